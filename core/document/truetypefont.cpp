// SPDX-License-Identifier: GPL-3.0-or-later
#include "truetypefont.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace tereze::document {
namespace {

Error damagedFont(const QString &detail)
{
    return Error::of(ErrorKind::Corrupt, QStringLiteral("the font is damaged: %1").arg(detail));
}

Error damagedGlyph(int glyph)
{
    return damagedFont(QStringLiteral("glyph %1").arg(glyph));
}

/// The caller knows that the bytes are there.
template <typename Number> Number at(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

/// Table by tag, with the padding cut off.
Result<QHash<QByteArray, QByteArray>> tablesOf(const QByteArray &bytes)
{
    if (bytes.size() < 12 || at<quint32>(bytes, 0) != 0x00010000)
        return damagedFont(QStringLiteral("no TrueType outlines"));
    const int count = at<quint16>(bytes, 4);
    if (bytes.size() < 12 + 16 * count)
        return damagedFont(QStringLiteral("the directory is cut off"));
    QHash<QByteArray, QByteArray> tables;
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = 12 + 16 * i;
        const qsizetype offset = at<quint32>(bytes, entry + 8);
        const qsizetype length = at<quint32>(bytes, entry + 12);
        if (offset > bytes.size() || length > bytes.size() - offset)
            return damagedFont(QStringLiteral("a table lies beyond the end"));
        tables.insert(bytes.mid(entry, 4), bytes.mid(offset, length));
    }
    const std::pair<const char *, int> needed[] = { { "head", 54 }, { "hhea", 36 }, { "maxp", 32 },
        { "hmtx", 4 }, { "loca", 4 }, { "glyf", 0 }, { "name", 6 }, { "post", 32 }, { "OS/2", 90 } };
    for (const auto &[tag, size] : needed)
        if (!tables.contains(tag) || tables.value(tag).size() < size)
            return damagedFont(
                QStringLiteral("the table %1 is missing or too short").arg(QLatin1String(tag)));
    return tables;
}

/// The PostScript name, which names the font in a PDF: the characters that PDF allows unescaped only.
QByteArray postScriptNameOf(const QByteArray &names)
{
    const int count = at<quint16>(names, 2);
    const qsizetype strings = at<quint16>(names, 4);
    for (int i = 0; i < count && names.size() >= 6 + 12 * (i + 1); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (at<quint16>(names, record) != 3 || at<quint16>(names, record + 6) != 6)
            continue;
        QByteArray name;
        const qsizetype begin = strings + at<quint16>(names, record + 10);
        const qsizetype length = at<quint16>(names, record + 8);
        for (qsizetype c = begin; c + 1 < std::min(begin + length, names.size()); c += 2) {
            const auto letter = at<quint16>(names, c);
            const bool isPlain = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z') || letter == '-';
            if (!isPlain)
                return {};
            name += static_cast<char>(letter);
        }
        return name;
    }
    return {};
}

} // namespace

Result<TrueTypeFont> TrueTypeFont::read(const QByteArray &bytes)
{
    TEREZE_TRY(const auto tables, tablesOf(bytes));
    TrueTypeFont font;
    font.m_head = tables.value("head");
    font.m_hhea = tables.value("hhea");
    font.m_maxp = tables.value("maxp");
    font.m_hmtx = tables.value("hmtx");
    font.m_loca = tables.value("loca");
    font.m_glyf = tables.value("glyf");
    font.m_name = postScriptNameOf(tables.value("name"));
    font.m_unitsPerEm = at<quint16>(font.m_head, 18);
    font.m_longOffsets = at<quint16>(font.m_head, 50) == 1;
    font.m_box = QRect(at<qint16>(font.m_head, 36), at<qint16>(font.m_head, 38),
        at<qint16>(font.m_head, 40) - at<qint16>(font.m_head, 36),
        at<qint16>(font.m_head, 42) - at<qint16>(font.m_head, 38));
    font.m_ascent = at<qint16>(font.m_hhea, 4);
    font.m_descent = at<qint16>(font.m_hhea, 6);
    font.m_metrics = at<quint16>(font.m_hhea, 34);
    font.m_glyphs = at<quint16>(font.m_maxp, 4);
    font.m_italicAngle = at<qint32>(tables.value("post"), 4) / 65536.0;
    font.m_capHeight = at<qint16>(tables.value("OS/2"), 88);
    if (font.m_name.isEmpty())
        return damagedFont(QStringLiteral("it has no usable name"));
    if (font.m_unitsPerEm < 16 || font.m_unitsPerEm > 16384)
        return damagedFont(QStringLiteral("units of an em"));
    if (font.m_glyphs < 1 || font.m_metrics < 1 || font.m_metrics > font.m_glyphs
        || font.m_hmtx.size() < 4 * font.m_metrics + 2 * (font.m_glyphs - font.m_metrics))
        return damagedFont(QStringLiteral("widths"));
    if (font.m_loca.size() < (font.m_longOffsets ? 4 : 2) * (font.m_glyphs + 1))
        return damagedFont(QStringLiteral("places of outlines"));
    return font;
}

int TrueTypeFont::advance(int glyph) const
{
    return at<quint16>(m_hmtx, 4 * std::min(glyph, m_metrics - 1));
}

int TrueTypeFont::leftBearing(int glyph) const
{
    return glyph < m_metrics ? at<qint16>(m_hmtx, 4 * glyph + 2)
                             : at<qint16>(m_hmtx, 4 * m_metrics + 2 * (glyph - m_metrics));
}

Result<TrueTypeFont::Outline> TrueTypeFont::outline(int glyph) const
{
    const auto offset = [this](int index) {
        return m_longOffsets ? qsizetype(at<quint32>(m_loca, 4 * index))
                             : 2 * qsizetype(at<quint16>(m_loca, 2 * index));
    };
    if (glyph < 0 || glyph >= m_glyphs)
        return damagedGlyph(glyph);
    const qsizetype begin = offset(glyph);
    const qsizetype end = offset(glyph + 1);
    if (begin == end)
        return Outline();
    if (begin > end || end > m_glyf.size() || end - begin < 12)
        return damagedGlyph(glyph);
    const QByteArray data = QByteArray::fromRawData(m_glyf.constData() + begin, end - begin);
    return at<qint16>(data, 0) >= 0 ? simpleOutline(glyph, data) : composedOutline(glyph, data);
}

Result<TrueTypeFont::Outline> TrueTypeFont::simpleOutline(int glyph, const QByteArray &data) const
{
    constexpr uchar shortX = 0x02, shortY = 0x04, repeats = 0x08, sameX = 0x10, sameY = 0x20;
    const int contours = at<qint16>(data, 0);
    const qsizetype instructions = 10 + 2 * contours;
    if (contours == 0 || data.size() < instructions + 2)
        return damagedGlyph(glyph);
    int points = 0;
    for (int i = 0; i < contours; ++i) {
        const int last = at<quint16>(data, 10 + 2 * i);
        if (last < points)
            return damagedGlyph(glyph);
        points = last + 1;
    }
    const qsizetype begin = instructions + 2 + at<quint16>(data, instructions);
    qsizetype flags = begin;
    qsizetype coordinates = 0;
    for (int point = 0; point < points;) {
        if (flags >= data.size())
            return damagedGlyph(glyph);
        const auto flag = static_cast<uchar>(data.at(flags++));
        int times = 1;
        if (flag & repeats) {
            if (flags >= data.size())
                return damagedGlyph(glyph);
            times += static_cast<uchar>(data.at(flags++));
        }
        coordinates += times
            * ((flag & shortX         ? 1
                       : flag & sameX ? 0
                                      : 2)
                + (flag & shortY       ? 1
                        : flag & sameY ? 0
                                       : 2));
        point += times;
        if (point > points)
            return damagedGlyph(glyph);
    }
    if (flags + coordinates > data.size())
        return damagedGlyph(glyph);
    Outline outline;
    outline.bytes =
        data.left(instructions) + QByteArray(2, '\0') + data.mid(begin, flags + coordinates - begin);
    return outline;
}

Result<TrueTypeFont::Outline> TrueTypeFont::composedOutline(int glyph, const QByteArray &data) const
{
    constexpr int words = 0x01, scale = 0x08, more = 0x20, twoScales = 0x40, matrix = 0x80, program = 0x100;
    Outline outline;
    outline.bytes = QByteArray(data.constData(), data.size());
    qsizetype place = 10;
    bool isLast = false;
    while (!isLast) {
        if (place + 4 > data.size())
            return damagedGlyph(glyph);
        const int flags = at<quint16>(data, place);
        const int part = at<quint16>(data, place + 2);
        if (part >= m_glyphs)
            return damagedGlyph(glyph);
        qToBigEndian(quint16(flags & ~program), outline.bytes.data() + place);
        outline.references.append({ place + 2, part });
        place += 4 + (flags & words ? 4 : 2)
            + (flags & scale            ? 2
                    : flags & twoScales ? 4
                    : flags & matrix    ? 8
                                        : 0);
        isLast = (flags & more) == 0;
    }
    if (place > data.size())
        return damagedGlyph(glyph);
    outline.bytes.truncate(place);
    return outline;
}

} // namespace tereze::document
