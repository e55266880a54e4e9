// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxpage.h"

#include "inboxdelegate.h"
#include "inboxmodel.h"

#include <core/store/casestore.h>
#include <ui/actions/actionregistry.h>
#include <ui/application/applicationpane.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/icons.h>

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int inboxCountLimit = 100; // counted no further: "99+"

} // namespace

InboxPage::InboxPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_splitter(new QSplitter(this))
    , m_queues(new QTreeWidget(this))
    , m_find(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_messages(new MessageBar(this))
    , m_model(new InboxModel(environment, this))
    , m_card(new ApplicationPane(environment, this))
{
    buildLeft();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(300);
    m_openDelay.setSingleShot(true);
    m_openDelay.setInterval(80);
    m_poll.setInterval(60'000);
    connect(&m_findDelay, &QTimer::timeout, this, &InboxPage::query);
    connect(&m_openDelay, &QTimer::timeout, this, &InboxPage::openCurrent);
    connect(&m_poll, &QTimer::timeout, this, &InboxPage::refresh);
    connect(m_queues, &QTreeWidget::currentItemChanged, this, &InboxPage::query);
    connect(m_find, &QLineEdit::textChanged, &m_findDelay, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        static const QRegularExpression reference(u"^T-[0-9A-Z]{4}-[0-9A-Z]{4}$"_qs);
        const QString wanted = m_find->text().trimmed().toUpper();
        m_findDelay.stop();
        query();
        if (reference.match(wanted).hasMatch()) {
            // A case that waits for nobody of mine is in no queue, but its reference still leads to it.
            m_openFirst = false;
            m_card->open(wanted);
        } else {
            m_list->setFocus();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_openDelay.start();
        });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            const int current = m_list->currentIndex().row();
            if (!m_removing && current >= first && current <= last) {
                // Decided elsewhere: the card stays as it is until the person goes on.
                m_list->selectionModel()->clear();
                m_openDelay.stop();
            }
        });
    connect(m_model, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        if (m_openFirst) {
            m_openFirst = false;
            if (m_model->count() > 0)
                m_list->setCurrentIndex(m_model->index(0, 0));
            else
                m_card->clear([found = m_find->text().trimmed().isEmpty()] {
                    return found ? tr("Nothing waits for you here.") : tr("Nothing was found.");
                });
        }
    });
    connect(m_model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_card, &ApplicationPane::decided, this,
        [this](domain::TaskId task, domain::ApplicationId application, const QString &announcement) {
            afterDecision(task, application);
            Q_EMIT announced(announcement);
        });
    connect(m_card, &ApplicationPane::changed, this, [this](const QString &announcement) {
        refresh();
        Q_EMIT announced(announcement);
    });
    updateLastDecided();
    connect(
        environment.actions.action("last_decided"), &QAction::triggered, this, &InboxPage::openLastDecided);
    connect(environment.actions.action("next_case"), &QAction::triggered, this, [this] { step(1); });
    connect(environment.actions.action("previous_case"), &QAction::triggered, this, [this] { step(-1); });
    retranslate();
    m_queues->setCurrentItem(m_queues->topLevelItem(0));
    countQueues();
    m_poll.start();
    m_card->resumeKept();
}

void InboxPage::buildLeft()
{
    m_queues->setObjectName(u"queues"_qs);
    m_queues->setColumnCount(2);
    m_queues->setHeaderHidden(true);
    m_queues->setRootIsDecorated(false);
    m_queues->setFrameShape(QFrame::NoFrame);
    m_queues->header()->setStretchLastSection(false);
    m_queues->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_queues->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int i = 0; i < 2; ++i) {
        auto *item = new QTreeWidgetItem(m_queues);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(80, fontMetrics().lineSpacing() + 14));
    }
    m_find->setObjectName(u"find"_qs);
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(100);
    m_list->setObjectName(u"tasks"_qs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new InboxDelegate(*m_model, m_list));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_find);
    head->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_splitter->setHandleWidth(3);
    m_splitter->addWidget(m_queues);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 3);
}

void InboxPage::refresh()
{
    m_model->refresh();
    countQueues();
    m_card->reload();
}

void InboxPage::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QList<QWidget *> InboxPage::panes() const
{
    return QList<QWidget *> { m_queues, m_list } + m_card->panes();
}

void InboxPage::restoreLayout()
{
    if (!m_splitter->restoreState(m_environment.settings.layout(u"inbox.splitter"_qs)))
        m_splitter->setSizes({ 200, 380, 700 });
}

void InboxPage::storeLayout() const
{
    m_environment.settings.setLayout(u"inbox.splitter"_qs, m_splitter->saveState());
}

void InboxPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showCounts();
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateLastDecided();
}

void InboxPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateLastDecided();
}

void InboxPage::updateLastDecided()
{
    m_environment.actions.action("last_decided")->setEnabled(isVisible() && m_lastDecided.isValid());
}

void InboxPage::retranslate()
{
    m_queues->setAccessibleName(tr("Queues"));
    m_list->setAccessibleName(tr("Tasks, longest waiting first"));
    m_find->setPlaceholderText(tr("Surname or case reference"));
    m_find->setAccessibleName(tr("Find a task"));
    m_model->retranslate();
    showCounts();
}

domain::InboxScope InboxPage::scope() const
{
    return m_queues->currentItem() == m_queues->topLevelItem(1) ? domain::InboxScope::Unit
                                                                : domain::InboxScope::Mine;
}

void InboxPage::query()
{
    m_openFirst = true;
    m_model->setQuery(scope(), m_find->text().trimmed());
}

void InboxPage::countQueues()
{
    using Counts = std::pair<int, int>;
    m_environment.database.run(
        this,
        [](db::Database &database) -> Result<Counts> {
            using store::CaseStore;
            TEREZE_TRY(const auto mine,
                CaseStore::inbox(database, domain::InboxScope::Mine, {}, std::nullopt, inboxCountLimit));
            TEREZE_TRY(const auto unit,
                CaseStore::inbox(database, domain::InboxScope::Unit, {}, std::nullopt, inboxCountLimit));
            return Counts(static_cast<int>(mine.size()), static_cast<int>(unit.size()));
        },
        [this](const Result<Counts> &answer) {
            if (!answer)
                return; // the list itself says what is wrong
            m_counts[0] = answer->first;
            m_counts[1] = answer->second;
            showCounts();
        });
}

void InboxPage::showCounts()
{
    const QString names[] { tr("Mine"), tr("My unit") };
    const QString icons[] { u"person"_qs, u"unit"_qs };
    for (int i = 0; i < 2; ++i) {
        QTreeWidgetItem *const item = m_queues->topLevelItem(i);
        const QString count = m_counts[i] < 0 ? QString()
            : m_counts[i] >= inboxCountLimit  ? u"99+"_qs
                                              : QString::number(m_counts[i]);
        item->setText(0, names[i]);
        item->setIcon(0, icon(icons[i], palette()));
        item->setText(1, count);
        item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_qs.arg(names[i], count));
    }
}

void InboxPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const domain::InboxItem &item = m_model->at(current.row());
    m_card->open(item.application, item.task);
}

void InboxPage::step(int rows)
{
    if (!isVisible() || m_model->count() == 0)
        return;
    const int row =
        std::clamp<int>(m_list->currentIndex().row() + rows, 0, static_cast<int>(m_model->count()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void InboxPage::openCase(const QString &caseRef)
{
    m_openDelay.stop();
    m_openFirst = false;
    m_list->selectionModel()->clear();
    m_card->open(caseRef);
}

void InboxPage::openLastDecided()
{
    // It is in no queue of mine any more: the list keeps its place for whoever goes on.
    m_openDelay.stop();
    m_openFirst = false;
    m_list->selectionModel()->clear();
    m_card->open(m_lastDecided);
}

void InboxPage::afterDecision(domain::TaskId task, domain::ApplicationId application)
{
    m_lastDecided = application;
    updateLastDecided();
    const int row = m_model->rowOf(task.value());
    const bool wasCurrent = row >= 0 && row == m_list->currentIndex().row();
    const bool wasOpen = wasCurrent || m_list->currentIndex().row() < 0;
    m_removing = true;
    m_model->remove(task.value());
    m_removing = false;
    countQueues();
    if (!wasOpen)
        return; // the person has gone on to another case meanwhile
    if (m_model->count() > 0) {
        const int next = std::clamp<int>(row, 0, static_cast<int>(m_model->count()) - 1);
        m_list->setCurrentIndex(m_model->index(next, 0));
        m_openDelay.stop();
        openCurrent(); // at once: eighty cases are eighty waits
        if (m_model->count() - next < 10 && m_model->canFetchMore({}))
            m_model->fetchMore({});
    } else {
        m_card->clear([] { return tr("Nothing waits for you here."); });
        query(); // the next step may be mine as well
    }
}

} // namespace tereze::ui
