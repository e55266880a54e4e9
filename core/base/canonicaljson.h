// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonValue>

namespace tereze {

/// The one byte form of a JSON value by RFC 8785 (JSON Canonicalization Scheme), for hashing and signing.
/// Numbers have to be integers between -(2^53 - 1) and 2^53 - 1; any other number, a text with half a
/// surrogate pair, or a value nested deeper than 64 is refused (InvalidInput, `field` is the path), never
/// rounded or repaired.
Result<QByteArray> canonicalJson(const QJsonValue &value);

} // namespace tereze
