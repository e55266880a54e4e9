// SPDX-License-Identifier: GPL-3.0-or-later
#include "template.h"

#include "templateparser.h"
#include "templaterenderer.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {
namespace {

/// Walks the tags of a template and reports those that no declared name covers.
class NameCheck {
public:
    explicit NameCheck(const QSet<QString> &fields)
        : m_fields(fields)
    {
    }

    void walk(const TemplateNodes &nodes, QStringList &sections)
    {
        for (const TemplateNode &node : nodes) {
            const bool section =
                node.kind == TemplateNode::Kind::Section || node.kind == TemplateNode::Kind::Inverted;
            if (!node.path.isEmpty() && !known(node.text, section, sections))
                m_findings.append({ QStringLiteral("unknown_name"),
                    QCoreApplication::translate("Template", "nothing is named “%1”").arg(node.text),
                    node.place, node.text, node.source });
            if (node.partial)
                walk(*node.partial, sections);
            if (!section)
                continue;
            if (node.kind == TemplateNode::Kind::Section && !node.path.isEmpty()) {
                sections.append(node.text);
                walk(node.children, sections);
                sections.removeLast();
            } else {
                walk(node.children, sections);
            }
        }
    }

    Findings findings() const { return m_findings; }

private:
    bool known(const QString &name, bool section, const QStringList &sections) const
    {
        if (declared(name, section))
            return true;
        // A condition inside a repetition leaves the row's names in sight, so each section around may be part
        // of the full name or not.
        QStringList around; // full names of the sections, from the outermost on
        for (const QString &outer : sections) {
            const qsizetype before = around.size();
            for (qsizetype i = 0; i < before; ++i) {
                if (declared(around.at(i) + u'.' + outer, true))
                    around << around.at(i) + u'.' + outer;
            }
            around << outer;
        }
        return std::any_of(around.cbegin(), around.cend(),
            [&](const QString &full) { return declared(full + u'.' + name, section); });
    }

    bool declared(const QString &name, bool section) const
    {
        if (m_fields.contains(name))
            return true;
        const QString prefix = name + u'.';
        return section && std::any_of(m_fields.cbegin(), m_fields.cend(), [&prefix](const QString &field) {
            return field.startsWith(prefix);
        });
    }

    const QSet<QString> &m_fields;
    Findings m_findings;
};

} // namespace

Template::Parsed Template::parse(const QString &text, const ParseOptions &options)
{
    TemplateParser parser(options);
    TemplateNodes nodes = parser.parse(text);
    Parsed parsed;
    parsed.findings = parser.findings();
    if (!parsed.findings.isEmpty()) {
        std::stable_sort(
            parsed.findings.begin(), parsed.findings.end(), [](const Finding &a, const Finding &b) {
                return std::tie(a.source, a.place.line, a.place.column)
                    < std::tie(b.source, b.place.line, b.place.column);
            });
        return parsed;
    }
    const std::shared_ptr<Template> made(new Template);
    made->m_nodes = std::move(nodes);
    made->m_escape = options.escape;
    made->m_formatters = options.formatters;
    parsed.value = made;
    return parsed;
}

Result<std::shared_ptr<const Template>> Template::load(const QString &text, const ParseOptions &options)
{
    Parsed parsed = parse(text, options);
    if (!parsed.value)
        return errorOf(parsed.findings);
    return parsed.value;
}

Findings Template::unknownNames(const QSet<QString> &fields) const
{
    NameCheck check(fields);
    QStringList sections;
    check.walk(m_nodes, sections);
    return check.findings();
}

Result<QString> Template::render(const QJsonObject &data, const RenderOptions &options) const
{
    return TemplateRenderer(m_escape, *m_formatters, options).render(m_nodes, data);
}

} // namespace tereze::templates
