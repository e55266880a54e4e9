// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/journal.h>
#include <core/domain/journalentry.h>
#include <core/domain/journalquery.h>
#include <core/report/tablefile.h>
#include <ui/dialogs/printquestion.h>
#include <ui/journal/listexport.h>
#include <ui/mainwindow/page.h>

#include <QPointer>

#include <optional>

class QLabel;
class QListWidget;
class QSplitter;
class QTableView;
class QToolButton;

namespace tereze::ui {

struct Environment;
class ApplicationPane;
class JournalActs;
class JournalFilter;
class JournalModel;
class MessageBar;

/// The workplace of registrars: journals, their entries, the case behind an entry, printing.
class JournalPage : public Page {
    Q_OBJECT

public:
    explicit JournalPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    JournalModel &model() const { return *m_model; }
    ApplicationPane &card() const { return *m_card; }
    QTableView &table() const { return *m_table; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void retranslate();
    void readJournals();
    void showJournals();
    void query();
    void currentChanged();
    void updateActions();
    void print();
    void askWhere(const QList<domain::JournalEntry> &entries, PrintQuestion question);
    void save();
    /// Tells how it went; what is said when it went well.
    void printed(const Result<QString> &outcome);
    /// Those selected entries that can be printed, in the order of their numbers.
    QList<domain::JournalEntry> printable() const;
    std::optional<domain::JournalEntry> current() const;
    std::optional<domain::Journal> journal() const;
    domain::JournalQuery asked() const;
    void saveList(report::TableFormat format);
    void printList();
    void exportList(const ListExport::Writer &writer, const QString &announcement);
    report::PrintedTable emptyTable(QList<int> &columns) const;

    const Environment &m_environment;
    QSplitter *m_splitter;
    QSplitter *m_right;
    QListWidget *m_list;
    JournalFilter *m_filter;
    QToolButton *m_more;
    QTableView *m_table;
    MessageBar *m_messages;
    JournalModel *m_model;
    QLabel *m_nothing;
    ApplicationPane *m_card;
    JournalActs *m_acts;
    QPointer<ListExport> m_export;
    QList<domain::Journal> m_journals;
    bool m_openFirst = true;
    bool m_printing = false;
};

} // namespace tereze::ui
