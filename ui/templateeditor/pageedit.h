// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebuilder.h"
#include "pagemap.h"

#include <core/template/commands/templateeditor.h>

#include <QPointer>
#include <QTextEdit>

namespace tereze::ui {

class BoxLayer;

/// A template as a page of paper that one writes on. What is typed, pasted, dropped and deleted becomes a
/// change of the template's source; the text document only shows it and is made anew after each change. Tags
/// are chips, chosen by a click, taken along by the mouse, deleted as one.
class PageEdit : public QTextEdit {
    Q_OBJECT

public:
    static const QString fragmentFormat; ///< of the clipboard: source of a template
    static const QString tagFormat; ///< of a drag: one tag

    explicit PageEdit(QWidget *parent = nullptr);
    ~PageEdit() override;

    /// Shows another text; null shows nothing. Not owned.
    void setEditor(templates::TemplateEditor *editor);
    templates::TemplateEditor *editor() const { return m_editor; }
    /// How chips are called; the page is made anew.
    void setChips(std::function<PageBuilder::Chip(const templates::PagePiece &)> chips);
    /// Whether the box for the registration number is kept free on the first page.
    void setKeepsNumberBox(bool keeps);
    /// It is only looked at.
    void setLocked(bool locked) { m_isLocked = locked; }
    bool isLocked() const { return m_isLocked; }
    /// A picture of the preprinted blank, seen behind the page and never printed; a null one takes it away.
    void setBlank(const QImage &blank);
    bool hasBlank() const { return !m_blank.isNull(); }
    /// The placed boxes on it.
    BoxLayer &boxes() const { return *m_boxes; }
    /// Where one writes: the text of a placed box, when one is being written, else the page itself.
    PageEdit &writing();
    /// Pixels of a millimetre of paper.
    double pixelsPerMillimetre() const;

    const PageMap &map() const { return m_map; }
    /// The place in the source where one writes.
    qsizetype offset() const { return m_map.offsetOf(textCursor().position()); }
    /// What is chosen, in the source; twice the same place when nothing is.
    QPair<qsizetype, qsizetype> range() const;
    /// The chip that is chosen or stands behind the cursor; null when there is none.
    const PageMap::Entry *chip() const;
    void revealOffset(qsizetype offset);
    /// Chooses the next place with the words, in the text or on a chip; false when there is none.
    bool find(const QString &words, bool backward);

    // What the tools do, at the cursor or to what is chosen.
    void toggleFormat(const QString &element);
    bool isFormatted(const QString &element) const;
    void setFontSize(int points);
    void align(const QString &alignment);
    void setElement(const QString &element);
    void insertTag(const QString &tag);
    /// A name and what is done to the source; what is chosen stays chosen when `keeps`.
    void apply(const QString &name, const tereze::Result<templates::SourceChange> &change,
        const QString &mergeKey = {}, bool keeps = false);

Q_SIGNALS:
    void failed(const tereze::Error &error);
    /// A picture was pasted or dropped: the file of it.
    void pictureWanted(const QByteArray &file);
    /// A chip's own menu is asked for.
    void chipMenuWanted(const QPoint &globalPlace);
    /// A menu is asked for in the text, where the cursor stands now.
    void wordMenuWanted(const QPoint &globalPlace);

protected:
    /// With or without placed boxes of its own.
    PageEdit(QWidget *parent, bool hasBoxes);
    /// What it shows.
    virtual const std::vector<templates::PageBlock> &blocks() const { return m_editor->page().blocks; }
    virtual double sheetWidth() const; ///< millimetres
    virtual QMarginsF sheetMargins() const; ///< millimetres
    /// Whether one writes here at a place of the source.
    virtual bool holds(qsizetype offset) const;
    bool isBox() const { return !m_boxes; }
    /// Looks at an editor without following its changes.
    void look(templates::TemplateEditor *editor) { m_editor = editor; }
    void setScale(double scale) { m_scale = scale; }
    double scale() const { return m_scale; }
    /// Shows the source anew, with the cursor at a place of it.
    void showAt(qsizetype caret);
    void rebuild();
    void pasteFrom(const QMimeData &mime);
    static bool canTake(const QMimeData &mime);

    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    friend class BoxLayer;

    /// Makes room for all of the paper where a box or a blank is to be seen on it.
    void stretchSheet();
    bool handleKey(QKeyEvent *event);
    void type(const QString &text);
    void removeChosenOr(QTextCursor::MoveOperation operation);
    void removeRange(qsizetype from, qsizetype to, const QString &mergeKey = {});
    void goToNextCell(int step);
    void dragChip();
    /// The file of a picture among what is pasted; nothing when there is none.
    static std::optional<QByteArray> pictureIn(const QMimeData &mime);

    BoxLayer *m_boxes = nullptr;
    QPointer<templates::TemplateEditor> m_editor;
    QImage m_blank;
    QImage m_blankSeen; ///< in the size of now
    std::function<PageBuilder::Chip(const templates::PagePiece &)> m_chips;
    PageMap m_map;
    double m_scale = 1;
    QStringList m_switched; ///< formats for what is typed next
    QPoint m_pressedAt;
    bool m_mayDrag = false;
    bool m_keepsNumberBox = true;
    bool m_isLocked = false;
    bool m_isBuilding = false;
    bool m_keepsSelection = false;
};

} // namespace tereze::ui
