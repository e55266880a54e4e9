// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffont.h"

#include "pdfnumber.h"

#include <QCryptographicHash>

namespace tereze::document {
namespace {

QByteArray hex(quint16 number)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(4, '0');
}

/// Which text each code stands for (ISO 32000-1, 9.10.3).
QByteArray toUnicode(const FontSubset &subset)
{
    constexpr int mostLines = 100; // of a section
    constexpr int longestText = 256; // of UTF-16: a CMap's strings end at 512 bytes
    QList<QByteArray> lines;
    for (int code = 1; code < subset.codes(); ++code) {
        // Only what takes no room of its own, such as joiners, can be that long.
        QString text = subset.text(code).left(longestText);
        if (text.size() == longestText && text.back().isHighSurrogate())
            text.chop(1);
        if (text.isEmpty())
            continue;
        QByteArray line = '<' + hex(static_cast<quint16>(code)) + "> <";
        for (const QChar c : text)
            line += hex(c.unicode());
        lines.append(line + ">\n");
    }
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (qsizetype begin = 0; begin < lines.size(); begin += mostLines) {
        const QList<QByteArray> section = lines.mid(begin, mostLines);
        map += QByteArray::number(section.size()) + " beginbfchar\n" + section.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray widths(const FontSubset &subset)
{
    constexpr int mostTogether = 4000; // an array of PDF 1.4 has at most 8,191 elements
    QByteArray list("[");
    for (int code = 0; code < subset.codes(); ++code) {
        if (code % mostTogether == 0)
            list += (code > 0 ? " ] " : " ") + QByteArray::number(code) + " [";
        list += ' ' + QByteArray::number(subset.width(code));
    }
    return list + " ] ]";
}

/// One bit a code: all that the file has, for which the parts of composed glyphs count too, as codes are
/// numbers of glyphs.
QByteArray codeSet(int glyphs)
{
    QByteArray set((glyphs + 7) / 8, '\0');
    for (int code = 0; code < glyphs; ++code)
        set[code / 8] = static_cast<char>(set.at(code / 8) | (0x80 >> (code % 8)));
    return set;
}

/// A subset's name begins with six letters of its own; these are made from its content.
QByteArray subsetName(const FontSubset &subset, const QByteArray &file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    QByteArray name;
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<unsigned char>(hash.at(i)) % 26);
    return '/' + name + '+' + subset.font().postScriptName();
}

} // namespace

Result<void> putPdfFont(PdfObjects &objects, int object, const FontSubset &subset)
{
    TEREZE_TRY(const FontSubset::File file, subset.file());
    const TrueTypeFont &font = subset.font();
    const double unit = 1000.0 / font.unitsPerEm();
    const QByteArray name = subsetName(subset, file.bytes);
    const int stream = objects.reserve();
    objects.putStream(stream, "/Length1 " + QByteArray::number(file.bytes.size()), file.bytes);
    const int set = objects.reserve();
    objects.putStream(set, {}, codeSet(file.glyphs));
    const int unicode = objects.reserve();
    objects.putStream(unicode, {}, toUnicode(subset));
    const int flags = font.italicAngle() == 0 ? 4 : 4 | 64; // symbolic, italic
    QByteArray descriptor = "<< /Type /FontDescriptor /FontName " + name + " /Flags "
        + QByteArray::number(flags) + " /FontBBox "
        + pdfNumbers({ font.box().left() * unit, font.box().top() * unit,
            (font.box().left() + font.box().width()) * unit,
            (font.box().top() + font.box().height()) * unit })
        + " /ItalicAngle ";
    appendPdfNumber(descriptor, font.italicAngle());
    descriptor += " /Ascent " + QByteArray::number(qRound(font.ascent() * unit)) + " /Descent "
        + QByteArray::number(qRound(font.descent() * unit)) + " /CapHeight "
        + QByteArray::number(qRound(font.capHeight() * unit)) + " /StemV 80 /FontFile2 "
        + PdfObjects::reference(stream) + " /CIDSet " + PdfObjects::reference(set) + " >>";
    const int descendant = objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + name
        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
        + PdfObjects::reference(objects.add(descriptor)) + " /CIDToGIDMap /Identity /W " + widths(subset)
        + " >>");
    objects.put(object,
        "<< /Type /Font /Subtype /Type0 /BaseFont " + name + " /Encoding /Identity-H /DescendantFonts [ "
            + PdfObjects::reference(descendant) + " ] /ToUnicode " + PdfObjects::reference(unicode) + " >>");
    return {};
}

} // namespace tereze::document
