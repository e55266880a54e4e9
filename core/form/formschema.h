// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "formproblem.h"

#include <core/base/fault.h>
#include <core/base/result.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace tereze::form {

/// The form of a service: JSON Schema draft 7 in a subset that compiles to a flat field table, which the
/// database checks in SQL. Immutable after reading, so one may be read from several threads.
///
/// Accepted keywords; any other is refused by name and place:
/// - of the form: `$schema` (`http://json-schema.org/draft-07/schema#`), `$id`, `$comment`, `title`,
/// `description`,
///   `type` (`"object"`), `properties` (1 to 100), `required`, `additionalProperties` (`false`); `type`,
///   `properties` and `additionalProperties` must be there;
/// - of every field: `type` (`string`, `integer`, `number`, `boolean`), `$comment`, `title`, `description`;
/// - text (`string`): `maxLength` (must be there, 1 to 20000), `minLength`, `pattern` (see pattern.h) or
/// `format`
///   (`email`);
/// - choice (`string`): `enum` of different texts, each one line, not blank, at most 200 characters;
/// - date (`string`): `format` (`date`);
/// - file (`string`, the UUID of an upload): `format` (`uuid`) and `contentMediaType`;
/// - integer, number: `minimum`, `maximum`, within ±9007199254740991;
/// - boolean: nothing more (what must be confirmed is a limit of the service).
///
/// Verdicts are those of draft 7 with `format` asserted, and what a form needs beyond it: a required text is
/// not blank (blanks, tabs and line ends only); null is no answer; a text holds no control characters but
/// tab, line feed and carriage return (U+0001–0008, 000B, 000C, 000E–001F, 007F) and no lone surrogate; an
/// integer stays within ±9007199254740991; years run from 0001 to 9999; an e-mail address is one without
/// quotes, comments or a literal address. Texts are judged and stored as they come: no trimming, no
/// normalisation. Numbers are compared as doubles here and as `numeric` in the database, whose verdict
/// counts.
class FormSchema {
public:
    /// Reads a schema. Every fault is appended to `faults` (if given) with a JSON pointer as its place; the
    /// error holds them all.
    static Result<FormSchema> read(const QByteArray &json, QList<Fault> *faults = nullptr);

    /// The fields by name.
    const QList<Field> &fields() const { return m_fields; }
    const Field *find(const QString &name) const;

    /// The field table for the database: an array of Field::json(), by name.
    QJsonArray fieldTable() const;

    /// Judges answers with the verdicts of tereze.form_problems. At most one problem a field: the first
    /// broken of unknown, required, type (of the JSON value), control_character, choice, min_length,
    /// max_length, pattern, type (of a date), minimum, maximum. Ordered by field name.
    QList<FormProblem> validate(const QJsonObject &answers) const;

    /// Answers from the texts an HTML form sends, one a field: empty texts are left out, line ends become LF,
    /// numbers, dates and check boxes (`true`) are read by the field's type. A text that does not fit its
    /// type stays a text, for validate() to name; so does a name the form does not have.
    QJsonObject answersFrom(const QMap<QString, QString> &texts) const;

    /// The schema as it was read.
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
    QList<Field> m_fields;
};

} // namespace tereze::form
