// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxedit.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace tereze::ui {

BoxEdit::BoxEdit(QWidget *parent)
    : PageEdit(parent, false)
{
    setObjectName(u"box_edit"_qs);
    setKeepsNumberBox(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What lies below it is seen: the page, the blank, other boxes.
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setWritten(false);
}

const templates::PageBox *BoxEdit::shown() const
{
    return editor() && m_box < editor()->page().boxes.size() ? &editor()->page().boxes.at(m_box) : nullptr;
}

void BoxEdit::showBox(templates::TemplateEditor *editor, size_t box, double scale,
    const std::function<PageBuilder::Chip(const templates::PagePiece &)> &chips)
{
    look(editor);
    m_box = box;
    setScale(scale);
    setChips(chips); // makes it anew
}

const std::vector<templates::PageBlock> &BoxEdit::blocks() const
{
    static const std::vector<templates::PageBlock> none;
    const templates::PageBox *box = shown();
    return box ? box->blocks : none;
}

double BoxEdit::sheetWidth() const
{
    const templates::PageBox *box = shown();
    return box ? box->place.width / 10.0 : 1;
}

bool BoxEdit::holds(qsizetype offset) const
{
    const templates::PageBox *box = shown();
    return box && box->holds(offset);
}

double BoxEdit::textHeight() const
{
    return document()->size().height() / pixelsPerMillimetre();
}

void BoxEdit::take(const QMimeData &mime, const QPoint &place)
{
    setTextCursor(cursorForPosition(place));
    pasteFrom(mime);
}

void BoxEdit::setWritten(bool written)
{
    m_isWritten = written;
    setFocusPolicy(written ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !written);
    viewport()->setAttribute(Qt::WA_TransparentForMouseEvents, !written);
    if (!written) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
}

void BoxEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    PageEdit::keyPressEvent(event);
}

void BoxEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event); // its scale is that of the page
}

void BoxEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace tereze::ui
