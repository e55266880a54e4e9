// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

/// The calendar that is shipped, and files made from it.
class AdminCalendar : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        QFile shipped(test::sourceRoot() + u"/resources/calendars/kazakhstan.json"_qs);
        ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
        m_shipped = QJsonDocument::fromJson(shipped.readAll()).object();
        ASSERT_FALSE(m_shipped.isEmpty());
    }

    test::Ran run(const QStringList &arguments)
    {
        return runAdmin(arguments + QStringList { u"--json"_qs, u"--db"_qs, m_place->uri() });
    }
    test::Ran load(const QJsonObject &calendar)
    {
        QFile file(m_folder.filePath(u"calendar.json"_qs));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(calendar).toJson());
        file.close();
        return run({ u"calendar"_qs, u"load"_qs, file.fileName() });
    }
    QJsonObject shown(const QStringList &options = {})
    {
        return run(QStringList { u"calendar"_qs, u"show"_qs, u"kazakhstan"_qs } + options).json().object();
    }
    /// The shipped calendar with other days.
    QJsonObject withDays(const QJsonArray &days) const
    {
        QJsonObject changed = m_shipped;
        changed.insert(u"days"_qs, days);
        return changed;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TemporaryDatabase> m_place;
    QJsonObject m_shipped;
};

} // namespace

TEST_F(AdminCalendar, whatIsLoadedIsShownAsItWasWritten)
{
    const auto first = load(m_shipped);
    ASSERT_EQ(first.code, admin::Done) << first.messages.toStdString();
    EXPECT_TRUE(first.json().object().value(u"made").toBool());
    EXPECT_EQ(
        first.json().object().value(u"added").toArray().size(), m_shipped.value(u"days").toArray().size());
    EXPECT_EQ(shown(), m_shipped);

    const QJsonArray ofAYear = shown({ u"--year"_qs, u"2027"_qs }).value(u"days").toArray();
    EXPECT_GT(ofAYear.size(), 0);
    EXPECT_LT(ofAYear.size(), m_shipped.value(u"days").toArray().size());
    for (const QJsonValue &day : ofAYear)
        EXPECT_TRUE(day.toObject().value(u"day").toString().startsWith(u"2027-"_qs));

    const auto listed = run({ u"calendar"_qs, u"list"_qs }).json().array();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().toObject().value(u"complete_until").toString(), u"2026-12-31"_qs);
    EXPECT_FALSE(listed.first().toObject().value(u"default").toBool(true));
}

TEST_F(AdminCalendar, whatIsLoadedAgainChangesOnlyWhatDiffers)
{
    ASSERT_EQ(load(m_shipped).code, admin::Done);
    const auto again = load(m_shipped);
    ASSERT_EQ(again.code, admin::Done) << again.messages.toStdString();
    const QJsonObject nothing { { u"made"_qs, false }, { u"changed"_qs, false },
        { u"added"_qs, QJsonArray() }, { u"edited"_qs, QJsonArray() }, { u"removed"_qs, QJsonArray() } };
    EXPECT_EQ(again.json().object(), nothing);

    QJsonArray days = m_shipped.value(u"days").toArray();
    QJsonObject short2 = days.first().toObject();
    short2.insert(u"kind"_qs, u"shortened"_qs);
    short2.insert(u"hours"_qs, QJsonArray { u"09:00-12:00"_qs });
    days.replace(0, short2);
    days.removeAt(1);
    QJsonObject added = days.first().toObject();
    added.insert(u"day"_qs, u"2026-01-03"_qs);
    days.insert(1, added);
    const auto changed = load(withDays(days));
    ASSERT_EQ(changed.code, admin::Done) << changed.messages.toStdString();
    QJsonObject expected = nothing;
    expected.insert(u"edited"_qs, QJsonArray { u"2026-01-01"_qs });
    expected.insert(u"removed"_qs, QJsonArray { u"2026-01-02"_qs });
    expected.insert(u"added"_qs, QJsonArray { u"2026-01-03"_qs });
    EXPECT_EQ(changed.json().object(), expected);
    EXPECT_EQ(shown(), withDays(days));
}

TEST_F(AdminCalendar, yearsThatAFileDoesNotNameStay)
{
    ASSERT_EQ(load(m_shipped).code, admin::Done);
    QJsonArray of2027;
    for (const QJsonValue &day : m_shipped.value(u"days").toArray()) {
        if (day.toObject().value(u"day").toString().startsWith(u"2027"_qs))
            of2027 << day;
    }
    const auto part = load(withDays(of2027));
    ASSERT_EQ(part.code, admin::Done) << part.messages.toStdString();
    EXPECT_TRUE(part.json().object().value(u"removed").toArray().isEmpty());
    EXPECT_EQ(shown(), m_shipped);
}

TEST_F(AdminCalendar, aFileWithAFaultChangesNothing)
{
    const auto days = m_shipped.value(u"days").toArray();
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = m_shipped;
        changed.insert(key, value);
        return changed;
    };
    const auto withLast = [&](const QString &key, const QJsonValue &value) {
        QJsonArray changed = days;
        QJsonObject last = changed.last().toObject();
        last.insert(key, value);
        changed.replace(changed.size() - 1, last);
        return withDays(changed);
    };
    const QList<std::pair<QJsonObject, QByteArray>> faults {
        { with(u"holidays"_qs, QJsonArray()), "calendar.json#/holidays" },
        { with(u"complete_until"_qs, u"2026-02-30"_qs), "calendar.json#/complete_until" },
        { with(u"days"_qs, QJsonObject()), "calendar.json#/days" },
        { with(u"name"_qs, u"Kazakhstan"_qs), "calendar.json#/name" },
        { with(u"hours"_qs, QJsonObject()), "hours" },
        { withLast(u"day"_qs, u"2026-12-16"_qs), "calendar.json#/days/39/day" },
        { withLast(u"day"_qs, u"16.12.2027"_qs), "calendar.json#/days/39/day" },
        { with(u"source"_qs, 5), "calendar.json#/source" },
        { with(u"hours"_qs, u"always"_qs), "hours" },
        { withLast(u"hours"_qs, u"09:00-12:00"_qs), "calendar.json#/days/39/hours" },
        { withLast(u"hours"_qs, QJsonArray { 9 }), "calendar.json#/days/39/hours" },
        { withLast(u"reason"_qs, u"law"_qs), "calendar.json#/days/39/reason" },
        { withLast(u"kind"_qs, u"working"_qs), "hours" }, // the database refuses the last of many
        { withLast(u"kind"_qs, u"feast"_qs), "kind" },
    };
    ASSERT_EQ(days.size(), 40);
    for (const auto &[calendar, place] : faults) {
        const auto refused = load(calendar);
        EXPECT_EQ(refused.code, admin::Refused) << place.toStdString();
        EXPECT_TRUE(refused.messages.contains(place) || refused.output.contains(place))
            << place.toStdString() << ": " << refused.messages.toStdString();
        EXPECT_EQ(run({ u"calendar"_qs, u"list"_qs }).json().array().size(), 0) << place.toStdString();
    }
    EXPECT_EQ(run({ u"calendar"_qs, u"load"_qs, m_folder.filePath(u"none.json"_qs) }).code, admin::Refused);
}

TEST_F(AdminCalendar, speaksToPeopleToo)
{
    const QStringList there { u"--db"_qs, m_place->uri() };
    EXPECT_EQ(runAdmin(QStringList { u"calendar"_qs, u"list"_qs } + there).output.trimmed(),
        "There is no calendar.");
    ASSERT_EQ(load(m_shipped).code, admin::Done);
    EXPECT_EQ(load(m_shipped).code, admin::Done);
    const auto shownText = runAdmin(
        QStringList { u"calendar"_qs, u"show"_qs, u"kazakhstan"_qs, u"--year"_qs, u"2026"_qs } + there);
    EXPECT_TRUE(shownText.output.contains("Mon  09:00-13:00, 14:00-18:00")) << shownText.output.toStdString();
    EXPECT_TRUE(shownText.output.contains("2026-12-16  closed  Independence Day"))
        << shownText.output.toStdString();
    EXPECT_EQ(
        runAdmin(QStringList { u"calendar"_qs, u"show"_qs, u"nowhere"_qs } + there).code, admin::Refused);
    EXPECT_EQ(runAdmin(QStringList { u"calendar"_qs, u"show"_qs, u"kazakhstan"_qs, u"--year"_qs, u"soon"_qs }
                  + there)
                  .code,
        admin::WrongUsage);
}
