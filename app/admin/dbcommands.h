// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int dbInstall(Invocation &invocation);
int dbUpgrade(Invocation &invocation);
int dbCheck(Invocation &invocation);
int dbDescribe(Invocation &invocation);

} // namespace tereze::admin
