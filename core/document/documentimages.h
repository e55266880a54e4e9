// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QImage>
#include <QList>
#include <QString>

class QTextDocument;

namespace tereze::document {

/// The pictures of a filled template, taken out of its text: in their place stand names by which a
/// QTextDocument finds them, and sizes in its units.
class DocumentImages {
public:
    /// Takes the pictures out of the text, which templates::HtmlSubset::checkText() has nothing against.
    /// InvalidInput for one that cannot be read after all.
    static Result<DocumentImages> takeFrom(QString &html);

    /// Gives them to a document before its text is set.
    void addTo(QTextDocument &document) const;
    /// There are some, and none is a photograph: they are to be kept as they are, without loss.
    bool areDrawings() const { return m_areDrawings; }

private:
    QList<QImage> m_images;
    bool m_areDrawings = false;
};

} // namespace tereze::document
