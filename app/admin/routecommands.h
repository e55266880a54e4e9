// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int routeLint(Invocation &invocation);
int routeConvert(Invocation &invocation);
int routeImage(Invocation &invocation);

} // namespace tereze::admin
