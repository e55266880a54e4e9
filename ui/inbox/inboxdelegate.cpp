// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxdelegate.h"

#include "inboxmodel.h"

#include <ui/mainwindow/appearance.h>

#include <QApplication>
#include <QPainter>

namespace tereze::ui {

namespace {

constexpr int inboxRowMargin = 12;
constexpr int inboxRowPadding = 8;

} // namespace

InboxDelegate::InboxDelegate(const InboxModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void InboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const domain::InboxItem &item = m_model.at(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &colors = option.palette;
    const QColor base = colors.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = colors.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = blended(text, base, selected ? 0.18 : 0.32);

    painter->save();
    painter->fillRect(option.rect, base);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, blended(base, colors.color(QPalette::Highlight), 0.08));
    if (!selected) {
        painter->setPen(blended(base, text, 0.1));
        painter->drawLine(option.rect.bottomLeft() + QPoint(inboxRowMargin, 0), option.rect.bottomRight());
    }

    const int line = option.fontMetrics.lineSpacing();
    QRect row = option.rect.adjusted(inboxRowMargin, inboxRowPadding, -inboxRowMargin, 0);
    row.setHeight(line);
    const auto draw = [&](const QRect &place, const QString &words, int alignment) {
        painter->drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };

    const QString waiting = m_model.waiting(item);
    painter->setFont(option.font);
    const int waitingWidth = option.fontMetrics.horizontalAdvance(waiting) + 2;
    painter->setPen(quiet);
    draw(QRect(row.right() - waitingWidth, row.top(), waitingWidth, line), waiting, Qt::AlignRight);
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(text);
    draw(row.adjusted(0, 0, -waitingWidth - 12, 0), (item.incident ? u"⚠ "_qs : QString()) + item.applicant,
        Qt::AlignLeft);

    painter->setFont(option.font);
    row.translate(0, line + 2);
    draw(row, m_model.service(item), Qt::AlignLeft);
    row.translate(0, line + 2);
    painter->setPen(quiet);
    const int referenceWidth = option.fontMetrics.horizontalAdvance(item.caseRef) + 2;
    draw(QRect(row.right() - referenceWidth, row.top(), referenceWidth, line), item.caseRef, Qt::AlignRight);
    draw(row.adjusted(0, 0, -referenceWidth - 12, 0), m_model.step(item), Qt::AlignLeft);
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(2, 2, -2, -2);
        focus.backgroundColor = base;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter);
    }
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, 3 * option.fontMetrics.lineSpacing() + 4 + 2 * inboxRowPadding };
}

} // namespace tereze::ui
