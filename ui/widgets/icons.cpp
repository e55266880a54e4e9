// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tereze::ui {

namespace {

QPixmap paintedIcon(QByteArray svg, const QColor &color, int size)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon made;
    for (const int size : { 16, 24, 32, 48, 64 }) {
        made.addPixmap(paintedIcon(svg, palette.color(QPalette::Active, QPalette::WindowText), size));
        made.addPixmap(
            paintedIcon(svg, palette.color(QPalette::Disabled, QPalette::WindowText), size), QIcon::Disabled);
        made.addPixmap(paintedIcon(svg, palette.color(QPalette::Active, QPalette::HighlightedText), size),
            QIcon::Selected);
    }
    return made;
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/tereze.svg"));
}

} // namespace tereze::ui
