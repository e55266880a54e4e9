// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeeditor.h"

#include "routecommand.h"

namespace tereze::route {

RouteEditor::RouteEditor(RouteDocument document, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
{
}

RouteEditor::~RouteEditor()
{
    m_stack.disconnect();
    m_stack.clear();
}

RouteDocument RouteEditor::emptyDocument(const QString &key, const QMap<QString, QString> &names)
{
    QString id = key;
    id.replace(u'-', u'_');
    QString text;
    for (auto it = names.begin(); it != names.end(); ++it)
        text += QStringLiteral(" tereze:name-%1=\"%2\"").arg(it.key(), it.value().toHtmlEscaped());
    const QString file = QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                  xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:tereze="urn:tereze:bpmn:1"
                  id="definitions_%1" targetNamespace="urn:tereze:route:%2">
  <bpmn:process id="%1" isExecutable="true" name="%3"%4 tereze:key="%2" tereze:returnPolicy="ask-all">
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_%1">
    <bpmndi:BPMNPlane id="plane_%1" bpmnElement="%1">
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
)")
                             .arg(id.toHtmlEscaped(), key.toHtmlEscaped(),
                                 nameIn(names, QStringLiteral("en")).toHtmlEscaped(), text);
    return RouteDocument::read(file.toUtf8()).value();
}

QString RouteEditor::key() const
{
    const QList<RouteProcess> &processes = graph().processes;
    return processes.isEmpty() ? QString() : processes.first().attributes.value(QStringLiteral("key"));
}

Result<void> RouteEditor::change(const QString &text, const Operation &operation, const QString &mergeKey)
{
    // As long as nothing is changed, the document gives back the bytes that were read.
    auto journal = std::make_unique<TreeJournal>(const_cast<_xmlDoc *>(m_document.tree()));
    RouteOperations operations(*journal);
    const Result<void> done = operation(operations);
    if (!done) {
        journal->undo();
        return done;
    }
    const auto told = [this] {
        m_isRead = false;
        m_bytes.clear();
        Q_EMIT changed();
    };
    if (journal->isEmpty())
        return {};
    m_document.treeForChange();
    m_stack.push(new RouteCommand(std::move(journal), text, mergeKey, told));
    return {};
}

const QByteArray &RouteEditor::bytes() const
{
    if (m_bytes.isEmpty())
        m_bytes = m_document.bytes();
    return m_bytes;
}

const RouteEditor::Content &RouteEditor::read() const
{
    if (!m_isRead)
        m_content = { RouteGraph::of(m_document), RouteDiagram::of(m_document) };
    m_isRead = true;
    return m_content;
}

} // namespace tereze::route
