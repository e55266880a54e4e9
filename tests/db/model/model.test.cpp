// SPDX-License-Identifier: GPL-3.0-or-later
// Random routes through the engine and through the oracle of modelcase.h: after each act both must say the same.
#include "modelrun.h"

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;

TEST(RouteModel, theEngineMovesCasesOnRandomRoutesAsTheOracleSays)
{
    TEREZE_DATABASE(database);
    auto world = ModelWorld::create(*database);
    ASSERT_TRUE(world.ok()) << world.error().logLine().toStdString();
    ModelRun run(**world);
    const unsigned first = qEnvironmentVariableIntValue("TEREZE_MODEL_SEED") ? qEnvironmentVariableIntValue("TEREZE_MODEL_SEED") : 1;
    const unsigned routes = qEnvironmentVariableIntValue("TEREZE_MODEL_ROUTES") ? qEnvironmentVariableIntValue("TEREZE_MODEL_ROUTES") : 150;
    int faults = 0;
    for (unsigned seed = first; seed < first + routes && faults < 3; ++seed) {
        const auto trial = run.random(seed);
        if (trial.fault.isEmpty())
            continue;
        ++faults;
        ADD_FAILURE() << ModelRun::report(trial.isRefusedByLint ? trial : run.shrunk(trial), seed).toStdString();
    }
    const auto problems = (*world)->auditProblems();
    ASSERT_TRUE(problems.ok()) << problems.error().logLine().toStdString();
    EXPECT_EQ(problems->toStdString(), "");
    std::cout << run.counts().routes << " routes, " << run.counts().acts << " acts, " << run.counts().refused << " refused\n";
    for (auto it = run.counts().kinds.begin(); it != run.counts().kinds.end(); ++it)
        std::cout << it.key().toStdString() << ' ' << it.value() << '\n';
    for (auto it = run.counts().ends.begin(); it != run.counts().ends.end(); ++it)
        std::cout << it.key().toStdString() << ' ' << it.value() << '\n';
}
