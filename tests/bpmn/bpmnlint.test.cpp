// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict of our lint against bpmnlint's: the same rule ids on the same elements. What differs on purpose
// stands in core/route/lintrules.h and, with its reason, below.
#include "npmprograms.h"

#include <core/route/lint.h>
#include <core/route/routedocument.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <tests/core/route/randomroutes.h>

using namespace tereze::test;
using namespace tereze::route;

namespace {

using Verdict = QSet<QPair<QString, QString>>; ///< rule and element

const QSet<QString> &sharedRules()
{
    static const QSet<QString> rules { QStringLiteral("ad-hoc-sub-process"),
        QStringLiteral("conditional-flows"), QStringLiteral("end-event-required"),
        QStringLiteral("event-based-gateway"), QStringLiteral("event-sub-process-typed-start-event"),
        QStringLiteral("fake-join"), QStringLiteral("global"), QStringLiteral("label-required"),
        QStringLiteral("link-event"), QStringLiteral("no-bpmndi"), QStringLiteral("no-complex-gateway"),
        QStringLiteral("no-disconnected"), QStringLiteral("no-duplicate-sequence-flows"),
        QStringLiteral("no-gateway-join-fork"), QStringLiteral("no-implicit-split"),
        QStringLiteral("no-implicit-end"), QStringLiteral("no-implicit-start"),
        QStringLiteral("no-inclusive-gateway"), QStringLiteral("no-overlapping-elements"),
        QStringLiteral("single-blank-start-event"), QStringLiteral("single-event-definition"),
        QStringLiteral("start-event-required"), QStringLiteral("sub-process-blank-start-event"),
        QStringLiteral("superfluous-gateway"), QStringLiteral("superfluous-label"),
        QStringLiteral("superfluous-termination") };
    return rules;
}

Verdict ourVerdict(const RouteGraph &graph)
{
    Verdict verdict;
    for (const Finding &finding : lintRoute(graph)) {
        if (sharedRules().contains(finding.rule))
            verdict.insert({ finding.rule, finding.element });
    }
    return verdict;
}

/// What only we say, on purpose.
bool isStricterOnPurpose(const RouteGraph &graph, const QString &rule, const QString &element)
{
    const int node = graph.indexOf(element);
    // A gateway decides only with conditions on all its ways but the default one; bpmnlint asks only once one
    // has one.
    if (rule == QStringLiteral("conditional-flows"))
        return true;
    // Conditions on the ways out of a step do not make it a gateway.
    if (rule == QStringLiteral("no-implicit-split"))
        return node >= 0 && graph.nodes[node].outgoing.size() > 1;
    // One finding for a file without any diagram.
    if (rule == QStringLiteral("no-bpmndi"))
        return element == QStringLiteral("definitions");
    return rule == QStringLiteral("ad-hoc-sub-process") && node >= 0
        && graph.nodes[node].element == QStringLiteral("adHocSubProcess");
}

void expectSameVerdicts(const QStringList &paths)
{
    const QJsonObject answers =
        NpmPrograms::run(QStringLiteral("bpmnlint.mjs"), QJsonDocument(QJsonArray::fromStringList(paths)))
            .object();
    ASSERT_EQ(answers.size(), QSet<QString>(paths.begin(), paths.end()).size());
    for (const QString &path : paths) {
        ASSERT_TRUE(answers.value(path).isArray())
            << path.toStdString() << ": " << answers.value(path).toString().toStdString();
        const auto document = RouteDocument::readFile(path);
        ASSERT_TRUE(document) << path.toStdString();
        const RouteGraph graph = RouteGraph::of(*document);
        Verdict theirs;
        for (const QJsonValue &value : answers.value(path).toArray())
            theirs.insert({ value.toArray().at(0).toString(), value.toArray().at(1).toString() });
        const Verdict ours = ourVerdict(graph);
        for (const auto &[rule, element] : theirs) {
            // Said once for the whole file.
            if (rule == QStringLiteral("no-bpmndi") && !graph.hasDiagram)
                continue;
            EXPECT_TRUE(ours.contains({ rule, element }))
                << path.toStdString() << ": only bpmnlint says " << rule.toStdString() << " of "
                << element.toStdString();
        }
        for (const auto &[rule, element] : ours) {
            EXPECT_TRUE(theirs.contains({ rule, element }) || isStricterOnPurpose(graph, rule, element))
                << path.toStdString() << ": only we say " << rule.toStdString() << " of "
                << element.toStdString();
        }
        if (::testing::Test::HasFailure())
            return;
    }
}

/// Changes one thing in a file of randomRoute.
QByteArray mutated(const QByteArray &bytes, std::mt19937 &random)
{
    static const QList<QPair<QByteArray, QByteArray>> changes { { "userTask", "inclusiveGateway" },
        { "manualTask", "subProcess" }, { "serviceTask", "eventBasedGateway" },
        { "receiveTask", "complexGateway" }, { "sendTask", "intermediateThrowEvent" },
        { "parallelGateway", "task" }, { "startEvent", "task" }, { "endEvent", "intermediateCatchEvent" },
        { "exclusiveGateway", "callActivity" }, { "userTask", "startEvent" }, { "manualTask", "endEvent" },
        { "serviceTask", "transaction" }, { "exclusiveGateway", "adHocSubProcess" } };
    QByteArray result = bytes;
    switch (random() % 4) {
    case 0: {
        const auto &[from, to] =
            changes[static_cast<qsizetype>(random() % static_cast<unsigned>(changes.size()))];
        result.replace("<bpmn:" + from + ' ', "<bpmn:" + to + ' ');
        result.replace("</bpmn:" + from + '>', "</bpmn:" + to + '>');
        break;
    }
    case 1: {
        const QByteArray id = 'n' + QByteArray::number(static_cast<int>(random() % 12));
        result.replace("name=\"Step of " + id + "\"", random() % 2 == 0 ? "name=\" \"" : "");
        break;
    }
    case 2: {
        const QByteArray id = 'f' + QByteArray::number(static_cast<int>(random() % 12));
        const qsizetype at = result.indexOf("<bpmn:sequenceFlow id=\"" + id + '"');
        const qsizetype end = at < 0 ? -1 : result.indexOf("/>", at);
        // It may have one from before.
        if (end >= 0 && result.indexOf('>', at) == end + 1)
            result.replace(
                end, 2, "><bpmn:conditionExpression>$.x == 1</bpmn:conditionExpression></bpmn:sequenceFlow>");
        break;
    }
    default: {
        const QByteArray id = 'n' + QByteArray::number(static_cast<int>(random() % 12));
        const QByteArray before = "bpmnElement=\"" + id + "\"><dc:Bounds x=\"";
        const qsizetype at = result.indexOf(before);
        if (at >= 0)
            result.replace(at + before.size(), 1, QByteArray::number(static_cast<int>(random() % 9) + 1));
        break;
    }
    }
    return result;
}

} // namespace

TEST(BpmnLint, findsNoErrorInOurCatalogue)
{
    TEREZE_NPM_PROGRAMS();
    const QStringList routes = catalogueRoutes();
    const QJsonObject answers =
        NpmPrograms::run(QStringLiteral("bpmnlint.mjs"), QJsonDocument(QJsonArray::fromStringList(routes)))
            .object();
    for (const QString &path : routes) {
        const auto document = RouteDocument::readFile(path);
        ASSERT_TRUE(document);
        const RouteGraph graph = RouteGraph::of(*document);
        const bool isInclusive = std::any_of(graph.nodes.begin(), graph.nodes.end(),
            [](const RouteNode &node) { return node.type == NodeType::InclusiveGateway; });
        if (!isInclusive) {
            EXPECT_EQ(answers.value(path).toArray(), QJsonArray()) << path.toStdString();
        }
    }
    expectSameVerdicts(routes);
}

TEST(BpmnLint, saysWhatWeSayOfTheReferenceModels)
{
    TEREZE_NPM_PROGRAMS();
    const QStringList models = referenceModels();
    if (models.isEmpty())
        GTEST_SKIP() << "shared data is absent: data/bpmn/miwg";
    expectSameVerdicts(models);
}

TEST(BpmnLint, saysWhatWeSayOfRandomChangedRoutes)
{
    TEREZE_NPM_PROGRAMS();
    QTemporaryDir folder;
    QStringList paths;
    std::mt19937 random(20261126);
    for (int i = 0; i < 150; ++i) {
        tereze::route::test::RandomRouteOptions options;
        options.steps = 12;
        options.boundaryEvents = static_cast<int>(random() % 3);
        options.loops = static_cast<int>(random() % 3);
        options.jumps = static_cast<int>(random() % 4);
        options.lanes = static_cast<int>(random() % 3);
        options.isDrawn = true;
        QByteArray bytes = tereze::route::test::randomRoute(random, options);
        for (unsigned changes = random() % 4; changes > 0; --changes)
            bytes = mutated(bytes, random);
        QFile file(folder.filePath(QStringLiteral("%1.bpmn").arg(i)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        paths.append(file.fileName());
    }
    expectSameVerdicts(paths);
}
