// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::form {

enum class FieldType { Text, Integer, Number, Date, Boolean, Choice, File };

/// The name of a type in the field table: text, integer, number, date, boolean, choice, file.
QString nameOf(FieldType type);

/// One row of the field table that a form schema is compiled to. Lengths count Unicode code points.
struct Field {
    QString name; ///< [a-z][a-z0-9_]{0,39}
    FieldType type = FieldType::Text;
    bool required = false;
    QStringList choices; ///< of a choice, in the schema's order
    std::optional<int> minLength; ///< text
    std::optional<int> maxLength; ///< text: always there
    std::optional<double> minimum; ///< integer and number
    std::optional<double> maximum;
    QString format; ///< `email` or empty
    QString pattern; ///< text: as in pattern.h, also filled for the format email and for files; else empty
    QRegularExpression matcher; ///< of the pattern, compiled once
    QString mediaType; ///< file: such as application/pdf

    /// `{"name","type","required","enum","min_length","max_length","minimum","maximum","format","pattern",
    /// "media_type"}`; what does not apply is left out. Integer bounds are written as
    /// integers.
    QJsonObject json() const;
};

} // namespace tereze::form
