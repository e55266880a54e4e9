// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelroute.h"

namespace tereze::test {

/// One act of a person on a case. A step is named by its element and by who is asked: `role@unit` for whoever
/// holds a position, `person:login` for one person.
struct ModelAct {
    enum class Kind { Decide, Acknowledge, Recall, Withdraw, Resubmit, Retry, Answer, Pay, Tick };

    Kind kind = Kind::Decide;
    QString person; ///< login
    QString element;
    QString asked; ///< of Decide and Acknowledge
    QString outcome; ///< of Decide
    QString answer; ///< of Decide; of a return: where to
    ModelForm form; ///< of Resubmit

    QString text() const;
};

} // namespace tereze::test
