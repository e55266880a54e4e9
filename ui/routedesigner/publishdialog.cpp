// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishdialog.h"

#include <core/db/databasethread.h>
#include <core/store/routestore.h>
#include <core/work/routejudge.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int casesShown = 50; // of each line; their number is told in full

} // namespace

PublishDialog::PublishDialog(const Environment &environment, const RouteWords &words,
    const route::RouteGraph &graph, QString key, QByteArray xml, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_words(words)
    , m_graph(graph)
    , m_key(std::move(key))
    , m_xml(std::move(xml))
    , m_summary(new PlainLabel)
    , m_table(new QTableWidget)
    , m_casesLabel(new PlainLabel)
    , m_cases(new QListWidget)
    , m_findingsLabel(new PlainLabel)
    , m_findings(new QListWidget)
    , m_publish(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"publish_dialog"_qs);
    resize(760, 620);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setObjectName(u"impact_summary"_qs);
    m_summary->setFont(bold);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"impact"_qs);
    m_table->setColumnCount(ColumnCount);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(Step, QHeaderView::Stretch);
    m_table->setColumnWidth(Verdict, fontMetrics().averageCharWidth() * 34);
    m_cases->setObjectName(u"impact_cases"_qs);
    m_cases->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_findings->setObjectName(u"self_test"_qs);
    m_findings->setWordWrap(true);
    m_publish->setObjectName(u"publish_now"_qs);
    m_publish->setAutoDefault(false); // Enter in the list opens a case, and must not publish
    m_publish->setEnabled(false);
    m_cancel->setObjectName(u"publish_cancel"_qs);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout; // a button box would make one of them the default
    buttons->addStretch(1);
    buttons->addWidget(m_publish);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table, 3);
    column->addWidget(m_casesLabel);
    column->addWidget(m_cases);
    column->addWidget(m_findingsLabel);
    column->addWidget(m_findings, 2);
    // With nothing to list the texts stay together above.
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    column->addLayout(buttons);
    for (QWidget *hidden : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_casesLabel),
             static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_findings) })
        hidden->hide();
    connect(m_publish, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showCases(row); });
    connect(m_cases, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT caseWanted(item->text()); });
    retranslate();
    look();
}

void PublishDialog::look()
{
    m_environment.database.run(
        this,
        [key = m_key, xml = m_xml](db::Database &database) -> Result<Outlook> {
            Outlook outlook;
            TEREZE_TRY(const work::RouteJudgement judgement, work::judgeRoute(database, xml, key));
            outlook.findings = judgement.findings;
            if (!judgement.rows)
                return outlook;
            const auto impact =
                store::RouteStore::impact(database, key, judgement.rows->toJson(), std::nullopt, casesShown);
            if (impact)
                outlook.impact = *impact;
            else if (impact.error().kind != ErrorKind::NotFound) // a route that is new
                return impact.error();
            return outlook;
        },
        [this](const Result<Outlook> &answer) {
            m_outlook = answer;
            showOutlook();
            if (m_publish->isEnabled())
                m_publish->setFocus();
        });
}

void PublishDialog::retranslate()
{
    setWindowTitle(tr("Publish the route"));
    m_publish->setText(tr("Publish"));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("What the version means for running applications"));
    m_table->setHorizontalHeaderLabels({ tr("What would happen"), tr("Step"), tr("Applications") });
    m_findings->setAccessibleName(tr("What the self-test found"));
    showOutlook();
}

void PublishDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PublishDialog::showOutlook()
{
    if (!m_outlook) {
        m_summary->setText(tr("The server looks at the route and at the applications that run on it…"));
        return;
    }
    if (!*m_outlook) {
        m_summary->setText(errorText(m_outlook->error()));
        return;
    }
    const bool isRefused = showFindings();
    m_publish->setEnabled(!isRefused);
    if (isRefused) {
        m_summary->setText(tr("The self-test found errors. The route cannot be published as it is."));
        return;
    }
    qint64 running = 0;
    m_shown.clear();
    for (const domain::RouteImpact &impact : (*m_outlook)->impact) {
        if (impact.verdict == u"running")
            running = impact.cases;
        else if (impact.verdict == u"fit" || !impact.element.isEmpty())
            m_shown << impact; // of the other verdicts step by step
    }
    if (running == 0) {
        m_summary->setText(tr("No application runs on an earlier version of this route."));
        return;
    }
    m_summary->setText(tr("%n application(s) run on earlier versions. They stay there and end there; this is"
                          " what would become of them under the new one, if you move them:",
        nullptr, static_cast<int>(running)));
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_shown.size(); ++row) {
        const domain::RouteImpact &impact = m_shown.at(row);
        const QString texts[] { verdictText(impact.verdict), stepTitle(impact),
            QLocale().toString(impact.cases) };
        for (int cell = 0; cell < ColumnCount; ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(texts[cell]));
        m_table->item(row, Verdict)
            ->setIcon(icon(impact.verdict == u"stuck" ? u"error"_qs
                    : impact.verdict == u"fit"        ? u"approve"_qs
                                                      : u"warning"_qs,
                palette()));
    }
    for (QWidget *shown : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_casesLabel),
             static_cast<QWidget *>(m_cases) })
        shown->show();
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, Verdict);
    showCases(m_table->currentRow());
}

bool PublishDialog::showFindings()
{
    QList<route::Finding> findings;
    for (const QJsonValue one : route::fromStored((*m_outlook)->findings, m_words.language()))
        findings << route::Finding { one[u"rule"].toString(), one[u"element"].toString(),
            one[u"severity"] == u"warning"_qs ? route::Severity::Warning : route::Severity::Error,
            one[u"message"].toString(), one[u"line"].toInt() };
    m_findings->clear();
    for (const route::Finding &finding : std::as_const(findings)) {
        const int index = m_graph.indexOf(finding.element);
        const QString title = index < 0 ? QString() : m_words.title(m_graph.nodes[index]);
        const bool isError = finding.severity == route::Severity::Error;
        auto *item = new QListWidgetItem(icon(isError ? u"error"_qs : u"warning"_qs, palette()),
            u"%1: %2 — %3"_qs.arg(isError ? tr("Error") : tr("Warning"),
                title.isEmpty() ? finding.element : title, finding.message),
            m_findings);
        item->setToolTip(finding.rule);
    }
    m_findings->setVisible(!findings.isEmpty());
    m_findingsLabel->setText(
        findings.isEmpty() ? tr("The self-test found nothing.") : tr("What the self-test found"));
    return route::hasErrors(findings);
}

void PublishDialog::showCases(int row)
{
    m_cases->clear();
    if (row < 0 || row >= m_shown.size())
        return;
    const domain::RouteImpact &impact = m_shown.at(row);
    m_cases->addItems(impact.examples);
    m_casesLabel->setText(impact.cases > impact.examples.size()
            ? tr("The first %n of them; Enter opens one", nullptr, static_cast<int>(impact.examples.size()))
            : tr("Their references; Enter opens one"));
    m_cases->setAccessibleName(m_casesLabel->text());
}

QString PublishDialog::stepTitle(const domain::RouteImpact &impact) const
{
    if (impact.element.isEmpty())
        return {};
    if (!impact.name.isEmpty())
        return impact.name.in(m_words.language());
    const int index = m_graph.indexOf(impact.element); // new in this drawing
    const QString title = index < 0 ? QString() : m_words.title(m_graph.nodes[index]);
    return title.isEmpty() ? impact.element : title;
}

QString PublishDialog::verdictText(const QString &verdict)
{
    if (verdict == u"stuck")
        return tr("would be stuck");
    if (verdict == u"skip")
        return tr("would skip a step");
    if (verdict == u"repeat")
        return tr("would repeat a step");
    return tr("would go on as before");
}

} // namespace tereze::ui
