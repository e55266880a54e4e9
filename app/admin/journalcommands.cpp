// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalcommands.h"

#include <app/admin/invocation.h>
#include <core/store/journalstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tereze::admin {

namespace {

struct JournalState {
    QList<domain::JournalBook> books;
    QList<domain::JournalProblem> problems;
};

Result<JournalState> journalState(Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    JournalState state;
    TEREZE_TRY(state.books, store::JournalStore::summary(*database));
    TEREZE_TRY(state.problems, store::JournalStore::check(*database));
    return state;
}

} // namespace

int journalCheck(Invocation &invocation)
{
    const auto state = journalState(invocation);
    if (!state)
        return invocation.refused(state.error());
    QJsonArray books;
    QStringList lines;
    for (const domain::JournalBook &book : state->books) {
        books << QJsonObject { { QStringLiteral("journal"), book.journalKey },
            { QStringLiteral("year"), book.year }, { QStringLiteral("last_number"), book.lastNumber },
            { QStringLiteral("entries"), book.entries }, { QStringLiteral("annulments"), book.annulments },
            { QStringLiteral("voids"), book.voids }, { QStringLiteral("reservations"), book.reservations },
            { QStringLiteral("closed"), book.isClosed } };
        lines << QCoreApplication::translate(
                     "Admin", "%1 %2: numbers 1 to %3, %4 entries, %5 annulled, %6 void, %7 reserved")
                     .arg(book.journalKey)
                     .arg(book.year)
                     .arg(book.lastNumber)
                     .arg(book.entries)
                     .arg(book.annulments)
                     .arg(book.voids)
                     .arg(book.reservations)
                + (book.isClosed ? QCoreApplication::translate("Admin", ", closed") : QString());
    }
    QJsonArray problems;
    for (const domain::JournalProblem &problem : state->problems) {
        problems << QJsonObject { { QStringLiteral("journal"), problem.journalKey },
            { QStringLiteral("year"), problem.year ? QJsonValue(*problem.year) : QJsonValue() },
            { QStringLiteral("problem"), problem.problem },
            { QStringLiteral("number"), problem.number ? QJsonValue(*problem.number) : QJsonValue() },
            { QStringLiteral("detail"), problem.detail } };
        lines << QStringLiteral("%1 %2: %3 %4 (%5)")
                     .arg(problem.journalKey)
                     .arg(problem.year.value_or(0))
                     .arg(problem.problem)
                     .arg(problem.number.value_or(0))
                     .arg(problem.detail);
    }
    const QJsonObject json { { QStringLiteral("books"), books }, { QStringLiteral("problems"), problems } };
    return problems.isEmpty() ? invocation.done(json, lines.join(u'\n'))
                              : invocation.found(json, lines.join(u'\n'));
}

} // namespace tereze::admin
