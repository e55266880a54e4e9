// SPDX-License-Identifier: GPL-3.0-or-later
#include "verificationcontroller.h"

#include <core/document/qrverdict.h>
#include <core/store/verificationstore.h>

#include <QCryptographicHash>
#include <QJsonArray>

namespace tereze::portal {

using domain::Verdict;
using store::VerificationStore;

void VerificationController::addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const
{
    const QString verify = u"/{lang:kk|ru|en|uk}/verify"_qs;
    router.get(u"/Q/{payload}"_qs, u"verify_qr"_qs, pageOf(site, this, &VerificationController::byQr));
    router.get(verify, u"verify"_qs, pageOf(site, this, &VerificationController::show));
    router.get(
        verify + u"/number"_qs, u"verify_number_form"_qs, pageOf(site, this, &VerificationController::show));
    router.get(
        verify + u"/file"_qs, u"verify_file_form"_qs, pageOf(site, this, &VerificationController::show));
    router.post(
        verify + u"/number"_qs, u"verify_number"_qs, pageOf(site, this, &VerificationController::byNumber));
    router.post(verify + u"/file"_qs, u"verify_file"_qs, pageOf(site, this, &VerificationController::byFile),
        http::BodySize::Upload);
}

Result<http::Response> VerificationController::askPage(Visit &visit, const Refused &refused, int status) const
{
    visit.expectForm();
    const QString title = visit.text(u"verify_title"_qs);
    const bool isRefused = !refused.numberError.isEmpty() || !refused.fileError.isEmpty();
    return visit.page(u"verify"_qs,
        { { u"title"_qs, isRefused ? visit.text(u"error_prefix"_qs, { title }) : title },
            { u"number"_qs, refused.number }, { u"number_error"_qs, refused.numberError },
            { u"file_error"_qs, refused.fileError }, { u"number_action"_qs, visit.path(u"verify/number"_qs) },
            { u"file_action"_qs, visit.path(u"verify/file"_qs) } },
        status);
}

Result<http::Response> VerificationController::show(Visit &visit) const
{
    return askPage(visit, {}, 200);
}

static QString instantOf(const std::optional<QDateTime> &instant)
{
    return instant ? instant->toUTC().toString(Qt::ISODate) : QString();
}

Result<http::Response> VerificationController::answerPage(
    Visit &visit, Way way, const domain::Verification &found, const QString &asked) const
{
    QJsonArray approvers;
    for (const QJsonValue &approver : found.approvers)
        approvers.append(QJsonObject { { u"role"_qs, approver.toObject().value(u"role"_qs).toString() },
            { u"name"_qs, approver.toObject().value(u"name"_qs).toString() } });
    const QString verdict = codeOf(found.verdict);
    QString note = u"verdict_note_"_qs + verdict;
    if (found.verdict == Verdict::Unknown)
        note += way == Way::Qr ? u"_qr"_qs : way == Way::Number ? u"_number"_qs : u"_file"_qs;
    // An application form says that it was filed, and nothing of its outcome.
    if (found.verdict == Verdict::Valid && found.kind == u"application_form")
        note = u"verdict_note_submitted"_qs;
    return visit.page(u"verdict"_qs,
        { { u"title"_qs, visit.text(u"verdict_"_qs + verdict) }, { u"verdict"_qs, verdict },
            { u"verdict_text"_qs, visit.text(u"verdict_"_qs + verdict) }, { u"note"_qs, visit.text(note) },
            { u"asked"_qs, asked }, { u"known"_qs, !found.title.isEmpty() }, { u"document"_qs, found.title },
            { u"document_person"_qs, found.person }, { u"signed"_qs, instantOf(found.signedAt) },
            { u"registered"_qs, instantOf(found.registeredAt) }, { u"ended"_qs, instantOf(found.endedAt) },
            { u"duplicate"_qs, found.duplicate > 0 ? u"№ %1"_qs.arg(found.duplicate) : QString() },
            { u"place"_qs, visit.marked(found.storagePlace) },
            { u"issuer"_qs, visit.marked(found.university) }, { u"approvers"_qs, approvers },
            { u"has_approvers"_qs, !approvers.isEmpty() }, { u"again"_qs, visit.path(u"verify"_qs) } });
}

Result<http::Response> VerificationController::byQr(Visit &visit) const
{
    const document::QrVerdict judged =
        document::verifyQrText(visit.request().part(u"payload"), visit.site().keys);
    domain::Verification found;
    if (judged.kind == document::QrVerdict::Kind::Altered)
        found.verdict = Verdict::Altered;
    if (judged.kind == document::QrVerdict::Kind::Valid) {
        const QByteArray &token = judged.payload.token;
        TEREZE_TRY(found, visit.thread().ask([&token](db::Database &database) {
            return VerificationStore::byToken(database, token);
        }));
    }
    TEREZE_TRY(auto response, answerPage(visit, Way::Qr, found, {}));
    // The address itself says who got what.
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    return response;
}

Result<http::Response> VerificationController::byNumber(Visit &visit) const
{
    const QString number = visit.form().value(u"number").trimmed();
    if (number.isEmpty())
        return askPage(visit, { number, visit.text(u"verify_number_empty"_qs), {} }, 422);
    const QString address = visit.request().clientAddress().toString();
    const auto found = visit.thread().ask(
        [&](db::Database &database) { return VerificationStore::byNumber(database, number, address); });
    if (found)
        return answerPage(visit, Way::Number, *found, number);
    if (found.error().kind == ErrorKind::TooOften)
        return askPage(visit, { number, visit.text(u"verify_too_often"_qs), {} }, 429);
    if (found.error().kind == ErrorKind::RuleBroken)
        return askPage(visit, { number.left(200), visit.text(u"verify_number_refused"_qs), {} }, 422);
    return found.error();
}

Result<http::Response> VerificationController::byFile(Visit &visit) const
{
    const http::UploadedFile *file = visit.form().file(u"file");
    if (file == nullptr || file->content.isEmpty())
        return askPage(visit, { {}, {}, visit.text(u"verify_file_empty"_qs) }, 422);
    const QByteArray digest = QCryptographicHash::hash(file->content, QCryptographicHash::Sha256);
    TEREZE_TRY(const auto found, visit.thread().ask([&digest](db::Database &database) {
        return VerificationStore::byFile(database, digest);
    }));
    return answerPage(visit, Way::File, found, file->fileName);
}

} // namespace tereze::portal
