// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tests/support/shared.h>

namespace tereze::test {

/// A route, map or script of the replays that are shipped as examples.
inline QString replayExample(const QString &name)
{
    return sourceRoot() + QStringLiteral("/tests/long/replay/") + name;
}

} // namespace tereze::test
