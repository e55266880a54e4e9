// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gtest/gtest.h>

namespace tereze::test {

/// The absolute path of a file of the shared data, which stands beside the checkout and not in it; empty when
/// absent.
QString sharedFile(const QString &relativePath);

/// The root of the checkout.
QString sourceRoot();

/// `TEREZE_SHARED(path, "data/logs/x.csv.gz");` declares path, or skips the test and says why.
#define TEREZE_SHARED(variable, relativePath)                                                                \
    const QString variable = ::tereze::test::sharedFile(QStringLiteral(relativePath));                       \
    if (variable.isEmpty())                                                                                  \
    GTEST_SKIP() << "shared data is absent: " relativePath

} // namespace tereze::test
