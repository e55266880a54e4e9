// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/import/foreignform.h>
#include <core/template/import/zipreader.h>

#include <gtest/gtest.h>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using test::ForeignFiles;

namespace {

QString zipRefusal(const QByteArray &file)
{
    const auto zip = ZipReader::open(file);
    if (zip)
        return {};
    EXPECT_EQ(zip.error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(zip.error().userText.isEmpty());
    return zip.error().detail;
}

QString formRefusal(const QByteArray &file)
{
    const auto form = ForeignForm::recognise(file);
    if (form)
        return {};
    EXPECT_EQ(form.error().kind, ErrorKind::InvalidInput);
    return form.error().userText;
}

QStringList notesOf(const ForeignForm &form)
{
    QStringList notes;
    for (const ImportNote &note : form.notes.all())
        notes << note.toString();
    return notes;
}

} // namespace

TEST(ZipReaderTest, storedAndDeflatedEntriesAreRead)
{
    const QByteArray text = QByteArray("терезе ").repeated(5000);
    const auto zip =
        ZipReader::open(ForeignFiles::zip({ { "a/b.txt", text }, { "c", "d", false }, { "e/", "" } }));
    ASSERT_TRUE(zip.ok()) << zip.error().logLine().toStdString();
    EXPECT_EQ(zip->read(u"a/b.txt"_qs).value(), text);
    EXPECT_EQ(zip->read(u"c"_qs).value(), "d");
    EXPECT_EQ(zip->read(u"x"_qs).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(zip->names().size(), 2);
}

TEST(ZipReaderTest, aFileCutAnywhereOrWithOneWrongByteIsRefused)
{
    const QByteArray whole =
        ForeignFiles::zip({ { "a", "some text that is packed" }, { "b", "more", false } });
    ASSERT_EQ(zipRefusal(whole), QString());
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_NE(zipRefusal(whole.first(size)), QString()) << size;
    QByteArray wrong = whole;
    const qsizetype at = whole.indexOf("more");
    wrong[at] = 'M';
    EXPECT_TRUE(zipRefusal(wrong).contains(u"checksum"_qs));
    for (qsizetype i = 0; i < whole.size(); ++i) { // whatever comes of it, it ends
        QByteArray other = whole;
        other[i] = static_cast<char>(~other.at(i));
        ZipReader::open(other).ok();
    }
}

TEST(ZipReaderTest, whatGrowsTooLargeIsRefusedWhateverItSays)
{
    const QByteArray much(ZipReader::largestContent / 2 + 1000, '\0');
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip({ { "a", much }, { "b", much } })).contains(u"bytes said"_qs));
    // The directory says ten bytes; there are sixty million.
    ForeignFiles::Entry liar { "a", much };
    liar.saidSize = 10;
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip({ liar })).contains(u"more in an entry"_qs));
    QList<ForeignFiles::Entry> many;
    for (int i = 0; i <= ZipReader::mostEntries; ++i)
        many.append({ QByteArray::number(i), "x", false });
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip(many)).contains(u"entries"_qs));
}

TEST(ZipReaderTest, whatTwoProgramsWouldReadDifferentlyIsRefused)
{
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip({ { "a", "1" }, { "a", "2" } })).contains(u"twice"_qs));
    ForeignFiles::Entry two { "a", "1" };
    two.localName = "b";
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip({ two })).contains(u"two names"_qs));
    ForeignFiles::Entry locked { "a", "1" };
    locked.flags = 1;
    EXPECT_TRUE(zipRefusal(ForeignFiles::zip({ locked })).contains(u"encrypted"_qs));
}

TEST(ForeignFormTest, theKindIsWhatAFileHoldsWhateverItIsCalled)
{
    const QByteArray docx = ForeignFiles::docx(ForeignFiles::paragraph(ForeignFiles::run(u"x"_qs)));
    EXPECT_EQ(ForeignForm::recognise(docx)->kind, ForeignForm::Kind::Docx);
    EXPECT_EQ(
        ForeignForm::recognise(ForeignFiles::odt(u"<text:p>x</text:p>"_qs))->kind, ForeignForm::Kind::Odt);
    EXPECT_EQ(ForeignForm::recognise("{\\rtf1 x}")->suffix(), u"rtf"_qs);
    const QString refused = formRefusal("<html><body>x</body></html>");
    EXPECT_TRUE(refused.contains(u"docx"_qs));
    for (const QByteArray &other :
        { QByteArray(), QByteArray("MZ\x90"), QByteArray("%PDF-1.7"), ForeignFiles::zip({ { "a.txt", "x" } }),
            ForeignFiles::zip({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet", false } }),
            ForeignFiles::docx(
                {}, {}, {}, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"_qs),
            QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(2000, 'x') })
        EXPECT_EQ(formRefusal(other), refused) << other.left(20).toStdString();
    EXPECT_TRUE(formRefusal(QByteArray(ForeignForm::largestFile + 1, 'x')).contains(u"25"_qs));
}

TEST(ForeignFormTest, whatIsProtectedByAPasswordIsRefusedInPlainWords)
{
    QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (const char c : QByteArray("EncryptedPackage"))
        locked.append(c).append('\0');
    EXPECT_TRUE(formRefusal(locked).contains(u"password"_qs));
    EXPECT_TRUE(
        formRefusal(ForeignFiles::zip({ { "mimetype", "application/vnd.oasis.opendocument.text", false },
                        { "META-INF/manifest.xml", "<m><encryption-data/></m>" } }))
            .contains(u"password"_qs));
}

TEST(ForeignFormTest, xmlWithDeclarationsOfItsOwnIsRefusedInEveryPartAndEncoding)
{
    const QString evil = u"<?xml version=\"1.0\" encoding=\"%1\"?><!DOCTYPE x [<!ENTITY a SYSTEM "
                         u"\"file:///etc/passwd\">]><x>&a;</x>"_qs;
    const QByteArray utf8 = evil.arg(u"UTF-8"_qs).toUtf8();
    const QString text = evil.arg(u"UTF-16"_qs);
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &part : { utf8, utf16 }) {
        EXPECT_TRUE(
            formRefusal(ForeignFiles::docx({}, { { "word/settings.xml", part } })).contains(u"entities"_qs));
        EXPECT_TRUE(
            formRefusal(ForeignFiles::odt({}, {}, { { "styles.xml", part } })).contains(u"entities"_qs));
    }
}

TEST(ForeignFormTest, whatIsNotTakenIsKnownBeforeAnythingIsConverted)
{
    const auto form = ForeignForm::recognise(ForeignFiles::docx(
        u"<w:sdt><w:sdtPr><w:alias w:val=\"Дата выдачи\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"_qs,
        { { "word/vbaProject.bin", "macro" } },
        u"<Relationship Id=\"t\" Type=\"@attachedTemplate\" Target=\"http://198.51.100.1/t.dotm\" TargetMode=\"External\"/>"_qs));
    ASSERT_TRUE(form.ok()) << form.error().logLine().toStdString();
    const QStringList notes = notesOf(*form);
    ASSERT_EQ(notes.size(), 3) << notes.join(u'\n').toStdString();
    EXPECT_TRUE(notes.at(0).startsWith(u"Macros"_qs));
    EXPECT_TRUE(notes.at(1).endsWith(u": “http://198.51.100.1/t.dotm”"_qs)) << notes.at(1).toStdString();
    EXPECT_TRUE(notes.at(2).endsWith(u": “Дата выдачи”"_qs)) << notes.at(2).toStdString();
}
