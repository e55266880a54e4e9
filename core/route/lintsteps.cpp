// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"
#include "lintways.h"
#include "routeduration.h"

#include <QRegularExpression>

namespace tereze::route {

namespace {

/// Checks the attributes of one step.
class StepLint {
public:
    StepLint(const RouteGraph &graph, const LintWays &ways, const RouteNode &node, const LintContext &context,
        LintReport &report)
        : m_graph(graph)
        , m_ways(ways)
        , m_node(node)
        , m_context(context)
        , m_report(report)
    {
    }

    void check()
    {
        checkAttributeNames();
        checkTerm();
        switch (m_node.type) {
        case NodeType::UserTask:
            checkNames();
            checkPerformers();
            checkUserTask();
            break;
        case NodeType::ManualTask:
            checkNames();
            checkPerformers();
            checkReject();
            break;
        case NodeType::ReceiveTask:
            checkReceiveTask();
            break;
        case NodeType::ServiceTask:
            checkServiceTask();
            break;
        case NodeType::SendTask:
            checkSendTask();
            break;
        case NodeType::CallActivity:
            checkCall();
            break;
        case NodeType::BoundaryEvent:
            checkTimer();
            break;
        case NodeType::EndEvent:
            checkEnd();
            break;
        default:
            break;
        }
    }

private:
    QString value(const char *name) const { return m_node.attribute(name); }
    bool has(const char *name) const { return m_node.attributes.contains(QString::fromLatin1(name)); }

    void wrongValue(const char *name)
    {
        m_report.error("attribute-value", m_node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 cannot be “%2”."))
                .arg(QString::fromLatin1(name), value(name)));
    }

    /// An absent attribute counts as false.
    bool isTrue(const char *name)
    {
        const QString text = value(name);
        if (has(name) && text != QStringLiteral("true") && text != QStringLiteral("false"))
            wrongValue(name);
        return text == QStringLiteral("true");
    }

    void checkAttributeNames()
    {
        for (auto it = m_node.attributes.begin(); it != m_node.attributes.end(); ++it) {
            if (it.key() == QStringLiteral("outcome") && m_node.type != NodeType::EndEvent) {
                m_report.error("outcome-on-end", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "Only an end event has an outcome.")));
            } else if (!known().contains(it.key())) {
                m_report.error("unknown-attribute", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 has no meaning here.")).arg(it.key()));
            }
        }
    }

    void checkTerm()
    {
        const bool waits = m_node.isDecision() || m_node.type == NodeType::ReceiveTask;
        if (m_context.namesMissingTerms && waits && !m_ways.hasTerm(m_node.id))
            m_report.warning("deadline-missing", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "This step has no term: nobody learns that it takes too long.")));
    }

    QStringList known() const
    {
        static const QString always = QStringLiteral("name-kk name-ru name-en name-uk ");
        const auto list = [](const QString &own) {
            return (always + own).split(u' ', Qt::SkipEmptyParts);
        };
        switch (m_node.type) {
        case NodeType::UserTask:
            return list(QStringLiteral("kind performer quorum answers blocking signature onReject returnTo"));
        case NodeType::ManualTask:
            return list(QStringLiteral("performer onReject returnTo"));
        case NodeType::ReceiveTask:
            return list(QStringLiteral("kind pauses amount performer onReject"));
        case NodeType::ServiceTask:
            return list(QStringLiteral("kind template journal"));
        case NodeType::SendTask:
            return list(QStringLiteral("text text-kk text-ru text-en text-uk to"));
        case NodeType::BoundaryEvent:
            return list(QStringLiteral("calendar action performer"));
        case NodeType::EndEvent:
            return list(QStringLiteral("outcome"));
        default:
            return list({});
        }
    }

    void checkNames()
    {
        const QMap<QString, QString> names = m_node.names();
        QStringList missing;
        for (const QString &language : { QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en") }) {
            if (!names.contains(language))
                missing.append(language);
        }
        if (!missing.isEmpty())
            m_report.error("name-missing", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The name is missing in: %1."))
                    .arg(missing.join(QStringLiteral(", "))));
    }

    void checkPerformers()
    {
        const QStringList performers = m_node.words("performer");
        if (performers.isEmpty())
            m_report.error("performer-required", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Nobody is named who performs this step.")));
        checkPositions(performers);
    }

    void checkPositions(const QStringList &performers)
    {
        static const QRegularExpression form(
            QStringLiteral("^[a-z][a-z0-9_]*(@[A-Za-z0-9][A-Za-z0-9_.-]*)?$"));
        QHash<QString, int> times;
        for (const QString &performer : performers) {
            if (++times[performer] > 2)
                continue; // said
            const QString role = performer.section(u'@', 0, 0);
            if (!form.match(performer).hasMatch() || times[performer] == 2)
                m_report.error("performer-unknown", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint",
                                 "“%1” is no performer: a role, or a role in a unit such as dean@faculty."))
                        .arg(performer));
            else if (m_context.roles && !m_context.roles->contains(role))
                // No error: positions come and go, and a case that finds nobody waits as an incident.
                m_report.warning("performer-unknown", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "No position has the role “%1” yet.")).arg(role));
        }
    }

    void checkUserTask()
    {
        const QString kind = value("kind");
        if (kind == QStringLiteral("sign") || isTrue("signature"))
            m_report.error("signature-not-available", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "This step asks for a signature with a key, which this version cannot make or check.")));
        else if (has("kind") && kind != QStringLiteral("approve") && kind != QStringLiteral("acknowledge"))
            wrongValue("kind");
        const bool acknowledges = kind == QStringLiteral("acknowledge");
        if (has("blocking") && !isTrue("blocking") && !acknowledges)
            m_report.error("attribute-value", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "Only what is to be acknowledged can leave the case going on.")));
        for (const char *name : { "answers", "onReject", "returnTo" }) {
            if (acknowledges && has(name))
                m_report.error("unknown-attribute", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 has no meaning here."))
                        .arg(QString::fromLatin1(name)));
        }
        checkQuorum();
        checkAnswers();
        checkReject();
    }

    void checkQuorum()
    {
        static const QRegularExpression count(QStringLiteral("^[1-9][0-9]{0,2}%?$"));
        const QString quorum = value("quorum");
        if (!has("quorum") || quorum == QStringLiteral("one"))
            return;
        const bool isShare = quorum.endsWith(u'%') && quorum.chopped(1).toInt() > 100;
        if (quorum != QStringLiteral("all") && (!count.match(quorum).hasMatch() || isShare))
            wrongValue("quorum");
    }

    void checkAnswers()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_-]{0,62}$"));
        static const QStringList reserved { QStringLiteral("approve"), QStringLiteral("approve_with_remarks"),
            QStringLiteral("reject"), QStringLiteral("return") };
        const QStringList answers = m_node.words("answers");
        QSet<QString> named;
        bool isRight = true;
        for (const QString &answer : answers) {
            isRight = isRight && form.match(answer).hasMatch() && !reserved.contains(answer)
                && !named.contains(answer);
            named.insert(answer);
        }
        if (!isRight)
            wrongValue("answers"); // once: it names them all
        if (!answers.isEmpty() && !isRead(QStringLiteral("answer")))
            m_report.warning("answers-unread", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "No gateway reads the answers of this step.")));
    }

    /// A gateway behind reads `$.decisions.<this>.<what>`.
    bool isRead(const QString &what) const
    {
        return m_ways.isRead(
            m_graph.indexOf(m_node.id), QStringLiteral("decisions.%1.%2").arg(m_node.id, what));
    }

    void checkReject()
    {
        const QString onReject = value("onReject");
        if (onReject == QStringLiteral("continue")) {
            if (!isRead(QStringLiteral("outcome")) || !m_ways.leadsToRejectedEnd(m_graph.indexOf(m_node.id)))
                m_report.error("reject-continue", m_node,
                    lintText(
                        QT_TRANSLATE_NOOP("RouteLint",
                            "After a rejection the case goes on, so an exclusive gateway behind must read "
                            "$.decisions.%1.outcome and lead to an end event marked as rejected."))
                        .arg(m_node.id));
        } else if (has("onReject") && onReject != QStringLiteral("end")) {
            wrongValue("onReject");
        }
        if (has("returnTo") && m_node.words("returnTo").isEmpty())
            wrongValue("returnTo");
        checkGoals();
    }

    void checkGoals()
    {
        QStringList goals = m_node.words("returnTo");
        goals.removeDuplicates();
        const int here = m_graph.indexOf(m_node.id);
        const QSet<int> before = goals.isEmpty() || here < 0 ? QSet<int>() : leadingTo(m_graph, { here });
        for (const QString &goal : std::as_const(goals)) {
            if (goal == QStringLiteral("applicant"))
                continue;
            const int target = m_graph.indexOf(goal);
            if (target < 0 || !m_graph.nodes[target].isDecision())
                m_report.error("return-to", m_node,
                    lintText(QT_TRANSLATE_NOOP(
                                 "RouteLint", "The step “%1”, to which this one returns, does not exist."))
                        .arg(goal));
            else if (goal == m_node.id || !before.contains(target))
                m_report.error("return-to", m_node,
                    lintText(QT_TRANSLATE_NOOP(
                                 "RouteLint", "A step returns to one that comes before it; “%1” does not."))
                        .arg(goal));
        }
    }

    void checkReceiveTask()
    {
        static const QRegularExpression money(QStringLiteral("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?$"));
        const QString kind = value("kind");
        if (kind != QStringLiteral("applicant") && kind != QStringLiteral("edms")
            && kind != QStringLiteral("payment"))
            wrongValue("kind");
        isTrue("pauses");
        if (kind == QStringLiteral("applicant"))
            checkNames();
        if (kind == QStringLiteral("edms")) {
            checkPositions(m_node.words("performer"));
            checkReject();
        }
        const auto onlyFor = [&](const char *name, const QString &owner) {
            if (has(name) && kind != owner)
                m_report.error("unknown-attribute", m_node,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 has no meaning here."))
                        .arg(QString::fromLatin1(name)));
        };
        onlyFor("amount", QStringLiteral("payment"));
        onlyFor("performer", QStringLiteral("edms"));
        onlyFor("onReject", QStringLiteral("edms"));
        if (has("amount") && !money.match(value("amount")).hasMatch())
            wrongValue("amount");
    }

    void checkSendTask()
    {
        QStringList missing;
        for (const QString &language : { QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en") }) {
            if (!m_node.texts().contains(language))
                missing.append(language);
        }
        if (!missing.isEmpty())
            m_report.error("message-text", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The text of the message is missing in: %1."))
                    .arg(missing.join(QStringLiteral(", "))));
        QStringList to = m_node.words("to");
        if (to.isEmpty())
            m_report.error("message-to", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Nobody is named to whom the message goes.")));
        to.removeAll(QStringLiteral("applicant"));
        checkPositions(to);
    }

    void checkTimer()
    {
        static const QStringList actions { QStringLiteral("remind"), QStringLiteral("escalate"),
            QStringLiteral("approve"), QStringLiteral("reject"), QStringLiteral("lapse") };
        const int index = m_graph.indexOf(m_node.attachedTo);
        const RouteNode *step = index < 0 ? nullptr : &m_graph.nodes[index];
        if (!step || (!step->isDecision() && step->type != NodeType::ReceiveTask))
            m_report.error("timer-place", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "A timer stands on a step at which somebody or something is waited for.")));
        if (!m_node.duration.isEmpty() && !isRouteDuration(m_node.duration))
            m_report.error("timer-duration", m_node,
                lintText(QT_TRANSLATE_NOOP(
                             "RouteLint", "“%1” is no duration, such as P3D for three days or PT4H."))
                    .arg(m_node.duration));
        const QString action = value("action");
        if (has("action") && !actions.contains(action))
            wrongValue("action");
        const bool decides = action == QStringLiteral("approve") || action == QStringLiteral("reject");
        if (decides && step && !step->isDecision())
            m_report.error("timer-action", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "Only a step at which people decide can be decided by a term.")));
        if ((decides || action == QStringLiteral("lapse")) && !m_node.isInterrupting)
            m_report.error("timer-action", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "A term that decides or lets the case lapse ends the step (cancelActivity).")));
        if (action == QStringLiteral("remind") && m_node.isInterrupting)
            m_report.error("timer-action", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "A reminder does not end the step: set cancelActivity to false.")));
        if (has("performer") && action != QStringLiteral("remind") && action != QStringLiteral("escalate"))
            m_report.error("unknown-attribute", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 has no meaning here."))
                    .arg(QStringLiteral("performer")));
        checkPositions(m_node.words("performer"));
        const QString calendar = value("calendar");
        if (has("calendar") && calendar != QStringLiteral("none")
            && (calendar.isEmpty() || (m_context.calendars && !m_context.calendars->contains(calendar))))
            m_report.error("calendar-unknown", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "There is no calendar “%1”.")).arg(calendar));
    }

    void checkCall()
    {
        const QString key = m_node.calledElement;
        if (key.isEmpty() || (m_context.routes && !m_context.routes->contains(key)))
            m_report.error("route-unknown", m_node,
                lintText(
                    QT_TRANSLATE_NOOP("RouteLint", "There is no published route “%1” to be called here."))
                    .arg(key));
    }

    void checkServiceTask()
    {
        const QString kind = value("kind");
        const bool isIssue = kind == QStringLiteral("issue");
        if (!isIssue && kind != QStringLiteral("draft")) {
            wrongValue("kind");
            return;
        }
        const QString key = value("template");
        if (key.isEmpty())
            m_report.error("template-required", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "No template is named for this document.")));
        else if (m_context.templates && !m_context.templates->contains(key))
            m_report.error("template-unknown", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "There is no template “%1”.")).arg(key));
        const QString journal = value("journal");
        if (journal.isEmpty() && isIssue)
            m_report.error("journal-required", m_node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "No journal is named in which the document is registered.")));
        else if (!journal.isEmpty() && m_context.journals && !m_context.journals->contains(journal))
            m_report.error("journal-unknown", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "There is no journal “%1”.")).arg(journal));
        else if (const QString kept = m_context.journalOfTemplate.value(key);
                 !journal.isEmpty() && !kept.isEmpty() && kept != journal)
            m_report.error("journal-mismatch", m_node,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                             "The documents of the template “%1” are registered in the journal “%2”, not in "
                             "“%3”."))
                    .arg(key, kept, journal));
    }

    void checkEnd()
    {
        if (has("outcome") && value("outcome") != QStringLiteral("approved")
            && value("outcome") != QStringLiteral("rejected"))
            m_report.error("outcome-on-end", m_node,
                lintText(
                    QT_TRANSLATE_NOOP("RouteLint", "The outcome of an end event is approved or rejected.")));
    }

    const RouteGraph &m_graph;
    const LintWays &m_ways;
    const RouteNode &m_node;
    const LintContext &m_context;
    LintReport &m_report;
};

void lintProcessAttributes(const RouteProcess &process, LintReport &report)
{
    static const QRegularExpression keyForm(QStringLiteral("^[a-z][a-z0-9_-]{0,62}$"));
    static const QStringList known { QStringLiteral("key"), QStringLiteral("returnPolicy"),
        QStringLiteral("maxReturns"), QStringLiteral("name-kk"), QStringLiteral("name-ru"),
        QStringLiteral("name-en"), QStringLiteral("name-uk") };
    const auto error = [&](const char *rule, const QString &message) {
        report.add(rule, Severity::Error, process.id, process.line, message);
    };
    if (!keyForm.match(process.attributes.value(QStringLiteral("key"))).hasMatch())
        error("key-required",
            lintText(QT_TRANSLATE_NOOP("RouteLint",
                "The process needs tereze:key, made of small Latin letters, digits, “-” and “_”.")));
    const QString policy =
        process.attributes.value(QStringLiteral("returnPolicy"), QStringLiteral("ask-all"));
    static const QRegularExpression returns(QStringLiteral("^[0-9]{1,2}$"));
    const QString maxReturns = process.attributes.value(QStringLiteral("maxReturns"), QStringLiteral("0"));
    if (!returns.match(maxReturns).hasMatch())
        error("attribute-value",
            lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 cannot be “%2”."))
                .arg(QStringLiteral("maxReturns"), maxReturns));
    if (policy != QStringLiteral("ask-all") && policy != QStringLiteral("keep-approvals")
        && policy != QStringLiteral("only-objectors"))
        error("attribute-value",
            lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 cannot be “%2”."))
                .arg(QStringLiteral("returnPolicy"), policy));
    for (auto it = process.attributes.begin(); it != process.attributes.end(); ++it) {
        if (!known.contains(it.key()))
            error("unknown-attribute",
                lintText(QT_TRANSLATE_NOOP("RouteLint", "tereze:%1 has no meaning here.")).arg(it.key()));
    }
}

void lintOutcomes(const RouteGraph &graph, LintReport &report)
{
    bool hasEnd = false;
    for (const RouteNode &node : graph.nodes) {
        if (node.type != NodeType::EndEvent || !isTopLevel(node))
            continue;
        hasEnd = true;
        if (node.attribute("outcome") != QStringLiteral("rejected"))
            return;
    }
    if (hasEnd)
        report.add("outcome-on-end", Severity::Error,
            graph.processes.isEmpty() ? QString() : graph.processes.first().id, 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "No end event of this route is an approval.")));
}

} // namespace

void lintSteps(const RouteGraph &graph, const LintContext &context, LintReport &report)
{
    for (const RouteProcess &process : graph.processes)
        lintProcessAttributes(process, report);
    lintOutcomes(graph, report);
    if (graph.nodes.size() > maximumRouteNodes) // said by lintStructure
        return;
    const LintWays ways(graph);
    for (const RouteNode &node : graph.nodes) {
        if (isTopLevel(node))
            StepLint(graph, ways, node, context, report).check();
    }
}

} // namespace tereze::route
