// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>

namespace tereze::document {

/// Puts a folder's own entries on the disk, so that a file made or renamed in it is found after a power cut.
/// Where the system has no such call (Windows keeps its folders in a journal) it does nothing. Unavailable
/// when it fails.
Result<void> syncFolder(const QString &path);

} // namespace tereze::document
