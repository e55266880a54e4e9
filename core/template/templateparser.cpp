// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tereze::templates {
namespace {

/// Where the line of a tag begins and ends when nothing but blanks stands beside the tag.
struct TagLine {
    bool alone = false;
    qsizetype begin = 0;
    qsizetype end = 0;
};

TagLine lineOfTag(const QString &text, qsizetype tagBegin, qsizetype tagEnd)
{
    qsizetype begin = tagBegin;
    while (begin > 0 && (text.at(begin - 1) == u' ' || text.at(begin - 1) == u'\t'))
        --begin;
    if (begin > 0 && text.at(begin - 1) != u'\n')
        return {};
    qsizetype end = tagEnd;
    while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t' || text.at(end) == u'\r'))
        ++end;
    if (end < text.size() && text.at(end) != u'\n')
        return {};
    return { true, begin, qMin(end + 1, text.size()) };
}

TemplateNode textNode(const QString &text)
{
    TemplateNode node;
    node.text = text;
    return node;
}

} // namespace

TemplateNodes TemplateParser::parse(const QString &text)
{
    return parseSource(text, QString());
}

void TemplateParser::report(const QString &rule, const QString &text, const QString &tag, Place place)
{
    m_findings.append({ rule, text, place, tag, m_source });
}

TemplateNodes TemplateParser::parseSource(const QString &text, const QString &source)
{
    // A partial is parsed by the same object: what belongs to the text around it is set aside meanwhile.
    const QString outerSource = std::exchange(m_source, source);
    TemplateNodes outerNodes = std::exchange(m_current, {});
    std::vector<Open> outerOpen = std::exchange(m_open, {});
    const int outerDepth = m_depth;
    const int outerLoops = m_loops;

    if (text.size() > Template::maximumLength) {
        report(u"too_long"_qs, QCoreApplication::translate("Template", "the template is too long"), {}, {});
    } else {
        qsizetype at = 0;
        qsizetype placeOffset = 0;
        Place place;
        // Places are counted forward from the last one, so that many tags do not cost the square of the
        // length.
        const auto placeAt = [&](qsizetype offset) {
            for (; placeOffset < offset; ++placeOffset) {
                if (text.at(placeOffset) == u'\n') {
                    ++place.line;
                    place.column = 1;
                } else if (!text.at(placeOffset).isLowSurrogate()) {
                    ++place.column;
                }
            }
            return place;
        };
        const auto addText = [&](qsizetype begin, qsizetype end) {
            for (qsizetype stray = text.indexOf(u"}}"_qs, begin); stray >= 0 && stray < end;
                 stray = text.indexOf(u"}}"_qs, stray + 2))
                report(u"stray_braces"_qs,
                    QCoreApplication::translate(
                        "Template", "“}}” closes nothing: there is no “{{” before it"),
                    u"}}"_qs, placeOf(text, stray));
            if (end > begin)
                m_current.push_back(textNode(text.mid(begin, end - begin)));
        };
        while (at < text.size()) {
            const qsizetype open = text.indexOf(u"{{"_qs, at);
            if (open < 0) {
                addText(at, text.size());
                break;
            }
            const bool triple = text.mid(open, 3) == u"{{{";
            const QString closing = triple ? u"}}}"_qs : u"}}"_qs;
            const qsizetype contentBegin = open + closing.size();
            const qsizetype close = text.indexOf(closing, contentBegin);
            const qsizetype next = text.indexOf(u"{{"_qs, contentBegin);
            const bool comment = text.mid(contentBegin, 1) == u"!";
            if (close < 0 || (!comment && next >= 0 && next < close)) {
                addText(at, open);
                report(u"unclosed_tag"_qs,
                    QCoreApplication::translate("Template", "the tag that begins here is not closed by “%1”")
                        .arg(closing),
                    text.mid(open, 40).section(u'\n', 0, 0), placeAt(open));
                // Going on behind the opening braces finds the faults that follow.
                at = next >= 0 ? next : text.size();
                continue;
            }
            const qsizetype end = close + closing.size();
            const QString content = text.mid(contentBegin, close - contentBegin);
            const QChar sigil = content.isEmpty() ? QChar() : content.at(0);
            const bool mayTakeLine = !triple && QStringView(u"#^/!>").contains(sigil);
            const TagLine line = mayTakeLine ? lineOfTag(text, open, end) : TagLine();
            const bool alone = line.alone && line.begin >= at;
            addText(at, alone ? line.begin : open);
            readTag(content, triple, placeAt(open));
            at = alone ? line.end : end;
        }
        while (!m_open.empty()) {
            const Open last = std::move(m_open.back());
            m_open.pop_back();
            report(u"unclosed_section"_qs,
                QCoreApplication::translate("Template", "the section “%1” is opened here and never closed")
                    .arg(last.name),
                last.name, last.place);
        }
    }

    TemplateNodes nodes = std::exchange(m_current, std::move(outerNodes));
    m_open = std::move(outerOpen);
    m_depth = outerDepth;
    m_loops = outerLoops;
    m_source = outerSource;
    return nodes;
}

void TemplateParser::readTag(const QString &content, bool triple, Place place)
{
    if (triple) {
        readVariable(content, true, place);
        return;
    }
    const QString body = content.trimmed();
    const QChar sigil = body.isEmpty() ? QChar() : body.at(0);
    const QString rest = body.mid(1).trimmed();
    switch (sigil.unicode()) {
    case u'!':
        return;
    case u'#':
    case u'^':
        openSection(rest, sigil == u'^', place);
        return;
    case u'/':
        closeSection(rest, place);
        return;
    case u'>':
        readPartial(rest, place);
        return;
    default:
        readVariable(body, false, place);
    }
}

bool TemplateParser::checkName(const QString &name, bool positionAllowed, const QString &tag, Place place)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*\\z"));
    const bool position = name == u"." || name == u"@number" || name == u"@first" || name == u"@last";
    if (position && positionAllowed) {
        if (m_loops > 0)
            return true;
        report(u"outside_section"_qs,
            QCoreApplication::translate("Template", "“%1” has a meaning only inside a section").arg(name),
            tag, place);
        return false;
    }
    if (!position && name.size() <= 200 && form.match(name).hasMatch())
        return true;
    report(u"bad_name"_qs,
        name.isEmpty() ? QCoreApplication::translate("Template", "the tag has no name")
                       : QCoreApplication::translate("Template", "“%1” is not a name that can stand here")
                             .arg(name.left(60)),
        tag, place);
    return false;
}

void TemplateParser::readVariable(const QString &content, bool raw, Place place)
{
    QStringList parts = content.split(u'|');
    const QString name = parts.takeFirst().trimmed();
    // The pages are counted when the document is laid out; until then an element stands for the number.
    const bool isPageCount = m_options.escape == Escape::Html && !raw && parts.isEmpty()
        && (name == u"@page" || name == u"@pages");
    bool good = isPageCount || checkName(name, true, content, place);
    if (raw && good && !m_options.rawAllowed.contains(name)) {
        report(u"raw_refused"_qs,
            QCoreApplication::translate("Template", "“%1” may not be put in without escaping; use two braces")
                .arg(name),
            content, place);
        good = false;
    }
    QList<FormatterCall> formatters;
    for (const QString &part : parts) {
        const FormatterCall formatter = FormatterCall::read(part);
        if (!m_options.formatters->contains(formatter.name)) {
            report(u"unknown_formatter"_qs,
                QCoreApplication::translate("Template", "there is no formatter “%1”; there are: %2")
                    .arg(formatter.name.left(60), m_options.formatters->names().join(QStringLiteral(", "))),
                content, place);
            good = false;
        } else if (const QString wrong = m_options.formatters->wrongWith(formatter); !wrong.isEmpty()) {
            report(u"bad_formatter"_qs,
                QCoreApplication::translate("Template", "“%1” cannot stand so: %2")
                    .arg(formatter.toString().left(60), wrong),
                content, place);
            good = false;
        }
        formatters << formatter;
    }
    if (!good)
        return;
    TemplateNode node;
    node.kind = TemplateNode::Kind::Variable;
    node.text = name;
    node.path = name == u"." || name.startsWith(u'@') ? QStringList() : name.split(u'.');
    node.formatters = formatters;
    node.raw = raw;
    node.place = place;
    node.source = m_source;
    m_current.push_back(std::move(node));
}

void TemplateParser::readPartial(const QString &name, Place place)
{
    if (!checkName(name, false, name, place))
        return;
    if (m_partialStack.contains(name)) {
        report(u"recursive_partial"_qs,
            QCoreApplication::translate("Template", "the part “%1” contains itself").arg(name), name, place);
        return;
    }
    if (m_depth + m_partialStack.size() >= Template::maximumDepth) {
        report(u"too_deep"_qs,
            QCoreApplication::translate("Template", "sections and parts are nested too deeply"), name, place);
        return;
    }
    // Whether a loop stands around it changes what a partial may name, so both readings are kept apart.
    const QString key = name + (m_loops > 0 ? u'*' : u'.');
    auto parsed = m_partials.value(key);
    if (!parsed) {
        const std::optional<QString> text = m_options.partials ? m_options.partials(name) : std::nullopt;
        if (!text) {
            report(u"unknown_partial"_qs,
                QCoreApplication::translate("Template", "there is no part “%1”").arg(name), name, place);
            return;
        }
        m_partialStack.append(name);
        parsed = std::make_shared<const TemplateNodes>(parseSource(*text, name));
        m_partialStack.removeLast();
        m_partials.insert(key, parsed);
    }
    TemplateNode node;
    node.kind = TemplateNode::Kind::Partial;
    node.text = name;
    node.partial = parsed;
    node.place = place;
    node.source = m_source;
    m_current.push_back(std::move(node));
}

void TemplateParser::openSection(const QString &name, bool inverted, Place place)
{
    checkName(name, true, name, place);
    if (++m_depth > Template::maximumDepth)
        report(u"too_deep"_qs,
            QCoreApplication::translate("Template", "sections and parts are nested too deeply"), name, place);
    if (!inverted)
        ++m_loops;
    m_open.push_back({ name, place, inverted, std::exchange(m_current, {}) });
}

void TemplateParser::closeSection(const QString &name, Place place)
{
    const auto match =
        std::find_if(m_open.rbegin(), m_open.rend(), [&name](const Open &open) { return open.name == name; });
    if (match == m_open.rend()) {
        report(u"unopened_section"_qs,
            QCoreApplication::translate("Template", "the section “%1” is closed here but was not opened")
                .arg(name.left(60)),
            name, place);
        return;
    }
    // Sections opened inside and still open are reported where they began; the one that is meant closes.
    while (true) {
        Open open = std::move(m_open.back());
        m_open.pop_back();
        const bool meant = open.name == name;
        if (!meant)
            report(u"wrong_nesting"_qs,
                QCoreApplication::translate("Template", "the section “%1” has to be closed before “%2” is")
                    .arg(open.name, name),
                open.name, open.place);
        TemplateNode node;
        node.kind = open.inverted ? TemplateNode::Kind::Inverted : TemplateNode::Kind::Section;
        node.text = open.name;
        node.path = open.name == u"." || open.name.startsWith(u'@') ? QStringList() : open.name.split(u'.');
        node.place = open.place;
        node.source = m_source;
        node.children = std::exchange(m_current, std::move(open.before));
        m_current.push_back(std::move(node));
        --m_depth;
        if (!open.inverted)
            --m_loops;
        if (meant)
            return;
    }
}

} // namespace tereze::templates
