// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portalstage.h"

namespace tereze::test {

/// While it lives, the server of the shared stage goes away during a change, after the statement was obeyed
/// that `when` names (of a trigger: `AFTER INSERT ON tereze.application`), and lets the portal not in again.
class Outage {
public:
    explicit Outage(const QString &when);
    ~Outage();
    Outage(const Outage &) = delete;
    Outage &operator=(const Outage &) = delete;

private:
    QString m_table;
};

/// Every hidden field of the form that offers a request to `action` again, as a browser would send it.
Visitor::Fields offeredAgain(const QString &page, const QString &action);

} // namespace tereze::test
