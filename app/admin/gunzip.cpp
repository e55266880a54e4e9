// SPDX-License-Identifier: GPL-3.0-or-later
#include "gunzip.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <limits>
#include <zlib.h>

namespace tereze::admin {

namespace {

Error gzipError(const char *detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Admin", "The packed file is damaged or cut off."),
        QString::fromLatin1(detail));
}

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Result<QByteArray> gunzip(const QByteArray &packed, qsizetype atMost)
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    constexpr qsizetype chunkSize = 256 * 1024;
    if (packed.size() > std::numeric_limits<uInt>::max())
        return gzipError("larger than zlib takes at once");
    z_stream stream {};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return Error::of(ErrorKind::Internal, QStringLiteral("zlib does not start"));
    const auto ended = qScopeGuard([&] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray content;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunkSize);
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return gzipError(stream.msg ? stream.msg : "it ends too early");
        content.append(chunk.constData(), chunkSize - static_cast<qsizetype>(stream.avail_out));
        if (content.size() > atMost) {
            return Error::of(ErrorKind::InvalidInput,
                QCoreApplication::translate("Admin", "The packed file holds more than %1 MiB.")
                    .arg(atMost / (1024 * 1024)),
                QStringLiteral("too large"));
        }
        if (state == Z_STREAM_END) {
            if (stream.avail_in == 0)
                return content;
            if (inflateReset(&stream) != Z_OK)
                return gzipError("another member does not begin");
        }
    }
}

} // namespace tereze::admin
