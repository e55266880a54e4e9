// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of Word and LibreOffice through the real soffice, and through programs of that name that do harm.
#include <core/base/boxedprocess.h>
#include <core/template/import/documentimport.h>
#include <core/template/templatecheck.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using namespace std::chrono_literals;
using test::ForeignFiles;

namespace {

const QSet<QString> officeNames { u"university.name"_qs, u"student.name"_qs, u"student.number"_qs, u"rows"_qs,
    u"rows.x"_qs, u"rows.y"_qs };

ImportFields officeFields()
{
    QList<ImportFields::Field> fields;
    for (const QString &name : officeNames)
        fields.append({ name, {} });
    return ImportFields(fields);
}

/// Skips, saying why, where there is no LibreOffice or no box.
#define TEREZE_OFFICE()                                                                                      \
    if (const auto office = OfficeConverter::available(); !office)                                           \
    GTEST_SKIP() << "no import of office files here: " << office.error().detail.toStdString()

QStringList notesOf(const ImportedTemplate &made)
{
    QStringList notes;
    for (const ImportNote &note : made.notes)
        notes << nameOf(note.kind) + u' ' + note.toString();
    return notes;
}

Result<ImportedTemplate> importOf(const QByteArray &file)
{
    // How quick this computer is is not what is tested.
    return DocumentImport(officeFields(), OfficeConverter(15min)).run(file);
}

const QString lines =
    u"<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" "
    u"w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV "
    u"w:val=\"single\" w:sz=\"4\"/>"_qs;

QString wordTable()
{
    using F = ForeignFiles;
    const auto cell = [](const QString &content, const QString &properties = {}) {
        return u"<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>"_qs.arg(properties, content);
    };
    return u"<w:tbl><w:tblPr><w:tblW w:w=\"9000\" "
           u"w:type=\"dxa\"/><w:tblBorders>%1</w:tblBorders></w:tblPr><w:tblGrid>"
           u"<w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"4000\"/><w:gridCol "
           u"w:w=\"2000\"/></w:tblGrid><w:tr>%2</w:tr><w:tr>%3"
           u"</w:tr></w:tbl>"_qs.arg(lines,
               cell(F::paragraph(F::run(u"A"_qs)), u"<w:tcW w:w=\"3000\" w:type=\"dxa\"/>"_qs)
                   + cell(F::paragraph(F::run(u"BC"_qs), u"<w:jc w:val=\"right\"/>"_qs),
                       u"<w:gridSpan w:val=\"2\"/>"_qs),
               cell(F::paragraph(F::run(u"{{#ro"_qs) + F::run(u"ws}}{{x}}"_qs, u"<w:b/>"_qs)))
                   + cell(F::paragraph(F::run(u"{{y}}"_qs))) + cell(F::paragraph(F::run(u"{{/rows}}"_qs))));
}

/// A form with a bit of everything.
QByteArray wordForm()
{
    using F = ForeignFiles;
    const QString field =
        u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
        u"MERGEFIELD "
        u"Student_Number \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"_qs
        + F::run(u"«Student_Number»"_qs) + u"<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_qs;
    const QString body =
        F::paragraph(F::run(u"СПРАВКА"_qs, u"<w:b/><w:sz w:val=\"32\"/>"_qs), u"<w:jc w:val=\"center\"/>"_qs)
        + F::paragraph(F::run(u"Выдана "_qs) + F::run(u"{{stu"_qs, u"<w:b/>"_qs)
                + u"<w:proofErr w:type=\"spellStart\"/>"_qs
                + F::run(u"dent."_qs, u"<w:b/><w:lang w:val=\"en-US\"/>"_qs)
                + u"<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/>"_qs
                + F::run(u"name"_qs, u"<w:b/><w:i/>"_qs) + F::run(u"}"_qs, u"<w:b/>"_qs)
                + F::run(u"} в том"_qs),
            u"<w:jc w:val=\"both\"/><w:ind w:firstLine=\"709\"/>"_qs)
        + F::paragraph(field)
        + F::paragraph(u"<w:sdt><w:sdtPr><w:alias w:val=\"Дата выдачи\"/><w:text/></w:sdtPr><w:sdtContent>"_qs
            + F::run(u"дата"_qs) + u"</w:sdtContent></w:sdt>"_qs)
        + F::paragraph(F::run(u"старое "_qs)
            + u"<w:ins w:id=\"5\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\">"_qs
            + F::run(u"вставлено"_qs)
            + u"</w:ins><w:del w:id=\"6\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>"
              u"удалено</w:delText></w:r></w:del>"_qs)
        + F::paragraph(F::run(u"сноска"_qs) + u"<w:r><w:footnoteReference w:id=\"2\"/></w:r>"_qs)
        + F::paragraph(F::picture(u"i1"_qs))
        + F::paragraph(
            u"<w:r><w:pict><v:rect style=\"position:absolute;width:100pt;height:50pt\"><v:textbox><w:txbxContent>"_qs
            + F::paragraph(F::run(u"в рамке"_qs)) + u"</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"_qs
            + F::run(u"якорь"_qs))
        + wordTable()
        + F::paragraph(
            F::run(u"пункт"_qs), u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_qs)
        + u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:pgSz w:w=\"11906\" "
          u"w:h=\"16838\"/><w:pgMar "
          u"w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"708\" w:footer=\"708\"/></w:sectPr>"_qs;
    const auto part = [](const QString &element, const QString &content) {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 @>%2</w:%1>"_qs.arg(element, content)
            .toUtf8();
    };
    return F::docx(body,
        { { "word/media/a.png", F::png({ 60, 30 }) },
            { "word/footnotes.xml",
                part(u"footnotes"_qs,
                    u"<w:footnote w:id=\"2\">%1</w:footnote>"_qs.arg(
                        F::paragraph(F::run(u"под чертой"_qs)))) },
            { "word/numbering.xml",
                part(u"numbering"_qs,
                    u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
                    u"w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                    u"<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num "
                    u"w:numId=\"1\"><w:abstractNumId "
                    u"w:val=\"0\"/></w:num>"_qs) },
            { "word/header1.xml",
                part(u"hdr"_qs,
                    F::paragraph(F::run(u"{{university"_qs) + F::run(u".name}}"_qs, u"<w:b/>"_qs)
                        + u"<w:fldSimple w:instr=\" PAGE \">"_qs + F::run(u"1"_qs)
                        + u"</w:fldSimple>"_qs)) } },
        u"<Relationship Id=\"i1\" Type=\"@image\" Target=\"media/a.png\"/><Relationship Id=\"f1\" "
        u"Type=\"@footnotes\" "
        u"Target=\"footnotes.xml\"/><Relationship Id=\"n1\" Type=\"@numbering\" "
        u"Target=\"numbering.xml\"/><Relationship "
        u"Id=\"h1\" Type=\"@header\" Target=\"header1.xml\"/>"_qs);
}

/// A program called soffice early in PATH, for the time of a test.
class FalseOffice {
public:
    explicit FalseOffice(const QString &script)
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"soffice"_qs));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/usr/bin/bash\n" + script.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FalseOffice() { qputenv("PATH", m_path); }

    Error error(std::chrono::milliseconds limit = 60s) const
    {
        const auto made = DocumentImport(officeFields(), OfficeConverter(limit)).run("{\\rtf1 x}");
        EXPECT_FALSE(made.ok());
        return made ? Error() : made.error();
    }

private:
    QTemporaryDir m_folder;
    const QByteArray m_path;
};

#define TEREZE_BOX()                                                                                         \
    if (const auto box = BoxedProcess::available(); !box)                                                    \
    GTEST_SKIP() << "bubblewrap cannot make a box here: " << box.error().detail.toStdString()

} // namespace

TEST(DocumentImportTest, aFormOfWordBecomesATemplate)
{
    TEREZE_OFFICE();
    const auto made = importOf(wordForm());
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    const QString &html = made->html;
    SCOPED_TRACE(html.toStdString() + '\n' + notesOf(*made).join(u'\n').toStdString());
    EXPECT_TRUE(html.startsWith(u"<header>\n<p"_qs));
    EXPECT_TRUE(html.contains(u">{{university.name}}{{@page}}</p>\n</header>"_qs));
    EXPECT_TRUE(html.contains(u"<p align=\"center\""_qs));
    EXPECT_TRUE(html.contains(u"<b>СПРАВКА</b></p>"_qs));
    EXPECT_TRUE(html.contains(u">Выдана <b>{{student.name}}</b> в том</p>"_qs));
    EXPECT_TRUE(html.contains(u"text-indent:12.5mm"_qs));
    EXPECT_TRUE(html.contains(u">{{student.number}}</p>"_qs));
    EXPECT_TRUE(html.contains(u">старое вставлено</p>"_qs));
    EXPECT_TRUE(html.contains(u"alt=\"Елтаңба\" width=\"30.0mm\" height=\"15.0mm\">"_qs));
    EXPECT_LT(html.indexOf(u"якорь"_qs), html.indexOf(u"в рамке"_qs));
    EXPECT_TRUE(html.contains(u"border=\"1\""_qs));
    EXPECT_TRUE(html.contains(u"colspan=\"2\" align=\"right\""_qs));
    EXPECT_TRUE(html.contains(u"{{#rows}}\n<tr>"_qs) && html.contains(u"</tr>\n{{/rows}}\n"_qs));
    EXPECT_TRUE(html.contains(u"<ol>\n<li"_qs));
    const QStringList notes = notesOf(*made);
    for (const QString &wanted :
        { u"left_out A footnote: “под чертой”"_qs,
            u"left_out Deleted words of a change that was never accepted: “удалено”"_qs,
            u"changed A change that was never accepted; it is taken as accepted"_qs,
            u"changed A text box; its text stands behind its paragraph now: “в рамке”"_qs,
            u"changed A field of mail merge; it is the field student.number now: “Student_Number”"_qs,
            u"changed A tag that was in pieces; it is whole again: “{{student.name}}”"_qs,
            u"hint A field of Word (content control); its words stay, put a field of ours in their place: “Дата выдачи”"_qs })
        EXPECT_TRUE(notes.contains(wanted)) << wanted.toStdString();
    const Problems problems = checkTemplate(html, officeNames, {});
    for (const Problem &problem : problems)
        EXPECT_FALSE(problem.isError) << problem.finding.toString().toStdString();
}

TEST(DocumentImportTest, formsOfTheOtherKindsAreTakenAsWell)
{
    TEREZE_OFFICE();
    const auto odt = importOf(
        ForeignFiles::odt(u"<text:p text:style-name=\"P\">Берілді {{stu<text:span text:style-name=\"B\">"
                          u"dent.name</text:span>}}</text:p>"_qs,
            u"<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties "
            u"fo:text-align=\"center\"/>"
            u"</style:style><style:style style:name=\"B\" style:family=\"text\"><style:text-properties "
            u"fo:font-weight=\"bold\"/>"
            u"</style:style>"_qs));
    ASSERT_TRUE(odt.ok()) << odt.error().logLine().toStdString();
    EXPECT_TRUE(odt->html.contains(u">Берілді {{student.name}}</p>"_qs)) << odt->html.toStdString();
    EXPECT_TRUE(odt->html.contains(u"align=\"center\""_qs));
    const auto rtf = importOf("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\pard\\qr\\f0 "
                              "\\'d1\\'ef\\'f0\\'e0\\'e2\\'ea\\'e0 "
                              "\\b \\{\\{stu\\i dent.name\\}\\i0\\}\\b0\\par}");
    ASSERT_TRUE(rtf.ok()) << rtf.error().logLine().toStdString();
    EXPECT_TRUE(rtf->html.contains(u"align=\"right\""_qs)) << rtf->html.toStdString();
    EXPECT_TRUE(rtf->html.contains(u"Справка <b>{{student.name}}</b></p>"_qs)) << rtf->html.toStdString();
}

TEST(DocumentImportTest, aFormOfOldWordIsTaken)
{
    TEREZE_OFFICE();
    // Only another program writes this kind: LibreOffice makes one of ours, and takes it back.
    BoxedProcess::Order order;
    order.program = QStandardPaths::findExecutable(u"soffice"_qs);
    order.files = { { u"form.docx"_qs, wordForm() } };
    order.result = u"form.doc"_qs;
    order.timeLimit = 15min;
    order.readable = { u"/etc/libreoffice"_qs, u"/var/lib/libreoffice"_qs };
    order.arguments = { u"-env:UserInstallation=file:///box/profile"_qs, u"--headless"_qs, u"--convert-to"_qs,
        u"doc:MS Word 97"_qs, u"form.docx"_qs };
    const auto ran = BoxedProcess::run(order);
    ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
    ASSERT_TRUE(ran->result.has_value()) << ran->output.toStdString();
    const auto made = importOf(*ran->result);
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    EXPECT_TRUE(made->html.contains(u"Выдана <b>{{student.name}}</b> в том"_qs)) << made->html.toStdString();
    EXPECT_TRUE(made->html.contains(u"<img src=\"data:image/png;base64,"_qs));
}

TEST(DocumentImportTest, nothingIsFetchedAndNoOtherFileIsRead)
{
    TEREZE_OFFICE();
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret.txt"_qs));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("the words of another file");
    secret.close();
    const QString address = u"http://127.0.0.1:%1/x"_qs.arg(server.serverPort());
    using F = ForeignFiles;
    const auto word = importOf(F::docx(F::paragraph(F::picture(u"x1"_qs, u"link"_qs) + F::run(u"after"_qs))
            + F::paragraph(
                u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"%1\" "
                u"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar "
                u"w:fldCharType=\"end\"/></w:r>"_qs.arg(secret.fileName())),
        {},
        u"<Relationship Id=\"x1\" Type=\"@image\" Target=\"%1\" TargetMode=\"External\"/><Relationship "
        u"Id=\"t1\" "
        u"Type=\"@attachedTemplate\" Target=\"%1.dotx\" TargetMode=\"External\"/>"_qs.arg(address)));
    ASSERT_TRUE(word.ok()) << word.error().logLine().toStdString();
    EXPECT_TRUE(word->html.contains(u"after"_qs));
    EXPECT_TRUE(notesOf(*word).join(u'\n').contains(address)) << notesOf(*word).join(u'\n').toStdString();
    const auto text = importOf(F::odt(
        u"<text:section text:name=\"S\"><text:section-source "
        u"xlink:href=\"file://%1\"/><text:p>own</text:p></text:section>"
        u"<text:p><draw:frame svg:width=\"1cm\" svg:height=\"1cm\"><draw:image xlink:href=\"%2\"/></draw:frame>x</text:p>"_qs
            .arg(secret.fileName(), address)));
    ASSERT_TRUE(text.ok()) << text.error().logLine().toStdString();
    EXPECT_FALSE(text->html.contains(u"words of another file"_qs)) << text->html.toStdString();
    EXPECT_FALSE(server.waitForNewConnection(50));
}

TEST(DocumentImportTest, macrosAreLeftOutAndChangeNothing)
{
    TEREZE_OFFICE();
    // Would change the text when the form is opened.
    const QByteArray macro =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><script:module "
        "xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"M\" "
        "script:language=\"StarBasic\">Sub Main\nThisComponent.Text.String = \"ran\"\nEnd "
        "Sub</script:module>";
    const auto made = importOf(ForeignFiles::odt(
        u"<office:scripts><office:event-listeners><script:event-listener script:language=\"ooo:script\" "
        u"script:event-name=\"office:load-finished\" "
        u"xlink:href=\"vnd.sun.star.script:Standard.M.Main?language=Basic&amp;"
        u"location=document\" xlink:type=\"simple\"/></office:event-listeners></office:scripts><text:p>as written</text:p>"_qs,
        {},
        { { "Basic/script-lc.xml",
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><library:libraries "
              "xmlns:library=\"http://openoffice.org/2000/library\"><library:library "
              "library:name=\"Standard\" "
              "library:link=\"false\"/></library:libraries>" },
            { "Basic/Standard/script-lb.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><library:library "
                "xmlns:library=\"http://openoffice.org/2000/library\" library:name=\"Standard\" "
                "library:readonly=\"false\" "
                "library:passwordprotected=\"false\"><library:element "
                "library:name=\"M\"/></library:library>" },
            { "Basic/Standard/M.xml", macro } }));
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    EXPECT_TRUE(made->html.contains(u"as written"_qs)) << made->html.toStdString();
    EXPECT_TRUE(notesOf(*made).join(u'\n').contains(u"left_out Macros; none of them was run"_qs));
}

TEST(DocumentImportTest, whatLibreOfficeCannotReadIsRefusedInPlainWords)
{
    TEREZE_OFFICE();
    const auto broken = importOf(ForeignFiles::docx(u"<w:p><w:r><w:t>not closed"_qs));
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().kind, ErrorKind::InvalidInput);
    const QByteArray whole = wordForm();
    for (const double part : { 0.2, 0.5, 0.9, 0.999 })
        EXPECT_EQ(importOf(whole.first(qsizetype(double(whole.size()) * part))).error().kind,
            ErrorKind::InvalidInput)
            << part;
    QByteArray doc("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (const char c : QByteArray("WordDocument"))
        doc.append(c).append('\0');
    EXPECT_EQ(importOf(doc + QByteArray(3000, '\x7f')).error().kind, ErrorKind::InvalidInput);
}

TEST(DocumentImportTest, aProgramThatHangsIsEndedAndTheTextSaysSo)
{
    TEREZE_BOX();
    const FalseOffice office(u"trap '' TERM; while :; do sleep 1; done"_qs);
    const Error error = office.error(1s);
    EXPECT_EQ(error.kind, ErrorKind::Unavailable);
    EXPECT_EQ(error.rule, u"time_limit"_qs);
    EXPECT_TRUE(error.userText.startsWith(u"soffice did not finish within 1 second"_qs))
        << error.userText.toStdString();
}

TEST(DocumentImportTest, aProgramThatTurnedIsNotBelieved)
{
    TEREZE_BOX();
    { // what it leaves behind leads out of the box
        const FalseOffice office(u"mkdir -p /box/out; ln -s /etc/passwd /box/out/form.fodt"_qs);
        EXPECT_EQ(office.error().kind, ErrorKind::InvalidInput);
    }
    {
        const FalseOffice office(u"rmdir /box/out; ln -s / /box/out"_qs);
        EXPECT_EQ(office.error().kind, ErrorKind::InvalidInput);
    }
    {
        const FalseOffice office(u"mkfifo /box/out/form.fodt"_qs);
        EXPECT_EQ(office.error().kind, ErrorKind::InvalidInput);
    }
    {
        const FalseOffice office(
            u"echo '<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>' > /box/out/form.fodt"_qs);
        EXPECT_EQ(office.error().kind, ErrorKind::InvalidInput);
    }
    const FalseOffice office(u"exit 0"_qs);
    EXPECT_EQ(office.error().userText, u"LibreOffice cannot read the file."_qs);
}

TEST(DocumentImportTest, theProgramIsToldToRunNoMacroToFollowNoLinkAndWhatKindItReads)
{
    TEREZE_BOX();
    const FalseOffice office(
        u"echo \"$@\"; cd /box/profile/user; grep -o 'Execution.*true\\|Level.*3\\|Link\" .*0' *.xcu"_qs);
    const QString detail = office.error().detail;
    SCOPED_TRACE(detail.toStdString());
    for (const QString &wanted : { u"-env:UserInstallation=file:///box/profile"_qs, u"--headless"_qs,
             u"--infilter=Rich Text Format"_qs, u"Execution\" oor:op=\"fuse\"><value>true"_qs,
             u"Level\" oor:op=\"fuse\"><value>3"_qs, u"Link\" oor:op=\"fuse\"><value>0"_qs })
        EXPECT_TRUE(detail.contains(wanted)) << wanted.toStdString();
}

TEST(DocumentImportTest, wordsThatTheOtherProgramLosesAreTold)
{
    TEREZE_BOX();
    // LibreOffice passes over some shapes; here all of the second paragraph and the header is lost.
    using F = ForeignFiles;
    const QByteArray word = F::docx(
        F::paragraph(F::run(u"Ке"_qs) + F::run(u"лді, "_qs) + F::run(u"at  once"_qs))
            + F::paragraph(F::run(u"Lost "_qs) + F::run(u"words"_qs))
            + F::paragraph(u"<w:fldSimple w:instr=\" PAGE \">"_qs + F::run(u"77"_qs) + u"</w:fldSimple>"_qs),
        { { "word/header1.xml",
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:hdr @>%1</w:hdr>"_qs
                .arg(F::paragraph(F::run(u"Шапка"_qs)))
                .toUtf8() } });
    const FalseOffice office(u"echo %1 | base64 -d > /box/out/form.fodt"_qs.arg(
        QString::fromLatin1(F::fodt(u"<text:p>Келді, at once</text:p>"_qs).toBase64())));
    const auto made = importOf(word);
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    EXPECT_EQ(notesOf(*made),
        (QStringList { u"left_out Words that LibreOffice did not take over from the file: “Lost words”"_qs,
            u"left_out Words that LibreOffice did not take over from the file: “Шапка”"_qs }));
}

TEST(DocumentImportTest, aPersonCanStopIt)
{
    TEREZE_BOX();
    const FalseOffice office(u"sleep 600"_qs);
    std::stop_source stop;
    stop.request_stop();
    const auto made = DocumentImport(officeFields()).run("{\\rtf1 x}", stop.get_token());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
}

TEST(DocumentImportTest, withoutLibreOfficeItSaysWhatIsMissing)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto office = OfficeConverter::available();
    const auto made = importOf("{\\rtf1 x}");
    qputenv("PATH", path);
    ASSERT_FALSE(office.ok() || made.ok());
    EXPECT_EQ(made.error().kind, ErrorKind::Unavailable);
    EXPECT_TRUE(made.error().userText.contains(u"libreoffice-writer-nogui"_qs));
}
