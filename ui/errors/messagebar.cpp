// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "errortext.h"

#include <core/base/logging.h>
#include <ui/mainwindow/appearance.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tereze::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_label(new PlainLabel(this))
    , m_button(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"message_bar"_qs);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"message_action"_qs);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QToolButton::clicked, this, [this] {
        const auto action = m_action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::show(Level level, Text text)
{
    show(level, std::move(text), {}, {});
}

void MessageBar::show(Level level, Text text, Text actionText, std::function<void()> action)
{
    m_level = level;
    m_text = std::move(text);
    m_actionText = std::move(actionText);
    m_action = std::move(action);
    m_button->setVisible(static_cast<bool>(m_action));
    retranslate();
    recolor();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::show(const tereze::Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qCWarning(lcUi).noquote() << error.logLine();
    const bool passing = error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::WrongState || error.kind == ErrorKind::TooOften;
    show(passing ? Level::Warning : Level::Error, [error] { return errorText(error); });
}

void MessageBar::dismiss()
{
    hide();
    m_text = {};
    m_action = {};
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_text)
        recolor();
}

void MessageBar::retranslate()
{
    if (m_text)
        m_label->setText(m_text());
    if (m_actionText)
        m_button->setText(m_actionText());
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_label->text());
}

void MessageBar::recolor()
{
    // The level is told by the icon and its name as well, never by colour alone.
    const QPalette &around = parentWidget() ? parentWidget()->palette() : palette();
    const QColor base = around.color(QPalette::Base);
    const QColor tint = m_level == Level::Information ? QColor(0x2b, 0x67, 0x77)
        : m_level == Level::Warning                   ? QColor(0xd6, 0x9a, 0x1e)
                                                      : QColor(0xc2, 0x3b, 0x33);
    const QColor background = blended(base, tint, 0.16);
    if (palette().color(QPalette::Window) != background) {
        QPalette own = around;
        own.setColor(QPalette::Window, background);
        own.setColor(QPalette::WindowText, around.color(QPalette::Text));
        setPalette(own);
    }
    const QString name = m_level == Level::Information ? u"information"_qs : u"warning"_qs;
    m_icon->setPixmap(icon(name, around).pixmap(20, 20));
    m_icon->setAccessibleName(m_level == Level::Information ? tr("Note")
            : m_level == Level::Warning                     ? tr("Warning")
                                                            : tr("Error"));
    m_close->setIcon(icon(u"close"_qs, around));
}

} // namespace tereze::ui
