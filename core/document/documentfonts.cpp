// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QSet>

#include <mutex>

// At global scope because the macro declares a function there; it also keeps the linker from dropping the
// data.
static void initDocumentFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace tereze::document {
namespace {

QString registerDocumentFonts()
{
    initDocumentFontResource();
    for (const char *style : { "Regular", "Bold", "Italic", "BoldItalic" }) {
        const QString path = QStringLiteral(":/fonts/NotoSerif-%1.ttf").arg(QLatin1String(style));
        const int id = QFontDatabase::addApplicationFont(path);
        if (id < 0)
            return path;
    }
    return {};
}

} // namespace

Result<void> loadDocumentFonts()
{
    static std::once_flag once;
    static QString missing;
    std::call_once(once, [] { missing = registerDocumentFonts(); });
    if (!missing.isEmpty())
        return Error::of(
            ErrorKind::Internal, QStringLiteral("the document font %1 cannot be loaded").arg(missing));
    return {};
}

QFont documentFont(double points, bool bold)
{
    QFont font(QStringLiteral("Noto Serif"));
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    // A painter takes what is not said, such as a slant or the name of a style, from the program's own font.
    font.setResolveMask(QFont::AllPropertiesResolved);
    return font;
}

QString charactersWithoutGlyph(const QString &text)
{
    const QRawFont font = QRawFont::fromFont(documentFont(12));
    QSet<uint> seen;
    QString missing;
    const QVector<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (character < 0x20 || character == 0x2028 || character == 0x2029 || seen.contains(character))
            continue;
        seen.insert(character);
        if (!font.supportsCharacter(character))
            missing += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return missing;
}

} // namespace tereze::document
