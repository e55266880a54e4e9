// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksdialog.h"

#include "bookmodel.h"

#include <core/store/journalstore.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/localtexts.h>

#include <QPushButton>
#include <QTableView>

namespace tereze::ui {

namespace {

QList<int> bookWidths()
{
    return { 8, 16, 20, 12, 20, 12, 16, 18, 16, 44 };
}

} // namespace

BooksDialog::BooksDialog(const Environment &environment, const domain::Journal &journal, QWidget *parent)
    : BooksDialog(environment, journal, new BookModel(environment, journal.id), parent)
{
}

BooksDialog::BooksDialog(
    const Environment &environment, const domain::Journal &journal, BookModel *model, QWidget *parent)
    : ListDialog(tr("Books of the journal"),
        tr("%1: a book a year. When its year is over and no number is reserved any more, a book is closed; "
           "it "
           "then takes no more entries.")
            .arg(textIn(journal.title, environment.languages.current())),
        model, tr("Nothing was registered in this journal yet, so it has no book."), bookWidths(), parent)
    , m_environment(environment)
    , m_journal(journal)
    , m_model(model)
    , m_close(addButton(tr("Close the &book…"), u"close_book"_qs))
{
    connect(m_close, &QPushButton::clicked, this, &BooksDialog::closeBook);
    connect(model, &PagedModel::loaded, this, &BooksDialog::updateButtons);
    connect(
        table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BooksDialog::updateButtons);
    updateButtons();
}

void BooksDialog::updateButtons()
{
    const int row = currentRow();
    m_close->setEnabled(!m_isWaiting && row >= 0 && row < m_model->count() && !m_model->at(row).closedAt);
}

void BooksDialog::closeBook()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->count())
        return;
    const domain::JournalYear book = m_model->at(row);
    if (!m_environment.dialogs.confirm(this,
            tr("The book of %1 is closed for good: numbers %2 to %3, registered %4, void %5.")
                .arg(QString::number(book.year), QString::number(book.first.value_or(0)),
                    QString::number(book.last.value_or(0)), QString::number(book.registrations),
                    QString::number(book.voids)),
            tr("Close the book")))
        return;
    m_isWaiting = true;
    updateButtons();
    messages().dismiss();
    m_environment.calls.send(
        this,
        [journal = m_journal.id, book](db::Database &database, const QUuid &id) {
            return store::JournalStore::closeBook(database, id, journal, book.year, book.version);
        },
        [this, year = book.year](const Result<void> &answer) {
            m_isWaiting = false;
            updateButtons();
            if (!answer) {
                messages().show(answer.error());
                return;
            }
            m_model->refresh();
            Q_EMIT settled(tr("The book of %1 is closed.").arg(year));
        });
}

} // namespace tereze::ui
