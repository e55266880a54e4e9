// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelroute.h"

namespace tereze::test {

/// One act of a person on a case. A step is named by its element and by who is asked: `role@unit` for whoever
/// holds a position, `person:login` for one person, `exchange` where nobody of the university is.
struct ModelAct {
    enum class Kind { Decide, Acknowledge, Recall, Withdraw, Resubmit, Retry, Answer, Pay, Outside, Tick };

    Kind kind = Kind::Decide;
    QString person; ///< login; of Outside: `exchange` where nobody writes it down
    QString element;
    QString asked; ///< of Decide, Acknowledge and Outside
    QString outcome; ///< of Decide and Outside
    QString answer; ///< of Decide; of a return: where to
    ModelForm form; ///< of Resubmit
    int hours = 1; ///< of Tick

    QString text() const;
};

} // namespace tereze::test
