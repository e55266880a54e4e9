// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/boxplace.h>

#include <QList>
#include <QString>

#include <optional>

namespace tereze::document {

/// What a filled template has in <header> and <footer>, which stand on every page, in boxes that stand at a
/// place of their own, and the rest. `class` "not-first" keeps a region off the first page.
struct PageRegions {
    struct Region {
        QString html;
        bool isOnFirst = true;

        bool isOn(int page) const { return isOnFirst || page > 0; }
        /// With the numbers in the places of <page> and <pages>; pages count from 1.
        QString filled(int page, int pages) const;
        bool namesPage() const;
    };

    struct Box {
        templates::BoxPlace place;
        QString html;
    };

    QString body;
    std::optional<Region> header;
    std::optional<Region> footer;
    QList<Box> boxes;

    /// `html` is one that templates::HtmlSubset::checkText() has nothing against.
    static PageRegions of(const QString &html);
    /// Whether one of them says which page it is.
    bool namePages() const { return (header && header->namesPage()) || (footer && footer->namesPage()); }
};

} // namespace tereze::document
