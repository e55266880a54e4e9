// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersync.h"

namespace tereze::document {

Result<void> syncFolder(const QString &)
{
    return {};
}

} // namespace tereze::document
