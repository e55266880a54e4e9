// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentimport.h"

#include "flatodtreader.h"
#include "taghealer.h"
#include "templatewriter.h"

#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {

namespace {

Error tooLong(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Import",
            "The template would be too long. Make the pictures smaller, or take a part of the form."),
        detail);
}

/// Of all text, pictures apart.
qsizetype lengthOf(const OdfNode &node)
{
    qsizetype length = node.text.size();
    for (const OdfNode &child : node.children)
        length += child.name == u"office:binary-data" ? 0 : lengthOf(child);
    return length;
}

} // namespace

Result<ImportedTemplate> DocumentImport::run(const QByteArray &file, const std::stop_token &stop) const
{
    TEREZE_TRY(const ForeignForm form, ForeignForm::recognise(file, stop));
    TEREZE_TRY(const QByteArray fodt, m_converter.toFlatOdt(form, stop));
    return made(fodt, form.notes, form.words, stop);
}

Result<ImportedTemplate> DocumentImport::fromFlatOdt(const QByteArray &fodt) const
{
    return made(fodt, {}, {}, {});
}

Result<ImportedTemplate> DocumentImport::made(
    const QByteArray &fodt, ImportNotes notes, const WordText &words, const std::stop_token &stop) const
{
    TEREZE_TRY(const OdfNode document, OdfNode::read(fodt));
    if (words.isTooMuch() || lengthOf(document) > Template::maximumLength)
        return tooLong(u"more text than a template holds"_qs);
    for (const QString &lost : words.missingIn(document, stop))
        notes.add(ImportNote::Kind::LeftOut,
            QCoreApplication::translate("Import", "Words that LibreOffice did not take over from the file"),
            lost);
    if (stop.stop_requested())
        return Error::of(ErrorKind::Cancelled, u"the person stopped it"_qs);
    FlatOdtReader reader(document, m_fields, notes);
    TEREZE_CHECK(reader.read());
    ImportFlow flow = reader.takeFlow();
    FlatOdtReader::Region header = reader.takeHeader();
    FlatOdtReader::Region footer = reader.takeFooter();
    TagHealer healer(m_fields, notes);
    healer.heal(header.flow);
    healer.heal(flow);
    healer.heal(footer.flow);
    ImportedTemplate imported;
    imported.html = TemplateWriter::writeRegion(u"header"_qs, header.flow, header.isOnFirst)
        + TemplateWriter::write(flow)
        + TemplateWriter::writeRegion(u"footer"_qs, footer.flow, footer.isOnFirst);
    const qsizetype bytes = imported.html.toUtf8().size(); // as the database counts
    if (bytes > Template::maximumLength)
        return tooLong(u"%1 bytes"_qs.arg(bytes));
    const Findings findings = HtmlSubset::checkTemplate(imported.html);
    // A number of pages in the text was written as a tag by the author of the form, who is told as always.
    const auto wrong = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.rule != u"page_outside_region"; });
    if (wrong != findings.end())
        return Error::of(
            ErrorKind::Internal, u"the import wrote what no template may hold: "_qs + wrong->toString());
    imported.notes = notes.all();
    return imported;
}

} // namespace tereze::templates
