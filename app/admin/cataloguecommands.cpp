// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecommands.h"

#include <app/admin/invocation.h>
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/catalogueloader.h>

#include <QCoreApplication>

namespace tereze::admin {

namespace {

constexpr int waitForWorkerMs = 60'000;

Result<catalogue::LoadReport> loadCatalogue(Invocation &invocation)
{
    using Policy = catalogue::CatalogueLoader::Policy;
    int waitMs = waitForWorkerMs;
    if (invocation.has(QStringLiteral("wait"))) {
        bool isNumber = false;
        const int seconds = invocation.option(QStringLiteral("wait")).toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > 3600) {
            return Error::of(ErrorKind::InvalidInput,
                QCoreApplication::translate("Admin", "--wait takes 0 to 3600 seconds."),
                QStringLiteral("wait"));
        }
        waitMs = seconds * 1000;
    }
    Policy policy = Policy::Report;
    if (invocation.has(QStringLiteral("theirs")))
        policy = Policy::TakeTheirs;
    if (invocation.has(QStringLiteral("ours")))
        policy = Policy::KeepOurs;
    TEREZE_TRY(const auto catalogue, catalogue::CatalogueFolder::read(invocation.positional().first()));
    TEREZE_TRY(const auto database, invocation.database());
    return catalogue::CatalogueLoader(*database, policy, waitMs).load(catalogue);
}

} // namespace

int catalogueLoad(Invocation &invocation)
{
    if (invocation.has(QStringLiteral("theirs")) && invocation.has(QStringLiteral("ours")))
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "--theirs and --ours exclude each other"));
    const auto report = loadCatalogue(invocation);
    if (!report)
        return invocation.refused(report.error());
    return report->isComplete() ? invocation.done(report->json(), report->text())
                                : invocation.found(report->json(), report->text());
}

} // namespace tereze::admin
