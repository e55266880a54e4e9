// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefields.h"

#include <core/form/formlayout.h>
#include <core/template/import/importfields.h>

#include <QJsonObject>
#include <QList>

namespace tereze::catalogue {

/// A field that a template may show, as people see it.
struct ListedField {
    /// What a text names, which decides how it may be inflected.
    enum class Meaning {
        Other, ///< nothing that is inflected
        Person,
        Position,
        Unit,
        Any ///< an answer in a form: whatever was asked for
    };

    QString name; ///< as in a tag; of a row of a list "approvers.role"
    QString group; ///< translated: what it belongs to
    QString label; ///< translated, or in the words of the form
    QJsonValue sample; ///< a value as a document is filled with
    QString list; ///< the list whose rows have it; empty for a field of the whole
    bool isOptional = false;
    Meaning meaning = Meaning::Other;

    bool isList() const { return sample.isArray(); }
    /// As the tag says it where it is put: inside its list without the list's name.
    QString tagName() const { return list.isEmpty() ? name : name.mid(list.size() + 1); }
};

/// The form of a service that uses a template; both null where it has none.
struct FieldForm {
    const form::FormSchema *schema = nullptr;
    const form::FormLayout *layout = nullptr;
};

/// The fields of TemplateFields for templates of a kind (CatalogueTemplate::kind; empty: such as belong to
/// one application) with names and sample values, those of all forms together. Labels are in the program's
/// language and, of forms, in `language`, as the samples are.
QList<ListedField> listedFields(
    const QList<FieldForm> &forms, bool withStudent, const QString &language, const QString &kind = {});

/// The same for the import of forms, which finds fields by their names and labels. What a row of a list has is
/// found by its name alone: elsewhere it means something else.
templates::ImportFields importFields(const QList<ListedField> &fields);

/// What a document is filled with, made of the samples: every field is there, every list has two rows.
QJsonObject sampleData(const QList<ListedField> &fields);

} // namespace tereze::catalogue
