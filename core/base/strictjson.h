// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonObject>

namespace tereze {

/// Reads one JSON object that a person wrote: UTF-8, nothing after it, and no key twice in one object (Qt
/// would keep the last silently). The error names line and column, both from 1. At most 4 MiB.
Result<QJsonObject> readJsonObject(const QByteArray &bytes);

} // namespace tereze
