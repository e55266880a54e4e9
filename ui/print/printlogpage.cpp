// SPDX-License-Identifier: GPL-3.0-or-later
#include "printlogpage.h"

#include "printlogmodel.h"

#include <ui/audit/listsaver.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>
#include <ui/widgets/timetexts.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

PrintLogPage::PrintLogPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_model(new PrintLogModel(environment, this))
    , m_numberLabel(new PlainLabel(this))
    , m_number(new QLineEdit(this))
    , m_only(new PlainLabel(this))
    , m_all(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyLabel(*m_table, *m_model))
    , m_details(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_saver(new ListSaver(environment, *this, *m_messages, [this] {
        ListSaver::List list;
        list.table.title = tr("Log of copies");
        list.table.language = m_environment.languages.current();
        const QString number = m_number->text().trimmed();
        if (m_document)
            list.table.notes << m_only->text();
        else if (!number.isEmpty())
            list.table.notes << tr("Number: %1").arg(number);
        list.table.notes << tr("Made on %1").arg(dateTimeText(m_environment.now(), m_environment.zone()));
        const QList<int> columns = addShownColumns(list.table, *m_table, [](int) { return false; });
        list.fileStem =
            u"copies-"_qs + m_environment.now().toTimeZone(m_environment.zone()).toString(u"yyyy-MM-dd"_qs);
        list.begin = [this, columns, number](
                         report::PrintedTable table, ListExport::Writer writer, QObject *owner) {
            return new ItemExport<domain::PrintCopy>(
                m_environment.database, PrintLogModel::found(m_document, number),
                [model = m_model, columns](const domain::PrintCopy &copy) {
                    QStringList cells;
                    for (const int column : columns)
                        cells << model->text(copy, column);
                    return cells;
                },
                std::move(table), std::move(writer), owner);
        };
        return list;
    }))
{
    m_number->setObjectName(u"copies_number"_qs);
    m_number->setMaxLength(100);
    m_number->setClearButtonEnabled(true);
    m_numberLabel->setBuddy(m_number);
    m_only->setObjectName(u"copies_only"_qs);
    m_all->setObjectName(u"copies_all"_qs);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(u"copies"_qs);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_details->setObjectName(u"copy_details"_qs);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setMargin(10);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);

    auto *filter = new QHBoxLayout;
    filter->setSpacing(8);
    filter->addWidget(m_numberLabel);
    filter->addWidget(m_number);
    filter->addWidget(m_only, 1);
    filter->addWidget(m_all);
    filter->addStretch(1);
    filter->addWidget(m_saver->makeButton(this));
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addLayout(filter);
    head->addWidget(m_messages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);

    connect(&m_delay, &QTimer::timeout, this, &PrintLogPage::query);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_document.reset(); // who types a number looks for that one
        m_delay.start();
    });
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        query();
        m_table->setFocus();
    });
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_document.reset();
        query();
        m_number->setFocus();
    });
    connect(m_model, &PagedModel::loaded, this, [this] {
        m_messages->dismiss();
        if (!m_table->currentIndex().isValid() && m_model->count() > 0)
            m_table->selectRow(0);
        showDetails();
        m_saver->updateActions(m_model->count() > 0);
    });
    connect(m_saver, &ListSaver::announced, this, &Page::announced);
    connect(m_model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PrintLogPage::showDetails);
    retranslate();
}

void PrintLogPage::refresh()
{
    m_model->refresh();
}

void PrintLogPage::find()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

QList<QWidget *> PrintLogPage::panes() const
{
    return { m_number, m_table };
}

void PrintLogPage::restoreLayout()
{
    if (m_table->horizontalHeader()->restoreState(m_environment.settings.layout(u"print.log"_qs)))
        return;
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] { 28, 20, 30, 18, 18, 26, 20, 20 };
    for (int i = 0; i < PrintLogModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * unit);
}

void PrintLogPage::storeLayout() const
{
    m_environment.settings.setLayout(u"print.log"_qs, m_table->horizontalHeader()->saveState());
}

void PrintLogPage::showDocument(qint64 document, const QString &title)
{
    const QSignalBlocker quiet(m_number);
    m_number->clear();
    m_document = document;
    m_title = title;
    query();
}

void PrintLogPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintLogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isAsked)
        refresh();
    else
        query();
    m_saver->updateActions(m_model->count() > 0);
}

void PrintLogPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_saver->updateActions(false);
}

void PrintLogPage::retranslate()
{
    m_numberLabel->setText(tr("N&umber"));
    m_number->setPlaceholderText(tr("As printed, or its running part"));
    m_all->setText(tr("Show all copies"));
    m_table->setAccessibleName(tr("Log of copies, newest first"));
    m_details->setAccessibleName(tr("All about the copy"));
    m_saver->retranslate();
    m_model->retranslate();
    m_only->setText(m_document ? tr("Only: %1").arg(m_title) : QString());
    m_nothing->setText(m_document || !m_number->text().trimmed().isEmpty() ? tr("No copy of it went out yet.")
                                                                           : tr("Nothing was printed yet."));
    showDetails();
}

void PrintLogPage::query()
{
    m_delay.stop();
    m_isAsked = true;
    m_only->setVisible(m_document.has_value());
    m_all->setVisible(m_document.has_value());
    m_model->setQuery(m_document, m_number->text().trimmed());
    retranslate();
}

void PrintLogPage::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    const bool isChosen = index.isValid() && index.row() < m_model->count();
    m_details->setText(isChosen ? m_model->details(m_model->at(index.row())) : QString());
    m_details->setVisible(isChosen);
}

} // namespace tereze::ui
