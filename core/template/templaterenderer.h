// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "template.h"

#include <QJsonValue>
#include <QVector>

namespace tereze::templates {

/// One rendering of a template; used once, by Template::render.
class TemplateRenderer {
public:
    TemplateRenderer(Escape escape, const Formatters &formatters, const RenderOptions &options);

    Result<QString> render(const TemplateNodes &nodes, const QJsonObject &data);

private:
    struct Scope {
        QString section; ///< the name of the section that opened it; empty for the whole
        QJsonValue value;
        qsizetype index = -1; ///< position in a list, else -1
        qsizetype count = 0;
    };

    Result<void> renderNodes(const TemplateNodes &nodes);
    Result<void> renderNode(const TemplateNode &node);
    Result<void> renderVariable(const TemplateNode &node);
    Result<void> renderSection(const TemplateNode &node);
    Result<void> renderIn(const TemplateNode &node, Scope scope);
    /// Undefined when the value is missing. `owner`, where given, becomes the object that it is a member of.
    QJsonValue find(const TemplateNode &node, QJsonObject *owner = nullptr) const;
    Result<QString> formatted(const TemplateNode &node, const QJsonValue &value, const QJsonObject &owner);
    bool isOptional(const TemplateNode &node) const;
    Result<void> append(const QString &text, const TemplateNode &node);
    Error refuse(const TemplateNode &node, const QString &reason, const QString &rule) const;

    const Escape m_escape;
    const Formatters &m_formatters;
    const RenderOptions &m_options;
    FormatContext m_context;
    const TemplateNode *m_formatting = nullptr; ///< whose value a formatter is at
    QVector<Scope> m_scopes;
    QString m_output;
    int m_steps = 0;
    int m_depth = 0;
};

} // namespace tereze::templates
