// SPDX-License-Identifier: GPL-3.0-or-later
#include "casecall.h"

#include <core/store/casestore.h>

namespace tereze::ui {

namespace {

constexpr const char *caseCallKinds[] { "decide", "recall", "record_payment" };

QJsonValue hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Result<domain::CaseState> CaseCall::carryOut(db::Database &database, const QUuid &request) const
{
    using store::CaseStore;
    switch (kind) {
    case Kind::Recall:
        return CaseStore::recall(database, request, application, version, text);
    case Kind::RecordPayment:
        return CaseStore::recordPayment(database, request, application, version, amount, text);
    case Kind::Decide:
        break;
    }
    TEREZE_TRY(const auto state, CaseStore::decide(database, request, decision));
    return domain::CaseState { application, caseRef, state, version };
}

QJsonObject CaseCall::toJson() const
{
    QJsonObject record { { u"kind"_qs, QString::fromLatin1(caseCallKinds[static_cast<int>(kind)]) },
        { u"application"_qs, application.value() }, { u"case_ref"_qs, caseRef }, { u"version"_qs, version } };
    if (kind != Kind::Decide) {
        record.insert(u"text"_qs, text);
        record.insert(u"amount"_qs, amount);
        return record;
    }
    record.insert(u"task"_qs, decision.task.value());
    record.insert(u"outcome"_qs, domain::codeOf(decision.outcome));
    record.insert(u"form_sha256"_qs, hexOf(decision.formSha256));
    if (decision.answer)
        record.insert(u"answer"_qs, *decision.answer);
    if (decision.remark)
        record.insert(u"remark"_qs, *decision.remark);
    if (decision.draftsSha256)
        record.insert(u"drafts_sha256"_qs, hexOf(*decision.draftsSha256));
    return record;
}

Result<CaseCall> CaseCall::fromJson(const QJsonObject &record)
{
    const auto text = [&record](const QString &name) {
        return record.value(name).toString();
    };
    const auto maybeText = [&](const QString &name) {
        return record.contains(name) ? std::optional(text(name)) : std::nullopt;
    };
    CaseCall call;
    int kind = -1;
    for (int i = 0; i < static_cast<int>(std::size(caseCallKinds)); ++i) {
        if (text(u"kind"_qs) == QLatin1String(caseCallKinds[i]))
            kind = i;
    }
    call.application = domain::ApplicationId(record.value(u"application"_qs).toInteger());
    call.caseRef = text(u"case_ref"_qs);
    call.version = record.value(u"version"_qs).toInteger();
    if (kind < 0 || !call.application.isValid() || call.caseRef.isEmpty())
        return Error::of(ErrorKind::InvalidInput, u"the record is none of a call about a case"_qs);
    call.kind = static_cast<Kind>(kind);
    call.text = text(u"text"_qs);
    call.amount = text(u"amount"_qs);
    if (call.kind != Kind::Decide)
        return call;
    const auto outcome = domain::outcomeOf(text(u"outcome"_qs));
    call.decision.task = domain::TaskId(record.value(u"task"_qs).toInteger());
    call.decision.application = call.application;
    call.decision.formSha256 = QByteArray::fromHex(text(u"form_sha256"_qs).toLatin1());
    if (!outcome || !call.decision.task.isValid() || call.decision.formSha256.isEmpty())
        return Error::of(ErrorKind::InvalidInput, u"the record is none of a decision"_qs);
    call.decision.outcome = *outcome;
    call.decision.answer = maybeText(u"answer"_qs);
    call.decision.remark = maybeText(u"remark"_qs);
    if (const auto drafts = maybeText(u"drafts_sha256"_qs))
        call.decision.draftsSha256 = QByteArray::fromHex(drafts->toLatin1());
    return call;
}

} // namespace tereze::ui
