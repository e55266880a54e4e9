// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formschema.h"

#include <core/base/localtext.h>

#include <QMap>

namespace tereze::form {

/// How a field is shown.
struct FieldLayout {
    QString name;
    QString widget; ///< text, textarea, number, date, checkbox, radio, select or file; always filled
    LocalText label;
    LocalText hint; ///< may be empty
    QMap<QString, LocalText> choices; ///< of a choice: the shown text of each value
};

/// A part of the form with a heading.
struct FormSection {
    QString key;
    LocalText title;
    QStringList fields; ///< in the order they are shown
};

/// The layout hints of a form: sections, order, labels, hints and the names of choices in every language.
/// File format:
/// ```
/// { "sections": [ { "key": "…", "title": {kk, ru, en[, uk]}, "fields": ["…", …] }, … ],
///   "fields": { "<name>": { "label": {…}, "hint": {…}, "widget": "…", "choices": { "<value>": {…}, … } }, …
///   } }
/// ```
/// `hint` and `widget` may be left out; the widget then follows the type (text over 200 characters: textarea;
/// up to five choices: radio). Immutable after reading.
class FormLayout {
public:
    /// Reads and checks a layout against its schema: every field stands in exactly one section and has its
    /// texts, every value of a choice has its name, no key is unknown. Faults as in FormSchema::read().
    static Result<FormLayout> read(
        const QByteArray &json, const FormSchema &schema, QList<Fault> *faults = nullptr);

    const QList<FormSection> &sections() const { return m_sections; }
    /// The layout of a field of the schema; an empty one for any other name.
    FieldLayout field(const QString &name) const { return m_fields.value(name); }
    const QJsonObject &json() const { return m_json; }

    /// What a person reads for an answer: the name of the choice; else the answer as text. Booleans and
    /// numbers are left to the caller's formatters: an empty text.
    QString shownAnswer(const QString &name, const QJsonValue &answer, const QString &language) const;

private:
    QJsonObject m_json;
    QList<FormSection> m_sections;
    QMap<QString, FieldLayout> m_fields;
};

} // namespace tereze::form
