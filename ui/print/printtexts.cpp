// SPDX-License-Identifier: GPL-3.0-or-later
#include "printtexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace tereze::ui {
namespace {

QString printText(const char *text)
{
    return QCoreApplication::translate("PrintText", text);
}

} // namespace

QString printStateText(const domain::PrintJob &job)
{
    if (job.state == u"pending")
        return job.isAway ? printText(QT_TRANSLATE_NOOP("PrintText", "Waits for its station"))
                          : printText(QT_TRANSLATE_NOOP("PrintText", "Waits"));
    if (job.state == u"held") {
        if (job.hold == u"approval")
            return printText(QT_TRANSLATE_NOOP("PrintText", "Waits for a second person"));
        return job.hold == u"paused" ? printText(QT_TRANSLATE_NOOP("PrintText", "Paused"))
                                     : printText(QT_TRANSLATE_NOOP("PrintText", "Needs a person"));
    }
    if (job.state == u"processing")
        return job.cancelAsked ? printText(QT_TRANSLATE_NOOP("PrintText", "Being cancelled"))
                               : printText(QT_TRANSLATE_NOOP("PrintText", "Printing"));
    if (job.state == u"sent")
        return printText(QT_TRANSLATE_NOOP("PrintText", "Sent to the printer"));
    if (job.state == u"unknown")
        return printText(QT_TRANSLATE_NOOP("PrintText", "Unknown: look at the printer"));
    if (job.state == u"confirmed")
        return job.collector.isEmpty() ? printText(QT_TRANSLATE_NOOP("PrintText", "Printed"))
                                       : printText(QT_TRANSLATE_NOOP("PrintText", "Handed over"));
    if (job.state == u"spoiled")
        return printText(QT_TRANSLATE_NOOP("PrintText", "Spoiled"));
    if (job.state == u"cancelled")
        return printText(QT_TRANSLATE_NOOP("PrintText", "Cancelled"));
    return job.state;
}

QString printStateIcon(const domain::PrintJob &job)
{
    static const QHash<QString, QString> icons { { u"pending"_qs, u"step-timer"_qs },
        { u"processing"_qs, u"print"_qs }, { u"sent"_qs, u"next"_qs }, { u"unknown"_qs, u"warning"_qs },
        { u"confirmed"_qs, u"approve"_qs }, { u"spoiled"_qs, u"reject"_qs },
        { u"cancelled"_qs, u"close"_qs } };
    if (job.state == u"held")
        return job.hold == u"trouble" ? u"warning"_qs : job.hold == u"approval" ? u"person"_qs : u"hand"_qs;
    return icons.value(job.state);
}

QString printReasonText(const QString &reason)
{
    static const QHash<QString, const char *> texts {
        { u"media-empty"_qs, QT_TRANSLATE_NOOP("PrintText", "no paper") },
        { u"media-needed"_qs, QT_TRANSLATE_NOOP("PrintText", "no paper") },
        { u"media-low"_qs, QT_TRANSLATE_NOOP("PrintText", "paper runs out") },
        { u"media-jam"_qs, QT_TRANSLATE_NOOP("PrintText", "paper is jammed") },
        { u"door-open"_qs, QT_TRANSLATE_NOOP("PrintText", "a door is open") },
        { u"cover-open"_qs, QT_TRANSLATE_NOOP("PrintText", "a cover is open") },
        { u"toner-empty"_qs, QT_TRANSLATE_NOOP("PrintText", "no toner") },
        { u"toner-low"_qs, QT_TRANSLATE_NOOP("PrintText", "toner runs out") },
        { u"marker-supply-empty"_qs, QT_TRANSLATE_NOOP("PrintText", "no ink or toner") },
        { u"marker-supply-low"_qs, QT_TRANSLATE_NOOP("PrintText", "ink or toner runs out") },
        { u"offline"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer is switched off") },
        { u"connecting-to-device"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer does not answer yet") },
        { u"timed-out"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer does not answer") },
        { u"paused"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer is stopped") },
        { u"printer-stopped"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer is stopped") },
        { u"not-accepting-jobs"_qs, QT_TRANSLATE_NOOP("PrintText", "the printer takes no jobs") },
        { u"print-server-unreachable"_qs,
            QT_TRANSLATE_NOOP("PrintText", "the printing system of the station does not answer") },
        { u"lease-lost"_qs, QT_TRANSLATE_NOOP("PrintText", "the station was lost on the way") },
        { u"job-gone"_qs,
            QT_TRANSLATE_NOOP("PrintText", "the printing system does not know the job any more") },
        { u"job-forgotten"_qs,
            QT_TRANSLATE_NOOP("PrintText", "printing was interrupted, nobody knows how far it came") },
        { u"pages-missing"_qs,
            QT_TRANSLATE_NOOP("PrintText", "the pages did not reach the printing system") },
        { u"page-unavailable"_qs, QT_TRANSLATE_NOOP("PrintText", "the page cannot be fetched at present") },
        { u"job-hold-until-specified"_qs, QT_TRANSLATE_NOOP("PrintText", "held in the printing system") },
        { u"resources-are-not-ready"_qs,
            QT_TRANSLATE_NOOP("PrintText", "tried again by the printing system") },
        { u"job-held"_qs, QT_TRANSLATE_NOOP("PrintText", "held in the printing system") },
        { u"printer-gone"_qs, QT_TRANSLATE_NOOP("PrintText", "the station has no such printer any more") },
        { u"sheet-cannot-be-made"_qs, QT_TRANSLATE_NOOP("PrintText", "the sheet cannot be made") },
        { u"no-blanks"_qs, QT_TRANSLATE_NOOP("PrintText", "no blanks are left") },
        { u"document-not-in-force"_qs, QT_TRANSLATE_NOOP("PrintText", "the document is no longer in force") },
        { u"aborted-by-system"_qs, QT_TRANSLATE_NOOP("PrintText", "given up by the printing system") },
        { u"job-canceled-by-user"_qs, QT_TRANSLATE_NOOP("PrintText", "cancelled by a person") },
        { u"job-canceled-at-device"_qs, QT_TRANSLATE_NOOP("PrintText", "cancelled at the printer") },
        { u"job-printing"_qs, "" },
        { u"job-incoming"_qs, "" },
        { u"job-completed-successfully"_qs, "" },
        { u"processing-to-stop-point"_qs, "" },
    };
    const auto found = texts.constFind(reason);
    if (found == texts.cend())
        return reason;
    return **found == '\0' ? QString() : printText(*found);
}

QString printReasonsText(const domain::PrintJob &job)
{
    QStringList parts;
    for (const QString &reason : job.reasons) {
        if (const QString text = printReasonText(reason); !text.isEmpty() && !parts.contains(text))
            parts << text;
    }
    for (const QString &text : { job.note, job.spoilReason, job.reason, job.collector }) {
        if (!text.isEmpty() && !parts.contains(text))
            parts << text;
    }
    return parts.join(u"; "_qs);
}

QString blankKindText(const QString &kind)
{
    static const QHash<QString, const char *> texts {
        { u"diploma"_qs, QT_TRANSLATE_NOOP("PrintText", "Diploma") },
        { u"diploma_honours"_qs, QT_TRANSLATE_NOOP("PrintText", "Diploma with honours") },
        { u"diploma_supplement"_qs, QT_TRANSLATE_NOOP("PrintText", "Diploma supplement") },
        { u"certificate"_qs, QT_TRANSLATE_NOOP("PrintText", "Certificate") },
        { u"letterhead"_qs, QT_TRANSLATE_NOOP("PrintText", "Letterhead") },
    };
    const auto found = texts.constFind(kind);
    return found == texts.cend() ? kind : printText(*found);
}

QStringList usualBlankKinds()
{
    return { u"diploma"_qs, u"diploma_honours"_qs, u"diploma_supplement"_qs, u"certificate"_qs,
        u"letterhead"_qs };
}

QString trayText(const QString &tray)
{
    static const QHash<QString, const char *> texts {
        { u"auto"_qs, QT_TRANSLATE_NOOP("PrintText", "as the printer chooses") },
        { u"main"_qs, QT_TRANSLATE_NOOP("PrintText", "main tray") },
        { u"alternate"_qs, QT_TRANSLATE_NOOP("PrintText", "second tray") },
        { u"by-pass-tray"_qs, QT_TRANSLATE_NOOP("PrintText", "bypass tray") },
        { u"manual"_qs, QT_TRANSLATE_NOOP("PrintText", "by hand") },
        { u"top"_qs, QT_TRANSLATE_NOOP("PrintText", "upper tray") },
        { u"middle"_qs, QT_TRANSLATE_NOOP("PrintText", "middle tray") },
        { u"bottom"_qs, QT_TRANSLATE_NOOP("PrintText", "lower tray") },
        { u"large-capacity"_qs, QT_TRANSLATE_NOOP("PrintText", "large tray") },
        { u"envelope"_qs, QT_TRANSLATE_NOOP("PrintText", "envelopes") },
    };
    const auto found = texts.constFind(tray);
    if (found != texts.cend())
        return printText(*found);
    if (tray.startsWith(u"tray-"))
        return printText(QT_TRANSLATE_NOOP("PrintText", "tray %1")).arg(tray.mid(5));
    return tray;
}

QString blankStateText(const QString &state)
{
    static const QHash<QString, const char *> texts {
        { u"in_stock"_qs, QT_TRANSLATE_NOOP("PrintText", "free") },
        { u"reserved"_qs, QT_TRANSLATE_NOOP("PrintText", "reserved") },
        { u"used"_qs, QT_TRANSLATE_NOOP("PrintText", "used") },
        { u"spoiled"_qs, QT_TRANSLATE_NOOP("PrintText", "spoiled") },
        { u"destroyed"_qs, QT_TRANSLATE_NOOP("PrintText", "destroyed") },
    };
    const auto found = texts.constFind(state);
    return found == texts.cend() ? state : printText(*found);
}

QString printProgressText(const domain::PrintBatch &batch)
{
    const int done = batch.in(u"sent"_qs) + batch.in(u"confirmed"_qs);
    QStringList parts {
        printText(QT_TRANSLATE_NOOP("PrintText", "%1 of %2 printed")).arg(done).arg(batch.jobs)
    };
    const auto add = [&](const QString &state, const char *text) {
        if (batch.in(state) > 0)
            parts << printText(text).arg(batch.in(state));
    };
    add(u"unknown"_qs, QT_TRANSLATE_NOOP("PrintText", "%1 unknown"));
    add(u"held"_qs, QT_TRANSLATE_NOOP("PrintText", "%1 held"));
    add(u"spoiled"_qs, QT_TRANSLATE_NOOP("PrintText", "%1 spoiled"));
    add(u"cancelled"_qs, QT_TRANSLATE_NOOP("PrintText", "%1 cancelled"));
    return parts.join(u", "_qs);
}

} // namespace tereze::ui
