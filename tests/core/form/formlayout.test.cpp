// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/form/formlayout.h>

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::form;

namespace {

FormSchema smallSchema()
{
    return FormSchema::read(R"({"type":"object","additionalProperties":false,"properties":{
        "purpose": {"type":"string","enum":["bank","work"]},
        "note": {"type":"string","maxLength":500}}})")
        .value();
}

QByteArray goodLayout()
{
    return R"({"sections":[{"key":"main","title":{"kk":"а","ru":"б","en":"c"},"fields":["purpose","note"]}],
      "fields":{
        "purpose":{"label":{"kk":"а","ru":"б","en":"c"},"widget":"select",
          "choices":{"bank":{"kk":"банк","ru":"банк","en":"bank"},"work":{"kk":"жұмыс","ru":"работа","en":"work"}}},
        "note":{"label":{"kk":"а","ru":"б","en":"c"},"hint":{"kk":"а","ru":"б","en":"c"}}}})";
}

QStringList layoutFaultsAfter(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = goodLayout();
    EXPECT_TRUE(json.contains(from));
    QList<Fault> faults;
    EXPECT_FALSE(FormLayout::read(json.replace(from, to), smallSchema(), &faults).ok()) << to.constData();
    QStringList places;
    for (const Fault &fault : faults)
        places << fault.place;
    return places;
}

} // namespace

TEST(FormLayout, readsOrderTextsAndWidgets)
{
    const auto layout = FormLayout::read(goodLayout(), smallSchema());
    ASSERT_TRUE(layout.ok()) << layout.error().detail.toStdString();
    ASSERT_EQ(layout->sections().size(), 1);
    EXPECT_EQ(layout->sections().first().fields, QStringList({ u"purpose"_qs, u"note"_qs }));
    EXPECT_EQ(layout->field(u"purpose"_qs).widget, u"select"_qs);
    EXPECT_EQ(layout->field(u"note"_qs).widget, u"textarea"_qs);
    EXPECT_EQ(layout->field(u"note"_qs).hint.in(u"ru"_qs), u"б"_qs);
    EXPECT_EQ(layout->shownAnswer(u"purpose"_qs, u"work"_qs, u"kk"_qs), u"жұмыс"_qs);
    EXPECT_EQ(layout->shownAnswer(u"note"_qs, u"work"_qs, u"kk"_qs), u"work"_qs);
}

TEST(FormLayout, namesEveryPlantedFault)
{
    EXPECT_EQ(layoutFaultsAfter(",\"note\"]", "]"), QStringList { u"/sections"_qs });
    EXPECT_EQ(
        layoutFaultsAfter("\"note\"]", "\"note\",\"purpose\"]"), QStringList { u"/sections/0/fields"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"note\"]", "\"note\",\"x\"]"), QStringList { u"/sections/0/fields"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"key\":\"main\",", ""), QStringList { u"/sections/0/key"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"widget\":\"select\"", "\"widget\":\"date\""),
        QStringList { u"/fields/purpose/widget"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"widget\"", "\"wdget\""), QStringList { u"/fields/purpose/wdget"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"kk\":\"банк\",", ""), QStringList { u"/fields/purpose/choices/bank"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"bank\":{", "\"bnk\":{"),
        QStringList({ u"/fields/purpose/choices/bnk"_qs, u"/fields/purpose/choices/bank"_qs }));
    EXPECT_EQ(
        layoutFaultsAfter("\"hint\":{\"kk\":\"а\",\"ru\":\"б\",", "\"hint\":{\"kk\":\"\",\"ru\":\"б\","),
        QStringList { u"/fields/note/hint"_qs });
    EXPECT_EQ(layoutFaultsAfter("\"note\":{", "\"nte\":{").size(), 2);
    EXPECT_EQ(layoutFaultsAfter("]}]", "]}"), QStringList { QString() });
}
