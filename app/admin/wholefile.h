// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace tereze::admin {

/// A file that a command was given; NotFound when it cannot be read, InvalidInput when it has more than
/// `megabytes`.
Result<QByteArray> readWholeFile(const QString &path, int megabytes);

/// Writes the whole file or, when it cannot be written (InvalidInput), nothing.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tereze::admin
