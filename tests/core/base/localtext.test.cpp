// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/localtext.h>

#include <gtest/gtest.h>

using namespace tereze;

TEST(LocalText, givesTheTextOfALanguageAndRussianWhereUkrainianIsAbsent)
{
    QList<Fault> faults;
    const QJsonObject json { { u"kk"_qs, u"Анықтама"_qs }, { u"ru"_qs, u"Справка"_qs },
        { u"en"_qs, u"Certificate"_qs } };
    const LocalText text = LocalText::read(json, u"/name"_qs, faults);
    EXPECT_TRUE(faults.isEmpty());
    EXPECT_EQ(text.in(u"kk"_qs), u"Анықтама"_qs);
    EXPECT_EQ(text.in(u"uk"_qs), u"Справка"_qs);
    EXPECT_FALSE(text.has(u"uk"_qs));
    EXPECT_EQ(text.json(), json);
}

TEST(LocalText, namesEveryFault)
{
    QList<Fault> faults;
    LocalText::read(
        QJsonObject { { u"ru"_qs, u" "_qs }, { u"de"_qs, u"x"_qs }, { u"en"_qs, 5 } }, u"/name"_qs, faults);
    ASSERT_EQ(faults.size(), 4); // kk missing, ru and en empty, de unknown
    for (const Fault &fault : faults)
        EXPECT_EQ(fault.place, u"/name"_qs);
    faults.clear();
    LocalText::read(QJsonValue(u"plain"_qs), u"/x"_qs, faults);
    EXPECT_EQ(faults.size(), 1);
}

TEST(Fault, oneErrorNamesThemAll)
{
    QList<Fault> faults;
    for (int i = 0; i < 7; ++i)
        faults << Fault { u"/%1"_qs.arg(i), u"wrong"_qs };
    const Error error = errorOf(faults);
    EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
    EXPECT_EQ(error.detail.count(u'\n'), 6);
    EXPECT_TRUE(error.detail.endsWith(u"/6: wrong"_qs));
    EXPECT_EQ(error.userText.count(u'\n'), 5);
}
