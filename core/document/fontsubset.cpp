// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontsubset.h"

#include <QtEndian>

namespace tereze::document {
namespace {

constexpr size_t mostGlyphs = 65535;

template <typename Number> void add(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

quint32 checksum(const QByteArray &padded)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 4 <= padded.size(); i += 4)
        sum += qFromBigEndian<quint32>(padded.constData() + i);
    return sum;
}

void pad(QByteArray &bytes, int to)
{
    while (bytes.size() % to != 0)
        bytes.append('\0');
}

/// A font file with the tables, which are in the order of their tags.
QByteArray fontFile(const std::vector<std::pair<const char *, QByteArray>> &tables)
{
    int power = 1;
    int log = 0;
    for (; power * 2 <= static_cast<int>(tables.size()); power *= 2)
        ++log;
    QByteArray file;
    add<quint32>(file, 0x00010000);
    add<quint16>(file, static_cast<quint16>(tables.size()));
    add<quint16>(file, static_cast<quint16>(power * 16));
    add<quint16>(file, static_cast<quint16>(log));
    add<quint16>(file, static_cast<quint16>((static_cast<int>(tables.size()) - power) * 16));
    auto offset = static_cast<quint32>(12 + 16 * tables.size());
    QByteArray content;
    quint32 head = 0;
    for (const auto &[tag, table] : tables) {
        QByteArray padded = table;
        pad(padded, 4);
        file.append(tag, 4);
        add<quint32>(file, checksum(padded));
        add<quint32>(file, offset);
        add<quint32>(file, static_cast<quint32>(table.size()));
        if (qstrcmp(tag, "head") == 0)
            head = offset;
        offset += static_cast<quint32>(padded.size());
        content += padded;
    }
    file += content;
    qToBigEndian(0xB1B0AFBAU - checksum(file), file.data() + head + 8);
    return file;
}

} // namespace

FontSubset::FontSubset(const TrueTypeFont &font)
    : m_font(font)
    , m_places { { 0, QString() } }
{
}

quint16 FontSubset::codeOf(int glyph, const QString &text)
{
    const auto known = m_codes.constFind({ glyph, text });
    if (known != m_codes.constEnd())
        return *known;
    if (m_places.size() >= mostGlyphs) {
        m_isFull = true;
        return 0;
    }
    const auto code = static_cast<quint16>(m_places.size());
    m_places.push_back({ glyph, text });
    m_codes.insert({ glyph, text }, code);
    return code;
}

int FontSubset::width(int code) const
{
    return qRound(
        m_font.advance(m_places.at(static_cast<size_t>(code)).glyph) * 1000.0 / m_font.unitsPerEm());
}

Result<FontSubset::File> FontSubset::file() const
{
    std::vector<int> glyphs; // the font's own, by their new number: the codes, then parts of composed ones
    QHash<int, quint16> parts; // new numbers by the font's own, for those who name a glyph as their part
    for (const Place &place : m_places) {
        if (!parts.contains(place.glyph))
            parts.insert(place.glyph, static_cast<quint16>(glyphs.size()));
        glyphs.push_back(place.glyph);
    }
    QByteArray outlines;
    std::vector<quint32> offsets;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        TEREZE_TRY(TrueTypeFont::Outline outline, m_font.outline(glyphs.at(i)));
        for (const auto &reference : outline.references) {
            auto part = parts.constFind(reference.glyph);
            if (part == parts.constEnd()) {
                part = parts.insert(reference.glyph, static_cast<quint16>(glyphs.size()));
                glyphs.push_back(reference.glyph);
            }
            qToBigEndian(*part, outline.bytes.data() + reference.offset);
        }
        if (m_isFull || glyphs.size() > mostGlyphs)
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("a document uses too many glyphs"));
        offsets.push_back(static_cast<quint32>(outlines.size()));
        outlines += outline.bytes;
        pad(outlines, 2);
    }
    offsets.push_back(static_cast<quint32>(outlines.size()));

    const bool isLong = outlines.size() > 2 * 0xFFFF;
    QByteArray loca;
    for (const quint32 offset : offsets) {
        if (isLong)
            add<quint32>(loca, offset);
        else
            add<quint16>(loca, static_cast<quint16>(offset / 2));
    }
    QByteArray hmtx;
    for (const int glyph : glyphs) {
        add<quint16>(hmtx, static_cast<quint16>(m_font.advance(glyph)));
        add<qint16>(hmtx, static_cast<qint16>(m_font.leftBearing(glyph)));
    }
    const auto count = static_cast<quint16>(glyphs.size());
    QByteArray head = m_font.head();
    qToBigEndian<quint32>(0, head.data() + 8);
    qToBigEndian<quint16>(isLong ? 1 : 0, head.data() + 50);
    QByteArray hhea = m_font.hhea();
    qToBigEndian(count, hhea.data() + 34);
    QByteArray maxp = m_font.maxp();
    qToBigEndian(count, maxp.data() + 4);
    // From the number of zones on, all speaks of instructions, but the last two, of composed outlines.
    for (int field = 14; field < 28; field += 2)
        qToBigEndian<quint16>(field == 14 ? 1 : 0, maxp.data() + field);
    return File { fontFile({ { "glyf", outlines }, { "head", head }, { "hhea", hhea }, { "hmtx", hmtx },
                      { "loca", loca }, { "maxp", maxp } }),
        count };
}

} // namespace tereze::document
