// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/catalogue/fieldlist.h>
#include <core/db/database.h>
#include <core/domain/templatelisting.h>

#include <QMap>

#include <memory>
#include <vector>

namespace tereze::ui {

/// A template as it is at the server, with what its fields are known by. A value.
struct TemplateMatter {
    struct Form {
        form::FormSchema schema;
        std::optional<form::FormLayout> layout;
    };

    domain::TemplateListing listing;
    QMap<QString, QString> texts; ///< the last one, by language
    std::vector<Form> forms; ///< of the services that use it
    bool withStudent = false;

    /// Reads it; nothing in texts where there is none. Errors: those of the store, Corrupt for a form that
    /// cannot be read.
    static Result<TemplateMatter> read(db::Database &database, const QString &key);

    QList<catalogue::ListedField> fields(const QString &language) const;
    /// The names and which of them may be absent, for checks and rendering.
    catalogue::TemplateFields names() const;
};

} // namespace tereze::ui
