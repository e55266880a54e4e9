// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/catalogue/fieldlist.h>

#include <QTimeZone>

namespace tereze::ui {

/// A way to show a field, as the palette and the menu of a chip offer it.
struct FieldFormat {
    QString call; ///< what stands behind the name in a tag: "date_long", "name: dative"; empty: as it is
    QString words; ///< translated: what it is called
    QString sample; ///< what it makes of the field's sample, in the template's language
    QString group; ///< translated: the heading of those alike; empty for the common ones

    /// "date in words — 21 ноября 2026 года".
    QString toString() const;
};

/// The ways that suit a field in a template's language; the first shows it as it is.
QList<FieldFormat> formatsOf(
    const catalogue::ListedField &field, const QString &language, const QTimeZone &zone);
/// The text of a sample, as it is.
QString plainSample(const QJsonValue &value);

} // namespace tereze::ui
