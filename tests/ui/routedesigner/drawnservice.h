// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/domain/applicationstate.h>
#include <core/domain/decision.h>
#include <core/work/appendfile.h>
#include <core/work/documenthandler.h>
#include <core/work/jobrunner.h>
#include <core/work/registrar.h>
#include <core/work/workerkeys.h>

#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>
#include <tests/ui/office.h>

namespace tereze::test {

/// A service whose applications travel a route that was drawn and published: a student applies at the portal,
/// the people of the steps decide over connections of their own, a real worker makes the documents and gives
/// their numbers. Whatever fails, fails the test.
class DrawnService {
public:
    /// Offers a service of this key with the route of the same key, and appoints somebody to every position.
    /// `templates` are the documents that the route makes.
    static std::unique_ptr<DrawnService> open(
        Office &office, const QString &routeKey, const QStringList &templates);
    ~DrawnService();

    /// A student of the faculty applies; the case's reference, once the drafts are made.
    QString apply();
    /// Whoever is asked by a step of this name decides by what the card shows.
    void decide(const QString &caseRef, const QString &step, domain::Outcome outcome);
    /// Bookkeeping records what is due.
    void pay(const QString &caseRef);

    /// Names of the steps that somebody is asked at present, sorted.
    QStringList waitsFor(const QString &caseRef) const;
    domain::ApplicationState state(const QString &caseRef) const;
    /// How many documents of the case are issued and have their number.
    int issued(const QString &caseRef) const;

private:
    explicit DrawnService(Office &office);
    void work();
    /// Signed in as the one who holds a position; null, and a failure, when nobody does.
    db::Database *holderOf(const QString &role);
    domain::ApplicationId idOf(const QString &caseRef) const;

    Office &m_office;
    QString m_key;
    int m_students = 0;
    std::map<QString, std::unique_ptr<db::Database>> m_people; ///< by role
    std::unique_ptr<db::Database> m_portal;
    std::unique_ptr<db::Database> m_worker;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    document::QtDocumentRenderer m_renderer;
    work::WorkCounters m_counters;
    std::optional<work::WorkerKeys> m_keys;
    std::optional<work::AppendFile> m_log;
    std::unique_ptr<work::DocumentMaker> m_maker;
    std::unique_ptr<work::DocumentHandler> m_documents;
    std::unique_ptr<work::Registrar> m_registrar;
};

} // namespace tereze::test
