// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <tests/support/shared.h>

namespace tereze::test {

/// The Big List of Naughty Strings, from the path of its JSON file; fails the test when it cannot be read.
QStringList naughtyStrings(const QString &path);

/// `TEREZE_NAUGHTY(strings);` declares the list, or skips the test where the shared data is absent.
#define TEREZE_NAUGHTY(variable)                                                                             \
    TEREZE_SHARED(variable##Path, "data/bad-input/blns/blns.json");                                          \
    const QStringList variable = ::tereze::test::naughtyStrings(variable##Path)

} // namespace tereze::test
