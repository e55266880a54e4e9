// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelact.h"

namespace tereze::test {

QString ModelAct::text() const
{
    switch (kind) {
    case Kind::Decide:
        return QStringLiteral("%1 decides %2 (%3): %4 %5")
            .arg(person, element, asked, outcome, answer)
            .trimmed();
    case Kind::Acknowledge:
        return QStringLiteral("%1 acknowledges %2 (%3)").arg(person, element, asked);
    case Kind::Recall:
        return QStringLiteral("%1 takes back the decision on %2").arg(person, element);
    case Kind::Withdraw:
        return QStringLiteral("the applicant withdraws");
    case Kind::Resubmit:
        return QStringLiteral("the applicant sends again: ") + QString::fromUtf8(form.json());
    case Kind::Answer:
        return QStringLiteral("the applicant answers ") + element;
    case Kind::Pay:
        return QStringLiteral("%1 records a payment").arg(person);
    case Kind::Tick:
        return QStringLiteral("%1 h go by").arg(hours);
    case Kind::Outside:
        return QStringLiteral("%1 writes down what came from outside for %2 (%3): %4")
            .arg(person, element, asked, outcome);
    case Kind::Retry:
        return QStringLiteral("the administrator tries again");
    }
    return {};
}

} // namespace tereze::test
