// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenaddress.h"

#include <QCoreApplication>

namespace tereze::http {

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const auto wrong = [&text](const char *what) {
        return Error::of(ErrorKind::InvalidInput,
            QStringLiteral("%1: %2").arg(text, QCoreApplication::translate("ListenAddress", what)),
            QStringLiteral("listen address %1: %2").arg(text, QLatin1StringView(what)));
    };
    ListenAddress result;
    if (text.startsWith(u"unix:")) {
        result.m_socketPath = text.sliced(5);
        if (!result.m_socketPath.startsWith(u'/') || result.m_socketPath.contains(QChar::Null))
            return wrong(QT_TRANSLATE_NOOP("ListenAddress", "the socket's path is not absolute"));
        if (result.m_socketPath.toLocal8Bit().size() > 107)
            return wrong(QT_TRANSLATE_NOOP("ListenAddress", "the socket's path is longer than 107 bytes"));
        return result;
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return wrong(QT_TRANSLATE_NOOP("ListenAddress", "no port"));
    bool ok = false;
    const QString port = text.sliced(colon + 1);
    result.m_port = port.toUShort(&ok);
    if (!ok || port.startsWith(u'+'))
        return wrong(QT_TRANSLATE_NOOP("ListenAddress", "the port is no number up to 65535"));
    QString host = text.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    const bool literal = bracketed ? host.contains(u':') : host.count(u'.') == 3;
    if (!literal || !result.m_address.setAddress(host))
        return wrong(QT_TRANSLATE_NOOP("ListenAddress", "not an address written in numbers"));
    if (!result.m_address.isLoopback())
        return wrong(QT_TRANSLATE_NOOP("ListenAddress",
            "not a loopback address: the network is reached through a proxy on this machine"));
    return result;
}

QString ListenAddress::toString() const
{
    if (isUnixSocket())
        return QStringLiteral("unix:") + m_socketPath;
    const QString host = m_address.toString();
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(m_port);
}

} // namespace tereze::http
