// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSet>
#include <QStringList>

#include <tests/support/shared.h>

namespace tereze::test {

/// True when tests/db/update-golden runs the tests: what is expected is then written and not compared.
inline bool isUpdatingGolden()
{
    return qEnvironmentVariableIsSet("TEREZE_UPDATE_GOLDEN");
}

/// Compares `actual` with a file of lines below the root of the checkout, naming each difference; or writes
/// it.
inline void compareWithGolden(const QStringList &actual, const QString &path)
{
    QFile file(sourceRoot() + u'/' + path);
    if (isUpdatingGolden()) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(actual.join(u'\n').toUtf8() + '\n');
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QStringList golden = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QSet<QString> there(actual.cbegin(), actual.cend());
    const QSet<QString> expected(golden.cbegin(), golden.cend());
    for (const QString &line : golden)
        EXPECT_TRUE(there.contains(line)) << "missing: " << line.toStdString();
    for (const QString &line : actual)
        EXPECT_TRUE(expected.contains(line)) << "not expected: " << line.toStdString();
    if (::testing::Test::HasFailure())
        ADD_FAILURE() << "If the change is meant: tests/db/update-golden, and read the difference.";
}

} // namespace tereze::test
