// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace tereze::ui {

/// Which place of a shown page is which place of the template's source. Positions are those of the text
/// document, offsets those of the source.
class PageMap {
public:
    /// Characters or a chip.
    struct Entry {
        int position = 0;
        int length = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isLiteral = false;
        bool isTag = false;
        qsizetype partner = -1;
    };
    /// A paragraph, the chip of a section between paragraphs, or the gap that Qt needs around tables.
    struct Line {
        enum class Kind { Paragraph, Marker, Gap };
        Kind kind = Kind::Paragraph;
        int first = 0; ///< positions of the cursor in it
        int last = 0;
        qsizetype contentBegin = 0;
        qsizetype contentEnd = 0;
        QList<Entry> entries;
    };

    void add(const Line &line) { m_lines.append(line); }
    void clear() { m_lines.clear(); }
    const QList<Line> &lines() const { return m_lines; }

    /// Null when there are no lines.
    const Line *lineAt(int position) const;
    /// The chip or character behind a position; null at the end of a line.
    const Entry *entryAt(int position) const;
    /// Where text typed at a position goes.
    qsizetype offsetOf(int position) const;
    int positionOf(qsizetype offset) const;
    /// The range of the source that a selection holds.
    QPair<qsizetype, qsizetype> rangeOf(int from, int to) const;

private:
    QList<Line> m_lines;
};

} // namespace tereze::ui
