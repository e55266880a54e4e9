// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines as the database computes them against WorkingTime, which walks minute by minute and day by day:
// thousands of random calendars, instants and durations, over the changes of the clock of several time zones.
#include <core/db/database.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <gtest/gtest.h>
#include <random>
#include <tests/db/workingtime.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using test::WorkingTime;

namespace {

constexpr int calendarsAZone = 14;
constexpr int casesACalendar = 40;

/// Clocks are changed by an hour at three (Kyiv), at midnight backwards (Havana), by half an hour (Lord
/// Howe), or never (Almaty, since 2024).
const QList<QByteArray> zones { "Asia/Almaty", "Europe/Kyiv", "America/Havana", "Australia/Lord_Howe" };

/// One question to the database with its right answer.
struct Question {
    qint64 from = 0;
    qint64 paused = 0;
    qint64 resumed = 0;
    QString duration;
    qint64 due = 0;
    qint64 shifted = 0;
    qint64 openSeconds = 0; ///< between the beginning and the resumption
};

class RandomWork {
public:
    explicit RandomWork(unsigned seed)
        : m_random(seed)
    {
    }

    WorkingTime calendar(const QByteArray &zone)
    {
        QList<WorkingTime::Openings> week;
        for (int weekday = 1; weekday <= 7; ++weekday)
            week << (below(4) > 0 ? openings(weekday == 7 || below(3) == 0) : WorkingTime::Openings());
        week[below(7)] = { { below(720),
            1440 } }; // never less than half a day a week, some of it until midnight
        QHash<QDate, WorkingTime::Openings> exceptions;
        for (int i = below(60); i > 0; --i)
            exceptions.insert(WorkingTime::firstDay.addDays(below(1000)),
                below(3) > 0 ? WorkingTime::Openings() : openings(below(2) == 0));
        return WorkingTime(zone, week, exceptions);
    }

    /// A third of them within three hours of a change of the clock, a third within two days.
    qint64 instant(const QByteArray &zone)
    {
        const qint64 first = QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const qint64 any = first + below(600) * 86'400LL + below(86'400);
        const auto change = QTimeZone(zone).nextTransition(QDateTime::fromSecsSinceEpoch(any, Qt::UTC)).atUtc;
        const int near = below(3);
        if (!change.isValid() || near == 0)
            return any;
        const int span = near == 1 ? 3 * 3'600 : 2 * 86'400;
        return change.toSecsSinceEpoch() + below(2 * span) - span;
    }

    WorkingTime::Term term()
    {
        WorkingTime::Term term;
        switch (below(6)) {
        case 0:
            term.weeks = 1 + below(9);
            break;
        case 1:
            term.months = 1 + below(4);
            term.days = below(3);
            break;
        case 2:
            term.days = below(4);
            [[fallthrough]];
        case 3:
            term.seconds = 60 * (1 + below(below(2) == 0 ? 120 : 2400)) + (below(4) == 0 ? below(60) : 0);
            break;
        default:
            term.days = 1 + below(40);
        }
        return term;
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    /// Short ones about the hours at which clocks are changed, which is always on a Sunday, or as offices
    /// have them.
    WorkingTime::Openings openings(bool atNight)
    {
        WorkingTime::Openings found;
        int at = atNight ? below(240) : below(1200);
        for (int i = 1 + below(atNight ? 6 : 3); i > 0 && at < 1430; --i) {
            const int closes = qMin(1440, at + 1 + below(atNight ? 50 : 600));
            found.append({ at, closes });
            at = closes + 1 + below(atNight ? 20 : 120);
        }
        return found;
    }

    std::mt19937 m_random;
};

void storeCalendar(db::Database &database, const QString &key, const WorkingTime &calendar)
{
    const QJsonObject name { { QStringLiteral("kk"), key }, { QStringLiteral("ru"), key },
        { QStringLiteral("en"), key } };
    qint64 version = 0;
    const auto put = [&](const QByteArray &function, db::Arguments arguments) {
        arguments.prepend({ "p_version", version });
        arguments.prepend({ "p_key", key });
        arguments.prepend({ "p_request_id", QUuid::createUuid() });
        const auto answer =
            database.one(function, arguments, [](const db::Row &row) { return row.int64("version"); });
        ASSERT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
        version = *answer;
    };
    put("api.calendar_put",
        { { "p_name", name }, { "p_hours", calendar.weekJson() },
            { "p_complete_until", WorkingTime::lastDay }, { "p_source", QString() } });
    const auto &exceptions = calendar.exceptions();
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it) {
        const bool holiday = it->isEmpty();
        put("api.calendar_day_put",
            { { "p_day", it.key() },
                { "p_kind", holiday ? QStringLiteral("holiday") : QStringLiteral("working") },
                { "p_hours",
                    holiday ? std::nullopt : std::optional<QJsonArray>(WorkingTime::timesJson(*it)) },
                { "p_name", name } });
    }
}

QList<Question> questionsOf(RandomWork &random, const QByteArray &zone, const WorkingTime &calendar)
{
    QList<Question> questions;
    while (questions.size() < casesACalendar) {
        Question question;
        question.from = random.instant(zone);
        const auto term = random.term();
        question.duration = term.iso();
        const auto due = calendar.deadline(question.from, term);
        if (!due)
            continue; // beyond the oracle's three years
        question.due = *due;
        question.paused = question.from + random.below(20 * 86'400);
        question.resumed =
            question.paused + (random.below(3) == 0 ? random.below(40'000) : random.below(12 * 86'400));
        const auto shifted = calendar.shifted(*due, question.paused, question.resumed, term);
        if (!shifted)
            continue;
        question.shifted = *shifted;
        question.openSeconds = calendar.openSeconds(question.from, question.resumed);
        questions << question;
    }
    return questions;
}

/// Asks the database all of them at once.
void expectAnswers(db::Database &database, const QString &key, const QList<Question> &questions)
{
    QJsonArray asked;
    for (const Question &question : questions) {
        asked << QJsonObject { { QStringLiteral("from"), question.from },
            { QStringLiteral("paused"), question.paused }, { QStringLiteral("resumed"), question.resumed },
            { QStringLiteral("duration"), question.duration } };
    }
    const auto rows = database.query(
        QStringLiteral(
            "SELECT extract(epoch FROM d.due)::bigint AS due, extract(epoch FROM s.due)::bigint AS shifted,"
            " tereze.working_seconds(c.id, to_timestamp(x.\"from\"), to_timestamp(x.resumed))::bigint AS "
            "open,"
            " d.beyond_calendar"
            " FROM ROWS FROM (jsonb_to_recordset(CAST(? AS jsonb))"
            " AS (\"from\" bigint, paused bigint, resumed bigint, duration text))"
            " WITH ORDINALITY AS x(\"from\", paused, resumed, duration, place)"
            " JOIN tereze.calendar c ON c.key = ?"
            " CROSS JOIN LATERAL tereze.deadline(c.id, to_timestamp(x.\"from\"), x.duration) d"
            " CROSS JOIN LATERAL tereze.deadline_shift(c.id, d.due, to_timestamp(x.paused),"
            " to_timestamp(x.resumed), x.duration) s ORDER BY x.place"),
        { QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)), key });
    ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
    ASSERT_EQ(rows->size(), questions.size());
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        const std::string place = QStringLiteral("%1: %2 and %3, paused %4 to %5")
                                      .arg(key)
                                      .arg(question.from)
                                      .arg(question.duration)
                                      .arg(question.paused)
                                      .arg(question.resumed)
                                      .toStdString();
        EXPECT_EQ(rows->at(i).int64("due"), question.due) << place;
        EXPECT_EQ(rows->at(i).int64("shifted"), question.shifted) << place;
        EXPECT_EQ(rows->at(i).int64("open"), question.openSeconds) << place;
        EXPECT_FALSE(rows->at(i).boolean("beyond_calendar")) << place;
    }
}

} // namespace

TEST(Deadline, isWhatWalkingMinuteByMinuteFinds)
{
    TEREZE_DATABASE(place);
    const auto database = place->connect();
    ASSERT_TRUE(database.ok()) << database.error().logLine().toStdString();
    RandomWork random(20261126);
    int asked = 0;
    int paused = 0;
    int acrossAChange = 0;
    for (const QByteArray &zone : zones) {
        ASSERT_TRUE(
            (*database)
                ->query(QStringLiteral("UPDATE tereze.clock SET timezone = ?"), { QString::fromUtf8(zone) })
                .ok());
        for (int i = 0; i < calendarsAZone; ++i) {
            const QString key =
                QStringLiteral("c%1_%2").arg(i).arg(QString::fromUtf8(zone).toLower().replace(u'/', u'_'));
            const WorkingTime calendar = random.calendar(zone);
            storeCalendar(**database, key, calendar);
            const auto questions = questionsOf(random, zone, calendar);
            expectAnswers(**database, key, questions);
            asked += static_cast<int>(questions.size());
            for (const Question &question : questions) {
                paused += question.shifted != question.due ? 1 : 0;
                const auto offset = [&](qint64 at) {
                    return QTimeZone(zone).offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
                };
                acrossAChange += offset(question.from) != offset(question.due) ? 1 : 0;
            }
            ASSERT_FALSE(HasFailure()) << "time zone " << zone.toStdString() << ", calendar "
                                       << QJsonDocument(calendar.weekJson()).toJson().toStdString();
        }
    }
    EXPECT_EQ(asked, zones.size() * calendarsAZone * casesACalendar);
    EXPECT_GT(paused, asked / 4);
    EXPECT_GT(acrossAChange, asked / 10);
}
