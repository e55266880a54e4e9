// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/spokenlanguages.h>
#include <ui/widgets/localtexts.h>

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace tereze;

TEST(LocalTexts, whatLacksUkrainianIsShownInRussianWithAMark)
{
    SpokenLanguages ukrainian(u"uk"_qs);
    QCoreApplication::installTranslator(&ukrainian);
    QList<Fault> faults;
    QJsonObject json { { u"kk"_qs, u"Анықтама"_qs }, { u"ru"_qs, u"Справка"_qs },
        { u"en"_qs, u"Certificate"_qs } };
    const LocalText lacking = LocalText::read(json, {}, faults);
    EXPECT_EQ(ui::textIn(lacking, u"uk"_qs), u"Справка (російською)"_qs);
    EXPECT_EQ(ui::textIn(lacking, u"ru"_qs), u"Справка"_qs);
    EXPECT_EQ(ui::textIn(lacking, u"kk"_qs), u"Анықтама"_qs);
    json.insert(u"uk"_qs, u"Довідка"_qs);
    EXPECT_EQ(ui::textIn(LocalText::read(json, {}, faults), u"uk"_qs), u"Довідка"_qs);
    EXPECT_EQ(ui::textIn({}, u"uk"_qs), QString());
    QCoreApplication::removeTranslator(&ukrainian);
}
