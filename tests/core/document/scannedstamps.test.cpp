// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedstamps.h"

#include "support.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace tereze;

TEST(ScannedStampsTest, areReadFromScansThatLieAskew)
{
    TEREZE_PROGRAM("zbarimg");
    TEREZE_PROGRAM("pdftoppm");
    // tests/long/run stamps does a thousand.
    const auto figures = test::ScannedStamps::scan(40, 2026);
    EXPECT_TRUE(figures.isEnough()) << QJsonDocument(figures.json()).toJson().constData();
    EXPECT_GE(figures.smallestModule, 0.4);
    EXPECT_GT(figures.modules.size(), 3) << "stamps of several sizes";
}
