// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfields.h"
#include "officeconverter.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace tereze::templates {

/// A form of another program as a template, with what its author has to know about it.
struct ImportedTemplate {
    QString html; ///< of HtmlSubset; its tags are judged as those of any template
    QList<ImportNote> notes;
};

/// Takes over a form that was written with Word or LibreOffice: text, its look, lists, tables, pictures,
/// header and footer. Tags that the other program took apart become whole; what templates do not have is
/// named, never dropped in silence. Immutable; any thread.
class DocumentImport {
public:
    explicit DocumentImport(ImportFields fields, OfficeConverter converter = OfficeConverter())
        : m_fields(std::move(fields))
        , m_converter(converter)
    {
    }

    /// Of a file of the kinds of ForeignForm. Blocks; some seconds. Errors: those of ForeignForm and
    /// OfficeConverter; InvalidInput when the template would be too long.
    Result<ImportedTemplate> run(const QByteArray &file, const std::stop_token &stop = {}) const;

    /// Of flat OpenDocument text, which no other program has to read.
    Result<ImportedTemplate> fromFlatOdt(const QByteArray &fodt) const;

private:
    Result<ImportedTemplate> made(
        const QByteArray &fodt, ImportNotes notes, const WordText &words, const std::stop_token &stop) const;

    ImportFields m_fields;
    OfficeConverter m_converter;
};

} // namespace tereze::templates
