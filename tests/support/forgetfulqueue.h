// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::test {

/// A planted fault: from here on a job is forgotten when it is taken, so that a worker killed with it in hand
/// loses it.
QString forgetfulQueueSql();

} // namespace tereze::test
