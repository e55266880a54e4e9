// SPDX-License-Identifier: GPL-3.0-or-later
#include "casestore.h"

#include "rowreading.h"

#include <QRegularExpression>

namespace tereze::store {

namespace {

domain::AwaitedStep readAwaitedStep(const QJsonObject &step)
{
    return { readStepName(step.value(u"step")), step.value(u"kind").toString(),
        step.value(u"element").toString(), readStepName(step.value(u"position")),
        step.value(u"since").toString() };
}

domain::ApplicationCard readCard(const db::Row &row)
{
    domain::ApplicationCard card;
    card.id = readId<domain::ApplicationId>(row, u"application_id");
    card.caseRef = row.text(u"case_ref");
    card.serviceKey = row.text(u"service_key");
    card.service = readLocalText(row, u"service");
    card.serviceNumber = row.int32(u"service_number");
    card.state = readState(row, u"state");
    card.stateSince = row.instant(u"state_since");
    card.submittedAt = row.instant(u"submitted_at");
    card.round = row.int32(u"round");
    card.version = row.int64(u"version");
    card.language = row.text(u"language");
    card.applicant = row.text(u"applicant");
    card.applicantKind = row.text(u"applicant_kind");
    card.applicantEmail = row.maybeText(u"applicant_email");
    card.applicantPhone = row.maybeText(u"applicant_phone");
    card.student = readObject(row, u"student");
    card.form = row.object(u"form");
    card.formSchema = readObject(row, u"form_schema");
    card.formLayout = readObject(row, u"form_layout");
    card.formSha256 = row.bytes(u"form_sha256");
    card.draftsSha256 = row.maybeBytes(u"drafts_sha256");
    card.draftsAwaited = row.int32(u"drafts_awaited");
    card.incident = readObject(row, u"incident");
    for (const QJsonValue &step : row.array(u"waits_for"))
        card.waitsFor.append(readAwaitedStep(step.toObject()));
    card.mayRecall = row.boolean(u"may_recall");
    card.mayAnnul = row.boolean(u"may_annul");
    if (const QJsonObject paused = readObject(row, u"paused"); !paused.isEmpty()) {
        card.pausedSince = QDateTime::fromString(paused.value(u"since").toString(), Qt::ISODate);
        for (const QJsonValue &kind : paused.value(u"for").toArray())
            card.pausedFor << kind.toString();
    }
    card.paymentAwaited = row.maybeDecimal(u"payment_awaited");
    return card;
}

Result<domain::ApplicationCard> cardOf(db::Database &database, std::optional<domain::ApplicationId> id,
    const std::optional<QString> &caseRef, const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.application_card",
        { { "p_application_id", id }, { "p_case_ref", caseRef }, { "p_session_hash", sessionHash } },
        readCard);
}

domain::HistoryEntry readHistoryEntry(const db::Row &row)
{
    domain::HistoryEntry entry;
    entry.seq = row.int32(u"seq");
    entry.kind = row.text(u"kind");
    entry.at = row.instant(u"at");
    entry.person = readText(row, u"person");
    entry.forPerson = readText(row, u"for_person");
    entry.position = readStepName(row, u"position_title");
    entry.step = readStepName(row, u"step");
    entry.outcome = readText(row, u"outcome");
    entry.answer = readText(row, u"answer");
    entry.returnedTo = readStepName(row, u"returned_to");
    entry.reference = readText(row, u"reference");
    entry.remark = readText(row, u"remark");
    entry.documentTitle = readText(row, u"document_title");
    entry.documentKind = readText(row, u"document_kind");
    entry.channel = readText(row, u"channel");
    return entry;
}

domain::TaskAsk readAsk(const db::Row &row)
{
    const QString code = row.text(u"asks");
    if (const auto ask = domain::taskAskOf(code))
        return *ask;
    throw db::RowFault(QStringLiteral("asks: no such thing to ask: ") + code);
}

domain::OpenTask readOpenTask(const db::Row &row)
{
    domain::OpenTask task;
    task.id = readId<domain::TaskId>(row, u"task_id");
    task.step = readStepName(row, u"step");
    task.kind = row.text(u"kind");
    task.asks = readAsk(row);
    task.answers = row.textArray(u"answers");
    task.position = readLocalText(row, u"position_title");
    task.openedAt = row.instant(u"opened_at");
    task.forPerson = readText(row, u"for_person");
    task.basis = readText(row, u"basis");
    for (const QJsonValue &value : row.array(u"return_to")) {
        const QJsonObject target = value.toObject();
        task.returnTo.append({ target.value(u"to").toString(), readStepName(target.value(u"name")) });
    }
    return task;
}

domain::OwnDecision readOwnDecision(const db::Row &row)
{
    const QString code = row.text(u"outcome");
    const auto outcome = domain::outcomeOf(code);
    if (!outcome)
        throw db::RowFault(QStringLiteral("outcome: no such outcome: ") + code);
    return { readId<domain::TaskId>(row, u"task_id"), readStepName(row, u"step"), *outcome,
        row.instant(u"decided_at") };
}

Result<QList<domain::HistoryEntry>> historyOf(db::Database &database, std::optional<domain::ApplicationId> id,
    const std::optional<QString> &caseRef, const std::optional<QByteArray> &sessionHash, int after, int limit)
{
    return database.list("api.application_history",
        { { "p_application_id", id }, { "p_case_ref", caseRef }, { "p_after", after }, { "p_limit", limit },
            { "p_session_hash", sessionHash } },
        readHistoryEntry);
}

} // namespace

Result<domain::CaseState> CaseStore::submit(db::Database &database, const QByteArray &sessionHash,
    const QUuid &requestId, const QString &serviceKey, int serviceNumber, const QString &language,
    const QJsonObject &form)
{
    return database.one("api.submit",
        { { "p_session_hash", sessionHash }, { "p_request_id", requestId }, { "p_service_key", serviceKey },
            { "p_service_number", serviceNumber }, { "p_language", language }, { "p_form", form } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::resubmit(db::Database &database, const QByteArray &sessionHash,
    const QUuid &requestId, const QString &caseRef, qint64 version, const QJsonObject &form)
{
    return database.one("api.resubmit",
        { { "p_session_hash", sessionHash }, { "p_request_id", requestId }, { "p_case_ref", caseRef },
            { "p_version", version }, { "p_form", form } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::withdraw(db::Database &database, const QByteArray &sessionHash,
    const QUuid &requestId, const QString &caseRef, qint64 version, const std::optional<QString> &reason)
{
    return database.one("api.withdraw",
        { { "p_session_hash", sessionHash }, { "p_request_id", requestId }, { "p_case_ref", caseRef },
            { "p_version", version }, { "p_reason", reason } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::acknowledgeReturn(db::Database &database, const QByteArray &sessionHash,
    const QUuid &requestId, const QString &caseRef, qint64 version)
{
    return database.one("api.acknowledge_return",
        { { "p_session_hash", sessionHash }, { "p_request_id", requestId }, { "p_case_ref", caseRef },
            { "p_version", version } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::answerAsApplicant(db::Database &database, const QByteArray &sessionHash,
    const QUuid &requestId, const QString &caseRef, const QString &step, const QString &text)
{
    return database.one("api.applicant_answer",
        { { "p_session_hash", sessionHash }, { "p_request_id", requestId }, { "p_case_ref", caseRef },
            { "p_step", step }, { "p_text", text } },
        readCaseState);
}

Result<QList<domain::OwnApplication>> CaseStore::myApplications(db::Database &database,
    const QByteArray &sessionHash, std::optional<domain::ApplicationId> before, int limit, bool onlyAwaited)
{
    return database.list("api.my_applications",
        { { "p_session_hash", sessionHash }, { "p_before_id", before }, { "p_limit", limit },
            { "p_awaited", onlyAwaited } },
        [](const db::Row &row) {
            domain::OwnApplication own;
            own.id = readId<domain::ApplicationId>(row, u"id");
            own.caseRef = row.text(u"case_ref");
            own.serviceKey = row.text(u"service_key");
            own.service = readLocalText(row, u"service");
            own.state = readState(row, u"state");
            own.stateSince = row.instant(u"state_since");
            own.submittedAt = row.instant(u"submitted_at");
            own.version = row.int64(u"version");
            own.documentsReady = row.boolean(u"documents_ready");
            own.answerAwaited = row.boolean(u"answer_awaited");
            return own;
        });
}

Result<domain::ApplicationState> CaseStore::decide(db::Database &database, const QUuid &requestId,
    const domain::Decision &decision, const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.decide",
        { { "p_request_id", requestId }, { "p_application_id", decision.application },
            { "p_task_id", decision.task }, { "p_outcome", codeOf(decision.outcome) },
            { "p_answer", decision.answer }, { "p_remark", decision.remark },
            { "p_form_sha256", decision.formSha256 }, { "p_drafts_sha256", decision.draftsSha256 },
            { "p_session_hash", sessionHash } },
        [](const db::Row &row) { return readState(row, u"decide"); });
}

Result<domain::ApplicationState> CaseStore::acknowledge(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, domain::TaskId task, const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.acknowledge",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_task_id", task },
            { "p_session_hash", sessionHash } },
        [](const db::Row &row) { return readState(row, u"acknowledge"); });
}

Result<domain::ApplicationState> CaseStore::recordAnswer(
    db::Database &database, const QUuid &requestId, const domain::OutsideAnswer &answer)
{
    return database.one("api.external_answer",
        { { "p_request_id", requestId }, { "p_application_id", answer.application },
            { "p_task_id", answer.task },
            { "p_outcome",
                domain::codeOf(answer.isApproval ? domain::Outcome::Approve : domain::Outcome::Reject) },
            { "p_reference", answer.reference }, { "p_remark", answer.remark } },
        [](const db::Row &row) { return readState(row, u"external_answer"); });
}

Result<domain::ApplicationState> CaseStore::assign(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, domain::TaskId task, const QString &role, const QString &unitCode,
    const QString &reason)
{
    return database.one("api.task_assign",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_task_id", task },
            { "p_role", role }, { "p_unit_code", unitCode }, { "p_reason", reason } },
        [](const db::Row &row) { return readState(row, u"task_assign"); });
}

Result<domain::TaskId> CaseStore::takeBack(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, domain::TaskId task, const QString &reason,
    const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.decision_recall",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_task_id", task },
            { "p_reason", reason }, { "p_session_hash", sessionHash } },
        [](const db::Row &row) { return readId<domain::TaskId>(row, u"decision_recall"); });
}

Result<QList<domain::OwnDecision>> CaseStore::myDecisions(
    db::Database &database, domain::ApplicationId application)
{
    return database.list("api.my_decisions", { { "p_application_id", application } }, readOwnDecision);
}

Result<domain::CaseState> CaseStore::recall(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, qint64 version, const QString &reason)
{
    return database.one("api.recall",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_version", version },
            { "p_reason", reason } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::annul(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, qint64 version, const QString &reason)
{
    return database.one("api.annul",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_version", version },
            { "p_reason", reason } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::migrate(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, qint64 version, int lastEvent, int routeNumber, const QString &reason)
{
    return database.one("api.case_migrate",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_version", version },
            { "p_last_event", lastEvent }, { "p_number", routeNumber }, { "p_reason", reason } },
        readCaseState);
}

Result<domain::CaseState> CaseStore::recordPayment(db::Database &database, const QUuid &requestId,
    domain::ApplicationId application, qint64 version, const QString &amount, const QString &reference)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9]{1,12}(\\.[0-9]{1,2})?\\z"));
    if (!plain.match(amount).hasMatch()) {
        Error error = Error::of(ErrorKind::RuleBroken, QStringLiteral("not an amount: ") + amount);
        error.field = QStringLiteral("amount");
        error.rule = QStringLiteral("format");
        return error;
    }
    return database.one("api.payment_record",
        { { "p_request_id", requestId }, { "p_application_id", application }, { "p_version", version },
            { "p_amount", amount }, { "p_reference", reference } },
        readCaseState);
}

Result<QList<domain::InboxItem>> CaseStore::inbox(db::Database &database, domain::InboxScope scope,
    const QString &find, const std::optional<domain::InboxCursor> &after, int limit)
{
    const QString scopeCode =
        scope == domain::InboxScope::Mine ? QStringLiteral("mine") : QStringLiteral("unit");
    const auto afterTime = after ? std::optional<QString>(after->openedAt) : std::nullopt;
    const auto afterTask = after ? std::optional<domain::TaskId>(after->task) : std::nullopt;
    return database.list("api.inbox",
        { { "p_scope", scopeCode }, { "p_find", find }, { "p_after_opened_at", afterTime },
            { "p_after_task_id", afterTask }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::InboxItem item;
            item.task = readId<domain::TaskId>(row, u"task_id");
            item.application = readId<domain::ApplicationId>(row, u"application_id");
            item.caseRef = row.text(u"case_ref");
            item.service = readLocalText(row, u"service");
            item.applicant = row.text(u"applicant");
            item.step = readStepName(row, u"step");
            item.stepKind = row.text(u"step_kind");
            item.asks = readAsk(row);
            item.forPerson = readText(row, u"for_person");
            item.position = readLocalText(row, u"position_title");
            item.openedAt = row.instant(u"opened_at");
            item.openedAtText = row.text(u"opened_at_text");
            item.round = row.int32(u"round");
            item.mayDecide = row.boolean(u"may_decide");
            item.incident = row.boolean(u"incident");
            return item;
        });
}

Result<QList<domain::OpenTask>> CaseStore::myTasks(db::Database &database, domain::ApplicationId application)
{
    return database.list("api.my_tasks", { { "p_application_id", application } }, readOpenTask);
}

Result<domain::ApplicationCard> CaseStore::card(db::Database &database, domain::ApplicationId application)
{
    return cardOf(database, application, std::nullopt, std::nullopt);
}

Result<domain::ApplicationCard> CaseStore::card(
    db::Database &database, const QString &caseRef, const std::optional<QByteArray> &sessionHash)
{
    return cardOf(database, std::nullopt, caseRef, sessionHash);
}

Result<QList<domain::HistoryEntry>> CaseStore::history(
    db::Database &database, domain::ApplicationId application, int after, int limit)
{
    return historyOf(database, application, std::nullopt, std::nullopt, after, limit);
}

Result<QList<domain::HistoryEntry>> CaseStore::history(db::Database &database, const QString &caseRef,
    const std::optional<QByteArray> &sessionHash, int after, int limit)
{
    return historyOf(database, std::nullopt, caseRef, sessionHash, after, limit);
}

Result<int> CaseStore::addNote(db::Database &database, const QUuid &requestId, const QString &caseRef,
    const QString &text, const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.note_add",
        { { "p_request_id", requestId }, { "p_application_id", db::null }, { "p_case_ref", caseRef },
            { "p_text", text }, { "p_session_hash", sessionHash } },
        [](const db::Row &row) { return row.int32(u"seq"); });
}

Result<QList<domain::Incident>> CaseStore::incidents(
    db::Database &database, std::optional<domain::ApplicationId> after, int limit)
{
    return database.list(
        "api.incident_list", { { "p_after_id", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::Incident { readId<domain::ApplicationId>(row, u"application_id"),
                row.text(u"case_ref"), readLocalText(row, u"service"), row.object(u"incident"),
                row.instant(u"state_since") };
        });
}

Result<QJsonObject> CaseStore::retryIncident(
    db::Database &database, const QUuid &requestId, domain::ApplicationId application)
{
    return database.one("api.incident_retry",
        { { "p_request_id", requestId }, { "p_application_id", application } },
        [](const db::Row &row) { return readObject(row, u"incident"); });
}

QList<domain::BrokenRule> CaseStore::brokenRules(const Error &error)
{
    QList<domain::BrokenRule> rules;
    for (const QJsonValue &value : error.facts.value(u"problems").toArray()) {
        const QJsonObject problem = value.toObject();
        rules.append({ problem.value(u"field").toString(), problem.value(u"rule").toString(),
            readStepName(problem.value(u"message")) });
    }
    if (rules.isEmpty())
        rules.append({ error.field, error.rule, {} });
    return rules;
}

} // namespace tereze::store
