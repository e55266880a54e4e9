// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/rendercontext.h>

#include <QImage>

namespace tereze::bench {

/// What the database would hand to a worker for the n-th certificate of study: each to another person. The
/// template is the shipped one as a member of staff leaves it, who makes words bold and adds «page n of m» in
/// the editor.
Result<domain::RenderContext> sampleDocument();
void personalise(domain::RenderContext &context, int n);

/// The same page for those who know no templates of ours: filled HTML, what stands in the footer at its end.
Result<QString> filledHtml(const domain::RenderContext &context);

/// The QR with its quiet zone, a pixel a module.
Result<QImage> qrPicture(const QString &text);

} // namespace tereze::bench
