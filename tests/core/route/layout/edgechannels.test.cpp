// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/layout/edgechannels.h>

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

EdgeChannel::Line line(int source, int target, double from, double to)
{
    EdgeChannel::Line result;
    result.source = source;
    result.target = target;
    result.from = from;
    result.to = to;
    return result;
}

} // namespace

TEST(EdgeChannel, straightLinesNeedNoTrack)
{
    EdgeChannel channel;
    const int straight = channel.add(line(1, 2, 50, 50));
    channel.assign();
    EXPECT_EQ(channel.track(straight), -1);
    EXPECT_EQ(channel.tracks(), 0);
}

TEST(EdgeChannel, linesOfOneSourceAndOfOneTargetShareATrack)
{
    EdgeChannel channel;
    const int up = channel.add(line(1, 2, 100, 0));
    const int down = channel.add(line(1, 3, 100, 200));
    channel.assign();
    EXPECT_EQ(channel.track(up), channel.track(down));
    EdgeChannel joining;
    const int above = joining.add(line(1, 3, 0, 100));
    const int below = joining.add(line(2, 3, 200, 100));
    joining.assign();
    EXPECT_EQ(joining.track(above), joining.track(below));
    EXPECT_EQ(joining.tracks(), 1);
}

TEST(EdgeChannel, trunksThatOverlapStandApartAndOthersShareATrack)
{
    EdgeChannel channel;
    const int first = channel.add(line(1, 11, 0, 100));
    const int second = channel.add(line(2, 12, 50, 150));
    const int third = channel.add(line(3, 13, 300, 400));
    channel.assign();
    EXPECT_NE(channel.track(first), channel.track(second));
    EXPECT_EQ(channel.track(third), 0);
    EXPECT_EQ(channel.tracks(), 2);
}

TEST(EdgeChannel, aLineDoesNotRunOnTheHeightOfAnother)
{
    // The first ends at the height where the second begins: its trunk must stand right of the second's.
    EdgeChannel channel;
    const int first = channel.add(line(1, 11, 0, 100));
    const int second = channel.add(line(2, 12, 100, 200));
    channel.assign();
    EXPECT_GT(channel.track(first), channel.track(second));
}

TEST(EdgeChannel, parallelLinesDoNotCross)
{
    EdgeChannel down;
    const int upper = down.add(line(1, 11, 0, 100));
    const int lower = down.add(line(2, 12, 50, 150));
    down.assign();
    EXPECT_LT(down.track(lower), down.track(upper));
    EdgeChannel up;
    const int higher = up.add(line(1, 11, 100, 0));
    const int deeper = up.add(line(2, 12, 150, 50));
    up.assign();
    EXPECT_LT(up.track(higher), up.track(deeper));
}

} // namespace tereze::route::test
