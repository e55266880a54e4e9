// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formatters.h"
#include "templatenode.h"

#include <core/base/result.h>

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace tereze::templates {

/// What a variable's text is made safe for.
enum class Escape {
    Html, ///< & < > " ' become entities: safe in text and in quoted attribute values
    None, ///< plain text, such as the body of a mail
};

struct ParseOptions {
    Escape escape = Escape::Html;
    /// Names that may stand in triple braces, which escape nothing; none by default.
    QSet<QString> rawAllowed;
    /// The text of a partial, or nothing when there is none of that name; without it no partial is accepted.
    std::function<std::optional<QString>(const QString &name)> partials;
    /// Not owned; outlives every template parsed with it.
    const Formatters *formatters = &Formatters::standard();
};

/// A text that was put in a case by a guess, or not at all.
struct InflectionDoubt {
    QString name; ///< as written in the tag
    QString text; ///< as it came
    QString made; ///< as it stands in the document; the same where no rule applies
    grammar::Certainty certainty = grammar::Certainty::Unknown;
};

struct RenderOptions {
    QString language; ///< kk, ru, en or uk
    QTimeZone timeZone; ///< the university's
    /// Names that may be missing or null, as written in the tag, or with the names of the enclosing sections
    /// in front ("rows.remark"). Their text is empty and their sections are false.
    QSet<QString> optional;
    /// For previews alone: the HTML that stands where a value is missing; a section of it is false. Without
    /// it a missing value is an error.
    std::function<QString(const QString &name)> forMissing;
    /// Told of each name or phrase that was inflected by a guess or not at all; the output is the same.
    std::function<void(const InflectionDoubt &)> onDoubt;
    qsizetype maximumSize = 4 * 1024 * 1024; ///< of the output, in UTF-16 units
    int maximumSteps = 1'000'000; ///< tags and texts visited, loops included
};

/// A Mustache template, read strictly. Immutable; copies share, any thread may render.
///
/// Tags: {{name}} {{a.b}} {{.}} {{name | formatter | formatter: with, more}} {{{raw}}} {{#name}}…{{/name}}
/// {{^name}}…{{/name}}
/// {{>partial}} {{! comment }}; inside a loop {{@number}} counts from 1 and {{#@first}}, {{#@last}} and their
/// inverse ask for the position; {{@page}} and {{@pages}}, in HTML alone, become the elements <page> and
/// <pages>, which a document has in its header or footer. A name is letters, digits, _ and -, its parts
/// joined by points; the first part is looked for from the innermost section outwards. A section repeats over
/// a list, enters an object, shows for true or a text that is not empty; a number cannot steer one. A section
/// tag, comment or partial alone on its line takes the line with it. Partials are read while parsing and
/// cannot contain themselves.
class Template {
public:
    static constexpr int maximumDepth = 32;
    static constexpr qsizetype maximumLength = 1024 * 1024;

    struct Parsed {
        std::shared_ptr<const Template> value; ///< empty when there are findings
        Findings findings; ///< all of them, in the order of the text
    };

    /// Reads a template and reports everything that is wrong with it.
    static Parsed parse(const QString &text, const ParseOptions &options = {});

    /// The same for callers that only pass an error on (kind InvalidInput, with all findings in its text).
    static Result<std::shared_ptr<const Template>> load(
        const QString &text, const ParseOptions &options = {});

    /// Names used but not among `fields`, in the order of the text; inside a section "x" counts as known when
    /// "x" or "section.x" is, and a section is known when a name beneath it is.
    Findings unknownNames(const QSet<QString> &fields) const;

    /// The text with all values in. A missing or null value, a value of a wrong kind, or an output beyond the
    /// bounds is an error of kind InvalidInput that names tag and place; `field` is the name.
    Result<QString> render(const QJsonObject &data, const RenderOptions &options) const;

private:
    Template() = default;

    TemplateNodes m_nodes;
    Escape m_escape = Escape::Html;
    const Formatters *m_formatters = nullptr;
};

} // namespace tereze::templates
