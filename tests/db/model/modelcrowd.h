// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelworld.h"

#include <QMap>

#include <chrono>
#include <vector>

namespace tereze::test {

/// Many people who decide at the same time on cases of random routes, each in a thread with a connection of
/// its own and from their own inbox, until every case is over; then what was recorded is held against the
/// oracle.
class ModelCrowd {
public:
    struct Outcome {
        QStringList problems; ///< empty: all is well
        int cases = 0;
        int acts = 0; ///< that the server did
        QMap<QString, int> refusals; ///< by SQLSTATE: others were faster
        QMap<QString, int> ends; ///< cases by their last state
    };

    /// `until` is the time after which nothing is refused or sent back any more.
    static Outcome run(const TemporaryDatabase &place, ModelWorld &world, unsigned seed, int routes,
        int casesOfEach, int deciders, std::chrono::milliseconds until);
};

} // namespace tereze::test
