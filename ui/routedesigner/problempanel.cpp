// SPDX-License-Identifier: GPL-3.0-or-later
#include "problempanel.h"

#include "canvasview.h"
#include "quickfixes.h"

#include <core/route/lint.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tereze::ui {

namespace {

constexpr int lintDelayMs = 250;

} // namespace

ProblemPanel::ProblemPanel(CanvasView &canvas, std::function<route::LintContext()> context, QWidget *parent)
    : QFrame(parent)
    , m_canvas(canvas)
    , m_context(std::move(context))
    , m_heading(new QToolButton(this))
    , m_counts(new PlainLabel(this))
    , m_table(new QTableWidget(this))
{
    m_heading->setObjectName(u"problems_toggle"_qs);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(u"problems"_qs);
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
    m_delay.setSingleShot(true);
    m_delay.setInterval(lintDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ProblemPanel::check);
    connect(&canvas.commands().editor(), &route::RouteEditor::changed, this, [this] {
        forgetRefusal();
        checkAgain();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_delay.isActive())
            return; // changed meanwhile
        m_findings = m_watcher.result();
        showAgain();
        Q_EMIT checked();
    });
    connect(m_heading, &QToolButton::toggled, this, &ProblemPanel::setExpanded);
    connect(m_table, &QTableWidget::cellClicked, this,
        [this](int row, int) { m_canvas.reveal(m_findings.at(row).element); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        m_canvas.reveal(m_findings.at(row).element);
        m_canvas.setFocus();
    });
    setExpanded(false);
    retranslate();
    checkAgain();
}

// What lint looks at is its own: it may finish when nobody waits for it any more.
ProblemPanel::~ProblemPanel() = default;

void ProblemPanel::checkAgain()
{
    m_delay.start();
}

void ProblemPanel::check()
{
    if (m_refusal) {
        m_findings = m_refusal();
        showAgain();
        Q_EMIT checked();
        return;
    }
    // A graph is a plain copy: another thread may have it.
    m_watcher.setFuture(
        QtConcurrent::run([graph = m_canvas.commands().editor().graph(), context = m_context()] {
            return route::lintRoute(graph, context);
        }));
}

void ProblemPanel::forgetRefusal()
{
    if (!m_refusal)
        return;
    m_refusal = nullptr;
    checkAgain();
}

void ProblemPanel::showRefusal(std::function<QList<route::Finding>()> found)
{
    m_refusal = std::move(found);
    m_findings = m_refusal();
    showAgain();
    setExpanded(true);
}

void ProblemPanel::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
    m_table->setVisible(expanded);
    setMaximumHeight(expanded ? QWIDGETSIZE_MAX : m_heading->sizeHint().height() + 6);
    Q_EMIT expandedChanged(expanded);
}

void ProblemPanel::showAgain()
{
    int errors = 0;
    QHash<QString, NodeLook::Mark> marks;
    m_table->setRowCount(static_cast<int>(m_findings.size()));
    for (int row = 0; row < m_findings.size(); ++row) {
        const route::Finding &finding = m_findings.at(row);
        const bool isError = finding.severity == route::Severity::Error;
        errors += isError ? 1 : 0;
        if (isError)
            marks.insert(finding.element, NodeLook::Mark::Error);
        else if (!marks.contains(finding.element) && finding.rule != u"deadline-missing") // many steps lack one
            marks.insert(finding.element, NodeLook::Mark::Warning);
        QString what = finding.element;
        if (const NodeItem *node = m_canvas.canvas().node(finding.element);
            node && !node->look().title.isEmpty())
            what = node->look().title;
        else if (const FlowItem *flow = m_canvas.canvas().flow(finding.element);
                 flow && !flow->look().title.isEmpty())
            what = flow->look().title;
        auto *first = new QTableWidgetItem(
            icon(isError ? u"error"_qs : u"warning"_qs, palette()), isError ? tr("Error") : tr("Warning"));
        auto *second = new QTableWidgetItem(u"%1 — %2"_qs.arg(what, finding.message));
        second->setToolTip(plainToolTip(u"%1 (%2)"_qs.arg(finding.message, finding.rule)));
        m_table->setItem(row, 0, first);
        m_table->setItem(row, 1, second);
        m_table->setCellWidget(row, 2, fixButton(row, finding));
    }
    const int warnings = static_cast<int>(m_findings.size()) - errors;
    m_counts->setText(m_findings.isEmpty()
            ? tr("No problems")
            : tr("%n error(s)", nullptr, errors) + u", "_qs + tr("%n warning(s)", nullptr, warnings));
    m_heading->setIcon(icon(errors > 0 ? u"error"_qs
            : warnings > 0             ? u"warning"_qs
                                       : u"approve"_qs,
        palette()));
    m_canvas.canvas().setMarks(marks);
}

QToolButton *ProblemPanel::fixButton(int row, const route::Finding &finding)
{
    const QList<QuickFix> fixes =
        quickFixes(finding, m_canvas.commands().editor().graph(), m_canvas.commands().language());
    if (fixes.isEmpty())
        return nullptr;
    auto *button = new QToolButton;
    button->setObjectName(u"fix_"_qs + finding.rule);
    button->setText(plainActionText(fixes.first().text));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, row] { fix(row, 0); });
    if (fixes.size() > 1) {
        auto *menu = new QMenu(button);
        for (int which = 0; which < fixes.size(); ++which)
            connect(menu->addAction(plainActionText(fixes.at(which).text)), &QAction::triggered, this,
                [this, row, which] { fix(row, which); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setToolTip(tr("The arrow offers other ways to mend it"));
        button->setAccessibleName(fixes.first().text);
    }
    return button;
}

void ProblemPanel::fix(int row, int which)
{
    if (row >= m_findings.size())
        return;
    const QList<QuickFix> fixes =
        quickFixes(m_findings.at(row), m_canvas.commands().editor().graph(), m_canvas.commands().language());
    if (which < fixes.size())
        fixes.at(which).apply(m_canvas.commands());
}

void ProblemPanel::retranslate()
{
    m_heading->setText(tr("Problems"));
    m_heading->setToolTip(tr("Show or hide the list of problems"));
    m_table->setAccessibleName(tr("Problems of the route"));
    showAgain();
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        checkAgain(); // lint speaks the language of the program
    } else if (event->type() == QEvent::PaletteChange) {
        showAgain();
    }
}

} // namespace tereze::ui
