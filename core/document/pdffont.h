// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontsubset.h"
#include "pdfobjects.h"

namespace tereze::document {

/// Puts a subset into a file as a font whose codes are those of the subset, embedded and with the texts of
/// its codes (ISO 32000-1, 9.7 and 9.10; what ISO 19005-1, 6.3 asks of it). Errors: those of
/// FontSubset::file.
Result<void> putPdfFont(PdfObjects &objects, int object, const FontSubset &subset);

} // namespace tereze::document
