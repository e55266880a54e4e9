// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that another program took apart, seen through the import of flat OpenDocument text.
#include <core/template/import/documentimport.h>
#include <core/template/templatecheck.h>

#include <gtest/gtest.h>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using test::ForeignFiles;

namespace {

const QString boldItalic =
    QStringLiteral("<style:style style:name=\"B\" style:family=\"text\"><style:text-properties "
                   "fo:font-weight=\"bold\"/></style:style>"
                   "<style:style style:name=\"I\" style:family=\"text\"><style:text-properties "
                   "fo:font-style=\"italic\"/></style:style>");

ImportFields someFields()
{
    return ImportFields(
        { { u"student.number"_qs, { u"номер студента"_qs } }, { u"student.faculty"_qs, { u"факультет"_qs } },
            { u"applicant.full_name"_qs, { u"ФИО"_qs } }, { u"approvers"_qs, { u"согласующие"_qs } },
            { u"approvers.role"_qs, {} }, { u"approvers.name"_qs, {} },
            { u"applicant.name"_qs, { u"имя"_qs } }, { u"service.name"_qs, { u"имя"_qs } } });
}

struct Healed {
    QString html;
    QStringList notes;

    bool say(const QString &words) const
    {
        return std::any_of(
            notes.begin(), notes.end(), [&](const QString &note) { return note.contains(words); });
    }
};

Healed healed(const QString &body)
{
    const auto made = DocumentImport(someFields()).fromFlatOdt(ForeignFiles::fodt(body, boldItalic));
    if (!made) {
        ADD_FAILURE() << made.error().logLine().toStdString();
        return {};
    }
    Healed result { made->html, {} };
    for (const ImportNote &note : made->notes)
        result.notes << note.toString();
    return result;
}

QString healedLine(const QString &content)
{
    QString html = healed(u"<text:p>%1</text:p>"_qs.arg(content)).html;
    EXPECT_TRUE(html.startsWith(u"<p style=\"margin-bottom:0mm\">"_qs)) << html.toStdString();
    return html.mid(29).chopped(5);
}

QString bold(const QString &text)
{
    return u"<text:span text:style-name=\"B\">%1</text:span>"_qs.arg(text);
}

QString italic(const QString &text)
{
    return u"<text:span text:style-name=\"I\">%1</text:span>"_qs.arg(text);
}

} // namespace

TEST(TagHealerTest, aTagInPiecesIsWholeWithTheFormatOfItsBeginning)
{
    EXPECT_EQ(healedLine(u"Given to "_qs + bold(u"{{stu"_qs) + italic(u"dent.num"_qs) + u"ber}} today"_qs),
        u"Given to <b>{{student.number}}</b> today"_qs);
    // Each character by itself, with a bookmark, a mark of spelling and a hyphen that nobody sees between.
    QString pieces;
    for (const QChar c : u"{{student.faculty|upper}}"_qs)
        pieces +=
            (pieces.size() % 2 ? bold(c) : italic(c)) + u"<text:bookmark text:name=\"x\"/>\u200B\u00AD"_qs;
    EXPECT_TRUE(healedLine(pieces).contains(u"{{student.faculty | upper}}"_qs));
    EXPECT_EQ(
        healedLine(bold(u"{"_qs) + u"{student.number}"_qs + bold(u"}"_qs)), u"<b>{{student.number}}</b>"_qs);
    EXPECT_EQ(healedLine(u"{{student<text:line-break/>.number}}x"_qs).contains(u"{{student"_qs), true);
    EXPECT_EQ(healedLine(u"{{<text:line-break/>student.number<text:tab/>}}"_qs), u"{{student.number}}"_qs);
    EXPECT_EQ(healedLine(u"{{{student.number}}}"_qs), u"{{student.number}}"_qs);
    // Half a character where one stops to look ahead is no reason to see no tag.
    for (int i = 0; i < 2; ++i) {
        const QString rest = QString(280 + i, u'x') + u"\U0001F600"_qs.repeated(20);
        EXPECT_EQ(healedLine(u"{{student.number}}"_qs + rest), u"{{student.number}}"_qs + rest);
    }
    EXPECT_EQ(healedLine(u"a {{student.number}}{{student.faculty}} b"_qs),
        u"a {{student.number}}{{student.faculty}} b"_qs);
    const Healed told = healed(u"<text:p>{{student.%1}}</text:p>"_qs.arg(bold(u"number"_qs)));
    EXPECT_EQ(
        told.notes, QStringList { u"A tag that was in pieces; it is whole again: “{{student.number}}”"_qs });
    EXPECT_EQ(healed(u"<text:p>{{student.number}}</text:p>"_qs).notes, QStringList());
}

TEST(TagHealerTest, anotherSpellingOfAFieldIsTheField)
{
    EXPECT_EQ(healedLine(u"{{Student.Number}}"_qs), u"{{student.number}}"_qs);
    EXPECT_EQ(healedLine(u"{{Номер студента}}"_qs), u"{{student.number}}"_qs);
    EXPECT_EQ(healedLine(u"{{#Согласующие}}{{role}}{{/согласующие}}"_qs),
        u"{{#approvers}}{{role}}{{/approvers}}"_qs);
    // What two fields are called is no name; what could be a field of a row stays.
    const Healed unknown = healed(u"<text:p>{{имя}} {{name}} {{ничто}}</text:p>"_qs);
    EXPECT_TRUE(unknown.html.contains(u"{{имя}} {{name}} {{ничто}}"_qs)) << unknown.html.toStdString();
    EXPECT_EQ(unknown.notes,
        (QStringList { u"A tag that names no field; put one of ours in its place: “имя”"_qs,
            u"A tag that names no field; put one of ours in its place: “ничто”"_qs }));
}

TEST(TagHealerTest, bracesThatAreNoTagStayAsTextAndAreTold)
{
    for (const QString &text : { u"a {{ b"_qs, u"{{}} x"_qs, u"{{a {{b}}"_qs, u"{{ {b}}"_qs, u"{{a}b}}"_qs,
             u"{{%1}}"_qs.arg(QString(400, u'x')) }) {
        const Healed told = healed(u"<text:p>%1</text:p>"_qs.arg(text));
        EXPECT_TRUE(told.html.contains(u"&#123;&#123;"_qs)) << told.html.toStdString();
        EXPECT_TRUE(told.say(u"Braces that begin a tag"_qs)) << text.toStdString();
    }
    EXPECT_EQ(healedLine(u"a }} b"_qs), u"a &#125;&#125; b"_qs);
}

TEST(TagHealerTest, manyBracesWithoutAnEndTakeNoLongerThanOthers)
{
    const auto made =
        DocumentImport(someFields())
            .fromFlatOdt(ForeignFiles::fodt(u"<text:p>%1</text:p>"_qs.arg(u"{{x "_qs.repeated(60'000))));
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    EXPECT_EQ(made->html.count(u"&#123;"_qs), 120'000);
    EXPECT_LE(made->notes.size(), ImportNotes::mostNotes + 1);
}

TEST(TagHealerTest, sectionsThatStandAloneStandBetweenParagraphs)
{
    const QString html = healed(
        u"<text:p>{{#approvers}}</text:p><text:p>{{role}} </text:p><text:p> {{/approvers}}"
        u"</text:p><text:p>{{^student.number}}none</text:p><text:p>at all{{/student.number}}</text:p>"_qs)
                             .html;
    EXPECT_EQ(QString(html).remove(u" style=\"margin-bottom:0mm\""_qs),
        u"{{#approvers}}\n<p>{{role}}</p>\n{{/approvers}}\n{{^student.number}}\n<p>none</p>\n<p>at all</p>\n"
        u"{{/student.number}}\n"_qs);
    EXPECT_EQ(healedLine(u"a {{#student.number}}b{{/student.number}} c"_qs),
        u"a {{#student.number}}b{{/student.number}} c"_qs);
}

TEST(TagHealerTest, sectionsInARowRepeatTheRow)
{
    const auto row = [](const QStringList &cells) {
        QString made;
        for (const QString &cell : cells)
            made += u"<table:table-cell><text:p>%1</text:p></table:table-cell>"_qs.arg(cell);
        return u"<table:table-row>%1</table:table-row>"_qs.arg(made);
    };
    const auto table = [](const QString &rows) {
        return healed(u"<table:table>%1</table:table>"_qs.arg(rows))
            .html.remove(u" style=\"margin-bottom:0mm\""_qs);
    };
    const QString begin = u"<table width=\"100%\" cellpadding=\"2\">\n"_qs;
    // From the first cell to the last of one row.
    EXPECT_EQ(table(row({ u"Role"_qs, u"Name"_qs })
                  + row({ u"{{#approvers}}{{role}}"_qs, u"{{name}}{{/approvers}}"_qs })),
        begin
            + u"<tr><td>Role</td><td>Name</td></tr>\n{{#approvers}}\n<tr><td>{{role}}</td><td>{{name}}</td></"
              u"tr>\n"
              u"{{/approvers}}\n</table>\n"_qs);
    // In rows of their own, which go.
    EXPECT_EQ(table(row({ u"{{#approvers}}"_qs, {} }) + row({ u"{{role}}"_qs, u"{{name}}"_qs })
                  + row({ {}, u"{{/approvers}}"_qs })),
        begin
            + u"{{#approvers}}\n<tr><td>{{role}}</td><td>{{name}}</td></tr>\n{{/approvers}}\n</table>\n"_qs);
    // Within a cell it is the cell's.
    EXPECT_EQ(table(row({ u"{{#student.number}}x{{/student.number}}"_qs })),
        begin + u"<tr><td>{{#student.number}}x{{/student.number}}</td></tr>\n</table>\n"_qs);
}

TEST(TagHealerTest, whatIsRaisedIsATemplateThatTheEditorTakes)
{
    const QString html = healed(
        u"<text:p>{{#approvers}}</text:p><text:p>{{role}}</text:p><text:p>{{/approvers}}</text:p>"
        u"<table:table><table:table-row><table:table-cell><text:p>{{#approvers}}{{role}}</text:p></"
        u"table:table-cell>"
        u"<table:table-cell><text:p>{{name}}{{/approvers}}</text:p></table:table-cell></table:table-row></table:table>"_qs)
                             .html;
    const Problems problems = checkTemplate(html, { u"approvers.role"_qs, u"approvers.name"_qs }, {});
    for (const Problem &problem : problems)
        ADD_FAILURE() << problem.finding.toString().toStdString();
}

TEST(TagHealerTest, tagsOfOtherProgramsAndPlacesToFillInAreTold)
{
    const Healed told = healed(
        u"<text:p>«Student_Number», &lt;&lt;ФИО&gt;&gt; ${date} [[x]] {faculty} «Дружба» ____ _____</text:p>"_qs);
    EXPECT_EQ(told.notes,
        (QStringList {
            u"It looks like a tag of another program; our field for it is student.number: “«Student_Number»”"_qs,
            u"It looks like a tag of another program; our field for it is applicant.full_name: “<<ФИО>>”"_qs,
            u"It looks like a tag of another program; put a field of ours in its place: “${date}”"_qs,
            u"It looks like a tag of another program; put a field of ours in its place: “[[x]]”"_qs,
            u"It looks like a tag of another program; put a field of ours in its place: “{faculty}”"_qs,
            u"A place to fill in by hand (____); put a field in it where there is one (×2)"_qs }))
        << told.notes.join(u'\n').toStdString();
}

TEST(TagHealerTest, aFieldOfMailMergeBecomesOursWhenItIsKnown)
{
    const QString field = u"<text:database-display text:table-name=\"\" text:table-type=\"table\" "
                          u"text:column-name=\"%1\">«%1»</text:database-display>"_qs;
    const Healed told = healed(u"<text:p>"_qs + bold(field.arg(u"Student_Number"_qs)) + u' '
        + field.arg(u"Room"_qs) + u"</text:p>"_qs);
    EXPECT_TRUE(told.html.contains(u"<b>{{student.number}}</b> «Room»"_qs)) << told.html.toStdString();
    EXPECT_TRUE(told.say(u"it is the field student.number now: “Student_Number”"_qs));
    EXPECT_TRUE(told.say(u"unknown here"_qs));
}
