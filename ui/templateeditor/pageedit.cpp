// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageedit.h"

#include "boxlayer.h"

#include <core/document/documentfonts.h>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace tereze::ui {

const QString PageEdit::fragmentFormat = QStringLiteral("application/x-tereze-template");
const QString PageEdit::tagFormat = QStringLiteral("application/x-tereze-tag");

namespace {

constexpr double unitsPerMillimetre = 96 / 25.4;
constexpr double paperWidth = 210; ///< millimetres, as are those below
constexpr double paperHeight = 297;
constexpr double leftMargin = 30;
constexpr double topMargin = 15;
constexpr double rightMargin = 15;
constexpr double bottomMargin = 20;
constexpr double numberBand = 17;
constexpr QSizeF numberBox(72, 12);
constexpr double smallestScale = 0.45;
constexpr double largestScale = 1.4;
constexpr int around = 10; ///< pixels left free around the paper

} // namespace

PageEdit::PageEdit(QWidget *parent)
    : PageEdit(parent, true)
{
}

PageEdit::PageEdit(QWidget *parent, bool hasBoxes)
    : QTextEdit(parent)
    , m_boxes(hasBoxes ? new BoxLayer(*this) : nullptr)
{
    setObjectName(u"page_edit"_qs);
    // It never changes its document by itself: keys, drops and the input method are handled here.
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAttribute(Qt::WA_InputMethodEnabled, true);
    setUndoRedoEnabled(false);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Paper is white whatever the theme is.
    QPalette paper = viewport()->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Highlight, QColor(0xbf, 0xd7, 0xff));
    paper.setColor(QPalette::HighlightedText, Qt::black);
    viewport()->setPalette(paper);
    paper.setColor(QPalette::Window, palette().color(QPalette::Window));
    setPalette(paper);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(TagChip::objectType, new TagChip(this));
    const auto fonts = document::loadDocumentFonts();
    Q_UNUSED(fonts) // without them another font shows the page; rendering reports it
    m_chips = [](const templates::PagePiece &piece) {
        return PageBuilder::Chip { piece.tag.name, TagChip::Look::Field };
    };
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isBuilding)
            m_switched.clear();
    });
}

PageEdit::~PageEdit() = default;

void PageEdit::setEditor(templates::TemplateEditor *editor)
{
    if (m_editor)
        disconnect(m_editor, nullptr, this, nullptr);
    if (m_boxes && m_editor != editor)
        m_boxes->leave();
    m_editor = editor;
    if (m_editor)
        connect(m_editor, &templates::TemplateEditor::changed, this, &PageEdit::showAt);
    rebuild();
    moveCursor(QTextCursor::Start);
}

void PageEdit::setChips(std::function<PageBuilder::Chip(const templates::PagePiece &)> chips)
{
    m_chips = std::move(chips);
    rebuild();
}

void PageEdit::setKeepsNumberBox(bool keeps)
{
    m_keepsNumberBox = keeps;
    rebuild();
}

void PageEdit::setBlank(const QImage &blank)
{
    m_blank = blank;
    m_blankSeen = {};
    rebuild();
    viewport()->update();
}

PageEdit &PageEdit::writing()
{
    PageEdit *box = m_boxes ? m_boxes->writing() : nullptr;
    return box ? *box : *this;
}

double PageEdit::pixelsPerMillimetre() const
{
    return unitsPerMillimetre * m_scale;
}

double PageEdit::sheetWidth() const
{
    return paperWidth;
}

QMarginsF PageEdit::sheetMargins() const
{
    return { leftMargin, topMargin + (m_keepsNumberBox ? numberBand : 0), rightMargin, bottomMargin };
}

bool PageEdit::holds(qsizetype offset) const
{
    const auto &boxes = m_editor->page().boxes;
    return std::none_of(boxes.begin(), boxes.end(),
        [&](const templates::PageBox &box) { return offset >= box.begin && offset <= box.end; });
}

void PageEdit::rebuild()
{
    const int position = textCursor().position();
    const int anchor = textCursor().anchor();
    const int scrolled = verticalScrollBar()->value();
    m_isBuilding = true;
    setUpdatesEnabled(false);
    document()->clear();
    const double unit = m_scale;
    setLineWrapColumnOrWidth(qRound(sheetWidth() * unitsPerMillimetre * unit));
    m_map.clear();
    if (m_editor) {
        PageBuilder builder(*document(), unit, m_scale * 96.0 / std::max(1, logicalDpiY()), m_chips, isBox());
        m_map = builder.build(blocks());
    }
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const auto pixels = [&](double millimetres) {
        return millimetres * unitsPerMillimetre * unit;
    };
    const QMarginsF margins = sheetMargins();
    frame.setLeftMargin(pixels(margins.left()));
    frame.setRightMargin(pixels(margins.right()));
    frame.setTopMargin(pixels(margins.top()));
    frame.setBottomMargin(pixels(margins.bottom()));
    document()->rootFrame()->setFrameFormat(frame);
    if (m_boxes) {
        m_boxes->sync();
        stretchSheet();
    }
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    setUpdatesEnabled(true);
    m_isBuilding = false;
}

void PageEdit::stretchSheet()
{
    const int pages = std::max(m_boxes->pages(), m_blank.isNull() ? 0 : 1);
    const double missing = pages * paperHeight * pixelsPerMillimetre() - document()->size().height();
    if (pages == 0 || missing <= 0)
        return;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setBottomMargin(frame.bottomMargin() + missing);
    document()->rootFrame()->setFrameFormat(frame);
}

void PageEdit::showAt(qsizetype caret)
{
    rebuild();
    if (m_boxes)
        m_boxes->showAt(caret);
    if (m_keepsSelection || !holds(caret))
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_map.positionOf(caret));
    m_isBuilding = true;
    setTextCursor(cursor);
    m_isBuilding = false;
    ensureCursorVisible();
}

void PageEdit::apply(
    const QString &name, const Result<templates::SourceChange> &change, const QString &mergeKey, bool keeps)
{
    if (!m_editor || m_isLocked)
        return;
    m_keepsSelection = keeps;
    const auto done = m_editor->change(name, change, mergeKey);
    m_keepsSelection = false;
    if (!done)
        Q_EMIT failed(done.error());
}

QPair<qsizetype, qsizetype> PageEdit::range() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return { offset(), offset() };
    return m_map.rangeOf(cursor.selectionStart(), cursor.selectionEnd());
}

const PageMap::Entry *PageEdit::chip() const
{
    const QTextCursor cursor = textCursor();
    const PageMap::Entry *entry = m_map.entryAt(cursor.selectionStart());
    const bool isOne = !cursor.hasSelection() || cursor.selectionEnd() == cursor.selectionStart() + 1;
    return entry && entry->isTag && isOne ? entry : nullptr;
}

void PageEdit::revealOffset(qsizetype offset)
{
    if (m_boxes && m_boxes->reveal(offset))
        return;
    QTextCursor cursor = textCursor();
    const int position = m_map.positionOf(offset);
    cursor.setPosition(position);
    if (const PageMap::Entry *entry = m_map.entryAt(position);
        entry && entry->isTag && entry->begin == offset)
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool PageEdit::find(const QString &words, bool backward)
{
    if (words.isEmpty())
        return false;
    QList<QPair<int, int>> places;
    for (QTextCursor found = document()->find(words); !found.isNull(); found = document()->find(words, found))
        places.append({ found.selectionStart(), found.selectionEnd() });
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString chipWords = TagChip::wordsOf(part.fragment().charFormat());
            if (part.fragment().charFormat().objectType() != TagChip::objectType
                || !chipWords.contains(words, Qt::CaseInsensitive))
                continue;
            for (int i = 0; i < part.fragment().length(); ++i)
                places.append({ part.fragment().position() + i, part.fragment().position() + i + 1 });
        }
    }
    if (places.isEmpty())
        return false;
    std::sort(places.begin(), places.end());
    QPair<int, int> chosen = backward ? places.last() : places.first();
    if (backward) {
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            if (place->first < textCursor().selectionStart()) {
                chosen = *place;
                break;
            }
        }
    } else {
        for (const auto &place : std::as_const(places)) {
            if (place.first > textCursor().selectionStart()
                || (place.first == textCursor().selectionStart() && !textCursor().hasSelection())) {
                chosen = place;
                break;
            }
        }
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(chosen.first);
    cursor.setPosition(chosen.second, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void PageEdit::toggleFormat(const QString &element)
{
    if (!m_editor || m_isLocked)
        return;
    if (!textCursor().hasSelection()) {
        if (!m_switched.removeOne(element))
            m_switched << element;
        Q_EMIT selectionChanged();
        return;
    }
    const auto [from, to] = range();
    apply(tr("Format"), m_editor->text().setFormat(from, to, element, !isFormatted(element)), {}, true);
}

bool PageEdit::isFormatted(const QString &element) const
{
    if (!m_editor)
        return false;
    if (textCursor().hasSelection()) {
        const auto [from, to] = range();
        return m_editor->text().isFormatted(from, to, element);
    }
    const templates::Page::Spot spot = m_editor->page().at(offset());
    const bool isOn = spot && templates::hasFormat(templates::openersAt(spot.block(), offset()), element);
    return isOn != m_switched.contains(element);
}

void PageEdit::setFontSize(int points)
{
    const auto [from, to] = range();
    if (m_editor && to > from)
        apply(tr("Size"), m_editor->text().setFontSize(from, to, points), {}, true);
}

void PageEdit::align(const QString &alignment)
{
    const auto [from, to] = range();
    if (m_editor)
        apply(tr("Alignment"), m_editor->text().setAlignment(from, to, alignment), {}, true);
}

void PageEdit::setElement(const QString &element)
{
    const auto [from, to] = range();
    if (m_editor)
        apply(tr("Kind of paragraph"), m_editor->text().setElement(from, to, element), {}, true);
}

void PageEdit::insertTag(const QString &tag)
{
    if (!m_editor)
        return;
    if (textCursor().hasSelection()) {
        const auto [from, to] = range();
        if (const PageMap::Entry *entry = chip(); entry && entry->partner < 0) {
            apply(tr("Another field"), m_editor->text().replaceTag(entry->begin, tag));
            return;
        }
        removeRange(from, to);
    }
    apply(tr("Insert a field"), m_editor->text().insertTag(offset(), tag));
}

void PageEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - bar - 2 * around;
    const double wanted = std::clamp(room / (paperWidth * unitsPerMillimetre), smallestScale, largestScale);
    const int paper = qRound(paperWidth * unitsPerMillimetre * wanted);
    const int side = std::max(around, (width() - bar - paper) / 2);
    setViewportMargins(side, around, std::max(0, width() - bar - paper - side), 0);
    if (qAbs(wanted - m_scale) > 0.005 || qRound(paperWidth * pixelsPerMillimetre()) > paper) {
        m_scale = wanted;
        m_blankSeen = {};
        rebuild();
    }
}

void PageEdit::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_boxes)
        m_boxes->settle();
    if (!m_blank.isNull())
        viewport()->update();
}

void PageEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    const bool isChosen = event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason;
    if (m_boxes && isChosen)
        m_boxes->leave();
}

void PageEdit::paintEvent(QPaintEvent *event)
{
    const double unit = pixelsPerMillimetre();
    if (!m_blank.isNull()) {
        if (m_blankSeen.isNull())
            m_blankSeen = m_blank.scaled(qRound(paperWidth * unit), qRound(paperHeight * unit),
                Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPainter(viewport())
            .drawImage(-horizontalScrollBar()->value(), -verticalScrollBar()->value(), m_blankSeen);
    }
    QTextEdit::paintEvent(event);
    if (m_boxes) {
        QPainter guides(viewport());
        m_boxes->paintGuides(guides);
    }
    if (!m_keepsNumberBox || !m_editor)
        return;
    QPainter painter(viewport());
    const QRectF box((paperWidth - rightMargin - numberBox.width()) * unit - horizontalScrollBar()->value(),
        topMargin * unit - verticalScrollBar()->value(), numberBox.width() * unit, numberBox.height() * unit);
    painter.setPen(QPen(QColor(150, 150, 150), 1, Qt::DashLine));
    painter.drawRect(box);
    painter.setPen(QColor(120, 120, 120));
    QFont small = document::documentFont(7.5 * m_scale * 96.0 / std::max(1, logicalDpiY()));
    painter.setFont(small);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, tr("registration number"));
}

} // namespace tereze::ui
