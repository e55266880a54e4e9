// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/admin/replaylog.h>

#include <gtest/gtest.h>

using namespace tereze;
using admin::ReplayLog;

namespace {

std::string faultOf(const QByteArray &log)
{
    const auto events = ReplayLog::parse("case,seq,timestamp,activity,role\n" + log);
    return events.ok() ? "none" : events.error().detail.toStdString();
}

} // namespace

TEST(ReplayLog, comesInTheOrderOfTimeAndOfSeq)
{
    const auto events = ReplayLog::parse("\"role\",case,seq,timestamp,activity\r\n"
                                         "R,b,2,2017-01-09T10:00:00.000+01:00,\"late, \"\"quoted\"\"\"\r\n"
                                         "R,a,1,2017-01-09T10:00:00.000+02:00,early\r\n"
                                         "R,b,1,2017-01-09T09:00:00.000Z,tied\r\n");
    ASSERT_TRUE(events.ok()) << events.error().logLine().toStdString();
    ASSERT_EQ(events->size(), 3);
    EXPECT_EQ(events->at(0).activity, u"early");
    EXPECT_EQ(events->at(1).activity, u"tied");
    EXPECT_EQ(events->at(2).activity, u"late, \"quoted\"");
    EXPECT_EQ(events->at(2).line, 2);
}

TEST(ReplayLog, whatIsNoLogIsRefusedWithItsLine)
{
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x,R\n"), "none");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x,R\na,one,2017-01-09T10:00:00Z,x,R\n"), "line 3");
    EXPECT_EQ(faultOf("a,1,2017-01-09 at ten,x,R\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00,x,R\n"), "line 2"); // no offset
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00Z,\"x,R\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00Z,x\xff,R\n"), "line 2");
    EXPECT_FALSE(ReplayLog::parse("case,seq\n").ok());
}
