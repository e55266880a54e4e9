// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedsheets.h"

#include <QHash>
#include <QProcess>

namespace tereze::test {

namespace {

constexpr qsizetype sheetFindingsShown = 20;

Result<QString> textOfSheet(const QString &file)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, { u"-layout"_qs, file, u"-"_qs });
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return Error::of(
            ErrorKind::Corrupt, file + u": "_qs + QString::fromUtf8(reader.readAllStandardError()));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

PrintedSheets::PrintedSheets(db::Database &owner)
    : m_owner(owner)
{
    // Named from the start, so that a report shows what was looked for.
    for (const QString &name :
        { u"sheets_twice"_qs, u"sheets_lost"_qs, u"sheets_strange"_qs, u"not_told"_qs, u"queued_twice"_qs })
        m_faults.insert(name, 0);
}

void PrintedSheets::wrong(const QString &name, const QString &what)
{
    ++m_faults[name];
    if (m_findings.size() < sheetFindingsShown)
        m_findings << name + u": "_qs + what;
}

Result<void> PrintedSheets::compare(const QStringList &files)
{
    struct Certificate {
        QStringList states; ///< of its jobs; one is expected
        int sheets = 0;
    };
    TEREZE_TRY(const db::Rows rows,
        m_owner.query(QStringLiteral(
            "SELECT e.printed, coalesce(j.state, 'none') AS state FROM tereze.journal_entry e"
            " JOIN tereze.document d ON d.id = e.document_id AND d.kind = 'certificate'"
            " LEFT JOIN tereze.print_job j ON j.document_id = d.id WHERE e.kind = 'registration'")));
    QHash<QString, Certificate> certificates;
    for (const db::Row &row : rows)
        certificates[row.text("printed")].states << row.text("state");
    for (const QString &file : files) {
        TEREZE_TRY(const QString text, textOfSheet(file));
        int numbers = 0;
        for (auto it = certificates.begin(); it != certificates.end(); ++it) {
            if (text.contains(it.key())) {
                ++it->sheets;
                ++numbers;
            }
        }
        if (numbers != 1)
            wrong(u"sheets_strange"_qs, QStringLiteral("%1 has %2 numbers").arg(file).arg(numbers));
    }
    qint64 sent = 0;
    qint64 unknown = 0;
    qint64 unknownPrinted = 0;
    for (auto it = certificates.cbegin(); it != certificates.cend(); ++it) {
        const QString state = it->states.first();
        if (it->states.size() > 1)
            wrong(u"queued_twice"_qs, it.key());
        if (state != u"sent" && state != u"unknown")
            wrong(u"not_told"_qs, it.key() + u' ' + state);
        if (state == u"sent" && it->sheets == 0)
            wrong(u"sheets_lost"_qs, it.key());
        if (it->sheets > 1)
            wrong(u"sheets_twice"_qs, QStringLiteral("%1, %2 times").arg(it.key()).arg(it->sheets));
        sent += state == u"sent" ? 1 : 0;
        unknown += state == u"unknown" ? 1 : 0;
        unknownPrinted += state == u"unknown" && it->sheets > 0 ? 1 : 0;
    }
    m_figures = { { u"sheets"_qs, files.size() }, { u"sent"_qs, sent }, { u"unknown"_qs, unknown },
        { u"unknown_printed"_qs, unknownPrinted } };
    return {};
}

} // namespace tereze::test
