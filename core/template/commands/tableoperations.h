// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcechange.h"

#include <core/base/result.h>
#include <core/template/page.h>

namespace tereze::templates {

/// Tables put in, and their rows and columns. Offsets and errors as of PageOperations.
class TableOperations {
public:
    TableOperations(const QString &source, const Page &page)
        : m_source(source)
        , m_page(page)
    {
    }

    /// A ruled table of empty cells behind the paragraph at the offset.
    Result<SourceChange> insertTable(qsizetype offset, int rows, int columns) const;
    Result<SourceChange> insertRow(qsizetype offset, bool isBelow) const;
    /// The last row takes the table with it.
    Result<SourceChange> removeRow(qsizetype offset) const;
    Result<SourceChange> insertColumn(qsizetype offset, bool isRight) const;
    /// The last column takes the table with it.
    Result<SourceChange> removeColumn(qsizetype offset) const;
    Result<SourceChange> removeTable(qsizetype offset) const;

private:
    Result<Page::Spot> cellAt(qsizetype offset) const;
    Result<int> columnOf(const Page::Spot &spot) const;

    const QString &m_source;
    const Page &m_page;
};

} // namespace tereze::templates
