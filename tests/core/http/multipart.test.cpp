// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/multipart.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

namespace {

const QByteArray multipartType("multipart/form-data; boundary=XyZ");

QByteArray partOf(const QByteArray &disposition, const QByteArray &content, const QByteArray &more = {})
{
    return "--XyZ\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n" + content
        + "\r\n";
}

} // namespace

TEST(Multipart, readsTextsAndFilesByteForByte)
{
    const QByteArray pdf = QByteArray("%PDF-1.7\n--XyZ is inside\r\n-\0\xff\r\n", 31);
    const QByteArray body = partOf("name=\"full name\"", "Әлия\r\n") + partOf("name=\"empty\"", "")
        + partOf(
            "name=\"scan\"; filename=\"C:\\docs\\анықтама.pdf\"", pdf, "Content-Type: application/pdf\r\n")
        + partOf("name=\"none\"; filename=\"\"", "", "Content-Type: application/octet-stream\r\n")
        + "--XyZ--\r\n";
    const auto form = formFromMultipart(body, multipartType);
    ASSERT_TRUE(form) << form.error().detail.toStdString();
    ASSERT_EQ(form->fields().size(), 2);
    EXPECT_EQ(form->value(u"full name"), u"Әлия\r\n");
    EXPECT_TRUE(form->contains(u"empty"));
    ASSERT_EQ(form->files().size(), 1);
    const UploadedFile *file = form->file(u"scan");
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->fileName, u"анықтама.pdf");
    EXPECT_EQ(file->contentType, "application/pdf");
    EXPECT_EQ(file->content, pdf);
}

TEST(Multipart, undoesTheEscapesOfBrowsersInNames)
{
    const auto form = formFromMultipart(partOf("name=\"a%22b%0D%0Ac%41\"", "1") + "--XyZ--", multipartType);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->fields().constFirst().first, u"a\"b\r\nc%41");
}

TEST(Multipart, anEmptyFormIsTheClosingDelimiterAlone)
{
    const auto form = formFromMultipart("--XyZ--\r\n", multipartType);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->fields().isEmpty());
}

TEST(Multipart, refusesAWrongOrMalformedBoundary)
{
    const QByteArray body = partOf("name=\"a\"", "1") + "--XyZ--\r\n";
    const QList<QByteArray> types { "multipart/form-data; boundary=Other", "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=XyZ; boundary=XyZ", "multipart/form-data; boundary=\"XyZ",
        "multipart/form-data; boundary=" + QByteArray(71, 'a'), "multipart/mixed; boundary=XyZ",
        "multipart/form-data; boundary=X yZ", "text/plain" };
    for (const QByteArray &type : types)
        EXPECT_FALSE(formFromMultipart(body, type)) << type.toStdString();
    EXPECT_TRUE(formFromMultipart(body, "Multipart/Form-Data; charset=utf-8; boundary=\"XyZ\""));
}

TEST(Multipart, refusesEveryMalformedBody)
{
    const QByteArray end = "--XyZ--\r\n";
    const QList<QByteArray> bodies {
        "", // nothing
        "--XyZ", // no delimiter's end
        "preamble\r\n" + partOf("name=\"a\"", "1") + end, // text before
        partOf("name=\"a\"", "1") + end + "epilogue", // text after
        partOf("name=\"a\"", "1"), // not closed
        partOf("name=\"a\"", "1") + "--XyZw\r\n" + end, // a boundary that only begins alike
        "--XyZ\r\n\r\nno header\r\n" + end,
        "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n1\r\n" + end, // header without an end
        "--XyZ\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n" + end,
        partOf("filename=\"a\"", "1") + end, // nameless
        partOf("name=\"\"", "1") + end,
        partOf("name=a; name=b", "1") + end,
        partOf("name=\"a\"x", "1") + end,
        partOf("name=\"a", "1") + end,
        partOf("name=\"a\"; filename*=UTF-8''a.pdf", "1") + end,
        partOf("name=\"a\"; filename=\"a\tb\"", "1") + end,
        partOf("name=\"a\"; filename=\"" + QByteArray(256, 'x') + "\"", "1") + end,
        partOf("name=\"a\"", QByteArray("1\0002", 3)) + end, // NUL in a text
        partOf("name=\"a\"", "\xc3\x28") + end, // no UTF-8
        partOf("name=\"a\"", "1", "Content-Transfer-Encoding: base64\r\n") + end,
        partOf("name=\"a\"", "1", "Content-Type: a\r\nContent-Type: b\r\n") + end,
        partOf("name=\"a\"", "1", "X: " + QByteArray(5000, 'x') + "\r\n") + end,
        partOf(
            "name=\"a\"", "1", QByteArray("A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\nF: 1\r\nG: 1\r\nH: 1\r\n"))
            + end,
        partOf("name=\"a\"", "1", "no colon\r\n") + end,
    };
    for (const QByteArray &body : bodies) {
        const auto form = formFromMultipart(body, multipartType);
        ASSERT_FALSE(form) << body.left(120).toStdString();
        EXPECT_EQ(form.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(Multipart, refusesMoreThanItsCaps)
{
    FormLimits limits;
    limits.fields = 2;
    limits.valueBytes = 3;
    const QByteArray one = partOf("name=\"a\"", "123");
    EXPECT_TRUE(formFromMultipart(one + one + "--XyZ--", multipartType, limits));
    EXPECT_FALSE(formFromMultipart(one + one + one + "--XyZ--", multipartType, limits));
    EXPECT_FALSE(formFromMultipart(partOf("name=\"a\"", "1234") + "--XyZ--", multipartType, limits));
}

TEST(Multipart, everyCutOfAGoodBodyIsRefused)
{
    const QByteArray body =
        partOf("name=\"a\"", "1") + partOf("name=\"f\"; filename=\"x\"", "2") + "--XyZ--\r\n";
    for (qsizetype length = 0; length < body.size(); ++length) {
        // The line end behind the last delimiter may be missing, as a whole.
        const bool complete = length == body.size() - 2;
        EXPECT_EQ(formFromMultipart(body.first(length), multipartType).ok(), complete) << length;
    }
}
