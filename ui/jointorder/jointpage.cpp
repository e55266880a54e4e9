// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointpage.h"

#include "jointlistmodel.h"
#include "jointmembermodel.h"
#include "jointpreview.h"
#include "jointservicebar.h"
#include "jointwaitingmodel.h"
#include "strikedialog.h"

#include <core/store/jointstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/rowtable.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace tereze::ui {
namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// The rows that are selected, as they stand in the table.
QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

const QList<const char *> &JointPage::acts()
{
    static const QList<const char *> all { "joint_new", "joint_add", "order_alone", "joint_strike",
        "joint_send" };
    return all;
}

JointPage::JointPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_waiting(new JointWaitingModel(environment, this))
    , m_orders(new JointListModel(environment, this))
    , m_members(new JointMemberModel(environment, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QSplitter(Qt::Vertical, this))
    , m_right(new QSplitter(Qt::Vertical, this))
    , m_service(new JointServiceBar(environment, this))
    , m_openOnly(new QCheckBox(this))
    , m_waitingTable(new QTableView(this))
    , m_orderTable(new QTableView(this))
    , m_memberTable(new QTableView(this))
    , m_noWaiting(new EmptyLabel(*m_waitingTable, *m_waiting))
    , m_noOrders(new EmptyLabel(*m_orderTable, *m_orders))
    , m_preview(new JointPreview(environment, this))
    , m_messages(new MessageBar(this))
{
    m_waitingTable->setObjectName(u"joint_waiting"_qs);
    m_waitingTable->setModel(m_waiting);
    m_orderTable->setObjectName(u"joint_orders"_qs);
    m_orderTable->setModel(m_orders);
    m_memberTable->setObjectName(u"joint_members"_qs);
    m_memberTable->setModel(m_members);
    for (QTableView *table : { m_waitingTable, m_orderTable, m_memberTable }) {
        table->setFrameShape(QFrame::NoFrame);
        showAsRows(*table);
        table->horizontalHeader()->setSectionsMovable(true);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    m_waitingTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_memberTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_openOnly->setObjectName(u"joint_open_only"_qs);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    for (QSplitter *splitter : { m_splitter, m_left, m_right }) {
        splitter->setHandleWidth(3);
        splitter->setChildrenCollapsible(false);
    }
    columnOf(this)->addWidget(m_splitter);
    m_look.setInterval(2'000);
    connect(&m_look, &QTimer::timeout, this, &JointPage::refresh);
    connectModels();
    connectActions();
    retranslate();
}

QWidget *JointPage::buildLeft()
{
    auto *top = new QWidget;
    auto *topColumn = columnOf(top);
    topColumn->addWidget(m_service);
    topColumn->addWidget(m_messages);
    topColumn->addWidget(buttonRow({ "joint_new", "joint_add", "order_alone" }));
    topColumn->addWidget(m_waitingTable, 1);
    auto *bottom = new QWidget;
    auto *bottomColumn = columnOf(bottom);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(10, 6, 10, 6);
    filter->addWidget(m_openOnly);
    bottomColumn->addLayout(filter);
    bottomColumn->addWidget(m_orderTable, 1);
    m_left->addWidget(top);
    m_left->addWidget(bottom);
    return m_left;
}

QWidget *JointPage::buildRight()
{
    auto *top = new QWidget;
    auto *topColumn = columnOf(top);
    topColumn->addWidget(buttonRow({ "joint_strike", "joint_send" }));
    topColumn->addWidget(m_memberTable, 1);
    m_right->addWidget(top);
    m_right->addWidget(m_preview);
    return m_right;
}

QWidget *JointPage::buttonRow(std::initializer_list<const char *> ids)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(10, 6, 10, 6);
    line->setSpacing(6);
    for (const char *id : ids) {
        auto *button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(id) + u"_button"_qs);
        button->setDefaultAction(m_environment.actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    line->addStretch(1);
    return row;
}

void JointPage::connectModels()
{
    connect(m_waiting, &PagedModel::loaded, this, &JointPage::updateActions);
    connect(m_orders, &PagedModel::loaded, this, [this] {
        if (!m_orderTable->currentIndex().isValid() && m_orders->count() > 0)
            m_orderTable->selectRow(0);
        orderChanged();
    });
    connect(m_members, &PagedModel::loaded, this, &JointPage::updateActions);
    for (PagedModel *model : { static_cast<PagedModel *>(m_waiting), static_cast<PagedModel *>(m_orders),
             static_cast<PagedModel *>(m_members) })
        connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_orderTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &JointPage::orderChanged);
    for (const QTableView *table : { m_waitingTable, m_memberTable })
        connect(
            table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JointPage::updateActions);
    connect(m_preview, &JointPreview::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_service, &JointServiceBar::chosen, m_waiting, &JointWaitingModel::setService);
    connect(m_service, &JointServiceBar::changed, this, &JointPage::updateActions);
    connect(m_service, &JointServiceBar::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_service, &JointServiceBar::announced, this, &JointPage::announced);
    connect(m_openOnly, &QCheckBox::toggled, m_orders, &JointListModel::setOpenOnly);
}

void JointPage::connectActions()
{
    const auto on = [this](const char *id, auto act) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on("joint_new", [this] { putTogether(false); });
    on("joint_add", [this] { putTogether(true); });
    on("order_alone", [this] { issueAlone(); });
    on("joint_strike", [this] { strike(); });
    on("joint_send", [this] { send(); });
    on("zoom_in", [this] { m_preview->zoomIn(); });
    on("zoom_out", [this] { m_preview->zoomOut(); });
    on("fit_width", [this] { m_preview->fitWidth(); });
}

void JointPage::refresh()
{
    m_service->read();
    m_waiting->refresh();
    m_orders->refresh();
    m_members->refresh();
}

void JointPage::find()
{
    m_service->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> JointPage::panes() const
{
    return { m_waitingTable, m_orderTable, m_memberTable, m_preview };
}

void JointPage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"joint.splitter"_qs)))
        m_splitter->setSizes({ 640, 640 });
    if (!m_left->restoreState(settings.layout(u"joint.left"_qs)))
        m_left->setSizes({ 420, 300 });
    if (!m_right->restoreState(settings.layout(u"joint.right"_qs)))
        m_right->setSizes({ 260, 460 });
    const int unit = fontMetrics().averageCharWidth();
    const auto widths = [&](QTableView *table, const QString &key, std::initializer_list<int> sizes) {
        if (table->horizontalHeader()->restoreState(settings.layout(key)))
            return;
        int column = 0;
        for (const int size : sizes)
            table->setColumnWidth(column++, size * unit);
    };
    widths(m_waitingTable, u"joint.waiting"_qs, { 22, 12, 30, 26, 14, 24 });
    widths(m_orderTable, u"joint.orders"_qs, { 40, 14, 18, 16, 28 });
    widths(m_memberTable, u"joint.members"_qs, { 22, 12, 30, 14, 30 });
}

void JointPage::storeLayout() const
{
    UiSettings &settings = m_environment.settings;
    settings.setLayout(u"joint.splitter"_qs, m_splitter->saveState());
    settings.setLayout(u"joint.left"_qs, m_left->saveState());
    settings.setLayout(u"joint.right"_qs, m_right->saveState());
    settings.setLayout(u"joint.waiting"_qs, m_waitingTable->horizontalHeader()->saveState());
    settings.setLayout(u"joint.orders"_qs, m_orderTable->horizontalHeader()->saveState());
    settings.setLayout(u"joint.members"_qs, m_memberTable->horizontalHeader()->saveState());
}

void JointPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JointPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_service->read();
    if (m_orders->isComplete() && m_orders->count() == 0)
        m_orders->setOpenOnly(m_openOnly->isChecked());
    else
        refresh();
    updateActions();
}

void JointPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_look.stop();
    for (const char *id : acts())
        m_environment.actions.action(id)->setEnabled(false);
}

void JointPage::retranslate()
{
    m_openOnly->setText(tr("&Only those that are not issued yet"));
    m_waitingTable->setAccessibleName(tr("Approved orders that wait"));
    m_orderTable->setAccessibleName(tr("Joint orders"));
    m_memberTable->setAccessibleName(tr("Students in the order"));
    m_preview->setAccessibleName(tr("The order as it will be issued"));
    m_noWaiting->setText(tr("No order waits. Where the mark is set above, an order comes here after its last "
                            "decision, and goes out with others as one."));
    m_noOrders->setText(tr("There is no joint order yet. Choose orders that wait, and put them together."));
    m_waiting->retranslate();
    m_orders->retranslate();
    m_members->retranslate();
    m_preview->setOrder(order());
}

void JointPage::orderChanged()
{
    const auto chosen = order();
    const qint64 id = chosen ? chosen->id : 0;
    if (id != m_members->joint())
        m_members->setJoint(id);
    m_preview->setOrder(order());
    updateActions();
}

void JointPage::updateActions()
{
    if (!isVisible())
        return;
    const auto chosen = order();
    const auto waiting = chosenWaiting();
    const auto members = chosenMembers();
    const bool isOneLanguage = std::all_of(waiting.begin(), waiting.end(),
        [&](const domain::WaitingOrder &one) { return one.language == waiting.first().language; });
    const auto enable = [this](const char *id, bool enabled) {
        m_environment.actions.action(id)->setEnabled(enabled);
    };
    enable("joint_new", !waiting.isEmpty() && isOneLanguage);
    enable("joint_add",
        !waiting.isEmpty() && isOneLanguage && chosen && chosen->isCollecting()
            && chosen->serviceKey == m_service->key() && chosen->language == waiting.first().language);
    enable("order_alone", waiting.size() == 1);
    enable("joint_strike", chosen && chosen->isOpen() && !members.isEmpty());
    enable("joint_send", chosen && chosen->isSendable());
    const bool isMoving = std::any_of(m_orders->items().begin(), m_orders->items().end(),
        [](const domain::JointOrder &one) { return one.isSent() || one.state == u"drafting"; });
    if (isMoving && !m_look.isActive())
        m_look.start();
    else if (!isMoving)
        m_look.stop();
}

std::optional<domain::JointOrder> JointPage::order() const
{
    const QModelIndex index = m_orderTable->currentIndex();
    return index.isValid() && index.row() < m_orders->count() ? std::optional(m_orders->at(index.row()))
                                                              : std::nullopt;
}

QList<domain::WaitingOrder> JointPage::chosenWaiting() const
{
    QList<domain::WaitingOrder> chosen;
    for (const int row : selectedRows(*m_waitingTable)) {
        if (row < m_waiting->count())
            chosen << m_waiting->at(row);
    }
    return chosen;
}

QList<domain::JointMember> JointPage::chosenMembers() const
{
    QList<domain::JointMember> chosen;
    for (const int row : selectedRows(*m_memberTable)) {
        if (row < m_members->count() && !m_members->at(row).struckAt)
            chosen << m_members->at(row);
    }
    return chosen;
}

template <typename Call> void JointPage::change(Call call, const QString &announcement)
{
    m_environment.calls.send(this, std::move(call), [this, announcement](const Result<qint64> &answer) {
        refresh();
        if (!answer) {
            m_messages->show(answer.error());
            return;
        }
        m_messages->dismiss();
        Q_EMIT announced(announcement);
    });
}

void JointPage::putTogether(bool intoOrder)
{
    QList<qint64> documents;
    for (const domain::WaitingOrder &one : chosenWaiting())
        documents << one.id;
    const auto chosen = intoOrder ? order() : std::nullopt;
    if (documents.isEmpty() || (intoOrder && !chosen))
        return;
    if (!intoOrder) // what is made comes first
        m_orderTable->setCurrentIndex({});
    change([documents, joint = chosen ? chosen->id : 0, version = chosen ? chosen->version : 0](
               db::Database &database,
               const QUuid &id) { return store::JointStore::add(database, id, joint, version, documents); },
        tr("%n order(s) put together.", nullptr, static_cast<int>(documents.size())));
}

void JointPage::issueAlone()
{
    const auto waiting = chosenWaiting();
    if (waiting.size() != 1)
        return;
    change([id = waiting.first().id, version = waiting.first().version](db::Database &database,
               const QUuid &request) { return store::JointStore::alone(database, request, id, version); },
        tr("The order of %1 goes out by itself.").arg(waiting.first().person));
}

void JointPage::strike()
{
    const auto chosen = order();
    const auto members = chosenMembers();
    if (!chosen || members.isEmpty())
        return;
    auto *dialog = new StrikeDialog(m_environment, *chosen, members, this);
    connect(dialog, &EntryDialog::settled, this, [this](const QString &announcement) {
        refresh();
        Q_EMIT announced(announcement);
    });
    dialog->open();
}

void JointPage::send()
{
    const auto chosen = order();
    if (!chosen || !chosen->isSendable())
        return;
    const QString question =
        tr("“%1” is registered under one number for %n student(s), each gets an extract, "
           "and it takes effect for all of them.",
            nullptr, static_cast<int>(chosen->members))
            .arg(chosen->title);
    if (!m_environment.dialogs.confirm(this, question, tr("Send")))
        return;
    change(
        [id = chosen->id, version = chosen->version, draft = chosen->draftSha256](db::Database &database,
            const QUuid &request) { return store::JointStore::send(database, request, id, version, draft); },
        tr("The order is sent: it is made and registered now."));
}

} // namespace tereze::ui
