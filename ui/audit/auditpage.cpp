// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpage.h"

#include "auditfilter.h"
#include "auditmodel.h"
#include "listsaver.h"

#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/rowtable.h>
#include <ui/widgets/timetexts.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

AuditPage::AuditPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_model(new AuditModel(environment, this))
    , m_filter(new AuditFilter(environment, this))
    , m_ofObject(new QToolButton(this))
    , m_ofPerson(new QToolButton(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyLabel(*m_table, *m_model))
    , m_details(new QPlainTextEdit(this))
    , m_messages(new MessageBar(this))
    , m_saver(new ListSaver(environment, *this, *m_messages, [this] {
        ListSaver::List list;
        list.table.title = tr("Log of events");
        list.table.language = m_environment.languages.current();
        list.table.notes = m_filter->words();
        list.table.notes << tr("Made on %1").arg(dateTimeText(m_environment.now(), m_environment.zone()));
        const QList<int> columns = addShownColumns(list.table, *m_table, [](int) { return false; });
        list.fileStem =
            u"log-"_qs + m_environment.now().toTimeZone(m_environment.zone()).toString(u"yyyy-MM-dd"_qs);
        list.begin = [this, columns](report::PrintedTable table, ListExport::Writer writer, QObject *owner) {
            return new ItemExport<domain::AuditEntry>(
                m_environment.database, AuditModel::found(m_filter->query()),
                [model = m_model, columns](const domain::AuditEntry &entry) {
                    QStringList cells;
                    for (const int column : columns)
                        cells << model->text(entry, column);
                    return cells;
                },
                std::move(table), std::move(writer), owner);
        };
        return list;
    }))
{
    m_ofObject->setObjectName(u"audit_of_object"_qs);
    m_ofPerson->setObjectName(u"audit_of_person"_qs);
    for (QToolButton *button : { m_ofObject, m_ofPerson })
        button->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(u"audit"_qs);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_details->setObjectName(u"audit_details"_qs);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->document()->setDocumentMargin(10);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    m_filter->tools().addWidget(m_ofObject);
    m_filter->tools().addWidget(m_ofPerson);
    m_filter->tools().addWidget(m_saver->makeButton(this));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addWidget(m_filter);
    head->addWidget(m_messages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);

    connect(m_filter, &AuditFilter::changed, this, &AuditPage::query);
    connect(m_filter, &AuditFilter::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_filter, &AuditFilter::nobodyChosen, this, [this] {
        m_messages->show(MessageBar::Level::Warning,
            [] { return tr("Choose one of the people that are offered while you type a surname."); });
    });
    connect(m_ofObject, &QToolButton::clicked, this, [this] {
        if (const auto entry = chosen())
            m_filter->showObject(
                entry->objectKind, entry->objectId, m_model->text(*entry, AuditModel::Object));
    });
    connect(m_ofPerson, &QToolButton::clicked, this, [this] {
        if (const auto entry = chosen(); entry && entry->person)
            m_filter->showPerson(*entry->person, entry->personName);
    });
    connect(m_model, &PagedModel::loaded, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->count() > 0)
            m_table->selectRow(0);
        showDetails();
    });
    connect(m_model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showDetails);
    connect(m_saver, &ListSaver::announced, this, &Page::announced);
    retranslate();
}

void AuditPage::refresh()
{
    m_model->refresh();
}

void AuditPage::find()
{
    m_filter->personEdit().setFocus(Qt::ShortcutFocusReason);
    m_filter->personEdit().selectAll();
}

QList<QWidget *> AuditPage::panes() const
{
    return { &m_filter->personEdit(), m_table, m_details };
}

void AuditPage::restoreLayout()
{
    if (!m_splitter->restoreState(m_environment.settings.layout(u"audit.splitter"_qs)))
        m_splitter->setSizes({ 420, 190 });
    if (m_table->horizontalHeader()->restoreState(m_environment.settings.layout(u"audit.log"_qs)))
        return;
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] { 26, 30, 50, 40, 14 };
    for (int i = 0; i < AuditModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * unit);
}

void AuditPage::storeLayout() const
{
    m_environment.settings.setLayout(u"audit.splitter"_qs, m_splitter->saveState());
    m_environment.settings.setLayout(u"audit.log"_qs, m_table->horizontalHeader()->saveState());
}

void AuditPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isAsked)
        refresh();
    else
        query();
    m_saver->updateActions(m_model->count() > 0);
}

void AuditPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_saver->updateActions(false);
}

void AuditPage::retranslate()
{
    m_filter->retranslate();
    m_ofObject->setText(tr("All about this object"));
    m_ofPerson->setText(tr("All by this person"));
    m_table->setAccessibleName(tr("Log of events, newest first"));
    m_details->setAccessibleName(tr("All about the event"));
    m_nothing->setText(tr("Nothing of this kind has happened."));
    m_saver->retranslate();
    m_model->retranslate();
    showDetails();
}

void AuditPage::query()
{
    m_isAsked = true;
    m_messages->dismiss();
    m_model->setQuery(m_filter->query());
    showDetails();
}

std::optional<domain::AuditEntry> AuditPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->count())
        return std::nullopt;
    return m_model->at(index.row());
}

void AuditPage::showDetails()
{
    const auto entry = chosen();
    m_details->setPlainText(entry ? m_model->details(*entry) : QString());
    m_ofObject->setEnabled(entry.has_value());
    m_ofPerson->setEnabled(entry && entry->person);
    if (isVisible())
        m_saver->updateActions(m_model->count() > 0);
}

} // namespace tereze::ui
