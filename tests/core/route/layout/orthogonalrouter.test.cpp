// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/layout/orthogonalrouter.h>

#include <gtest/gtest.h>
#include <random>

namespace tereze::route::test {

namespace {

bool isOrthogonalLine(const QList<QPointF> &line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (line[i].x() != line[i + 1].x() && line[i].y() != line[i + 1].y())
            return false;
    }
    return line.size() >= 2;
}

} // namespace

TEST(OrthogonalRouter, goesStraightWhereNothingStandsBetween)
{
    const QRectF from(0, 0, 100, 80);
    const QRectF to(200, 0, 100, 80);
    OrthogonalRouter router({ from, to });
    EXPECT_EQ(router.route(from, to), QList<QPointF>({ { 100, 40 }, { 200, 40 } }));
}

TEST(OrthogonalRouter, leavesAnEventOnABorderDownwards)
{
    const QRectF task(0, 0, 100, 80);
    const QRectF event(60, 62, 36, 36);
    const QRectF to(200, 150, 100, 80);
    OrthogonalRouter router({ task, to });
    const QList<QPointF> line = router.route(event, to, true);
    ASSERT_TRUE(isOrthogonalLine(line));
    EXPECT_EQ(line.first(), QPointF(78, 98));
    EXPECT_FALSE(router.crosses(line));
}

TEST(OrthogonalRouter, findsItsWayBetweenRandomShapes)
{
    std::mt19937 random(20261126);
    for (int round = 0; round < 60; ++round) {
        // On a grid with room between them.
        QList<QRectF> shapes;
        for (int column = 0; column < 6; ++column) {
            for (int row = 0; row < 4; ++row) {
                if (random() % 4 != 0)
                    shapes.append(QRectF(column * 180 + static_cast<int>(random() % 40),
                        row * 140 + static_cast<int>(random() % 20), 100, 80));
            }
        }
        OrthogonalRouter router(shapes);
        const QRectF from = shapes[static_cast<qsizetype>(random() % shapes.size())];
        const QRectF to = shapes[static_cast<qsizetype>(random() % shapes.size())];
        if (from == to)
            continue;
        const QList<QPointF> line = router.route(from, to);
        ASSERT_TRUE(isOrthogonalLine(line)) << round;
        EXPECT_FALSE(router.crosses(line)) << round;
        EXPECT_TRUE(from.adjusted(-1, -1, 1, 1).contains(line.first())) << round;
        EXPECT_TRUE(to.adjusted(-1, -1, 1, 1).contains(line.last())) << round;
    }
}

TEST(OrthogonalRouter, seesALineThroughAShape)
{
    const OrthogonalRouter router({ QRectF(0, 0, 10, 10), QRectF(50, 0, 10, 10), QRectF(100, 0, 10, 10) });
    EXPECT_TRUE(router.crosses({ { 10, 5 }, { 100, 5 } }));
    EXPECT_FALSE(router.crosses({ { 10, 5 }, { 20, 5 }, { 20, 30 }, { 105, 30 }, { 105, 10 } }));
}

} // namespace tereze::route::test
