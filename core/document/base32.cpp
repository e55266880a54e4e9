// SPDX-License-Identifier: GPL-3.0-or-later
#include "base32.h"

namespace tereze::document {

QString toBase32(const QByteArray &bytes)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8 | static_cast<unsigned char>(byte)) & 0xFFFFF;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(alphabet[buffer >> bits & 31]);
        }
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[buffer << (5 - bits) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar c : text) {
        quint32 value = 0;
        if (c >= u'A' && c <= u'Z')
            value = static_cast<quint32>(c.unicode() - u'A');
        else if (c >= u'2' && c <= u'7')
            value = static_cast<quint32>(c.unicode() - u'2' + 26);
        else
            return std::nullopt;
        buffer = (buffer << 5 | value) & 0xFFFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xFF);
        }
    }
    // A rest of five bits or more means a character too many; bits that are left have to be zero.
    if (bits >= 5 || (buffer & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace tereze::document
