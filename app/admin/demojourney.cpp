// SPDX-License-Identifier: GPL-3.0-or-later
#include "demojourney.h"

#include <app/admin/demouniversity.h>
#include <core/base/wholefile.h>
#include <core/document/jwkset.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/casestore.h>
#include <core/store/cataloguestore.h>
#include <core/store/documentstore.h>
#include <core/store/journalstore.h>
#include <core/store/verificationstore.h>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QThread>
#include <QUuid>

namespace tereze::admin {

namespace {

const QString demoService = QStringLiteral("certificate-of-study");
const QString demoStudent = QStringLiteral("serikov");

} // namespace

DemoJourney::DemoJourney(
    const DemoUniversity &university, Settings settings, std::function<void(const QString &)> say)
    : m_university(university)
    , m_settings(std::move(settings))
    , m_say(std::move(say))
    , m_deadline(m_settings.waitMs)
{
}

Result<void> DemoJourney::untilReady(const QString &what, const std::function<Result<bool>()> &ready)
{
    for (;;) {
        TEREZE_TRY(const bool done, ready());
        if (done)
            return {};
        if (m_deadline.hasExpired()) {
            return Error::of(ErrorKind::Unavailable,
                QCoreApplication::translate("Admin", "The worker did not finish in time: %1").arg(what),
                what);
        }
        QThread::msleep(100);
    }
}

Result<QJsonObject> DemoJourney::make()
{
    TEREZE_TRY(const auto portal, m_university.portal());
    TEREZE_TRY(const QByteArray session, m_university.signIn(*portal, demoStudent));
    TEREZE_TRY(const QString caseRef, submit(*portal, session));
    TEREZE_CHECK(decideAll(caseRef));
    return verify(caseRef, *portal);
}

Result<QString> DemoJourney::submit(db::Database &portal, const QByteArray &session)
{
    TEREZE_TRY(const auto own, store::CaseStore::myApplications(portal, session));
    for (const domain::OwnApplication &application : own) {
        if (application.serviceKey == demoService
            && (application.state == domain::ApplicationState::InReview
                || application.state == domain::ApplicationState::Approved))
            return application.caseRef;
    }
    TEREZE_TRY(const auto service, store::CatalogueStore::service(portal, demoService));
    if (!service)
        return Error::of(ErrorKind::NotFound, QStringLiteral("no service ") + demoService);
    TEREZE_TRY(const auto submitted,
        store::CaseStore::submit(portal, session, QUuid::createUuid(), demoService, service->number,
            QStringLiteral("kk"),
            { { QStringLiteral("purpose"), QStringLiteral("employer") },
                { QStringLiteral("recipient"), QStringLiteral("«Терезе» ЖШС") } }));
    m_say(QCoreApplication::translate("Admin", "The student %1 has applied: %2")
              .arg(demoStudent, submitted.caseRef));
    return submitted.caseRef;
}

Result<bool> DemoJourney::decideAs(const QString &login, const QString &caseRef)
{
    TEREZE_TRY(const auto database, m_university.staff(login));
    const auto card = store::CaseStore::card(*database, caseRef);
    if (!card && card.error().kind == ErrorKind::NotFound)
        return false; // nobody has asked this person
    if (!card)
        return card.error();
    TEREZE_TRY(const auto tasks, store::CaseStore::myTasks(*database, card->id));
    if (tasks.isEmpty() || card->draftsAwaited > 0)
        return false;
    TEREZE_CHECK(store::CaseStore::decide(*database, QUuid::createUuid(),
        { card->id, tasks.first().id, domain::Outcome::Approve, std::nullopt, std::nullopt, card->formSha256,
            card->draftsSha256 }));
    m_say(QCoreApplication::translate("Admin", "%1 has approved it.").arg(login));
    return true;
}

Result<void> DemoJourney::decideAll(const QString &caseRef)
{
    // The registrar reads every case.
    TEREZE_TRY(const auto reader, m_university.staff(QStringLiteral("mukanov")));
    return untilReady(QStringLiteral("draft"), [&]() -> Result<bool> {
        TEREZE_TRY(const auto card, store::CaseStore::card(*reader, caseRef));
        if (card.state == domain::ApplicationState::Approved)
            return true;
        if (card.state != domain::ApplicationState::InReview)
            return Error::of(ErrorKind::WrongState, QStringLiteral("the case is ") + codeOf(card.state));
        for (const auto &member : m_university.file().staff) {
            TEREZE_TRY(const bool decided, decideAs(member.login, caseRef));
            if (decided)
                break;
        }
        TEREZE_TRY(const auto now, store::CaseStore::card(*reader, caseRef));
        return now.state == domain::ApplicationState::Approved;
    });
}

Result<QJsonObject> DemoJourney::verify(const QString &caseRef, db::Database &portal)
{
    TEREZE_TRY(const auto registrar, m_university.staff(QStringLiteral("mukanov")));
    domain::DocumentSummary certificate;
    TEREZE_CHECK(untilReady(QStringLiteral("certificate"), [&]() -> Result<bool> {
        TEREZE_TRY(const auto documents, store::DocumentStore::listByCaseRef(*registrar, caseRef));
        for (const domain::DocumentSummary &document : documents) {
            if (document.state == u"incident")
                return Error::of(ErrorKind::Unavailable, document.error);
            if (document.kind == u"certificate" && document.state == u"issued")
                certificate = document;
        }
        return certificate.id > 0;
    }));
    TEREZE_TRY(const auto file,
        store::DocumentStore::file(*registrar, certificate.id, QStringLiteral("electronic")));
    const QString path = QDir(m_settings.out).absoluteFilePath(caseRef + QStringLiteral(".pdf"));
    QSaveFile saved(path);
    if (!saved.open(QIODevice::WriteOnly) || !writeWhole(saved, file.content)) {
        return Error::of(ErrorKind::Unavailable,
            QCoreApplication::translate("Admin", "The file %1 cannot be written.").arg(path),
            saved.errorString());
    }

    TEREZE_TRY(const auto facts, document::PdfFacts::read(file.content));
    TEREZE_TRY(const auto keys, document::JwkSet::load(m_settings.keys));
    const document::QrVerdict qr = document::verifyQrText(facts.qrText, keys);
    if (qr.kind != document::QrVerdict::Kind::Valid)
        return Error::of(ErrorKind::Corrupt, QStringLiteral("the QR is ") + document::nameOf(qr.kind));
    TEREZE_TRY(const auto byQr, store::VerificationStore::byToken(portal, qr.payload.token));
    TEREZE_TRY(const auto byFile, store::VerificationStore::byFile(portal, file.sha256));

    QString number;
    TEREZE_TRY(const auto journals, store::JournalStore::journals(*registrar));
    for (const domain::Journal &journal : journals) {
        domain::JournalQuery query;
        query.journal = journal.id;
        query.name = qr.payload.person.section(u' ', 0, 0);
        TEREZE_TRY(const auto entries, store::JournalStore::search(*registrar, query));
        for (const domain::JournalEntry &entry : entries) {
            if (entry.document && entry.document->value() == certificate.id && number.isEmpty())
                number = entry.printed;
        }
    }
    TEREZE_TRY(const auto byNumber,
        store::VerificationStore::byNumber(portal, number, QStringLiteral("tereze-admin")));
    for (const auto &verification : { byQr, byFile, byNumber }) {
        if (verification.verdict != domain::Verdict::Valid)
            return Error::of(
                ErrorKind::Corrupt, QStringLiteral("verified as ") + codeOf(verification.verdict));
    }
    m_say(QCoreApplication::translate(
        "Admin", "The certificate is registered; its QR, file and number are verified."));
    return QJsonObject { { QStringLiteral("case_ref"), caseRef }, { QStringLiteral("pdf"), path },
        { QStringLiteral("number"), number }, { QStringLiteral("qr"), facts.qrText },
        { QStringLiteral("verdict"), codeOf(byQr.verdict) } };
}

} // namespace tereze::admin
