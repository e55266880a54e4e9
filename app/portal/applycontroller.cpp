// SPDX-License-Identifier: GPL-3.0-or-later
#include "applycontroller.h"

#include "casecontroller.h"

#include <core/store/casestore.h>
#include <core/store/cataloguestore.h>

#include <QUuid>

namespace tereze::portal {

using store::CaseStore;

void ApplyController::addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const
{
    const QString lang = u"/{lang:kk|ru|en|uk}"_qs;
    const QString fresh = lang + u"/services/{key}/apply"_qs;
    const QString again = lang + u"/applications/{ref}/correct"_qs;
    router.get(fresh, u"apply_form"_qs, pageOf(site, this, &ApplyController::showNew));
    router.post(fresh, u"apply"_qs, pageOf(site, this, &ApplyController::stepNew));
    router.get(again, u"correct_form"_qs, pageOf(site, this, &ApplyController::showCorrection));
    router.post(again, u"correct"_qs, pageOf(site, this, &ApplyController::stepCorrection));
    router.get(lang + u"/applications/{ref}/sent"_qs, u"sent"_qs, pageOf(site, this, &ApplyController::sent));
}

/// Documents exist in three languages; someone who reads Ukrainian chooses one of these.
static const QStringList &documentLanguages()
{
    static const QStringList languages { u"kk"_qs, u"ru"_qs, u"en"_qs };
    return languages;
}

Result<ApplyController::Paper> ApplyController::newPaper(Visit &visit) const
{
    TEREZE_CHECK(visit.session());
    const QString key = visit.request().part(u"key");
    TEREZE_TRY(const auto found, visit.thread().ask([&key](db::Database &database) {
        return store::CatalogueStore::service(database, key);
    }));
    if (!found || found->kind != u"e_service")
        return Error::of(ErrorKind::NotFound, QStringLiteral("no service that is applied for here"));
    if (!found->ready)
        return Error::of(ErrorKind::WrongState, QStringLiteral("the service takes no applications now"));
    const QString asked = visit.form().value(u"_language");
    return Paper { visit.text(u"form_title"_qs), found->name,
        visit.path(u"services/"_qs + key + u"/apply"_qs), visit.path(u"services/"_qs + key), {},
        found->number, {}, found->formSchema, found->formLayout,
        documentLanguages().contains(asked)                  ? asked
            : documentLanguages().contains(visit.language()) ? visit.language()
                                                             : u"ru"_qs };
}

Result<ApplyController::Paper> ApplyController::correctionPaper(Visit &visit, QJsonObject *answers) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    TEREZE_TRY(const auto card,
        visit.thread().ask([&](db::Database &database) { return CaseStore::card(database, ref, session); }));
    using domain::ApplicationState;
    if (card.state != ApplicationState::Returned && card.state != ApplicationState::Correcting
        && card.state != ApplicationState::Withdrawn)
        return Error::of(ErrorKind::WrongState, QStringLiteral("the application is not to be corrected"));
    *answers = card.form;
    QString remark;
    if (card.state != ApplicationState::Withdrawn) {
        TEREZE_TRY(const auto history, wholeHistory(visit, ref, session));
        for (const domain::HistoryEntry &entry : history) {
            if (entry.outcome == u"return")
                remark = entry.remark;
        }
    }
    return Paper { visit.text(u"correct_title"_qs), card.service,
        visit.path(u"applications/"_qs + ref + u"/correct"_qs), visit.path(u"applications/"_qs + ref),
        card.caseRef, card.version, remark, card.formSchema, card.formLayout, card.language };
}

Result<http::Response> ApplyController::showNew(Visit &visit) const
{
    TEREZE_TRY(const Paper paper, newPaper(visit));
    TEREZE_TRY(const FormView view, FormView::make(visit, paper.schema, paper.layout));
    return formPage(visit, paper, view, {}, {}, 200);
}

Result<http::Response> ApplyController::stepNew(Visit &visit) const
{
    TEREZE_TRY(const Paper paper, newPaper(visit));
    return step(visit, paper);
}

Result<http::Response> ApplyController::showCorrection(Visit &visit) const
{
    QJsonObject answers;
    TEREZE_TRY(const Paper paper, correctionPaper(visit, &answers));
    TEREZE_TRY(const FormView view, FormView::make(visit, paper.schema, paper.layout));
    return formPage(visit, paper, view, view.textsOf(answers), {}, 200);
}

Result<http::Response> ApplyController::stepCorrection(Visit &visit) const
{
    const QString ref = visit.request().part(u"ref");
    if (visit.form().value(u"_step") == u"begin") {
        TEREZE_TRY(const QByteArray session, visit.session());
        const QUuid request = QUuid::fromString(visit.form().value(u"_request"));
        const qint64 version = visit.form().value(u"_version").toLongLong();
        TEREZE_CHECK(visit.thread().change([&](db::Database &database) {
            return CaseStore::acknowledgeReturn(database, session, request, ref, version);
        }));
        return http::Response::seeOther(visit.request().path().toLatin1());
    }
    QJsonObject answers;
    auto paper = correctionPaper(visit, &answers);
    if (!paper && paper.error().kind == ErrorKind::WrongState && visit.form().value(u"_step") == u"send") {
        // Sent twice: the first one did it, and this is its answer once more.
        return http::Response::seeOther(visit.path(u"applications/"_qs + ref).toLatin1());
    }
    if (!paper)
        return paper.error();
    return step(visit, *paper);
}

Result<http::Response> ApplyController::step(Visit &visit, const Paper &paper) const
{
    TEREZE_TRY(const FormView view, FormView::make(visit, paper.schema, paper.layout));
    const QMap<QString, QString> texts = FormView::sentTexts(visit.form());
    const QString step = visit.form().value(u"_step");
    if (step == u"change")
        return formPage(visit, paper, view, texts, {}, 200);
    const auto problems = view.problemsOf(view.schema().answersFrom(texts));
    if (!problems.isEmpty())
        return formPage(visit, paper, view, texts, problems, 422);
    return step == u"send" ? send(visit, paper, view, texts) : checkPage(visit, paper, view, texts);
}

Result<http::Response> ApplyController::formPage(Visit &visit, const Paper &paper, const FormView &view,
    const QMap<QString, QString> &texts, const FormView::Problems &problems, int status) const
{
    visit.expectForm();
    visit.keepAnswersAcrossLanguages();
    QJsonArray languages;
    for (const QString &language : documentLanguages())
        languages.append(QJsonObject { { u"code"_qs, language },
            { u"name"_qs, visit.site().texts.text(language, u"language_name"_qs) },
            { u"chosen"_qs, language == paper.language } });
    const QString request = QUuid::fromString(visit.form().value(u"_request")).isNull()
        ? QUuid::createUuid().toString(QUuid::WithoutBraces)
        : visit.form().value(u"_request");
    const QString title = paper.title + u": "_qs + visit.local(paper.service);
    return visit.page(u"form"_qs,
        { { u"title"_qs, problems.isEmpty() ? title : visit.text(u"error_prefix"_qs, { title }) },
            { u"heading"_qs, paper.title }, { u"service"_qs, visit.marked(paper.service) },
            { u"action"_qs, paper.action }, { u"cancel"_qs, paper.cancel }, { u"case_ref"_qs, paper.caseRef },
            { u"remark"_qs, paper.remark }, { u"is_new"_qs, paper.caseRef.isEmpty() },
            { u"version"_qs, QString::number(paper.version) }, { u"request"_qs, request },
            { u"document_languages"_qs, languages }, { u"sections"_qs, view.sections(texts, problems) },
            { u"errors"_qs, view.errors(problems) }, { u"has_errors"_qs, !problems.isEmpty() } },
        status);
}

Result<http::Response> ApplyController::checkPage(
    Visit &visit, const Paper &paper, const FormView &view, const QMap<QString, QString> &texts) const
{
    visit.expectForm();
    visit.keepAnswersAcrossLanguages();
    return visit.page(u"check"_qs,
        { { u"title"_qs, visit.text(u"check_title"_qs) + u": "_qs + visit.local(paper.service) },
            { u"service"_qs, visit.marked(paper.service) }, { u"action"_qs, paper.action },
            { u"case_ref"_qs, paper.caseRef }, { u"is_new"_qs, paper.caseRef.isEmpty() },
            { u"applicant"_qs,
                (visit.me()->surname + u' ' + visit.me()->given + u' ' + visit.me()->patronymic).trimmed() },
            { u"document_language"_qs, paper.language },
            { u"document_language_name"_qs, visit.site().texts.text(paper.language, u"language_name"_qs) },
            { u"version"_qs, visit.form().value(u"_version") },
            { u"request"_qs, visit.form().value(u"_request") },
            { u"sections"_qs, view.answered(view.schema().answersFrom(texts)) },
            { u"hidden"_qs, FormView::hidden(texts) } });
}

Result<http::Response> ApplyController::send(
    Visit &visit, const Paper &paper, const FormView &view, const QMap<QString, QString> &texts) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QUuid request = QUuid::fromString(visit.form().value(u"_request"));
    bool isNumber = false;
    const qint64 version = visit.form().value(u"_version").toLongLong(&isNumber);
    // A service counts its versions in an integer, an application in a bigint.
    if (paper.caseRef.isEmpty() && version != static_cast<int>(version))
        isNumber = false;
    if (request.isNull() || !isNumber)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the form lacks its request or version"));
    const QJsonObject answers = view.schema().answersFrom(texts);
    const auto done = visit.thread().change([&](db::Database &database) {
        return paper.caseRef.isEmpty()
            ? CaseStore::submit(database, session, request, visit.request().part(u"key"),
                static_cast<int>(version), paper.language, answers)
            : CaseStore::resubmit(database, session, request, paper.caseRef, version, answers);
    });
    if (done)
        return http::Response::seeOther(
            visit.path(u"applications/"_qs + done->caseRef + u"/sent"_qs).toLatin1());
    if (done.error().kind == ErrorKind::RuleBroken)
        return formPage(
            visit, paper, view, texts, view.problemsOf(CaseStore::brokenRules(done.error())), 422);
    if (done.error().kind == ErrorKind::Conflict)
        return formPage(visit, paper, view, texts, { { {}, visit.text(u"form_changed"_qs) } }, 409);
    return done.error();
}

Result<http::Response> ApplyController::sent(Visit &visit) const
{
    TEREZE_TRY(const QByteArray session, visit.session());
    const QString ref = visit.request().part(u"ref");
    TEREZE_TRY(const auto card,
        visit.thread().ask([&](db::Database &database) { return CaseStore::card(database, ref, session); }));
    return visit.page(u"sent"_qs,
        { { u"title"_qs, visit.text(u"sent_title"_qs) }, { u"case_ref"_qs, card.caseRef },
            { u"service"_qs, visit.marked(card.service) },
            { u"email"_qs, card.applicantEmail.value_or(QString()) },
            { u"application"_qs, visit.path(u"applications/"_qs + card.caseRef) } });
}

} // namespace tereze::portal
