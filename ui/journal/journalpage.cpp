// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalpage.h"

#include "journalacts.h"
#include "journalfilter.h"
#include "journalmodel.h"
#include "printform.h"

#include <core/base/wholefile.h>
#include <core/db/databasethread.h>
#include <core/store/blankstore.h>
#include <core/store/journalstore.h>
#include <core/store/printstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/application/applicationpane.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/rowtable.h>

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tereze::ui {

namespace {

constexpr const char *listActions[] { "save_list_xlsx", "save_list_csv", "save_list_pdf", "print_list" };

Result<void> savePrintForm(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeWhole(file, pdf))
        return {};
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("JournalPage", "The file %1 cannot be written.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

/// What has a print form: a document in force with its number, or an extract with that of its joint order.
bool isOnPaper(const domain::JournalEntry &entry)
{
    return (entry.kind == u"registration" || entry.kind == u"extract") && entry.documentState == u"issued";
}

} // namespace

JournalPage::JournalPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_splitter(new QSplitter(this))
    , m_right(new QSplitter(Qt::Vertical, this))
    , m_list(new QListWidget(this))
    , m_filter(new JournalFilter(environment, this))
    , m_more(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_messages(new MessageBar(this))
    , m_model(new JournalModel(environment, this))
    , m_nothing(new EmptyLabel(*m_table, *m_model))
    , m_card(new ApplicationPane(environment, this))
    , m_acts(new JournalActs(environment, this))
{
    buildTools();
    buildTable();
    m_list->setObjectName(u"journals"_qs);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addWidget(m_filter);
    head->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_right->addWidget(top);
    m_right->addWidget(m_card);
    m_right->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    for (QSplitter *splitter : { m_splitter, m_right })
        splitter->setHandleWidth(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    connect(m_filter, &JournalFilter::changed, this, &JournalPage::query);
    connect(m_filter, &JournalFilter::entered, this, [this] { m_table->setFocus(); });
    connect(m_acts, &JournalActs::settled, this, [this](const QString &announcement) {
        refresh();
        Q_EMIT announced(announcement);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &JournalPage::query);
    connect(m_model, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        if (m_openFirst && m_model->count() > 0)
            m_table->selectRow(0);
        else if (m_openFirst)
            m_card->clear({});
        m_openFirst = false;
        updateActions();
    });
    connect(m_model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_card, &ApplicationPane::changed, this, [this](const QString &announcement) {
        m_model->refresh();
        Q_EMIT announced(announcement);
    });
    connect(m_card, &ApplicationPane::decided, this,
        [this](domain::TaskId, domain::ApplicationId, const QString &announcement) {
            m_card->reload();
            Q_EMIT announced(announcement);
        });
    connect(environment.actions.action("print"), &QAction::triggered, this, &JournalPage::print);
    connect(environment.actions.action("save_print_form"), &QAction::triggered, this, &JournalPage::save);
    retranslate();
    m_card->clear({});
}

void JournalPage::buildTools()
{
    const auto add = [this](QToolButton *button, const QString &name) {
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        m_filter->tools()->addWidget(button);
    };
    const auto of = [&](const char *id, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(m_filter);
        button->setDefaultAction(m_environment.actions.action(id));
        button->setToolButtonStyle(style);
        add(button, QString::fromLatin1(id) + u"_button"_qs);
    };
    of("register_letter", Qt::ToolButtonTextBesideIcon);
    of("print", Qt::ToolButtonTextBesideIcon);
    of("save_print_form", Qt::ToolButtonIconOnly);
    auto *menu = new QMenu(this);
    for (const char *id : JournalActs::ids())
        menu->addAction(m_environment.actions.action(id));
    menu->addSeparator();
    for (const char *id : listActions)
        menu->addAction(m_environment.actions.action(id));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add(m_more, u"more"_qs);
    const auto on = [this](const char *id, auto act) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, act);
    };
    on("save_list_xlsx", [this] { saveList(report::TableFormat::Xlsx); });
    on("save_list_csv", [this] { saveList(report::TableFormat::Csv); });
    on("save_list_pdf", [this] { saveList(report::TableFormat::Pdf); });
    on("print_list", [this] { printList(); });
}

void JournalPage::buildTable()
{
    m_table->setObjectName(u"entries"_qs);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several are printed as one batch
    m_table->horizontalHeader()->setSectionsMovable(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &JournalPage::currentChanged);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPage::updateActions);
}

void JournalPage::refresh()
{
    if (m_journals.isEmpty())
        readJournals();
    m_model->refresh();
    m_card->reload();
}

void JournalPage::find()
{
    m_filter->focusNumber();
}

QList<QWidget *> JournalPage::panes() const
{
    return QList<QWidget *> { m_list, m_table } + m_card->panes();
}

void JournalPage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"journal.splitter"_qs)))
        m_splitter->setSizes({ 200, 1'080 });
    if (!m_right->restoreState(settings.layout(u"journal.right"_qs)))
        m_right->setSizes({ 230, 500 });
    if (!m_table->horizontalHeader()->restoreState(settings.layout(u"journal.columns2"_qs))) {
        const int unit = fontMetrics().averageCharWidth();
        const int widths[] { 22, 13, 36, 22, 26, 14, 10, 24 };
        for (int i = 0; i < JournalModel::ColumnCount; ++i)
            m_table->setColumnWidth(i, widths[i] * unit);
    }
}

void JournalPage::storeLayout() const
{
    m_environment.settings.setLayout(u"journal.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"journal.right"_qs, m_right->saveState());
    m_environment.settings.setLayout(u"journal.columns2"_qs, m_table->horizontalHeader()->saveState());
}

void JournalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showJournals();
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_journals.isEmpty())
        readJournals();
    updateActions();
}

void JournalPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_acts->setCurrent({}, {}, {}, false);
    for (const char *id : { "print", "save_print_form" })
        m_environment.actions.action(id)->setEnabled(false);
    for (const char *id : listActions)
        m_environment.actions.action(id)->setEnabled(false);
}

void JournalPage::retranslate()
{
    m_list->setAccessibleName(tr("Journals"));
    m_table->setAccessibleName(tr("Entries of the journal, newest first"));
    m_more->setIcon(icon(u"more"_qs, palette()));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_nothing->setText(tr("Nothing was found."));
    m_model->retranslate();
    showJournals();
}

void JournalPage::readJournals()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::JournalStore::journals(database); },
        [this](const Result<QList<domain::Journal>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_journals = *answer;
            showJournals();
            if (!m_journals.isEmpty())
                m_list->setCurrentRow(0);
        });
}

void JournalPage::showJournals()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const domain::Journal &journal : m_journals) {
        auto *item = new QListWidgetItem(
            icon(u"journal"_qs, palette()), textIn(journal.title, m_environment.languages.current()), m_list);
        item->setSizeHint(QSize(80, fontMetrics().lineSpacing() + 14));
        item->setToolTip(plainToolTip(item->text()));
    }
    m_list->setCurrentRow(row);
}

std::optional<domain::Journal> JournalPage::journal() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_journals.size() ? std::nullopt : std::optional(m_journals.at(row));
}

domain::JournalQuery JournalPage::asked() const
{
    domain::JournalQuery wanted = m_filter->query();
    if (const auto chosen = journal())
        wanted.journal = chosen->id;
    return wanted;
}

void JournalPage::query()
{
    if (!journal())
        return;
    m_openFirst = true;
    m_model->setDirection(journal()->direction);
    m_model->setQuery(asked());
    updateActions();
}

std::optional<domain::JournalEntry> JournalPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->count())
        return std::nullopt;
    return m_model->at(index.row());
}

void JournalPage::currentChanged()
{
    const auto entry = current();
    if (entry && entry->application)
        m_card->open(*entry->application);
    else
        m_card->clear(
            [has = entry.has_value()] { return has ? tr("This entry has no document.") : QString(); });
    updateActions();
}

void JournalPage::updateActions()
{
    if (!isVisible())
        return;
    const auto entry = current();
    m_acts->setCurrent(m_journals, journal(), entry, true);
    for (const char *id : listActions)
        m_environment.actions.action(id)->setEnabled(journal().has_value() && !m_export);
    const bool isIssued = entry && isOnPaper(*entry) && !m_printing;
    m_environment.actions.action("print")->setEnabled(!printable().isEmpty() && !m_printing);
    m_environment.actions.action("save_print_form")->setEnabled(isIssued);
}

QList<domain::JournalEntry> JournalPage::printable() const
{
    QList<domain::JournalEntry> entries;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (row.row() < m_model->count() && isOnPaper(m_model->at(row.row())))
            entries << m_model->at(row.row());
    }
    // In the order of their numbers; the list shows the newest first.
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return entries;
}

void JournalPage::print()
{
    const QList<domain::JournalEntry> entries = printable();
    if (!isVisible() || entries.isEmpty())
        return;
    m_printing = true;
    updateActions();
    QList<qint64> ids;
    for (const domain::JournalEntry &entry : entries)
        ids << entry.id.value();
    m_environment.database.run(
        this,
        [ids](db::Database &database) -> Result<PrintQuestion> {
            PrintQuestion question;
            TEREZE_TRY(question.printers, store::PrintStore::printers(database));
            question.printers.removeIf([](const domain::StationPrinter &one) { return !one.isPresent; });
            TEREZE_TRY(question.blanks, store::BlankStore::choices(database, ids));
            return question;
        },
        [this, entries](const Result<PrintQuestion> &answer) {
            if (answer)
                askWhere(entries, *answer);
            else
                printed(answer.error());
        });
}

void JournalPage::askWhere(const QList<domain::JournalEntry> &entries, PrintQuestion question)
{
    question.title = u"%1, %2"_qs.arg(entries.first().title, entries.first().printed);
    question.documents = static_cast<int>(entries.size());
    question.remembered = m_environment.settings.printer();
    for (const domain::JournalEntry &entry : entries)
        question.isAgain = question.isAgain || entry.prints > 0;
    const auto choice = m_environment.dialogs.askPrint(this, question);
    if (!choice) {
        m_printing = false;
        updateActions();
        return;
    }
    m_environment.settings.setPrinter(printerKey(choice->printer));
    domain::PrintRequest request;
    request.title = entries.size() == 1 ? question.title : entries.first().title;
    for (const domain::JournalEntry &entry : entries)
        request.entries << entry.id.value();
    request.copies = choice->copies;
    request.printer = choice->printer.id;
    request.tray = choice->tray;
    request.blankKind = choice->blankKind;
    request.blankSeries = choice->blankSeries;
    request.remember = choice->remember;
    request.reason = choice->reason;
    request.held = choice->held;
    m_environment.calls.send(
        this,
        [request](db::Database &database, const QUuid &id) {
            return store::PrintStore::put(database, id, request);
        },
        [this](const Result<domain::PrintQueued> &answer) {
            if (!answer) {
                printed(answer.error());
                return;
            }
            printed(answer->approvals > 0
                    ? tr("%n sheet(s) wait for a second person", nullptr, answer->approvals)
                    : tr("%n sheet(s) in the print queue", nullptr, answer->jobs));
        });
}

void JournalPage::save()
{
    const auto entry = current();
    if (!isVisible() || !entry)
        return;
    const auto file = m_environment.dialogs.askPdfFile(this, printFormFileName(*entry));
    if (!file)
        return;
    PrintOrder order;
    order.entry = *entry;
    order.date = entry->registeredAt.toTimeZone(m_environment.zone()).date();
    order.destination = *file;
    m_printing = true;
    updateActions();
    m_environment.calls.send(
        this, [order](db::Database &database, const QUuid &id) { return makePrintForm(database, id, order); },
        [this, order](const Result<QByteArray> &answer) {
            const Result<void> saved =
                answer ? savePrintForm(*answer, order.destination) : Result<void>(answer.error());
            if (saved)
                printed(tr("Print form saved: %1").arg(QDir::toNativeSeparators(order.destination)));
            else
                printed(saved.error());
        });
}

void JournalPage::printed(const Result<QString> &outcome)
{
    m_printing = false;
    updateActions();
    m_model->refresh(); // the count of prints
    if (outcome)
        Q_EMIT announced(*outcome);
    else
        m_card->messages().show(outcome.error()); // where the next refresh of the list does not wipe it away
}

} // namespace tereze::ui
