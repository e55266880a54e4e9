// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "truetypefont.h"

#include <array>

namespace tereze::document {

/// The four faces of the document font, read once in a process.
struct DocumentFaces {
    static constexpr int count = 4;

    std::array<TrueTypeFont, count> fonts; ///< regular, bold, italic, bold and italic

    /// Internal when the program carries no usable fonts.
    static Result<const DocumentFaces *> load();
};

} // namespace tereze::document
