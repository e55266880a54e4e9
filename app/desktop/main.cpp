// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's desktop client.
#include "applicationcontext.h"

#include <core/base/logging.h>
#include <core/base/memorydump.h>

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;

QString desktopText(const char *text)
{
    return QCoreApplication::translate("DesktopOptions", text);
}

} // namespace

int main(int argc, char **argv)
{
    tereze::forbidMemoryDumps();
    tereze::installLogFormat();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tereze"));
    QApplication::setApplicationVersion(QStringLiteral(TEREZE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kz.tereze.Tereze"));
    QApplication::setQuitOnLastWindowClosed(true);
    // The language of the person's last choice, before there is a window to choose it in.
    tereze::ui::UiSettings settings;
    tereze::ui::LanguageSwitch languages;
    languages.set(tereze::ui::LanguageSwitch::firstChoice(settings.language()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        desktopText(QT_TRANSLATE_NOOP("DesktopOptions", "Tereze: the service centre of a university.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption where(QStringLiteral("db"),
        desktopText(QT_TRANSLATE_NOOP("DesktopOptions",
            "Where to sign in, as a libpq URI; TEREZE_DB and the configuration file are asked otherwise.")),
        QStringLiteral("URI"));
    const QCommandLineOption brief(QStringLiteral("exit-after-startup"),
        desktopText(QT_TRANSLATE_NOOP("DesktopOptions", "Show the first window and end; for checks.")));
    parser.addOptions({ where, brief });
    if (!parser.parse(QApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString wrong =
            parser.errorText().isEmpty() ? parser.positionalArguments().join(u' ') : parser.errorText();
        std::fputs(qUtf8Printable(u"tereze: "_qs + wrong + u'\n'), stderr);
        return exitUsage;
    }
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return exitDone;
    }
    if (parser.isSet(version)) {
        std::fputs("tereze " TEREZE_VERSION "\n", stdout);
        return exitDone;
    }

    std::optional<tereze::db::ConnectionSettings> fixed;
    const auto found = tereze::db::ConnectionSettings::find(parser.value(where));
    if (found) {
        fixed = *found;
    } else if (parser.isSet(where) || found.error().kind != tereze::ErrorKind::NotFound) {
        // Not passed over: the person would sign in somewhere else than the administrator has said.
        std::fputs(qUtf8Printable(u"tereze: "_qs + found.error().userText + u'\n'), stderr);
        return parser.isSet(where) ? exitUsage : exitRefused;
    }
    tereze::desktop::ApplicationContext context(fixed);
    if (parser.isSet(brief)) {
        context.showBriefly();
        return exitDone;
    }
    return context.signIn() ? QApplication::exec() : exitDone;
}
