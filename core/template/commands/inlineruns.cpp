// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlineruns.h"

#include <algorithm>

namespace tereze::templates {
namespace {

QString elementOfOpener(const QString &opener)
{
    qsizetype end = 1;
    while (end < opener.size() && opener.at(end).isLetterOrNumber())
        ++end;
    return opener.mid(1, end - 1).toLower();
}

bool isSameFormat(const QString &element, const QString &wanted)
{
    return element == wanted || (element == u"strong" && wanted == u"b")
        || (element == u"em" && wanted == u"i");
}

qsizetype commonLength(const QStringList &a, const QStringList &b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a.at(length) == b.at(length))
        ++length;
    return length;
}

/// For each run the index of the other tag of its section; -1 for what is no section's tag or lacks the
/// other.
QVector<qsizetype> sectionPairs(const InlineRuns &runs)
{
    QVector<qsizetype> pairs(runs.size(), -1);
    QVector<qsizetype> open;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs.at(i).isSectionBegin()) {
            open.append(i);
        } else if (runs.at(i).isSectionEnd() && !open.isEmpty()) {
            pairs[i] = open.takeLast();
            pairs[pairs.at(i)] = i;
        }
    }
    return pairs;
}

} // namespace

InlineRuns runsBetween(const QString &source, const PageBlock &block, qsizetype from, qsizetype to)
{
    InlineRuns runs;
    for (const PagePiece &piece : block.pieces) {
        if (piece.end <= from || piece.begin >= to)
            continue;
        const qsizetype begin = piece.isLiteral ? std::max(from, piece.begin) : piece.begin;
        const qsizetype end = piece.isLiteral ? std::min(to, piece.end) : piece.end;
        runs.append({ piece.openers, source.mid(begin, end - begin), piece.kind,
            piece.kind == PagePiece::Kind::Tag ? piece.tag.kind : MarkupToken::Kind::Text });
    }
    return runs;
}

bool holdsHalfSection(const InlineRuns &runs)
{
    const QVector<qsizetype> pairs = sectionPairs(runs);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (pairs.at(i) < 0 && (runs.at(i).isSectionBegin() || runs.at(i).isSectionEnd()))
            return true;
    }
    return false;
}

QString sourceOf(InlineRuns runs)
{
    const QVector<qsizetype> pairs = sectionPairs(runs);
    // An element that is open at one tag of a section has to be open at all that stands up to the other.
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (pairs.at(i) < i)
            continue;
        QStringList common = runs.at(i).openers;
        for (qsizetype k = i; k <= pairs.at(i); ++k)
            common = common.mid(0, commonLength(common, runs.at(k).openers));
        runs[i].openers = runs[pairs.at(i)].openers = common;
    }
    QString result;
    QStringList open;
    const auto changeTo = [&](const QStringList &openers) {
        const qsizetype kept = commonLength(open, openers);
        for (qsizetype i = open.size() - 1; i >= kept; --i)
            result += u"</"_qs + elementOfOpener(open.at(i)) + u'>';
        result += openers.mid(kept).join(QString());
        open = openers;
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const InlineRun &run = runs.at(i);
        if (pairs.at(i) < 0 && (run.isSectionBegin() || run.isSectionEnd()))
            continue;
        changeTo(run.openers);
        result += run.source;
    }
    changeTo({});
    return result;
}

JoinedRuns joinedRuns(const InlineRuns &before, const InlineRuns &after)
{
    const QChar here(0xFDD0); // no character: HtmlSubset accepts it nowhere
    InlineRun mark;
    mark.openers = !before.isEmpty() ? before.last().openers
        : !after.isEmpty()           ? after.first().openers
                                     : QStringList();
    mark.source = here;
    JoinedRuns joined { sourceOf(before + InlineRuns { mark } + after), 0 };
    joined.place = joined.source.indexOf(here);
    joined.source.remove(joined.place, 1);
    if (before.isEmpty() && after.isEmpty())
        return {};
    return joined;
}

QStringList withFormat(const QStringList &openers, const QString &element, bool on)
{
    if (hasFormat(openers, element) == on)
        return openers;
    QStringList changed;
    for (const QString &opener : openers) {
        if (on || !isSameFormat(elementOfOpener(opener), element))
            changed << opener;
    }
    if (on)
        changed << u'<' + element + u'>';
    return changed;
}

bool hasFormat(const QStringList &openers, const QString &element)
{
    return std::any_of(openers.begin(), openers.end(),
        [&](const QString &opener) { return isSameFormat(elementOfOpener(opener), element); });
}

QStringList openersAt(const PageBlock &block, qsizetype offset)
{
    for (const PagePiece &piece : block.pieces) {
        if (piece.begin < offset && offset <= piece.end)
            return piece.openers;
    }
    for (const PagePiece &piece : block.pieces) {
        if (piece.begin == offset)
            return piece.openers;
    }
    return {};
}

} // namespace tereze::templates
