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
    QList<QByteArray> lines;
    for (int code = 1; code < subset.codes(); ++code) {
        const QString &text = subset.text(code);
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
    QByteArray list("[ 0 [");
    for (int code = 0; code < subset.codes(); ++code)
        list += ' ' + QByteArray::number(subset.width(code));
    return list + " ] ]";
}

/// One bit a code: all of them are there.
QByteArray codeSet(const FontSubset &subset)
{
    QByteArray set((subset.codes() + 7) / 8, '\0');
    for (int code = 0; code < subset.codes(); ++code)
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
    TEREZE_TRY(const QByteArray file, subset.file());
    const TrueTypeFont &font = subset.font();
    const double unit = 1000.0 / font.unitsPerEm();
    const QByteArray name = subsetName(subset, file);
    const int stream = objects.reserve();
    objects.putStream(stream, "/Length1 " + QByteArray::number(file.size()), file);
    const int set = objects.reserve();
    objects.putStream(set, {}, codeSet(subset));
    const int unicode = objects.reserve();
    objects.putStream(unicode, {}, toUnicode(subset));
    QByteArray descriptor = "<< /Type /FontDescriptor /FontName " + name + " /Flags 4 /FontBBox "
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
