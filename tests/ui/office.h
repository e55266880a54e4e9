// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <memory>
#include <tests/support/temporarydatabase.h>

namespace tereze::test {

/// A small university in a database of its own: a student office, a dean, students, and a service that the
/// two decide one after the other. "akhmetova" works in the student office and keeps the journals, "dean1" is
/// the dean.
class Office {
public:
    static Result<std::unique_ptr<Office>> create();
    /// In a cluster of the test's own, which must outlive it.
    static Result<std::unique_ptr<Office>> create(PrivateCluster &cluster);

    TemporaryDatabase &place() const { return *m_place; }

    /// Applications of as many students, the first waiting longest: one hour less each.
    Result<void> submit(int count, const QString &service = QStringLiteral("plain"));
    /// One certificate, applied for, approved by the student office, made with the real renderer, registered;
    /// answers its number as printed.
    Result<QString> issueCertificate();
    /// One value of a query, as the superuser; fails the test when there is none.
    QString value(const QString &sql) const;
    /// Ends every connection of a role from the server's side.
    void endSessions(const QString &role) const;

private:
    explicit Office(std::unique_ptr<TemporaryDatabase> place);
    Result<void> furnish();
    Result<void> putService(
        const QString &key, const QString &nodes, const QString &edges, const QJsonArray &templates);

    std::unique_ptr<TemporaryDatabase> m_place;
    int m_students = 0;
};

} // namespace tereze::test
