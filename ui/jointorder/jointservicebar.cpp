// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointservicebar.h"

#include <core/db/databasethread.h>
#include <core/store/jointstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace tereze::ui {

JointServiceBar::JointServiceBar(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_label(new PlainLabel(this))
    , m_service(new QComboBox(this))
    , m_collected(new QCheckBox(this))
{
    m_service->setObjectName(u"joint_service"_qs);
    m_label->setBuddy(m_service);
    m_collected->setObjectName(u"joint_collected"_qs);
    m_collected->setEnabled(false);
    setFocusProxy(m_service);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_service, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 4);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_collected);
    connect(m_service, &QComboBox::currentIndexChanged, this, &JointServiceBar::choose);
    connect(m_collected, &QCheckBox::clicked, this, &JointServiceBar::setCollected);
    retranslate();
}

std::optional<domain::JointService> JointServiceBar::service() const
{
    const int row = m_service->currentIndex();
    return row >= 0 && row < m_services.size() ? std::optional(m_services.at(row)) : std::nullopt;
}

QString JointServiceBar::key() const
{
    const auto present = service();
    return present ? present->key : QString();
}

void JointServiceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JointServiceBar::retranslate()
{
    m_label->setText(tr("&Service"));
    m_collected->setText(tr("New orders of this service &wait here to be put together"));
    m_collected->setToolTip(tr("Without the mark each order goes out by itself after the last decision."));
    const QSignalBlocker quiet(m_service);
    for (int i = 0; i < m_service->count(); ++i)
        m_service->setItemText(i, textIn(m_services.at(i).name, m_environment.languages.current()));
}

void JointServiceBar::read()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::JointStore::services(database); },
        [this](const Result<QList<domain::JointService>> &answer) {
            if (answer)
                take(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void JointServiceBar::take(const QList<domain::JointService> &services)
{
    const QString before = key();
    m_services = services;
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        for (const domain::JointService &one : m_services)
            m_service->addItem(textIn(one.name, m_environment.languages.current()), one.key);
        const int row = before.isEmpty() ? 0 : m_service->findData(before);
        m_service->setCurrentIndex(std::max(row, m_services.isEmpty() ? -1 : 0));
    }
    if (key() != before)
        choose();
    const auto present = service();
    m_collected->setEnabled(present.has_value());
    m_collected->setChecked(present && present->collected);
    Q_EMIT changed();
}

void JointServiceBar::choose()
{
    const auto present = service();
    m_collected->setChecked(present && present->collected);
    Q_EMIT chosen(key());
}

void JointServiceBar::setCollected(bool collected)
{
    const auto present = service();
    if (!present)
        return;
    m_collected->setChecked(present->collected); // until the server has taken it
    m_environment.calls.send(
        this,
        [key = present->key, version = present->version, collected](db::Database &database, const QUuid &id) {
            return store::JointStore::collect(database, id, key, version, collected);
        },
        [this, collected](const Result<qint64> &answer) {
            read();
            if (!answer)
                Q_EMIT failed(answer.error());
            else
                Q_EMIT announced(collected
                        ? tr("New orders of this service wait here from now on.")
                        : tr("New orders of this service go out by themselves from now on."));
        });
}

} // namespace tereze::ui
