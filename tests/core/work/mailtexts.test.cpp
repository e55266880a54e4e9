// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/work/mailtexts.h>

#include <gtest/gtest.h>

using namespace tereze;
using work::MailTexts;

namespace {

domain::MailContext sampleContext(const QString &language)
{
    return { u"student@example.kz"_qs, language, u"Сериков Айдар"_qs, u"T-7K3M-92QD"_qs, u"Справка & <b>"_qs,
        u"https://tereze.example:8443"_qs, u"office@university.example"_qs, u"Университет"_qs };
}

} // namespace

TEST(MailTextsTest, everyNoticeIsThereInEveryLanguage)
{
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        for (const QString &notice : MailTexts::notices()) {
            SCOPED_TRACE((language + u' ' + notice).toStdString());
            const auto mail = MailTexts::compose({ notice, { { u"ru"_qs, u"Возьмите паспорт"_qs } }, false },
                sampleContext(language), u"u"_qs, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
            ASSERT_TRUE(mail.ok()) << mail.error().logLine().toStdString();
            EXPECT_TRUE(mail->subject.contains(u"T-7K3M-92QD"_qs));
            EXPECT_TRUE(mail->body.contains(u"Сериков Айдар"_qs));
            EXPECT_TRUE(mail->body.contains(u"Справка & <b>"_qs)) << "plain text, nothing is escaped";
            EXPECT_TRUE(mail->body.contains(
                QStringLiteral("https://tereze.example:8443/%1/applications/T-7K3M-92QD").arg(language)))
                << "the page in the language of the mail";
            EXPECT_EQ(mail->messageId, u"u@tereze.example"_qs);
            EXPECT_TRUE(mail->message().ok());
            EXPECT_EQ(mail->body.contains(u"Возьмите паспорт"_qs), notice == u"route");
        }
    }
    EXPECT_EQ(MailTexts::compose({ u"issued"_qs, {}, false }, sampleContext(u"fr"_qs), u"u"_qs, {}).error().kind,
        ErrorKind::Unsupported);
    EXPECT_EQ(MailTexts::compose({ u"gossip"_qs, {}, false }, sampleContext(u"kk"_qs), u"u"_qs, {}).error().kind,
        ErrorKind::Unsupported);
}

TEST(MailTextsTest, whoWorksWithTheProgramIsNotSentToThePortal)
{
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        const auto mail =
            MailTexts::compose({ u"lost"_qs, {}, true }, sampleContext(language), u"u"_qs, QDateTime());
        ASSERT_TRUE(mail.ok()) << mail.error().logLine().toStdString();
        EXPECT_FALSE(mail->body.contains(u"https://"_qs));
        EXPECT_TRUE(mail->body.contains(u"T-7K3M-92QD"_qs));
        EXPECT_TRUE(mail->body.contains(u"Tereze"_qs));
    }
}
