// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/errors/messagebar.h>

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTableView;

namespace tereze::ui {

class PagedModel;

/// A window with one list, a line that says what it is, and buttons under it. An empty list explains itself.
/// Deletes itself when it is closed.
class ListDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes the model. `nothing` stands in the list while it is empty; `widths` of the columns are in
    /// average characters.
    ListDialog(const QString &title, const QString &explanation, PagedModel *model, const QString &nothing,
        const QList<int> &widths, QWidget *parent);

    QTableView &table() const { return *m_table; }
    MessageBar &messages() const { return *m_messages; }

protected:
    /// A button left of the one that closes the window.
    QPushButton *addButton(const QString &text, const QString &name);
    /// The row that is current; -1 for none.
    int currentRow() const;

private:
    MessageBar *m_messages;
    QTableView *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace tereze::ui
