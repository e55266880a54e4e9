// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvasscene.h"

#include <core/base/result.h>

namespace tereze::ui {

/// Paints a route as the canvas does, for pictures and pages, always on white paper. The drawing in vectors
/// for other programs is route::routeSvg(). Used on the UI thread.
class RouteExporter {
public:
    RouteExporter(
        const route::RouteGraph &graph, const route::RouteDiagram &diagram, CanvasScene::Words words);

    /// Twice the size of the drawing at 100 %, less where that would be a huge picture.
    QByteArray png();
    /// One page as large as the drawing.
    QByteArray pdf(const QString &title);

private:
    QRectF area() const;

    CanvasScene m_scene;
};

} // namespace tereze::ui
