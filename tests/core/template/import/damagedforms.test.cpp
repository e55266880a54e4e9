// SPDX-License-Identifier: GPL-3.0-or-later
// Forms with damage at random: whatever comes, it is refused in words for a person, or it is a template.
#include <core/template/htmlsubset.h>
#include <core/template/import/documentimport.h>
#include <core/template/import/foreignform.h>
#include <core/template/import/zipreader.h>

#include <gtest/gtest.h>
#include <random>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using test::ForeignFiles;

namespace {

class Damage {
public:
    explicit Damage(unsigned seed)
        : m_random(seed)
    {
    }

    qsizetype below(qsizetype most)
    {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, most - 1))(m_random);
    }

    /// Bytes turned, taken away, doubled, or put in that mean something to readers of zip.
    QByteArray ofBytes(QByteArray file)
    {
        static const QList<QByteArray> numbers { QByteArray(4, '\0'), QByteArray(4, '\xFF'),
            QByteArray("\xFF\xFF\xFF\x7F"), QByteArray("PK\x01\x02"), QByteArray("PK\x03\x04"),
            QByteArray("PK\x05\x06") };
        for (qsizetype i = below(4) + 1; i > 0 && !file.isEmpty(); --i) {
            const qsizetype at = below(file.size());
            switch (below(5)) {
            case 0:
                file[at] = static_cast<char>(file.at(at) ^ (1 << below(8)));
                break;
            case 1:
                file.remove(at, below(30) + 1);
                break;
            case 2:
                file.insert(at, file.mid(below(file.size()), below(60)));
                break;
            case 3:
                file.truncate(at);
                break;
            default:
                file.replace(at, 4, numbers.at(below(numbers.size())));
            }
        }
        return file;
    }

    /// Elements of XML taken away, doubled, put into one another; values exchanged.
    QByteArray ofXml(QByteArray xml)
    {
        static const QList<QByteArray> words { "", "-1", "0", "99999999999", "nan", "1e9cm", "{{", "}}",
            "{{#a}}", "{{/a}}", "&lt;script&gt;", "&amp;", "\xEF\xBF\xBC", "\xE2\x80\x8B", "true", "P1" };
        for (qsizetype i = below(6) + 1; i > 0; --i) {
            const qsizetype from = xml.indexOf('<', below(xml.size()));
            qsizetype to = xml.indexOf('>', from) + 1;
            if (from < 0 || to <= 0)
                continue;
            const QByteArray name = xml.mid(from + 1, xml.mid(from + 1, 60).indexOf(' '));
            if (const qsizetype end = xml.indexOf("</" + name + '>', to); end >= 0 && !name.contains('<'))
                to = end + name.size() + 3; // the whole of it
            const QByteArray element = xml.mid(from, to - from);
            switch (below(5)) {
            case 0:
                xml.remove(from, to - from);
                break;
            case 1:
                xml.insert(from, element.repeated(below(8) + 1));
                break;
            case 2: {
                const qsizetype at = xml.indexOf('>', below(xml.size())) + 1;
                xml.insert(at, element);
                break;
            }
            case 3: {
                const qsizetype value = xml.indexOf("=\"", from);
                const qsizetype end = xml.indexOf('"', value + 2);
                if (value > 0 && end > 0)
                    xml.replace(value + 2, end - value - 2, words.at(below(words.size())));
                break;
            }
            default:
                xml.insert(to, words.at(below(words.size())));
            }
        }
        return xml;
    }

private:
    std::mt19937 m_random;
};

void expectRefused(const Error &error, int round)
{
    EXPECT_TRUE(error.kind == ErrorKind::InvalidInput) << round << ": " << error.logLine().toStdString();
    EXPECT_FALSE(error.userText.isEmpty()) << round << ": " << error.logLine().toStdString();
}

QByteArray richFlatText()
{
    const QString styles =
        u"<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"P2\">"
        u"<style:paragraph-properties fo:text-align=\"center\" fo:margin-left=\"1cm\"/></style:style>"
        u"<style:style style:name=\"P2\" style:family=\"paragraph\"><style:text-properties "
        u"fo:font-size=\"14pt\"/>"
        u"</style:style><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
        u"fo:font-weight=\"bold\" fo:color=\"#ff0000\"/></style:style><text:list-style style:name=\"L1\">"
        u"<text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>"_qs;
    const QString body =
        u"<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p>old</text:p>"
        u"</text:deletion></text:changed-region></text:tracked-changes>"
        u"<text:h text:style-name=\"P1\" text:outline-level=\"1\">Тема {{stu<text:span "
        u"text:style-name=\"T1\">dent.na</text:span>me}}</text:h>"
        u"<text:p text:style-name=\"P1\">{{#rows}}<text:tab/>a<text:s text:c=\"3\"/>b<text:line-break/>"
        u"<text:change-start text:change-id=\"c1\"/>c<text:change-end "
        u"text:change-id=\"c1\"/>{{/rows}}</text:p>"
        u"<text:list text:style-name=\"L1\"><text:list-item text:start-value=\"3\"><text:p>one</text:p>"
        u"<text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></"
        u"text:list>"
        u"<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/>"
        u"<table:table-header-rows><table:table-row><table:table-cell><text:p>h</text:p></table:table-cell>"
        u"<table:table-cell "
        u"table:number-rows-spanned=\"2\"><text:p>i</text:p></table:table-cell></table:table-row>"
        u"</table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
        u"<text:p>{{#rows}}{{x}}</text:p></table:table-cell><table:covered-table-cell/><table:table-cell>"
        u"<text:p>{{/rows}}</text:p></table:table-cell></table:table-row></table:table>"
        u"<text:p><draw:frame draw:name=\"F\" svg:width=\"3cm\" svg:height=\"2cm\"><draw:text-box><text:p>in"
        u"</text:p></draw:text-box></draw:frame><draw:frame "
        u"svg:width=\"3cm\"><draw:image><office:binary-data>%1"
        u"</office:binary-data></draw:image></draw:frame><text:note "
        u"text:note-class=\"footnote\"><text:note-body>"
        u"<text:p>n</text:p></text:note-body></text:note><text:database-display text:column-name=\"x\">«x»"
        u"</text:database-display></text:p>"_qs.arg(
            QString::fromLatin1(ForeignFiles::png({ 6, 3 }).toBase64()));
    return ForeignFiles::fodt(body, styles,
        u"<style:master-page "
        u"style:name=\"Standard\"><style:header><text:p><text:page-number/></text:p></style:header>"
        u"<style:footer><text:p>f</text:p></style:footer></style:master-page>"_qs);
}

} // namespace

TEST(DamagedFormsTest, aDamagedFileOfAnOfficeIsRefusedInWordsOrTaken)
{
    using F = ForeignFiles;
    const QByteArray whole = F::docx(F::paragraph(F::run(u"Өтініш {{student."_qs) + F::run(u"name}}"_qs)));
    ASSERT_TRUE(ForeignForm::recognise(whole).ok());
    Damage damage(20261127);
    int taken = 0;
    for (int round = 0; round < 2'000; ++round) {
        const QByteArray file = damage.ofBytes(whole);
        if (const auto zip = ZipReader::open(file); !zip)
            expectRefused(zip.error(), round);
        const auto form = ForeignForm::recognise(file);
        taken += form.ok() ? 1 : 0;
        if (!form)
            expectRefused(form.error(), round);
    }
    EXPECT_LT(taken, 1'000); // it did do damage
}

TEST(DamagedFormsTest, damagedPartsOfAWholeFileAreRefusedInWordsOrTaken)
{
    const QByteArray part =
        "<w:hdr xmlns:w=\"w\"><w:p w:a=\"1\"><w:r><w:t xml:space=\"preserve\">x</w:t></w:r><w:sdt><w:sdtPr>"
        "<w:alias w:val=\"y\"/></w:sdtPr></w:sdt><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r>"
        "</w:fldSimple></w:p></w:hdr>";
    Damage damage(20261128);
    int taken = 0;
    for (int round = 0; round < 1'500; ++round) {
        const auto form = ForeignForm::recognise(ForeignFiles::docx(
            {}, { { "word/header1.xml", round % 2 ? damage.ofXml(part) : damage.ofBytes(part) } }));
        taken += form.ok() ? 1 : 0;
        if (!form)
            expectRefused(form.error(), round);
    }
    EXPECT_GT(taken, 100);
}

TEST(DamagedFormsTest, whatADamagedTextBecomesIsATemplate)
{
    const QByteArray whole = richFlatText();
    const DocumentImport importer(ImportFields({ { u"student.name"_qs, {} }, { u"rows"_qs, {} } }));
    const auto intact = importer.fromFlatOdt(whole);
    ASSERT_TRUE(intact.ok()) << intact.error().logLine().toStdString();
    ASSERT_TRUE(intact->html.contains(u"{{student.name}}"_qs)) << intact->html.toStdString();
    Damage damage(20261129);
    int taken = 0;
    for (int round = 0; round < 1'500; ++round) {
        const auto made = importer.fromFlatOdt(round % 5 ? damage.ofXml(whole) : damage.ofBytes(whole));
        if (!made) {
            expectRefused(made.error(), round);
            continue;
        }
        ++taken;
        for (const ImportNote &note : made->notes)
            EXPECT_FALSE(note.text.isEmpty()) << round;
    }
    EXPECT_GT(taken, 150);
}
