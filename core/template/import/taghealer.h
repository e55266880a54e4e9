// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importedpage.h"
#include "importfields.h"
#include "importnote.h"

namespace tereze::templates {

/// Makes whole the tags of an imported form that another program took apart: by formatting within them, by
/// marks that nobody sees, by typographic quotation marks and dashes, by capitals; and puts tags of sections
/// that stand in a paragraph, an item or a row of their own, or around the content of one, between those, so
/// that they repeat or leave out the whole. Used once.
class TagHealer {
public:
    TagHealer(const ImportFields &fields, ImportNotes &notes)
        : m_fields(fields)
        , m_notes(notes)
    {
    }

    void heal(ImportFlow &flow);

private:
    void healParagraph(ImportParagraph &paragraph);
    /// The tag whose content stands between braces; its name is that of a field where only its spelling was
    /// another.
    QString healedTag(const QString &content);
    void noteStrangers(const QString &text);
    static void raiseSections(ImportFlow &flow);
    static void raiseFromRow(ImportRow &row);

    const ImportFields &m_fields;
    ImportNotes &m_notes;
};

} // namespace tereze::templates
