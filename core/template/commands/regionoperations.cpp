// SPDX-License-Identifier: GPL-3.0-or-later
#include "regionoperations.h"

#include "pageoperations.h"

#include <QCoreApplication>

namespace tereze::templates {
namespace {

const QString &notFirst()
{
    static const QString name = QStringLiteral("not-first");
    return name;
}

bool opensRegion(const PageBlock &block)
{
    return block.kind == PageBlock::Kind::Marker && block.pieces.front().tag.kind == MarkupToken::Kind::Open;
}

} // namespace

Result<SourceChange> RegionOperations::insert(Region region) const
{
    const bool isHeader = region == Region::Header;
    const QString name = isHeader ? u"header"_qs : u"footer"_qs;
    for (const PageBlock &block : m_page.blocks) {
        if (opensRegion(block) && block.pieces.front().tag.name == name)
            return refusedOnPage(isHeader
                    ? QCoreApplication::translate("Template", "There is a header already.")
                    : QCoreApplication::translate("Template", "There is a footer already."),
                name + u" there"_qs);
    }
    const QString before = u"<%1>\n<p align=\"center\" style=\"font-size:9pt\">"_qs.arg(name);
    const QString text = isHeader ? QString() : u"{{@page}} / {{@pages}}"_qs;
    const QString after = u"</p>\n</%1>\n"_qs.arg(name);
    const qsizetype at = isHeader ? 0 : m_source.size();
    const QString newLine = at == 0 || m_source.at(at - 1) == u'\n' ? QString() : QString(QChar(u'\n'));
    return SourceChange { { { at, at, newLine + before + text + after } },
        at + newLine.size() + before.size() };
}

std::optional<PagePiece> RegionOperations::opening(qsizetype tagBegin) const
{
    for (const PageBlock &block : m_page.blocks) {
        if (opensRegion(block) && block.begin == tagBegin)
            return block.pieces.front();
    }
    return std::nullopt;
}

std::optional<bool> RegionOperations::isOnFirst(qsizetype tagBegin) const
{
    const auto piece = opening(tagBegin);
    if (!piece)
        return std::nullopt;
    const QString tag = m_source.mid(piece->begin, piece->end - piece->begin);
    return !attributeOf(tag, u"class"_qs).split(u' ').contains(notFirst());
}

Result<SourceChange> RegionOperations::setOnFirst(qsizetype tagBegin, bool on) const
{
    const auto piece = opening(tagBegin);
    if (!piece)
        return refusedOnPage(
            QCoreApplication::translate("Template", "There is no header or footer at this place."),
            u"no region"_qs);
    const QString tag = m_source.mid(piece->begin, piece->end - piece->begin);
    QStringList classes = attributeOf(tag, u"class"_qs).split(u' ', Qt::SkipEmptyParts);
    classes.removeAll(notFirst());
    if (!on)
        classes << notFirst();
    return SourceChange {
        { { piece->begin, piece->end, withAttribute(tag, u"class"_qs, classes.join(u' ')) } }, piece->begin
    };
}

} // namespace tereze::templates
