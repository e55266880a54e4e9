// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSaveFile;

namespace tereze {

/// Writes the whole content into a file that is open for writing, and commits it. False when that fails; then
/// the file is what it was, and errorString() says why, also where only a part of it found room.
bool writeWhole(QSaveFile &file, const QByteArray &content);

} // namespace tereze
