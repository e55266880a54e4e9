// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/import/foreignform.h>
#include <core/template/import/odfnode.h>
#include <core/template/import/xmltext.h>

#include <gtest/gtest.h>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using test::ForeignFiles;

namespace {

/// What is refused of it, for the log; empty when it is taken.
QString xmlRefusal(const QByteArray &xml)
{
    const auto text = XmlText::read(xml, u"x"_qs);
    if (text)
        return {};
    EXPECT_EQ(text.error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(text.error().userText.isEmpty());
    return text.error().detail;
}

QByteArray attributes(int count, const QByteArray &prefix)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += ' ' + prefix + QByteArray::number(i) + "=\"v\"";
    return all;
}

/// UTF-16 with its mark, as an office writes it.
QByteArray wide(const QString &text)
{
    return QByteArray("\xFF\xFE").append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

TEST(XmlTextTest, textIsReadInTheEncodingsThatFormsHaveWhateverTheyName)
{
    const QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a b=\"<>=x\">Өтініш</a>"_qs;
    EXPECT_EQ(XmlText::read(xml.toUtf8(), {}).value(), xml);
    EXPECT_EQ(XmlText::read("\xEF\xBB\xBF" + xml.toUtf8(), {}).value(), xml);
    EXPECT_EQ(XmlText::read(wide(xml), {}).value(), xml);
    EXPECT_TRUE(xmlRefusal("<a>\xFF</a>").contains(u"UTF-8"_qs));
    EXPECT_EQ(XmlText::read({}, {}).value(), QString());
}

TEST(XmlTextTest, anElementHasNoMoreAttributesThanAnyFormHas)
{
    const auto element = [](int count) {
        return "<a" + attributes(count, "b") + "><c d='=====' e=\"=\"/></a>";
    };
    EXPECT_EQ(xmlRefusal(element(XmlText::mostAttributes)), QString());
    EXPECT_FALSE(xmlRefusal(element(XmlText::mostAttributes + 1)).isEmpty());
    EXPECT_FALSE(xmlRefusal(wide(QString::fromLatin1(element(XmlText::mostAttributes + 1)))).isEmpty());
    // What looks like one elsewhere is none.
    const QByteArray many = QByteArray("=").repeated(2 * XmlText::mostAttributes);
    EXPECT_EQ(xmlRefusal("<?x " + many + "?><!-- <a " + many + " --><a b=\"" + many + "\">" + many
                  + "<![CDATA[<b " + many + "]]></a>"),
        QString());
}

TEST(XmlTextTest, elementsAndNamespacesWithinEachOtherAreBounded)
{
    const auto nested = [](int depth, const QByteArray &more) {
        return ("<a" + more + ">").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    EXPECT_EQ(xmlRefusal(nested(XmlText::deepest, {})), QString());
    EXPECT_FALSE(xmlRefusal(nested(XmlText::deepest + 1, {})).isEmpty());
    const QByteArray ten = attributes(10, "xmlns:n");
    EXPECT_EQ(xmlRefusal(nested(XmlText::mostNamespaces / 10, ten)), QString());
    EXPECT_FALSE(xmlRefusal(nested(XmlText::mostNamespaces / 10 + 1, ten)).isEmpty());
    // One after the other they are not.
    EXPECT_EQ(xmlRefusal("<a>" + nested(3, ten).repeated(200) + ("<b" + ten + "/>").repeated(500) + "</a>"),
        QString());
}

TEST(XmlTextTest, noPartOfAFormIsReadBeyondTheBounds)
{
    const QByteArray bad = "<x" + attributes(XmlText::mostAttributes + 1, "b") + "/>";
    for (const auto &form :
        { ForeignForm::recognise(ForeignFiles::docx({}, { { "word/settings.xml", bad } })),
            ForeignForm::recognise(ForeignFiles::odt({}, {}, { { "styles.xml", bad } })) }) {
        ASSERT_FALSE(form.ok());
        EXPECT_EQ(form.error().kind, ErrorKind::InvalidInput);
        EXPECT_TRUE(form.error().userText.contains(u"no program"_qs)) << form.error().userText.toStdString();
    }
    EXPECT_EQ(OdfNode::read(bad).error().kind, ErrorKind::InvalidInput);
}
