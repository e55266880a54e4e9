// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecommands.h"

#include <app/admin/invocation.h>
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/catalogueloader.h>

#include <QCoreApplication>

#include <optional>

namespace tereze::admin {

namespace {

constexpr int waitForWorkerMs = 60'000;

/// How long to wait for the worker; nothing when --wait says no such time.
std::optional<int> waitForWorkerOf(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("wait")))
        return waitForWorkerMs;
    bool isNumber = false;
    const int seconds = invocation.option(QStringLiteral("wait")).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 3600)
        return std::nullopt;
    return seconds * 1000;
}

Result<catalogue::LoadReport> loadCatalogue(Invocation &invocation, int waitMs)
{
    using Policy = catalogue::CatalogueLoader::Policy;
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
    const auto waitMs = waitForWorkerOf(invocation);
    if (!waitMs)
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--wait takes 0 to 3600 seconds."));
    const auto report = loadCatalogue(invocation, *waitMs);
    if (!report)
        return invocation.refused(report.error());
    return report->isComplete() ? invocation.done(report->json(), report->text())
                                : invocation.found(report->json(), report->text());
}

} // namespace tereze::admin
