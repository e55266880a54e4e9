// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gender.h"

#include <QString>

#include <optional>

namespace tereze::grammar {

/// The gender of a lower-case first name in common use in Russian, Ukrainian or Kazakh; Unknown for one that
/// men and women share (Саша), nothing for one that is not listed. The list only tells first names from
/// surnames and men from women where nothing else in a name does; how a name is declined is a matter of
/// rules.
std::optional<Gender> genderOfGivenName(const QString &name);

} // namespace tereze::grammar
