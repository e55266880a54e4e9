// SPDX-License-Identifier: GPL-3.0-or-later
// What core/route reads as a condition, PostgreSQL must read too, and in the same sense: it brings every
// jsonpath into a normal form of its own, so the source and our normal form of it must come out alike.
#include <core/route/condition.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::route::Condition;
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
