// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importedpage.h"

#include <QString>

namespace tereze::templates {

/// Writes the paragraphs of an imported form as the source of a template, in the way of the templates that
/// people write: a paragraph a line, nothing said that goes without saying.
class TemplateWriter {
public:
    static QString write(const ImportFlow &flow);
    /// A header or footer; empty when nothing stands in it.
    static QString writeRegion(const QString &element, const ImportFlow &flow, bool isOnFirst);

private:
    enum class Place { Page, Cell, Item };

    void putFlow(const ImportFlow &flow, Place place);
    void putParagraph(const ImportParagraph &paragraph, Place place);
    void putList(const ImportBlock &list);
    void putTable(const ImportBlock &table);
    void putCell(const ImportCell &cell);
    static QString styleOfParagraph(const ImportParagraph &paragraph, Place place, double points);
    static QString runsOf(const ImportParagraph &paragraph, double points);

    QString m_html;
};

} // namespace tereze::templates
