// SPDX-License-Identifier: GPL-3.0-or-later
#include "casecall.h"

#include <core/store/casestore.h>

#include <QCoreApplication>

#include <iterator>

namespace tereze::ui {

namespace {

struct CaseCallKind {
    const char *code;
    bool hasTask;
    const char *done; ///< null: a decision is told by its outcome
};

/// In the order of CaseCall::Kind.
constexpr CaseCallKind caseCallKinds[] {
    { "decide", true, nullptr },
    { "recall", false, QT_TRANSLATE_NOOP("CaseCall", "Decision recalled: %1") },
    { "record_payment", false, QT_TRANSLATE_NOOP("CaseCall", "Payment recorded: %1") },
    { "acknowledge", true, QT_TRANSLATE_NOOP("CaseCall", "Acknowledged: %1") },
    { "record_answer", true, QT_TRANSLATE_NOOP("CaseCall", "Answer recorded: %1") },
    { "assign", true, QT_TRANSLATE_NOOP("CaseCall", "Task assigned: %1") },
    { "take_back", true, QT_TRANSLATE_NOOP("CaseCall", "Decision taken back: %1") },
    { "annul", false, QT_TRANSLATE_NOOP("CaseCall", "Annulled: %1") },
};

const CaseCallKind &entryOf(CaseCall::Kind kind)
{
    return caseCallKinds[static_cast<int>(kind)];
}

QJsonValue hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

domain::Decision decisionOf(const domain::ApplicationCard &card, const CaseRequest &request)
{
    domain::Decision decision;
    decision.application = card.id;
    decision.task = request.task.id;
    decision.outcome = request.act == CaseAct::Approve ? domain::Outcome::Approve
        : request.act == CaseAct::ApproveWithRemarks   ? domain::Outcome::ApproveWithRemarks
        : request.act == CaseAct::Return               ? domain::Outcome::Return
                                                       : domain::Outcome::Reject;
    if (!request.answer.isEmpty())
        decision.answer = request.answer;
    if (!request.text.isEmpty())
        decision.remark = request.text;
    decision.formSha256 = card.formSha256;
    decision.draftsSha256 = card.draftsSha256;
    return decision;
}

CaseCall::Kind kindOf(CaseAct act)
{
    using Kind = CaseCall::Kind;
    switch (act) {
    case CaseAct::Approve:
    case CaseAct::ApproveWithRemarks:
    case CaseAct::Return:
    case CaseAct::Reject:
        return Kind::Decide;
    case CaseAct::Acknowledge:
        return Kind::Acknowledge;
    case CaseAct::RecordAnswer:
        return Kind::RecordAnswer;
    case CaseAct::Assign:
        return Kind::Assign;
    case CaseAct::TakeBack:
        return Kind::TakeBack;
    case CaseAct::Recall:
        return Kind::Recall;
    case CaseAct::Annul:
        return Kind::Annul;
    case CaseAct::RecordPayment:
        return Kind::RecordPayment;
    }
    return Kind::Decide;
}

} // namespace

CaseCall CaseCall::of(const domain::ApplicationCard &card, const CaseRequest &request)
{
    CaseCall call;
    call.kind = kindOf(request.act);
    call.application = card.id;
    call.caseRef = card.caseRef;
    call.version = card.version;
    if (entryOf(call.kind).hasTask)
        call.task = request.task.id;
    if (call.kind == Kind::Decide) {
        call.decision = decisionOf(card, request);
        return call;
    }
    call.text = request.text;
    call.amount = request.amount;
    call.reference = request.reference;
    call.isApproval = request.isApproval;
    call.role = request.position.role;
    call.unitCode = request.position.unitCode;
    return call;
}

bool CaseCall::closesTask() const
{
    return entryOf(kind).hasTask && kind != Kind::TakeBack;
}

QString CaseCall::doneText() const
{
    if (kind == Kind::Decide)
        return u"%1: %2"_qs.arg(domain::textOf(decision.outcome), caseRef);
    return QCoreApplication::translate("CaseCall", entryOf(kind).done).arg(caseRef);
}

Result<domain::CaseState> CaseCall::carryOut(db::Database &database, const QUuid &request) const
{
    using store::CaseStore;
    domain::CaseState after { application, caseRef, domain::ApplicationState::InReview, version };
    switch (kind) {
    case Kind::Recall:
        return CaseStore::recall(database, request, application, version, text);
    case Kind::Annul:
        return CaseStore::annul(database, request, application, version, text);
    case Kind::RecordPayment:
        return CaseStore::recordPayment(database, request, application, version, amount, text);
    case Kind::TakeBack:
        TEREZE_CHECK(CaseStore::takeBack(database, request, application, task, text));
        return after;
    case Kind::Acknowledge: {
        TEREZE_TRY(after.state, CaseStore::acknowledge(database, request, application, task));
        return after;
    }
    case Kind::RecordAnswer: {
        const auto remark = text.isEmpty() ? std::optional<QString>() : text;
        TEREZE_TRY(after.state,
            CaseStore::recordAnswer(database, request, { application, task, isApproval, reference, remark }));
        return after;
    }
    case Kind::Assign: {
        TEREZE_TRY(
            after.state, CaseStore::assign(database, request, application, task, role, unitCode, text));
        return after;
    }
    case Kind::Decide:
        break;
    }
    TEREZE_TRY(after.state, CaseStore::decide(database, request, decision));
    return after;
}

QJsonObject CaseCall::toJson() const
{
    QJsonObject record { { u"kind"_qs, QString::fromLatin1(entryOf(kind).code) },
        { u"application"_qs, application.value() }, { u"case_ref"_qs, caseRef }, { u"version"_qs, version } };
    if (entryOf(kind).hasTask)
        record.insert(u"task"_qs, (kind == Kind::Decide ? decision.task : task).value());
    if (kind != Kind::Decide) {
        for (const auto &[name, value] : { std::pair { u"text"_qs, text }, { u"amount"_qs, amount },
                 { u"reference"_qs, reference }, { u"role"_qs, role }, { u"unit"_qs, unitCode } }) {
            if (!value.isEmpty())
                record.insert(name, value);
        }
        if (kind == Kind::RecordAnswer)
            record.insert(u"approval"_qs, isApproval);
        return record;
    }
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
        if (text(u"kind"_qs) == QLatin1String(caseCallKinds[i].code))
            kind = i;
    }
    call.application = domain::ApplicationId(record.value(u"application"_qs).toInteger());
    call.caseRef = text(u"case_ref"_qs);
    call.version = record.value(u"version"_qs).toInteger();
    call.task = domain::TaskId(record.value(u"task"_qs).toInteger());
    if (kind < 0 || !call.application.isValid() || call.caseRef.isEmpty()
        || (caseCallKinds[kind].hasTask && !call.task.isValid()))
        return Error::of(ErrorKind::InvalidInput, u"the record is none of a call about a case"_qs);
    call.kind = static_cast<Kind>(kind);
    call.text = text(u"text"_qs);
    call.amount = text(u"amount"_qs);
    call.reference = text(u"reference"_qs);
    call.role = text(u"role"_qs);
    call.unitCode = text(u"unit"_qs);
    call.isApproval = record.value(u"approval"_qs).toBool();
    if (call.kind == Kind::RecordAnswer && !record.value(u"approval"_qs).isBool())
        return Error::of(ErrorKind::InvalidInput, u"the record does not say what was answered"_qs);
    if (call.kind == Kind::Assign && (call.role.isEmpty() || call.unitCode.isEmpty()))
        return Error::of(ErrorKind::InvalidInput, u"the record does not say to whom"_qs);
    if (call.kind != Kind::Decide)
        return call;
    const auto outcome = domain::outcomeOf(text(u"outcome"_qs));
    call.decision.task = call.task;
    call.decision.application = call.application;
    call.decision.formSha256 = QByteArray::fromHex(text(u"form_sha256"_qs).toLatin1());
    if (!outcome || call.decision.formSha256.isEmpty())
        return Error::of(ErrorKind::InvalidInput, u"the record is none of a decision"_qs);
    call.decision.outcome = *outcome;
    call.decision.answer = maybeText(u"answer"_qs);
    call.decision.remark = maybeText(u"remark"_qs);
    if (const auto drafts = maybeText(u"drafts_sha256"_qs))
        call.decision.draftsSha256 = QByteArray::fromHex(drafts->toLatin1());
    return call;
}

} // namespace tereze::ui
