// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/admin/command.h>
#include <app/admin/invocation.h>
#include <core/base/logging.h>
#include <core/base/memorydump.h>
#include <core/base/spokenlanguages.h>

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    tereze::forbidMemoryDumps();
    // Commands that draw need a GUI application; none of them needs a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tereze-admin"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TEREZE_VERSION));
    tereze::installLogFormat();
    tereze::SpokenLanguages languages;
    QGuiApplication::installTranslator(&languages);

    QFile output;
    QFile messages;
    QFile input;
    if (!output.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly)
        || !input.open(stdin, QIODevice::ReadOnly))
        return tereze::admin::Refused;
    tereze::admin::Invocation invocation(output, messages, input);
    return tereze::admin::runCommand(QGuiApplication::arguments().mid(1), invocation);
}
