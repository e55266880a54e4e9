// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemap.h"

#include <algorithm>

namespace tereze::ui {

const PageMap::Line *PageMap::lineAt(int position) const
{
    const Line *found = m_lines.isEmpty() ? nullptr : &m_lines.first();
    for (const Line &line : m_lines) {
        if (line.first > position)
            break;
        found = &line;
    }
    return found;
}

const PageMap::Entry *PageMap::entryAt(int position) const
{
    const Line *line = lineAt(position);
    if (!line)
        return nullptr;
    for (const Entry &entry : line->entries) {
        if (entry.position <= position && position < entry.position + entry.length)
            return &entry;
    }
    return nullptr;
}

qsizetype PageMap::offsetOf(int position) const
{
    const Line *line = lineAt(position);
    if (!line)
        return 0;
    for (const Entry &entry : line->entries) {
        if (entry.position < position && position <= entry.position + entry.length)
            return entry.isLiteral ? entry.begin + (position - entry.position) : entry.end;
    }
    return line->entries.isEmpty() ? line->contentBegin : line->entries.first().begin;
}

int PageMap::positionOf(qsizetype offset) const
{
    const Line *best = nullptr;
    for (const Line &line : m_lines) {
        if (line.contentBegin <= offset && offset <= line.contentEnd && line.kind != Line::Kind::Gap) {
            best = &line;
            break;
        }
        if (!best && line.contentBegin >= offset)
            best = &line;
    }
    if (!best)
        return m_lines.isEmpty() ? 0 : m_lines.last().last;
    for (const Entry &entry : best->entries) {
        if (offset <= entry.begin)
            return entry.position;
        if (entry.isLiteral && offset <= entry.end)
            return entry.position + static_cast<int>(offset - entry.begin);
        if (offset <= entry.end)
            return entry.position + entry.length;
    }
    return best->last;
}

QPair<qsizetype, qsizetype> PageMap::rangeOf(int from, int to) const
{
    const Line *first = lineAt(from);
    const Line *last = lineAt(to);
    if (!first || !last)
        return { 0, 0 };
    qsizetype begin = first->entries.isEmpty() ? first->contentBegin : first->entries.last().end;
    for (const Entry &entry : first->entries) {
        if (from < entry.position + entry.length) {
            begin = entry.isLiteral ? entry.begin + std::max(0, from - entry.position) : entry.begin;
            break;
        }
    }
    qsizetype end = last->entries.isEmpty() ? last->contentBegin : last->entries.first().begin;
    for (const Entry &entry : last->entries) {
        if (entry.position >= to)
            break;
        end = entry.isLiteral ? entry.begin + std::min(entry.length, to - entry.position) : entry.end;
    }
    return { begin, std::max(begin, end) };
}

} // namespace tereze::ui
