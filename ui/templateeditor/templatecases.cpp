// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatecases.h"

#include <core/db/databasethread.h>
#include <core/store/templatestore.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tereze::ui {

TemplateCases::TemplateCases(const Environment &environment, Template shown, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_shown(std::move(shown))
    , m_table(new QTableWidget(this))
    , m_expected(new QPlainTextEdit(this))
    , m_actual(new QPlainTextEdit(this))
    , m_expectedTitle(new PlainLabel(this))
    , m_actualTitle(new PlainLabel(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"template_cases"_qs);
    m_table->setObjectName(u"cases"_qs);
    m_table->setColumnCount(3);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_name->setObjectName(u"case_name"_qs);
    m_name->setMaxLength(200);
    m_keep->setObjectName(u"keep_case"_qs);
    m_remove->setObjectName(u"remove_case"_qs);
    for (QPlainTextEdit *text : { m_expected, m_actual }) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
    }
    m_messages->dismiss();
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    auto *texts = new QGridLayout;
    texts->addWidget(m_expectedTitle, 0, 0);
    texts->addWidget(m_actualTitle, 0, 1);
    texts->addWidget(m_expected, 1, 0);
    texts->addWidget(m_actual, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addLayout(texts, 2);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TemplateCases::showChosen);
    connect(m_name, &QLineEdit::textChanged, this,
        [this] { m_keep->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &TemplateCases::keep);
    connect(m_remove, &QPushButton::clicked, this, &TemplateCases::remove);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_verdicts = m_watcher.result();
        showCases();
    });
    m_keep->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_keep->setEnabled(false);
    resize(820, 560);
    retranslate();
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 24 * unit);
    m_table->setColumnWidth(1, 16 * unit);
    load();
}

TemplateCases::~TemplateCases()
{
    m_watcher.waitForFinished();
}

void TemplateCases::load()
{
    m_environment.database.run(
        this,
        [key = m_shown.key](db::Database &database) { return store::TemplateStore::cases(database, key); },
        [this](const Result<QList<domain::TemplateCase>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_cases = *answer;
            m_verdicts.clear();
            showCases();
            judge();
            m_isLoaded = true;
        });
}

void TemplateCases::judge()
{
    m_watcher.setFuture(QtConcurrent::run([cases = m_cases, shown = m_shown, zone = m_environment.zone()] {
        QList<document::CaseVerdict> verdicts;
        for (const domain::TemplateCase &one : cases)
            verdicts << document::judgeCase(shown.sources.value(one.language), one, zone, shown.optional);
        return verdicts;
    }));
}

void TemplateCases::showCases()
{
    const int chosen = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_cases.size()));
    for (int row = 0; row < m_cases.size(); ++row) {
        const bool isJudged = row < m_verdicts.size();
        const bool passed = isJudged && m_verdicts.at(row).passed;
        auto *verdict = new QTableWidgetItem(!isJudged ? tr("is run")
                : passed                               ? tr("as expected")
                                                       : tr("not as expected"));
        if (isJudged)
            verdict->setIcon(icon(passed ? u"approve"_qs : u"error"_qs, palette()));
        m_table->setItem(row, 0, verdict);
        m_table->setItem(row, 1, new QTableWidgetItem(m_cases.at(row).language));
        m_table->setItem(row, 2, new QTableWidgetItem(m_cases.at(row).name));
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(chosen, 0, m_table->rowCount() - 1));
    showChosen();
}

void TemplateCases::showChosen()
{
    const int row = m_table->currentRow();
    const bool is = row >= 0 && row < m_cases.size();
    m_remove->setEnabled(is);
    m_expected->setPlainText(is ? m_cases.at(row).expected : QString());
    m_actual->setPlainText(is && row < m_verdicts.size()
            ? (m_verdicts.at(row).refusal.isEmpty() ? m_verdicts.at(row).actual : m_verdicts.at(row).refusal)
            : QString());
}

void TemplateCases::keep()
{
    domain::TemplateCase one;
    one.language = m_shown.language;
    one.name = m_name->text().trimmed();
    one.data = m_shown.values;
    for (const domain::TemplateCase &there : std::as_const(m_cases)) {
        if (there.language == one.language && there.name == one.name)
            one.version = there.version;
    }
    const document::CaseVerdict now =
        document::judgeCase(m_shown.sources.value(one.language), one, m_environment.zone(), m_shown.optional);
    if (!now.refusal.isEmpty()) {
        m_messages->show(MessageBar::Level::Error, [refusal = now.refusal] { return refusal; });
        return;
    }
    one.expected = now.actual;
    m_keep->setEnabled(false);
    m_environment.calls.send(
        this,
        [key = m_shown.key, one](db::Database &database, const QUuid &id) {
            return store::TemplateStore::putCase(database, id, key, one);
        },
        [this](const Result<domain::Stored> &answer) {
            m_keep->setEnabled(true);
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_name->clear();
            m_isLoaded = false;
            load();
        });
}

void TemplateCases::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_cases.size())
        return;
    m_environment.calls.send(
        this,
        [key = m_shown.key, one = m_cases.at(row)](db::Database &database, const QUuid &id) {
            return store::TemplateStore::removeCase(database, id, key, one);
        },
        [this](const Result<domain::Stored> &answer) {
            if (!answer)
                m_messages->show(answer.error());
            m_isLoaded = false;
            load();
        });
}

void TemplateCases::retranslate()
{
    setWindowTitle(tr("Cases to test the template by"));
    m_name->setPlaceholderText(tr("Name of a new case, such as: without a recipient"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_keep->setText(tr("Keep what the preview shows"));
    m_remove->setText(tr("Take away"));
    m_expectedTitle->setText(tr("Words that have to come out"));
    m_actualTitle->setText(tr("Words that come out now"));
    m_expected->setAccessibleName(m_expectedTitle->text());
    m_actual->setAccessibleName(m_actualTitle->text());
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({ tr("Result"), tr("Language"), tr("Case") });
    showCases();
}

void TemplateCases::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
