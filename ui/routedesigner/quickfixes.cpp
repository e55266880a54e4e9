// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickfixes.h"

#include <QCoreApplication>

namespace tereze::ui {

using route::RouteOperations;

namespace {

constexpr double termFromCorner = 22; // of a term from the corner of its step

QString fixText(const char *text)
{
    return QCoreApplication::translate("QuickFix", text);
}

/// A fix that is one change of the tree, named in the undo list as it is in the menu.
QuickFix changeFix(const char *text, route::RouteEditor::Operation operation)
{
    const QString name = fixText(text);
    return { name, [name, operation](CanvasCommands &commands) {
                commands.change(name, operation);
            } };
}

QuickFix fillNames(const route::RouteNode &node)
{
    return changeFix(QT_TRANSLATE_NOOP("QuickFix", "Fill in the missing names"),
        [node](RouteOperations &operations) -> Result<void> {
            const QMap<QString, QString> names = node.names();
            const route::StepKind *kind = route::stepKindOf(node);
            for (const char *code : { "kk", "ru", "en" }) {
                const QString language = QString::fromLatin1(code);
                if (names.contains(language))
                    continue;
                // A name in another language tells more than the name of the kind.
                const QString text = !names.isEmpty() ? route::nameIn(names, language)
                    : kind                            ? kind->names.value(language)
                                                      : QString();
                TEREZE_CHECK(operations.setName(node.id, language, text));
            }
            return {};
        });
}

/// An end behind a step: the case is closed as approved, or as rejected.
QList<QuickFix> addEnd(const QString &source)
{
    const auto end = [source](const char *text, const char *kind) {
        return QuickFix { fixText(text), [source, kind](CanvasCommands &commands) {
                             commands.append(
                                 source, QString::fromLatin1(kind), CanvasCommands::Direction::Right);
                         } };
    };
    return { end(QT_TRANSLATE_NOOP("QuickFix", "Add an end"), "end"),
        end(QT_TRANSLATE_NOOP("QuickFix", "Add an end: rejected"), "rejected") };
}

/// A reminder on the border of a step; a way that begins there has an end of its own.
QuickFix addTerm(const QString &step)
{
    const QString name = fixText(QT_TRANSLATE_NOOP("QuickFix", "Set a term"));
    return { name, [step, name](CanvasCommands &commands) {
                const QRectF there = commands.editor().diagram().shapes.value(step).bounds;
                const route::StepKind &end = route::stepKind(QStringLiteral("end"));
                const QPointF place = commands.placeBeside(step, end, CanvasCommands::Direction::Below);
                if (there.isEmpty())
                    return;
                commands.change(name, [&](RouteOperations &operations) -> Result<void> {
                    TEREZE_TRY(const QString term,
                        operations.addTimer(step, { there.right() - termFromCorner, there.bottom() }));
                    TEREZE_TRY(const QString last, operations.addStep(end, place));
                    TEREZE_CHECK(operations.connect(term, last));
                    return {};
                });
            } };
}

/// Puts a gateway behind a step and hangs all its flows on it.
QuickFix splitWithGateway(
    const char *text, const char *kind, const route::RouteNode &node, const route::RouteGraph &graph)
{
    QStringList flows;
    for (const int edge : node.outgoing)
        flows << graph.edges[edge].id;
    QStringList targets;
    for (const int edge : node.outgoing)
        targets << graph.edges[edge].targetId;
    return { fixText(text), [id = node.id, flows, targets, text, kind](CanvasCommands &commands) {
                const QPointF place = commands.placeBeside(
                    id, route::stepKind(QString::fromLatin1(kind)), CanvasCommands::Direction::Right);
                commands.change(fixText(text), [&](RouteOperations &operations) -> Result<void> {
                    TEREZE_TRY(const QString gateway,
                        operations.addStep(route::stepKind(QString::fromLatin1(kind)), place));
                    for (qsizetype i = 0; i < flows.size(); ++i)
                        TEREZE_CHECK(operations.reconnect(flows[i], gateway, targets[i]));
                    TEREZE_CHECK(operations.connect(id, gateway));
                    return {};
                });
            } };
}

/// For each way without a condition: it is taken when no other is.
QList<QuickFix> takeByDefault(
    const route::RouteNode &node, const route::RouteGraph &graph, const QString &language)
{
    QList<QuickFix> fixes;
    for (const int out : node.outgoing) {
        const route::RouteEdge &flow = graph.edges[out];
        if (flow.hasCondition)
            continue;
        const QString name =
            flow.target >= 0 ? route::nameIn(graph.nodes[flow.target].names(), language) : QString();
        const QString target = name.isEmpty() ? flow.targetId : name;
        const QString text = fixText(QT_TRANSLATE_NOOP("QuickFix", "Otherwise go on to “%1”")).arg(target);
        fixes << QuickFix { text, [id = flow.id, text](CanvasCommands &commands) {
                               commands.change(text, [id](RouteOperations &operations) {
                                   return operations.setDefault(id, true);
                               });
                           } };
    }
    return fixes;
}

} // namespace

QList<QuickFix> quickFixes(
    const route::Finding &finding, const route::RouteGraph &graph, const QString &language)
{
    const int index = graph.indexOf(finding.element);
    const route::RouteEdge *edge = nullptr;
    for (const route::RouteEdge &one : graph.edges) {
        if (one.id == finding.element)
            edge = &one;
    }
    QList<QuickFix> fixes;
    const QString id = finding.element;
    if (index >= 0) {
        const route::RouteNode &node = graph.nodes[index];
        if (finding.rule == u"name-missing" || finding.rule == u"label-required")
            fixes << fillNames(node);
        if (finding.rule == u"no-implicit-end" && !node.isGateway())
            fixes << addEnd(id);
        if (finding.rule == u"deadline-missing")
            fixes << addTerm(id);
        if (finding.rule == u"no-implicit-split")
            fixes << splitWithGateway(
                QT_TRANSLATE_NOOP("QuickFix", "Put a gateway behind it: all ways at once"), "parallel", node,
                graph)
                  << splitWithGateway(
                         QT_TRANSLATE_NOOP("QuickFix", "Put a gateway behind it: one of the ways"),
                         "exclusive", node, graph);
        if (finding.rule == u"conditional-flows")
            fixes << takeByDefault(node, graph, language);
        if (finding.rule == u"superfluous-gateway" && node.outgoing.size() == 1 && node.incoming.size() == 1)
            fixes << changeFix(QT_TRANSLATE_NOOP("QuickFix", "Leave the gateway out"),
                [id, in = graph.edges[node.incoming.first()], out = graph.edges[node.outgoing.first()]](
                    RouteOperations &operations) -> Result<void> {
                    TEREZE_CHECK(operations.reconnect(in.id, in.sourceId, out.targetId));
                    return operations.remove({ id });
                });
        if (finding.rule == u"no-disconnected" || finding.rule == u"unreachable-step"
            || finding.rule == u"unsupported-element")
            fixes << changeFix(QT_TRANSLATE_NOOP("QuickFix", "Delete this element"),
                [id](RouteOperations &operations) { return operations.remove({ id }); });
    }
    if (edge) {
        if (finding.rule == u"no-duplicate-sequence-flows" || finding.rule == u"dangling-flow")
            fixes << changeFix(QT_TRANSLATE_NOOP("QuickFix", "Delete this flow"),
                [id](RouteOperations &operations) { return operations.remove({ id }); });
        if (finding.rule == u"conditional-flows" && edge->source >= 0 && !edge->hasCondition)
            fixes << changeFix(QT_TRANSLATE_NOOP("QuickFix", "Take this flow by default"),
                [id](RouteOperations &operations) { return operations.setDefault(id, true); });
    }
    if (finding.rule == u"start-event-required")
        fixes << QuickFix { fixText(QT_TRANSLATE_NOOP("QuickFix", "Add a start")),
            [](CanvasCommands &commands) {
                const QRectF drawn = commands.editor().diagram().bounds();
                commands.create(QStringLiteral("start"),
                    drawn.isEmpty() ? QPointF(120, 160) : QPointF(drawn.left() - 80, drawn.center().y()), {},
                    {});
            } };
    if (finding.rule == u"end-event-required") {
        QString last;
        for (const route::RouteNode &node : graph.nodes) {
            if (node.outgoing.isEmpty() && !node.isGateway())
                last = node.id;
        }
        if (!last.isEmpty())
            fixes << addEnd(last);
    }
    return fixes;
}

} // namespace tereze::ui
