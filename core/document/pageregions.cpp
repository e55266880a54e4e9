// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageregions.h"

#include <core/template/markup.h>

#include <QRegularExpression>

namespace tereze::document {
namespace {

/// Takes an element that stands in no other out of the text.
std::optional<PageRegions::Region> takeRegion(QString &html, const QString &element)
{
    // Whatever else is in the text, a "<" begins an element: values are escaped.
    const QRegularExpression form(u"(<%1\\b[^<>]*>)(.*?)</%1\\s*>"_qs.arg(element),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(html);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList classes =
        templates::attributeOf(match.captured(1), u"class"_qs).split(u' ', Qt::SkipEmptyParts);
    const PageRegions::Region region { match.captured(2), !classes.contains(u"not-first"_qs) };
    html.remove(match.capturedStart(), match.capturedLength());
    return region;
}

QList<PageRegions::Box> takeBoxes(QString &html)
{
    static const QRegularExpression form(u"(<box\\b[^<>]*>)(.*?)</box\\s*>"_qs,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QList<PageRegions::Box> boxes;
    QString rest;
    qsizetype at = 0;
    auto matches = form.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // It was checked, so it can be read.
        boxes.append({ templates::BoxPlace::read(match.captured(1)).value_or(templates::BoxPlace()),
            match.captured(2) });
        rest += html.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
    }
    if (at > 0)
        html = rest + html.mid(at);
    return boxes;
}

} // namespace

QString PageRegions::Region::filled(int page, int pages) const
{
    return QString(html)
        .replace(u"<page>"_qs, QString::number(page))
        .replace(u"<pages>"_qs, QString::number(pages));
}

bool PageRegions::Region::namesPage() const
{
    return html.contains(u"<page>"_qs);
}

PageRegions PageRegions::of(const QString &html)
{
    PageRegions regions { html, {}, {}, {} };
    regions.header = takeRegion(regions.body, u"header"_qs);
    regions.footer = takeRegion(regions.body, u"footer"_qs);
    regions.boxes = takeBoxes(regions.body);
    return regions;
}

} // namespace tereze::document
