// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/error.h>
#include <core/base/spokenlanguages.h>

#include <QCoreApplication>

#include <gtest/gtest.h>
#include <thread>

using namespace tereze;

namespace {

class SpokenLanguagesTest : public ::testing::Test {
protected:
    SpokenLanguagesTest() { QCoreApplication::installTranslator(&m_languages); }
    ~SpokenLanguagesTest() override { QCoreApplication::removeTranslator(&m_languages); }

    static QString said() { return Error::textOf(ErrorKind::NotFound); }

    SpokenLanguages m_languages { QStringLiteral("ru") };
};

} // namespace

TEST_F(SpokenLanguagesTest, theProgramSpeaksItsOwnLanguageWhereNoOtherIsAskedFor)
{
    EXPECT_EQ(said(), u"Ничего не найдено.");
    {
        const LanguageScope kazakh(QStringLiteral("kk"));
        EXPECT_EQ(said(), u"Ештеңе табылмады.");
        {
            const LanguageScope english(QStringLiteral("en"));
            EXPECT_EQ(said(), u"Nothing was found.");
        }
        EXPECT_EQ(said(), u"Ештеңе табылмады.");
    }
    EXPECT_EQ(said(), u"Ничего не найдено.");
}

TEST_F(SpokenLanguagesTest, eachThreadSpeaksItsOwn)
{
    const LanguageScope kazakh(QStringLiteral("kk"));
    QString elsewhere;
    QString there;
    std::thread([&] {
        elsewhere = said();
        const LanguageScope ukrainian(QStringLiteral("uk"));
        there = said();
    }).join();
    EXPECT_EQ(elsewhere, u"Ничего не найдено.");
    EXPECT_EQ(there, u"Нічого не знайдено.");
    EXPECT_EQ(said(), u"Ештеңе табылмады.");
}

TEST_F(SpokenLanguagesTest, ofTheTextsOfQtToo)
{
    const auto usage = [] {
        return QCoreApplication::translate("QCommandLineParser", "Usage: %1");
    };
    const LanguageScope kazakh(QStringLiteral("kk"));
    EXPECT_EQ(usage(), u"Қолданылуы: %1");
    const LanguageScope english(QStringLiteral("en"));
    EXPECT_EQ(usage(), u"Usage: %1");
}

TEST_F(SpokenLanguagesTest, theGeneralTextOfAnErrorIsKnownInEveryLanguage)
{
    Error error = Error::of(ErrorKind::Conflict, QString());
    const LanguageScope kazakh(QStringLiteral("kk"));
    EXPECT_TRUE(error.saysOnlyItsKind());
    error.userText = Error::textOf(ErrorKind::Conflict);
    const LanguageScope english(QStringLiteral("en"));
    EXPECT_TRUE(error.saysOnlyItsKind());
    error.userText = QStringLiteral("something else");
    EXPECT_FALSE(error.saysOnlyItsKind());
}
