// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/db/pgtap is a test: it runs in a clone of the installed schema, in a transaction that is
// undone.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;

namespace {

QString pgtapFolder()
{
    return test::sourceRoot() + QStringLiteral("/tests/db/pgtap");
}

class PgTap : public ::testing::Test {
public:
    explicit PgTap(QString file)
        : m_file(std::move(file))
    {
    }
    void TestBody() override
    {
        const auto place = database();
        ASSERT_TRUE(place.ok()) << place.error().logLine().toStdString();
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        // --no-psqlrc and a stop at the first SQL error; one file, one transaction, always undone.
        psql.start(QStringLiteral("psql"),
            { QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                (*place)->uri(), QStringLiteral("-c"), QStringLiteral("BEGIN"), QStringLiteral("-f"), m_file,
                QStringLiteral("-c"), QStringLiteral("ROLLBACK") });
        ASSERT_TRUE(psql.waitForFinished(120'000));
        const QString output = QString::fromUtf8(psql.readAll());
        EXPECT_EQ(psql.exitCode(), 0) << output.toStdString();
        static const QRegularExpression plan(
            QStringLiteral("^1\\.\\.(\\d+)$"), QRegularExpression::MultilineOption);
        static const QRegularExpression passed(
            QStringLiteral("^ok \\d+"), QRegularExpression::MultilineOption);
        static const QRegularExpression failed(
            QStringLiteral("^not ok \\d+.*(?:\\n#.*)*"), QRegularExpression::MultilineOption);
        const auto planned = plan.match(output);
        EXPECT_TRUE(planned.hasMatch()) << "no plan in: " << output.toStdString();
        EXPECT_EQ(output.count(passed), planned.captured(1).toInt()) << output.toStdString();
        EXPECT_GT(planned.captured(1).toInt(), 0);
        for (auto it = failed.globalMatch(output); it.hasNext();)
            ADD_FAILURE() << it.next().captured().toStdString();
        RecordProperty("assertions", planned.captured(1).toInt());
    }

private:
    /// One clone with pgTAP in it for all files: each undoes what it did.
    static Result<test::TemporaryDatabase *> database()
    {
        // Never dropped: it goes with the cluster, which ends before this program's statics do.
        static test::TemporaryDatabase *place = nullptr;
        if (!place) {
            TEREZE_TRY(auto made, test::TemporaryDatabase::create());
            TEREZE_TRY(const auto connection, made->connect());
            TEREZE_CHECK(connection->executeScript(
                QStringLiteral("CREATE SCHEMA tap; CREATE EXTENSION pgtap SCHEMA tap")));
            TEREZE_CHECK(connection->executeScript(
                QStringLiteral("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = tap, "
                               "public', current_database()); END $$")));
            TEREZE_CHECK(connection->executeScript(
                QStringLiteral("GRANT USAGE ON SCHEMA tap TO PUBLIC;"
                               " DO $$ BEGIN EXECUTE format('GRANT TEMP ON DATABASE %I TO PUBLIC', "
                               "current_database()); END $$")));
            place = made.release();
        }
        return place;
    }

    QString m_file;
};

/// Registered before main() starts, by the names of the files.
[[maybe_unused]] const bool pgtapRegistered = [] {
    QStringList files;
    QDirIterator it(pgtapFolder(), { QStringLiteral("*.sql") }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    std::sort(files.begin(), files.end());
    for (const QString &file : files) {
        QString name = QDir(pgtapFolder()).relativeFilePath(file).chopped(4);
        if (name.startsWith(u"support/"))
            continue;
        name.replace(u'/', u'.');
        ::testing::RegisterTest("PgTap", name.toUtf8().constData(), nullptr, nullptr, __FILE__, __LINE__,
            [file]() -> ::testing::Test * { return new PgTap(file); });
    }
    return true;
}();

} // namespace
