// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxoperations.h"

#include "pageoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {
namespace {

constexpr int stepAside = 50; ///< tenths of a millimetre

Error refusedOffPaper()
{
    return refusedOnPage(
        QCoreApplication::translate("Template", "The box would reach beyond the edge of the paper."),
        u"box off the paper"_qs);
}

Error refusedNoBox()
{
    return refusedOnPage(
        QCoreApplication::translate("Template", "There is no such box any more."), u"no box"_qs);
}

} // namespace

SourceChange BoxOperations::append(const QString &boxes, qsizetype caretInside) const
{
    const qsizetype at = m_source.size();
    const QString lead = at == 0 || m_source.endsWith(u'\n') ? QString() : u"\n"_qs;
    return { { { at, at, lead + boxes + u'\n' } }, at + lead.size() + caretInside };
}

Result<SourceChange> BoxOperations::insert(const BoxPlace &place) const
{
    if (!place.isOnPaper())
        return refusedOffPaper();
    const QString open = place.writtenInto(u"<box>"_qs) + u"<p>"_qs;
    return append(open + u"&nbsp;</p></box>"_qs, open.size());
}

Result<SourceChange> BoxOperations::place(const QVector<Placed> &placed) const
{
    QVector<Placed> ordered = placed;
    std::sort(ordered.begin(), ordered.end(), [](const Placed &a, const Placed &b) { return a.box < b.box; });
    SourceChange change;
    for (const Placed &one : std::as_const(ordered)) {
        if (one.box >= m_page.boxes.size())
            return refusedNoBox();
        if (!one.place.isOnPaper())
            return refusedOffPaper();
        const PageBox &box = m_page.boxes.at(one.box);
        if (one.place != box.place)
            change.patches.append({ box.begin, box.contentBegin, one.place.writtenInto(box.openTag) });
    }
    change.caret = change.patches.isEmpty() ? 0 : change.patches.constFirst().begin;
    return change;
}

Result<SourceChange> BoxOperations::move(const QVector<size_t> &boxes, int right, int down) const
{
    QVector<Placed> placed;
    for (const size_t box : boxes) {
        if (box >= m_page.boxes.size())
            return refusedNoBox();
        BoxPlace to = m_page.boxes.at(box).place;
        to.x += right;
        to.y += down;
        placed.append({ box, to });
    }
    return place(placed);
}

Result<SourceChange> BoxOperations::align(const QVector<size_t> &boxes, bool isLeft) const
{
    QVector<Placed> placed;
    for (const size_t box : boxes) {
        if (box >= m_page.boxes.size())
            return refusedNoBox();
        BoxPlace to = m_page.boxes.at(box).place;
        const BoxPlace &first = m_page.boxes.at(boxes.constFirst()).place;
        (isLeft ? to.x : to.y) = isLeft ? first.x : first.y;
        placed.append({ box, to });
    }
    return place(placed);
}

Result<SourceChange> BoxOperations::remove(const QVector<size_t> &boxes) const
{
    QVector<size_t> ordered = boxes;
    std::sort(ordered.begin(), ordered.end());
    SourceChange change;
    for (const size_t one : std::as_const(ordered)) {
        if (one >= m_page.boxes.size())
            return refusedNoBox();
        const auto lines = wholeLines(m_source, m_page.boxes.at(one).begin, m_page.boxes.at(one).end);
        change.patches.append({ lines.first, lines.second, QString() });
    }
    change.caret = change.patches.isEmpty() ? 0 : change.patches.constFirst().begin;
    return change;
}

QString BoxOperations::fragment(const QVector<size_t> &boxes) const
{
    QVector<size_t> ordered = boxes;
    std::sort(ordered.begin(), ordered.end());
    QStringList sources;
    for (const size_t one : std::as_const(ordered)) {
        if (one >= m_page.boxes.size())
            continue;
        const PageBox &box = m_page.boxes.at(one);
        QString source = m_source.mid(box.begin, box.end - box.begin);
        // Without its conditions it would stand where another is.
        for (auto section = box.sections.crbegin(); section != box.sections.crend(); ++section)
            source = u"{{%1%2}}\n%3\n{{/%2}}"_qs.arg(
                section->isInverted ? u"^"_qs : u"#"_qs, section->name, source);
        sources << source;
    }
    return sources.join(u'\n');
}

Result<SourceChange> BoxOperations::paste(const QString &fragment) const
{
    Findings wrong;
    const Page pasted = Page::read(fragment, wrong);
    const bool isBoxesAlone =
        std::all_of(pasted.blocks.begin(), pasted.blocks.end(), [&](const PageBlock &block) {
            const QStringView words = QStringView(fragment).mid(block.begin, 3);
            return block.kind == PageBlock::Kind::Marker
                && (words == u"{{#" || words == u"{{^" || words == u"{{/");
        });
    if (!wrong.isEmpty() || pasted.boxes.empty() || !isBoxesAlone)
        return refusedOnPage(
            QCoreApplication::translate("Template", "What is pasted holds no placed boxes."), u"no boxes"_qs);
    // Beside those of which they are copies, should these be here: two at one place cannot be filled.
    int aside = 0;
    const auto isTaken = [&] {
        return std::any_of(pasted.boxes.begin(), pasted.boxes.end(), [&](const PageBox &one) {
            return std::any_of(m_page.boxes.begin(), m_page.boxes.end(), [&](const PageBox &here) {
                return here.place.page == one.place.page && here.place.x == one.place.x + aside
                    && here.place.y == one.place.y + aside;
            });
        });
    };
    while (isTaken())
        aside += stepAside;
    SourceChange shifted;
    for (const PageBox &box : pasted.boxes) {
        BoxPlace place = box.place;
        place.x += aside;
        place.y += aside;
        if (!place.isOnPaper())
            return refusedOffPaper();
        if (aside > 0)
            shifted.patches.append({ box.begin, box.contentBegin, place.writtenInto(box.openTag) });
    }
    return append(shifted.appliedTo(fragment), shifted.moved(pasted.boxes.front().contentBegin));
}

} // namespace tereze::templates
