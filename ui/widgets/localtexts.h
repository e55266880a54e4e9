// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

namespace tereze::ui {

/// The text in a language; where there is none in Ukrainian the Russian one, and a mark that says so. Empty
/// for an empty text.
QString textIn(const LocalText &text, const QString &language);

} // namespace tereze::ui
