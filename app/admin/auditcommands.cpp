// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcommands.h"

#include <app/admin/auditverifier.h>
#include <app/admin/invocation.h>

#include <QCoreApplication>
#include <QFile>

namespace tereze::admin {

namespace {

Result<AuditVerifier::Report> verifyAudit(Invocation &invocation)
{
    std::optional<document::JwkSet> keys;
    if (invocation.has(QStringLiteral("keys"))) {
        TEREZE_TRY(keys, document::JwkSet::load(invocation.option(QStringLiteral("keys"))));
    }
    QByteArray exported;
    if (invocation.has(QStringLiteral("seals"))) {
        QFile file(invocation.option(QStringLiteral("seals")));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error::of(ErrorKind::NotFound,
                QCoreApplication::translate("Admin", "The file %1 cannot be read.").arg(file.fileName()),
                file.errorString());
        }
        exported = file.readAll();
    }
    TEREZE_TRY(const auto database, invocation.database());
    return AuditVerifier(*database, keys, exported).verify();
}

} // namespace

int auditVerify(Invocation &invocation)
{
    const auto report = verifyAudit(invocation);
    if (!report)
        return invocation.refused(report.error());
    return report->findings.isEmpty() ? invocation.done(report->json(), report->text())
                                      : invocation.found(report->json(), report->text());
}

} // namespace tereze::admin
