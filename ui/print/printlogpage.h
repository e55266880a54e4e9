// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/mainwindow/page.h>

#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace tereze::ui {

struct Environment;
class ListSaver;
class MessageBar;
class PrintLogModel;

/// The log of copies: what went out on paper or as a PDF, by whom, where, from which version, to whom; saved
/// as it is shown. For registrars and auditors.
class PrintLogPage : public Page {
    Q_OBJECT

public:
    explicit PrintLogPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// Shows the copies of one document; `title` says in words which.
    void showDocument(qint64 document, const QString &title);

    PrintLogModel &model() const { return *m_model; }
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

    const Environment &m_environment;
    PrintLogModel *m_model;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_only; ///< of which document alone
    QToolButton *m_all;
    QTableView *m_table;
    QLabel *m_nothing;
    QLabel *m_details;
    MessageBar *m_messages;
    ListSaver *m_saver;
    QTimer m_delay;
    std::optional<qint64> m_document;
    QString m_title;
    bool m_isAsked = false;
};

} // namespace tereze::ui
