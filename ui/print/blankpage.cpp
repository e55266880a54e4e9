// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankpage.h"

#include "blankmodel.h"
#include "blankstockmodel.h"
#include "printtexts.h"

#include <ui/actions/actionregistry.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tereze::ui {
const QList<const char *> &BlankPage::acts()
{
    static const QList<const char *> all { "blank_add", "blank_spoil", "blank_destroy" };
    return all;
}

BlankPage::BlankPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_stock(new BlankStockModel(environment, this))
    , m_blanks(new BlankModel(environment, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stockTable(new QTableView(this))
    , m_blankTable(new QTableView(this))
    , m_noStock(emptyNote(*m_stockTable))
    , m_noBlanks(emptyNote(*m_blankTable))
    , m_stateLabel(new PlainLabel(this))
    , m_state(new QComboBox(this))
    , m_messages(new MessageBar(this))
{
    m_stockTable->setObjectName(u"blank_stock"_qs);
    m_stockTable->setModel(m_stock);
    m_blankTable->setObjectName(u"blanks"_qs);
    m_blankTable->setModel(m_blanks);
    for (QTableView *table : { m_stockTable, m_blankTable }) {
        table->setFrameShape(QFrame::NoFrame);
        showAsRows(*table);
        table->horizontalHeader()->setSectionsMovable(true);
    }
    m_blankTable->horizontalHeader()->setStretchLastSection(true);
    m_blankTable->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_state->setObjectName(u"blank_state"_qs);
    for (const char *state : { "", "in_stock", "reserved", "used", "spoiled", "destroyed" })
        m_state->addItem(QString(), QString::fromLatin1(state));
    m_stateLabel->setBuddy(m_state);

    auto *top = new QWidget;
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    auto *head = new QWidget;
    buildButtons(head);
    topColumn->addWidget(head);
    topColumn->addWidget(m_messages);
    topColumn->addWidget(m_stockTable, 1);
    auto *bottom = new QWidget;
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(10, 6, 10, 6);
    filter->setSpacing(8);
    filter->addWidget(m_stateLabel);
    filter->addWidget(m_state);
    filter->addStretch(1);
    auto *bottomColumn = new QVBoxLayout(bottom);
    bottomColumn->setContentsMargins(0, 0, 0, 0);
    bottomColumn->setSpacing(0);
    bottomColumn->addLayout(filter);
    bottomColumn->addWidget(m_blankTable, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(bottom);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_stock, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        m_noStock->setVisible(m_stock->count() == 0);
        if (!m_stockTable->currentIndex().isValid() && m_stock->count() > 0)
            m_stockTable->selectRow(0);
        updateActions();
    });
    connect(m_blanks, &PagedModel::loaded, this, [this] {
        m_noBlanks->setVisible(m_blanks->count() == 0);
        updateActions();
    });
    for (PagedModel *model : { static_cast<PagedModel *>(m_stock), static_cast<PagedModel *>(m_blanks) })
        connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_stockTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BlankPage::seriesChanged);
    connect(m_blankTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BlankPage::updateActions);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_noBlanks->hide();
        m_blanks->setSeries(m_kind, m_series, m_state->currentData().toString());
    });
    const auto on = [&](const char *id, BlankDialog::Act act) {
        connect(environment.actions.action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                ask(act);
        });
    };
    on("blank_add", BlankDialog::Act::Add);
    on("blank_spoil", BlankDialog::Act::Spoil);
    on("blank_destroy", BlankDialog::Act::Destroy);
    retranslate();
}

void BlankPage::buildButtons(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(10, 6, 10, 6);
    line->setSpacing(6);
    for (const char *id : acts()) {
        auto *button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(id) + u"_button"_qs);
        button->setDefaultAction(m_environment.actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    line->addStretch(1);
}

void BlankPage::refresh()
{
    m_stock->refresh();
    m_blanks->refresh();
}

void BlankPage::find()
{
    m_state->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> BlankPage::panes() const
{
    return { m_stockTable, m_blankTable };
}

void BlankPage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"blanks.splitter"_qs)))
        m_splitter->setSizes({ 280, 440 });
    const int unit = fontMetrics().averageCharWidth();
    if (!m_stockTable->horizontalHeader()->restoreState(settings.layout(u"blanks.stock"_qs))) {
        const int widths[] { 36, 20, 18, 18, 18, 18, 18 };
        for (int i = 0; i < BlankStockModel::ColumnCount; ++i)
            m_stockTable->setColumnWidth(i, widths[i] * unit);
    }
    if (!m_blankTable->horizontalHeader()->restoreState(settings.layout(u"blanks.serials"_qs))) {
        const int widths[] { 22, 18, 28, 22, 22, 50 };
        for (int i = 0; i < BlankModel::ColumnCount; ++i)
            m_blankTable->setColumnWidth(i, widths[i] * unit);
    }
}

void BlankPage::storeLayout() const
{
    m_environment.settings.setLayout(u"blanks.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"blanks.stock"_qs, m_stockTable->horizontalHeader()->saveState());
    m_environment.settings.setLayout(u"blanks.serials"_qs, m_blankTable->horizontalHeader()->saveState());
}

void BlankPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BlankPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stock->isComplete() && m_stock->count() == 0)
        m_stock->read();
    else
        refresh();
    updateActions();
}

void BlankPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const char *id : acts())
        m_environment.actions.action(id)->setEnabled(false);
}

void BlankPage::retranslate()
{
    m_stockTable->setAccessibleName(tr("Series of blanks"));
    m_blankTable->setAccessibleName(tr("Blanks of the series, by their serials"));
    m_noStock->setText(tr("There are no blanks in stock yet. What came from the printing house is added with "
                          "the act by which it came."));
    m_noBlanks->setText(tr("No blank of this series is in that state."));
    m_stateLabel->setText(tr("Sh&ow"));
    m_state->setItemText(0, tr("all"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, blankStateText(m_state->itemData(i).toString()));
    m_stock->retranslate();
    m_blanks->retranslate();
}

void BlankPage::seriesChanged()
{
    const QModelIndex index = m_stockTable->currentIndex();
    const bool isChosen = index.isValid() && index.row() < m_stock->count();
    const domain::BlankStock chosen = isChosen ? m_stock->at(index.row()) : domain::BlankStock();
    if (chosen.kind != m_kind || chosen.series != m_series) {
        m_kind = chosen.kind;
        m_series = chosen.series;
        m_noBlanks->hide();
        m_blanks->setSeries(m_kind, m_series, m_state->currentData().toString());
    }
    updateActions();
}

void BlankPage::updateActions()
{
    if (!isVisible())
        return;
    const QModelIndex index = m_stockTable->currentIndex();
    const bool isChosen = index.isValid() && index.row() < m_stock->count();
    const auto has = [&](const QString &state) {
        return isChosen && m_stock->at(index.row()).in(state) > 0;
    };
    m_environment.actions.action("blank_add")->setEnabled(true);
    m_environment.actions.action("blank_spoil")->setEnabled(has(u"in_stock"_qs));
    m_environment.actions.action("blank_destroy")->setEnabled(has(u"spoiled"_qs));
}

void BlankPage::ask(BlankDialog::Act act)
{
    BlankDialog::Occasion occasion;
    occasion.act = act;
    occasion.kind = m_kind;
    occasion.series = m_series;
    for (const domain::BlankStock &one : m_stock->items()) {
        if (!occasion.kinds.contains(one.kind))
            occasion.kinds << one.kind;
    }
    // What is selected, unless some of it is in a state that the server would refuse.
    const QString wanted = act == BlankDialog::Act::Spoil ? u"in_stock"_qs : u"spoiled"_qs;
    QModelIndexList rows = m_blankTable->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const bool fits = act != BlankDialog::Act::Add && !rows.isEmpty()
        && std::all_of(rows.begin(), rows.end(), [&](const QModelIndex &row) {
               return row.row() < m_blanks->count() && m_blanks->at(row.row()).state == wanted;
           });
    if (fits) {
        occasion.first = m_blanks->at(rows.first().row()).serial.section(u' ', -1);
        occasion.last = m_blanks->at(rows.last().row()).serial.section(u' ', -1);
    }
    auto *dialog = new BlankDialog(m_environment, occasion, this);
    connect(dialog, &EntryDialog::settled, this, [this](const QString &announcement) {
        refresh();
        Q_EMIT announced(announcement);
    });
    dialog->open();
}

} // namespace tereze::ui
