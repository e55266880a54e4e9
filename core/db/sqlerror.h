// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QString>

namespace tereze::db {

/// Sent but not answered: the server may or may not have done it. Ask again with the same request_id.
/// (The SQL standard's "transaction resolution unknown".)
inline constexpr char16_t outcomeUnknownState[] = u"08007";
/// The connection was gone before anything was sent.
inline constexpr char16_t connectionLostState[] = u"08006";

/// An Error from a SQLSTATE and the server's message: TZ4xx are the refusals of our own functions, with field
/// and rule from the JSON object that stands in their DETAIL; 08*, 53300 and 57P* are Unavailable, 57014
/// Cancelled, 40001, 40P01 and 55P03 Conflict, 42501 Forbidden, everything else Internal. Of `message` only
/// what cannot hold personal data becomes the detail.
Error sqlError(const QString &sqlState, const QString &message);

/// True when the server may have done what was asked though no answer came.
bool isOutcomeUnknown(const Error &error);

/// True when what the caller acted on was changed meanwhile (TZ409), so that it must look again. A lock that
/// was not to be had (55P03) is a Conflict too, but then nothing is known to have changed.
bool isOutdated(const Error &error);

/// True when somebody held a lock for longer than the function waits (55P03): nothing was done.
bool isLockTimeout(const Error &error);

/// True for a serialization failure or deadlock: the whole transaction was undone and may simply be repeated.
bool isRepeatable(const Error &error);

} // namespace tereze::db
