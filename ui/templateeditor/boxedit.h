// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageedit.h"

namespace tereze::ui {

/// The text of one placed box, written as that of the page is.
class BoxEdit : public PageEdit {
    Q_OBJECT

public:
    explicit BoxEdit(QWidget *parent);

    /// Shows the text of a box of the editor's page at a scale of its paper.
    void showBox(templates::TemplateEditor *editor, size_t box, double scale,
        const std::function<PageBuilder::Chip(const templates::PagePiece &)> &chips);
    void showAtOffset(qsizetype caret) { showAt(caret); }
    bool holdsOffset(qsizetype offset) const { return holds(offset); }
    /// Whether it can hold what is dropped, and puts it in at a place of the widget.
    static bool takes(const QMimeData &mime) { return canTake(mime); }
    void take(const QMimeData &mime, const QPoint &place);
    /// As high as its text is, millimetres.
    double textHeight() const;
    /// Whether keys and mouse write in it.
    void setWritten(bool written);
    bool isWritten() const { return m_isWritten; }

Q_SIGNALS:
    /// Escape: one goes on with the box as a whole.
    void left();

protected:
    const std::vector<templates::PageBlock> &blocks() const override;
    double sheetWidth() const override;
    QMarginsF sheetMargins() const override { return {}; }
    bool holds(qsizetype offset) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const templates::PageBox *shown() const;

    size_t m_box = 0;
    bool m_isWritten = false;
};

} // namespace tereze::ui
