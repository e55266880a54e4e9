// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/template.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

RenderOptions almaty(const QString &language = QStringLiteral("ru"))
{
    RenderOptions options;
    options.language = language;
    options.timeZone = QTimeZone("Asia/Almaty");
    return options;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The output, or the error's text behind "!".
QString rendered(const QString &text, const QJsonObject &data, const RenderOptions &options = almaty(),
    const ParseOptions &parseOptions = {})
{
    const auto loaded = Template::load(text, parseOptions);
    if (!loaded)
        return u'!' + loaded.error().userText;
    const auto result = (*loaded)->render(data, options);
    return result ? *result : u'!' + result.error().userText;
}

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules
            << QStringLiteral("%1@%2:%3").arg(finding.rule).arg(finding.place.line).arg(finding.place.column);
    return rules;
}

QStringList rulesOf(const QString &text, const ParseOptions &options = {})
{
    return rulesOf(Template::parse(text, options).findings);
}

} // namespace

TEST(TemplateTest, putsInValuesEscapedForHtml)
{
    EXPECT_EQ(rendered(u"<b>{{a.b}}</b>"_qs, json(R"({"a":{"b":"<i> & \"x\" 'y'"}})")),
        u"<b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>"_qs);
}

TEST(TemplateTest, plainTextTemplatesDoNotEscape)
{
    ParseOptions options;
    options.escape = Escape::None;
    EXPECT_EQ(
        rendered(u"{{a}}"_qs, json(R"({"a":"Бөрі & <қасқыр>"})"), almaty(), options), u"Бөрі & <қасқыр>"_qs);
}

TEST(TemplateTest, rawTagsNeedThePermissionOfTheCaller)
{
    ParseOptions options;
    options.rawAllowed = { u"page"_qs };
    EXPECT_EQ(rendered(u"{{{page}}}"_qs, json(R"({"page":"<b>1</b>"})"), almaty(), options), u"<b>1</b>"_qs);
    EXPECT_EQ(rulesOf(u"x {{{other}}}"_qs, options), QStringList { u"raw_refused@1:3"_qs });
    EXPECT_EQ(rulesOf(u"{{{page}}}"_qs), QStringList { u"raw_refused@1:1"_qs });
}

TEST(TemplateTest, sectionsRepeatOverListsAndKnowTheirPosition)
{
    EXPECT_EQ(rendered(u"{{#rows}}{{@number}}={{name}}{{^@last}}, {{/@last}}{{/rows}}"_qs,
                  json(R"({"rows":[{"name":"a"},{"name":"b"},{"name":"c"}]})")),
        u"1=a, 2=b, 3=c"_qs);
    EXPECT_EQ(
        rendered(u"{{#words}}{{.}};{{/words}}"_qs, json(R"({"words":["x","<y>"]})")), u"x;&lt;y&gt;;"_qs);
    EXPECT_EQ(
        rendered(u"{{#words}}x{{/words}}{{^words}}none{{/words}}"_qs, json(R"({"words":[]})")), u"none"_qs);
}

TEST(TemplateTest, sectionsFollowTruthAndEnterObjects)
{
    const QJsonObject data =
        json(R"({"yes":true,"no":false,"text":"t","empty":"","o":{"k":"v"},"k":"outer"})");
    EXPECT_EQ(rendered(u"{{#yes}}1{{k}}{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}"_qs, data), u"1outer3"_qs);
    EXPECT_EQ(rendered(u"{{#text}}[{{.}}]{{/text}}{{#empty}}x{{/empty}}{{^empty}}-{{/empty}}"_qs, data),
        u"[t]-"_qs);
    EXPECT_EQ(rendered(u"{{#o}}{{k}}{{/o}}"_qs, data), u"v"_qs);
}

TEST(TemplateTest, namesAreLookedForFromTheInnermostSectionOutwards)
{
    EXPECT_EQ(
        rendered(u"{{#a}}{{#b}}{{x}}{{y}}{{/b}}{{/a}}"_qs, json(R"({"x":"0","a":{"x":"1","b":{"y":"2"}}})")),
        u"12"_qs);
}

TEST(TemplateTest, aNameFoundInsideIsNotCompletedFromOutside)
{
    const QString text = rendered(u"{{#a}}{{p.x}}{{/a}}"_qs, json(R"({"p":{"x":"outer"},"a":{"p":{}}})"));
    EXPECT_TRUE(text.startsWith(u'!')) << qPrintable(text);
}

TEST(TemplateTest, aMissingOrNullValueIsAnErrorWithTagAndPlace)
{
    for (const char *data : { "{}", R"({"a":null})", R"({"a":{}})", R"({"a":{"b":null}})" }) {
        const auto loaded = Template::load(u"line\n  {{a.b}}"_qs);
        ASSERT_TRUE(loaded.ok());
        const auto result = (*loaded)->render(json(data), almaty());
        ASSERT_FALSE(result.ok()) << data;
        EXPECT_EQ(result.error().kind, ErrorKind::InvalidInput);
        EXPECT_EQ(result.error().field, u"a.b"_qs);
        EXPECT_EQ(result.error().userText, u"line 2, column 3: the value of “a.b” is missing"_qs);
    }
    EXPECT_TRUE(rendered(u"{{#a}}x{{/a}}"_qs, {}).contains(u"“a” is missing"_qs));
    EXPECT_TRUE(rendered(u"{{^a}}x{{/a}}"_qs, {}).contains(u"“a” is missing"_qs));
}

TEST(TemplateTest, declaredOptionalNamesMayBeMissing)
{
    RenderOptions options = almaty();
    options.optional = { u"a.b"_qs, u"rows.remark"_qs, u"flag"_qs, u"day"_qs };
    EXPECT_EQ(rendered(u"[{{a.b}}]{{#flag}}x{{/flag}}{{^flag}}y{{/flag}}{{day | date_long}}"_qs, {}, options),
        u"[]y"_qs);
    EXPECT_EQ(rendered(u"{{#rows}}<{{remark}}>{{/rows}}"_qs,
                  json(R"({"rows":[{"remark":null},{"remark":"r"},{}]})"), options),
        u"<><r><>"_qs);
    EXPECT_TRUE(rendered(u"{{remark}}"_qs, {}, options).startsWith(u'!'));
}

TEST(TemplateTest, valuesOfAWrongKindAreRefused)
{
    EXPECT_TRUE(rendered(u"{{a}}"_qs, json(R"({"a":true})")).contains(u"neither a text nor a number"_qs));
    EXPECT_TRUE(rendered(u"{{a}}"_qs, json(R"({"a":[1]})")).contains(u"neither a text nor a number"_qs));
    EXPECT_TRUE(rendered(u"{{#a}}x{{/a}}"_qs, json(R"({"a":0})")).contains(u"is a number"_qs));
    EXPECT_TRUE(rendered(u"{{a | date}}"_qs, json(R"({"a":"2026-02-30"})")).contains(u"formatter “date”"_qs));
}

TEST(TemplateTest, numbersAreWrittenExactly)
{
    EXPECT_EQ(rendered(u"{{a}} {{b}} {{c}}"_qs, json(R"({"a":9007199254740993,"b":-5,"c":1.25})")),
        u"9007199254740993 -5 1.25"_qs);
}

TEST(TemplateTest, formattersAreChained)
{
    EXPECT_EQ(
        rendered(u"{{ day | date_long | upper }}"_qs, json(R"({"day":"2026-11-21"})"), almaty(u"kk"_qs)),
        u"2026 ЖЫЛҒЫ 21 ҚАРАША"_qs);
}

TEST(TemplateTest, partialsAreReadThroughTheResolver)
{
    ParseOptions options;
    options.partials = [](const QString &name) -> std::optional<QString> {
        if (name == u"row")
            return u"<li>{{.}}</li>"_qs;
        if (name == u"loop")
            return u"{{>loop}}"_qs;
        if (name == u"broken")
            return u"\n {{#x}}"_qs;
        return std::nullopt;
    };
    EXPECT_EQ(rendered(u"{{#a}}{{>row}}{{/a}}"_qs, json(R"({"a":["1","2"]})"), almaty(), options),
        u"<li>1</li><li>2</li>"_qs);
    EXPECT_EQ(rulesOf(u"{{>loop}}"_qs, options), QStringList { u"recursive_partial@1:1"_qs });
    EXPECT_EQ(rulesOf(u"{{>nothing}}"_qs, options), QStringList { u"unknown_partial@1:1"_qs });
    EXPECT_EQ(rulesOf(u"{{>row}}"_qs, options), QStringList { u"outside_section@1:5"_qs });
    const Findings broken = Template::parse(u"a {{>broken}}"_qs, options).findings;
    ASSERT_EQ(rulesOf(broken), QStringList { u"unclosed_section@2:2"_qs });
    EXPECT_EQ(broken.first().toString(),
        u"part “broken”, line 2, column 2: the section “x” is opened here and never closed"_qs);
    EXPECT_EQ(rulesOf(u"{{>row}}"_qs), QStringList { u"unknown_partial@1:1"_qs });
}

TEST(TemplateTest, aTagAloneOnItsLineTakesTheLine)
{
    EXPECT_EQ(rendered(u"a\n  {{#x}}\n b\n{{/x}}\r\n{{! note }}\nc {{! d }} e\n"_qs, json(R"({"x":true})")),
        u"a\n b\nc  e\n"_qs);
}

TEST(TemplateTest, everyFaultIsReportedWithItsPlace)
{
    const QString text =
        u"{{#a}}\n{{#b}}{{/a}}\n}} {{x | nonsense}}\n{{/c}}{{a b}}{{}} {{#open}}\nқұжат {{tail"_qs;
    EXPECT_EQ(rulesOf(text),
        (QStringList { u"wrong_nesting@2:1"_qs, u"stray_braces@3:1"_qs, u"unknown_formatter@3:4"_qs,
            u"unopened_section@4:1"_qs, u"bad_name@4:7"_qs, u"bad_name@4:14"_qs, u"unclosed_section@4:19"_qs,
            u"unclosed_tag@5:7"_qs }));
}

TEST(TemplateTest, faultsBehindAnUnclosedTagAreFoundToo)
{
    EXPECT_EQ(rulesOf(u"{{a {{b}} {{/c}}"_qs),
        (QStringList { u"unclosed_tag@1:1"_qs, u"unopened_section@1:11"_qs }));
}

TEST(TemplateTest, delimitersAndAmpersandTagsAreNotKnown)
{
    EXPECT_EQ(rulesOf(u"{{=<% %>=}}"_qs), QStringList { u"bad_name@1:1"_qs });
    EXPECT_EQ(rulesOf(u"{{&a}}"_qs), QStringList { u"bad_name@1:1"_qs });
}

TEST(TemplateTest, columnsCountCharactersNotUtf16Units)
{
    EXPECT_EQ(rulesOf(u"😀😀{{/x}}"_qs), QStringList { u"unopened_section@1:3"_qs });
}

TEST(TemplateTest, unknownNamesAreListedAgainstTheDeclaredFields)
{
    const auto loaded = Template::load(
        u"{{a.b}}{{a.c}}\n{{#rows}}{{x}}{{y}}{{top}}{{@number}}{{.}}{{/rows}}{{#gone}}{{/gone}}"_qs);
    ASSERT_TRUE(loaded.ok());
    const Findings findings = (*loaded)->unknownNames({ u"a.b"_qs, u"rows.x"_qs, u"top"_qs });
    QStringList tags;
    for (const Finding &finding : findings)
        tags << finding.tag;
    EXPECT_EQ(tags, (QStringList { u"a.c"_qs, u"y"_qs, u"gone"_qs }));
    EXPECT_EQ(rulesOf(findings).first(), u"unknown_name@1:8"_qs);
    EXPECT_TRUE((*loaded)
                    ->unknownNames({ u"a.b"_qs, u"a.c"_qs, u"rows.x"_qs, u"y"_qs, u"top"_qs, u"gone"_qs })
                    .isEmpty());
}

TEST(TemplateTest, nestingAndSizeAreBounded)
{
    EXPECT_TRUE(
        rulesOf(u"{{#a}}"_qs.repeated(33) + u"{{/a}}"_qs.repeated(33)).contains(u"too_deep@1:193"_qs));
    EXPECT_TRUE(rulesOf(u"{{#a}}"_qs.repeated(32) + u"{{/a}}"_qs.repeated(32)).isEmpty());
    EXPECT_EQ(rulesOf(QString(Template::maximumLength + 1, u'x')), QStringList { u"too_long@1:1"_qs });

    QJsonArray list;
    for (int i = 0; i < 200; ++i)
        list.append(QStringLiteral("x"));
    const QJsonObject data { { u"l"_qs, list } };
    RenderOptions options = almaty();
    options.maximumSize = 100;
    EXPECT_TRUE(rendered(u"{{#l}}{{.}}{{/l}}"_qs, data, options).contains(u"too large"_qs));
    EXPECT_TRUE(rendered(u"{{#l}}{{#l}}{{#l}}{{! }}{{.}}{{/l}}{{/l}}{{/l}}"_qs, data, almaty())
                    .contains(u"too large"_qs));
}

TEST(TemplateTest, partsThatMultiplyAreBounded)
{
    ParseOptions options;
    options.partials = [](const QString &name) -> std::optional<QString> {
        const int level = name.mid(1).toInt();
        if (level > 25)
            return u"x"_qs;
        return QStringLiteral("{{>p%1}}{{>p%1}}").arg(level + 1);
    };
    EXPECT_TRUE(rendered(u"{{>p1}}"_qs, {}, almaty(), options).contains(u"too large"_qs));
}

TEST(TemplateTest, naughtyStringsComeThroughUnchangedWhenReadBack)
{
    TEREZE_SHARED(folder, "data/bad-input/blns");
    QFile file(folder + QStringLiteral("/blns.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GT(strings.size(), 400);
    for (const QJsonValue &value : strings) {
        const QString naughty = value.toString();
        QString text = rendered(u"<p>{{v}}</p>"_qs, { { u"v"_qs, naughty } });
        ASSERT_FALSE(text.startsWith(u'!')) << qPrintable(text);
        text = text.mid(3).chopped(4);
        ASSERT_FALSE(
            text.contains(u'<') || text.contains(u'>') || text.contains(u'"') || text.contains(u'\''));
        text.replace(u"&lt;"_qs, u"<"_qs).replace(u"&gt;"_qs, u">"_qs).replace(u"&quot;"_qs, u"\""_qs);
        text.replace(u"&#39;"_qs, u"'"_qs).replace(u"&amp;"_qs, u"&"_qs);
        EXPECT_EQ(text, naughty);
    }
}

TEST(TemplateTest, naughtyTemplatesAreReadOrRefusedButNeverHarm)
{
    TEREZE_SHARED(folder, "data/bad-input/blns");
    QFile file(folder + QStringLiteral("/blns.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    int refused = 0;
    for (const QJsonValue &value : strings) {
        const Template::Parsed parsed = Template::parse(u"{{"_qs + value.toString() + u"}}"_qs);
        EXPECT_EQ(parsed.value == nullptr, !parsed.findings.isEmpty());
        refused += parsed.value ? 0 : 1;
    }
    EXPECT_GT(refused, 300);
}
