// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/rendercontext.h>

namespace tereze::bench {

/// What the database would hand to a worker for the n-th certificate of study of the shipped catalogue: each
/// to another person.
Result<domain::RenderContext> sampleDocument();
void personalise(domain::RenderContext &context, int n);

/// The template of a context filled with its values, as the renderer gets it.
Result<QString> filledHtml(const domain::RenderContext &context);

} // namespace tereze::bench
