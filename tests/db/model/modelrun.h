// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelworld.h"

#include <QMap>

namespace tereze::test {

/// Cases driven along random routes through the engine and the oracle at once.
class ModelRun {
public:
    /// What was done, and where the two went apart.
    struct Trial {
        ModelRoute route;
        ModelForm form;
        std::vector<ModelAct> acts;
        QString fault; ///< empty: they agree
        bool isRefusedByLint = false;
    };

    struct Counts {
        int routes = 0;
        int acts = 0;
        int refused = 0; ///< acts that both refused
        int lintRefused = 0;
        QMap<QString, int> ends; ///< cases by their last state
        QMap<QString, int> kinds; ///< accepted acts by kind or outcome
    };

    explicit ModelRun(ModelWorld &world)
        : m_world(world)
    {
    }

    /// A random route and a random life of a case on it; the same seed gives the same.
    Trial random(unsigned seed);
    /// The same acts again.
    Trial again(const ModelRoute &route, const ModelForm &form, const std::vector<ModelAct> &acts);
    /// The smallest trial found that still goes wrong, within so many repetitions.
    Trial shrunk(const Trial &failed, int repetitions = 400);

    static QString report(const Trial &trial, unsigned seed);
    const Counts &counts() const { return m_counts; }

private:
    /// One act in both; what went apart, or nothing.
    QString step(ModelCase &oracle, const ModelWorld::Case &which, const ModelAct &act);
    static ModelAct choose(const ModelCase &oracle, std::mt19937 &random, int done);
    static ModelAct illegal(const ModelCase &oracle, std::mt19937 &random);

    ModelWorld &m_world;
    Counts m_counts;
};

/// A form whose fields are each missing now and then.
ModelForm randomForm(std::mt19937 &random, int missingPercent);

} // namespace tereze::test
