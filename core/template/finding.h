// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QString>
#include <QVector>

namespace tereze::templates {

/// A place in a text; both count from 1, columns in characters as people count them (code points).
struct Place {
    int line = 1;
    int column = 1;
    bool operator==(const Place &) const = default;
};

/// The place of a UTF-16 offset in a text.
Place placeOf(const QString &text, qsizetype offset);

/// One thing wrong with a template. `rule` is a stable English name for programs, `text` is translated.
struct Finding {
    QString rule;
    QString text;
    Place place;
    QString tag; ///< the tag, element or attribute at fault, as written
    QString source; ///< the partial that holds it; empty for the template itself

    /// The text with its place in front, as a person reads it.
    QString toString() const;
};

using Findings = QVector<Finding>;

/// All findings as one error of kind InvalidInput; `findings` is not empty.
Error errorOf(const Findings &findings);

} // namespace tereze::templates
