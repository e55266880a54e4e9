// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateproblems.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tereze::ui {

TemplateProblems::TemplateProblems(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QToolButton(this))
    , m_counts(new PlainLabel(this))
    , m_table(new QTableWidget(this))
{
    m_heading->setObjectName(u"template_problems_toggle"_qs);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(u"template_problems"_qs);
    m_table->setColumnCount(3);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 12);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 2, 8, 2);
    top->setSpacing(10);
    top->addWidget(m_heading);
    top->addWidget(m_counts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_heading, &QToolButton::toggled, this, &TemplateProblems::setExpanded);
    const auto go = [this](int row, int) {
        if (row < m_problems.size())
            Q_EMIT chosen(m_problems.at(row).offset);
    };
    connect(m_table, &QTableWidget::cellClicked, this, go);
    connect(m_table, &QTableWidget::cellActivated, this, go);
    setExpanded(false);
    retranslate();
}

bool TemplateProblems::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
        [](const templates::Problem &problem) { return problem.isError; });
}

void TemplateProblems::show(const templates::Problems &problems)
{
    m_problems = problems;
    showAgain();
}

void TemplateProblems::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
    m_table->setVisible(expanded);
    setMaximumHeight(expanded ? QWIDGETSIZE_MAX : m_heading->sizeHint().height() + 6);
    Q_EMIT expandedChanged(expanded);
}

void TemplateProblems::showAgain()
{
    int errors = 0;
    m_table->setRowCount(static_cast<int>(m_problems.size()));
    for (int row = 0; row < m_problems.size(); ++row) {
        const templates::Problem &problem = m_problems.at(row);
        errors += problem.isError ? 1 : 0;
        m_table->setItem(row, 0,
            new QTableWidgetItem(icon(problem.isError ? u"error"_qs : u"warning"_qs, palette()),
                problem.isError ? tr("Error") : tr("Advice")));
        auto *text = new QTableWidgetItem(problem.finding.text);
        text->setToolTip(u"%1 (%2)"_qs.arg(problem.finding.toString(), problem.finding.rule));
        m_table->setItem(row, 1, text);
        QToolButton *fix = nullptr;
        if (problem.fix) {
            fix = new QToolButton;
            fix->setObjectName(u"fix_"_qs + problem.finding.rule);
            fix->setText(problem.fixText);
            fix->setAutoRaise(true);
            connect(fix, &QToolButton::clicked, this, [this, row] {
                if (row < m_problems.size() && m_problems.at(row).fix) {
                    const templates::Problem chosenOne = m_problems.at(row);
                    Q_EMIT fixWanted(chosenOne.fixText, *chosenOne.fix);
                }
            });
        }
        m_table->setCellWidget(row, 2, fix);
    }
    const int advice = static_cast<int>(m_problems.size()) - errors;
    m_counts->setText(m_problems.isEmpty()
            ? tr("No problems")
            : tr("%n error(s)", nullptr, errors) + u", "_qs + tr("%n piece(s) of advice", nullptr, advice));
    m_heading->setIcon(icon(errors > 0 ? u"error"_qs
            : advice > 0               ? u"warning"_qs
                                       : u"approve"_qs,
        palette()));
}

void TemplateProblems::retranslate()
{
    m_heading->setText(tr("Problems"));
    m_heading->setToolTip(tr("Show or hide the list of problems"));
    m_table->setAccessibleName(tr("Problems of the template"));
    showAgain();
}

void TemplateProblems::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showAgain();
}

} // namespace tereze::ui
