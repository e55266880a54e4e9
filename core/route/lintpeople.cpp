// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there are people for the steps, as they are appointed today. Only a quorum that nobody can reach
// stops publishing: people come and go, and the route stays.
#include "lintrules.h"

#include <algorithm>

namespace tereze::route {

namespace {

using Position = LintContext::StaffedPosition;

bool dependsOnStudent(const QString &performer)
{
    const QString unit = performer.section(u'@', 1);
    return unit == QStringLiteral("faculty") || unit == QStringLiteral("department");
}

/// The people behind the performers of one step.
class StepStaff {
public:
    StepStaff(const QList<Position> &staff, const RouteNode &node)
        : m_performers(node.words("performer"))
    {
        for (const QString &performer : m_performers) {
            const QString role = performer.section(u'@', 0, 0);
            const QString unit = performer.section(u'@', 1);
            m_isComputed = m_isComputed || dependsOnStudent(performer);
            for (const Position &position : staff) {
                if (position.role != role)
                    continue;
                m_isRoleKnown = true;
                if (unit.isEmpty()
                    || (dependsOnStudent(performer) ? position.unitKind : position.unit) == unit)
                    m_positions.append(position);
            }
        }
    }

    /// Some position has one of the roles; where none has, performer-unknown speaks.
    bool isRoleKnown() const { return m_isRoleKnown; }
    /// Which of the positions are asked depends on the student.
    bool isComputed() const { return m_isComputed; }

    QSet<qint64> people() const
    {
        QSet<qint64> all;
        for (const Position &position : m_positions)
            all += position.holders;
        return all;
    }
    bool isAnybodyThere() const
    {
        return std::any_of(
            m_positions.begin(), m_positions.end(), [](const Position &one) { return one.isManned; });
    }
    /// Units whose student would find nobody, where the position is computed and the only one named.
    QStringList unitsWithoutPeople() const
    {
        QStringList units;
        for (const Position &position : m_positions) {
            if (m_isComputed && m_performers.size() == 1 && position.holders.isEmpty())
                units << position.unit;
        }
        return units;
    }
    /// The same one person is asked at both steps, whatever the student.
    bool isSamePersonAs(const StepStaff &other) const
    {
        if (!m_isComputed && !other.m_isComputed)
            return people().size() == 1 && people() == other.people();
        return m_performers.size() == 1 && m_performers == other.m_performers && !m_positions.isEmpty()
            && std::all_of(m_positions.begin(), m_positions.end(),
                [](const Position &one) { return one.holders.size() == 1; });
    }

private:
    QStringList m_performers;
    QList<Position> m_positions;
    bool m_isComputed = false;
    bool m_isRoleKnown = false;
};

bool isDecided(const RouteNode &node)
{
    return isTopLevel(node) && node.isDecision() && node.attribute("kind") != QStringLiteral("acknowledge");
}

/// The decisions that come next after a step, gateways being passed.
QList<int> nextDecisions(const RouteGraph &graph, int from)
{
    QList<int> ahead { from };
    QSet<int> seen;
    QList<int> found;
    while (!ahead.isEmpty()) {
        const int at = ahead.takeFirst();
        for (const int edge : graph.nodes.at(at).outgoing) {
            const int target = graph.edges.at(edge).target;
            if (target < 0 || seen.contains(target))
                continue;
            seen.insert(target);
            if (graph.nodes.at(target).isGateway())
                ahead << target;
            else if (isDecided(graph.nodes.at(target)))
                found << target;
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

void checkQuorum(const RouteNode &node, const StepStaff &step, LintReport &report)
{
    bool isNumber = false;
    const int quorum = node.attribute("quorum").toInt(&isNumber);
    const qsizetype people = step.people().size();
    if (isNumber && people > 0 && quorum > people && !step.isComputed())
        report.error("quorum-too-large", node,
            lintText(
                QT_TRANSLATE_NOOP("RouteLint", "“%1” needs %2 votes, but only %3 people can be asked today."))
                .arg(node.id)
                .arg(quorum)
                .arg(people));
}

void checkStep(const RouteNode &node, const StepStaff &step, LintReport &report)
{
    if (!step.isRoleKnown())
        return;
    const QStringList without = step.unitsWithoutPeople();
    if (step.people().isEmpty())
        report.warning("role-without-people", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "Nobody holds a position that “%1” asks.")).arg(node.id));
    else if (!without.isEmpty())
        report.warning("role-without-people", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "Nobody holds the position that “%1” asks in: %2."))
                .arg(node.id, without.join(QStringLiteral(", "))));
    else if (!step.isAnybodyThere())
        report.warning("everybody-absent", node,
            lintText(QT_TRANSLATE_NOOP(
                         "RouteLint", "All whom “%1” asks are absent today, and nobody stands in for them."))
                .arg(node.id));
    checkQuorum(node, step, report);
}

} // namespace

void lintPeople(const RouteGraph &graph, const LintContext &context, LintReport &report)
{
    if (!context.staff)
        return;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const RouteNode &node = graph.nodes.at(i);
        if (!isTopLevel(node) || !node.isDecision())
            continue;
        const StepStaff step(*context.staff, node);
        checkStep(node, step, report);
        if (!isDecided(node))
            continue;
        for (const int next : nextDecisions(graph, i)) {
            const RouteNode &other = graph.nodes.at(next);
            if (next != i && StepStaff(*context.staff, other).isSamePersonAs(step))
                report.warning("same-person-twice", other,
                    lintText(
                        QT_TRANSLATE_NOOP("RouteLint", "“%1” asks the same person as “%2” just before it."))
                        .arg(other.id, node.id));
        }
    }
}

} // namespace tereze::route
