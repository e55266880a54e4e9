// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionlog.h"

#include <core/base/result.h>
#include <core/db/database.h>

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace tereze::test {

/// Compares what is in the database with the two logs kept outside it: the answers that the clients got, and
/// the line that a worker wrote after each registration. Read with the superuser's rights, once nobody works
/// any more.
class Comparison {
public:
    explicit Comparison(db::Database &owner);

    Result<void> compareActions(const QStringList &logs);
    Result<void> compareRegistrations(const QString &log);
    /// Numbers 1 to n of every book, and the documents that each case must have.
    Result<void> compareBooks();
    Result<void> compareDocuments();

    /// Everything counted so far.
    const QJsonObject &figures() const { return m_figures; }
    /// Counts that must be zero and are not, by name.
    QMap<QString, qint64> broken() const;
    /// The first few of what was found wrong, for people.
    const QStringList &findings() const { return m_findings; }

private:
    struct Done {
        QString kind, caseRef, state, outcome;
        qint64 task = 0;
        qint64 atMs = 0; ///< Unix time of the event
    };

    Result<QMultiHash<QUuid, Done>> doneRequests();
    void compareAction(const Action &action, const QList<Done> &done);
    Result<void> compareMarks(const QList<Action> &actions);
    Result<qint64> number(const QString &sql);
    Result<void> mustBeNone(const QString &name, const QString &sql);
    void wrong(const QString &name, const QString &what);
    void count(const QString &name, qint64 more = 1);

    db::Database &m_owner;
    QJsonObject m_figures;
    QMap<QString, qint64> m_faults; ///< counts that must be zero
    QStringList m_findings;
};

} // namespace tereze::test
