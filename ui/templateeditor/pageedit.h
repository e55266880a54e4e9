// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebuilder.h"
#include "pagemap.h"

#include <core/template/commands/templateeditor.h>

#include <QPointer>
#include <QTextEdit>

namespace tereze::ui {

/// A template as a page of paper that one writes on. What is typed, pasted, dropped and deleted becomes a
/// change of the template's source; the text document only shows it and is made anew after each change. Tags
/// are chips, chosen by a click, taken along by the mouse, deleted as one.
class PageEdit : public QTextEdit {
    Q_OBJECT

public:
    static const QString fragmentFormat; ///< of the clipboard: source of a template
    static const QString tagFormat; ///< of a drag: one tag

    explicit PageEdit(QWidget *parent = nullptr);

    /// Shows another text; null shows nothing. Not owned.
    void setEditor(templates::TemplateEditor *editor);
    templates::TemplateEditor *editor() const { return m_editor; }
    /// How chips are called; the page is made anew.
    void setChips(std::function<PageBuilder::Chip(const templates::PagePiece &)> chips);
    /// Whether the box for the registration number is kept free on the first page.
    void setKeepsNumberBox(bool keeps);
    /// It is only looked at.
    void setLocked(bool locked) { m_isLocked = locked; }

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
    bool event(QEvent *event) override;
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
    void rebuild();
    void showAt(qsizetype caret);
    bool handleKey(QKeyEvent *event);
    void type(const QString &text);
    void removeChosenOr(QTextCursor::MoveOperation operation);
    void removeRange(qsizetype from, qsizetype to, const QString &mergeKey = {});
    void goToNextCell(int step);
    void pasteFrom(const QMimeData &mime);
    void dragChip();
    static bool canTake(const QMimeData &mime);
    /// The file of a picture among what is pasted; nothing when there is none.
    static std::optional<QByteArray> pictureIn(const QMimeData &mime);

    QPointer<templates::TemplateEditor> m_editor;
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
