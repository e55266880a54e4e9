// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelcase.h"

#include <core/base/result.h>
#include <core/db/database.h>

#include <map>
#include <memory>
#include <tests/support/temporarydatabase.h>

namespace tereze::test {

/// The people of ModelPeople in a database of a test's own, a service whose route is published anew for each
/// random route, and the acts on its cases, each through api.* in the session of whoever acts. One thread.
class ModelWorld {
public:
    struct Case {
        qint64 id = 0;
        QString ref;
    };

    /// The database must outlive it. `isNew`: the people are not there yet.
    static Result<std::unique_ptr<ModelWorld>> create(const TemporaryDatabase &place, bool isNew = true);

    /// Lints, compiles and publishes as the worker does. RuleBroken: lint refused.
    Result<void> publish(const ModelRoute &route);
    Result<Case> file(const ModelForm &form);
    /// Seconds since the Monday of ModelCalendar, on which each case is filed: so it has the same working
    /// days again.
    Result<void> setTime(qint64 seconds);
    /// NotFound with a detail beginning `no row` when there is nothing that the act could be tried on.
    Result<void> perform(const Case &which, const ModelAct &act);
    /// As ModelCase::picture(), from the tables.
    Result<QString> picture(const Case &which);
    /// What the chains of events and the decisions say of themselves: empty when all is well.
    Result<QString> auditProblems();

    db::Database &owner() { return *m_owner; }
    Result<db::Database *> as(const QString &login);

private:
    explicit ModelWorld(const TemporaryDatabase &place);
    Result<void> populate();
    Result<void> performByApplicant(const Case &which, const ModelAct &act);
    Result<void> performOutside(const Case &which, const ModelAct &act);

    const TemporaryDatabase *m_place;
    std::unique_ptr<db::Database> m_owner;
    std::map<QString, std::unique_ptr<db::Database>> m_sessions;
    QByteArray m_session; ///< hash of the applicant's session in the portal
};

} // namespace tereze::test
