// SPDX-License-Identifier: GPL-3.0-or-later
// What lint takes for a duration is what the engine takes: texts made at random, right ones and nearly right
// ones.
#include <core/route/routeduration.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/temporarydatabase.h>

using namespace tereze;

TEST(RouteDuration, isThatOfTheEngine)
{
    TEREZE_DATABASE(database);
    auto owner = database->connect();
    ASSERT_TRUE(owner.ok()) << owner.error().logLine().toStdString();
    ASSERT_TRUE((*owner)
                    ->executeScript(QStringLiteral(R"(
        CREATE FUNCTION public.takes(p_text text) RETURNS boolean LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM tereze.duration_parts(p_text);
            RETURN true;
        EXCEPTION WHEN SQLSTATE 'TZ422' THEN
            RETURN false;
        END $$;)"),
                        QStringLiteral("takes"))
                    .ok());
    QStringList texts { QStringLiteral("P0D"), QStringLiteral("P11Y"), QStringLiteral("P10Y"),
        QStringLiteral("P1Y2W"), QStringLiteral("PT99999H"), QStringLiteral("P3653D"),
        QStringLiteral("P3653DT1S"), QStringLiteral("P120M"), QStringLiteral("P1D\n"),
        QStringLiteral("P\u0661D"), QString(), QStringLiteral("PT"), QStringLiteral("P521W"),
        QStringLiteral("P522W"), QStringLiteral("PT999999999S"), QStringLiteral("P3D") };
    std::mt19937 random(20261126);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    const int most[] { 1, 9, 12, 150, 400, 4'000, 1'000'000, 2'000'000'000 };
    for (int i = 0; i < 4'000; ++i) {
        QString text = QStringLiteral("P");
        for (const char16_t *unit = u"YMWDTHMS"; *unit; ++unit) {
            if (*unit == u'T' ? upTo(2) == 0 : upTo(4) == 0) {
                if (*unit != u'T')
                    text += QString::number(upTo(most[upTo(7)]));
                text += QChar(*unit);
            }
        }
        if (upTo(9) == 0)
            text.insert(upTo(int(text.size())), QChar(u"P-+. 0Wx"[upTo(7)]));
        texts.append(text);
    }
    const auto rows =
        (*owner)->query(QStringLiteral("SELECT array_agg(public.takes(x) ORDER BY o)::text AS verdicts"
                                       " FROM jsonb_array_elements_text(?::jsonb) WITH ORDINALITY y(x, o)"),
            { QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson()) });
    ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
    const QStringList verdicts = rows->only().text("verdicts").remove(u'{').remove(u'}').split(u',');
    ASSERT_EQ(verdicts.size(), texts.size());
    int taken = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(route::isRouteDuration(texts[i]), verdicts[i] == u"t") << texts[i].toStdString();
        taken += verdicts[i] == u"t" ? 1 : 0;
    }
    EXPECT_GT(taken, 500);
    EXPECT_LT(taken, int(texts.size()) - 500);
}
