// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importedpage.h"
#include "odtinline.h"

#include <QHash>
#include <QStringList>

namespace tereze::templates {

/// The text of a flat OpenDocument file (as LibreOffice writes it) as paragraphs, lists and tables, with
/// header and footer. What templates do not have is noted. Made for one file; it and the rest outlive it.
class FlatOdtReader {
public:
    struct Region {
        ImportFlow flow; ///< empty: there is none
        bool isOnFirst = true;
    };

    FlatOdtReader(const OdfNode &document, const ImportFields &fields, ImportNotes &notes);

    /// Reads everything; InvalidInput when there is no text in the file.
    Result<void> read();

    ImportFlow takeFlow() { return std::move(m_flow); }
    Region takeHeader() { return std::move(m_header); }
    Region takeFooter() { return std::move(m_footer); }

private:
    void readFlow(const OdfNode &node, ImportFlow &flow);
    void readBlock(const OdfNode &node, ImportFlow &flow);
    void readParagraph(const OdfNode &node, ImportFlow &flow);
    void readList(const OdfNode &node, ImportFlow &flow, const QString &outerStyle, int level);
    void readTable(const OdfNode &node, ImportFlow &flow);
    void readRows(
        const OdfNode &node, bool isHeading, ImportBlock &table, const std::vector<double> &columns);
    ImportCell readCell(const OdfNode &node);
    void collectColumns(const OdfNode &node, std::vector<double> &columns) const;
    void lookOfParagraph(const QString &style, ImportParagraph &paragraph);
    /// Which pages the text begins on, and how wide they are.
    void findPage(const OdfNode &text);
    void readRegions();
    Region readRegion(const OdfNode &master, const QString &name);
    void note(ImportNote::Kind kind, const char *text, const QString &excerpt = {});

    const OdfNode &m_document;
    const OdfStyles m_styles;
    ImportNotes &m_notes;
    OdtInline m_inline;
    ImportFlow m_flow;
    Region m_header;
    Region m_footer;
    QString m_master; ///< of the first page
    double m_textWidth = 170; ///< of the page, millimetres
    int m_ruledCells = 0; ///< of the table that is being read
    int m_cells = 0;
    QHash<QString, int> m_counted; ///< list style -> its last number
    bool m_isFirstParagraph = true;
};

} // namespace tereze::templates
