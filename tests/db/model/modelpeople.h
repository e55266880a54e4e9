// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace tereze::test {

/// Who there is: by `role@unit` who holds it, by role its places in their order, and who stands in for whom
/// all the time.
struct ModelPeople {
    QHash<QString, QStringList> holders;
    QHash<QString, QStringList> places;
    QHash<QString, QString> substitutes; ///< by login

    static const ModelPeople &all();
    QStringList logins() const;
    /// Who is asked in a place: it, or `person:login` where its only holder is away.
    QString askedIn(const QString &place) const;
    /// The place over another one; empty: none is.
    static QString superiorOf(const QString &place);
};

} // namespace tereze::test
