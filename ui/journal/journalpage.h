// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/journal.h>
#include <core/domain/journalentry.h>
#include <core/domain/stationprinter.h>
#include <ui/mainwindow/page.h>

#include <QTimer>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTableView;

namespace tereze::ui {

struct Environment;
class ApplicationPane;
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
    void buildFilter();
    void buildTable();
    void retranslate();
    void readJournals();
    void showJournals();
    void query();
    void currentChanged();
    void updateActions();
    void print();
    void askWhere(
        const QList<domain::JournalEntry> &entries, const QList<domain::StationPrinter> &printers);
    void save();
    /// Tells how it went; what is said when it went well.
    void printed(const Result<QString> &outcome);
    /// Those selected entries that can be printed, in the order of their numbers.
    QList<domain::JournalEntry> printable() const;
    std::optional<domain::JournalEntry> current() const;

    const Environment &m_environment;
    QSplitter *m_splitter;
    QSplitter *m_right;
    QListWidget *m_list;
    QWidget *m_filter;
    QLabel *m_labels[4];
    QLineEdit *m_number;
    QLineEdit *m_name;
    QCheckBox *m_dated;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QTableView *m_table;
    QLabel *m_nothing;
    MessageBar *m_messages;
    JournalModel *m_model;
    ApplicationPane *m_card;
    QTimer m_delay;
    QList<domain::Journal> m_journals;
    bool m_openFirst = true;
    bool m_printing = false;
};

} // namespace tereze::ui
