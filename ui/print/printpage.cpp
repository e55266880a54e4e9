// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpage.h"

#include "calibrationdialog.h"
#include "printactbar.h"
#include "printbatchmodel.h"
#include "printjobmodel.h"
#include "printtexts.h"

#include <core/db/databasethread.h>
#include <core/print/printsheet.h>
#include <core/store/documentstore.h>
#include <core/store/printstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/rowtable.h>

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tereze::ui {

const QList<const char *> &PrintPage::acts()
{
    static const QList<const char *> all { "print_confirm", "print_spoil", "print_again", "print_pause",
        "print_resume", "print_cancel", "print_move", "print_approve", "print_hand_over", "print_calibrate" };
    return all;
}

PrintPage::PrintPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_batches(new PrintBatchModel(environment, this))
    , m_jobs(new PrintJobModel(environment, this))
    , m_splitter(new QSplitter(this))
    , m_left(new QSplitter(Qt::Vertical, this))
    , m_open(new QCheckBox(this))
    , m_batchTable(new QTableView(this))
    , m_jobTable(new QTableView(this))
    , m_progress(new QProgressBar(this))
    , m_messages(new MessageBar(this))
    , m_bar(new PrintActBar(this))
    , m_preview(new PdfView(this))
    , m_printers(new QMenu(this))
{
    m_batchTable->setObjectName(u"batches"_qs);
    m_batchTable->setModel(m_batches);
    m_jobTable->setObjectName(u"print_jobs"_qs);
    m_jobTable->setModel(m_jobs);
    for (QTableView *table : { m_batchTable, m_jobTable }) {
        table->setFrameShape(QFrame::NoFrame);
        showAsRows(*table);
        table->horizontalHeader()->setSectionsMovable(true);
    }
    m_jobTable->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_open->setObjectName(u"open_only"_qs);
    m_open->setChecked(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_printers->setObjectName(u"print_printers"_qs);

    auto *top = new QWidget;
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_open, 1);
    for (const char *id : { "print_log", "blanks" }) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(environment.actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    head->addLayout(line);
    head->addWidget(m_messages);
    topColumn->addLayout(head);
    topColumn->addWidget(m_batchTable, 1);
    auto *bottom = new QWidget;
    auto *buttons = new QWidget;
    buildButtons(buttons);
    auto *bottomColumn = new QVBoxLayout(bottom);
    bottomColumn->setContentsMargins(0, 0, 0, 0);
    bottomColumn->setSpacing(0);
    bottomColumn->addWidget(m_progress);
    bottomColumn->addWidget(buttons);
    bottomColumn->addWidget(m_bar);
    bottomColumn->addWidget(m_jobTable, 1);
    m_left->addWidget(top);
    m_left->addWidget(bottom);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_preview);
    for (QSplitter *splitter : { m_splitter, m_left }) {
        splitter->setHandleWidth(3);
        splitter->setChildrenCollapsible(false);
    }
    m_splitter->setStretchFactor(0, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_open, &QCheckBox::toggled, m_batches, &PrintBatchModel::setOpen);
    connect(m_batches, &PagedModel::loaded, this, [this] {
        if (!m_batchTable->currentIndex().isValid() && m_batches->count() > 0)
            m_batchTable->selectRow(0);
        updateActions();
    });
    connect(m_jobs, &PagedModel::loaded, this, [this] {
        if (!m_jobTable->currentIndex().isValid() && m_jobs->count() > 0)
            m_jobTable->selectRow(0);
        updateActions();
    });
    for (PagedModel *model : { static_cast<PagedModel *>(m_batches), static_cast<PagedModel *>(m_jobs) })
        connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PrintPage::batchChanged);
    connect(
        m_jobTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PrintPage::jobChanged);
    connect(m_bar, &PrintActBar::accepted, this, &PrintPage::actAsked);
    m_look.setInterval(2'000);
    connect(&m_look, &QTimer::timeout, this, &PrintPage::refresh);

    const auto on = [&](const char *id, auto does) {
        connect(environment.actions.action(id), &QAction::triggered, this, [this, does] {
            if (isVisible() && m_jobs->batch().isValid())
                does();
        });
    };
    const auto onSelected = [&](const char *id, const char *act) {
        on(id, [this, name = QString::fromLatin1(act)] {
            if (const auto range = selected())
                this->act(name, *range);
        });
    };
    onSelected("print_confirm", "confirm");
    onSelected("print_cancel", "cancel");
    onSelected("print_approve", "approve");
    on("print_pause", [this] { act(u"hold"_qs, wholeBatch()); });
    on("print_resume", [this] {
        if (const auto range = selected())
            act(u"resume"_qs, { range->batch, range->first, {} });
    });
    on("print_spoil", [this] { m_bar->ask(PrintActBar::Ask::Spoil); });
    on("print_again", [this] { m_bar->ask(PrintActBar::Ask::Again); });
    on("print_hand_over", [this] {
        if (const auto range = selected())
            m_bar->ask(PrintActBar::Ask::HandOver, m_jobs->at(range->first - 1).person);
    });
    on("print_move", [this] { showPrinters(); });
    connect(environment.actions.action("print_calibrate"), &QAction::triggered, this, &PrintPage::calibrate);
    retranslate();
    updateActions();
}

void PrintPage::buildButtons(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(10, 6, 10, 6);
    line->setSpacing(6);
    int shown = 0;
    for (const char *id : acts()) {
        auto *button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(id) + u"_button"_qs);
        button->setDefaultAction(m_environment.actions.action(id));
        button->setToolButtonStyle(shown++ < 5 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        if (qstrcmp(id, "print_move") == 0)
            m_move = button;
    }
    line->addStretch(1);
}

void PrintPage::refresh()
{
    m_batches->refresh();
    m_jobs->refresh();
}

void PrintPage::find()
{
    m_batchTable->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> PrintPage::panes() const
{
    return { m_batchTable, m_jobTable, m_preview };
}

void PrintPage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"print.splitter"_qs)))
        m_splitter->setSizes({ 880, 400 });
    if (!m_left->restoreState(settings.layout(u"print.left"_qs)))
        m_left->setSizes({ 240, 480 });
    const int unit = fontMetrics().averageCharWidth();
    if (!m_batchTable->horizontalHeader()->restoreState(settings.layout(u"print.batches"_qs))) {
        const int widths[] { 34, 34, 30, 20, 30 };
        for (int i = 0; i < PrintBatchModel::ColumnCount; ++i)
            m_batchTable->setColumnWidth(i, widths[i] * unit);
    }
    if (!m_jobTable->horizontalHeader()->restoreState(settings.layout(u"print.jobs"_qs))) {
        const int widths[] { 6, 22, 22, 34, 40, 18, 30 };
        for (int i = 0; i < PrintJobModel::ColumnCount; ++i)
            m_jobTable->setColumnWidth(i, widths[i] * unit);
    }
}

void PrintPage::storeLayout() const
{
    m_environment.settings.setLayout(u"print.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"print.left"_qs, m_left->saveState());
    m_environment.settings.setLayout(u"print.batches"_qs, m_batchTable->horizontalHeader()->saveState());
    m_environment.settings.setLayout(u"print.jobs"_qs, m_jobTable->horizontalHeader()->saveState());
}

void PrintPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void PrintPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_batches->isComplete() && m_batches->count() == 0)
        m_batches->setOpen(m_open->isChecked());
    else
        refresh();
    m_look.start();
    updateActions();
}

void PrintPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_look.stop();
    for (const char *id : acts())
        m_environment.actions.action(id)->setEnabled(false);
}

void PrintPage::retranslate()
{
    m_open->setText(tr("Only what is not &finished"));
    m_batchTable->setAccessibleName(tr("Batches of the print queue, newest first"));
    m_jobTable->setAccessibleName(tr("Sheets of the batch, in the order of printing"));
    m_preview->setAccessibleName(tr("The sheet as it is printed"));
    m_progress->setAccessibleName(tr("Progress of the batch"));
    m_batches->retranslate();
    m_jobs->retranslate();
    if (m_shown == 0)
        m_preview->setNotice(tr("No sheet is chosen."));
}

void PrintPage::batchChanged()
{
    const QModelIndex index = m_batchTable->currentIndex();
    const auto batch = index.isValid() && index.row() < m_batches->count() ? m_batches->at(index.row()).id
                                                                           : domain::PrintBatchId();
    m_bar->hide();
    if (batch != m_jobs->batch())
        m_jobs->setBatch(batch);
    updateActions();
}

void PrintPage::jobChanged()
{
    updateActions();
    const auto range = selected();
    const qint64 wanted = range ? m_jobs->at(range->first - 1).id.value() : 0;
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    if (wanted == 0) {
        m_preview->setNotice(tr("No sheet is chosen."));
        return;
    }
    const domain::PrintJob job = m_jobs->at(range->first - 1);
    domain::ClaimedPrint sheet;
    sheet.number = job.number;
    sheet.registeredOn = job.registeredAt.toTimeZone(m_environment.zone()).date();
    sheet.language = job.language;
    sheet.copyNumber = job.copyNumber;
    m_environment.database.run(
        this,
        [sheet, document = job.document](db::Database &database) -> Result<QByteArray> {
            TEREZE_TRY(const domain::StoredFile frozen,
                store::DocumentStore::file(database, document.value(), u"electronic"_qs));
            return print::makeSheet(sheet, frozen.content);
        },
        [this, wanted](const Result<QByteArray> &answer) {
            if (m_shown != wanted)
                return;
            if (answer)
                m_preview->setPdf(*answer);
            else
                m_preview->setNotice(answer.error().userText);
        });
}

std::optional<domain::PrintRange> PrintPage::selected() const
{
    const QModelIndexList rows = m_jobTable->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_jobs->batch().isValid())
        return std::nullopt;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end(),
        [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    if (last->row() >= m_jobs->count())
        return std::nullopt;
    return domain::PrintRange { m_jobs->batch(), m_jobs->at(first->row()).place,
        m_jobs->at(last->row()).place };
}

domain::PrintRange PrintPage::wholeBatch() const
{
    return { m_jobs->batch(), 1, {} };
}

void PrintPage::updateActions()
{
    const QModelIndex index = m_batchTable->currentIndex();
    const bool hasBatch = index.isValid() && index.row() < m_batches->count();
    const domain::PrintBatch batch = hasBatch ? m_batches->at(index.row()) : domain::PrintBatch();
    m_progress->setMaximum(std::max(1, batch.jobs));
    m_progress->setValue(batch.in(u"sent"_qs) + batch.in(u"confirmed"_qs));
    if (!isVisible())
        return;
    const auto range = selected();
    const auto any = [&](auto fits) {
        if (!range)
            return false;
        for (const domain::PrintJob &job : m_jobs->items()) {
            if (job.place >= range->first && (!range->last || job.place <= *range->last) && fits(job))
                return true;
        }
        return false;
    };
    const auto enable = [this](const char *id, bool can) {
        m_environment.actions.action(id)->setEnabled(can);
    };
    enable("print_confirm",
        any([](const auto &job) { return job.state == u"sent" || job.state == u"unknown"; }));
    enable("print_spoil", any([](const auto &job) {
        return job.state == u"sent" || job.state == u"unknown"
            || (job.state == u"confirmed" && job.collector.isEmpty());
    }));
    enable("print_again", batch.in(u"spoiled"_qs) + batch.in(u"cancelled"_qs) > 0);
    enable("print_pause", batch.in(u"pending"_qs) > 0);
    enable("print_resume", batch.in(u"held"_qs) > 0 && range.has_value());
    enable("print_cancel", any([](const auto &job) {
        return job.state == u"pending" || job.state == u"held"
            || (job.state == u"processing" && !job.cancelAsked);
    }));
    enable("print_move", batch.in(u"pending"_qs) + batch.in(u"held"_qs) > 0);
    enable("print_approve", !batch.isOwn && any([](const auto &job) { return job.hold == u"approval"; }));
    enable("print_calibrate", true);
    enable("print_hand_over", range && range->last == range->first && any([](const auto &job) {
        return job.state == u"confirmed" && job.collector.isEmpty();
    }));
}

void PrintPage::act(const QString &act, const domain::PrintRange &range, const QString &reason)
{
    m_environment.calls.send(
        this,
        [act, range, reason](db::Database &database, const QUuid &id) {
            return store::PrintStore::act(database, id, act, range, reason);
        },
        [this](const Result<int> &answer) { changed(answer); });
}

void PrintPage::actAsked()
{
    const auto range = selected();
    const QString text = m_bar->text();
    switch (m_bar->asked()) {
    case PrintActBar::Ask::Spoil:
        if (range)
            act(u"spoil"_qs, *range, text);
        break;
    case PrintActBar::Ask::Again:
        m_environment.calls.send(
            this,
            [range = wholeBatch(), text](db::Database &database, const QUuid &id) -> Result<int> {
                TEREZE_TRY(const auto queued, store::PrintStore::again(database, id, range, text));
                return queued.jobs;
            },
            [this](const Result<int> &answer) { changed(answer); });
        break;
    case PrintActBar::Ask::HandOver:
        if (range)
            m_environment.calls.send(
                this,
                [job = m_jobs->at(range->first - 1).id, text, identity = m_bar->identity(),
                    basis = m_bar->basis()](db::Database &database, const QUuid &id) -> Result<int> {
                    TEREZE_CHECK(store::PrintStore::handOver(database, id, job, text, identity, basis));
                    return 1;
                },
                [this](const Result<int> &answer) { changed(answer); });
        break;
    }
    m_jobTable->setFocus();
}

void PrintPage::showPrinters()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::PrintStore::printers(database); },
        [this](const Result<QList<domain::StationPrinter>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_printers->clear();
            for (const domain::StationPrinter &one : *answer) {
                if (!one.isPresent)
                    continue;
                QAction *const choice =
                    m_printers->addAction(u"%1, %2"_qs.arg(one.printer.title, one.station));
                connect(choice, &QAction::triggered, this, [this, printer = one.id] {
                    m_environment.calls.send(
                        this,
                        [range = wholeBatch(), printer](db::Database &database, const QUuid &id) {
                            return store::PrintStore::move(database, id, range, printer);
                        },
                        [this](const Result<int> &moved) { changed(moved); });
                });
            }
            if (m_move && !m_printers->isEmpty())
                m_printers->popup(m_move->mapToGlobal(QPoint(0, m_move->height())));
        });
}

void PrintPage::calibrate()
{
    if (!isVisible())
        return;
    m_environment.database.run(
        this, [](db::Database &database) { return store::PrintStore::printers(database); },
        [this](const Result<QList<domain::StationPrinter>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            QList<domain::StationPrinter> present = *answer;
            present.removeIf([](const domain::StationPrinter &one) { return !one.isPresent; });
            auto *dialog = new CalibrationDialog(m_environment, present, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &CalibrationDialog::saved, this,
                [this] { Q_EMIT announced(tr("The correction of the printer is kept.")); });
            dialog->open();
        });
}

void PrintPage::changed(const Result<int> &answer)
{
    if (answer) {
        m_messages->dismiss();
        Q_EMIT announced(tr("%n sheet(s) changed", nullptr, *answer));
    } else {
        m_messages->show(answer.error());
    }
    refresh();
}

} // namespace tereze::ui
