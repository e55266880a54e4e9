// SPDX-License-Identifier: GPL-3.0-or-later
#include "democommand.h"

#include <app/admin/demojourney.h>
#include <app/admin/demouniversity.h>
#include <app/admin/invocation.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tereze::admin {

namespace {

/// The public keys stand beside the worker's folder of keys, or in the file that is named.
QString publicKeysFile(const QString &keys)
{
    if (!QFileInfo(keys).isDir())
        return keys;
    return QDir(keys).absoluteFilePath(QStringLiteral("../tereze-keys.json"));
}

Result<QJsonObject> runDemo(Invocation &invocation)
{
    TEREZE_TRY(const auto owner, invocation.settings());
    DemoUniversity::Settings settings;
    settings.resources = invocation.option(QStringLiteral("resources"));
    settings.out = invocation.option(QStringLiteral("out"));
    settings.origin = invocation.option(QStringLiteral("origin"));
    TEREZE_TRY(const auto university, DemoUniversity::make(owner, settings));
    invocation.say(
        QCoreApplication::translate("Admin", "People and passwords: %1").arg(university.accountsPath()));
    DemoJourney journey(university,
        { publicKeysFile(invocation.option(QStringLiteral("keys"))), settings.out },
        [&](const QString &line) { invocation.say(line); });
    return journey.make();
}

} // namespace

int demo(Invocation &invocation)
{
    for (const QString &name :
        { QStringLiteral("resources"), QStringLiteral("keys"), QStringLiteral("out") }) {
        if (invocation.option(name).isEmpty())
            return invocation.wrongUsage(
                QCoreApplication::translate("Admin", "the option --%1 is needed").arg(name));
    }
    const auto made = runDemo(invocation);
    if (!made)
        return invocation.refused(made.error());
    return invocation.done(*made, made->value(u"pdf").toString());
}

} // namespace tereze::admin
