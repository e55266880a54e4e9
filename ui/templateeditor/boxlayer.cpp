// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxlayer.h"

#include "boxframe.h"
#include "pageedit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tereze::ui {

using templates::BoxPlace;

const QString BoxLayer::boxFormat = QStringLiteral("application/x-tereze-boxes");

namespace {

constexpr int newBoxWidth = 800;
constexpr int newBoxStep = 100; ///< a new one goes down by this until its place is free

} // namespace

QString BoxLayer::lengthWords(int tenths)
{
    return QLocale().toString(tenths / 10.0, 'f', 1);
}

BoxLayer::BoxLayer(PageEdit &page)
    : QObject(&page)
    , m_page(page)
{
}

bool BoxLayer::isLocked() const
{
    return m_page.isLocked();
}

void BoxLayer::apply(const QString &name, const Result<templates::SourceChange> &change)
{
    m_page.apply(name, change);
}

BoxFrame *BoxLayer::addFrame()
{
    auto *frame = new BoxFrame(*this, static_cast<size_t>(m_frames.size()), m_page.viewport());
    QWidget *previous = m_frames.isEmpty() ? static_cast<QWidget *>(&m_page) : m_frames.last();
    QWidget::setTabOrder(previous, frame);
    QWidget::setTabOrder(frame, &frame->text());
    BoxEdit &text = frame->text();
    text.setLocked(isLocked());
    // The tools see one page, wherever on it one writes.
    connect(&text, &PageEdit::failed, &m_page, &PageEdit::failed);
    connect(&text, &PageEdit::pictureWanted, &m_page, &PageEdit::pictureWanted);
    connect(&text, &PageEdit::chipMenuWanted, &m_page, &PageEdit::chipMenuWanted);
    connect(&text, &QTextEdit::selectionChanged, &m_page, &QTextEdit::selectionChanged);
    connect(&text, &QTextEdit::cursorPositionChanged, &m_page, &QTextEdit::cursorPositionChanged);
    m_frames.append(frame);
    return frame;
}

void BoxLayer::sync()
{
    const auto *editor = m_page.editor();
    const qsizetype count = editor ? static_cast<qsizetype>(editor->page().boxes.size()) : 0;
    if (m_isDragging)
        cancelDrag(); // what was taken hold of may be another box by now
    if (count != m_frames.size()) {
        // Which of them is new or gone is not known here.
        m_chosen.clear();
        if (m_written >= count)
            setWritten(-1);
    }
    while (m_frames.size() > count) {
        BoxFrame *gone = m_frames.takeLast();
        if (gone->isAncestorOf(QApplication::focusWidget()) || gone->hasFocus())
            m_page.setFocus();
        gone->hide();
        gone->deleteLater(); // it may be what asked for this
    }
    while (m_frames.size() < count)
        addFrame();
    m_places.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        m_places[i] = editor->page().boxes.at(static_cast<size_t>(i)).place;
        m_frames.at(i)->text().showBox(
            m_page.editor(), static_cast<size_t>(i), m_page.m_scale, m_page.m_chips);
    }
    settle();
    showChosen();
}

int BoxLayer::textTenths(qsizetype box) const
{
    return qRound(m_frames.at(box)->text().textHeight() * 10);
}

BoxArea BoxLayer::area(qsizetype box) const
{
    const BoxPlace &place = m_places.at(box);
    return { place.x, place.y, place.width, place.height > 0 ? place.height : textTenths(box) };
}

void BoxLayer::settle()
{
    const double pixels = m_page.pixelsPerMillimetre() / 10;
    const QPointF scrolled(m_page.horizontalScrollBar()->value(), m_page.verticalScrollBar()->value());
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        const BoxArea taken = area(i);
        const double top = taken.y + (m_places.at(i).page - 1) * double(BoxPlace::paperHeight);
        const QPoint corner = (QPointF(taken.x, top) * pixels - scrolled).toPoint();
        m_frames.at(i)->settle(
            QRect(corner, QSize(qRound(taken.width * pixels), qRound(taken.height * pixels))),
            static_cast<int>(std::ceil(m_frames.at(i)->text().document()->size().height())));
        m_frames.at(i)->show();
    }
}

void BoxLayer::showAt(qsizetype caret)
{
    if (m_written >= 0 && m_frames.at(m_written)->text().holdsOffset(caret))
        m_frames.at(m_written)->text().showAtOffset(caret);
    settle(); // its text may be higher now
}

bool BoxLayer::reveal(qsizetype offset)
{
    if (!m_page.editor())
        return false;
    const auto &boxes = m_page.editor()->page().boxes;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (offset < boxes.at(i).begin || offset >= boxes.at(i).end)
            continue;
        if (boxes.at(i).holds(offset)) {
            write(i);
            frame(i)->text().revealOffset(offset);
        } else {
            choose(i, false);
            frame(i)->setFocus(Qt::OtherFocusReason);
        }
        const BoxArea taken = area(static_cast<qsizetype>(i));
        const double pixels = m_page.pixelsPerMillimetre() / 10;
        const int top = qRound(
            (taken.y + (m_places.at(static_cast<qsizetype>(i)).page - 1) * double(BoxPlace::paperHeight))
            * pixels);
        QScrollBar *bar = m_page.verticalScrollBar();
        if (top < bar->value() || top + taken.height * pixels > bar->value() + m_page.viewport()->height())
            bar->setValue(top - m_page.viewport()->height() / 3);
        return true;
    }
    leave();
    return false;
}

int BoxLayer::pages() const
{
    int last = 0;
    for (const BoxPlace &place : m_places)
        last = std::max(last, place.page);
    return last;
}

void BoxLayer::showChosen()
{
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        BoxFrame *one = m_frames.at(i);
        one->setChosen(m_chosen.contains(static_cast<size_t>(i)));
        const BoxPlace &place = m_places.at(i);
        QString words = one->text().toPlainText().simplified().left(60);
        words.replace(QChar::ObjectReplacementCharacter, u'…');
        one->setAccessibleName(
            tr("Box at x %1 mm, y %2 mm, %3 mm wide: %4")
                .arg(lengthWords(place.x), lengthWords(place.y), lengthWords(place.width), words));
        one->text().setAccessibleName(tr("Text of the box"));
        one->setToolTip(tr("Arrow keys: 0.1 mm, with Shift 1 mm; with Ctrl its size. Enter: its text."));
    }
    Q_EMIT chosenChanged();
}

void BoxLayer::setWritten(int box)
{
    if (m_written == box)
        return;
    if (m_written >= 0 && m_written < m_frames.size())
        m_frames.at(m_written)->text().setWritten(false);
    m_written = box;
    if (m_written >= 0)
        m_frames.at(m_written)->text().setWritten(true);
}

std::optional<BoxPlace> BoxLayer::chosenPlace() const
{
    if (m_chosen.isEmpty())
        return std::nullopt;
    return m_places.at(static_cast<qsizetype>(m_chosen.constFirst()));
}

void BoxLayer::choose(size_t box, bool adds)
{
    if (box >= static_cast<size_t>(m_frames.size()))
        return;
    setWritten(-1);
    if (!adds && m_chosen.contains(box)) {
        // One of several is taken hold of to move them all.
        m_chosen.removeOne(box);
        m_chosen.prepend(box);
    } else if (!adds) {
        m_chosen = { box };
    } else if (!m_chosen.removeOne(box)) {
        m_chosen.append(box);
    }
    showChosen();
}

void BoxLayer::leave()
{
    if (m_chosen.isEmpty() && m_written < 0)
        return;
    setWritten(-1);
    m_chosen.clear();
    showChosen();
}

void BoxLayer::write(size_t box)
{
    if (isLocked() || box >= static_cast<size_t>(m_frames.size()))
        return;
    m_chosen = { box };
    setWritten(static_cast<int>(box));
    frame(box)->text().setFocus(Qt::OtherFocusReason);
    showChosen();
}

PageEdit *BoxLayer::writing() const
{
    return m_written >= 0 && m_written < m_frames.size() ? &m_frames.at(m_written)->text() : nullptr;
}

void BoxLayer::insert()
{
    if (!m_page.editor() || isLocked())
        return;
    const double seen = m_page.verticalScrollBar()->value() / m_page.pixelsPerMillimetre() * 10;
    BoxPlace place;
    place.page = std::clamp(1 + static_cast<int>(seen / BoxPlace::paperHeight), 1, BoxPlace::mostPages);
    place.x = 300;
    place.width = newBoxWidth;
    place.y =
        std::clamp(static_cast<int>(seen) % BoxPlace::paperHeight / newBoxStep * newBoxStep + 5 * newBoxStep,
            0, BoxPlace::paperHeight - newBoxStep);
    const auto isTaken = [&] {
        for (qsizetype i = 0; i < m_frames.size(); ++i) {
            const BoxArea other = area(i);
            if (m_places.at(i).page == place.page && other.y < place.y + newBoxStep
                && other.y + other.height > place.y && other.x < place.x + place.width
                && other.x + other.width > place.x)
                return true;
        }
        return false;
    };
    while (isTaken() && place.y + 2 * newBoxStep <= BoxPlace::paperHeight)
        place.y += newBoxStep;
    const int before = count();
    apply(tr("Placed box"), m_page.editor()->boxes().insert(place));
    if (count() == before + 1)
        write(static_cast<size_t>(before));
}

void BoxLayer::move(int right, int down)
{
    if (!m_chosen.isEmpty())
        apply(tr("Move a box"), m_page.editor()->boxes().move(m_chosen, right, down));
}

void BoxLayer::widen(int width, int height)
{
    if (m_chosen.isEmpty())
        return;
    const auto box = static_cast<qsizetype>(m_chosen.constFirst());
    BoxPlace place = m_places.at(box);
    place.width += width;
    if (height != 0) // from the height that is seen
        place.height = area(box).height + height;
    setPlace(place);
}

void BoxLayer::setPlace(const BoxPlace &place)
{
    if (!m_chosen.isEmpty())
        apply(tr("Place of a box"), m_page.editor()->boxes().place({ { m_chosen.constFirst(), place } }));
}

void BoxLayer::align(bool isLeft)
{
    if (m_chosen.size() > 1)
        apply(tr("Align boxes"), m_page.editor()->boxes().align(m_chosen, isLeft));
}

void BoxLayer::remove()
{
    if (m_chosen.isEmpty())
        return;
    const int before = count();
    apply(m_chosen.size() > 1 ? tr("Delete boxes") : tr("Delete a box"),
        m_page.editor()->boxes().remove(m_chosen));
    if (count() < before)
        m_page.setFocus(Qt::OtherFocusReason); // not on the next one, which another press would delete
}

void BoxLayer::copy() const
{
    if (m_chosen.isEmpty() || !m_page.editor())
        return;
    auto *mime = new QMimeData;
    const QString boxes = m_page.editor()->boxes().fragment(m_chosen);
    mime->setData(boxFormat, boxes.toUtf8());
    QStringList words;
    for (const size_t box : m_chosen)
        words << frame(box)->text().toPlainText();
    mime->setText(words.join(u'\n'));
    QApplication::clipboard()->setMimeData(mime);
}

void BoxLayer::paste(const QString &boxes)
{
    if (!m_page.editor() || isLocked())
        return;
    const int before = count();
    apply(tr("Paste boxes"), m_page.editor()->boxes().paste(boxes));
    if (count() <= before)
        return;
    setWritten(-1);
    m_chosen.clear();
    for (int box = before; box < count(); ++box)
        m_chosen.append(static_cast<size_t>(box));
    m_frames.at(before)->setFocus(Qt::OtherFocusReason);
    showChosen();
}

bool BoxLayer::handleKey(QKeyEvent *event)
{
    if (!m_page.editor() || isLocked())
        return false;
    const bool isResizing = event->modifiers() & Qt::ControlModifier;
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const auto arrow = [&](int right, int down) {
        if (isResizing)
            widen(right * step, down * step);
        else
            move(right * step, down * step);
    };
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->matches(QKeySequence::Cut)) {
        copy();
        remove();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        if (mime && mime->hasFormat(boxFormat))
            paste(QString::fromUtf8(mime->data(boxFormat)));
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        for (size_t box = 0; box < static_cast<size_t>(count()); ++box) {
            if (!m_chosen.contains(box))
                m_chosen.append(box);
        }
        showChosen();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        arrow(-1, 0);
        return true;
    case Qt::Key_Right:
        arrow(1, 0);
        return true;
    case Qt::Key_Up:
        arrow(0, -1);
        return true;
    case Qt::Key_Down:
        arrow(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_chosen.isEmpty())
            write(m_chosen.constFirst());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove();
        return true;
    case Qt::Key_Escape:
        if (m_isDragging)
            cancelDrag();
        else
            m_page.setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace tereze::ui
