// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int calendarList(Invocation &invocation);
int calendarLoad(Invocation &invocation);
/// With --json in the form that `calendar load` takes.
int calendarShow(Invocation &invocation);

} // namespace tereze::admin
