// SPDX-License-Identifier: GPL-3.0-or-later
// No function without its pgTAP file, no file without its function, no refusal that no test names.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;

namespace {

/// Files of a folder of the source tree as «area/name», without those of several functions together.
QSet<QString> sqlFilesByArea(const QString &folder)
{
    const QDir root(test::sourceRoot() + u'/' + folder);
    QSet<QString> found;
    QDirIterator it(root.path(), { QStringLiteral("*.sql") }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = root.relativeFilePath(it.next()).chopped(4);
        const QString area = file.section(u'/', 0, 0);
        if (area != u"support" && area != u"scenario" && area != u"hostile")
            found << file;
    }
    return found;
}

QSet<QString> refusalsIn(const QString &path, const QString &pattern)
{
    QFile file(test::sourceRoot() + u'/' + path);
    QSet<QString> codes;
    if (!file.open(QIODevice::ReadOnly))
        return codes;
    const QString text = QString::fromUtf8(file.readAll());
    const QRegularExpression code(pattern);
    for (auto it = code.globalMatch(text); it.hasNext();)
        codes << it.next().captured(1);
    return codes;
}

QStringList sortedList(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

} // namespace

TEST(PgTapCoverage, everyFunctionHasItsFileAndEveryFileItsFunction)
{
    auto place = test::TemporaryDatabase::create();
    ASSERT_TRUE(place.ok()) << place.error().logLine().toStdString();
    const auto connection = (*place)->connect();
    ASSERT_TRUE(connection.ok()) << connection.error().logLine().toStdString();
    const auto rows =
        (*connection)
            ->query(QStringLiteral("SELECT DISTINCT p.proname::text AS name FROM pg_catalog.pg_proc p JOIN "
                                   "pg_catalog.pg_namespace n"
                                   " ON n.oid = p.pronamespace WHERE n.nspname IN ('api', 'tereze')"));
    ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
    QSet<QString> functions;
    for (const auto &row : *rows)
        functions << row.text("name");
    QSet<QString> tested;
    for (const QString &file : sqlFilesByArea(QStringLiteral("tests/db/pgtap")))
        tested << file.section(u'/', 1);
    EXPECT_GT(functions.size(), 100);
    EXPECT_EQ(sortedList(functions - tested).join(u' ').toStdString(), "") << "functions without a file";
    EXPECT_EQ(sortedList(tested - functions).join(u' ').toStdString(), "") << "files without a function";
}

TEST(PgTapCoverage, everyRefusalOfAFunctionIsNamedByItsFile)
{
    const QSet<QString> sources = sqlFilesByArea(QStringLiteral("db/functions"));
    ASSERT_GT(sources.size(), 100);
    int codes = 0;
    for (const QString &function : sources) {
        const auto raised = refusalsIn(
            QStringLiteral("db/functions/%1.sql").arg(function), QStringLiteral("fail\\('(TZ[0-9]{3})'"));
        const auto named =
            refusalsIn(QStringLiteral("tests/db/pgtap/%1.sql").arg(function), QStringLiteral("(TZ[0-9]{3})"));
        EXPECT_EQ(sortedList(raised - named).join(u' ').toStdString(), "") << function.toStdString();
        codes += int(raised.size());
    }
    EXPECT_GT(codes, 80);
}
