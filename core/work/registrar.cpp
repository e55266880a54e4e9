// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "checkgroup.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/db/sqlerror.h>
#include <core/store/documentstore.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tereze::work {

Registrar::Registrar(QByteArray numberKey, AppendFile &log, WorkCounters &counters)
    : m_key(std::move(numberKey))
    , m_log(log)
    , m_counters(counters)
{
}

Result<bool> Registrar::round(const JobDesk &desk)
{
    constexpr int most = 50;
    bool moved = false;
    std::optional<Error> trouble;
    QList<qint64> stuck;
    for (bool again = true; again;) {
        TEREZE_TRY(const QList<domain::PlannedRegistration> plan,
            store::DocumentStore::planRegistration(desk.database, most, stuck));
        again = false;
        for (qsizetype from = 0, to = 0; from < plan.size(); from = to) {
            while (to < plan.size() && plan.at(to).journalId == plan.at(from).journalId)
                ++to;
            const Result<bool> done = registerJournal(desk, plan.mid(from, to - from));
            if (!done && desk.database.isLost())
                return done.error();
            if (done) {
                moved = moved || *done;
                continue;
            }
            trouble = done.error();
            // What waits for this journal may fill the plan over and over.
            stuck << plan.at(from).journalId;
            again = plan.size() >= most;
        }
    }
    if (trouble && !moved)
        return *trouble;
    if (trouble)
        qCWarning(lcWork).noquote() << "A journal could not go on:" << trouble->logLine();
    return moved;
}

Result<bool> Registrar::registerJournal(const JobDesk &desk, const QList<domain::PlannedRegistration> &plan)
{
    const Result<Batch> together = registerBatch(desk, plan);
    if (together)
        return together->moved;
    // Who holds the counter (or the journal's chain of events) holds up one document as much as all of them.
    if (together.error().kind == ErrorKind::Unavailable || db::isLockTimeout(together.error())
        || plan.size() == 1)
        return together.error();
    // One of them cannot be registered for a reason of its own: it must not hold up the others.
    qCWarning(lcWork).noquote() << "A batch of" << plan.size()
                                << "documents is registered one by one:" << together.error().logLine();
    bool moved = false;
    std::optional<Error> trouble;
    qint64 next = plan.first().firstNumber;
    for (domain::PlannedRegistration one : plan) {
        one.firstNumber = next;
        const Result<Batch> done = registerBatch(desk, { one });
        if (!done && desk.database.isLost())
            return done.error();
        if (!done) {
            trouble = done.error();
            qCWarning(lcWork).noquote()
                << "Document" << one.documentId << "could not be registered:" << done.error().logLine();
            continue;
        }
        if (done->outdated)
            return true;
        moved = moved || done->moved;
        next += done->numbered;
    }
    if (trouble && !moved)
        return *trouble;
    return moved;
}

Result<Registrar::Batch> Registrar::registerBatch(
    const JobDesk &desk, const QList<domain::PlannedRegistration> &plan)
{
    TEREZE_CHECK(writeDown());
    const domain::PlannedRegistration &first = plan.first();
    QStringList groups;
    QList<qint64> documents;
    for (const domain::PlannedRegistration &planned : plan) {
        groups << checkGroup(m_key, first.journalKey, first.year, first.firstNumber + documents.size());
        documents << planned.documentId;
    }
    const Result<QList<domain::Registration>> answer = store::DocumentStore::registerDocuments(
        desk.database, first.journalId, first.year, first.firstNumber, groups, documents);
    if (!answer) {
        if (!db::isOutdated(answer.error()))
            return answer.error();
        ++m_counters.registrationsReplanned;
        return Batch { true, true, 0 };
    }
    TEREZE_CHECK(note(*answer));
    Batch batch { !answer->isEmpty(), false, 0 };
    for (const domain::Registration &registration : *answer) {
        if (registration.error.isEmpty())
            ++batch.numbered;
    }
    return batch;
}

Result<void> Registrar::note(const QList<domain::Registration> &registrations)
{
    for (const domain::Registration &registration : registrations) {
        if (!registration.error.isEmpty()) {
            ++m_counters.registrationsRefused;
            qCWarning(lcWork).noquote() << "Document" << registration.documentId
                                        << "is an incident, its order had no effect:" << registration.error;
            continue;
        }
        ++m_counters.documentsRegistered;
        const QJsonObject line { { u"document"_qs, registration.documentId },
            { u"sha256"_qs, QString::fromLatin1(registration.sha256.toHex()) },
            { u"number"_qs, registration.printed } };
        m_unwritten << QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
    return writeDown();
}

Result<void> Registrar::writeDown()
{
    TEREZE_CHECK(m_log.append(m_unwritten));
    m_unwritten.clear();
    return {};
}

} // namespace tereze::work
