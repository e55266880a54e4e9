// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>

namespace tereze::ui {

namespace {

struct ErrorRuleText {
    const char *rule;
    const char *text;
};

constexpr ErrorRuleText errorRuleTexts[] {
    { "drafts_awaited",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The draft of the document is still being prepared. Try again in a moment.") },
    { "own_application", QT_TRANSLATE_NOOP("ErrorText", "Nobody decides on an application of their own.") },
    { "one_vote",
        QT_TRANSLATE_NOOP("ErrorText",
            "A vote is personal. You have one in this step, so you cannot act here for somebody else as "
            "well.") },
    { "acknowledge",
        QT_TRANSLATE_NOOP("ErrorText", "This is to be read and acknowledged, not to be decided.") },
    { "decide", QT_TRANSLATE_NOOP("ErrorText", "This is to be decided, not only acknowledged.") },
    { "external",
        QT_TRANSLATE_NOOP("ErrorText",
            "A decision and the answer of an outside body are recorded each at a step of its own.") },
    { "fallback",
        QT_TRANSLATE_NOOP("ErrorText",
            "Nobody could be found for this step. It has to be assigned before it can be done.") },
    { "acted",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Somebody has already acted on this decision, so it can no longer be taken back.") },
    { "returns",
        QT_TRANSLATE_NOOP("ErrorText",
            "The case went back as often as its route allows. It can be approved or rejected.") },
    { "not_passed",
        QT_TRANSLATE_NOOP("ErrorText", "The case has not been at that step, so it cannot go back to it.") },
    { "nobody", QT_TRANSLATE_NOOP("ErrorText", "Nobody holds that position now. Choose another.") },
    { "seen",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The form or the draft has changed since you opened it. Look at it again.") },
    { "too_long", QT_TRANSLATE_NOOP("ErrorText", "The text is too long.") },
    { "control_character",
        QT_TRANSLATE_NOOP("ErrorText", "The text holds control characters. Type it anew.") },
    { "required", QT_TRANSLATE_NOOP("ErrorText", "Please fill this in.") },
    // Of journals.
    { "book_closed",
        QT_TRANSLATE_NOOP("ErrorText", "The book of that year is closed. It takes no more entries.") },
    { "number_taken",
        QT_TRANSLATE_NOOP("ErrorText",
            "This number was given in another journal. An administrator has to choose another pattern for "
            "this one.") },
    { "year_not_over", QT_TRANSLATE_NOOP("ErrorText", "A book is closed when its year is over.") },
    { "reserved_numbers",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Numbers of this book are still reserved. Use them or declare them void first.") },
    { "not_reserved",
        QT_TRANSLATE_NOOP("ErrorText",
            "This journal is written by the programme. For a paper document, reserve a number and use "
            "that.") },
    { "issued_document",
        QT_TRANSLATE_NOOP("ErrorText", "What was issued for a case is annulled through that case.") },
    { "void_already", QT_TRANSLATE_NOOP("ErrorText", "This entry is void or annulled already.") },
    { "back_dating",
        QT_TRANSLATE_NOOP("ErrorText", "This journal does not allow an entry to be dated back so far.") },
    { "dated_ahead",
        QT_TRANSLATE_NOOP("ErrorText", "Nothing is registered under a day that is still to come.") },
    { "other_year",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The number is of another year. Declare it void and take a new one.") },
    { "volume_closed",
        QT_TRANSLATE_NOOP("ErrorText", "The volume is closed. Nothing goes in or out of it.") },
    { "volume_open", QT_TRANSLATE_NOOP("ErrorText", "A volume of this case is still open.") },
    { "has_volumes",
        QT_TRANSLATE_NOOP("ErrorText",
            "A volume was opened under this term. Its term, article and mark of the expert commission "
            "stay.") },
    { "nothing_due",
        QT_TRANSLATE_NOOP(
            "ErrorText", "No volume has served its term, or all that have are held or proposed already.") },
    { "withdrawn", QT_TRANSLATE_NOOP("ErrorText", "This proposal was withdrawn already.") },
    // Of preprinted blanks.
    { "known_serial",
        QT_TRANSLATE_NOOP("ErrorText",
            "Some of these serials are in the stock already. None was added: look at the numbers again.") },
    { "blank_state",
        QT_TRANSLATE_NOOP("ErrorText",
            "Not all of these blanks are in a state that allows it: free ones can be spoiled, spoiled ones "
            "destroyed. None was changed.") },
    // Of substitutions.
    { "overlap",
        QT_TRANSLATE_NOOP("ErrorText",
            "Somebody stands in on some of these days already. Choose other days, or end that one first.") },
    { "cycle",
        QT_TRANSLATE_NOOP(
            "ErrorText", "In the end somebody would stand in for themselves. Choose another substitute.") },
    { "self", QT_TRANSLATE_NOOP("ErrorText", "Nobody stands in for themselves. Choose another substitute.") },
    { "account",
        QT_TRANSLATE_NOOP("ErrorText",
            "The substitute has no open account and could not act. Choose another, or have the account "
            "opened.") },
    { "not_held", QT_TRANSLATE_NOOP("ErrorText", "The person does not hold this position on those days.") },
    { "past", QT_TRANSLATE_NOOP("ErrorText", "The last day is over already. Choose a later one.") },
    { "minimum", QT_TRANSLATE_NOOP("ErrorText", "The amount does not cover what is due.") },
};

} // namespace

QString errorText(const Error &error)
{
    for (const ErrorRuleText &known : errorRuleTexts) {
        if (error.rule == QLatin1String(known.rule))
            return QCoreApplication::translate("ErrorText", known.text);
    }
    // A refusal of our own functions brings no more than its kind: say that in the language of the moment.
    if (error.sqlState.startsWith(u"TZ") || error.userText.isEmpty())
        return Error::textOf(error.kind);
    return error.userText;
}

} // namespace tereze::ui
