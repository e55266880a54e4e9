// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QString>

namespace tereze::templates {

/// The HTML that a document template, and the text rendered from it, may hold. Nothing in it can name an
/// outside resource, run or hide anything; whatever is not listed is refused by name and place.
///
/// Elements: p br h1 h2 h3 b strong i em u s sub sup span div ul ol li table thead tbody tr th td hr, and
/// header and footer, which stand in no other element and are on every page (not on the first with class
/// "not-first"). In them alone {{@page}} and {{@pages}} may stand, once filled <page> and <pages>.
/// img is a picture inside the template, as EmbeddedImage describes it.
/// box stands in no other element and at a place of the paper that it names, as BoxPlace describes it; once
/// filled, no two stand at one place.
/// Attributes, always quoted: class (letters, digits, - and blanks), align, valign, width, colspan, rowspan,
/// border, cellpadding, cellspacing, start, and style with text-align, text-indent, text-decoration,
/// font-size, font-weight, font-style, line-height, margin…, padding…, width, vertical-align, white-space,
/// color, background-color, border…, page-break-before, page-break-after; a style value is words, numbers
/// with units, and #colours; a font size is a length above zero or a word, and no text is transparent.
/// Entities: amp lt gt quot apos nbsp shy laquo raquo ldquo rdquo ndash mdash hellip, and numbers of
/// characters. Elements are nested and closed properly. Comments are written {{! … }}.
class HtmlSubset {
public:
    /// Of a template before it is filled: Mustache tags are allowed in text, never inside an HTML tag.
    static Findings checkTemplate(const QString &text);
    /// Of a text after it is filled: braces are text like any other.
    static Findings checkText(const QString &html);
};

} // namespace tereze::templates
