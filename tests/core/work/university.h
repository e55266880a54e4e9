// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <tests/support/temporarydatabase.h>

namespace tereze::test {

/// A small university in a database of its own: the shipped catalogue, an office, a dean, a vice-rector and
/// students with sessions at the portal. Routes are handed to the worker, not yet published. People act
/// through the same functions as everywhere; only the stage is set with the owner's rights.
class University {
public:
    static Result<std::unique_ptr<University>> create(int students);
    /// In a cluster of the test's own, which must outlive it.
    static Result<std::unique_ptr<University>> create(int students, PrivateCluster &cluster);
    /// New connections for everybody, after the server was killed and started again.
    Result<void> reconnect();

    TemporaryDatabase &place() { return *m_place; }
    db::Database &owner() { return *m_owner; }
    db::Database &worker() { return *m_worker; }
    db::Database &portal() { return *m_portal; }
    QString workerUri() const { return m_place->uri(u"tereze_worker"_qs); }

    /// Files an application as student `n` (from 0); answers its case reference.
    Result<QString> submit(int student, const QString &service, const QJsonObject &form,
        const QString &language = QStringLiteral("kk"));
    /// Decides whatever tasks of the case are open, as the persons who hold the positions, once each; tells
    /// how many.
    Result<int> decideOpen(const QString &caseRef, const QString &outcome = QStringLiteral("approve"));
    QByteArray session(int student) const;

    /// One value of a query made with the owner's rights, as text.
    QString value(const QString &sql, const QVariantList &values = {});
    QList<QStringList> rows(const QString &sql, const QVariantList &values = {});
    /// The subject's clock stands at an instant; the database is marked for tests.
    void setClock(const QString &instant);
    /// Jobs that wait for another attempt are due at once.
    void makeJobsDue();
    /// The leases of a worker that was killed run out now, not after their minute; and cost no attempt, since
    /// kills that follow each other faster than a document is made would use all of them up.
    void expireLeases(const QString &worker);

private:
    static Result<std::unique_ptr<University>> furnish(
        int students, std::unique_ptr<TemporaryDatabase> place);
    Result<void> prepare(int students);
    Result<void> loadCatalogue();

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<db::Database> m_owner;
    std::unique_ptr<db::Database> m_worker;
    std::unique_ptr<db::Database> m_portal;
    QMap<qint64, std::shared_ptr<db::Database>> m_staff; ///< by position
};

} // namespace tereze::test
