// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <core/db/database.h>

#include <QSet>

namespace tereze::db {

SchemaChecker::SchemaChecker(Database &database, const SchemaFiles &files)
    : m_database(database)
    , m_files(files)
{
}

Result<QList<SchemaChecker::Finding>> SchemaChecker::check()
{
    TEREZE_TRY(const Rows ledger,
        m_database.query(QStringLiteral("SELECT to_regclass('tereze.migration') IS NOT NULL AS present")));
    if (!ledger.only().boolean("present")) {
        return QList<Finding> { { QStringLiteral("version"), QStringLiteral("tereze.migration"),
            QStringLiteral("there is no Tereze in this database") } };
    }
    TEREZE_TRY(QList<Finding> findings, checkMigrations());
    TEREZE_TRY(const QList<Finding> differences, checkDescription());
    TEREZE_TRY(const QList<Finding> lints, lint());
    return findings + differences + lints;
}

Result<QList<SchemaChecker::Finding>> SchemaChecker::checkMigrations()
{
    TEREZE_TRY(const Rows rows,
        m_database.query(
            QStringLiteral("SELECT number, name, sha256 FROM tereze.migration ORDER BY number")));
    QList<Finding> findings;
    const QString rule = QStringLiteral("migration");
    for (qsizetype i = 0; i < std::max(rows.size(), m_files.migrations.size()); ++i) {
        if (i >= rows.size()) {
            findings << Finding { rule, m_files.migrations.at(i).name, QStringLiteral("is not applied") };
        } else if (i >= m_files.migrations.size()) {
            findings << Finding { rule, rows.at(i).text("name"),
                QStringLiteral("is unknown to this program") };
        } else if (rows.at(i).int32("number") != m_files.migrations.at(i).number
            || rows.at(i).bytes("sha256") != m_files.migrations.at(i).sha256) {
            findings << Finding { rule, rows.at(i).text("name"),
                QStringLiteral("differs from the program's file") };
        }
    }
    return findings;
}

Result<QStringList> SchemaChecker::describe()
{
    TEREZE_TRY(const Rows rows, m_database.query(m_files.describe));
    QStringList lines;
    for (const Row &row : rows)
        lines << row.text("line");
    return lines;
}

Result<QList<SchemaChecker::Finding>> SchemaChecker::checkDescription()
{
    TEREZE_TRY(const QStringList actual, describe());
    const QStringList golden = m_files.golden.split(u'\n', Qt::SkipEmptyParts);
    const QSet<QString> there(actual.cbegin(), actual.cend());
    const QSet<QString> expected(golden.cbegin(), golden.cend());
    QList<Finding> findings;
    for (const QString &line : golden) {
        if (!there.contains(line))
            findings << Finding { QStringLiteral("schema"), line, QStringLiteral("is missing or different") };
    }
    for (const QString &line : actual) {
        if (!expected.contains(line))
            findings << Finding { QStringLiteral("schema"), line, QStringLiteral("is not expected") };
    }
    return findings;
}

Result<QList<SchemaChecker::Finding>> SchemaChecker::lint()
{
    QList<Finding> findings;
    for (const SqlFile &file : m_files.lints) {
        const QString rule = file.name.section(u'/', -1).chopped(4);
        const bool warning = file.sql.section(u'\n', 0, 0).trimmed() == u"-- warning";
        TEREZE_TRY(const Rows rows, m_database.query(file.sql));
        for (const Row &row : rows)
            findings << Finding { rule, row.text("object"), row.text("finding"), warning };
    }
    return findings;
}

} // namespace tereze::db
