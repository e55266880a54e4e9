// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/calibration.h>

#include <QMarginsF>
#include <QWidget>

#include <optional>

namespace tereze::ui {

/// A sheet of A4 as a printer sees it: hatched where it cannot print, and in dashes the area that documents
/// take, as a calibration moves and stretches it. Sides that reach the hatched border are drawn boldly.
class BorderPicture : public QWidget {
    Q_OBJECT

public:
    explicit BorderPicture(QWidget *parent = nullptr);

    /// What stays free around a document, in mm on each side.
    static const QMarginsF &documentMargins();

    /// `border` in mm, nothing: not known; without a calibration no area is drawn.
    void setSheet(
        const std::optional<QMarginsF> &border, const std::optional<domain::Calibration> &calibration);
    /// The area of documents in mm from the upper left corner of the sheet; empty without a calibration.
    QRectF area() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QMarginsF> m_border;
    std::optional<domain::Calibration> m_calibration;
};

} // namespace tereze::ui
