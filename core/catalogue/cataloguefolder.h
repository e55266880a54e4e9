// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "cataloguefiles.h"
#include "templatefields.h"

#include <core/base/fault.h>
#include <core/base/result.h>

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tereze::catalogue {

/// Reads the folder of a catalogue and checks it completely:
/// ```
/// shared/journals.json     { "journals": [{ "key", "title": {…}, "pattern", "storage_place": {…},
///                            "direction"?, "back_days"? }] }
/// shared/templates.json    { "templates": [{ "key", "kind": "approval_sheet", "title": {…} }] }
/// shared/templates/<template key>.<language>.html
/// <service key>/…          catalogueservice.h
/// ```
/// Checked: every text is there in kk, ru and en; forms and layouts; each template's Mustache, HTML and
/// names, against the form of its service and templatefields.h; journals, templates and fields that are named
/// exist; conditions of limits; the route, linted with the service's fields, templates and journals; nothing
/// unknown lies about. Needs no database: units, effects and sub-routes are checked when the catalogue is
/// loaded.
class CatalogueFolder {
public:
    /// All or nothing; every fault is appended to `faults` (if given), with its file and place, and the error
    /// holds them all. Any thread.
    static Result<Catalogue> read(const QString &folder, QList<Fault> *faults = nullptr);

private:
    explicit CatalogueFolder(const QString &folder);

    void readAll();
    void readJournals();
    void readShared();
    void readService(const QString &key);
    void readForm(CatalogueService &service);
    void readLimits(CatalogueService &service, const QJsonValue &value);
    QList<CatalogueTemplate> readTemplates(
        const QString &folder, const QJsonValue &value, const QString &place);
    CatalogueTemplate readTemplate(const QString &folder, const QJsonObject &object, const QString &place);
    void readTexts(const QString &folder, CatalogueTemplate &entry);
    /// Without `fields` the names are not looked at.
    void checkTemplates(const QString &folder, const QList<CatalogueTemplate> &templates,
        const std::optional<TemplateFields> &fields);
    void checkKinds(const CatalogueService &service);

    CatalogueFiles m_files;
    Catalogue m_catalogue;
    QSet<QString> m_templateKeys; ///< of the whole catalogue
};

} // namespace tereze::catalogue
