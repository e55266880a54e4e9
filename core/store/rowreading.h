// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reading of columns that more than one store has. For core/store only.

#include <core/base/localtext.h>
#include <core/db/rows.h>
#include <core/domain/applicationstate.h>
#include <core/domain/casestate.h>
#include <core/domain/stored.h>
#include <core/domain/verdict.h>

namespace tereze::store {

/// A text that the database keeps complete; anything else is a db::RowFault.
LocalText readLocalText(const db::Row &row, QAnyStringView column);

/// The name of a step or of whatever may be absent: empty for NULL, and in the languages that are there.
LocalText readStepName(const db::Row &row, QAnyStringView column);
LocalText readStepName(const QJsonValue &value);

domain::ApplicationState readState(const db::Row &row, QAnyStringView column);
domain::Verdict readVerdict(const db::Row &row, QAnyStringView column);

/// Empty for NULL.
QString readText(const db::Row &row, QAnyStringView column);
QJsonObject readObject(const db::Row &row, QAnyStringView column);
QByteArray readBytes(const db::Row &row, QAnyStringView column);

/// Nothing for NULL; a number beyond int is a db::RowFault.
std::optional<int> readMaybeInt(const db::Row &row, QAnyStringView column);

template <typename IdType> IdType readId(const db::Row &row, QAnyStringView column)
{
    return IdType(row.int64(column));
}
template <typename IdType> std::optional<IdType> readMaybeId(const db::Row &row, QAnyStringView column)
{
    return row.isNull(column) ? std::nullopt : std::optional<IdType>(IdType(row.int64(column)));
}

/// The columns application_id, where there is one, case_ref, state and version.
domain::CaseState readCaseState(const db::Row &row);

/// The columns id and version.
domain::Stored readStored(const db::Row &row);

} // namespace tereze::store
