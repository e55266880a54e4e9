// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

namespace tereze::domain {

/// One reason why the database refused the answers of a form.
struct BrokenRule {
    QString field; ///< empty when the rule is about the whole application
    QString rule; ///< a rule of core/form, or `limit`, `limit_unknown`
    LocalText message; ///< of a limit; empty for a rule of the form
};

} // namespace tereze::domain
