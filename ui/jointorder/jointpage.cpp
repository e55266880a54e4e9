// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointpage.h"

#include "jointlistmodel.h"
#include "jointmembermodel.h"
#include "jointwaitingmodel.h"
#include "strikedialog.h"

#include <core/db/databasethread.h>
#include <core/store/documentstore.h>
#include <core/store/jointstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/application/casetexts.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace tereze::ui {
namespace {

/// Says in the middle of a table why it is empty.
QLabel *whyEmpty(QTableView *table)
{
    auto *label = new PlainLabel(table);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    (new QVBoxLayout(table))->addWidget(label);
    return label;
}

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
    , m_service(new QComboBox(this))
    , m_serviceLabel(new PlainLabel(this))
    , m_collected(new QCheckBox(this))
    , m_openOnly(new QCheckBox(this))
    , m_waitingTable(new QTableView(this))
    , m_orderTable(new QTableView(this))
    , m_memberTable(new QTableView(this))
    , m_noWaiting(whyEmpty(m_waitingTable))
    , m_noOrders(whyEmpty(m_orderTable))
    , m_preview(new PdfView(this))
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
    m_service->setObjectName(u"joint_service"_qs);
    m_serviceLabel->setBuddy(m_service);
    m_collected->setObjectName(u"joint_collected"_qs);
    m_openOnly->setObjectName(u"joint_open_only"_qs);
    m_preview->setFrameShape(QFrame::NoFrame);
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
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 4);
    head->setSpacing(8);
    head->addWidget(m_serviceLabel);
    head->addWidget(m_service, 1);
    topColumn->addLayout(head);
    auto *mode = new QHBoxLayout;
    mode->setContentsMargins(10, 2, 10, 4);
    mode->addWidget(m_collected);
    topColumn->addLayout(mode);
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
    connect(m_waiting, &PagedModel::loaded, this, [this] {
        m_noWaiting->setVisible(m_waiting->count() == 0);
        updateActions();
    });
    connect(m_orders, &PagedModel::loaded, this, [this] {
        m_noOrders->setVisible(m_orders->count() == 0);
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
    connect(m_service, &QComboBox::currentIndexChanged, this, &JointPage::serviceChosen);
    connect(m_collected, &QCheckBox::clicked, this, &JointPage::switchCollecting);
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
    readServices();
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
    widths(m_waitingTable, u"joint.waiting"_qs, { 22, 18, 30, 28, 14, 24 });
    widths(m_orderTable, u"joint.orders"_qs, { 44, 22, 14, 22, 28 });
    widths(m_memberTable, u"joint.members"_qs, { 22, 18, 30, 20, 30 });
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
    readServices();
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
    m_serviceLabel->setText(tr("&Service"));
    m_collected->setText(tr("New orders of this service &wait here to be put together"));
    m_collected->setToolTip(tr("Without the mark each order goes out by itself after the last decision."));
    m_openOnly->setText(tr("&Only those that are not issued yet"));
    m_waitingTable->setAccessibleName(tr("Approved orders that wait"));
    m_orderTable->setAccessibleName(tr("Joint orders"));
    m_memberTable->setAccessibleName(tr("Students in the order"));
    m_preview->setAccessibleName(tr("The order as it will be issued"));
    m_noWaiting->setText(tr("No order waits. Where the mark is set above, an order comes here after its last "
                            "decision, and goes out with others as one."));
    m_noOrders->setText(tr("There is no joint order yet. Choose orders that wait, and put them together."));
    {
        const QSignalBlocker quiet(m_service);
        for (int i = 0; i < m_service->count(); ++i)
            m_service->setItemText(i, textIn(m_services.at(i).name, m_environment.languages.current()));
    }
    m_waiting->retranslate();
    m_orders->retranslate();
    m_members->retranslate();
    showDraft();
}

void JointPage::readServices()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::JointStore::services(database); },
        [this](const Result<QList<domain::JointService>> &answer) {
            if (answer)
                takeServices(*answer);
            else
                m_messages->show(answer.error());
        });
}

void JointPage::takeServices(const QList<domain::JointService> &services)
{
    const auto before = service();
    m_services = services;
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        for (const domain::JointService &one : m_services)
            m_service->addItem(textIn(one.name, m_environment.languages.current()), one.key);
        const int row = before ? m_service->findData(before->key) : 0;
        m_service->setCurrentIndex(std::max(row, m_services.isEmpty() ? -1 : 0));
    }
    const auto now = service();
    if ((before ? before->key : QString()) != (now ? now->key : QString()))
        serviceChosen();
    m_collected->setEnabled(now.has_value());
    m_collected->setChecked(now && now->collected);
    updateActions();
}

void JointPage::serviceChosen()
{
    const auto chosen = service();
    m_noWaiting->hide();
    m_waiting->setService(chosen ? chosen->key : QString());
    m_collected->setChecked(chosen && chosen->collected);
}

void JointPage::switchCollecting(bool collected)
{
    const auto chosen = service();
    if (!chosen)
        return;
    m_collected->setChecked(chosen->collected); // until the server has taken it
    change([key = chosen->key, version = chosen->version, collected](db::Database &database,
               const QUuid &id) { return store::JointStore::collect(database, id, key, version, collected); },
        collected ? tr("New orders of this service wait here from now on.")
                  : tr("New orders of this service go out by themselves from now on."));
}

void JointPage::orderChanged()
{
    const auto chosen = order();
    const qint64 id = chosen ? chosen->id : 0;
    if (id != m_members->joint())
        m_members->setJoint(id);
    showDraft();
    updateActions();
}

void JointPage::showDraft()
{
    const auto chosen = order();
    // Of what is issued the document itself, before that the draft as it now stands.
    const bool isIssued = chosen && (chosen->state == u"issued" || chosen->state == u"annulled");
    const QString wanted = !chosen ? QString()
        : isIssued                 ? u"%1 electronic"_qs.arg(chosen->id)
                   : u"%1 %2"_qs.arg(chosen->id).arg(QString::fromLatin1(chosen->draftSha256.toHex()));
    if (!chosen || (!isIssued && chosen->draftSha256.isEmpty())) {
        m_shown.clear();
        ++m_generation;
        m_preview->setNotice(!chosen            ? tr("Choose a joint order to see it.")
                : chosen->state == u"incident"  ? documentErrorText(chosen->errorCode)
                : chosen->state == u"discarded" ? tr("Nobody is left in this order.")
                                                : tr("The draft is being prepared."));
        return;
    }
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const int generation = ++m_generation;
    m_environment.database.run(
        this,
        [id = chosen->id, form = isIssued ? u"electronic"_qs : u"draft"_qs](
            db::Database &database) { return store::DocumentStore::file(database, id, form); },
        [this, generation](const Result<domain::StoredFile> &answer) {
            if (generation != m_generation)
                return;
            if (answer) {
                m_preview->setPdf(answer->content);
                return;
            }
            m_shown.clear();
            m_preview->setNotice(tr("The document could not be read."));
            m_messages->show(answer.error());
        });
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
        !waiting.isEmpty() && isOneLanguage && chosen && chosen->isCollecting() && service()
            && chosen->serviceKey == service()->key && chosen->language == waiting.first().language);
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

std::optional<domain::JointService> JointPage::service() const
{
    const int row = m_service->currentIndex();
    return row >= 0 && row < m_services.size() ? std::optional(m_services.at(row)) : std::nullopt;
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
