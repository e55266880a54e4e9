// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/id.h>

#include <gtest/gtest.h>

#include <type_traits>

using namespace tereze;

namespace {
using TaskId = Id<struct TaskTag>;
using StepId = Id<struct StepTag>;
}

TEST(Id, isInvalidUntilSet)
{
    EXPECT_FALSE(TaskId().isValid());
    EXPECT_FALSE(TaskId(-1).isValid());
    EXPECT_TRUE(TaskId(1).isValid());
}

TEST(Id, comparesWithinItsKindOnly)
{
    EXPECT_LT(TaskId(1), TaskId(2));
    EXPECT_EQ(TaskId(3), TaskId(3));
    static_assert(!std::is_convertible_v<TaskId, StepId>);
    static_assert(!std::is_convertible_v<qint64, TaskId>);
}
