// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateversions.h"

#include <core/db/databasethread.h>
#include <core/store/templatestore.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int versionsPage = 50;

} // namespace

TemplateVersions::TemplateVersions(
    const Environment &environment, const QString &key, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_key(key)
    , m_language(language)
    , m_table(new QTableWidget(this))
    , m_take(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"template_versions"_qs);
    m_table->setObjectName(u"versions"_qs);
    m_table->setColumnCount(ColumnCount);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_take->setObjectName(u"take_version"_qs);
    m_more->setObjectName(u"more_versions"_qs);
    m_messages->dismiss();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_take->setEnabled(m_table->currentRow() >= 0); });
    connect(m_take, &QPushButton::clicked, this, &TemplateVersions::take);
    connect(m_more, &QPushButton::clicked, this, &TemplateVersions::load);
    resize(720, 420);
    retranslate();
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] { 10, 26, 26, 20, 20 };
    for (int i = 0; i < ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * unit);
    m_more->hide();
    load();
}

void TemplateVersions::load()
{
    const std::optional<int> before =
        m_versions.isEmpty() ? std::optional<int>() : m_versions.last().number;
    m_environment.database.run(
        this,
        [key = m_key, language = m_language, before](db::Database &database) {
            return store::TemplateStore::versions(database, key, language, before);
        },
        [this](const Result<QList<domain::TemplateVersionListing>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_versions += *answer;
            m_more->setVisible(answer->size() == versionsPage);
            showVersions();
        });
}

void TemplateVersions::showVersions()
{
    const int chosen = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_versions.size()));
    const QDateTime now = m_environment.now();
    for (int row = 0; row < m_versions.size(); ++row) {
        const domain::TemplateVersionListing &one = m_versions.at(row);
        const QString state = one.inForce  ? tr("in force")
            : one.effectiveFrom > now      ? tr("waits for its day")
                                           : tr("replaced");
        const QString texts[] { QString::number(one.number),
            QLocale().toString(one.effectiveFrom.toTimeZone(m_environment.zone()), QLocale::ShortFormat),
            one.by.isEmpty() || one.loaded ? tr("from the catalogue's files") : one.by,
            QLocale().toString(one.documents), state };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::max(0, chosen));
}

void TemplateVersions::take()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_versions.size())
        return;
    const int number = m_versions.at(row).number;
    m_environment.database.run(
        this,
        [key = m_key, language = m_language, number](db::Database &database) {
            return store::TemplateStore::versionText(database, key, language, number);
        },
        [this, number](const Result<std::optional<QString>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
            } else if (*answer) {
                Q_EMIT textWanted(number, **answer);
                accept();
            }
        });
}

void TemplateVersions::retranslate()
{
    setWindowTitle(tr("Versions of the text in “%1”").arg(m_language));
    m_take->setText(tr("Go on from this text"));
    m_take->setToolTip(tr("It replaces what is written now; undo brings that back"));
    m_more->setText(tr("Older versions"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        { tr("Version"), tr("In force from"), tr("Made by"), tr("Documents made"), tr("State") });
    showVersions();
}

void TemplateVersions::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
