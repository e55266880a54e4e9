// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaymap.h"

#include <core/base/fault.h>
#include <core/base/strictjson.h>
#include <core/domain/applicationstate.h>
#include <core/domain/outcome.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace tereze::admin {

namespace {

QString mapText(const char *text)
{
    return QCoreApplication::translate("Admin", text);
}

QStringList namesOrNull(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names << name.toString();
    return names;
}

ReplayMap::Call readCall(const QJsonObject &object, const QString &place, QList<Fault> &faults)
{
    static const QStringList calls { QStringLiteral("submit"), QStringLiteral("resubmit"),
        QStringLiteral("withdraw"), QStringLiteral("acknowledge_return"), QStringLiteral("decide"),
        QStringLiteral("recall"), QStringLiteral("payment_record") };
    ReplayMap::Call call;
    if (object.contains(u"in"))
        call.in = namesOrNull(object.value(u"in"));
    call.name = object.value(u"call").toString();
    call.step = object.value(u"step").toString();
    call.outcome = object.value(u"outcome").toString();
    if (object.contains(u"answer"))
        call.answer = object.value(u"answer").toString();
    if (object.contains(u"remark"))
        call.remark = object.value(u"remark").toString();
    call.amount = object.value(u"amount").toString();
    if (!calls.contains(call.name))
        faults << Fault { place + QStringLiteral("/call"),
            mapText(QT_TRANSLATE_NOOP("Admin", "no such call")) };
    if (call.name == u"decide" && !domain::outcomeOf(call.outcome))
        faults << Fault { place + QStringLiteral("/outcome"),
            mapText(QT_TRANSLATE_NOOP("Admin", "no such outcome")) };
    if (call.name == u"decide" && call.step.isEmpty())
        faults << Fault { place + QStringLiteral("/step"),
            mapText(QT_TRANSLATE_NOOP("Admin", "a decision names its step")) };
    if (call.name == u"payment_record" && call.amount.isEmpty())
        faults << Fault { place + QStringLiteral("/amount"),
            mapText(QT_TRANSLATE_NOOP("Admin", "a payment names a column")) };
    return call;
}

} // namespace

Result<ReplayMap> ReplayMap::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "The file %1 cannot be read.").arg(path),
            file.errorString());
    }
    const auto root = readJsonObject(file.readAll());
    auto read = root ? fromJson(*root) : Result<ReplayMap>(root.error());
    if (read)
        return read;
    Error error = read.error();
    error.userText = path + QStringLiteral(": ") + error.userText;
    return error;
}

Result<ReplayMap> ReplayMap::fromJson(const QJsonObject &root)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]{0,62}\\z"));
    ReplayMap map;
    QList<Fault> faults;
    const QJsonObject about = root.value(u"case").toObject();
    map.service = about.value(u"service").toString();
    map.route = about.value(u"route").toString();
    if (map.service.isEmpty() || map.route.isEmpty())
        faults << Fault { QStringLiteral("/case"),
            mapText(QT_TRANSLATE_NOOP("Admin", "service and route are needed")) };
    const QJsonObject form = about.value(u"form").toObject();
    for (auto it = form.begin(); it != form.end(); ++it)
        map.form.insert(it.key(), it.value().toString());

    const QJsonObject roles = root.value(u"roles").toObject();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const Role role { object.value(u"applicant").toBool(), object.value(u"account").toString(),
            object.value(u"role").toString() };
        if (!role.applicant && (!name.match(role.account).hasMatch() || !name.match(role.role).hasMatch()))
            faults << Fault { QStringLiteral("/roles/") + it.key(),
                mapText(QT_TRANSLATE_NOOP(
                    "Admin", "account and role are names of small letters, digits and _")) };
        map.roles.insert(it.key(), role);
    }
    const QJsonArray states = root.value(u"states").toArray();
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QJsonObject object = states.at(i).toObject();
        const State state { namesOrNull(object.value(u"application")), object.value(u"step").toString(),
            object.value(u"state").toString() };
        for (const QString &application : state.applications) {
            if (!application.isEmpty() && !domain::applicationStateOf(application))
                faults << Fault { QStringLiteral("/states/%1/application").arg(i),
                    mapText(QT_TRANSLATE_NOOP("Admin", "no such state of an application")) };
        }
        if (state.applications.isEmpty() || state.name.isEmpty())
            faults << Fault { QStringLiteral("/states/%1").arg(i),
                mapText(QT_TRANSLATE_NOOP("Admin", "application and state are needed")) };
        map.states << state;
    }
    const QJsonObject acts = root.value(u"acts").toObject();
    for (auto it = acts.begin(); it != acts.end(); ++it) {
        const QJsonArray calls = it.value().toArray();
        for (qsizetype i = 0; i < calls.size(); ++i)
            map.acts[it.key()] << readCall(
                calls.at(i).toObject(), QStringLiteral("/acts/%1/%2").arg(it.key()).arg(i), faults);
    }
    const QJsonObject activities = root.value(u"activities").toObject();
    for (auto it = activities.begin(); it != activities.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const Activity activity { object.value(u"noted").toBool(), object.value(u"act").toString() };
        if (!activity.noted && !map.acts.contains(activity.act))
            faults << Fault { QStringLiteral("/activities/") + it.key(),
                mapText(QT_TRANSLATE_NOOP("Admin", "no such act")) };
        map.activities.insert(it.key(), activity);
    }
    if (!faults.isEmpty())
        return errorOf(faults);
    return map;
}

std::optional<QString> ReplayMap::stateOf(const QString &application, const QString &step) const
{
    for (const State &state : states) {
        if (state.applications.contains(application) && state.step == step)
            return state.name;
    }
    return std::nullopt;
}

const ReplayMap::Call *ReplayMap::callOf(const QString &act, bool hasApplication, const QString &state) const
{
    const auto calls = acts.constFind(act);
    if (calls == acts.constEnd())
        return nullptr;
    for (const Call &call : *calls) {
        if (!call.in || call.in->contains(hasApplication ? state : QString()))
            return &call;
    }
    return nullptr;
}

} // namespace tereze::admin
