// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int userAdd(Invocation &invocation);
int userDisable(Invocation &invocation);
int userList(Invocation &invocation);

} // namespace tereze::admin
