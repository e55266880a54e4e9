// SPDX-License-Identifier: GPL-3.0-or-later
#include "printlogmodel.h"

#include "printtexts.h"

#include <core/store/printstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {
namespace {

QString outcomeText(const domain::PrintCopy &copy)
{
    if (copy.state.isEmpty())
        return {}; // a PDF, or printed before there was a queue: nobody followed it
    domain::PrintJob job;
    job.state = copy.state;
    job.collector = copy.collector;
    return printStateText(job);
}

} // namespace

PrintLogModel::PrintLogModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

PrintLogModel::Fetch PrintLogModel::found(std::optional<qint64> document, const QString &number)
{
    return
        [document, number](db::Database &database, const std::optional<domain::PrintCopy> &last, int limit) {
            return store::PrintStore::copies(
                database, document, number, last ? std::optional(last->id) : std::nullopt, limit);
        };
}

QString PrintLogModel::text(const domain::PrintCopy &item, int column) const
{
    switch (column) {
    case When:
        return dateTimeText(item.printedAt, m_environment.zone());
    case Number:
        return item.number;
    case Document:
        return item.title;
    case Copy:
        return item.target == u"pdf" ? tr("PDF")
            : item.copyNumber > 1    ? tr("duplicate no. %1").arg(item.copyNumber)
            : item.copyNumber == 1   ? tr("first copy")
                                     : tr("%n sheet(s)", nullptr, item.copies);
    case Person:
        return item.person;
    case Where:
        return item.destination;
    case Outcome:
        return outcomeText(item);
    case Collector:
        return item.collector;
    default:
        return {};
    }
}

QString PrintLogModel::details(const domain::PrintCopy &copy) const
{
    QStringList lines { u"%1 — %2, %3"_qs.arg(copy.number, copy.title, text(copy, Copy)) };
    const auto say = [&lines](const QString &what, const QString &value) {
        if (!value.isEmpty())
            lines << what.arg(value);
    };
    say(tr("To whom: %1"), copy.addressee);
    lines << tr("Printed on %1 by %2: %3").arg(text(copy, When), copy.person, copy.destination);
    say(tr("Allowed by %1"), copy.second);
    say(tr("Why one more copy: %1"), copy.reason);
    say(tr("Blank %1"), copy.blank);
    say(tr("What became of it: %1"), outcomeText(copy));
    say(tr("Why it was spoiled: %1"), copy.spoilReason);
    if (copy.handedAt.isValid())
        lines << tr("Handed over to %1 by %2 on %3")
                     .arg(copy.collector, copy.handedBy, dateTimeText(copy.handedAt, m_environment.zone()));
    say(tr("Version of the page (SHA-256): %1"), QString::fromLatin1(copy.sha256.toHex()));
    return lines.join(u'\n');
}

QString PrintLogModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Number:
        return tr("Number");
    case Document:
        return tr("Document");
    case Copy:
        return tr("Copy");
    case Person:
        return tr("Asked by");
    case Where:
        return tr("Where");
    case Outcome:
        return tr("State");
    case Collector:
        return tr("Handed over to");
    default:
        return {};
    }
}

} // namespace tereze::ui
