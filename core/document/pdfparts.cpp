// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfparts.h"

#include <QRawFont>

#include <algorithm>

namespace tereze::document {

Result<PdfParts> PdfParts::create()
{
    static TextShaper shaper;
    TEREZE_TRY(const DocumentFaces *const faces, DocumentFaces::load());
    return PdfParts(*faces, shaper);
}

PdfParts::PdfParts(const DocumentFaces &faces, TextShaper &shaper)
    : m_shaper(shaper)
{
    for (const TrueTypeFont &font : faces.fonts)
        m_subsets.emplace_back(font);
}

std::optional<int> PdfParts::faceOf(const QRawFont &found) const
{
    // The head of a font holds the sum of the whole file.
    const QByteArray head = found.fontTable("head");
    const auto known = std::find_if(m_subsets.cbegin(), m_subsets.cend(),
        [&head](const FontSubset &subset) { return subset.font().head() == head; });
    if (known == m_subsets.cend())
        return std::nullopt;
    return static_cast<int>(known - m_subsets.cbegin());
}

int PdfParts::add(const QImage &image, bool isLossless)
{
    const auto known = std::find_if(m_pictures.cbegin(), m_pictures.cend(),
        [&](const Picture &picture) { return picture.isLossless == isLossless && picture.image == image; });
    if (known != m_pictures.cend())
        return static_cast<int>(known - m_pictures.cbegin());
    m_pictures.push_back({ image, isLossless });
    return static_cast<int>(m_pictures.size()) - 1;
}

} // namespace tereze::document
