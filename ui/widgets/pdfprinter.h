// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>

class QPrinter;

namespace tereze::ui {

/// Prints all pages of a PDF in the size they were made in, never fitted to the paper, with the copies the
/// printer is set to. Blocks; to be called away from the UI thread. InvalidInput when the bytes are no PDF,
/// Unavailable when the printer takes nothing.
Result<void> printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace tereze::ui
