// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplist.h"

#include "canvasview.h"
#include "contextpad.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace tereze::ui {

StepList::StepList(CanvasView &canvas, const RouteWords &words, QWidget *parent)
    : QTableWidget(parent)
    , m_canvas(canvas)
    , m_words(words)
{
    setObjectName(u"steps"_qs);
    setColumnCount(ColumnCount);
    setFrameShape(QFrame::NoFrame);
    showAsRows(*this);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] { 5, 34, 18, 30, 14, 34, 34 };
    for (int i = 0; i < ColumnCount; ++i)
        setColumnWidth(i, widths[i] * unit);
    horizontalHeader()->moveSection(Load, Kind); // seen beside the step
    connect(&canvas.commands().editor(), &route::RouteEditor::changed, this, &StepList::refresh);
    connect(&canvas.canvas(), &QGraphicsScene::selectionChanged, this, &StepList::select);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_filling && currentRow() >= 0 && hasFocus())
            m_canvas.canvas().select({ idAt(currentRow()) });
    });
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (!m_filling && item->column() == Title)
            m_canvas.commands().rename(idAt(item->row()), item->text());
    });
    retranslate();
}

QString StepList::idAt(int row) const
{
    const QTableWidgetItem *cell = item(row, Number);
    return cell ? cell->data(Qt::UserRole).toString() : QString();
}

void StepList::refresh()
{
    if (!isVisible())
        return; // filled when it is looked at
    m_filling = true;
    const route::RouteEditor &editor = m_canvas.commands().editor();
    const route::RouteGraph &graph = editor.graph();
    const QStringList order = m_canvas.flowOrder();
    QHash<QString, int> places;
    for (int row = 0; row < order.size(); ++row)
        places.insert(order[row], row);
    QHash<QString, QStringList> termsOf;
    for (const route::RouteNode &term : graph.nodes) {
        if (!term.attachedTo.isEmpty())
            termsOf[term.attachedTo] << m_words.detail(term, editor.diagram());
    }
    setRowCount(static_cast<int>(order.size()));
    for (int row = 0; row < order.size(); ++row) {
        const route::RouteNode &node = graph.nodes[graph.indexOf(order[row])];
        const route::StepKind *kind = route::stepKindOf(node);
        QStringList next;
        for (const int edge : node.outgoing) {
            const route::RouteEdge &flow = graph.edges[edge];
            if (flow.target < 0)
                continue;
            const route::RouteNode &target = graph.nodes[flow.target];
            const route::StepKind *targetKind = route::stepKindOf(target);
            QString name = m_words.title(target);
            if (name.isEmpty() && targetKind)
                name = RouteWords::kind(targetKind->key);
            const QString when = m_words.name(editor.diagram().flowNames.value(flow.id));
            next << u"%1. %2"_qs.arg(places.value(target.id, -1) + 1)
                        .arg(when.isEmpty() ? name : tr("%1 (if: %2)").arg(name, when));
        }
        const QStringList terms = termsOf.value(node.id);
        const QString texts[] { QString::number(row + 1), m_words.title(node),
            kind ? RouteWords::kind(kind->key) : node.element,
            node.isDecision() ? m_words.performers(node) : m_words.detail(node, editor.diagram()),
            terms.join(u"; "_qs), next.join(u"; "_qs), m_load.value(node.id) };
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *cell = item(row, column);
            if (!cell)
                setItem(row, column, cell = new QTableWidgetItem);
            cell->setText(texts[column]);
            cell->setToolTip(plainToolTip(texts[column]));
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                | (column == Title && !m_canvas.interaction().isReadOnly() ? Qt::ItemIsEditable
                                                                           : Qt::NoItemFlags));
        }
        item(row, Number)->setData(Qt::UserRole, node.id);
    }
    m_filling = false;
    select();
}

void StepList::setLoad(const QHash<QString, QString> &load)
{
    m_load = load;
    setColumnHidden(Load, load.isEmpty());
    refresh();
}

void StepList::select()
{
    const QStringList selected = m_canvas.canvas().selectedNodes();
    m_filling = true;
    for (int row = 0; row < rowCount() && selected.size() == 1; ++row) {
        if (idAt(row) == selected.first() && currentRow() != row)
            setCurrentCell(row, std::max(0, currentColumn()));
    }
    m_filling = false;
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (m_canvas.interaction().isReadOnly()) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    const QString id = idAt(currentRow());
    if (event->key() == Qt::Key_F2 && currentRow() >= 0) {
        setCurrentCell(currentRow(), Title);
        editItem(item(currentRow(), Title));
        return;
    }
    if (event->key() == Qt::Key_Delete && !id.isEmpty()) {
        m_canvas.commands().remove({ id });
        return;
    }
    if (event->key() == Qt::Key_Insert || event->text() == u"+") {
        if (!id.isEmpty())
            m_canvas.canvas().select({ id });
        QMenu *menu = ContextPad::kindMenu(this, !id.isEmpty(), [this, id](const QString &kind) {
            if (kind == u"timer") {
                m_canvas.addTimer(id); // nothing where the step is not drawn
                return;
            }
            const QString made = id.isEmpty()
                ? m_canvas.commands().create(kind, QPointF(200, 160), {}, {})
                : m_canvas.commands().append(id, kind, CanvasCommands::Direction::Right);
            if (!made.isEmpty())
                m_canvas.canvas().select({ made });
        });
        menu->setActiveAction(menu->actions().first());
        menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void StepList::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    if (currentRow() < 0 && rowCount() > 0)
        setCurrentCell(0, Title); // a screen reader has something to say
}

void StepList::showEvent(QShowEvent *event)
{
    QTableWidget::showEvent(event);
    refresh();
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps of the route in their order"));
    setHorizontalHeaderLabels({ tr("No."), tr("Step"), tr("Kind"), tr("Who, or which document"),
        tr("By when"), tr("What comes next"), tr("Time, and how many") });
    setColumnHidden(Load, m_load.isEmpty());
    refresh();
}

void StepList::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
