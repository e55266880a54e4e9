// SPDX-License-Identifier: GPL-3.0-or-later
#include "casecontroller.h"

#include "formview.h"

#include <core/http/percentcoding.h>
#include <core/store/casestore.h>
#include <core/store/documentstore.h>
#include <core/template/formatters.h>

#include <QUuid>

namespace tereze::portal {

using domain::ApplicationState;
using store::CaseStore;
using store::DocumentStore;

static constexpr int casesOnPage = 20;
static constexpr int historyOnce = 200;

void CaseController::addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const
{
    const QString all = u"/{lang:kk|ru|en|uk}/applications"_qs;
    const QString one = all + u"/{ref}"_qs;
    router.get(all, u"applications"_qs, pageOf(site, this, &CaseController::list));
    router.get(one, u"application"_qs, pageOf(site, this, &CaseController::show));
    router.get(one + u"/documents/{id}/{form:electronic|data}"_qs, u"document"_qs,
        pageOf(site, this, &CaseController::download));
    router.get(one + u"/answer"_qs, u"question"_qs, pageOf(site, this, &CaseController::showQuestion));
    router.post(one + u"/answer"_qs, u"answer"_qs, pageOf(site, this, &CaseController::answer));
    router.get(
        one + u"/withdraw"_qs, u"withdraw_form"_qs, pageOf(site, this, &CaseController::askWithdrawal));
    router.post(one + u"/withdraw"_qs, u"withdraw"_qs, pageOf(site, this, &CaseController::withdraw));
}

static QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

/// "since 26.11.2026"; a language may want its word behind the date.
static QString sinceText(const Visit &visit, const QString &instant, const QString &formatter)
{
    if (instant.isEmpty())
        return {};
    const templates::FormatContext context { visit.language(), visit.site().pages.timeZone() };
    const auto written = templates::Formatters::standard().apply(formatter, instant, context);
    return visit.text(u"since"_qs, { written ? *written : instant });
}

static bool mayWithdraw(ApplicationState state)
{
    return state == ApplicationState::InReview || state == ApplicationState::Returned
        || state == ApplicationState::Correcting;
}

static QJsonObject ownRow(const Visit &visit, const domain::OwnApplication &application)
{
    const QString state = codeOf(application.state);
    const QString href = visit.path(u"applications/"_qs + application.caseRef);
    return { { u"href"_qs, href }, { u"case_ref"_qs, application.caseRef },
        { u"service"_qs, visit.marked(application.service) }, { u"state"_qs, state },
        { u"state_text"_qs, visit.text(u"state_"_qs + state) },
        { u"since"_qs, sinceText(visit, instantText(application.stateSince), u"date"_qs) },
        { u"submitted"_qs, instantText(application.submittedAt) },
        { u"answer"_qs, application.answerAwaited ? href + u"/answer"_qs : QString() } };
}

Result<http::Response> CaseController::list(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    std::optional<domain::ApplicationId> before;
    if (visit.request().query().contains(u"before")) {
        before = domain::ApplicationId(visit.request().query().value(u"before").toLongLong());
        if (!before->isValid())
            return visit.errorPage(404);
    }
    TEREZE_TRY(const auto found, visit.thread().ask([&](db::Database &database) {
        return CaseStore::myApplications(database, session, before, casesOnPage + 1);
    }));
    // Whatever waits for the applicant comes first, on whichever page its application stands.
    QList<domain::OwnApplication> asking;
    if (!before) {
        TEREZE_TRY(asking, visit.thread().ask([&](db::Database &database) {
            return CaseStore::myApplications(database, session, {}, casesOnPage, true);
        }));
    }
    QJsonArray questions;
    for (const domain::OwnApplication &application : asking)
        questions.append(ownRow(visit, application));
    QJsonArray rows;
    for (const domain::OwnApplication &application :
        found.first(std::min<qsizetype>(found.size(), casesOnPage)))
        rows.append(ownRow(visit, application));
    const bool more = found.size() > casesOnPage;
    return visit.page(u"applications"_qs,
        { { u"title"_qs, visit.text(u"applications_title"_qs) }, { u"applications"_qs, rows },
            { u"questions"_qs, questions }, { u"is_asked"_qs, !questions.isEmpty() },
            { u"nothing"_qs, rows.isEmpty() }, { u"is_first"_qs, !before.has_value() },
            { u"first"_qs, visit.path(u"applications"_qs) },
            { u"older"_qs,
                more ? visit.path(u"applications?before="_qs)
                        + QString::number(found.at(casesOnPage - 1).id.value())
                     : QString() } });
}

Result<domain::ApplicationCard> CaseController::card(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    return visit.thread().ask(
        [&](db::Database &database) { return CaseStore::card(database, ref, session); });
}

/// Under which key the pages tell of an event.
static QString eventKey(const domain::HistoryEntry &entry)
{
    if (entry.kind == u"external_answered")
        return u"event_external_"_qs + entry.outcome;
    if (entry.kind == u"term_over")
        return entry.answer == u"approve" || entry.answer == u"reject" ? u"event_term_"_qs + entry.answer
                                                                       : u"event_term_over"_qs;
    if (entry.kind == u"issued" && entry.documentKind == u"application_form")
        return u"event_registered"_qs;
    if (entry.kind != u"decided" || entry.outcome.isEmpty())
        return u"event_"_qs + entry.kind;
    const bool isToStep = entry.outcome == u"return" && !entry.returnedTo.isEmpty();
    return isToStep ? u"event_returned_step"_qs : u"outcome_"_qs + entry.outcome;
}

QJsonArray CaseController::timeline(
    const Visit &visit, const QList<domain::HistoryEntry> &history, const QString &language)
{
    static const QStringList told { u"submitted"_qs, u"resubmitted"_qs, u"withdrawn"_qs,
        u"return_acknowledged"_qs, u"decided"_qs, u"recalled"_qs, u"payment_received"_qs, u"issued"_qs,
        u"applicant_answered"_qs, u"external_answered"_qs, u"acknowledged"_qs, u"assigned"_qs,
        u"decision_recalled"_qs, u"annulled"_qs, u"term_over"_qs };
    QJsonArray entries;
    for (const domain::HistoryEntry &entry : history) {
        // A reminder, or a superior asked, is a matter of the university.
        const bool isInternal =
            entry.kind == u"term_over" && (entry.answer == u"remind" || entry.answer == u"escalate");
        if (!told.contains(entry.kind) || isInternal)
            continue;
        entries.append(
            QJsonObject { { u"at"_qs, instantText(entry.at) }, { u"what"_qs, visit.text(eventKey(entry)) },
                { u"to"_qs, visit.marked(entry.returnedTo) }, { u"step"_qs, visit.marked(entry.step) },
                { u"position"_qs, visit.marked(entry.position) }, { u"remark"_qs, entry.remark },
                { u"document"_qs, visit.marked(entry.documentTitle, language) } });
    }
    return entries;
}

static QJsonArray documentRows(
    const Visit &visit, const domain::ApplicationCard &shown, const QList<domain::DocumentSummary> &documents)
{
    QJsonArray rows;
    for (const domain::DocumentSummary &document : documents) {
        const QString base =
            visit.path(QStringLiteral("applications/%1/documents/%2/").arg(shown.caseRef).arg(document.id));
        const bool isFiled = document.kind == u"application_form" && document.state == u"issued";
        const bool isUnderWay =
            document.state == u"waiting" || document.state == u"frozen" || document.state == u"incident";
        const QString state = isFiled ? u"filed"_qs : isUnderWay ? u"pending"_qs : document.state;
        const qint64 kilobytes = (document.size.value_or(0) + 1023) / 1024;
        rows.append(QJsonObject { { u"name"_qs, visit.marked(document.title, shown.language) },
            { u"kind"_qs, visit.text(u"document_"_qs + document.kind) }, { u"state"_qs, state },
            { u"state_text"_qs, visit.text(u"document_state_"_qs + state) },
            { u"reason"_qs, document.reason },
            { u"href"_qs, document.hasFile ? base + u"electronic"_qs : QString() },
            { u"size"_qs, visit.text(u"pdf_size"_qs, { QString::number(kilobytes) }) },
            { u"data"_qs,
                document.kind == u"approval_sheet" && document.hasFile ? base + u"data"_qs : QString() } });
    }
    return rows;
}

static bool isQuestion(const domain::AwaitedStep &step)
{
    return step.kind == u"applicant" && !step.element.isEmpty();
}

static QJsonObject questionFields(const Visit &visit, const domain::AwaitedStep &step, int number)
{
    return { { u"number"_qs, number }, { u"step"_qs, visit.marked(step.step) },
        { u"element"_qs, step.element }, { u"answer"_qs, QString() }, { u"error"_qs, QString() },
        { u"back"_qs, QString() }, { u"request"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces) } };
}

static QJsonArray questionRows(const Visit &visit, const domain::ApplicationCard &card)
{
    QJsonArray rows;
    for (const domain::AwaitedStep &step : card.waitsFor) {
        if (isQuestion(step))
            rows.append(questionFields(visit, step, static_cast<int>(rows.size()) + 1));
    }
    return rows;
}

/// What the applicant is asked first, then what others are asked.
static QJsonArray waitingRows(const Visit &visit, const domain::ApplicationCard &card)
{
    QJsonArray mine;
    QJsonArray others;
    for (const domain::AwaitedStep &step : card.waitsFor) {
        const bool isMine = isQuestion(step);
        (isMine ? mine : others)
            .append(QJsonObject { { u"step"_qs, visit.marked(step.step) },
                { u"position"_qs,
                    isMine ? visit.marked(visit.text(u"question_waits"_qs), visit.language())
                           : visit.marked(step.position) },
                { u"since"_qs, sinceText(visit, step.since, u"date"_qs) },
                { u"answer"_qs,
                    isMine ? visit.path(u"applications/%1/answer"_qs.arg(card.caseRef)) : QString() } });
    }
    for (const QJsonValue &row : std::as_const(others))
        mine.append(row);
    return mine;
}

static QString pausedText(const Visit &visit, const domain::ApplicationCard &card)
{
    if (!card.pausedSince)
        return {};
    QStringList reasons;
    for (const QString &kind : card.pausedFor) {
        if (const QString key = u"paused_"_qs + kind; visit.site().texts.has(key))
            reasons << visit.text(key);
    }
    const QString text =
        visit.text(u"paused"_qs, { sinceText(visit, instantText(*card.pausedSince), u"date"_qs) });
    return reasons.isEmpty() ? text : text + u": "_qs + reasons.join(u"; "_qs);
}

Result<QList<domain::HistoryEntry>> wholeHistory(
    Visit &visit, const QString &caseRef, const QByteArray &session)
{
    QList<domain::HistoryEntry> history;
    for (int after = 0;;) {
        TEREZE_TRY(const auto page, visit.thread().ask([&](db::Database &database) {
            return CaseStore::history(database, caseRef, session, after, historyOnce);
        }));
        history += page;
        if (page.size() < historyOnce)
            return history;
        after = page.last().seq;
    }
}

Result<http::Response> CaseController::show(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    TEREZE_TRY(const domain::ApplicationCard shown, card(visit));
    TEREZE_TRY(const auto documents, visit.thread().ask([&](db::Database &database) {
        return DocumentStore::listByCaseRef(database, shown.caseRef, session);
    }));
    TEREZE_TRY(const QList<domain::HistoryEntry> history, wholeHistory(visit, shown.caseRef, session));
    TEREZE_TRY(const FormView view, FormView::make(visit, shown.formSchema, shown.formLayout));
    const QString state = codeOf(shown.state);
    const QString base = visit.path(u"applications/"_qs + shown.caseRef);
    const bool isReturned = shown.state == ApplicationState::Returned;
    QString remark;
    bool hasAnswered = false;
    for (const domain::HistoryEntry &entry : history) {
        if (entry.outcome == u"return" || entry.outcome == u"reject" || entry.kind == u"annulled")
            remark = entry.remark;
        hasAnswered = hasAnswered || entry.kind == u"applicant_answered";
    }
    const bool showsRemark = isReturned || shown.state == ApplicationState::Correcting
        || shown.state == ApplicationState::Rejected || shown.state == ApplicationState::Annulled;
    visit.expectForm();
    return visit.page(u"application"_qs,
        { { u"title"_qs, visit.local(shown.service) + u" · "_qs + shown.caseRef },
            { u"case_ref"_qs, shown.caseRef }, { u"service"_qs, visit.marked(shown.service) },
            { u"state"_qs, state }, { u"state_text"_qs, visit.text(u"state_"_qs + state) },
            { u"state_note"_qs, visit.text(u"state_note_"_qs + state) },
            { u"since"_qs, sinceText(visit, instantText(shown.stateSince), u"date_time"_qs) },
            { u"submitted"_qs, instantText(shown.submittedAt) }, { u"applicant"_qs, shown.applicant },
            { u"remark"_qs, showsRemark ? remark : QString() },
            { u"questions"_qs, questionRows(visit, shown) },
            { u"answered"_qs, hasAnswered && visit.request().query().contains(u"answered") },
            { u"payment"_qs, shown.paymentAwaited.value_or(QString()) },
            { u"waits"_qs, waitingRows(visit, shown) }, { u"is_waiting"_qs, !shown.waitsFor.isEmpty() },
            { u"paused"_qs, pausedText(visit, shown) },
            { u"documents"_qs, documentRows(visit, shown, documents) },
            { u"has_documents"_qs, !documents.isEmpty() },
            { u"history"_qs, timeline(visit, history, shown.language) },
            { u"sections"_qs, view.answered(shown.form) }, { u"is_returned"_qs, isReturned },
            { u"correct"_qs,
                shown.state == ApplicationState::Correcting || shown.state == ApplicationState::Withdrawn
                    ? base + u"/correct"_qs
                    : QString() },
            { u"begin"_qs, base + u"/correct"_qs },
            { u"withdraw"_qs, mayWithdraw(shown.state) ? base + u"/withdraw"_qs : QString() },
            { u"version"_qs, QString::number(shown.version) },
            { u"request"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces) },
            { u"back"_qs, visit.path(u"applications"_qs) } });
}

Result<http::Response> CaseController::download(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    const QString form = visit.request().part(u"form");
    const qint64 id = visit.request().part(u"id").toLongLong();
    TEREZE_TRY(const auto documents, visit.thread().ask([&](db::Database &database) {
        return DocumentStore::listByCaseRef(database, ref, session);
    }));
    for (const domain::DocumentSummary &document : documents) {
        if (document.id != id || !document.hasFile)
            continue;
        TEREZE_TRY(const domain::StoredFile file, visit.thread().ask([&](db::Database &database) {
            return DocumentStore::file(database, id, form, session);
        }));
        auto response = http::Response::bytes(file.content, file.mediaType.toLatin1());
        response.offerDownload(document.title + u' ' + ref + (form == u"data" ? u".json"_qs : u".pdf"_qs));
        return response;
    }
    return visit.errorPage(404);
}

Result<http::Response> CaseController::questionPage(
    Visit &visit, const QString &element, const QString &answer, const QString &error) const
{
    TEREZE_TRY(const domain::ApplicationCard shown, card(visit));
    for (const domain::AwaitedStep &step : shown.waitsFor) {
        if (!isQuestion(step) || (!element.isEmpty() && step.element != element))
            continue;
        visit.expectForm();
        const QString title = visit.text(u"question_title"_qs);
        QJsonObject data = questionFields(visit, step, 1);
        data.insert(u"title"_qs, error.isEmpty() ? title : visit.text(u"error_prefix"_qs, { title }));
        data.insert(u"service"_qs, visit.marked(shown.service));
        data.insert(u"case_ref"_qs, shown.caseRef);
        data.insert(u"answer"_qs, answer);
        data.insert(u"error"_qs, error);
        data.insert(u"back"_qs, visit.path(u"applications/"_qs + shown.caseRef));
        return visit.page(u"answer"_qs, data, error.isEmpty() ? 200 : 422);
    }
    return Error::of(ErrorKind::WrongState, QStringLiteral("nothing of that kind is asked of the applicant"));
}

Result<http::Response> CaseController::showQuestion(Visit &visit) const
{
    return questionPage(visit, {}, {}, {});
}

/// What is wrong with what was typed into a field, in the visitor's language; empty when that is not what was
/// refused. `texts` names the text of each rule of that field.
static QString faultOf(
    const Visit &visit, const Error &error, const QString &field, QMap<QString, QString> texts)
{
    if (error.kind != ErrorKind::RuleBroken || error.field != field)
        return {};
    texts.insert(u"control_character"_qs, u"text_invisible"_qs);
    const QString key = texts.value(error.rule);
    return key.isEmpty() ? QString() : visit.text(key);
}

Result<http::Response> CaseController::answer(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    const QString step = visit.form().value(u"_step");
    QString text = visit.form().value(u"text");
    text.replace(u"\r\n"_qs, u"\n"_qs);
    const QUuid request = QUuid::fromString(visit.form().value(u"_request"));
    const auto done = visit.thread().change([&](db::Database &database) {
        return CaseStore::answerAsApplicant(database, session, request, ref, step, text);
    });
    if (done)
        return http::Response::seeOther(visit.path(u"applications/"_qs + ref + u"?answered=1"_qs).toLatin1());
    const QString wrong = faultOf(visit, done.error(), u"text"_qs,
        { { u"required"_qs, u"question_empty"_qs }, { u"too_long"_qs, u"question_too_long"_qs } });
    return wrong.isEmpty() ? done.error() : questionPage(visit, step, text, wrong);
}

Result<http::Response> CaseController::withdrawalPage(
    Visit &visit, const domain::ApplicationCard &shown, const QString &reason, const QString &error) const
{
    visit.expectForm();
    const QString title = visit.text(u"withdraw_title"_qs);
    return visit.page(u"withdraw"_qs,
        { { u"title"_qs, error.isEmpty() ? title : visit.text(u"error_prefix"_qs, { title }) },
            { u"heading"_qs, title }, { u"service"_qs, visit.marked(shown.service) },
            { u"case_ref"_qs, shown.caseRef }, { u"reason"_qs, reason }, { u"error"_qs, error },
            { u"version"_qs, QString::number(shown.version) },
            { u"request"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces) },
            { u"back"_qs, visit.path(u"applications/"_qs + shown.caseRef) } },
        error.isEmpty() ? 200 : 422);
}

Result<http::Response> CaseController::askWithdrawal(Visit &visit) const
{
    TEREZE_TRY(const domain::ApplicationCard shown, card(visit));
    if (!mayWithdraw(shown.state))
        return Error::of(ErrorKind::WrongState, QStringLiteral("the application cannot be withdrawn"));
    return withdrawalPage(visit, shown, {}, {});
}

Result<http::Response> CaseController::withdraw(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    QString reason = visit.form().value(u"reason");
    reason.replace(u"\r\n"_qs, u"\n"_qs);
    const QUuid request = QUuid::fromString(visit.form().value(u"_request"));
    const auto done = visit.thread().change([&](db::Database &database) {
        return CaseStore::withdraw(database, session, request, ref,
            visit.form().value(u"_version").toLongLong(),
            reason.trimmed().isEmpty() ? std::optional<QString>() : reason);
    });
    if (done)
        return http::Response::seeOther(visit.path(u"applications/"_qs + ref).toLatin1());
    const QString wrong =
        faultOf(visit, done.error(), u"reason"_qs, { { u"too_long"_qs, u"withdraw_reason_too_long"_qs } });
    if (wrong.isEmpty())
        return done.error();
    TEREZE_TRY(const domain::ApplicationCard shown, card(visit));
    return withdrawalPage(visit, shown, reason, wrong);
}

} // namespace tereze::portal
