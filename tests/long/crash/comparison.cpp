// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace tereze::test {

namespace {

constexpr qsizetype findingsShown = 20;

} // namespace

Comparison::Comparison(db::Database &owner)
    : m_owner(owner)
{
    // Named from the start, so that a report shows what was looked for.
    for (const QString &name :
        { u"lost"_qs, u"different"_qs, u"doubled"_qs, u"unclaimed"_qs, u"refused_but_done"_qs,
            u"log_mismatches"_qs, u"number_gaps"_qs, u"number_doubles"_qs, u"documents_lost"_qs,
            u"documents_doubled"_qs, u"documents_unfinished"_qs, u"documents_abandoned"_qs, u"jobs_left"_qs })
        m_faults.insert(name, 0);
}

void Comparison::count(const QString &name, qint64 more)
{
    m_figures.insert(name, m_figures.value(name).toInteger() + more);
}

void Comparison::wrong(const QString &name, const QString &what)
{
    ++m_faults[name];
    if (m_findings.size() < findingsShown)
        m_findings << name + u": "_qs + what;
}

QMap<QString, qint64> Comparison::broken() const
{
    return m_faults;
}

Result<qint64> Comparison::number(const QString &sql)
{
    TEREZE_TRY(const db::Rows rows, m_owner.query(sql));
    return rows.only().values().first().toLongLong();
}

Result<void> Comparison::mustBeNone(const QString &name, const QString &sql)
{
    TEREZE_TRY(const db::Rows rows, m_owner.query(sql));
    for (const db::Row &row : rows) {
        QStringList texts;
        for (const QVariant &value : row.values())
            texts << value.toString();
        wrong(name, texts.join(u' '));
    }
    return {};
}

Result<QMultiHash<QUuid, Comparison::Done>> Comparison::doneRequests()
{
    TEREZE_TRY(const db::Rows rows,
        m_owner.query(QStringLiteral(
            "SELECT e.request_id, e.kind, a.case_ref,"
            " coalesce(e.data->'result'->>'state', e.data->>'result') AS state,"
            " coalesce(e.data->>'outcome', '') AS outcome, coalesce((e.data->>'task')::bigint, 0) AS task,"
            " (extract(epoch FROM e.real_at) * 1000)::bigint AS at_ms"
            " FROM tereze.event e JOIN tereze.application a ON a.id = e.object_id"
            " WHERE e.kind IN ('submitted', 'decided') AND e.request_id IS NOT NULL")));
    QMultiHash<QUuid, Done> done;
    for (const db::Row &row : rows)
        done.insert(row.uuid("request_id"),
            { row.text("kind"), row.text("case_ref"), row.text("state"), row.text("outcome"),
                row.int64("task"), row.int64("at_ms") });
    return done;
}

Result<void> Comparison::compareActions(const QStringList &logs)
{
    TEREZE_TRY(const auto done, doneRequests());
    QList<Action> all;
    for (const QString &log : logs) {
        TEREZE_TRY(const QList<Action> actions, ActionLog::read(log));
        all += actions;
    }
    QSet<QUuid> claimed;
    for (const Action &action : all) {
        claimed.insert(action.request);
        compareAction(action, done.values(action.request));
    }
    for (auto it = done.cbegin(); it != done.cend(); ++it) {
        if (!claimed.contains(it.key()))
            wrong(u"unclaimed"_qs, it->kind + u' ' + it->caseRef);
    }
    TEREZE_CHECK(compareMarks(all));
    // One decision for each task and step, and its event once: whatever the request ids say.
    TEREZE_CHECK(mustBeNone(u"doubled"_qs,
        QStringLiteral("SELECT 'task', data->>'task', count(*) FROM tereze.event WHERE kind = 'decided'"
                       " GROUP BY data->>'task' HAVING count(*) > 1")));
    TEREZE_CHECK(mustBeNone(u"doubled"_qs,
        QStringLiteral("SELECT 'token', coalesce(token, id), count(*) FROM tereze.step"
                       " WHERE person_id IS NOT NULL GROUP BY 2 HAVING count(*) > 1")));
    return mustBeNone(u"lost"_qs,
        QStringLiteral(
            "SELECT 'decision row of task', e.data->>'task' FROM tereze.event e"
            " LEFT JOIN tereze.step d ON d.application_id = e.object_id AND d.id = (e.data->>'task')::bigint"
            " WHERE e.kind = 'decided' AND d.outcome IS DISTINCT FROM e.data->>'outcome'"));
}

void Comparison::compareAction(const Action &action, const QList<Done> &done)
{
    const QString name = action.kind + u' ' + action.request.toString(QUuid::WithoutBraces);
    if (action.attempts > 1)
        count(u"repeated"_qs);
    if (!action.refusal.isEmpty()) {
        count(u"refused"_qs);
        if (!done.isEmpty())
            wrong(u"refused_but_done"_qs, name + u' ' + action.refusal);
        return;
    }
    count(u"acknowledged"_qs);
    count(action.kind);
    if (done.isEmpty())
        return wrong(u"lost"_qs, name + u' ' + action.caseRef);
    if (done.size() > 1)
        return wrong(u"doubled"_qs, name + u' ' + action.caseRef);
    const Done &one = done.first();
    if (one.kind != action.kind || one.caseRef != action.caseRef || one.state != action.state
        || one.outcome != action.outcome || one.task != action.task)
        wrong(u"different"_qs, name + u' ' + action.caseRef);
    // Done before it was last sent: the repetition was answered from the first call.
    if (action.attempts > 1 && one.atMs < action.lastSentMs)
        count(u"repeated_after_commit"_qs);
}

Result<void> Comparison::compareMarks(const QList<Action> &actions)
{
    TEREZE_TRY(const db::Rows rows,
        m_owner.query(QStringLiteral("SELECT form->>'note' AS mark FROM tereze.application")));
    QHash<QString, int> filed;
    for (const db::Row &row : rows)
        ++filed[row.text("mark")];
    for (const Action &action : actions) {
        if (action.kind != u"submitted" || !action.refusal.isEmpty())
            continue;
        const int times = filed.take(action.mark);
        if (times == 0)
            wrong(u"lost"_qs, u"application "_qs + action.caseRef);
        else if (times > 1)
            wrong(u"doubled"_qs, u"application "_qs + action.caseRef);
    }
    for (auto it = filed.cbegin(); it != filed.cend(); ++it)
        wrong(u"unclaimed"_qs, u"application "_qs + it.key());
    return {};
}

Result<void> Comparison::compareRegistrations(const QString &log)
{
    TEREZE_TRY(const db::Rows rows,
        m_owner.query(QStringLiteral(
            "SELECT e.printed, d.id, encode(d.sha256, 'hex') AS sha256 FROM tereze.journal_entry e"
            " JOIN tereze.document d ON d.id = e.document_id WHERE e.kind = 'registration'")));
    QHash<QString, QPair<qint64, QString>> journal;
    for (const db::Row &row : rows)
        journal.insert(row.text("printed"), { row.int64("id"), row.text("sha256") });
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Unavailable, log + u": "_qs + file.errorString());
    QSet<QString> seen;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString number = line.value(u"number").toString();
        const auto entry = journal.constFind(number);
        if (entry == journal.cend())
            wrong(u"log_mismatches"_qs, u"not in the journal: "_qs + number);
        else if (entry->first != line.value(u"document").toInteger()
            || entry->second != line.value(u"sha256").toString())
            wrong(u"log_mismatches"_qs, u"another document: "_qs + number);
        if (seen.contains(number))
            wrong(u"log_mismatches"_qs, u"logged twice: "_qs + number);
        seen.insert(number);
    }
    count(u"registrations_logged"_qs, seen.size());
    // Numbered, but the answer to the worker was lost together with the connection or the worker.
    count(u"registrations_not_logged"_qs, qMax<qint64>(0, journal.size() - seen.size()));
    return {};
}

Result<void> Comparison::compareBooks()
{
    TEREZE_TRY(const db::Rows rows,
        m_owner.query(QStringLiteral(
            "SELECT j.key, e.year, count(*) AS entries, count(DISTINCT e.number) AS numbers,"
            " count(DISTINCT e.printed) AS printed, min(e.number) AS first, max(e.number) AS last,"
            " (SELECT b.last_number FROM tereze.journal_book b"
            "  WHERE b.journal_id = e.journal_id AND b.year = e.year) AS book"
            " FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id"
            " WHERE e.kind <> 'annulment' GROUP BY j.key, e.journal_id, e.year")));
    for (const db::Row &row : rows) {
        const QString name = QStringLiteral("%1 %2").arg(row.text("key")).arg(row.int64("year"));
        const qint64 numbers = row.int64("numbers");
        count(u"numbers"_qs, numbers);
        const qint64 last = qMax(row.int64("last"), row.int64("book"));
        for (qint64 n = numbers; n < last; ++n)
            wrong(u"number_gaps"_qs, name);
        if (row.int64("first") != 1)
            wrong(u"number_gaps"_qs, name + u" does not begin with 1"_qs);
        for (qint64 n = numbers; n < row.int64("entries"); ++n)
            wrong(u"number_doubles"_qs, name);
        if (row.int64("printed") != row.int64("entries") || row.int64("book") < row.int64("last"))
            wrong(u"number_doubles"_qs, name + u": printed numbers or the counter disagree"_qs);
    }
    return {};
}

Result<void> Comparison::compareDocuments()
{
    TEREZE_TRY(const qint64 cases, number(u"SELECT count(*) FROM tereze.application"_qs));
    TEREZE_TRY(const qint64 approved,
        number(u"SELECT count(*) FROM tereze.application WHERE state = 'approved'"_qs));
    TEREZE_TRY(
        const qint64 issued, number(u"SELECT count(*) FROM tereze.document WHERE state = 'issued'"_qs));
    count(u"cases"_qs, cases);
    count(u"cases_approved"_qs, approved);
    count(u"documents_issued"_qs, issued);
    // Of every case the form, of an approved one the certificate and the approval sheet: issued, whole and,
    // but for the sheet, in a journal.
    TEREZE_CHECK(mustBeNone(u"documents_lost"_qs,
        QStringLiteral(
            "SELECT a.case_ref, k.kind FROM tereze.application a CROSS JOIN (VALUES ('application_form', "
            "false, true),"
            " ('certificate', true, true), ('approval_sheet', true, false)) AS k(kind, at_end, numbered)"
            " WHERE (NOT k.at_end OR a.state = 'approved') AND NOT EXISTS (SELECT FROM tereze.document d"
            " JOIN tereze.file f ON f.sha256 = d.sha256 AND f.complete"
            " LEFT JOIN tereze.journal_entry e ON e.document_id = d.id AND e.kind = 'registration'"
            " WHERE d.application_id = a.id AND d.kind = k.kind AND d.state = 'issued'"
            " AND (e.id IS NOT NULL) = k.numbered)")));
    TEREZE_CHECK(mustBeNone(u"documents_doubled"_qs,
        QStringLiteral("SELECT application_id, kind, count(*) FROM tereze.document WHERE state = 'issued'"
                       " GROUP BY application_id, kind HAVING count(*) > 1"
                       " UNION ALL SELECT document_id, 'in the journal', count(*) FROM tereze.journal_entry"
                       " WHERE kind = 'registration' GROUP BY document_id HAVING count(*) > 1")));
    TEREZE_CHECK(mustBeNone(u"documents_unfinished"_qs,
        QStringLiteral("SELECT id, kind, state FROM tereze.document"
                       " WHERE state IN ('drafting', 'drafted', 'pending', 'frozen', 'incident')")));
    // Not merely unfinished: nobody will ever take it up.
    TEREZE_CHECK(mustBeNone(u"documents_abandoned"_qs,
        QStringLiteral(
            "SELECT d.id, d.kind, d.state FROM tereze.document d WHERE d.state IN ('drafting', 'pending')"
            " AND NOT EXISTS (SELECT FROM tereze.job j WHERE j.kind LIKE 'document.%' AND j.object_id = "
            "d.id)")));
    TEREZE_CHECK(
        mustBeNone(u"jobs_left"_qs, u"SELECT id, kind, state, attempts, last_error FROM tereze.job"_qs));
    return mustBeNone(u"jobs_left"_qs, u"SELECT 'outbox', application_id, kind FROM tereze.outbox"_qs);
}

} // namespace tereze::test
