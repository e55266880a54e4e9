// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace tereze::ui {

/// What a person reads about an error, in the present language: refusals of the database by their rule where
/// one is known, else by their kind; other errors with the text they brought.
QString errorText(const Error &error);

} // namespace tereze::ui
