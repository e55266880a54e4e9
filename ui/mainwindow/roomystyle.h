// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tereze::ui {

/// Qt's Fusion with room on both sides of a button's text: words in Kazakh and Russian are long, and touched
/// the frame.
class RoomyStyle final : public QProxyStyle {
    Q_OBJECT

public:
    RoomyStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
};

} // namespace tereze::ui
