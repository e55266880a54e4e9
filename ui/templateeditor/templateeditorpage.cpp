// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateeditorpage.h"

#include "newtemplatedialog.h"
#include "pageedit.h"

#include <core/db/databasethread.h>
#include <core/store/journalstore.h>
#include <core/store/templatestore.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

TemplateEditorPage::TemplateEditorPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget)
    , m_filter(new QLineEdit)
    , m_open(new QPushButton)
    , m_new(new QPushButton)
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

TemplateEditorPage::~TemplateEditorPage() = default;

void TemplateEditorPage::buildList()
{
    m_filter->setObjectName(u"template_filter"_qs);
    m_filter->setMaxLength(100);
    m_filter->setClearButtonEnabled(true);
    m_open->setObjectName(u"open_template"_qs);
    m_new->setObjectName(u"new_template"_qs);
    m_table->setObjectName(u"templates"_qs);
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
    connect(m_filter, &QLineEdit::textChanged, this, &TemplateEditorPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_new, &QPushButton::clicked, this, &TemplateEditorPage::makeTemplate);
    connect(m_open, &QPushButton::clicked, this, &TemplateEditorPage::openCurrent);
    connect(m_table, &QTableWidget::cellActivated, this, &TemplateEditorPage::openCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_open->setEnabled(m_table->currentRow() >= 0 && !m_opening); });
}

void TemplateEditorPage::refresh()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::TemplateStore::list(database); },
        [this](const Result<QList<domain::TemplateListing>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_templates = *answer;
            showTemplates();
        });
}

void TemplateEditorPage::showTemplates()
{
    const QString language = m_environment.languages.current();
    const auto kindWords = [](const QString &kind) {
        return kind == u"application_form" ? tr("application form")
            : kind == u"certificate"       ? tr("certificate")
            : kind == u"order"             ? tr("order")
            : kind == u"joint_order"       ? tr("joint order")
            : kind == u"extract"           ? tr("extract from a joint order")
                                           : tr("approval sheet");
    };
    const QString chosen = m_table->currentRow() >= 0
        ? m_table->item(m_table->currentRow(), Name)->data(Qt::UserRole).toString()
        : QString();
    m_table->setRowCount(static_cast<int>(m_templates.size()));
    for (int row = 0; row < m_templates.size(); ++row) {
        const domain::TemplateListing &one = m_templates.at(row);
        QStringList there;
        QStringList missing;
        QDateTime last;
        int number = 0;
        for (const QString &wanted : LocalText::requiredLanguages()) {
            const bool has = std::any_of(one.texts.begin(), one.texts.end(),
                [&](const domain::TemplateListing::Text &text) { return text.language == wanted; });
            (has ? there : missing) << wanted;
        }
        for (const domain::TemplateListing::Text &text : one.texts) {
            if (!LocalText::requiredLanguages().contains(text.language))
                there << text.language;
            if (!last.isValid() || text.publishedAt > last) {
                last = text.publishedAt;
                number = text.number;
            }
        }
        QStringList users;
        for (const domain::TemplateListing::Service &service : one.services)
            users << service.name.in(language);
        const QString texts[] { one.title.in(language), kindWords(one.kind),
            missing.isEmpty() ? there.join(u", "_qs)
                              : tr("%1; missing: %2").arg(there.join(u", "_qs), missing.join(u", "_qs)),
            users.join(u", "_qs),
            last.isValid() ? tr("%1 of %2")
                                 .arg(number)
                                 .arg(QLocale().toString(
                                     last.toTimeZone(m_environment.zone()).date(), QLocale::ShortFormat))
                           : QString() };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        m_table->item(row, Name)->setIcon(icon(u"templates"_qs, palette()));
        m_table->item(row, Name)->setData(Qt::UserRole, one.key);
        m_table->item(row, Name)->setToolTip(one.key);
        if (!missing.isEmpty())
            m_table->item(row, Languages)->setIcon(icon(u"warning"_qs, palette()));
        if (one.key == chosen)
            m_table->selectRow(row);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->selectRow(0);
    m_open->setEnabled(m_table->currentRow() >= 0);
    filter();
}

void TemplateEditorPage::filter()
{
    const QString wanted = m_filter->text().simplified().toLower();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString text;
        for (int column = 0; column < ColumnCount; ++column)
            text += m_table->item(row, column)->text() + u'\n';
        text += m_table->item(row, Name)->data(Qt::UserRole).toString();
        m_table->setRowHidden(row, !wanted.isEmpty() && !text.toLower().contains(wanted));
    }
}

void TemplateEditorPage::openCurrent()
{
    if (m_table->currentRow() >= 0)
        openTemplate(m_table->item(m_table->currentRow(), Name)->data(Qt::UserRole).toString());
}

void TemplateEditorPage::makeTemplate()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::JournalStore::journals(database); },
        [this](const Result<QList<domain::Journal>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            NewTemplateDialog::Occasion occasion;
            occasion.templates = m_templates;
            for (const domain::Journal &journal : *answer) {
                if (journal.direction == u"documents")
                    occasion.journals << journal;
            }
            if (m_table->currentRow() >= 0)
                occasion.like = m_table->item(m_table->currentRow(), Name)->data(Qt::UserRole).toString();
            auto *dialog = new NewTemplateDialog(m_environment, std::move(occasion), this);
            connect(dialog, &NewTemplateDialog::made, this, [this](const QString &key, bool importsForm) {
                refresh();
                openTemplate(key, importsForm);
            });
            connect(dialog, &EntryDialog::settled, this, &Page::announced);
            dialog->open();
        });
}

void TemplateEditorPage::openTemplate(const QString &key, bool importsForm)
{
    if (m_opening || m_workshop)
        return;
    m_opening = true;
    m_environment.database.run(
        this, [key](db::Database &database) { return TemplateMatter::read(database, key); },
        [this, importsForm](const Result<TemplateMatter> &answer) {
            m_opening = false;
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_workshop = new TemplateWorkshop(m_environment, *answer);
            m_stack->addWidget(m_workshop);
            m_stack->setCurrentWidget(m_workshop);
            m_workshop->restoreLayout();
            connect(m_workshop, &TemplateWorkshop::closeWanted, this, &TemplateEditorPage::closeWorkshop);
            connect(m_workshop, &TemplateWorkshop::announced, this, &Page::announced);
            connect(m_workshop, &TemplateWorkshop::saved, this, &TemplateEditorPage::refresh);
            m_workshop->page().setFocus();
            if (importsForm)
                m_workshop->importForm();
        });
}

void TemplateEditorPage::closeWorkshop()
{
    if (!m_workshop)
        return;
    m_workshop->keepDrafts();
    m_workshop->storeLayout();
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(m_workshop);
    m_workshop->deleteLater(); // its own button may have asked for it
    m_workshop = nullptr;
    m_table->setFocus();
    refresh();
}

void TemplateEditorPage::find()
{
    if (m_workshop) {
        m_workshop->find();
        return;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> TemplateEditorPage::panes() const
{
    return m_workshop ? m_workshop->panes() : QList<QWidget *> { m_filter, m_table };
}

void TemplateEditorPage::restoreLayout()
{
    if (!m_table->horizontalHeader()->restoreState(m_environment.settings.layout(u"templates.columns"_qs))) {
        const int unit = fontMetrics().averageCharWidth();
        const int widths[] { 50, 22, 26, 48, 20 };
        for (int i = 0; i < ColumnCount; ++i)
            m_table->setColumnWidth(i, widths[i] * unit);
    }
    if (m_workshop)
        m_workshop->restoreLayout();
}

void TemplateEditorPage::storeLayout() const
{
    m_environment.settings.setLayout(u"templates.columns"_qs, m_table->horizontalHeader()->saveState());
    if (m_workshop) {
        m_workshop->storeLayout();
        m_workshop->keepDrafts();
    }
}

void TemplateEditorPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a template"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_open->setText(tr("Open"));
    m_new->setText(tr("New template…"));
    const QKeySequence key(u"Ctrl+N"_qs);
    m_new->setShortcut(key); // after the text, which takes the key away
    m_new->setToolTip(key.toString(QKeySequence::NativeText));
    m_table->setAccessibleName(tr("Templates"));
    m_table->setHorizontalHeaderLabels(
        { tr("Document"), tr("Kind"), tr("Languages"), tr("Used by"), tr("Last version") });
    showTemplates();
}

void TemplateEditorPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void TemplateEditorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_templates.isEmpty())
        refresh();
}

} // namespace tereze::ui
