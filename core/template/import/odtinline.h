// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importedpage.h"
#include "importfields.h"
#include "importnote.h"
#include "odfstyles.h"

#include <QHash>

#include <functional>

namespace tereze::templates {

/// What stands in the lines of an OpenDocument text: characters with their look, fields, notes, changes,
/// pictures. What cannot be kept is noted. Used within one import; what it is given outlives it.
class OdtInline {
public:
    /// Reads the text of a box into a flow.
    using BoxReader = std::function<void(const OdfNode &box, ImportFlow &flow)>;

    OdtInline(const OdfStyles &styles, const ImportFields &fields, ImportNotes &notes, BoxReader boxes)
        : m_styles(styles)
        , m_fields(fields)
        , m_notes(notes)
        , m_boxes(std::move(boxes))
    {
    }

    /// In a header or footer pages have numbers.
    void setInRegion(bool inRegion) { m_isInRegion = inRegion; }
    /// Takes the list of changes that stands before the text.
    void readChanges(const OdfNode &changes);
    /// The content of a paragraph; `after` gets what stood in boxes that hang on it.
    void read(const OdfNode &paragraph, ImportParagraph &to, ImportFlow &after);
    /// A drawing: a picture, a box of text, or a shape.
    void readDrawing(const OdfNode &drawing, ImportParagraph &to, ImportFlow &after);
    /// At the end of all: whether the fonts were others.
    void noteFonts();
    /// Everything in the paragraph was deleted by a change that nobody has accepted yet.
    bool wasDeleted() const { return m_wasDeleted; }

private:
    void readChildren(const OdfNode &node, const ImportLook &look);
    void readElement(const OdfNode &node, const ImportLook &look);
    bool readField(const OdfNode &node, const ImportLook &look);
    bool readChange(const OdfNode &node);
    bool readAside(const OdfNode &node);
    void readFrame(const OdfNode &frame);
    void addText(const QString &text, const ImportLook &look);
    void addRun(ImportRun::Kind kind, const QString &text, const ImportLook &look);
    void flushDeleted();
    ImportLook lookOf(const QString &style, const ImportLook &around);
    void noteDress(const std::function<QString(const char *)> &property);
    static void applyLook(ImportLook &look, const std::function<QString(const char *)> &property);

    const OdfStyles &m_styles;
    const ImportFields &m_fields;
    ImportNotes &m_notes;
    const BoxReader m_boxes;
    QHash<QString, bool> m_changes; ///< id -> whether it deletes
    bool m_isInRegion = false;
    bool m_fontsDiffer = false;
    int m_pictures = 0;
    qsizetype m_pictureLength = 0; ///< of their elements together
    int m_deleting = 0; ///< changes that delete and are open
    QString m_deleted; ///< words of the change that is open
    ImportParagraph *m_paragraph = nullptr;
    ImportFlow *m_after = nullptr;
    bool m_afterSpace = true;
    bool m_hasDeleted = false;
    bool m_wasDeleted = false;
};

} // namespace tereze::templates
