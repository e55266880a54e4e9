// SPDX-License-Identifier: GPL-3.0-or-later
#include "percentcoding.h"

#include <QStringConverter>

namespace tereze::http {

static int hexDigitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Result<QString> utf8Text(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a text holds NUL"));
    if (!bytes.isValidUtf8())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a text is not UTF-8"));
    QStringDecoder decoder(QStringConverter::Utf8,
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return text;
}

Result<QString> percentDecoded(QByteArrayView bytes, PlusSign plus)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '+' && plus == PlusSign::IsSpace) {
            plain.append(' ');
        } else if (c == '%') {
            const int high = i + 1 < bytes.size() ? hexDigitOf(bytes[i + 1]) : -1;
            const int low = i + 2 < bytes.size() ? hexDigitOf(bytes[i + 2]) : -1;
            if (high < 0 || low < 0)
                return Error::of(
                    ErrorKind::InvalidInput, QStringLiteral("a percent sign without two digits"));
            plain.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            plain.append(c);
        }
    }
    return utf8Text(plain);
}

QByteArray percentEncoded(QStringView text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace tereze::http
