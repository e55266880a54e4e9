// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "template.h"

#include <QHash>

namespace tereze::templates {

/// Reads one template with its partials; used once, by Template::parse.
class TemplateParser {
public:
    explicit TemplateParser(const ParseOptions &options)
        : m_options(options)
    {
    }

    TemplateNodes parse(const QString &text);
    const Findings &findings() const { return m_findings; }

private:
    struct Open {
        QString name;
        Place place;
        bool inverted = false;
        TemplateNodes before; ///< what the enclosing level had so far
    };

    TemplateNodes parseSource(const QString &text, const QString &source);
    void readTag(const QString &content, bool triple, Place place);
    void readVariable(const QString &content, bool raw, Place place);
    void readPartial(const QString &name, Place place);
    void openSection(const QString &name, bool inverted, Place place);
    void closeSection(const QString &name, Place place);
    bool checkName(const QString &name, bool positionAllowed, const QString &tag, Place place);
    void report(const QString &rule, const QString &text, const QString &tag, Place place);

    const ParseOptions &m_options;
    Findings m_findings;
    QHash<QString, std::shared_ptr<const TemplateNodes>> m_partials;
    QStringList m_partialStack;
    QString m_source;
    TemplateNodes m_current;
    std::vector<Open> m_open;
    int m_depth = 0;
    int m_loops = 0; ///< enclosing {{#…}} sections, those around a partial included
};

} // namespace tereze::templates
