// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpeople.h"

#include <QSet>

namespace tereze::test {

const ModelPeople &ModelPeople::all()
{
    static const ModelPeople people = [] {
        ModelPeople made;
        int number = 0;
        for (const char *role : { "alpha", "beta", "gamma", "delta", "epsilon", "zeta" }) {
            const QString place = QLatin1String(role) + QStringLiteral("@uni");
            made.holders[place] << QStringLiteral("model_p%1").arg(++number);
            made.places[QLatin1String(role)] << place;
        }
        for (const char *unit : { "uni", "faculty1" }) {
            const QString place = QStringLiteral("pair@") + QLatin1String(unit);
            made.holders[place] << QStringLiteral("model_p%1").arg(++number);
            made.places[QStringLiteral("pair")] << place;
        }
        // One of the committee has another office as well.
        made.places[QStringLiteral("committee")] << QStringLiteral("committee@uni");
        made.holders[QStringLiteral("committee@uni")]
            << QStringLiteral("model_p1") << QStringLiteral("model_p8") << QStringLiteral("model_p9")
            << QStringLiteral("model_p10") << QStringLiteral("model_p11");
        // One alone in an office, and one of the committee, are away, and back before anybody knows.
        // So is one of the superiors. Two more of the committee are away in vain: one is stood in for by a
        // colleague there, one by whoever stands in for another of it, and a vote is personal.
        made.substitutes = { { QStringLiteral("model_p3"), QStringLiteral("model_s1") },
            { QStringLiteral("model_p9"), QStringLiteral("model_s2") },
            { QStringLiteral("model_h2"), QStringLiteral("model_s3") },
            { QStringLiteral("model_p10"), QStringLiteral("model_p8") },
            { QStringLiteral("model_p11"), QStringLiteral("model_s2") } };
        for (const char *place : { "rector@uni", "vice_rector@uni", "dean@faculty1" })
            made.places[QLatin1String(place).left(QLatin1String(place).indexOf(u'@'))]
                << QLatin1String(place);
        made.holders[QStringLiteral("rector@uni")] << QStringLiteral("model_h1");
        made.holders[QStringLiteral("vice_rector@uni")] << QStringLiteral("model_h2");
        made.holders[QStringLiteral("dean@faculty1")] << QStringLiteral("model_h3");
        made.holders[QStringLiteral("accountant@uni")] << QStringLiteral("model_cash");
        return made;
    }();
    return people;
}

QStringList ModelPeople::logins() const
{
    QSet<QString> all;
    for (const QStringList &some : holders)
        all.unite(QSet<QString>(some.begin(), some.end()));
    for (const QString &substitute : substitutes)
        all.insert(substitute);
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QString ModelPeople::askedIn(const QString &place) const
{
    const QStringList there = holders.value(place);
    return there.size() == 1 && substitutes.contains(there.first())
        ? QStringLiteral("person:") + substitutes.value(there.first())
        : place;
}

QString ModelPeople::superiorOf(const QString &place)
{
    const QString rector = QStringLiteral("rector@uni");
    const QString deputy = QStringLiteral("vice_rector@uni");
    if (place == rector)
        return {};
    if (place == deputy)
        return rector;
    const QString dean = QStringLiteral("dean@faculty1");
    return place.endsWith(QStringLiteral("@faculty1")) && place != dean ? dean : deputy;
}

} // namespace tereze::test
