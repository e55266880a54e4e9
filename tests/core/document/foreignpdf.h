// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace tereze::test {

/// A PDF written by hand, as other programs might: the tests say every object of it.
class ForeignPdf {
public:
    /// A page as the tests describe it; `content` are painting operators, `boxes` the page's own entries,
    /// such as
    /// "/MediaBox [0 0 595 842] /Rotate 90".
    struct Page {
        QByteArray boxes = "/MediaBox [0 0 595 842]";
        QByteArray content;
        QByteArray resources = {}; ///< beside the font /F1
    };

    /// Adds an object and returns its number; number 1 is the catalogue, 2 the page tree, 3 the font
    /// Helvetica.
    int add(const QByteArray &body);
    int addStream(const QByteArray &dictionary, const QByteArray &data);
    void addPage(const Page &page);
    /// A page of entries alone, its contents among them.
    void addPageOf(const QByteArray &entries);
    /// Entries of the catalogue beside its pages.
    void setCatalogue(const QByteArray &entries) { m_catalogue = entries; }
    QByteArray bytes() const;

    /// One page of `lines` lines of text in 12 points from the top left, with the given boxes.
    static QByteArray letter(const QByteArray &boxes = "/MediaBox [0 0 595 842]", int lines = 20);
    /// A scan: one JPEG over a whole A4 page. Text at the top, grey paper with grain, no text to select.
    static QByteArray scan();

private:
    QList<QByteArray> m_objects;
    QList<int> m_pages;
    QByteArray m_catalogue;
};

} // namespace tereze::test
