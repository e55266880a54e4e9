// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's desktop client.
#include "applicationcontext.h"

#include <core/base/logging.h>

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

int main(int argc, char **argv)
{
    tereze::installLogFormat();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tereze"));
    QApplication::setApplicationVersion(QStringLiteral(TEREZE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kz.tereze.Tereze"));
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Tereze: the service centre of a university."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption where(QStringLiteral("db"),
        QStringLiteral(
            "Where to sign in, as a libpq URI; TEREZE_DB and the configuration file are asked otherwise."),
        QStringLiteral("URI"));
    const QCommandLineOption brief(
        QStringLiteral("exit-after-startup"), QStringLiteral("Show the first window and end; for checks."));
    parser.addOptions({ where, brief });
    parser.process(application);

    std::optional<tereze::db::ConnectionSettings> fixed;
    const auto found = tereze::db::ConnectionSettings::find(parser.value(where));
    if (found) {
        fixed = *found;
    } else if (parser.isSet(where)) {
        std::fputs(qPrintable(found.error().userText + u'\n'), stderr);
        return 2;
    }
    tereze::desktop::ApplicationContext context(fixed);
    if (parser.isSet(brief)) {
        context.showBriefly();
        return 0;
    }
    return context.signIn() ? QApplication::exec() : 0;
}
