// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcechange.h"

#include <core/base/result.h>
#include <core/template/page.h>

namespace tereze::templates {

/// What may be done about the placed boxes of a page, each as a change of its source. A box is named by its
/// index in Page::boxes. InvalidInput, with a text for the person, when it cannot be done: a box never leaves
/// the paper.
class BoxOperations {
public:
    struct Placed {
        size_t box = 0;
        BoxPlace place;
    };

    /// Both outlive the operations; `page` is that of `source`.
    BoxOperations(const QString &source, const Page &page)
        : m_source(source)
        , m_page(page)
    {
    }

    /// An empty box behind everything else; one goes on in it.
    Result<SourceChange> insert(const BoxPlace &place) const;
    /// Puts boxes at other places; each is named once.
    Result<SourceChange> place(const QVector<Placed> &placed) const;
    /// Moves boxes together by tenths of a millimetre.
    Result<SourceChange> move(const QVector<size_t> &boxes, int right, int down) const;
    /// Gives boxes the left edge (or the upper one) of the first.
    Result<SourceChange> align(const QVector<size_t> &boxes, bool isLeft) const;
    Result<SourceChange> remove(const QVector<size_t> &boxes) const;

    /// The boxes, with the conditions and repetitions around each, as source that can be put into another
    /// template.
    QString fragment(const QVector<size_t> &boxes) const;
    /// Puts in what fragment() gave, at the very places it had; where boxes stand there already, all of it
    /// some millimetres aside.
    Result<SourceChange> paste(const QString &fragment) const;

private:
    SourceChange append(const QString &boxes, qsizetype caretInside) const;

    const QString &m_source;
    const Page &m_page;
};

} // namespace tereze::templates
