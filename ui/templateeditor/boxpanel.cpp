// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxpanel.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

using templates::BoxPlace;

namespace {

/// Takes a point or a comma before the tenths, whichever the keyboard has.
class LengthBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QValidator::State validate(QString &input, int &position) const override
    {
        const QString point = locale().decimalPoint();
        input.replace(u'.', point).replace(u',', point);
        return QDoubleSpinBox::validate(input, position);
    }
};

QDoubleSpinBox *tenthsBox(QWidget *parent, const char *name, int least, int most)
{
    auto *box = new LengthBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setRange(least / 10.0, most / 10.0);
    box->setKeyboardTracking(false); // a step of undo for a number, not for each digit of it
    return box;
}

} // namespace

BoxPanel::BoxPanel(QWidget *parent)
    : QWidget(parent)
    , m_page(new QSpinBox(this))
    , m_x(tenthsBox(this, "box_x", 0, BoxPlace::paperWidth - BoxPlace::smallestSide))
    , m_y(tenthsBox(this, "box_y", 0, BoxPlace::paperHeight - BoxPlace::smallestSide))
    , m_width(tenthsBox(this, "box_width", BoxPlace::smallestSide, BoxPlace::paperWidth))
    , m_height(tenthsBox(this, "box_height", 0, BoxPlace::paperHeight))
    , m_text(new QToolButton(this))
    , m_left(new QToolButton(this))
    , m_top(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"box_panel"_qs);
    m_page->setObjectName(u"box_page"_qs);
    m_page->setRange(1, BoxPlace::mostPages);
    m_page->setKeyboardTracking(false);
    // Two rows: no wider than the page is.
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 4, 10, 4);
    rows->setSpacing(4);
    QHBoxLayout *const lines[] { new QHBoxLayout, new QHBoxLayout };
    for (QHBoxLayout *line : lines) {
        line->setSpacing(6);
        rows->addLayout(line);
    }
    QWidget *const fields[] { m_x, m_y, m_width, m_height, m_page };
    for (int i = 0; i < 5; ++i) {
        m_words[i] = new PlainLabel(this);
        m_words[i]->setBuddy(fields[i]);
        QHBoxLayout *line = lines[i < 4 ? 0 : 1];
        line->addWidget(m_words[i]);
        line->addWidget(fields[i]);
        line->addSpacing(4);
    }
    QToolButton *const buttons[] { m_text, m_left, m_top, m_remove };
    const char *const names[] { "box_text", "box_align_left", "box_align_top", "box_remove" };
    for (int i = 0; i < 4; ++i) {
        buttons[i]->setObjectName(QString::fromLatin1(names[i]));
        buttons[i]->setAutoRaise(true);
        lines[1]->addWidget(buttons[i]);
    }
    for (QHBoxLayout *line : lines)
        line->addStretch(1);
    for (QDoubleSpinBox *one : { m_x, m_y, m_width, m_height })
        connect(one, &QDoubleSpinBox::valueChanged, this, &BoxPanel::take);
    connect(m_page, &QSpinBox::valueChanged, this, &BoxPanel::take);
    connect(m_text, &QToolButton::clicked, this, &BoxPanel::textWanted);
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT alignWanted(true); });
    connect(m_top, &QToolButton::clicked, this, [this] { Q_EMIT alignWanted(false); });
    connect(m_remove, &QToolButton::clicked, this, &BoxPanel::removeWanted);
    retranslate();
}

void BoxPanel::show(const BoxPlace &place, qsizetype chosen)
{
    m_place = place;
    const auto put = [](QDoubleSpinBox *box, int tenths) {
        const QSignalBlocker quiet(box);
        box->setValue(tenths / 10.0);
    };
    put(m_x, place.x);
    put(m_y, place.y);
    put(m_width, place.width);
    put(m_height, place.height);
    const QSignalBlocker quiet(m_page);
    m_page->setValue(place.page);
    m_text->setEnabled(chosen == 1);
    m_left->setEnabled(chosen > 1);
    m_top->setEnabled(chosen > 1);
}

void BoxPanel::take()
{
    const auto tenths = [](const QDoubleSpinBox *box) {
        return qRound(box->value() * 10);
    };
    const BoxPlace wanted { m_page->value(), tenths(m_x), tenths(m_y), tenths(m_width), tenths(m_height) };
    const BoxPlace shown = m_place;
    if (wanted == shown)
        return;
    Q_EMIT placeWanted(wanted);
    if (m_place == shown) // it was refused: what is true stands there again
        show(shown, m_text->isEnabled() ? 1 : 2);
}

void BoxPanel::retranslate()
{
    const QString words[] { tr("x"), tr("y"), tr("Width"), tr("Height"), tr("Page") };
    const QString names[] { tr("From the left edge of the paper"), tr("From the upper edge of the paper"),
        tr("Width of the box"), tr("Height of the box"), tr("Page on which the box stands") };
    QWidget *const fields[] { m_x, m_y, m_width, m_height, m_page };
    for (int i = 0; i < 5; ++i) {
        m_words[i]->setText(words[i]);
        fields[i]->setAccessibleName(names[i]);
        fields[i]->setToolTip(names[i]);
    }
    for (QDoubleSpinBox *one : { m_x, m_y, m_width, m_height })
        one->setSuffix(tr(" mm"));
    m_height->setSpecialValueText(tr("as its text"));
    const auto button = [this](QToolButton *one, const QString &iconName, const QString &text) {
        one->setIcon(icon(iconName, palette()));
        one->setToolTip(text);
        one->setAccessibleName(text);
    };
    button(m_text, u"change"_qs, tr("Write its text (Enter)"));
    button(m_left, u"align-left"_qs, tr("Left edges as the first of those chosen"));
    button(m_top, u"align"_qs, tr("Upper edges as the first of those chosen"));
    button(m_remove, u"delete"_qs, tr("Delete"));
}

void BoxPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace tereze::ui
