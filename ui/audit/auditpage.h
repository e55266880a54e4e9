// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/auditentry.h>
#include <ui/mainwindow/page.h>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace tereze::ui {

struct Environment;
class AuditFilter;
class AuditModel;
class ListSaver;
class MessageBar;

/// The log of events, for auditors: who did what to what, newest first, of a person, an object, a time; saved
/// as it is shown. Nothing can be changed here.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    AuditModel &model() const { return *m_model; }
    QTableView &table() const { return *m_table; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void query();
    void showDetails();
    std::optional<domain::AuditEntry> chosen() const;

    const Environment &m_environment;
    AuditModel *m_model;
    AuditFilter *m_filter;
    QToolButton *m_ofObject;
    QToolButton *m_ofPerson;
    QSplitter *m_splitter;
    QTableView *m_table;
    QLabel *m_nothing;
    QPlainTextEdit *m_details;
    MessageBar *m_messages;
    ListSaver *m_saver;
    bool m_isAsked = false;
};

} // namespace tereze::ui
