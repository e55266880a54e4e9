// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "environment.h"
#include "languageswitch.h"

#include <core/db/databasethread.h>
#include <ui/errors/errortext.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace tereze::ui {

using State = db::DatabaseThread::State;

StatusLine::StatusLine(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_icon(new PlainLabel(this))
    , m_connection(new PlainLabel(this))
    , m_kept(new PlainLabel(this))
    , m_person(new PlainLabel(this))
    , m_language(new QToolButton(this))
{
    m_connection->setObjectName(u"connection"_qs);
    m_kept->setObjectName(u"kept"_qs);
    m_person->setObjectName(u"person"_qs);
    m_language->setObjectName(u"language"_qs);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(m_language);
    for (const auto &one : LanguageSwitch::languages()) {
        auto *action = menu->addAction(one.name);
        action->setData(one.code);
        connect(action, &QAction::triggered, this,
            [this, code = one.code] { m_environment.languages.set(code); });
    }
    m_language->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_connection);
    row->addSpacing(10);
    row->addWidget(m_kept);
    row->addStretch(1);
    row->addWidget(m_person);
    row->addSpacing(10);
    row->addWidget(m_language);
    connect(&environment.database, &db::DatabaseThread::stateChanged, this, &StatusLine::showConnection);
    connect(&environment.calls, &CallKeeper::keptChanged, this, &StatusLine::showConnection);
    retranslate();
}

QString StatusLine::connectionText() const
{
    return m_connection->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void StatusLine::retranslate()
{
    const domain::Me &me = m_environment.me;
    QStringList names { me.surname, me.given };
    names.removeAll(QString());
    QString text = names.join(u' ');
    if (!me.positions.isEmpty() && !me.positions.first().title.isEmpty())
        text += u", "_qs + textIn(me.positions.first().title, m_environment.languages.current());
    m_person->setText(text);
    for (const auto &one : LanguageSwitch::languages()) {
        if (one.code == m_environment.languages.current())
            m_language->setText(one.name);
    }
    m_language->setIcon(icon(u"language"_qs, palette()));
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    showConnection();
}

void StatusLine::showConnection()
{
    const State state = m_environment.database.state();
    switch (state) {
    case State::Connected:
        m_connection->setText(tr("Connected to %1").arg(m_environment.server));
        break;
    case State::Connecting:
        m_connection->setText(tr("Connecting to %1…").arg(m_environment.server));
        break;
    case State::Lost:
        m_connection->setText(tr("No connection to %1. Trying again…").arg(m_environment.server));
        break;
    case State::Refused:
        m_connection->setText(tr("Not connected: %1").arg(errorText(m_environment.database.lastError())));
        break;
    case State::Closed:
        m_connection->setText(tr("Not connected."));
        break;
    }
    QFont strong = font();
    strong.setBold(state != State::Connected);
    m_connection->setFont(strong);
    m_icon->setPixmap(
        icon(state == State::Connected ? u"connected"_qs : u"disconnected"_qs, palette()).pixmap(16, 16));
    const int kept = m_environment.calls.kept();
    m_kept->setVisible(kept > 0);
    m_kept->setText(tr("%n decision(s) kept until the connection is back", nullptr, kept));
}

} // namespace tereze::ui
