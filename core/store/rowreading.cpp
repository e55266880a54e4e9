// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreading.h"

namespace tereze::store {

LocalText readLocalText(const db::Row &row, QAnyStringView column)
{
    QList<Fault> faults;
    LocalText text = LocalText::read(row.json(column), column.toString(), faults);
    if (!faults.isEmpty())
        throw db::RowFault(faults.first().line());
    return text;
}

LocalText readStepName(const QJsonValue &value)
{
    // A step needs no name in every language, or none at all: what is missing is no fault here.
    QList<Fault> missing;
    return value.isObject() ? LocalText::read(value, QString(), missing) : LocalText();
}

LocalText readStepName(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? LocalText() : readStepName(row.json(column));
}

domain::ApplicationState readState(const db::Row &row, QAnyStringView column)
{
    const QString code = row.text(column);
    if (const auto state = domain::applicationStateOf(code))
        return *state;
    throw db::RowFault(QStringLiteral("%1: no such state: %2").arg(column.toString(), code));
}

domain::Verdict readVerdict(const db::Row &row, QAnyStringView column)
{
    const QString code = row.text(column);
    if (const auto verdict = domain::verdictOf(code))
        return *verdict;
    throw db::RowFault(QStringLiteral("%1: no such verdict: %2").arg(column.toString(), code));
}

QString readText(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

QJsonObject readObject(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? QJsonObject() : row.object(column);
}

QByteArray readBytes(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? QByteArray() : row.bytes(column);
}

std::optional<int> readMaybeInt(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? std::nullopt : std::optional<int>(row.int32(column));
}

domain::CaseState readCaseState(const db::Row &row)
{
    domain::CaseState state;
    if (row.has(u"application_id"))
        state.application = readId<domain::ApplicationId>(row, u"application_id");
    state.caseRef = row.text(u"case_ref");
    state.state = readState(row, u"state");
    state.version = row.int64(u"version");
    return state;
}

domain::Stored readStored(const db::Row &row)
{
    return { row.int64(u"id"), row.int64(u"version") };
}

} // namespace tereze::store
