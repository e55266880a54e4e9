// SPDX-License-Identifier: GPL-3.0-or-later
#include "portaloptions.h"

#include "visit.h"

#include <core/document/keyfile.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

namespace tereze::portal {

static QString optionText(const char *text)
{
    return QCoreApplication::translate("PortalOptions", text);
}

static Error usageError(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, text);
}

static void addPortalOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const char *text, const QString &value,
                         const QString &fallback = {}) {
        parser.addOption({ name, optionText(text), value, fallback });
    };
    add(u"db"_qs,
        QT_TRANSLATE_NOOP("PortalOptions", "Where the database is, as the role of the portal (TEREZE_DB)."),
        u"URI"_qs);
    add(u"listen"_qs,
        QT_TRANSLATE_NOOP("PortalOptions", "127.0.0.1:PORT or unix:PATH, where the proxy finds the portal."),
        u"ADDRESS"_qs, u"127.0.0.1:8090"_qs);
    add(u"origin"_qs, QT_TRANSLATE_NOOP("PortalOptions", "Address under which people know the portal."),
        u"https://HOST[:PORT]"_qs);
    add(u"keys"_qs,
        QT_TRANSLATE_NOOP("PortalOptions", "File of the public keys that documents are checked with."),
        u"FILE"_qs);
    add(u"form-key"_qs,
        QT_TRANSLATE_NOOP("PortalOptions",
            "File with 32 bytes or more of secret, the same for every portal of the site (default: made "
            "up)."),
        u"FILE"_qs);
    add(u"resources"_qs,
        QT_TRANSLATE_NOOP("PortalOptions",
            "Folder that holds portal/pages, portal/texts and portal/assets (default: built in)."),
        u"DIR"_qs);
    add(u"time-zone"_qs, QT_TRANSLATE_NOOP("PortalOptions", "Time zone of the university."), u"ZONE"_qs,
        u"Asia/Almaty"_qs);
    add(u"threads"_qs, QT_TRANSLATE_NOOP("PortalOptions", "How many requests are answered at once, 1 to 64."),
        u"N"_qs, u"4"_qs);
}

Result<std::optional<PortalOptions>> PortalOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(optionText(
        QT_TRANSLATE_NOOP("PortalOptions", "Serves the portal of Tereze behind a proxy on this machine.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addPortalOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return std::optional<PortalOptions>();
    }
    if (parser.isSet(version)) {
        std::fputs("tereze-portal " TEREZE_VERSION "\n", stdout);
        return std::optional<PortalOptions>();
    }
    if (!parser.positionalArguments().isEmpty())
        return usageError(optionText(QT_TRANSLATE_NOOP("PortalOptions", "Unexpected argument: %1"))
                              .arg(parser.positionalArguments().first()));
    for (const QString &needed : { u"origin"_qs, u"keys"_qs }) {
        if (parser.value(needed).isEmpty())
            return usageError(optionText(QT_TRANSLATE_NOOP("PortalOptions", "--%1 is needed.")).arg(needed));
    }
    TEREZE_TRY(const http::ListenAddress listen, http::ListenAddress::parse(parser.value(u"listen"_qs)));
    const QString origin = parser.value(u"origin"_qs).toLower();
    const QUrl url(origin, QUrl::StrictMode);
    if (url.scheme() != u"https" || url.host().isEmpty()
        || origin
            != url.toString(
                QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo))
        return usageError(optionText(QT_TRANSLATE_NOOP(
            "PortalOptions", "--origin takes an address such as https://portal.example.kz.")));
    bool isNumber = false;
    const int threads = parser.value(u"threads"_qs).toInt(&isNumber);
    if (!isNumber || threads < 1 || threads > 64)
        return usageError(
            optionText(QT_TRANSLATE_NOOP("PortalOptions", "--threads takes a number from 1 to 64.")));
    QByteArray formKey = newToken();
    if (parser.isSet(u"form-key"_qs)) {
        TEREZE_TRY(formKey, document::readKeyFile(parser.value(u"form-key"_qs)));
    }
    const QString folder = parser.value(u"resources"_qs);
    return std::optional(PortalOptions { parser.value(u"db"_qs), listen, origin.toLatin1(),
        url.host().toLatin1(), folder.isEmpty() ? u":/portal"_qs : folder + u"/portal"_qs,
        parser.value(u"keys"_qs), formKey, parser.value(u"time-zone"_qs), threads });
}

} // namespace tereze::portal
