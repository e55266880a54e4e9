// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/admin/replaymap.h>

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <gtest/gtest.h>
#include <tests/app/admin/replayexample.h>

using namespace tereze;
using admin::ReplayMap;
using tereze::test::replayExample;

namespace {

/// A map with two kinds of objects, as far as `change` leaves it whole.
QString faultsOf(const std::function<void(QJsonObject &)> &change)
{
    const auto kind = [](const QString &name) {
        return QJsonObject { { u"service"_qs, name }, { u"route"_qs, u"r"_qs },
            { u"form"_qs, QJsonObject { { u"case"_qs, QJsonObject { { u"text"_qs, u"case"_qs } } } } } };
    };
    QJsonObject root {
        { u"objects"_qs, QJsonObject { { u"a"_qs, kind(u"a"_qs) }, { u"b"_qs, kind(u"b"_qs) } } },
        { u"states"_qs,
            QJsonArray { QJsonObject { { u"application"_qs, QJsonArray { QJsonValue() } },
                { u"step"_qs, QJsonValue() }, { u"state"_qs, u"draft"_qs } } } },
        { u"acts"_qs,
            QJsonObject { { u"go"_qs, QJsonArray { QJsonObject { { u"call"_qs, u"submit"_qs } } } } } },
        { u"activities"_qs,
            QJsonObject { { u"Go"_qs, QJsonObject { { u"act"_qs, u"go"_qs }, { u"object"_qs, u"a"_qs } } } } }
    };
    change(root);
    const auto map = ReplayMap::fromJson(root);
    return map.ok() ? QString() : map.error().detail;
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

} // namespace

TEST(ReplayMap, tellsStateAndCall)
{
    const auto map = ReplayMap::read(replayExample(QStringLiteral("domestic.map.json")));
    ASSERT_TRUE(map.ok()) << map.error().logLine().toStdString();
    ASSERT_EQ(map->objects.keys(), QStringList { u"declaration"_qs });
    const QString kind = map->objects.firstKey();
    EXPECT_EQ(map->stateOf(kind, QString(), QString()), u"draft"_qs);
    EXPECT_EQ(map->stateOf(kind, u"in_review"_qs, u"payment"_qs), u"requested"_qs);
    EXPECT_EQ(map->stateOf(kind, u"rejected"_qs, QString()), std::nullopt);
    EXPECT_EQ(map->callOf(kind, u"submit"_qs, false, u"draft"_qs)->name, u"submit");
    EXPECT_EQ(map->callOf(kind, u"submit"_qs, true, u"draft"_qs)->name, u"resubmit");
    EXPECT_EQ(map->callOf(kind, u"reject"_qs, true, u"approved"_qs)->name, u"recall");
    EXPECT_EQ(map->callOf(kind, u"dance"_qs, true, u"approved"_qs), nullptr);
}

TEST(ReplayMap, sortsTheObjectsOfACase)
{
    const auto map = ReplayMap::read(replayExample(QStringLiteral("permit.map.json")));
    ASSERT_TRUE(map.ok()) << map.error().logLine().toStdString();
    EXPECT_EQ(map->stateOf(u"permit"_qs, u"approved"_qs, QString()), u"approved"_qs);
    EXPECT_EQ(map->stateOf(u"declaration"_qs, u"approved"_qs, QString()), u"paid"_qs);
    EXPECT_EQ(map->activities.value(u"Permit SUBMITTED by EMPLOYEE"_qs).kinds, QStringList { u"permit"_qs });
    const ReplayMap::Activity payment = map->activities.value(u"Request Payment"_qs);
    EXPECT_EQ(payment.kinds, QStringList({ u"declaration"_qs, u"request_for_payment"_qs }));
    EXPECT_EQ(payment.firstIn, QStringList { u"approved"_qs });
    EXPECT_EQ(map->objects.value(u"permit"_qs).file, replayExample(u"permit.bpmn"_qs));
    EXPECT_EQ(map->objects.value(u"declaration"_qs).file, QString());
}

TEST(ReplayMap, aRoleOfNoNameIsAnyOther)
{
    const auto map = ReplayMap::read(replayExample(QStringLiteral("permit.map.json")));
    ASSERT_TRUE(map.ok()) << map.error().logLine().toStdString();
    EXPECT_EQ(map->roleOf(u"SUPERVISOR"_qs)->account, u"supervisor");
    EXPECT_EQ(map->roleOf(u"MISSING"_qs)->account, u"unknown_performer");
    EXPECT_EQ(map->roleOf(u"COOK"_qs)->account, u"unknown_performer");
    EXPECT_EQ(ReplayMap().roleOf(u"COOK"_qs), nullptr);
}

TEST(ReplayMap, everyFaultIsNamed)
{
    const auto map = ReplayMap::fromJson({ { u"case"_qs, QJsonObject { { u"service"_qs, u"x"_qs } } },
        { u"roles"_qs, QJsonObject { { u"R"_qs, QJsonObject { { u"account"_qs, u"Postgres; --"_qs } } } } },
        { u"acts"_qs,
            QJsonObject { { u"go"_qs, QJsonArray { QJsonObject { { u"call"_qs, u"drop"_qs } } } } } },
        { u"activities"_qs, QJsonObject { { u"A"_qs, QJsonObject { { u"act"_qs, u"stay"_qs } } } } } });
    ASSERT_FALSE(map.ok());
    for (const QString &place : { u"/case"_qs, u"/roles/R"_qs, u"/acts/go/0/call"_qs, u"/activities/A"_qs })
        EXPECT_TRUE(map.error().detail.contains(place)) << place.toStdString();
}

TEST(ReplayMap, everyFaultOfObjectsIsNamed)
{
    EXPECT_EQ(faultsOf([](QJsonObject &) {}).toStdString(), "");
    const auto named = [](const QString &place, const std::function<void(QJsonObject &)> &change) {
        const QString faults = faultsOf(change);
        EXPECT_TRUE(faults.startsWith(place + QStringLiteral(": ")))
            << place.toStdString() << " / " << faults.toStdString();
        EXPECT_EQ(faults.count(u'\n'), 0) << faults.toStdString();
    };
    const auto object = [](const QString &kind, const QString &member, const QJsonValue &value) {
        return [=](QJsonObject &root) {
            const QJsonObject objects = root.value(u"objects").toObject();
            root.insert(
                u"objects"_qs, with(objects, kind, with(objects.value(kind).toObject(), member, value)));
        };
    };
    const auto activity = [](const QJsonObject &value) {
        return [=](QJsonObject &root) {
            root.insert(u"activities"_qs, QJsonObject { { u"Go"_qs, with(value, u"act"_qs, u"go"_qs) } });
        };
    };
    named(u"/objects/b"_qs, object(u"b"_qs, u"route"_qs, QJsonValue()));
    named(u"/objects/b"_qs, object(u"b"_qs, u"service"_qs, u"with_line"_qs));
    named(u"/objects/b/service"_qs, object(u"b"_qs, u"service"_qs, u"a"_qs));
    named(u"/objects"_qs, object(u"b"_qs, u"form"_qs, QJsonObject { { u"case"_qs, u"case"_qs } }));
    named(u"/objects"_qs,
        object(u"b"_qs, u"form"_qs,
            QJsonObject { { u"other"_qs, QJsonObject { { u"text"_qs, u"case"_qs } } } }));
    named(u"/activities/Go/object"_qs, activity({}));
    named(u"/activities/Go/object"_qs, activity({ { u"object"_qs, u"c"_qs } }));
    named(u"/activities/Go/first_in"_qs, activity({ { u"object"_qs, QJsonArray { u"a"_qs, u"b"_qs } } }));
    named(u"/activities/Go/first_in"_qs,
        activity({ { u"object"_qs, QJsonArray { u"a"_qs, u"b"_qs } }, { u"first_in"_qs, u"gone"_qs } }));
    named(u"/states/0/object"_qs, [](QJsonObject &root) {
        const QJsonObject state = root.value(u"states").toArray().first().toObject();
        root.insert(u"states"_qs, QJsonArray { with(state, u"object"_qs, u"c"_qs) });
    });
    named(u"/acts/go/0/in"_qs, [](QJsonObject &root) {
        const QJsonObject call { { u"call"_qs, u"submit"_qs }, { u"in"_qs, QJsonArray { u"gone"_qs } } };
        root.insert(u"acts"_qs, QJsonObject { { u"go"_qs, QJsonArray { call } } });
    });
}
