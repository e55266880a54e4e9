// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatecheck.h"

#include "boxcheck.h"
#include "commands/pageoperations.h"
#include "commands/sectionoperations.h"
#include "htmlsubset.h"
#include "template.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {
namespace {

Problem emptyLineProblem(
    const QString &source, const PageBlock &block, const QString &name, const QString &text)
{
    Problem problem;
    problem.isError = false;
    problem.finding = { u"empty_line"_qs, text, placeOf(source, block.begin), name, QString() };
    problem.offset = block.contentBegin;
    problem.fixText = QCoreApplication::translate("Template", "Leave the line out then");
    return problem;
}

/// Whether a condition of that name between paragraphs holds this one.
bool isInsideOf(const Page::Spot &spot, const QString &name)
{
    for (size_t i = 0; i < spot.index; ++i) {
        const PageBlock &block = spot.siblings->at(i);
        if (block.kind == PageBlock::Kind::Marker
            && block.pieces.front().tag.kind == MarkupToken::Kind::Section
            && block.pieces.front().tag.name == name && block.pieces.front().partner > spot.block().begin)
            return true;
    }
    return false;
}

/// A paragraph whose all is one condition, or one value that may be absent.
std::optional<Problem> emptyLineOf(
    const QString &source, const Page &page, const Page::Spot &spot, const QSet<QString> &optional)
{
    const PageBlock &block = spot.block();
    if (!block.isParagraph() || block.element.isEmpty() || block.pieces.empty())
        return {};
    const PagePiece &first = block.pieces.front();
    const PagePiece &last = block.pieces.back();
    if (first.kind != PagePiece::Kind::Tag)
        return {};
    if (first.partner == last.begin && first.partner >= 0) {
        Problem problem = emptyLineProblem(source, block, first.tag.name,
            QCoreApplication::translate(
                "Template", "when the condition “%1” does not hold, an empty line is left here")
                .arg(first.tag.name));
        const auto lines = wholeLines(source, block.begin, block.end);
        const bool isAlone = lines.second > block.end || lines.second == source.size();
        const QString open = source.mid(first.begin, first.end - first.begin);
        const QString close = source.mid(last.begin, last.end - last.begin);
        // The tags move out of the paragraph; alone on their lines they take the lines with them.
        const InlineRuns runs = runsBetween(source, block, first.end, last.begin);
        const bool beginsLine = block.begin == 0 || source.at(block.begin - 1) == u'\n';
        problem.fix = SourceChange { { { block.begin, block.end,
                                         (beginsLine ? QString() : u"\n"_qs) + open + u'\n' + block.openTag
                                             + sourceOf(runs)
                                             + source.mid(block.contentEnd, block.end - block.contentEnd)
                                             + u'\n' + close + (isAlone ? QString() : u"\n"_qs) } },
            block.begin };
        return problem;
    }
    if (block.pieces.size() == 1 && first.tag.kind == MarkupToken::Kind::Variable
        && optional.contains(first.tag.name) && !isInsideOf(spot, first.tag.name)) {
        Problem problem = emptyLineProblem(source, block, first.tag.name,
            QCoreApplication::translate("Template", "“%1” may be absent; then an empty line is left here")
                .arg(first.tag.name));
        if (const auto wrapped = SectionOperations(source, page)
                                     .wrap(SectionOperations::Around::Paragraphs, block.contentBegin,
                                         block.contentEnd, first.tag.name, false))
            problem.fix = *wrapped;
        return problem;
    }
    return {};
}

} // namespace

qsizetype offsetOf(const QString &text, Place place)
{
    qsizetype at = 0;
    for (int line = 1; line < place.line; ++line) {
        const qsizetype next = text.indexOf(u'\n', at);
        if (next < 0)
            return text.size();
        at = next + 1;
    }
    for (int column = 1; column < place.column && at < text.size() && text.at(at) != u'\n'; ++column)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

Problems checkTemplate(
    const QString &source, const QSet<QString> &fields, const QSet<QString> &optional, bool keepsZones)
{
    const Template::Parsed parsed = Template::parse(source);
    Findings errors = parsed.findings + HtmlSubset::checkTemplate(source);
    if (parsed.value)
        errors += parsed.value->unknownNames(fields);
    Problems problems;
    Findings onPage;
    const Page page = Page::read(source, onPage);
    if (errors.isEmpty())
        errors += onPage;
    const BoxFindings boxes = checkBoxes(source, page, keepsZones);
    errors += boxes.errors;
    for (const Finding &finding : std::as_const(errors))
        problems.append({ finding, true, offsetOf(source, finding.place), {}, {} });
    for (const Finding &finding : boxes.advice)
        problems.append({ finding, false, offsetOf(source, finding.place), {}, {} });
    const auto spots = page.spots();
    for (const Page::Spot &spot : spots) {
        if (page.boxAt(spot.block().begin) && spot.siblings->size() == 1)
            continue; // what is empty there takes no room
        if (const auto problem = emptyLineOf(source, page, spot, optional))
            problems.append(*problem);
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &a, const Problem &b) { return a.offset < b.offset; });
    return problems;
}

QSet<QString> namesIn(const QString &source)
{
    QSet<QString> names;
    const auto tokens = markupTokens(source);
    for (const MarkupToken &token : tokens) {
        const bool asks = token.kind == MarkupToken::Kind::Variable
            || token.kind == MarkupToken::Kind::Section || token.kind == MarkupToken::Kind::Inverted;
        if (asks && token.name != u"." && !token.name.startsWith(u'@'))
            names.insert(token.name);
    }
    return names;
}

} // namespace tereze::templates
