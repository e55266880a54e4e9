// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

int templateImport(Invocation &invocation);

} // namespace tereze::admin
