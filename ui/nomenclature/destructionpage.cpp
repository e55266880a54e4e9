// SPDX-License-Identifier: GPL-3.0-or-later
#include "destructionpage.h"

#include "destructionactmodel.h"
#include "destructionlinemodel.h"

#include <core/report/pdftable.h>
#include <core/store/nomenclaturestore.h>
#include <ui/actions/actionregistry.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/journal/reasondialog.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/pdfprinter.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>
#include <ui/widgets/timetexts.h>

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPrinter>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace tereze::ui {

namespace {

constexpr const char *actListActions[] { "save_list_xlsx", "save_list_csv", "save_list_pdf", "print_list" };

} // namespace

const QList<const char *> &DestructionPage::acts()
{
    static const QList<const char *> all { "destruction_propose", "destruction_withdraw" };
    return all;
}

DestructionPage::DestructionPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_acts(new DestructionActModel(environment, this))
    , m_lines(new DestructionLineModel(environment, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_explanation(new PlainLabel(this))
    , m_more(new QToolButton(this))
    , m_actTable(new QTableView(this))
    , m_noActs(new EmptyLabel(*m_actTable, *m_acts))
    , m_lineTable(new QTableView(this))
    , m_messages(new MessageBar(this))
{
    m_actTable->setObjectName(u"destruction_acts"_qs);
    m_actTable->setModel(m_acts);
    m_lineTable->setObjectName(u"destruction_lines"_qs);
    m_lineTable->setModel(m_lines);
    for (QTableView *table : { m_actTable, m_lineTable }) {
        table->setFrameShape(QFrame::NoFrame);
        showAsRows(*table);
        table->horizontalHeader()->setSectionsMovable(true);
    }
    m_splitter->addWidget(buildTop());
    m_splitter->addWidget(m_lineTable);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    connect(m_acts, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        if (!m_actTable->currentIndex().isValid() && m_acts->count() > 0)
            m_actTable->selectRow(0);
        actChanged();
    });
    connect(m_lines, &PagedModel::loaded, this, &DestructionPage::updateActions);
    for (PagedModel *model : { static_cast<PagedModel *>(m_acts), static_cast<PagedModel *>(m_lines) })
        connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_actTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DestructionPage::actChanged);
    connectActions();
    retranslate();
}

QWidget *DestructionPage::buildTop()
{
    m_explanation->setWordWrap(true);
    auto *top = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_explanation, 1);
    for (const char *id : acts()) {
        auto *button = new QToolButton(top);
        button->setObjectName(QString::fromLatin1(id) + u"_button"_qs);
        button->setDefaultAction(m_environment.actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    auto *menu = new QMenu(this);
    for (const char *id : actListActions)
        menu->addAction(m_environment.actions.action(id));
    m_more->setObjectName(u"destruction_more"_qs);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_more);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addLayout(line);
    head->addWidget(m_messages);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_actTable, 1);
    return top;
}

void DestructionPage::connectActions()
{
    const auto on = [this](const char *id, auto act) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, act);
    };
    on("destruction_propose", [this] { propose(); });
    on("destruction_withdraw", [this] { withdraw(); });
    on("save_list_xlsx", [this] { saveList(report::TableFormat::Xlsx); });
    on("save_list_csv", [this] { saveList(report::TableFormat::Csv); });
    on("save_list_pdf", [this] { saveList(report::TableFormat::Pdf); });
    on("print_list", [this] { printList(); });
}

void DestructionPage::refresh()
{
    m_acts->refresh();
    m_lines->refresh();
}

void DestructionPage::find()
{
    m_actTable->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> DestructionPage::panes() const
{
    return { m_lineTable, m_actTable };
}

void DestructionPage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"destruction.splitter"_qs)))
        m_splitter->setSizes({ 300, 420 });
    const int unit = fontMetrics().averageCharWidth();
    if (!m_actTable->horizontalHeader()->restoreState(settings.layout(u"destruction.acts"_qs))) {
        const int widths[] { 8, 17, 26, 12, 60, 52 };
        for (int i = 0; i < DestructionActModel::ColumnCount; ++i)
            m_actTable->setColumnWidth(i, widths[i] * unit);
    }
    if (!m_lineTable->horizontalHeader()->restoreState(settings.layout(u"destruction.lines"_qs))) {
        const int widths[] { 7, 8, 10, 38, 7, 13, 12, 19, 26, 17, 24 };
        for (int i = 0; i < DestructionLineModel::ColumnCount; ++i)
            m_lineTable->setColumnWidth(i, widths[i] * unit);
    }
}

void DestructionPage::storeLayout() const
{
    m_environment.settings.setLayout(u"destruction.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"destruction.acts"_qs, m_actTable->horizontalHeader()->saveState());
    m_environment.settings.setLayout(u"destruction.lines"_qs, m_lineTable->horizontalHeader()->saveState());
}

void DestructionPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void DestructionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isRead)
        refresh();
    else
        m_acts->open();
    m_isRead = true;
    updateActions();
}

void DestructionPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const char *id : acts())
        m_environment.actions.action(id)->setEnabled(false);
    for (const char *id : actListActions)
        m_environment.actions.action(id)->setEnabled(false);
}

void DestructionPage::retranslate()
{
    m_explanation->setText(
        tr("An act only proposes what may be destroyed. Nothing is destroyed or deleted by the programme."));
    m_more->setIcon(icon(u"export"_qs, palette()));
    m_more->setToolTip(tr("Save or print the list"));
    m_more->setAccessibleName(tr("Save or print the list"));
    m_actTable->setAccessibleName(tr("Acts that propose to destroy, newest first"));
    m_lineTable->setAccessibleName(tr("Volumes in the act"));
    m_noActs->setText(tr("There is no act yet. One is made of the closed volumes whose term is over."));
    m_acts->retranslate();
    m_lines->retranslate();
}

std::optional<domain::DestructionAct> DestructionPage::chosen() const
{
    const int row = m_actTable->currentIndex().row();
    return row < 0 || row >= m_acts->count() ? std::nullopt : std::optional(m_acts->at(row));
}

void DestructionPage::actChanged()
{
    const auto act = chosen();
    const domain::DestructionActId id = act ? act->id : domain::DestructionActId();
    if (id != m_lines->act())
        m_lines->setAct(id);
    updateActions();
}

void DestructionPage::updateActions()
{
    if (!isVisible())
        return;
    const auto act = chosen();
    m_environment.actions.action("destruction_propose")->setEnabled(true);
    m_environment.actions.action("destruction_withdraw")->setEnabled(act && !act->withdrawnAt);
    for (const char *id : actListActions)
        m_environment.actions.action(id)->setEnabled(act && !m_export);
}

void DestructionPage::open(ReasonDialog *dialog)
{
    connect(dialog, &EntryDialog::settled, this, [this](const QString &announcement) {
        refresh();
        Q_EMIT announced(announcement);
    });
    dialog->open();
}

void DestructionPage::propose()
{
    open(new ReasonDialog(m_environment,
        { tr("Propose to destroy"),
            tr("An act is made of every closed volume whose term is over, that nobody holds and no other act "
               "proposes. What needs the expert commission is marked. Nothing is destroyed by it."),
            tr("&Reason"), tr("Write the reason, such as the decision of the expert commission."),
            tr("Make the act"),
            [](db::Database &database, const QUuid &id, const QString &words) -> Result<QString> {
                TEREZE_TRY(const domain::DestructionActId act,
                    store::NomenclatureStore::proposeDestruction(database, id, words));
                return tr("Act no. %1 is made.").arg(act.value());
            } },
        this));
}

void DestructionPage::withdraw()
{
    const auto act = chosen();
    if (!act)
        return;
    open(new ReasonDialog(m_environment,
        { tr("Withdraw an act"),
            tr("Act no. %1 stays to be read, with your reason. Its volumes may be proposed again.")
                .arg(act->id.value()),
            tr("&Reason"), tr("Say why the act is withdrawn."), tr("Withdraw"),
            [act = *act](db::Database &database, const QUuid &id, const QString &words) -> Result<QString> {
                TEREZE_CHECK(
                    store::NomenclatureStore::withdrawProposal(database, id, act.id, act.version, words));
                return tr("Act no. %1 is withdrawn.").arg(act.id.value());
            } },
        this));
}

QString DestructionPage::titleOf(const domain::DestructionAct &act) const
{
    return tr("Act no. %1 of %2 on the selection of documents for destruction")
        .arg(QString::number(act.id.value()), shortDateText(act.madeAt, m_environment.zone()));
}

void DestructionPage::saveList(report::TableFormat format)
{
    const auto act = chosen();
    if (!isVisible() || !act || m_export)
        return;
    const QString suffix = report::suffixOf(format);
    const auto path = m_environment.dialogs.askSaveFile(
        this, u"destruction-act-%1.%2"_qs.arg(act->id.value()).arg(suffix), suffix);
    if (!path)
        return;
    exportList([format, path = *path](
                   const report::PrintedTable &table) { return report::writeTable(table, format, path); },
        tr("List saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void DestructionPage::printList()
{
    const auto act = chosen();
    if (!isVisible() || !act || m_export)
        return;
    const std::shared_ptr<QPrinter> printer = m_environment.dialogs.askPrinter(this, titleOf(*act));
    if (!printer)
        return;
    printer->setPageOrientation(QPageLayout::Landscape);
    exportList(
        [printer](const report::PrintedTable &table) { return printPdf(report::pdfTable(table), *printer); },
        tr("List sent to the printer."));
}

void DestructionPage::exportList(const ListExport::Writer &writer, const QString &announcement)
{
    const domain::DestructionAct act = *chosen();
    report::PrintedTable table;
    table.title = titleOf(act);
    table.language = m_environment.languages.current();
    table.notes << tr("Reason: %1").arg(act.reason) << tr("Made by: %1").arg(act.madeBy);
    if (act.withdrawnAt)
        table.notes << tr("State: %1").arg(m_acts->text(act, DestructionActModel::State));
    table.notes << tr("Saved on %1").arg(dateTimeText(m_environment.now(), m_environment.zone()));
    const QList<int> columns =
        addShownColumns(table, *m_lineTable, [this](int column) { return m_lines->isNumber(column); });
    m_export = new ItemExport<domain::DestructionLine>(
        m_environment.database, DestructionLineModel::linesOf(act.id),
        [model = m_lines, columns](const domain::DestructionLine &line) {
            QStringList row;
            for (const int column : columns)
                row << model->text(line, column);
            return row;
        },
        table, writer, this);
    connect(m_export, &ListExport::ended, this, [this, announcement](const Result<qsizetype> &rows) {
        m_export = nullptr;
        updateActions();
        if (rows)
            Q_EMIT announced(announcement);
        else
            m_messages->show(rows.error());
    });
    updateActions();
    m_export->start();
}

} // namespace tereze::ui
