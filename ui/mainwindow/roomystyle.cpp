// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomystyle.h"

namespace tereze::ui {

namespace {

constexpr int roomBesideText = 8; // pixels at each side

} // namespace

RoomyStyle::RoomyStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(2 * roomBesideText, 0) : size;
}

} // namespace tereze::ui
