// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelroute.h"

#include <functional>

namespace tereze::test {

using Kind = ModelBlock::Kind;

namespace {

/// Everything that one block can lose; `whole` is the route with the block in it.
void reduce(ModelBlock &block, const std::function<void()> &keep)
{
    const ModelBlock original = block; // `block` is another one while a reduced route is kept
    const auto with = [&](ModelBlock changed) {
        const ModelBlock saved = std::exchange(block, std::move(changed));
        keep();
        block = saved;
    };
    for (std::size_t i = 0; i < block.parts.size() && block.kind == Kind::Sequence; ++i) {
        ModelBlock less = block;
        less.parts.erase(less.parts.begin() + static_cast<std::ptrdiff_t>(i));
        with(less);
        // What stands in a fork or a loop in its place.
        for (const ModelBlock &inner : original.parts[i].parts) {
            ModelBlock flat = block;
            flat.parts[i] = inner;
            with(flat);
        }
    }
    if (block.kind == Kind::Parallel || block.kind == Kind::Exclusive || block.kind == Kind::Inclusive) {
        for (std::size_t i = 0; i < block.parts.size() && block.parts.size() > 2; ++i) {
            ModelBlock less = block;
            less.parts.erase(less.parts.begin() + static_cast<std::ptrdiff_t>(i));
            if (block.kind != Kind::Parallel)
                less.conditions.erase(less.conditions.begin()
                    + static_cast<std::ptrdiff_t>(std::min(i, block.conditions.size() - 1)));
            with(less);
        }
        for (std::size_t i = 0; i < block.conditions.size(); ++i) {
            ModelBlock less = block;
            if (!block.conditions[i].parts.empty()) {
                less.conditions[i] = block.conditions[i].parts.front();
                with(less);
            }
        }
    }
    if (block.kind == Kind::Task || block.kind == Kind::Acknowledge) {
        ModelBlock less = block;
        if (!block.quorum.isEmpty()) {
            less.quorum.clear();
            with(less);
        }
        if (!block.returnTo.isEmpty()) {
            less = block;
            less.returnTo.clear();
            with(less);
        }
        if (block.continues) {
            less = block;
            less.continues = false;
            with(less);
        }
        if (block.quorum.isEmpty() && block.performers != QStringList { QStringLiteral("alpha") }) {
            less = block;
            less.performers = QStringList { QStringLiteral("alpha") };
            with(less);
        }
    }
    for (std::size_t i = 0; i < block.terms.size(); ++i) {
        ModelBlock less = block;
        less.terms.erase(less.terms.begin() + static_cast<std::ptrdiff_t>(i));
        with(less);
        less = block;
        less.terms[i].calendar = QStringLiteral("none");
        if (block.terms[i].calendar != less.terms[i].calendar)
            with(less);
    }
    if (block.pauses) {
        ModelBlock less = block;
        less.pauses = false;
        with(less);
    }
    for (ModelBlock &part : block.parts)
        reduce(part, keep);
}

} // namespace

std::vector<ModelRoute> ModelRoute::smaller() const
{
    std::vector<ModelRoute> result;
    ModelRoute work = *this;
    reduce(work.body, [&] {
        result.push_back(work);
        result.back().mend();
    });
    work = *this;
    if (maxReturns) {
        work.maxReturns.reset();
        result.push_back(work);
    }
    if (policy != QStringLiteral("ask-all")) {
        work = *this;
        work.policy = QStringLiteral("ask-all");
        result.push_back(work);
    }
    return result;
}

} // namespace tereze::test
