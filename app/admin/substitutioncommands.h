// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int substitutionList(Invocation &invocation);
int substitutionAdd(Invocation &invocation);
int substitutionCancel(Invocation &invocation);

} // namespace tereze::admin
