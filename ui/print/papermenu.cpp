// SPDX-License-Identifier: GPL-3.0-or-later
#include "papermenu.h"

#include "printtexts.h"

#include <core/db/databasethread.h>
#include <core/store/blankstore.h>
#include <core/store/templatestore.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>

#include <QActionGroup>

#include <utility>

namespace tereze::ui {

PaperMenu::PaperMenu(const Environment &environment, QString key, QString kind, QWidget *parent)
    : QMenu(parent)
    , m_environment(environment)
    , m_key(std::move(key))
    , m_kind(std::move(kind))
    , m_kinds(usualBlankKinds())
    , m_group(new QActionGroup(this))
{
    setObjectName(u"template_paper"_qs);
    connect(m_group, &QActionGroup::triggered, this,
        [this](const QAction *action) { choose(action->data().toString()); });
    fill();
    readKinds();
}

void PaperMenu::readKinds()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::BlankStore::kinds(database); },
        [this](const Result<QStringList> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            QStringList kinds = *answer;
            for (const QString &usual : usualBlankKinds()) {
                if (!kinds.contains(usual))
                    kinds << usual;
            }
            m_kinds = kinds;
            fill();
        });
}

void PaperMenu::fill()
{
    clear(); // with the actions, which are its own
    QStringList kinds = QStringList { QString() } + m_kinds;
    if (!kinds.contains(m_kind))
        kinds << m_kind;
    for (const QString &kind : std::as_const(kinds)) {
        QAction *action = addAction(kind.isEmpty() ? tr("Plain paper") : blankKindText(kind));
        action->setObjectName(u"paper_"_qs + kind);
        action->setData(kind);
        action->setCheckable(true);
        action->setChecked(kind == m_kind);
        m_group->addAction(action);
        if (kind.isEmpty())
            addSeparator();
    }
    setTitle(
        m_kind.isEmpty() ? tr("Printed on: plain paper") : tr("Printed on: %1").arg(blankKindText(m_kind)));
    setEnabled(!m_isSaving);
}

void PaperMenu::choose(const QString &kind)
{
    if (kind == m_kind || m_isSaving)
        return;
    m_isSaving = true;
    setEnabled(false);
    for (QAction *action : m_group->actions()) // what is stored stays marked until the server has answered
        action->setChecked(action->data().toString() == m_kind);
    m_environment.calls.send(
        this,
        [key = m_key, seen = m_kind, kind](db::Database &database, const QUuid &id) {
            return store::TemplateStore::putBlank(database, id, key, seen, kind);
        },
        [this, kind](const Result<void> &answer) {
            m_isSaving = false;
            if (answer)
                m_kind = kind;
            fill();
            if (answer)
                Q_EMIT changed();
            else
                Q_EMIT failed(answer.error());
        });
}

void PaperMenu::retranslate()
{
    fill();
}

} // namespace tereze::ui
