// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of a form before it is sent and what the database refuses go by the same names.
#include <core/db/database.h>
#include <core/form/formschema.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;

namespace {

constexpr const char *formRulesSchema = R"({
    "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false,
    "properties": {
        "word": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z]*$"},
        "free": {"type": "string", "maxLength": 4000},
        "count": {"type": "integer", "minimum": -5, "maximum": 5},
        "whole": {"type": "integer"},
        "share": {"type": "number", "minimum": 0.5, "maximum": 2.5},
        "day": {"type": "string", "format": "date"},
        "yes": {"type": "boolean"},
        "pick": {"type": "string", "enum": ["a", "b"]},
        "must": {"type": "string", "maxLength": 9}
    },
    "required": ["must"]
})";

constexpr const char *formRulesAnswers[] { R"({"must": "x"})", R"({})", R"({"must": ""})",
    R"({"must": " \n"})", R"({"must": null})", R"({"must": "x", "other": 1})", R"({"must": 1})",
    R"({"must": "x", "word": "a"})", R"({"must": "x", "word": "abcdef"})", R"({"must": "x", "word": "ABC"})",
    R"({"must": "x", "word": null})", R"({"must": "x", "word": "a\u0001b"})",
    R"({"must": "x", "word": ["abc"]})", R"({"must": "x", "free": {"a": 1}})", R"({"must": "x", "count": 5})",
    R"({"must": "x", "count": 6})", R"({"must": "x", "count": -6})", R"({"must": "x", "count": 1.5})",
    R"({"must": "x", "count": "1"})", R"({"must": "x", "count": "1234567890123456"})",
    R"({"must": "x", "count": " 123456789012345 "})", R"({"must": "x", "share": "0.1234567890123456"})",
    R"({"must": "x", "share": " -1234567890123456,5\n"})",
    R"({"must": "x", "share": "000000000000.000000012"})", R"({"must": "x", "share": "1234567890123456x"})",
    R"({"must": "x", "share": "1234567890.1234567.8"})", R"({"must": "x", "free": "1234567890123456"})",
    R"({"must": "x", "yes": "1234567890123456"})", R"({"must": "x", "whole": 9007199254740991})",
    R"({"must": "x", "whole": 9007199254740994})", R"({"must": "x", "share": 0.5})",
    R"({"must": "x", "share": 0.4})", R"({"must": "x", "share": 2.6})", R"({"must": "x", "share": true})",
    R"({"must": "x", "day": "2028-02-29"})", R"({"must": "x", "day": "2026-02-29"})",
    R"({"must": "x", "day": "0000-01-01"})", R"({"must": "x", "day": "01.02.2026"})",
    R"({"must": "x", "day": 5})", R"({"must": "x", "yes": true})", R"({"must": "x", "yes": "true"})",
    R"({"must": "x", "pick": "a"})", R"({"must": "x", "pick": "c"})", R"({"must": "x", "pick": ["a"]})",
    R"({"word": "A", "count": 9, "pick": "z", "more": 1})" };

} // namespace

TEST(FormRules, coreFormAndTheDatabaseNameTheSameRules)
{
    const auto schema = form::FormSchema::read(formRulesSchema);
    ASSERT_TRUE(schema.ok()) << schema.error().logLine().toStdString();
    auto place = test::TemporaryDatabase::create();
    ASSERT_TRUE(place.ok()) << place.error().logLine().toStdString();
    const auto database = (*place)->connect();
    ASSERT_TRUE(database.ok()) << database.error().logLine().toStdString();
    const QJsonObject names { { u"kk"_qs, u"N"_qs }, { u"ru"_qs, u"N"_qs }, { u"en"_qs, u"N"_qs } };
    const QJsonObject content { { u"passport"_qs, QJsonObject { { u"name"_qs, names } } },
        { u"form_schema"_qs, schema->json() }, { u"route_key"_qs, u"none"_qs },
        { u"applicant_kinds"_qs, QJsonArray { u"person"_qs } }, { u"fields"_qs, schema->fieldTable() } };
    const auto made = (*database)->query(
        QStringLiteral(
            "SELECT number FROM api.service_put(gen_random_uuid(), 'rules', 'e_service', ?::jsonb, NULL, "
            "false)"),
        { QString::fromUtf8(QJsonDocument(content).toJson()) });
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    int broken = 0;
    for (const char *json : formRulesAnswers) {
        const QJsonObject answers = QJsonDocument::fromJson(json).object();
        QStringList here;
        for (const form::FormProblem &problem : schema->validate(answers))
            here << problem.field + u' ' + problem.rule;
        const auto rows = (*database)->query(
            QStringLiteral("SELECT p.field || ' ' || p.rule AS line FROM tereze.service s,"
                           " tereze.form_problems(s.current_version_id, ?::jsonb) p WHERE s.key = 'rules'"),
            { QString::fromUtf8(json) });
        ASSERT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
        QStringList there;
        for (const db::Row &row : *rows)
            there << row.text("line");
        here.sort();
        there.sort();
        EXPECT_EQ(here.join(u", "_qs).toStdString(), there.join(u", "_qs).toStdString()) << json;
        broken += static_cast<int>(there.size());
    }
    EXPECT_GT(broken, 25);
}

TEST(FormRules, thePortalHasATextForEachRuleInEachLanguage)
{
    QFile file(test::sourceRoot() + QStringLiteral("/db/functions/case/form_problems.sql"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> rules { u"size"_qs, u"eligibility"_qs, u"limit_unknown"_qs };
    static const QRegularExpression named(
        QStringLiteral("THEN '([a-z_]+)'|found_rule := '([a-z_]+)'|k, '([a-z_]+)'"));
    const QString sql = QString::fromUtf8(file.readAll());
    for (auto it = named.globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        rules << match.captured(1) + match.captured(2) + match.captured(3);
    }
    rules -= { u"number"_qs, u"boolean"_qs }; // kinds of JSON, not rules
    ASSERT_GE(rules.size(), 12);
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        QFile texts(test::sourceRoot() + QStringLiteral("/resources/portal/texts/%1.json").arg(language));
        ASSERT_TRUE(texts.open(QIODevice::ReadOnly));
        const QJsonObject known = QJsonDocument::fromJson(texts.readAll()).object();
        for (const QString &rule : rules) {
            const bool has = known.contains(u"rule_"_qs + rule)
                || (rule == u"type"_qs && known.contains(u"rule_type_date"_qs));
            EXPECT_TRUE(has) << language.toStdString() << " " << rule.toStdString();
        }
    }
}
