// SPDX-License-Identifier: GPL-3.0-or-later
// What core/route reads as a condition, PostgreSQL must read too, and in the same sense: it brings every
// jsonpath into a normal form of its own, so the source and our normal form of it must come out alike.
#include <core/route/condition.h>
#include <core/route/conditionevaluator.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::route::Condition;
using tereze::route::ConditionEvaluator;
using tereze::test::TemporaryDatabase;

namespace {

/// Writes random conditions: mostly right ones, some with a word changed.
class ConditionWriter {
public:
    explicit ConditionWriter(unsigned seed)
        : m_random(seed)
    {
    }

    QString predicate(int depth)
    {
        switch (depth <= 0 ? 0 : below(8)) {
        case 1:
            return predicate(depth - 1) + QStringLiteral(" && ") + predicate(depth - 1);
        case 2:
            return predicate(depth - 1) + QStringLiteral(" || ") + predicate(depth - 1);
        case 3:
            return QStringLiteral("!(%1)").arg(predicate(depth - 1));
        case 4:
            return QStringLiteral("(%1)").arg(predicate(depth - 1));
        case 5:
            return QStringLiteral("exists(%1 ? (%2))").arg(path(), inFilter(depth - 1));
        case 6:
            return QStringLiteral("!exists(%1)").arg(path());
        default:
            return value(depth) + space() + oneOf({ "==", "!=", "<>", "<", "<=", ">", ">=" }) + space()
                + value(depth);
        }
    }

    /// One character taken out, doubled or replaced.
    QString damaged(QString text)
    {
        if (text.isEmpty())
            return text;
        const int at = below(static_cast<int>(text.size()));
        switch (below(3)) {
        case 0:
            return text.remove(at, 1);
        case 1:
            return text.insert(at, text[at]);
        default:
            return text.replace(
                at, 1, oneOf({ "(", ")", "!", "&", ".", "\"", "1", "x", " ", "-", "@", "$", "?", "\\" }));
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QString oneOf(std::initializer_list<const char *> words)
    {
        return QString::fromUtf8(*(words.begin() + below(static_cast<int>(words.size()))));
    }

    QString space() { return oneOf({ " ", "", "\n", "  " }); }

    QString key()
    {
        return oneOf({ "form", "x", "_a1", "true", "null", "is", "to", "exists", "datetime", "strict", "lax",
            "type", "\"two words\"", "\"қазақ\"", "\"a\\\"b\\\\c\"", "\"1\"", "\"\"" });
    }

    QString path()
    {
        QString text = m_filters > 0 && below(2) == 0 ? QStringLiteral("@") : QStringLiteral("$");
        for (int i = below(3); i >= 0; --i)
            text += QStringLiteral(".") + key();
        return text;
    }

    QString inFilter(int depth)
    {
        ++m_filters;
        const QString text = predicate(depth);
        --m_filters;
        return text;
    }

    QString value(int depth)
    {
        switch (below(depth <= 0 ? 5 : 8)) {
        case 0:
            return oneOf({ "0", "12", "3.50", "1e3", "2E-1", "0.1", "100000000000000000000" });
        case 1:
            return oneOf(
                { "\"final\"", "\"\"", "\"Ә \\u04d8\"", "\"\\t\\\\\"", "\"2026-12-01\".datetime()" });
        case 2:
            return oneOf({ "true", "false", "null" });
        case 3:
            return path() + QStringLiteral(".datetime()");
        case 5:
            return value(depth - 1) + space() + oneOf({ "+", "-", "*", "/", "%" }) + space()
                + value(depth - 1);
        case 6:
            return QStringLiteral("(%1)").arg(value(depth - 1));
        case 7:
            return oneOf({ "-", "+" }) + value(0);
        default:
            return path();
        }
    }

    std::mt19937 m_random;
    int m_filters = 0;
};

} // namespace

TEST(ConditionOnTheServer, everythingAcceptedMeansTheSameThere)
{
    auto made = TemporaryDatabase::create(TemporaryDatabase::Content::Empty);
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    auto database = (*made)->connect();
    ASSERT_TRUE(database.ok()) << database.error().logLine().toStdString();

    ConditionWriter writer(20261122);
    QJsonArray pairs;
    int refusedWhole = 0;
    int acceptedDamaged = 0;
    for (int i = 0; i < 6000; ++i) {
        const QString whole = writer.predicate(3);
        const bool isDamaged = i % 3 == 0;
        const QString text = isDamaged ? writer.damaged(whole) : whole;
        const auto condition = Condition::parse(text);
        if (!condition) {
            // A well-made one is refused only for its length or depth.
            refusedWhole += isDamaged || text.size() > Condition::maximumLength ? 0 : 1;
            continue;
        }
        acceptedDamaged += isDamaged ? 1 : 0;
        const QString source =
            text.startsWith(QStringLiteral("strict")) ? text : QStringLiteral("strict ") + text;
        pairs.append(QJsonArray { source, condition->jsonPath() });
    }
    EXPECT_EQ(refusedWhole, 0);
    EXPECT_GT(acceptedDamaged, 100);
    ASSERT_GT(pairs.size(), 4000);

    ASSERT_TRUE((*database)->executeScript(
        QStringLiteral("CREATE FUNCTION normal_of(t text) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN RETURN "
                       "t::jsonpath::text; "
                       "EXCEPTION WHEN OTHERS THEN RETURN 'refused: ' || SQLERRM; END $f$")));
    const auto rows = (*database)->query(
        QStringLiteral(
            "SELECT p ->> 0 AS source, p ->> 1 AS ours, normal_of(p ->> 0) AS source_normal, "
            "normal_of(p ->> 1) AS ours_normal FROM jsonb_array_elements(CAST(? AS jsonb)) AS x(p) "
            "WHERE normal_of(p ->> 0) LIKE 'refused%' OR normal_of(p ->> 0) <> normal_of(p ->> 1)"),
        { QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact)) });
    ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
    int shown = 0;
    for (const db::Row &row : *rows) {
        ADD_FAILURE() << row.text("source").toStdString() << "\n  ours:   " << row.text("ours").toStdString()
                      << "\n  source: " << row.text("source_normal").toStdString()
                      << "\n  ours:   " << row.text("ours_normal").toStdString();
        if (++shown == 10)
            break;
    }
}

namespace {

/// Writes conditions over the fields that contexts of the same numbers hold, miss or hold with another type.
class JudgedConditionWriter {
public:
    explicit JudgedConditionWriter(unsigned seed)
        : m_random(seed)
    {
    }

    QString predicate(int depth)
    {
        switch (depth <= 0 ? 9 : below(10)) {
        case 0:
            return u'(' + predicate(depth - 1) + QStringLiteral(" && ") + predicate(depth - 1) + u')';
        case 1:
            return u'(' + predicate(depth - 1) + QStringLiteral(" || ") + predicate(depth - 1) + u')';
        case 2:
            return QStringLiteral("!(%1)").arg(predicate(depth - 1));
        case 3:
            return QStringLiteral("exists($ ? (exists(@.form.%1))) && %2").arg(key(), predicate(depth - 1));
        case 4:
            return QStringLiteral("exists(%1)").arg(value(depth - 1));
        case 5:
            return QStringLiteral("exists($.form ? (@.%1 %2 %3))").arg(key(), sign(), value(depth - 1));
        default:
            return value(depth) + u' ' + sign() + u' ' + value(depth);
        }
    }

    QJsonObject context()
    {
        QJsonObject form;
        for (const char *name : keys) {
            if (below(4) != 0)
                form.insert(QString::fromLatin1(name), json());
        }
        QJsonObject context { { QStringLiteral("student"),
            QJsonObject { { QStringLiteral("a"), json() } } } };
        context.insert(QStringLiteral("form"), below(20) == 0 ? json() : QJsonValue(form));
        return context;
    }

private:
    static constexpr const char *keys[] = { "a", "b", "c", "d" };

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QString oneOf(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }

    QString key() { return QString::fromLatin1(keys[below(4)]); }

    QString sign() { return oneOf({ u"=="_qs, u"!="_qs, u"<>"_qs, u"<"_qs, u"<="_qs, u">"_qs, u">="_qs }); }

    QStringList moments()
    {
        return { u"2026-12-01"_qs, u"2026-12-01T00:00:00"_qs, u"2026-11-30T19:00:00+00"_qs,
            u"2026-12-01 00:00:00+05:00"_qs, u"2026-12-01T10:30:00.25"_qs, u"10:30:00"_qs, u"2026-13-01"_qs,
            u" 2026-1-5 "_qs, u"2026-12-01T10:30"_qs, u"2026-12-01T10:00:00Z"_qs, u"2024-02-29"_qs,
            u"2025-02-29"_qs, u"10:30:00.5"_qs, u""_qs };
    }

    QJsonValue json()
    {
        switch (below(9)) {
        case 0:
            return QJsonValue(QJsonValue::Null);
        case 1:
            return below(2) == 0;
        case 2:
            return below(5);
        case 3:
            return QJsonValue(
                oneOf({ u"0.1"_qs, u"-2.5"_qs, u"1e15"_qs, u"0.3"_qs, u"1.005"_qs, u"123456.78"_qs })
                    .toDouble());
        case 4:
            return oneOf({ u"x"_qs, u"X"_qs, u"Ә"_qs, u"\U0001F600"_qs, u"\uFB01"_qs, u"xy"_qs });
        case 5:
        case 6:
            return oneOf(moments());
        case 7:
            return QJsonArray { below(3) };
        default:
            return QJsonObject { { key(), below(3) } };
        }
    }

    QString value(int depth)
    {
        switch (below(depth <= 0 ? 6 : 10)) {
        case 0:
            return oneOf({ u"0"_qs, u"1"_qs, u"3"_qs, u"0.1"_qs, u"0.2"_qs, u"2.50"_qs, u"1e3"_qs,
                u"100000000000000000000"_qs, u"7"_qs });
        case 1:
            return oneOf(
                { u"\"x\""_qs, u"\"X\""_qs, u"\"Ә\""_qs, u"\"\""_qs, u"true"_qs, u"false"_qs, u"null"_qs });
        case 2:
            return QStringLiteral("$.form.%1.datetime()").arg(key());
        case 3:
            return QStringLiteral("\"%1\".datetime()").arg(oneOf(moments()));
        case 4:
            return QStringLiteral("$.student.%1").arg(below(5) == 0 ? u"missing"_qs : u"a"_qs);
        case 6:
        case 7:
            return QStringLiteral("(%1 %2 %3)")
                .arg(value(depth - 1), oneOf({ u"+"_qs, u"-"_qs, u"*"_qs, u"/"_qs, u"%"_qs }),
                    value(depth - 1));
        case 8:
            return oneOf({ u"-"_qs, u"+"_qs }) + u'(' + value(depth - 1) + u')';
        case 9:
            return QStringLiteral("(%1) ? (@ %2 %3)").arg(value(depth - 1), sign(), value(0));
        default:
            return QStringLiteral("$.form.%1").arg(key());
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST(ConditionOnTheServer, theEvaluatorGivesTheVerdictOfTheDatabase)
{
    auto made = TemporaryDatabase::create();
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    auto database = (*made)->connect();
    ASSERT_TRUE(database.ok()) << database.error().logLine().toStdString();
    const auto zone = (*database)->query(QStringLiteral("SELECT tereze.timezone() AS zone"));
    ASSERT_TRUE(zone.ok()) << zone.error().logLine().toStdString();
    const ConditionEvaluator evaluator(QTimeZone(zone->only().text("zone").toUtf8()));

    JudgedConditionWriter writer(20261126);
    QJsonArray cases;
    int verdicts[3] = { 0, 0, 0 };
    for (int i = 0; i < 8000; ++i) {
        const QString text = writer.predicate(3);
        const QJsonObject context = writer.context();
        const auto condition = Condition::parse(text);
        ASSERT_TRUE(condition.ok()) << text.toStdString() << ": " << condition.error().detail.toStdString();
        const auto verdict = evaluator.evaluate(*condition, context);
        ++verdicts[verdict ? *verdict : 2];
        cases.append(QJsonObject { { u"path"_qs, condition->jsonPath() }, { u"context"_qs, context },
            { u"ours"_qs, verdict ? QJsonValue(*verdict) : QJsonValue(QJsonValue::Null) } });
    }
    for (const int count : verdicts)
        EXPECT_GT(count, 500) << "each verdict is met often";

    const auto rows = (*database)->query(
        QStringLiteral(
            "SELECT c ->> 'path' AS path, c ->> 'context' AS context, coalesce(c ->> 'ours', 'unknown') AS "
            "ours, "
            "coalesce(v::text, 'unknown') AS theirs FROM jsonb_array_elements(CAST(? AS jsonb)) AS x(c), "
            "LATERAL (SELECT tereze.condition_holds(c -> 'context', (c ->> 'path')::jsonpath) AS v) AS y "
            "WHERE v IS DISTINCT FROM (c ->> 'ours')::boolean"),
        { QString::fromUtf8(QJsonDocument(cases).toJson(QJsonDocument::Compact)) });
    ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
    EXPECT_EQ(rows->size(), 0);
    for (qsizetype i = 0; i < std::min<qsizetype>(rows->size(), 10); ++i)
        ADD_FAILURE() << rows->at(i).text("path").toStdString() << "\n  over "
                      << rows->at(i).text("context").toStdString()
                      << "\n  ours: " << rows->at(i).text("ours").toStdString()
                      << ", the database's: " << rows->at(i).text("theirs").toStdString();
}
