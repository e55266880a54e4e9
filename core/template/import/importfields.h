// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::templates {

/// The fields that a template may have, found by what another program, or a person, may have called them.
/// A value.
class ImportFields {
public:
    struct Field {
        QString name; ///< as in a tag: student.number
        QStringList labels; ///< what people call it
    };

    ImportFields() = default;
    explicit ImportFields(const QList<Field> &fields);

    bool contains(const QString &name) const { return m_names.contains(name); }
    /// The field that is called so, but for capitals, blanks and marks: "Student_Number", "номер студента".
    /// Nothing when there is none, or more than one.
    std::optional<QString> find(const QString &called) const;

private:
    static QString plain(const QString &words);

    QSet<QString> m_names;
    QHash<QString, QString> m_byWords; ///< the name, or an empty text where words mean several
};

} // namespace tereze::templates
