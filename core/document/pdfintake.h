// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <qpdf/QPDF.hh>

namespace tereze::document {

/// Whether a PDF that another program made may become a document of ours: it has to be paper and nothing
/// else, and of a size that can be handled. InvalidInput, with a text that says what to do, for more than 200
/// pages, a picture of more than 100 million pixels or of more bytes than these take, contents of more than
/// 32 MiB (128 MiB together and on one page) when unpacked, contents that are packed twice, a page without
/// end (PaintedSize), a signature (a stamp would break it), fields to fill in, scripts, media, layers or
/// attached files, and for a file that bears our QR already.
Result<void> checkForeignPdf(QPDF &pdf);

} // namespace tereze::document
