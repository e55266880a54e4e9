// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/template.h>
#include <core/template/templatecheck.h>

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

const QSet<QString> knownNames { u"form.city"_qs, u"form.recipient"_qs, u"rows.remark"_qs,
    u"applicant.phone"_qs };
const QSet<QString> optionalNames { u"form.recipient"_qs, u"applicant.phone"_qs };

QStringList checked(const QString &source)
{
    QStringList found;
    for (const Problem &problem : checkTemplate(source, knownNames, optionalNames))
        found << u"%1@%2"_qs.arg(problem.finding.rule).arg(problem.offset);
    return found;
}

/// The source after the fix of its only problem.
QString mended(const QString &source)
{
    const Problems problems = checkTemplate(source, knownNames, optionalNames);
    if (problems.size() != 1 || !problems.first().fix) {
        ADD_FAILURE() << "not one problem with a fix";
        return {};
    }
    EXPECT_FALSE(problems.first().isError);
    const QString after = problems.first().fix->appliedTo(source);
    EXPECT_TRUE(checkTemplate(after, knownNames, optionalNames).isEmpty());
    return after;
}

} // namespace

TEST(TemplateCheck, namesAllProblemsAtOnceInTheOrderOfTheText)
{
    EXPECT_EQ(checked(u"<p>{{form.city}}</p>"_qs), QStringList());
    EXPECT_EQ(checked(u"<p>{{#rows}}</p>\n<font>x</font>\n<p>{{a b}}</p>"_qs),
        (QStringList { u"unclosed_section@3"_qs, u"element_refused@17"_qs, u"element_refused@24"_qs,
            u"bad_name@35"_qs }));
    EXPECT_EQ(checked(u"<p>Ә {{form.town}} {{#rows}}{{remark}}{{other}}{{/rows}}</p>"_qs),
        (QStringList { u"unknown_name@5"_qs, u"unknown_name@38"_qs }));
    EXPECT_EQ(checked(u"<p>{{#rows}}x</p>\n{{/rows}}"_qs), QStringList { u"section_crosses_element@13"_qs });
}

TEST(TemplateCheck, aConditionInsideARepetitionLeavesTheNamesOfTheRowInSight)
{
    const QSet<QString> fields { u"rows.name"_qs, u"rows.remark"_qs, u"rows.marks.value"_qs };
    EXPECT_TRUE(checkTemplate(
        u"<p>x {{#rows}}{{#remark}}{{name}}{{#marks}}{{value}}{{/marks}}{{/remark}}{{/rows}}</p>"_qs, fields,
        {})
                    .isEmpty());
    EXPECT_EQ(
        checkTemplate(u"<p>x {{#rows}}{{#remark}}{{value}}{{/remark}}{{/rows}}</p>"_qs, fields, {}).size(),
        1);
    const auto parsed =
        Template::load(u"{{#rows}}{{#on}}{{remark}}{{#remark}}x{{/remark}}{{/on}};{{/rows}}"_qs);
    RenderOptions options;
    options.language = u"ru"_qs;
    options.timeZone = QTimeZone::utc();
    options.optional = { u"rows.remark"_qs };
    const QJsonObject row { { u"on"_qs, QJsonObject { { u"a"_qs, 1 } } } };
    EXPECT_EQ((*parsed)->render({ { u"rows"_qs, QJsonArray { row, row } } }, options).value(), u";;"_qs);
}

TEST(TemplateCheck, advisesAgainstTheEmptyLineOfACondition)
{
    EXPECT_EQ(
        mended(
            u"<p>a</p>\n<p align=\"right\"><b>{{#applicant.phone}}T: {{.}}{{/applicant.phone}}</b></p>\n<p>c</p>"_qs),
        u"<p>a</p>\n{{#applicant.phone}}\n<p align=\"right\"><b>T: {{.}}</b></p>\n{{/applicant.phone}}\n<p>c</p>"_qs);
    EXPECT_EQ(checked(u"<p>T: {{#applicant.phone}}{{.}}{{/applicant.phone}}</p>"_qs), QStringList());
}

TEST(TemplateCheck, advisesAgainstTheEmptyLineOfAValueThatMayBeAbsent)
{
    EXPECT_EQ(mended(u"<p>{{form.recipient}}</p>\n"_qs),
        u"{{#form.recipient}}\n<p>{{form.recipient}}</p>\n{{/form.recipient}}\n"_qs);
    EXPECT_EQ(checked(u"<p>{{form.city}}</p>"_qs), QStringList());
    EXPECT_EQ(
        checked(u"{{#form.recipient}}\n<p>{{form.recipient}}</p>\n{{/form.recipient}}\n"_qs), QStringList());
}

TEST(TemplateCheck, placesAreOffsetsOfTheText)
{
    const QString text = u"a\U0001F600b\nЖ{{x}}"_qs;
    for (qsizetype offset = 0; offset <= text.size(); ++offset) {
        if (offset < text.size() && text.at(offset).isLowSurrogate())
            continue;
        EXPECT_EQ(offsetOf(text, placeOf(text, offset)), offset);
    }
    EXPECT_EQ(offsetOf(text, { 9, 1 }), text.size());
}

TEST(TemplateForPreviews, whatIsMissingIsMarkedAndOnlyWhenAskedFor)
{
    const auto parsed = Template::load(u"{{a}}{{#b}}x{{/b}}{{^b}}y{{/b}}"_qs);
    ASSERT_TRUE(parsed.ok());
    RenderOptions options;
    options.language = u"ru"_qs;
    options.timeZone = QTimeZone::utc();
    EXPECT_FALSE((*parsed)->render({}, options).ok());
    QStringList missing;
    options.forMissing = [&](const QString &name) {
        missing << name;
        return u"<i>?</i>"_qs;
    };
    EXPECT_EQ((*parsed)->render({}, options).value(), u"<i>?</i>y"_qs);
    EXPECT_EQ(missing, QStringList { u"a"_qs });
}
