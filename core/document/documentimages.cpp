// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentimages.h"

#include <core/template/embeddedimage.h>
#include <core/template/markup.h>

#include <QTextDocument>
#include <QUrl>

namespace tereze::document {
namespace {

QString imageName(qsizetype index)
{
    return u"picture:%1"_qs.arg(index);
}

QString inUnits(const QString &millimetres)
{
    return QString::number(millimetres.chopped(2).toDouble() * 96 / 25.4, 'f', 2);
}

} // namespace

Result<DocumentImages> DocumentImages::takeFrom(QString &html)
{
    DocumentImages images;
    if (!html.contains(u"<img"_qs, Qt::CaseInsensitive))
        return images;
    QString text;
    qsizetype at = 0;
    const QVector<templates::MarkupToken> tokens = templates::markupTokens(html);
    for (const templates::MarkupToken &token : tokens) {
        if (token.kind != templates::MarkupToken::Kind::Empty || token.name != u"img")
            continue;
        const QString tag = html.mid(token.begin, token.end - token.begin);
        TEREZE_TRY(const templates::EmbeddedImage image,
            templates::EmbeddedImage::fromSource(templates::attributeOf(tag, u"src"_qs)));
        text += html.mid(at, token.begin - at)
            + u"<img src=\"%1\" width=\"%2\" height=\"%3\">"_qs.arg(imageName(images.m_images.size()),
                inUnits(templates::attributeOf(tag, u"width"_qs)),
                inUnits(templates::attributeOf(tag, u"height"_qs)));
        images.m_areDrawings = (images.m_images.isEmpty() || images.m_areDrawings) && image.isDrawing();
        images.m_images.append(image.image());
        at = token.end;
    }
    html = text + html.mid(at);
    return images;
}

void DocumentImages::addTo(QTextDocument &document) const
{
    for (qsizetype i = 0; i < m_images.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(imageName(i)), m_images.at(i));
}

} // namespace tereze::document
