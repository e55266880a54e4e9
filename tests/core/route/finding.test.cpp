// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <core/base/spokenlanguages.h>
#include <core/route/finding.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace tereze::route {

namespace {

/// A program that speaks English of its own accord.
class StoredFindings : public ::testing::Test {
protected:
    StoredFindings()
    {
        QCoreApplication::installTranslator(&m_languages);
        m_stored = toStored([] {
            return test::lintOf(
                test::routeWith(QStringLiteral("<bpmn:startEvent id=\"start\" name=\"S\"/>")));
        });
    }
    ~StoredFindings() override { QCoreApplication::removeTranslator(&m_languages); }

    SpokenLanguages m_languages { QStringLiteral("en") };
    QJsonArray m_stored;
};

QString firstMessage(const QJsonArray &findings)
{
    return findings.first().toObject().value(u"message").toString();
}

} // namespace

TEST_F(StoredFindings, eachReaderReadsThemInTheirLanguage)
{
    ASSERT_FALSE(m_stored.isEmpty());
    QSet<QString> messages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        const QJsonArray read = fromStored(m_stored, language);
        EXPECT_EQ(read.size(), m_stored.size());
        messages.insert(firstMessage(read));
        const QJsonObject finding = read.first().toObject();
        EXPECT_EQ(finding.value(u"severity").toString(), u"error");
        EXPECT_FALSE(finding.value(u"rule").toString().isEmpty());
        EXPECT_FALSE(finding.value(u"element").toString().isEmpty());
    }
    EXPECT_EQ(messages.size(), 4);
    EXPECT_FALSE(messages.contains(QString()));
}

TEST_F(StoredFindings, whatWasStoredInOneLanguageIsReadAsItIs)
{
    const QJsonArray old { QJsonObject { { u"rule"_qs, u"deadlock"_qs }, { u"message"_qs, u"Stuck."_qs } } };
    EXPECT_EQ(fromStored(old, u"kk"_qs), old);
}

} // namespace tereze::route
