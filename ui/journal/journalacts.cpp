// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalacts.h"

#include "booksdialog.h"
#include "filingdialog.h"
#include "letterdialog.h"
#include "reasondialog.h"

#include <core/store/journalstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>

#include <QAction>

#include <algorithm>

namespace tereze::ui {

const QList<const char *> &JournalActs::ids()
{
    static const QList<const char *> all { "register_letter", "answer_letter", "reserve_number",
        "declare_void", "file_entry", "books" };
    return all;
}

JournalActs::JournalActs(const Environment &environment, QWidget *page)
    : QObject(page)
    , m_environment(environment)
    , m_page(page)
{
    const auto on = [this](const char *id, void (JournalActs::*act)()) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, act);
    };
    on("register_letter", &JournalActs::registerLetter);
    on("answer_letter", &JournalActs::answerLetter);
    on("reserve_number", &JournalActs::reserve);
    on("declare_void", &JournalActs::declareVoid);
    on("file_entry", &JournalActs::file);
    on("books", &JournalActs::showBooks);
    setCurrent({}, {}, {}, false);
}

std::optional<domain::Journal> JournalActs::outgoing() const
{
    const auto found = std::find_if(m_journals.begin(), m_journals.end(),
        [](const domain::Journal &journal) { return journal.direction == u"outgoing"; });
    return found == m_journals.end() ? std::nullopt : std::optional(*found);
}

void JournalActs::setCurrent(const QList<domain::Journal> &journals,
    const std::optional<domain::Journal> &journal, const std::optional<domain::JournalEntry> &entry,
    bool isShown)
{
    m_journals = journals;
    m_journal = journal;
    m_entry = entry;
    const bool isReserved = entry && entry->kind == u"reservation";
    const bool isLetter = entry && entry->documentKind == u"letter";
    const bool isOfLetters = journal && journal->direction != u"documents";
    const auto enable = [&](const char *id, bool enabled) {
        m_environment.actions.action(id)->setEnabled(isShown && journal && enabled);
    };
    enable("register_letter", isOfLetters || isReserved);
    enable("answer_letter",
        isLetter && journal && journal->direction == u"incoming" && entry->documentState == u"registered"
            && outgoing());
    enable("reserve_number", true);
    enable("declare_void", true);
    enable("books", true);
    enable("file_entry", entry && entry->kind == u"registration");
}

void JournalActs::open(EntryDialog *dialog)
{
    connect(dialog, &EntryDialog::settled, this, &JournalActs::settled);
    dialog->open();
}

void JournalActs::registerLetter()
{
    const bool isReserved = m_entry && m_entry->kind == u"reservation";
    open(new LetterDialog(m_environment,
        { *m_journal, m_journals, isReserved ? m_entry : std::nullopt, std::nullopt }, m_page));
}

void JournalActs::answerLetter()
{
    open(new LetterDialog(m_environment, { *outgoing(), m_journals, std::nullopt, m_entry }, m_page));
}

void JournalActs::reserve()
{
    const QString title = textIn(m_journal->title, m_environment.languages.current());
    open(new ReasonDialog(m_environment,
        { tr("Reserve a number"),
            tr("%1: the next number is set aside for something that will be registered later. It is then "
               "used or declared "
               "void; it is never given back.")
                .arg(title),
            tr("What for"), tr("Say what the number is reserved for."), tr("Reserve"),
            [journal = m_journal->id](
                db::Database &database, const QUuid &id, const QString &words) -> Result<QString> {
                TEREZE_TRY(const domain::TakenNumber taken,
                    store::JournalStore::reserve(database, id, journal, words));
                return tr("Number %1 is reserved.").arg(taken.number);
            } },
        m_page));
}

void JournalActs::declareVoid()
{
    const QString title = textIn(m_journal->title, m_environment.languages.current());
    const bool isReserved = m_entry && m_entry->kind == u"reservation";
    const bool isLetter =
        m_entry && m_entry->documentKind == u"letter" && m_entry->documentState == u"registered";
    const auto entry = isReserved || isLetter ? std::optional(m_entry->id) : std::nullopt;
    const QString explanation = isReserved
        ? tr("%1: the reserved number %2 becomes void. It stays in the journal with your reason.")
              .arg(title)
              .arg(*m_entry->number)
        : isLetter
        ? tr("%1: %2 is annulled. It stays in the journal, and a line with your reason speaks of it.")
              .arg(title, m_entry->printed)
        : tr("%1: the next number becomes void, so that no number is missing. It stays in the journal with "
             "your reason.")
              .arg(title);
    open(new ReasonDialog(m_environment,
        { isLetter ? tr("Annul a registration") : tr("Declare a number void"), explanation, tr("Reason"),
            tr("Say why."), isLetter ? tr("Annul") : tr("Declare void"),
            [journal = m_journal->id, entry, version = m_entry ? m_entry->version : 0,
                printed = isLetter ? m_entry->printed : QString()](
                db::Database &database, const QUuid &id, const QString &words) -> Result<QString> {
                TEREZE_TRY(const domain::TakenNumber taken,
                    store::JournalStore::declareVoid(database, id, journal, entry, version, words));
                return printed.isEmpty() ? tr("Number %1 is void.").arg(taken.number)
                                         : tr("%1 is annulled.").arg(printed);
            } },
        m_page));
}

void JournalActs::file()
{
    open(new FilingDialog(m_environment, *m_entry, m_page));
}

void JournalActs::showBooks()
{
    auto *dialog = new BooksDialog(m_environment, *m_journal, m_page);
    connect(dialog, &BooksDialog::settled, this, &JournalActs::settled);
    dialog->open();
}

} // namespace tereze::ui
