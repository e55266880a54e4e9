// SPDX-License-Identifier: GPL-3.0-or-later
#include "routedesignerpage.h"

#include "canvasview.h"
#include "surroundingsreader.h"

#include <core/db/databasethread.h>
#include <core/store/routestore.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/errortext.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/rowtable.h>

#include <QCryptographicHash>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

RouteDesignerPage::RouteDesignerPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_drafts(RouteDrafts::folderFor(environment.server, environment.me.person.value()))
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget)
    , m_filter(new QLineEdit)
    , m_open(new QPushButton)
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_table(new QTableWidget)
    , m_messages(new MessageBar)
{
    buildList();
    m_stack->addWidget(m_list);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    retranslate();
}

RouteDesignerPage::~RouteDesignerPage() = default;

void RouteDesignerPage::buildList()
{
    m_filter->setObjectName(u"route_filter"_qs);
    m_filter->setMaxLength(100);
    m_filter->setClearButtonEnabled(true);
    m_open->setObjectName(u"open_route"_qs);
    m_new->setObjectName(u"new_route"_qs);
    m_import->setObjectName(u"import_route"_qs);
    m_table->setObjectName(u"routes"_qs);
    m_table->setColumnCount(ColumnCount);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_open);
    row->addWidget(m_new);
    row->addWidget(m_import);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(10, 0, 10, 0);
    message->addWidget(m_messages);
    m_messages->dismiss();
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(message);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &RouteDesignerPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_open, &QPushButton::clicked, this, &RouteDesignerPage::openCurrent);
    connect(m_new, &QPushButton::clicked, this, [this] { newRoute(); });
    connect(m_import, &QPushButton::clicked, this, &RouteDesignerPage::importFile);
    connect(m_table, &QTableWidget::cellActivated, this, &RouteDesignerPage::openCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_open->setEnabled(m_table->currentRow() >= 0 && !m_opening); });
}

void RouteDesignerPage::refresh()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::RouteStore::all(database); },
        [this](const Result<QList<domain::RouteListing>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_routes = *answer;
            showRoutes();
        });
}

void RouteDesignerPage::showRoutes()
{
    const QString language = m_environment.languages.current();
    const QStringList drafts = m_drafts.keys();
    QStringList keys;
    for (const domain::RouteListing &route : std::as_const(m_routes))
        keys << route.key;
    QList<domain::RouteListing> shown = m_routes;
    for (const QString &draft : drafts) {
        if (!keys.contains(draft)) { // not at the server yet
            domain::RouteListing route;
            route.key = draft;
            shown << route;
        }
    }
    const QString chosen =
        m_table->currentRow() >= 0 ? m_table->item(m_table->currentRow(), Key)->text() : QString();
    m_table->setRowCount(static_cast<int>(shown.size()));
    for (int row = 0; row < shown.size(); ++row) {
        const domain::RouteListing &route = shown.at(row);
        QStringList names;
        for (const domain::RouteListing::Service &service : route.services)
            names << (service.name.isEmpty() ? service.key : service.name.in(language));
        const QString state = route.lastState == u"queued" ? tr("waits for the server")
            : route.lastState == u"refused"                ? tr("the last drawing was refused")
            : route.number                                 ? tr("in force")
                                                           : tr("not published yet");
        QString version;
        if (route.number)
            version = tr("%1 of %2")
                          .arg(*route.number)
                          .arg(QLocale().toString(route.publishedAt->toTimeZone(m_environment.zone()).date(),
                              QLocale::ShortFormat));
        QString kept;
        if (drafts.contains(route.key)) {
            const auto draft = m_drafts.get(route.key);
            if (draft && *draft)
                kept = QLocale().toString((*draft)->savedAt.toLocalTime(), QLocale::ShortFormat);
        }
        const QString texts[] { names.isEmpty() ? route.key : names.join(u", "_qs), route.key, version, state,
            kept };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        m_table->item(row, Name)->setIcon(icon(u"routes"_qs, palette()));
        if (route.key == chosen)
            m_table->selectRow(row);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->selectRow(0);
    m_open->setEnabled(m_table->currentRow() >= 0);
    filter();
}

void RouteDesignerPage::filter()
{
    const QString wanted = m_filter->text().simplified().toLower();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = m_table->item(row, Name)->text() + u'\n' + m_table->item(row, Key)->text();
        m_table->setRowHidden(row, !wanted.isEmpty() && !text.toLower().contains(wanted));
    }
}

void RouteDesignerPage::openCurrent()
{
    if (m_table->currentRow() >= 0)
        openRoute(m_table->item(m_table->currentRow(), Key)->text());
}

void RouteDesignerPage::readRoute(const QString &key, const std::function<void(ReadRoute)> &then)
{
    m_opening = true;
    m_environment.database.run(
        this,
        [key](db::Database &database) -> Result<ReadRoute> {
            ReadRoute read;
            read.opened.key = key;
            TEREZE_TRY(const auto xml, store::RouteStore::drawing(database, key));
            if (xml) {
                read.opened.xml = *xml;
                read.opened.knownSha256 = QCryptographicHash::hash(*xml, QCryptographicHash::Sha256);
            }
            TEREZE_TRY(read.surroundings, readSurroundings(database, key));
            return read;
        },
        [this, then](const Result<ReadRoute> &answer) {
            m_opening = false;
            if (answer)
                then(*answer);
            else
                m_messages->show(answer.error());
        });
}

void RouteDesignerPage::openRoute(const QString &key)
{
    if (m_opening || m_workshop)
        return;
    readRoute(key, [this](ReadRoute read) {
        if (!read.opened.knownSha256) {
            read.opened.xml = route::RouteEditor::emptyDocument(read.opened.key, {}).bytes();
            read.opened.isChanged = true;
        }
        openDraftOr(read.opened, read.surroundings);
    });
}

void RouteDesignerPage::openDraftOr(
    const RouteWorkshop::Opened &opened, const RouteSurroundings &surroundings)
{
    const auto draft = m_drafts.get(opened.key);
    if (!draft)
        m_messages->show(draft.error());
    if (!draft || !*draft) {
        openWorkshop(opened, surroundings);
        return;
    }
    if (opened.knownSha256 && (*draft)->xml == opened.xml) {
        // Handed in. It is kept until it is in force: a drawing that is refused is found nowhere else.
        openWorkshop(opened, surroundings);
        return;
    }
    if (const auto readable = RouteWorkshop::read((*draft)->xml); !readable) {
        // It must not bar the way to its route for ever.
        m_messages->show(
            MessageBar::Level::Error, [error = readable.error()] { return errorText(error); },
            [] { return tr("Drop the draft"); },
            [this, key = opened.key] {
                if (!m_environment.dialogs.confirm(
                        this, tr("What was drawn in this draft is lost."), tr("Drop it")))
                    return;
                m_drafts.remove(key);
                showRoutes();
            });
        return;
    }
    // The draft is what was drawn last; what is in force is one button away.
    RouteWorkshop::Opened drafted = opened;
    drafted.xml = (*draft)->xml;
    drafted.isChanged = true;
    openWorkshop(drafted, surroundings);
    if (!m_workshop)
        return;
    const bool isOld = (*draft)->baseSha256 != opened.knownSha256.value_or(QByteArray());
    const QDateTime when = (*draft)->savedAt;
    m_workshop->messages().show(
        isOld ? MessageBar::Level::Warning : MessageBar::Level::Information,
        [isOld, when] {
            const QString time = QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
            return isOld
                ? tr("This is your draft of %1. The route was changed by somebody else meanwhile.").arg(time)
                : tr("This is your draft of %1.").arg(time);
        },
        [] { return tr("Drop the draft"); },
        [this, opened, surroundings] {
            if (!m_environment.dialogs.confirm(
                    this, tr("What was drawn in this draft is lost."), tr("Drop it")))
                return;
            closeWorkshop();
            m_drafts.remove(opened.key);
            if (opened.knownSha256)
                openWorkshop(opened, surroundings);
            else
                showRoutes();
        });
}

void RouteDesignerPage::openWorkshop(
    const RouteWorkshop::Opened &opened, const RouteSurroundings &surroundings)
{
    const auto made = RouteWorkshop::open(m_environment, opened, surroundings);
    if (!made) {
        m_messages->show(made.error());
        return;
    }
    m_workshop = *made;
    m_stack->addWidget(m_workshop);
    m_stack->setCurrentWidget(m_workshop);
    m_workshop->restoreLayout();
    connect(m_workshop, &RouteWorkshop::closeWanted, this, &RouteDesignerPage::closeWorkshop);
    connect(m_workshop, &RouteWorkshop::caseWanted, this, &RouteDesignerPage::caseWanted);
    connect(m_workshop, &RouteWorkshop::announced, this, &Page::announced);
    connect(m_workshop, &RouteWorkshop::published, this, &RouteDesignerPage::refresh);
    QMetaObject::invokeMethod(
        m_workshop,
        [workshop = m_workshop] {
            workshop->canvas().fit(); // when it has its size
            workshop->canvas().setFocus();
        },
        Qt::QueuedConnection);
}

void RouteDesignerPage::closeWorkshop()
{
    if (!m_workshop)
        return;
    m_workshop->keepDraft();
    m_workshop->storeLayout();
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(m_workshop);
    m_workshop->deleteLater(); // its own button may have asked for it
    m_workshop = nullptr;
    m_table->setFocus();
    refresh();
    showRoutes();
}

void RouteDesignerPage::newRoute(int from)
{
    if (m_opening || m_workshop)
        return;
    QStringList taken = m_drafts.keys();
    for (const domain::RouteListing &route : std::as_const(m_routes))
        taken << route.key;
    int number = from;
    while (taken.contains(u"route-%1"_qs.arg(number)))
        ++number;
    readRoute(u"route-%1"_qs.arg(number), [this, number](ReadRoute read) {
        if (read.opened.knownSha256) { // the list has not told of it yet
            newRoute(number + 1);
            return;
        }
        read.opened.xml = route::RouteEditor::emptyDocument(read.opened.key, {}).bytes();
        read.opened.isChanged = true;
        openDraftOr(read.opened, read.surroundings);
    });
}

void RouteDesignerPage::importFile()
{
    if (m_opening || m_workshop)
        return;
    const auto path = m_environment.dialogs.askOpenFile(this, u"bpmn"_qs);
    if (!path)
        return;
    const auto file = route::RouteDocument::readFile(*path);
    const auto document =
        file ? RouteWorkshop::read(file->bytes()) : Result<route::RouteDocument>(file.error());
    if (!document) {
        m_messages->show(document.error());
        return;
    }
    const route::RouteGraph graph = route::RouteGraph::of(*document);
    QString key = graph.processes.isEmpty() ? QString() : graph.processes.first().attributes.value(u"key"_qs);
    for (int number = 1; key.isEmpty() || m_drafts.keys().contains(key); ++number)
        key = u"imported-%1"_qs.arg(number);
    readRoute(key, [this, xml = document->bytes()](ReadRoute read) {
        read.opened.xml = xml;
        read.opened.isChanged = true;
        const auto kept = m_drafts.put(read.opened.key,
            { xml, read.opened.knownSha256.value_or(QByteArray()), QDateTime::currentDateTimeUtc() });
        if (!kept)
            m_messages->show(kept.error());
        openWorkshop(read.opened, read.surroundings);
    });
}

void RouteDesignerPage::find()
{
    if (m_workshop) {
        m_workshop->find();
        return;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> RouteDesignerPage::panes() const
{
    return m_workshop ? m_workshop->panes() : QList<QWidget *> { m_filter, m_table };
}

void RouteDesignerPage::restoreLayout()
{
    if (!m_table->horizontalHeader()->restoreState(m_environment.settings.layout(u"routes.columns"_qs))) {
        const int unit = fontMetrics().averageCharWidth();
        const int widths[] { 56, 34, 24, 34, 24 };
        for (int i = 0; i < ColumnCount; ++i)
            m_table->setColumnWidth(i, widths[i] * unit);
    }
    if (m_workshop)
        m_workshop->restoreLayout();
}

void RouteDesignerPage::storeLayout() const
{
    m_environment.settings.setLayout(u"routes.columns"_qs, m_table->horizontalHeader()->saveState());
    if (m_workshop) {
        m_workshop->storeLayout();
        m_workshop->keepDraft();
    }
}

void RouteDesignerPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a route"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_open->setText(tr("Open"));
    m_new->setText(tr("New route"));
    m_import->setText(tr("Import BPMN…"));
    m_new->setIcon(icon(u"add"_qs, palette()));
    m_import->setIcon(icon(u"import"_qs, palette()));
    m_table->setAccessibleName(tr("Routes"));
    m_table->setHorizontalHeaderLabels(
        { tr("Services"), tr("Key"), tr("Version in force"), tr("State"), tr("Your draft") });
    showRoutes();
}

void RouteDesignerPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void RouteDesignerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_routes.isEmpty())
        refresh();
}

} // namespace tereze::ui
