// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/sourcechange.h"
#include "finding.h"

#include <QSet>
#include <QString>

#include <optional>

namespace tereze::templates {

/// Something about a template that its author should see.
struct Problem {
    Finding finding;
    bool isError = true; ///< it cannot be published; else advice
    qsizetype offset = 0; ///< in the source
    std::optional<SourceChange> fix; ///< a way to mend it
    QString fixText; ///< translated: what the fix does
};

using Problems = QList<Problem>;

/// The offset of a place; the end of its line, or of the text, when it lies behind.
qsizetype offsetOf(const QString &text, Place place);

/// Everything that is wrong with a template, in the order of its text: what Template::parse, HtmlSubset and
/// Page::read report, names that are not among `fields`, and advice: a paragraph that a condition that does
/// not hold, or an optional value that is missing, leaves as an empty line (rule empty_line, with a fix); and
/// what checkBoxes() says, for which `keepsZones` is.
Problems checkTemplate(const QString &source, const QSet<QString> &fields, const QSet<QString> &optional,
    bool keepsZones = true);

/// The names that the tags of a template show or ask about, as written.
QSet<QString> namesIn(const QString &source);

} // namespace tereze::templates
