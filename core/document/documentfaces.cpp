// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfaces.h"

#include "documentfonts.h"

#include <QFile>

#include <memory>
#include <mutex>

namespace tereze::document {
namespace {

Result<TrueTypeFont> readFace(const char *style)
{
    QFile file(QStringLiteral(":/fonts/NotoSerif-%1.ttf").arg(QLatin1String(style)));
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(
            ErrorKind::Internal, QStringLiteral("the document font %1 cannot be read").arg(file.fileName()));
    return TrueTypeFont::read(file.readAll());
}

Result<std::unique_ptr<const DocumentFaces>> readFaces()
{
    TEREZE_CHECK(loadDocumentFonts());
    TEREZE_TRY(TrueTypeFont regular, readFace("Regular"));
    TEREZE_TRY(TrueTypeFont bold, readFace("Bold"));
    TEREZE_TRY(TrueTypeFont italic, readFace("Italic"));
    TEREZE_TRY(TrueTypeFont boldItalic, readFace("BoldItalic"));
    return std::unique_ptr<const DocumentFaces>(new DocumentFaces {
        { std::move(regular), std::move(bold), std::move(italic), std::move(boldItalic) } });
}

} // namespace

Result<const DocumentFaces *> DocumentFaces::load()
{
    static const Result<std::unique_ptr<const DocumentFaces>> faces = readFaces();
    if (!faces)
        return faces.error();
    return faces->get();
}

} // namespace tereze::document
