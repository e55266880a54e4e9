// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeexporter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace tereze::ui {

namespace {

constexpr double mostPixels = 12'000; // of a side of the picture

QPalette paperPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf2));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x20, 0x28, 0x2a));
    palette.setColor(QPalette::Highlight, QColor(0x2b, 0x67, 0x77));
    return palette;
}

} // namespace

RouteExporter::RouteExporter(
    const route::RouteGraph &graph, const route::RouteDiagram &diagram, CanvasScene::Words words)
{
    m_scene.setWords(std::move(words));
    m_scene.setColors(CanvasColors::of(paperPalette()));
    m_scene.show(graph, diagram);
    for (NodeItem *item : m_scene.nodes())
        item->setCacheMode(QGraphicsItem::NoCache); // vectors, not images
}

QRectF RouteExporter::area() const
{
    const QRectF drawn = m_scene.itemsBoundingRect();
    return drawn.isEmpty() ? QRectF(0, 0, 100, 100) : drawn.adjusted(-10, -10, 10, 10);
}

QByteArray RouteExporter::png()
{
    const QRectF place = area();
    const double scale = std::min({ 2.0, mostPixels / place.width(), mostPixels / place.height() });
    QImage image((place.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_scene.render(&painter, QRectF(image.rect()), place);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray RouteExporter::pdf(const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tereze"));
    // 96 units of the diagram are an inch, as on the screen.
    writer.setPageSize(
        QPageSize(area().size() * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    m_scene.render(&painter, QRectF(0, 0, writer.width(), writer.height()), area());
    painter.end();
    return bytes;
}

} // namespace tereze::ui
