// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"

#include <QLocale>

namespace tereze::exchange {
namespace {

Error mailFault(const QString &field, const QString &detail)
{
    Error error = Error::of(ErrorKind::InvalidInput, detail);
    error.field = field;
    return error;
}

bool hasControlCharacter(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c.unicode() == 0x2028
            || c.unicode() == 0x2029)
            return true;
    }
    return false;
}

/// RFC 2047: encoded words of at most 75 characters, cut between code points, one a line.
QByteArray encodedHeader(const QString &text)
{
    constexpr qsizetype bytesInWord = 42; // 56 in base64, within the 63 that an encoded word leaves
    QByteArrayList words;
    QByteArray piece;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray point = text.mid(i, length).toUtf8();
        if (piece.size() + point.size() > bytesInWord) {
            words << "=?UTF-8?B?" + piece.toBase64() + "?=";
            piece.clear();
        }
        piece += point;
        i += length;
    }
    words << "=?UTF-8?B?" + piece.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QByteArray place = '<' + address.toLatin1() + '>';
    return name.isEmpty() ? place : encodedHeader(name) + "\r\n " + place;
}

QByteArray dateHeader(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " +0000";
}

QByteArray wrappedBase64(const QByteArray &content)
{
    const QByteArray encoded = content.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        lines += encoded.mid(i, 76) + "\r\n";
    return lines;
}

} // namespace

bool isMailAddress(const QString &text)
{
    if (text.size() > 254 || text.count(u'@') != 1 || text.startsWith(u'@') || text.endsWith(u'@'))
        return false;
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f || QStringView(u"<>()[]\\,;:\"").contains(c))
            return false;
    }
    return true;
}

Result<QByteArray> Mail::message() const
{
    if (!isMailAddress(toAddress))
        return mailFault(QStringLiteral("to"), QStringLiteral("the person's mail address cannot be used"));
    if (!isMailAddress(fromAddress))
        return mailFault(QStringLiteral("from"), QStringLiteral("the sender's mail address cannot be used"));
    if (!isMailAddress(messageId))
        return mailFault(QStringLiteral("message_id"), QStringLiteral("the Message-ID cannot be used"));
    if (hasControlCharacter(fromName) || hasControlCharacter(toName))
        return mailFault(
            QStringLiteral("name"), QStringLiteral("a name for the mail holds a control character"));
    if (subject.isEmpty() || hasControlCharacter(subject))
        return mailFault(
            QStringLiteral("subject"), QStringLiteral("the subject is empty or holds a control character"));
    if (hasControlCharacter(language) || language.isEmpty() || !date.isValid())
        return mailFault(QStringLiteral("language"), QStringLiteral("the mail lacks its language or date"));
    QString text = body;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QByteArray content = text.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
    if (content.isEmpty() || content.size() > maximumBody)
        return mailFault(QStringLiteral("body"), QStringLiteral("the mail is empty or too long"));

    return QByteArray("Date: " + dateHeader(date) + "\r\nFrom: " + mailbox(fromName, fromAddress)
        + "\r\nTo: " + mailbox(toName, toAddress) + "\r\nSubject: " + encodedHeader(subject)
        + "\r\nMessage-ID: <" + messageId.toLatin1() + ">\r\nContent-Language: " + language.toLatin1()
        + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + wrappedBase64(content));
}

} // namespace tereze::exchange
