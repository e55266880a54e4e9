// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QFont>
#include <QString>

namespace tereze::document {

/// Makes the fonts built into the program known to Qt. Needs a QGuiApplication; safe to call again and from
/// any thread. Internal when the program was built without them.
Result<void> loadDocumentFonts();

/// The document font in points. It never borrows a glyph from another font: what it lacks shows as an empty
/// box.
QFont documentFont(double points, bool bold = false);

/// The characters of a text that the document font cannot draw, each once, in the order of the text.
QString charactersWithoutGlyph(const QString &text);

} // namespace tereze::document
