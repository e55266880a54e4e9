// SPDX-License-Identifier: GPL-3.0-or-later
#include "templaterenderer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace tereze::templates {
namespace {

/// Parts keep their own bound of nesting, so that together they may go deeper than one text.
constexpr int maximumRenderDepth = 4 * Template::maximumDepth;

QString escapedHtml(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += u"&amp;";
            break;
        case u'<':
            escaped += u"&lt;";
            break;
        case u'>':
            escaped += u"&gt;";
            break;
        case u'"':
            escaped += u"&quot;";
            break;
        case u'\'':
            escaped += u"&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace

TemplateRenderer::TemplateRenderer(Escape escape, const Formatters &formatters, const RenderOptions &options)
    : m_escape(escape)
    , m_formatters(formatters)
    , m_options(options)
    , m_context { options.language, options.timeZone }
{
    if (m_options.onDoubt)
        m_context.doubt = [this](const QString &text, const QString &made, grammar::Certainty certainty) {
            m_options.onDoubt({ m_formatting->text, text, made, certainty });
        };
}

Result<QString> TemplateRenderer::render(const TemplateNodes &nodes, const QJsonObject &data)
{
    m_scopes.append({ QString(), data, -1, 0 });
    TEREZE_CHECK(renderNodes(nodes));
    return m_output;
}

Error TemplateRenderer::refuse(const TemplateNode &node, const QString &reason, const QString &rule) const
{
    const Finding finding { rule, reason, node.place, node.text, node.source };
    Error error = errorOf({ finding });
    error.field = node.text;
    return error;
}

Result<void> TemplateRenderer::append(const QString &text, const TemplateNode &node)
{
    if (m_output.size() + text.size() > m_options.maximumSize)
        return refuse(node,
            QCoreApplication::translate("Template", "the document would become too large here"),
            u"too_large"_qs);
    m_output += text;
    return {};
}

Result<void> TemplateRenderer::renderNodes(const TemplateNodes &nodes)
{
    for (const TemplateNode &node : nodes)
        TEREZE_CHECK(renderNode(node));
    return {};
}

Result<void> TemplateRenderer::renderNode(const TemplateNode &node)
{
    if (++m_steps > m_options.maximumSteps || m_depth > maximumRenderDepth)
        return refuse(node,
            QCoreApplication::translate("Template", "the document would become too large here"),
            u"too_large"_qs);
    switch (node.kind) {
    case TemplateNode::Kind::Text:
        return append(node.text, node);
    case TemplateNode::Kind::Variable:
        return renderVariable(node);
    case TemplateNode::Kind::Section:
    case TemplateNode::Kind::Inverted:
        return renderSection(node);
    case TemplateNode::Kind::Partial: {
        ++m_depth;
        auto rendered = renderNodes(*node.partial);
        --m_depth;
        return rendered;
    }
    }
    Q_UNREACHABLE();
}

QJsonValue TemplateRenderer::find(const TemplateNode &node, QJsonObject *owner) const
{
    const QJsonValue undefined(QJsonValue::Undefined);
    if (node.text == u".")
        return m_scopes.constLast().value;
    if (node.text.startsWith(u'@')) {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (scope->index < 0)
                continue;
            if (node.text == u"@number")
                return QJsonValue(qint64(scope->index + 1));
            return QJsonValue(node.text == u"@first" ? scope->index == 0 : scope->index + 1 == scope->count);
        }
        return undefined;
    }
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
        if (!scope->value.isObject())
            continue;
        const QJsonObject object = scope->value.toObject();
        const auto first = object.constFind(node.path.first());
        if (first == object.constEnd())
            continue;
        QJsonValue value = *first;
        if (owner)
            *owner = object;
        for (qsizetype i = 1; i < node.path.size(); ++i) {
            if (!value.isObject())
                return value.isNull() ? value : undefined;
            const QJsonObject inner = value.toObject();
            const auto next = inner.constFind(node.path.at(i));
            if (next == inner.constEnd())
                return undefined;
            value = *next;
            if (owner)
                *owner = inner;
        }
        return value;
    }
    return undefined;
}

bool TemplateRenderer::isOptional(const TemplateNode &node) const
{
    // A condition inside a repetition leaves the row's names in sight, so each section around may be part of
    // the full name or not.
    constexpr qsizetype mostNames = 256;
    QStringList names { node.text };
    if (m_options.optional.contains(node.text))
        return true;
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend() && names.size() < mostNames; ++scope) {
        if (scope->section.isEmpty())
            continue;
        const qsizetype before = names.size();
        for (qsizetype i = 0; i < before; ++i) {
            const QString full = names.at(i) == u"." ? scope->section : scope->section + u'.' + names.at(i);
            if (m_options.optional.contains(full))
                return true;
            names << full;
        }
    }
    return false;
}

Result<QString> TemplateRenderer::formatted(
    const TemplateNode &node, const QJsonValue &value, const QJsonObject &owner)
{
    m_context.owner = owner;
    m_context.member = node.path.isEmpty() ? QString() : node.path.constLast();
    m_formatting = &node;
    QJsonValue input = value;
    for (const FormatterCall &call : node.formatters) {
        const Result<QString> text = m_formatters.apply(call, input, m_context);
        if (!text)
            return refuse(node,
                QCoreApplication::translate("Template", "“%1” does not suit the formatter “%2”: %3")
                    .arg(node.text, call.toString(), text.error().userText),
                u"bad_value"_qs);
        input = *text;
    }
    return input.toString();
}

Result<void> TemplateRenderer::renderVariable(const TemplateNode &node)
{
    if (node.text == u"@page" || node.text == u"@pages")
        return append(u'<' + node.text.mid(1) + u'>', node);
    QJsonObject owner;
    const QJsonValue value = find(node, node.formatters.isEmpty() ? nullptr : &owner);
    if (value.isUndefined() || value.isNull()) {
        if (isOptional(node))
            return {};
        if (m_options.forMissing)
            return append(m_options.forMissing(node.text), node);
        return refuse(node,
            QCoreApplication::translate("Template", "the value of “%1” is missing").arg(node.text),
            u"missing_value"_qs);
    }
    QString text;
    if (!node.formatters.isEmpty()) {
        TEREZE_TRY(text, formatted(node, value, owner));
    } else if (value.isString()) {
        text = value.toString();
    } else if (value.isDouble()) {
        const qint64 integer = value.toInteger();
        const double number = value.toDouble();
        text = double(integer) == number ? QString::number(integer)
                                         : QString::number(number, 'f', QLocale::FloatingPointShortest);
    } else {
        return refuse(node,
            QCoreApplication::translate("Template", "“%1” is neither a text nor a number").arg(node.text),
            u"bad_value"_qs);
    }
    return append(node.raw || m_escape == Escape::None ? text : escapedHtml(text), node);
}

Result<void> TemplateRenderer::renderIn(const TemplateNode &node, Scope scope)
{
    m_scopes.append(std::move(scope));
    ++m_depth;
    auto rendered = renderNodes(node.children);
    --m_depth;
    m_scopes.removeLast();
    return rendered;
}

Result<void> TemplateRenderer::renderSection(const TemplateNode &node)
{
    const bool inverted = node.kind == TemplateNode::Kind::Inverted;
    const QJsonValue value = find(node);
    bool holds = false;
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        if (!isOptional(node) && !m_options.forMissing)
            return refuse(node,
                QCoreApplication::translate("Template", "the value of “%1” is missing").arg(node.text),
                u"missing_value"_qs);
        break;
    case QJsonValue::Bool:
        holds = value.toBool();
        break;
    case QJsonValue::String:
        holds = !value.toString().isEmpty();
        break;
    case QJsonValue::Object:
        holds = true;
        break;
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        if (inverted || list.isEmpty()) {
            holds = !list.isEmpty();
            break;
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            TEREZE_CHECK(renderIn(node, { node.text, list.at(i), i, list.size() }));
        return {};
    }
    case QJsonValue::Double:
        return refuse(node,
            QCoreApplication::translate(
                "Template", "“%1” is a number and cannot decide whether a section shows")
                .arg(node.text),
            u"bad_value"_qs);
    }
    if (holds == inverted)
        return {};
    // {{.}} and the search for names stay with the outer value when this one is a mere yes or no.
    if (inverted || value.isBool())
        return renderIn(node, { QString(), m_scopes.constLast().value, -1, 0 });
    return renderIn(node, { node.text, value, -1, 0 });
}

} // namespace tereze::templates
