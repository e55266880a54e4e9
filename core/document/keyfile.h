// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace tereze::document {

/// Reads a secret of at most 64 KiB. NotFound when the file is absent, Forbidden when others than its owner
/// may read or change it, InvalidInput when it is no plain file or too large.
Result<QByteArray> readKeyFile(const QString &path);

/// Writes a secret to a new file that only its owner may read; Conflict when the path is taken.
Result<void> writeKeyFile(const QString &path, const QByteArray &content);

} // namespace tereze::document
