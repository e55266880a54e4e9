// SPDX-License-Identifier: GPL-3.0-or-later
#include "substitutioncommands.h"

#include <app/admin/invocation.h>
#include <core/store/substitutionstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace tereze::admin {

namespace {

using store::SubstitutionStore;

Error substitutionUsage(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("usage"));
}

Result<domain::PersonId> personOf(const Invocation &invocation, const QString &option)
{
    bool isNumber = false;
    const qint64 person = invocation.option(option).toLongLong(&isNumber);
    if (!isNumber || person <= 0)
        return substitutionUsage(
            QCoreApplication::translate("Admin", "--%1 needs the number of a person.").arg(option));
    return domain::PersonId(person);
}

Result<QDate> dayOf(const Invocation &invocation, const QString &option)
{
    const QDate day = QDate::fromString(invocation.option(option), Qt::ISODate);
    if (!day.isValid())
        return substitutionUsage(
            QCoreApplication::translate("Admin", "--%1 needs a day, such as 2026-09-01.").arg(option));
    return day;
}

/// InvalidInput says what was called wrongly.
Result<domain::Substitution> readSubstitution(const Invocation &invocation)
{
    domain::Substitution asked;
    TEREZE_TRY(asked.person, personOf(invocation, QStringLiteral("person")));
    TEREZE_TRY(asked.substitute, personOf(invocation, QStringLiteral("substitute")));
    TEREZE_TRY(asked.from, dayOf(invocation, QStringLiteral("from")));
    TEREZE_TRY(asked.until, dayOf(invocation, QStringLiteral("until")));
    asked.basis = invocation.option(QStringLiteral("basis"));
    if (invocation.has(QStringLiteral("position"))) {
        const QString position = invocation.option(QStringLiteral("position"));
        const QStringList parts = position.split(u'@');
        if (parts.size() != 2 || parts.first().isEmpty() || parts.last().isEmpty())
            return substitutionUsage(
                QCoreApplication::translate("Admin", "A position is written role@unit: %1").arg(position));
        asked.role = parts.first();
        asked.unitCode = parts.last();
    }
    return asked;
}

Result<domain::Stored> addSubstitution(const Invocation &invocation, const domain::Substitution &asked)
{
    TEREZE_TRY(const auto database, invocation.database());
    return SubstitutionStore::put(*database, QUuid::createUuid(), asked);
}

Result<domain::Stored> cancelSubstitution(const Invocation &invocation, qint64 id)
{
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(const auto found,
        SubstitutionStore::substitutions(*database, SubstitutionStore::Scope::All, false, id + 1, 1));
    if (found.isEmpty() || found.first().id != id)
        return Error::of(ErrorKind::NotFound, QStringLiteral("no such substitution"));
    return SubstitutionStore::cancel(*database, QUuid::createUuid(), id, found.first().version);
}

Result<QList<domain::Substitution>> listedSubstitutions(const Invocation &invocation)
{
    constexpr int pageSize = 200;
    const bool open = !invocation.has(QStringLiteral("all"));
    TEREZE_TRY(const auto database, invocation.database());
    QList<domain::Substitution> all;
    for (std::optional<qint64> before;;) {
        TEREZE_TRY(const auto page,
            SubstitutionStore::substitutions(
                *database, SubstitutionStore::Scope::All, open, before, pageSize));
        all += page;
        if (page.size() < pageSize)
            return all;
        before = page.last().id;
    }
}

QString positionOf(const domain::Substitution &substitution)
{
    return substitution.role.isEmpty() ? QString() : substitution.role + u'@' + substitution.unitCode;
}

QJsonObject substitutionJson(const domain::Substitution &substitution)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return { { QStringLiteral("id"), substitution.id },
        { QStringLiteral("person"), substitution.person.value() },
        { QStringLiteral("person_name"), substitution.personName },
        { QStringLiteral("substitute"), substitution.substitute.value() },
        { QStringLiteral("substitute_name"), substitution.substituteName },
        { QStringLiteral("position"), orNull(positionOf(substitution)) },
        { QStringLiteral("from"), substitution.from.toString(Qt::ISODate) },
        { QStringLiteral("until"), substitution.until.toString(Qt::ISODate) },
        { QStringLiteral("basis"), substitution.basis },
        { QStringLiteral("cancelled"),
            orNull(substitution.cancelledAt ? substitution.cancelledAt->toUTC().toString(Qt::ISODate)
                                            : QString()) } };
}

} // namespace

int substitutionList(Invocation &invocation)
{
    const auto substitutions = listedSubstitutions(invocation);
    if (!substitutions)
        return invocation.refused(substitutions.error());
    QJsonArray json;
    QStringList lines;
    for (const domain::Substitution &one : *substitutions) {
        json << substitutionJson(one);
        QString line = QCoreApplication::translate("Admin", "%1  %2 to %3  %4 for %5")
                           .arg(one.id)
                           .arg(one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate),
                               one.substituteName, one.personName);
        if (!one.role.isEmpty())
            line += QStringLiteral("  ") + positionOf(one);
        line += QStringLiteral("  ") + one.basis;
        if (one.cancelledAt)
            line += QStringLiteral("  ") + QCoreApplication::translate("Admin", "cancelled");
        lines << line;
    }
    return invocation.done(json,
        lines.isEmpty() ? QCoreApplication::translate("Admin", "Nobody stands in for anybody.")
                        : lines.join(u'\n'));
}

int substitutionAdd(Invocation &invocation)
{
    const auto asked = readSubstitution(invocation);
    if (!asked)
        return invocation.wrongUsage(asked.error().userText);
    const auto stored = addSubstitution(invocation, *asked);
    if (!stored)
        return invocation.refused(stored.error());
    return invocation.done(QJsonObject { { QStringLiteral("id"), stored->id } },
        QCoreApplication::translate("Admin", "The substitution has the number %1.").arg(stored->id));
}

int substitutionCancel(Invocation &invocation)
{
    bool isNumber = false;
    const qint64 id = invocation.positional().first().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "“%1” is not the number of a substitution.")
                .arg(invocation.positional().first()));
    const auto stored = cancelSubstitution(invocation, id);
    if (!stored)
        return invocation.refused(stored.error());
    return invocation.done(QJsonObject { { QStringLiteral("id"), stored->id } },
        QCoreApplication::translate("Admin", "The substitution %1 is cancelled.").arg(stored->id));
}

} // namespace tereze::admin
