// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journal.h>
#include <ui/widgets/listdialog.h>

namespace tereze::ui {

struct Environment;
class BookModel;

/// The books of a journal by years, with what stands in each; closes the book of a year that is over.
class BooksDialog final : public ListDialog {
    Q_OBJECT

public:
    BooksDialog(const Environment &environment, const domain::Journal &journal, QWidget *parent);

Q_SIGNALS:
    void settled(const QString &announcement);

private:
    BooksDialog(
        const Environment &environment, const domain::Journal &journal, BookModel *model, QWidget *parent);
    void updateButtons();
    void closeBook();

    const Environment &m_environment;
    const domain::Journal m_journal;
    BookModel *m_model;
    QPushButton *m_close;
    bool m_isWaiting = false;
};

} // namespace tereze::ui
