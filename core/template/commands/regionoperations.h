// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcechange.h"

#include <core/base/result.h>
#include <core/template/page.h>

namespace tereze::templates {

/// What may be done about header and footer of a page, each as a change of its source. InvalidInput, with a
/// text for the person, when it cannot be done there.
class RegionOperations {
public:
    enum class Region { Header, Footer };

    /// Both outlive the operations; `page` is that of `source`.
    RegionOperations(const QString &source, const Page &page)
        : m_source(source)
        , m_page(page)
    {
    }

    /// Puts in a header with an empty line, or a footer with «page n of m». Refused where there is one.
    Result<SourceChange> insert(Region region) const;
    /// Whether the region whose opening tag begins there stands on the first page; nothing where none begins.
    std::optional<bool> isOnFirst(qsizetype tagBegin) const;
    Result<SourceChange> setOnFirst(qsizetype tagBegin, bool on) const;

private:
    std::optional<PagePiece> opening(qsizetype tagBegin) const;

    const QString &m_source;
    const Page &m_page;
};

} // namespace tereze::templates
