// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard, the mouse and the clipboard do on a PageEdit.
#include "boxlayer.h"
#include "pageedit.h"

#include <core/template/embeddedimage.h>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDrag>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextTable>
#include <QUrl>

namespace tereze::ui {

namespace {

constexpr int chipEdge = 4; ///< pixels

} // namespace

bool PageEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isPrint()) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void PageEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_editor && !m_isLocked && handleKey(event)) {
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool PageEdit::handleKey(QKeyEvent *event)
{
    const bool inTable = textCursor().currentTable() != nullptr;
    if (event->matches(QKeySequence::Paste)) {
        if (const QMimeData *mime = QApplication::clipboard()->mimeData())
            pasteFrom(*mime);
    } else if (event->matches(QKeySequence::Cut)) {
        if (!textCursor().hasSelection())
            return true;
        copy();
        const auto [from, to] = range();
        removeRange(from, to);
    } else if (event->matches(QKeySequence::DeleteStartOfWord)) {
        removeChosenOr(QTextCursor::PreviousWord);
    } else if (event->matches(QKeySequence::DeleteEndOfWord)) {
        removeChosenOr(QTextCursor::NextWord);
    } else if (event->key() == Qt::Key_Backspace) {
        removeChosenOr(QTextCursor::PreviousCharacter);
    } else if (event->key() == Qt::Key_Delete) {
        removeChosenOr(QTextCursor::NextCharacter);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (textCursor().hasSelection()) {
            const auto [from, to] = range();
            removeRange(from, to);
        }
        if (event->modifiers() & Qt::ShiftModifier)
            apply(tr("New line"), m_editor->text().breakLine(offset()));
        else
            apply(tr("New paragraph"), m_editor->text().split(offset()));
    } else if ((event->key() == Qt::Key_Menu
                   || (event->key() == Qt::Key_Return && event->modifiers() & Qt::AltModifier))
        && chip()) {
        Q_EMIT chipMenuWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    } else if (event->key() == Qt::Key_Menu) {
        Q_EMIT wordMenuWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    } else if (inTable && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        goToNextCell(event->key() == Qt::Key_Tab ? 1 : -1);
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()
        && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::ControlModifier) {
        type(event->text());
    } else {
        return false;
    }
    return true;
}

void PageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_editor && !m_isLocked && !event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

void PageEdit::type(const QString &text)
{
    if (textCursor().hasSelection()) {
        const auto [from, to] = range();
        removeRange(from, to);
    }
    const QStringList switched = m_switched;
    // Words are undone one by one.
    static int word = 0;
    if (text == u" ")
        ++word;
    apply(tr("Typing"),
        m_map.lineAt(textCursor().position())
                && m_map.lineAt(textCursor().position())->kind == PageMap::Line::Kind::Gap
            ? m_editor->text().insertParagraph(offset(), text)
            : m_editor->text().insertText(offset(), text, switched),
        u"typing %1"_qs.arg(word));
}

void PageEdit::removeChosenOr(QTextCursor::MoveOperation operation)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        const auto [from, to] = range();
        removeRange(from, to);
        return;
    }
    const int here = cursor.position();
    cursor.movePosition(operation, QTextCursor::KeepAnchor);
    const PageMap::Line *line = m_map.lineAt(here);
    const PageMap::Line *other = m_map.lineAt(cursor.position());
    if (!line || !other || cursor.position() == here)
        return;
    const bool backward = cursor.position() < here;
    if (line != other) {
        if (line->kind != PageMap::Line::Kind::Paragraph)
            return;
        apply(tr("Join paragraphs"),
            backward ? m_editor->text().joinWithPrevious(offset()) : m_editor->text().joinWithNext(offset()));
        return;
    }
    const auto [from, to] = m_map.rangeOf(cursor.selectionStart(), cursor.selectionEnd());
    removeRange(from, to, u"rubbing"_qs);
}

void PageEdit::removeRange(qsizetype from, qsizetype to, const QString &mergeKey)
{
    if (!m_editor)
        return;
    const PageMap::Entry *entry = m_map.entryAt(m_map.positionOf(from));
    if (entry && entry->isTag && entry->begin == from && entry->end == to && entry->partner >= 0) {
        apply(tr("Take the condition away"), m_editor->sections().unwrap(from));
        return;
    }
    apply(tr("Delete"), m_editor->text().remove(from, to), mergeKey);
}

void PageEdit::goToNextCell(int step)
{
    const QList<PageMap::Line> &lines = m_map.lines();
    const PageMap::Line *line = m_map.lineAt(textCursor().position());
    const qsizetype at = line - lines.constData() + step;
    QTextCursor cursor = textCursor();
    if (step > 0 && at < lines.size()) {
        QTextCursor next(document());
        next.setPosition(lines.at(at).first);
        if (next.currentTable() != cursor.currentTable()) {
            apply(tr("New row"), m_editor->tables().insertRow(offset(), true));
            return;
        }
    }
    if (at < 0 || at >= lines.size())
        return;
    cursor.setPosition(lines.at(at).first);
    cursor.setPosition(lines.at(at).last, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PageEdit::pasteFrom(const QMimeData &mime)
{
    if (!m_editor || m_isLocked)
        return;
    if (m_boxes && mime.hasFormat(BoxLayer::boxFormat)) {
        m_boxes->paste(QString::fromUtf8(mime.data(BoxLayer::boxFormat)));
        return;
    }
    if (textCursor().hasSelection()) {
        const auto [from, to] = range();
        removeRange(from, to);
    }
    if (mime.hasFormat(tagFormat))
        apply(tr("Insert a field"),
            m_editor->text().insertTag(offset(), QString::fromUtf8(mime.data(tagFormat))));
    else if (mime.hasFormat(fragmentFormat))
        apply(tr("Paste"), m_editor->text().paste(offset(), QString::fromUtf8(mime.data(fragmentFormat))));
    else if (const auto picture = pictureIn(mime))
        Q_EMIT pictureWanted(*picture);
    else if (mime.hasText())
        apply(tr("Paste"),
            m_editor->text().insertText(
                offset(), mime.text().replace(u"\r\n"_qs, u"\n"_qs).remove(u'\r').remove(QChar(0))));
}

std::optional<QByteArray> PageEdit::pictureIn(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        static const QRegularExpression name(
            u"\\.(png|jpe?g)\\z"_qs, QRegularExpression::CaseInsensitiveOption);
        QFile file(urls.first().toLocalFile());
        if (file.fileName().contains(name) && file.open(QIODevice::ReadOnly))
            return file.read(
                templates::EmbeddedImage::maximumBytes + 1); // a larger one is refused by its size
    }
    if (mime.hasImage() && !mime.hasText()) {
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(mime.imageData()).save(&buffer, "PNG");
        return file;
    }
    return std::nullopt;
}

QMimeData *PageEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    if (!m_editor)
        return mime;
    const auto [from, to] = range();
    mime->setData(fragmentFormat, m_editor->text().fragment(from, to).toUtf8());
    QString text;
    const QTextCursor chosen = textCursor();
    QTextCursor one(document());
    for (int position = chosen.selectionStart(); position < chosen.selectionEnd(); ++position) {
        const QChar c = document()->characterAt(position);
        if (c == QChar::ObjectReplacementCharacter) {
            one.setPosition(position + 1);
            text += u'«' + TagChip::wordsOf(one.charFormat()) + u'»';
        } else {
            text += c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c.unicode() == 0xFDD0
                    || c.unicode() == 0xFDD1
                ? QChar(u'\n')
                : c;
        }
    }
    mime->setText(text);
    return mime;
}

void PageEdit::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_mayDrag = false;
    QTextEdit::mousePressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        return;
    const QPointF place =
        event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int hit = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    const PageMap::Entry *entry = hit >= 0 ? m_map.entryAt(hit) : nullptr;
    if (!entry || !entry->isTag)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(hit);
    const int left = cursorRect(cursor).left();
    cursor.setPosition(hit + 1);
    const int right = cursorRect(cursor).left();
    // At its edges one puts the cursor before or behind it.
    if (event->position().x() < left + chipEdge || event->position().x() > right - chipEdge)
        return;
    cursor.setPosition(hit);
    cursor.setPosition(hit + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_mayDrag = event->button() == Qt::LeftButton && entry->partner < 0;
}

void PageEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mayDrag) { // a chip is taken along, not text chosen
        if ((event->position().toPoint() - m_pressedAt).manhattanLength()
            >= QApplication::startDragDistance())
            dragChip();
        return;
    }
    QTextEdit::mouseMoveEvent(event);
}

void PageEdit::dragChip()
{
    m_mayDrag = false;
    if (!m_editor || !chip())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(createMimeDataFromSelection());
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void PageEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PageMap::Entry *entry = chip();
    if (!entry || entry->partner < 0) {
        if (!entry)
            QTextEdit::mouseDoubleClickEvent(event);
        else
            Q_EMIT chipMenuWanted(event->globalPosition().toPoint());
        return;
    }
    // All that stands between the tags of a section, with them.
    const int one = m_map.positionOf(entry->begin);
    const int other = m_map.positionOf(entry->partner);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(one, other));
    cursor.setPosition(std::max(one, other) + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (chip()) {
        Q_EMIT chipMenuWanted(event->globalPos());
        return;
    }
    if (!m_editor || m_isLocked)
        return;
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    Q_EMIT wordMenuWanted(event->globalPos());
}

bool PageEdit::canTake(const QMimeData &mime)
{
    return mime.hasFormat(tagFormat) || mime.hasFormat(fragmentFormat) || mime.hasText() || mime.hasImage()
        || mime.hasUrls();
}

void PageEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_editor && !m_isLocked && canTake(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void PageEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_editor && !m_isLocked && canTake(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void PageEdit::dropEvent(QDropEvent *event)
{
    if (!m_editor || m_isLocked || !canTake(*event->mimeData())) {
        event->ignore();
        return;
    }
    const int target = cursorForPosition(event->position().toPoint()).position();
    const PageMap::Entry *moved =
        event->source() == this && event->dropAction() == Qt::MoveAction ? chip() : nullptr;
    const qsizetype to = m_map.offsetOf(target);
    event->acceptProposedAction();
    if (moved && moved->partner < 0) {
        const QString tag = m_editor->source().mid(moved->begin, moved->end - moved->begin);
        if (to >= moved->begin && to <= moved->end)
            return;
        using Patch = templates::SourceChange::Patch;
        const Patch taken { moved->begin, moved->end, {} };
        const Patch put { to, to, tag };
        templates::SourceChange change;
        change.patches = to < moved->begin ? QVector<Patch> { put, taken } : QVector<Patch> { taken, put };
        change.caret = to < moved->begin ? to + tag.size() : to;
        apply(tr("Move a field"), change);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(target);
    setTextCursor(cursor);
    pasteFrom(*event->mimeData());
    setFocus(Qt::MouseFocusReason);
}

} // namespace tereze::ui
