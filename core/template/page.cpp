// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "pagereader.h"

#include <algorithm>

namespace tereze::templates {
namespace {

void collectSpots(const std::vector<PageBlock> &blocks, const Page::Spot &around, std::vector<Page::Spot> &to)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks.at(i);
        if (block.kind != PageBlock::Kind::Table) {
            Page::Spot spot = around;
            spot.siblings = &blocks;
            spot.index = i;
            to.push_back(spot);
            continue;
        }
        for (size_t row = 0; row < block.rows.size(); ++row) {
            for (size_t cell = 0; cell < block.rows.at(row).cells.size(); ++cell)
                collectSpots(block.rows.at(row).cells.at(cell).blocks, { nullptr, 0, &block, row, cell }, to);
        }
    }
}

} // namespace

Page Page::read(const QString &source, Findings &findings)
{
    return PageReader(source).read(findings);
}

std::vector<Page::Spot> Page::spots() const
{
    std::vector<Spot> all;
    collectSpots(blocks, {}, all);
    if (boxes.empty())
        return all;
    for (const PageBox &box : boxes)
        collectSpots(box.blocks, {}, all);
    std::stable_sort(all.begin(), all.end(),
        [](const Spot &a, const Spot &b) { return a.block().begin < b.block().begin; });
    return all;
}

const PageBox *Page::boxAt(qsizetype offset) const
{
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const PageBox &box) { return box.holds(offset); });
    return found == boxes.end() ? nullptr : &*found;
}

const std::vector<PageBlock> &Page::flowAt(qsizetype offset) const
{
    const PageBox *box = boxAt(offset);
    return box ? box->blocks : blocks;
}

Page::Spot Page::at(qsizetype offset) const
{
    std::vector<Spot> all;
    collectSpots(flowAt(offset), {}, all);
    Spot best;
    for (const Spot &spot : all) {
        if (spot.block().begin > offset && best)
            break;
        best = spot;
    }
    return best;
}

} // namespace tereze::templates
