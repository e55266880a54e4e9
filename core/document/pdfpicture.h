// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfobjects.h"
#include "pdfparts.h"

#include <core/base/result.h>

namespace tereze::document {

/// Puts a picture into a file: without loss, or as JPEG. Opaque, as PDF/A-1 demands. Internal when Qt cannot
/// write it.
Result<void> putPdfPicture(PdfObjects &objects, int object, const PdfParts::Picture &picture);

} // namespace tereze::document
