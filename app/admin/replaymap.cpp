// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaymap.h"

#include <core/base/fault.h>
#include <core/base/strictjson.h>
#include <core/domain/applicationstate.h>
#include <core/domain/outcome.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace tereze::admin {

namespace {

const QString caseColumn = QStringLiteral("case");
const QString anyOtherRole = QStringLiteral("*");

/// A string or a list of strings; null becomes an empty string.
QStringList names(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        return { value.toString() };
    QStringList list;
    for (const QJsonValue &name : value.toArray())
        list << name.toString();
    return list;
}

/// Reads the members of a map one after the other; `faults` are what it found wrong.
class MapReader {
public:
    ReplayMap map;
    QList<Fault> faults;

    void objects(const QJsonObject &root)
    {
        if (root.contains(u"case")) {
            const QJsonObject one = root.value(u"case").toObject();
            object(one.value(u"object").toString(QStringLiteral("case")), one, QStringLiteral("/case"));
        }
        const QJsonObject kinds = root.value(u"objects").toObject();
        for (auto it = kinds.begin(); it != kinds.end(); ++it)
            object(it.key(), it.value().toObject(), QStringLiteral("/objects/") + it.key());
        if (map.objects.isEmpty() || (root.contains(u"case") && root.contains(u"objects")))
            fault(
                QStringLiteral("/objects"), QT_TRANSLATE_NOOP("Admin", "one of case and objects is needed"));
        if (map.objects.size() > 1)
            links();
    }

    void roles(const QJsonObject &roles)
    {
        static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]{0,62}\\z"));
        for (auto it = roles.begin(); it != roles.end(); ++it) {
            const QJsonObject object = it.value().toObject();
            const ReplayMap::Role role { object.value(u"applicant").toBool(),
                object.value(u"account").toString(), object.value(u"role").toString() };
            if (!role.applicant
                && (!name.match(role.account).hasMatch() || !name.match(role.role).hasMatch())) {
                fault(QStringLiteral("/roles/") + it.key(),
                    QT_TRANSLATE_NOOP("Admin", "account and role are names of small letters, digits and _"));
            }
            map.roles.insert(it.key(), role);
        }
    }

    void states(const QJsonArray &states)
    {
        for (qsizetype i = 0; i < states.size(); ++i) {
            const QJsonObject object = states.at(i).toObject();
            const QString place = QStringLiteral("/states/%1").arg(i);
            const ReplayMap::State state { kinds(object, place), names(object.value(u"application")),
                object.value(u"step").toString(), object.value(u"state").toString() };
            for (const QString &application : state.applications) {
                if (!application.isEmpty() && !domain::applicationStateOf(application)) {
                    fault(place + QStringLiteral("/application"),
                        QT_TRANSLATE_NOOP("Admin", "no such state of an application"));
                }
            }
            if (state.applications.isEmpty() || state.name.isEmpty())
                fault(place, QT_TRANSLATE_NOOP("Admin", "application and state are needed"));
            m_states << state.name;
            map.states << state;
        }
    }

    void acts(const QJsonObject &acts)
    {
        for (auto it = acts.begin(); it != acts.end(); ++it) {
            const QJsonArray calls = it.value().toArray();
            for (qsizetype i = 0; i < calls.size(); ++i) {
                map.acts[it.key()] << call(
                    calls.at(i).toObject(), QStringLiteral("/acts/%1/%2").arg(it.key()).arg(i));
            }
        }
    }

    void activities(const QJsonObject &activities)
    {
        for (auto it = activities.begin(); it != activities.end(); ++it) {
            const QJsonObject object = it.value().toObject();
            const QString place = QStringLiteral("/activities/") + it.key();
            ReplayMap::Activity activity { object.value(u"noted").toBool(), object.value(u"act").toString(),
                kinds(object, place), stateNames(object, QStringLiteral("first_in"), place) };
            if (!activity.noted && !map.acts.contains(activity.act))
                fault(place, QT_TRANSLATE_NOOP("Admin", "no such act"));
            if (!activity.noted && activity.kinds.isEmpty() && map.objects.size() == 1)
                activity.kinds << map.objects.firstKey();
            if (!activity.noted && activity.kinds.isEmpty())
                fault(place + QStringLiteral("/object"),
                    QT_TRANSLATE_NOOP("Admin", "an act names what it is done to"));
            if (activity.kinds.size() > 1 && activity.firstIn.isEmpty())
                fault(place + QStringLiteral("/first_in"),
                    QT_TRANSLATE_NOOP("Admin", "of several objects one is chosen by its state"));
            map.activities.insert(it.key(), activity);
        }
    }

private:
    void fault(const QString &place, const char *text)
    {
        faults << Fault { place, QCoreApplication::translate("Admin", text) };
    }

    void object(const QString &kind, const QJsonObject &object, const QString &place)
    {
        static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9-]{0,62}\\z"));
        ReplayMap::Object made { object.value(u"service").toString(), object.value(u"route").toString(),
            object.value(u"file").toString(), {} };
        if (!key.match(made.service).hasMatch() || made.route.isEmpty())
            fault(place, QT_TRANSLATE_NOOP("Admin", "service and route are needed"));
        for (const ReplayMap::Object &other : std::as_const(map.objects)) {
            if (other.service == made.service)
                fault(place + QStringLiteral("/service"),
                    QT_TRANSLATE_NOOP("Admin", "each object has a service of its own"));
        }
        const QJsonObject form = object.value(u"form").toObject();
        for (auto it = form.begin(); it != form.end(); ++it) {
            const bool isText = it.value().isObject();
            const QString column =
                isText ? it.value().toObject().value(u"text").toString() : it.value().toString();
            if (column.isEmpty())
                fault(place + QStringLiteral("/form/") + it.key(),
                    QT_TRANSLATE_NOOP("Admin", "a field names a column"));
            made.form.insert(it.key(), { column, isText });
        }
        map.objects.insert(kind, made);
    }

    /// The applications of a case are found by one text field that all of them fill from the column `case`.
    void links()
    {
        QSet<QString> shared;
        for (auto it = map.objects.cbegin(); it != map.objects.cend(); ++it) {
            QSet<QString> own;
            for (auto field = it->form.cbegin(); field != it->form.cend(); ++field) {
                if (field->isText && field->column == caseColumn)
                    own << field.key();
            }
            shared = it == map.objects.cbegin() ? own : shared & own;
        }
        if (shared.isEmpty())
            fault(QStringLiteral("/objects"),
                QT_TRANSLATE_NOOP("Admin", "the forms need a text field in common for the column “case”"));
    }

    QStringList kinds(const QJsonObject &object, const QString &place)
    {
        QStringList kinds = names(object.value(u"object"));
        for (const QString &kind : std::as_const(kinds)) {
            if (!map.objects.contains(kind))
                fault(place + QStringLiteral("/object"), QT_TRANSLATE_NOOP("Admin", "no such object"));
        }
        return kinds;
    }

    /// Of states that the map has; an empty name stands for null, where there is no application yet.
    QStringList stateNames(const QJsonObject &object, const QString &member, const QString &place)
    {
        QStringList list = names(object.value(member));
        for (const QString &name : std::as_const(list)) {
            if (!name.isEmpty() && !m_states.contains(name))
                fault(place + u'/' + member, QT_TRANSLATE_NOOP("Admin", "no such state"));
        }
        return list;
    }

    ReplayMap::Call call(const QJsonObject &object, const QString &place)
    {
        static const QStringList calls { QStringLiteral("submit"), QStringLiteral("resubmit"),
            QStringLiteral("withdraw"), QStringLiteral("acknowledge_return"), QStringLiteral("decide"),
            QStringLiteral("recall"), QStringLiteral("payment_record") };
        ReplayMap::Call call;
        call.kinds = kinds(object, place);
        if (object.contains(u"in"))
            call.in = stateNames(object, QStringLiteral("in"), place);
        call.name = object.value(u"call").toString();
        call.step = object.value(u"step").toString();
        call.outcome = object.value(u"outcome").toString();
        if (object.contains(u"answer"))
            call.answer = object.value(u"answer").toString();
        if (object.contains(u"remark"))
            call.remark = object.value(u"remark").toString();
        call.amount = object.value(u"amount").toString();
        if (!calls.contains(call.name))
            fault(place + QStringLiteral("/call"), QT_TRANSLATE_NOOP("Admin", "no such call"));
        if (call.name == u"decide" && !domain::outcomeOf(call.outcome))
            fault(place + QStringLiteral("/outcome"), QT_TRANSLATE_NOOP("Admin", "no such outcome"));
        if (call.name == u"decide" && call.step.isEmpty())
            fault(place + QStringLiteral("/step"), QT_TRANSLATE_NOOP("Admin", "a decision names its step"));
        if (call.name == u"payment_record" && call.amount.isEmpty())
            fault(place + QStringLiteral("/amount"), QT_TRANSLATE_NOOP("Admin", "a payment names a column"));
        return call;
    }

    QSet<QString> m_states;
};

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
    if (!read) {
        Error error = read.error();
        error.userText = path + QStringLiteral(": ") + error.userText;
        return error;
    }
    const QDir folder = QFileInfo(path).dir();
    for (Object &object : read->objects) {
        if (!object.file.isEmpty())
            object.file = folder.filePath(object.file);
    }
    return read;
}

Result<ReplayMap> ReplayMap::fromJson(const QJsonObject &root)
{
    MapReader reader;
    reader.objects(root);
    reader.roles(root.value(u"roles").toObject());
    reader.states(root.value(u"states").toArray());
    reader.acts(root.value(u"acts").toObject());
    reader.activities(root.value(u"activities").toObject());
    if (!reader.faults.isEmpty())
        return errorOf(reader.faults);
    return reader.map;
}

std::optional<QString> ReplayMap::stateOf(
    const QString &kind, const QString &application, const QString &step) const
{
    for (const State &state : states) {
        if ((state.kinds.isEmpty() || state.kinds.contains(kind)) && state.applications.contains(application)
            && state.step == step)
            return state.name;
    }
    return std::nullopt;
}

const ReplayMap::Call *ReplayMap::callOf(
    const QString &kind, const QString &act, bool hasApplication, const QString &state) const
{
    const auto calls = acts.constFind(act);
    if (calls == acts.constEnd())
        return nullptr;
    for (const Call &call : *calls) {
        if ((call.kinds.isEmpty() || call.kinds.contains(kind))
            && (!call.in || call.in->contains(hasApplication ? state : QString())))
            return &call;
    }
    return nullptr;
}

const ReplayMap::Role *ReplayMap::roleOf(const QString &logRole) const
{
    auto role = roles.constFind(logRole);
    if (role == roles.constEnd())
        role = roles.constFind(anyOtherRole);
    return role == roles.constEnd() ? nullptr : &*role;
}

} // namespace tereze::admin
