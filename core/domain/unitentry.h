// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <optional>

namespace tereze::domain {

/// A unit to be made (version 0) or changed (the version that was seen).
struct UnitEntry {
    QString code;
    qint64 version = 0;
    QString kind; ///< `university`, `rectorate`, `faculty`, `department` or `office`
    std::optional<QString> parentCode;
    LocalText name;
};

} // namespace tereze::domain
