// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::document {

/// The HTML of templates::HtmlSubset in the words that QTextDocument understands. It passes over some styles
/// in silence: lengths in anything but pixels, font sizes in anything but pixels and points, a padding given
/// for four sides at once, and justified text. So lengths become pixels (96 an inch), font sizes points, the
/// padding four paddings, the alignment an attribute. `html` has passed HtmlSubset::checkText.
QString htmlForQt(const QString &html);

} // namespace tereze::document
