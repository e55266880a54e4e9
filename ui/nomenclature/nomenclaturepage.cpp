// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomenclaturepage.h"

#include "casefiledialog.h"
#include "casefilemodel.h"
#include "filedmodel.h"
#include "volumeclosedialog.h"
#include "volumemodel.h"
#include "volumeopendialog.h"

#include <core/store/nomenclaturestore.h>
#include <ui/actions/actionregistry.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/journal/reasondialog.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/listdialog.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QHeaderView>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"_button"_qs);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void prepare(QTableView &table, const QString &name, QAbstractItemModel *model)
{
    table.setObjectName(name);
    table.setModel(model);
    table.setFrameShape(QFrame::NoFrame);
    showAsRows(table);
    table.horizontalHeader()->setSectionsMovable(true);
}

} // namespace

const QList<const char *> &NomenclaturePage::acts()
{
    static const QList<const char *> all { "nomenclature_add", "nomenclature_change", "volume_open",
        "volume_close", "volume_hold", "volume_release", "volume_filed" };
    return all;
}

NomenclaturePage::NomenclaturePage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_cases(new CaseFileModel(environment, this))
    , m_volumes(new VolumeModel(environment, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_yearLabel(new PlainLabel(this))
    , m_year(new QSpinBox(this))
    , m_caseTable(new QTableView(this))
    , m_noCases(new EmptyLabel(*m_caseTable, *m_cases))
    , m_chosen(new PlainLabel(this))
    , m_volumeTable(new QTableView(this))
    , m_noVolumes(new EmptyLabel(*m_volumeTable, *m_volumes))
    , m_messages(new MessageBar(this))
{
    m_splitter->addWidget(buildCases());
    m_splitter->addWidget(buildVolumes());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        m_cases->setYear(year);
        caseChanged();
    });
    connect(m_cases, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        if (!m_caseTable->currentIndex().isValid() && m_cases->count() > 0)
            m_caseTable->selectRow(0);
        caseChanged();
    });
    connect(m_volumes, &PagedModel::loaded, this, [this] {
        if (!m_volumeTable->currentIndex().isValid() && m_volumes->count() > 0)
            m_volumeTable->selectRow(static_cast<int>(m_volumes->count()) - 1);
        updateActions();
    });
    for (PagedModel *model : { static_cast<PagedModel *>(m_cases), static_cast<PagedModel *>(m_volumes) })
        connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_caseTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NomenclaturePage::caseChanged);
    connect(m_volumeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NomenclaturePage::updateActions);
    connect(m_caseTable, &QTableView::activated, this, &NomenclaturePage::change);
    connect(m_volumeTable, &QTableView::activated, this, &NomenclaturePage::showFiled);
    connectActions();
    retranslate();
}

QWidget *NomenclaturePage::buildCases()
{
    const QDate today = m_environment.now().toTimeZone(m_environment.zone()).date();
    m_year->setObjectName(u"nomenclature_year"_qs);
    m_year->setRange(1990, 2199); // as the database has it
    m_year->setValue(today.year());
    m_yearLabel->setBuddy(m_year);
    prepare(*m_caseTable, u"nomenclature_cases"_qs, m_cases);
    auto *top = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_yearLabel);
    line->addWidget(m_year);
    line->addStretch(1);
    for (const char *id : { "nomenclature_add", "nomenclature_change", "destruction" })
        line->addWidget(buttonOf(m_environment.actions.action(id), top));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addLayout(line);
    head->addWidget(m_messages);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_caseTable, 1);
    return top;
}

QWidget *NomenclaturePage::buildVolumes()
{
    prepare(*m_volumeTable, u"nomenclature_volumes"_qs, m_volumes);
    QFont bold = m_chosen->font();
    bold.setBold(true);
    m_chosen->setFont(bold);
    m_chosen->setObjectName(u"nomenclature_chosen"_qs);
    m_chosen->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bottom = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (const char *id : { "volume_open", "volume_close", "volume_hold", "volume_release", "volume_filed" })
        line->addWidget(buttonOf(m_environment.actions.action(id), bottom));
    line->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addWidget(m_chosen);
    head->addLayout(line);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_volumeTable, 1);
    return bottom;
}

void NomenclaturePage::connectActions()
{
    const auto on = [this](const char *id, void (NomenclaturePage::*act)()) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, act);
    };
    on("nomenclature_add", &NomenclaturePage::add);
    on("nomenclature_change", &NomenclaturePage::change);
    on("volume_open", &NomenclaturePage::openVolume);
    on("volume_close", &NomenclaturePage::closeVolume);
    on("volume_hold", &NomenclaturePage::hold);
    on("volume_release", &NomenclaturePage::release);
    on("volume_filed", &NomenclaturePage::showFiled);
}

void NomenclaturePage::refresh()
{
    m_cases->refresh();
    m_volumes->refresh();
}

void NomenclaturePage::find()
{
    m_year->setFocus(Qt::ShortcutFocusReason);
    m_year->selectAll();
}

QList<QWidget *> NomenclaturePage::panes() const
{
    return { m_year, m_caseTable, m_volumeTable };
}

void NomenclaturePage::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_splitter->restoreState(settings.layout(u"nomenclature.splitter"_qs)))
        m_splitter->setSizes({ 420, 300 });
    const int unit = fontMetrics().averageCharWidth();
    if (!m_caseTable->horizontalHeader()->restoreState(settings.layout(u"nomenclature.cases"_qs))) {
        const int widths[] { 10, 48, 30, 20, 26, 18, 26 };
        for (int i = 0; i < CaseFileModel::ColumnCount; ++i)
            m_caseTable->setColumnWidth(i, widths[i] * unit);
    }
    if (!m_volumeTable->horizontalHeader()->restoreState(settings.layout(u"nomenclature.volumes"_qs))) {
        const int widths[] { 10, 40, 16, 16, 14, 12, 38, 26 };
        for (int i = 0; i < VolumeModel::ColumnCount; ++i)
            m_volumeTable->setColumnWidth(i, widths[i] * unit);
    }
}

void NomenclaturePage::storeLayout() const
{
    m_environment.settings.setLayout(u"nomenclature.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"nomenclature.cases"_qs, m_caseTable->horizontalHeader()->saveState());
    m_environment.settings.setLayout(
        u"nomenclature.volumes"_qs, m_volumeTable->horizontalHeader()->saveState());
}

void NomenclaturePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NomenclaturePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isRead)
        refresh();
    else
        m_cases->setYear(m_year->value());
    m_isRead = true;
    updateActions();
}

void NomenclaturePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const char *id : acts())
        m_environment.actions.action(id)->setEnabled(false);
}

void NomenclaturePage::retranslate()
{
    m_yearLabel->setText(tr("&Year"));
    m_caseTable->setAccessibleName(tr("Cases of the nomenclature, by index"));
    m_volumeTable->setAccessibleName(tr("Volumes of the case"));
    m_noCases->setText(tr("There is no nomenclature of cases for this year yet. Add its first case."));
    m_noVolumes->setText(tr("This case has no volume yet. Open one, or file a document into the case."));
    m_cases->retranslate();
    m_volumes->retranslate();
    caseChanged();
}

std::optional<domain::CaseFile> NomenclaturePage::line() const
{
    const int row = m_caseTable->currentIndex().row();
    return row < 0 || row >= m_cases->count() ? std::nullopt : std::optional(m_cases->at(row));
}

std::optional<domain::Volume> NomenclaturePage::volume() const
{
    const int row = m_volumeTable->currentIndex().row();
    return row < 0 || row >= m_volumes->count() ? std::nullopt : std::optional(m_volumes->at(row));
}

void NomenclaturePage::caseChanged()
{
    const auto chosen = line();
    m_chosen->setText(chosen
            ? tr("Volumes of case %1, %2")
                  .arg(chosen->index, textIn(chosen->title, m_environment.languages.current()))
            : tr("Choose a case to see its volumes."));
    const domain::CaseFileId id = chosen ? chosen->id : domain::CaseFileId();
    if (id != m_volumes->line())
        m_volumes->setCase(id);
    updateActions();
}

void NomenclaturePage::updateActions()
{
    if (!isVisible())
        return;
    const auto chosen = line();
    const auto one = volume();
    const auto enable = [this](const char *id, bool enabled) {
        m_environment.actions.action(id)->setEnabled(enabled);
    };
    enable("nomenclature_add", true);
    enable("nomenclature_change", chosen.has_value());
    enable("volume_open", chosen && !chosen->openVolume);
    enable("volume_close", one && !one->closedAt);
    enable("volume_hold", one && one->hold.isEmpty());
    enable("volume_release", one && !one->hold.isEmpty());
    enable("volume_filed", one.has_value());
}

void NomenclaturePage::open(EntryDialog *dialog)
{
    connect(dialog, &EntryDialog::settled, this, &NomenclaturePage::settled);
    dialog->open();
}

void NomenclaturePage::settled(const QString &announcement)
{
    refresh();
    Q_EMIT announced(announcement);
}

void NomenclaturePage::add()
{
    domain::CaseFile fresh;
    fresh.year = m_year->value();
    fresh.retention = u"years"_qs;
    open(new CaseFileDialog(m_environment, fresh, this));
}

void NomenclaturePage::change()
{
    if (const auto chosen = line())
        open(new CaseFileDialog(m_environment, *chosen, this));
}

void NomenclaturePage::openVolume()
{
    const LocalText place =
        m_volumes->count() == 0 ? LocalText() : m_volumes->items().constLast().storagePlace;
    if (const auto chosen = line())
        open(new VolumeOpenDialog(m_environment, *chosen, place, this));
}

void NomenclaturePage::closeVolume()
{
    const auto chosen = line();
    const auto one = volume();
    if (chosen && one)
        open(new VolumeCloseDialog(m_environment, *chosen, *one, this));
}

void NomenclaturePage::hold()
{
    const auto chosen = line();
    const auto one = volume();
    if (!chosen || !one)
        return;
    const QString name = u"%1 / %2"_qs.arg(chosen->index).arg(one->number);
    open(new ReasonDialog(m_environment,
        { tr("Hold a volume"),
            tr("%1 is kept whatever its term says, until somebody lets it go again: no act proposes to "
               "destroy it.")
                .arg(name),
            tr("&Reason"), tr("Say why the volume must be kept, such as a court or an inspection."),
            tr("Hold"),
            [one = *one, name](
                db::Database &database, const QUuid &id, const QString &words) -> Result<QString> {
                TEREZE_CHECK(store::NomenclatureStore::holdVolume(database, id, one.id, one.version, words));
                return tr("%1 is held.").arg(name);
            } },
        this));
}

void NomenclaturePage::release()
{
    const auto chosen = line();
    const auto one = volume();
    if (!chosen || !one)
        return;
    const QString name = u"%1 / %2"_qs.arg(chosen->index).arg(one->number);
    if (!m_environment.dialogs.confirm(this,
            tr("%1 is held: %2. When it is let go, only its term counts.").arg(name, one->hold),
            tr("Let go")))
        return;
    m_environment.calls.send(
        this,
        [one = *one](db::Database &database, const QUuid &id) {
            return store::NomenclatureStore::holdVolume(database, id, one.id, one.version, {});
        },
        [this, name](const Result<void> &answer) {
            if (answer)
                settled(tr("%1 is no longer held.").arg(name));
            else
                m_messages->show(answer.error());
        });
}

void NomenclaturePage::showFiled()
{
    const auto chosen = line();
    const auto one = volume();
    if (!chosen || !one)
        return;
    auto *dialog = new ListDialog(tr("Volume %1 / %2").arg(chosen->index).arg(one->number),
        tr("What is filed in the volume, journal by journal, the newest first."),
        new FiledModel(m_environment, one->id),
        tr("Nothing is filed in this volume yet. Documents are filed into a case from the journal."),
        { 22, 14, 44, 26, 36 }, this);
    dialog->open();
}

} // namespace tereze::ui
