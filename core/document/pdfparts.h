// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfaces.h"
#include "fontsubset.h"
#include "textshaper.h"

#include <QImage>

#include <optional>
#include <set>
#include <vector>

class QRawFont;

namespace tereze::document {

/// What the drawings of one document share: subsets of fonts, and pictures.
class PdfParts {
public:
    struct Picture {
        QImage image;
        bool isLossless;
    };

    /// With the faces and the words that the whole process shares. Internal when the fonts are missing.
    static Result<PdfParts> create();
    /// Both outlive it.
    PdfParts(const DocumentFaces &faces, TextShaper &shaper);

    TextShaper &shaper() { return m_shaper; }
    /// The face that Qt took for a font, by its content: a weight is what was asked for, and a family of the
    /// same name may be installed in another version. Nothing when it is none of ours.
    std::optional<int> faceOf(const QRawFont &found) const;
    FontSubset &subset(int face) { return m_subsets.at(static_cast<size_t>(face)); }
    const FontSubset &subset(int face) const { return m_subsets.at(static_cast<size_t>(face)); }
    /// The index of a picture; the same picture comes in once.
    int add(const QImage &image, bool isLossless);
    const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    TextShaper &m_shaper;
    std::vector<FontSubset> m_subsets; ///< by face
    std::vector<Picture> m_pictures;
};

/// A page or a part of one as operators of PDF, which name fonts /F0 to /F3 and pictures /P0 and on.
struct PdfDrawing {
    QSizeF points;
    QByteArray operators;
    std::set<int> faces; ///< those named
    std::set<int> pictures;
};

} // namespace tereze::document
