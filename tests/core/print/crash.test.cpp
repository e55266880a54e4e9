// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that registers and prints, the desktop client that prints, CUPS and PostgreSQL killed at random
// points over one batch: every document is registered once, printed or shown as unknown, none twice.
// tests/long/run crash-print runs it with 500 documents and 50 kills.
#include "printbatchrun.h"

#include <QJsonDocument>

#include <cstdio>
#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;

namespace {

int askedFor(const char *variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

class PrintCrashTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const QString obstacle = PrintServer::obstacle(); !obstacle.isEmpty())
            GTEST_SKIP() << "NO PRINTING IS TESTED: " << obstacle.toStdString();
    }

    /// The report of a run; it is printed too.
    static QJsonObject run(const PrintBatchRun::Options &options)
    {
        auto report = PrintBatchRun(options).run();
        if (!report) {
            ADD_FAILURE() << report.error().logLine().toStdString();
            return {};
        }
        std::printf("%s", QJsonDocument(*report).toJson().constData());
        return *report;
    }
};

} // namespace

TEST_F(PrintCrashTest, everyDocumentIsRegisteredOncePrintedOrUnknownAndNoneTwice)
{
    const auto report = run({ askedFor("TEREZE_PRINT_DOCUMENTS", 16), askedFor("TEREZE_PRINT_KILLS", 8),
        PrintBatchRun::Fault::None });
    EXPECT_TRUE(report.value(u"kept").toBool()) << QJsonDocument(report).toJson().toStdString();
}

TEST_F(PrintCrashTest, aQueueThatPrintsAgainWhatIsUnknownIsFoundOut)
{
    const auto report = run({ 4, 1, PrintBatchRun::Fault::PrintedAgain });
    EXPECT_GT(report.value(u"sheets_twice").toInt(), 0) << QJsonDocument(report).toJson().toStdString();
    EXPECT_FALSE(report.value(u"kept").toBool());
}

TEST_F(PrintCrashTest, aPrinterThatSwallowsSheetsIsFoundOut)
{
    const auto report = run({ 2, 0, PrintBatchRun::Fault::SheetsSwallowed });
    EXPECT_EQ(report.value(u"sheets_lost").toInt(), 2) << QJsonDocument(report).toJson().toStdString();
    EXPECT_FALSE(report.value(u"kept").toBool());
}
