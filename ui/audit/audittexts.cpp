// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittexts.h"

#include <core/base/localtext.h>
#include <core/domain/historyentry.h>
#include <ui/application/casetexts.h>

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tereze::ui {

namespace {

QString auditWord(const char *text)
{
    return QCoreApplication::translate("AuditText", text);
}

/// Events of everything but cases, whose words are those of their history.
const QHash<QString, const char *> &auditEvents()
{
    static const QHash<QString, const char *> events {
        { u"account_added"_qs, QT_TRANSLATE_NOOP("AuditText", "Account given") },
        { u"account_disabled"_qs, QT_TRANSLATE_NOOP("AuditText", "Account closed") },
        { u"appointed"_qs, QT_TRANSLATE_NOOP("AuditText", "Appointed to a position") },
        { u"archived"_qs, QT_TRANSLATE_NOOP("AuditText", "Put into the archive") },
        { u"blank_act:spoil"_qs, QT_TRANSLATE_NOOP("AuditText", "Blanks marked as spoiled") },
        { u"blank_act:destroy"_qs, QT_TRANSLATE_NOOP("AuditText", "Blanks destroyed by an act") },
        { u"blank_act"_qs, QT_TRANSLATE_NOOP("AuditText", "State of blanks changed") },
        { u"blank_add"_qs, QT_TRANSLATE_NOOP("AuditText", "Blanks added to the stock") },
        { u"book_closed"_qs, QT_TRANSLATE_NOOP("AuditText", "Book of the year closed") },
        { u"calendar_day_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Day of a working calendar changed") },
        { u"calendar_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Working calendar changed") },
        { u"calibration_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Printer put right") },
        { u"credential_disabled"_qs, QT_TRANSLATE_NOOP("AuditText", "Login of the portal closed") },
        { u"credential_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Login or password of the portal given") },
        { u"destruction_proposed"_qs, QT_TRANSLATE_NOOP("AuditText", "Destruction proposed by an act") },
        { u"destruction_withdrawn"_qs, QT_TRANSLATE_NOOP("AuditText", "Act of destruction withdrawn") },
        { u"drafted"_qs, QT_TRANSLATE_NOOP("AuditText", "Draft made") },
        { u"dry_run_asked"_qs, QT_TRANSLATE_NOOP("AuditText", "Trial run of a route begun") },
        { u"entries_filed"_qs, QT_TRANSLATE_NOOP("AuditText", "Documents filed into the volume") },
        { u"entry_voided"_qs, QT_TRANSLATE_NOOP("AuditText", "Number declared void") },
        { u"extract_annulled"_qs, QT_TRANSLATE_NOOP("AuditText", "Extract of a student annulled") },
        { u"job_retry"_qs, QT_TRANSLATE_NOOP("AuditText", "Background work tried again") },
        { u"joint_added"_qs, QT_TRANSLATE_NOOP("AuditText", "Orders put together into a joint order") },
        { u"joint_annulled"_qs,
            QT_TRANSLATE_NOOP("AuditText", "Joint order annulled with its last extract") },
        { u"joint_left"_qs, QT_TRANSLATE_NOOP("AuditText", "A student's order has left the joint order") },
        { u"joint_sent"_qs, QT_TRANSLATE_NOOP("AuditText", "Joint order sent to be issued") },
        { u"joint_struck"_qs, QT_TRANSLATE_NOOP("AuditText", "Students struck out of the joint order") },
        { u"journal_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Journal made or changed") },
        { u"letter_registered"_qs, QT_TRANSLATE_NOOP("AuditText", "Letter registered") },
        { u"nomenclature_put"_qs,
            QT_TRANSLATE_NOOP("AuditText", "Case of the nomenclature made or changed") },
        { u"number_reserved"_qs, QT_TRANSLATE_NOOP("AuditText", "Number reserved") },
        { u"orders_collect"_qs,
            QT_TRANSLATE_NOOP("AuditText", "Said whether orders of a service wait for a joint order") },
        { u"person_names_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Forms of the name changed") },
        { u"person_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Personal data made or changed") },
        { u"position_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Position made or changed") },
        { u"print_act:approve"_qs, QT_TRANSLATE_NOOP("AuditText", "One more copy allowed") },
        { u"print_act:cancel"_qs, QT_TRANSLATE_NOOP("AuditText", "Printing called off") },
        { u"print_act:confirm"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheets confirmed as good") },
        { u"print_act:hold"_qs, QT_TRANSLATE_NOOP("AuditText", "Printing paused") },
        { u"print_act:resume"_qs, QT_TRANSLATE_NOOP("AuditText", "Printing gone on with") },
        { u"print_act:spoil"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheets marked as spoiled") },
        { u"print_act"_qs, QT_TRANSLATE_NOOP("AuditText", "State of sheets changed by hand") },
        { u"print_again"_qs, QT_TRANSLATE_NOOP("AuditText", "What failed is printed again") },
        { u"print_cancelled"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheet not printed: called off") },
        { u"print_hand_over"_qs, QT_TRANSLATE_NOOP("AuditText", "Copy handed over") },
        { u"print_held"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheet waits for a person") },
        { u"print_move"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheets moved to another printer") },
        { u"print_pending"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheet waits to be tried again") },
        { u"print_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Sent to be printed") },
        { u"print_sent"_qs, QT_TRANSLATE_NOOP("AuditText", "Sheet taken by the printer") },
        { u"print_station"_qs, QT_TRANSLATE_NOOP("AuditText", "Print station made known") },
        { u"print_unknown"_qs, QT_TRANSLATE_NOOP("AuditText", "Not known whether a sheet was printed") },
        { u"printed"_qs, QT_TRANSLATE_NOOP("AuditText", "Copy made") },
        { u"registered"_qs, QT_TRANSLATE_NOOP("AuditText", "Documents registered") },
        { u"route_publish"_qs, QT_TRANSLATE_NOOP("AuditText", "Route handed in to be published") },
        { u"route_published"_qs, QT_TRANSLATE_NOOP("AuditText", "Version of the route published") },
        { u"route_refused"_qs, QT_TRANSLATE_NOOP("AuditText", "Route refused: it has errors") },
        { u"service_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Service made or changed") },
        { u"setting_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Setting changed") },
        { u"student_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Data of a student made or changed") },
        { u"substitution_cancelled"_qs, QT_TRANSLATE_NOOP("AuditText", "Substitution ended") },
        { u"substitution_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Substitution made") },
        { u"template_blank_put"_qs,
            QT_TRANSLATE_NOOP("AuditText", "Said on what paper the template is printed") },
        { u"template_case_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Case to test a template by changed") },
        { u"template_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Text of a template published") },
        { u"unit_put"_qs, QT_TRANSLATE_NOOP("AuditText", "Unit made or changed") },
        { u"volume_closed"_qs, QT_TRANSLATE_NOOP("AuditText", "Volume closed") },
        { u"volume_held"_qs, QT_TRANSLATE_NOOP("AuditText", "Volume held or let go") },
        { u"volume_opened"_qs, QT_TRANSLATE_NOOP("AuditText", "Volume opened") },
    };
    return events;
}

const QHash<QString, const char *> &auditObjects()
{
    static const QHash<QString, const char *> objects {
        { u"account"_qs, QT_TRANSLATE_NOOP("AuditText", "Account") },
        { u"application"_qs, QT_TRANSLATE_NOOP("AuditText", "Case") },
        { u"archive"_qs, QT_TRANSLATE_NOOP("AuditText", "Archive of the case") },
        { u"blank"_qs, QT_TRANSLATE_NOOP("AuditText", "Blank") },
        { u"calendar"_qs, QT_TRANSLATE_NOOP("AuditText", "Working calendar") },
        { u"calibration"_qs, QT_TRANSLATE_NOOP("AuditText", "Printer") },
        { u"credential"_qs, QT_TRANSLATE_NOOP("AuditText", "Login of the portal") },
        { u"destruction"_qs, QT_TRANSLATE_NOOP("AuditText", "Act of destruction no.") },
        { u"document"_qs, QT_TRANSLATE_NOOP("AuditText", "Document") },
        { u"dry_run"_qs, QT_TRANSLATE_NOOP("AuditText", "Trial run") },
        { u"job"_qs, QT_TRANSLATE_NOOP("AuditText", "Background work") },
        { u"journal"_qs, QT_TRANSLATE_NOOP("AuditText", "Journal") },
        { u"nomenclature"_qs, QT_TRANSLATE_NOOP("AuditText", "Case of the nomenclature") },
        { u"person"_qs, QT_TRANSLATE_NOOP("AuditText", "Person") },
        { u"position"_qs, QT_TRANSLATE_NOOP("AuditText", "Position") },
        { u"print_batch"_qs, QT_TRANSLATE_NOOP("AuditText", "Print batch") },
        { u"print_station"_qs, QT_TRANSLATE_NOOP("AuditText", "Print station") },
        { u"route"_qs, QT_TRANSLATE_NOOP("AuditText", "Route") },
        { u"service"_qs, QT_TRANSLATE_NOOP("AuditText", "Service") },
        { u"setting"_qs, QT_TRANSLATE_NOOP("AuditText", "Setting") },
        { u"student"_qs, QT_TRANSLATE_NOOP("AuditText", "Student") },
        { u"substitution"_qs, QT_TRANSLATE_NOOP("AuditText", "Substitution") },
        { u"template"_qs, QT_TRANSLATE_NOOP("AuditText", "Template") },
        { u"unit"_qs, QT_TRANSLATE_NOOP("AuditText", "Unit") },
        { u"volume"_qs, QT_TRANSLATE_NOOP("AuditText", "Volume") },
    };
    return objects;
}

QString textOfJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // An array round it, since a document of JSON holds no bare value.
    const QByteArray json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString eventOfCase(const domain::AuditEntry &entry)
{
    domain::HistoryEntry history;
    history.kind = entry.kind;
    history.outcome = entry.data.value(u"outcome").toString();
    history.answer = entry.data.value(entry.kind == u"term_over" ? u"action" : u"answer").toString();
    return historyText(history);
}

} // namespace

QString auditEventText(const domain::AuditEntry &entry)
{
    const QHash<QString, const char *> &events = auditEvents();
    const char *text =
        events.value(entry.kind + u':' + entry.data.value(u"act").toString(), events.value(entry.kind));
    // A joint order has no case; what the worker makes of it has the words of any document.
    const bool isOfHistory = entry.objectKind == u"application" || entry.objectKind == u"document";
    const QString words = text ? auditWord(text) : isOfHistory ? eventOfCase(entry) : entry.kind;
    for (const QString &ground : { u"remark"_qs, u"reason"_qs, u"hold"_qs, u"ground"_qs }) {
        if (const QString said = entry.data.value(ground).toString(); !said.isEmpty())
            return u"%1 — %2"_qs.arg(words, said);
    }
    return words;
}

QString auditObjectText(const domain::AuditEntry &entry, const QString &language)
{
    const char *kind = auditObjects().value(entry.objectKind);
    const QString what = kind ? auditWord(kind) : entry.objectKind;
    QString name = entry.objectName.toString();
    if (entry.objectName.isObject()) {
        QList<Fault> faults;
        name = LocalText::read(entry.objectName, u"object_name"_qs, faults).in(language);
    }
    if (entry.objectKind == u"setting")
        name = entry.data.value(u"key").toString();
    return name.isEmpty() ? what : u"%1 %2"_qs.arg(what, name);
}

QString auditPersonText(const domain::AuditEntry &entry)
{
    if (!entry.personName.isEmpty())
        return entry.personName;
    return entry.channel == u"worker"
        ? QCoreApplication::translate("AuditText", "the server by itself")
        : QCoreApplication::translate("AuditText", "the keeper of the database (%1)").arg(entry.dbUser);
}

QString auditChannelText(const QString &channel)
{
    static const QHash<QString, const char *> channels {
        { u"desktop"_qs, QT_TRANSLATE_NOOP("AuditText", "desktop") },
        { u"portal"_qs, QT_TRANSLATE_NOOP("AuditText", "portal") },
        { u"worker"_qs, QT_TRANSLATE_NOOP("AuditText", "server") },
        { u"owner"_qs, QT_TRANSLATE_NOOP("AuditText", "database") },
    };
    const char *text = channels.value(channel);
    return text ? auditWord(text) : channel;
}

QString auditDataText(const domain::AuditEntry &entry)
{
    QStringList lines;
    for (auto it = entry.data.begin(); it != entry.data.end(); ++it)
        lines << u"%1: %2"_qs.arg(it.key(), textOfJson(it.value()));
    return lines.join(u'\n');
}

} // namespace tereze::ui
