// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipreader.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <zlib.h>

namespace tereze::templates {
namespace {

constexpr qsizetype zipEndSize = 22;
constexpr qsizetype zipCentralSize = 46;
constexpr qsizetype zipLocalSize = 30;
constexpr qsizetype zipLongestComment = 65535;

Error damagedZip(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Import", "The file is damaged or cut off."),
        QStringLiteral("zip: ") + detail);
}

Error tooLargeZip(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Import", "What the file holds is too large when unpacked."),
        QStringLiteral("zip: ") + detail);
}

Error lockedZip()
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Import", "The file is protected by a password. Save it without one."),
        QStringLiteral("zip: encrypted"));
}

} // namespace

Result<ZipReader> ZipReader::open(const QByteArray &file)
{
    ZipReader reader;
    reader.m_file = file;
    TEREZE_CHECK(reader.readDirectory());
    for (const Entry &entry : std::as_const(reader.m_entries))
        TEREZE_CHECK(reader.unpack(entry, nullptr));
    return reader;
}

quint32 ZipReader::number(qsizetype at, int bytes) const
{
    quint32 value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = value << 8 | static_cast<quint8>(m_file.at(at + i));
    return value;
}

Result<void> ZipReader::readDirectory()
{
    qsizetype end = m_file.size() - zipEndSize;
    const qsizetype first = std::max<qsizetype>(0, end - zipLongestComment);
    while (end >= first && number(end, 4) != 0x06054b50)
        --end;
    if (end < first)
        return damagedZip(u"no end of a directory"_qs);
    const qsizetype entries = number(end + 10, 2);
    qsizetype at = number(end + 16, 4);
    if (number(end + 4, 4) != 0 || number(end + 8, 2) != entries || at + qsizetype(number(end + 12, 4)) > end)
        return damagedZip(u"in parts, or the directory is not in it"_qs);
    if (entries > mostEntries)
        return tooLargeZip(u"%1 entries"_qs.arg(entries));
    qsizetype total = 0;
    for (qsizetype i = 0; i < entries; ++i) {
        if (at + zipCentralSize > end || number(at, 4) != 0x02014b50)
            return damagedZip(u"the directory breaks off"_qs);
        const qsizetype nameLength = number(at + 28, 2);
        const qsizetype next = at + zipCentralSize + nameLength + number(at + 30, 2) + number(at + 32, 2);
        if (next > end)
            return damagedZip(u"the directory breaks off"_qs);
        if (number(at + 8, 2) & 1)
            return lockedZip();
        const QByteArray name = m_file.mid(at + zipCentralSize, nameLength);
        const QString text = QString::fromUtf8(name);
        if (!name.endsWith('/')) {
            TEREZE_TRY(const Entry entry, readHeader(at, name));
            if (m_entries.contains(text))
                return damagedZip(u"an entry twice: "_qs + text);
            m_entries.insert(text, entry);
            total += entry.size;
            if (total > largestContent)
                return tooLargeZip(u"%1 bytes said"_qs.arg(total));
        }
        at = next;
    }
    return {};
}

Result<ZipReader::Entry> ZipReader::readHeader(qsizetype at, const QByteArray &name) const
{
    Entry entry;
    const quint32 method = number(at + 10, 2);
    if (method != 0 && method != 8)
        return damagedZip(u"packed in another way: %1"_qs.arg(method));
    entry.isDeflated = method == 8;
    entry.checksum = number(at + 16, 4);
    entry.packed = number(at + 20, 4);
    entry.size = number(at + 24, 4);
    const qsizetype local = number(at + 42, 4);
    if (local + zipLocalSize > m_file.size() || number(local, 4) != 0x04034b50)
        return damagedZip(u"an entry is not where it should be"_qs);
    const qsizetype nameLength = number(local + 26, 2);
    // Another name, or another way of packing, in front of the bytes would be read by some and not by others.
    if (m_file.mid(local + zipLocalSize, nameLength) != name || number(local + 8, 2) != method)
        return damagedZip(u"an entry is called two names"_qs);
    entry.begin = local + zipLocalSize + nameLength + number(local + 28, 2);
    if (entry.begin + entry.packed > m_file.size() || (!entry.isDeflated && entry.packed != entry.size))
        return damagedZip(u"an entry breaks off"_qs);
    return entry;
}

Result<void> ZipReader::unpack(const Entry &entry, QByteArray *content) const
{
    const auto *packed = reinterpret_cast<const Bytef *>(m_file.constData() + entry.begin);
    uLong sum = crc32(0, nullptr, 0);
    if (!entry.isDeflated) {
        sum = crc32(sum, packed, static_cast<uInt>(entry.packed));
        if (content)
            *content = m_file.mid(entry.begin, entry.packed);
        return sum == entry.checksum ? Result<void>() : damagedZip(u"wrong checksum"_qs);
    }
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return Error::of(ErrorKind::Internal, QStringLiteral("zlib does not start"));
    const auto ended = qScopeGuard([&] { inflateEnd(&stream); });
    stream.next_in = const_cast<Bytef *>(packed);
    stream.avail_in = static_cast<uInt>(entry.packed);
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    qsizetype size = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = chunk.size() - static_cast<qsizetype>(stream.avail_out);
        size += made;
        if (size > entry.size)
            return tooLargeZip(u"more in an entry than is said"_qs);
        sum = crc32(sum, reinterpret_cast<const Bytef *>(chunk.constData()), static_cast<uInt>(made));
        if (content)
            content->append(chunk.constData(), made);
        if (made == 0 && state == Z_OK)
            break; // no more comes
    }
    if (state != Z_STREAM_END || size != entry.size || sum != entry.checksum)
        return damagedZip(stream.msg ? QString::fromLatin1(stream.msg) : u"an entry is not whole"_qs);
    return {};
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return Error::of(ErrorKind::NotFound, u"zip: no entry "_qs + name);
    QByteArray content;
    TEREZE_CHECK(unpack(*found, &content));
    return content;
}

} // namespace tereze::templates
