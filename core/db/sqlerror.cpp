// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tereze::db {

namespace {

ErrorKind kindOfState(const QString &state)
{
    static const QHash<QString, ErrorKind> kinds {
        { QStringLiteral("TZ401"), ErrorKind::NotSignedIn },
        { QStringLiteral("TZ403"), ErrorKind::Forbidden },
        { QStringLiteral("TZ404"), ErrorKind::NotFound },
        { QStringLiteral("TZ409"), ErrorKind::Conflict },
        { QStringLiteral("TZ422"), ErrorKind::RuleBroken },
        { QStringLiteral("TZ423"), ErrorKind::WrongState },
        { QStringLiteral("TZ429"), ErrorKind::TooOften },
        { QStringLiteral("57014"), ErrorKind::Cancelled },
        { QStringLiteral("40001"), ErrorKind::Conflict },
        { QStringLiteral("40P01"), ErrorKind::Conflict },
        { QStringLiteral("55P03"), ErrorKind::Conflict },
        { QStringLiteral("42501"), ErrorKind::Forbidden },
        { QStringLiteral("53300"), ErrorKind::Unavailable },
    };
    if (const auto found = kinds.constFind(state); found != kinds.cend())
        return *found;
    if (state.startsWith(u"08") || state.startsWith(u"57P"))
        return ErrorKind::Unavailable;
    return ErrorKind::Internal;
}

/// What may stand in a log: the message itself and the functions it went through. The rest (DETAIL of a
/// broken constraint, the failing statement with its values) may hold personal data.
QString loggable(const QString &message)
{
    const QStringList lines = message.split(u'\n');
    QStringList kept { lines.first().trimmed() };
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const qsizetype at = lines.at(i).indexOf(u"PL/pgSQL "); at >= 0)
            kept << lines.at(i).mid(at).trimmed();
    }
    return kept.join(QStringLiteral(" | "));
}

/// The DETAIL line's JSON object. The word before it is in the language of libpq, so the brace is looked for.
QJsonObject detailObject(const QString &message)
{
    const QStringList lines = message.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) { // line 0 is the message itself
        const qsizetype colon = lines.at(i).indexOf(u':');
        if (colon <= 0)
            continue;
        const QString rest = lines.at(i).mid(colon + 1).trimmed();
        if (!rest.startsWith(u'{'))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(rest.toUtf8()).object();
        if (!object.isEmpty())
            return object;
    }
    return {};
}

} // namespace

Error sqlError(const QString &sqlState, const QString &message)
{
    Error error = Error::of(kindOfState(sqlState), loggable(message));
    error.sqlState = sqlState;
    if (sqlState.startsWith(u"TZ")) {
        error.facts = detailObject(message);
        error.field = error.facts.value(u"field").toString();
        error.rule = error.facts.value(u"rule").toString();
    }
    return error;
}

bool isOutcomeUnknown(const Error &error)
{
    return error.sqlState == outcomeUnknownState;
}

bool isOutdated(const Error &error)
{
    return error.sqlState == u"TZ409";
}

bool isLockTimeout(const Error &error)
{
    return error.sqlState == u"55P03";
}

bool isRepeatable(const Error &error)
{
    return error.sqlState == u"40001" || error.sqlState == u"40P01";
}

} // namespace tereze::db
