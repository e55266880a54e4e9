// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/document/qrpayload.h>
#include <core/domain/rendercontext.h>

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace tereze::work {

/// What a document's template is filled with (catalogue::documentData), and which of the names may be absent.
struct RenderData {
    QJsonObject values;
    QSet<QString> optional;

    /// Errors: those of catalogue::documentData and form::FormSchema::read.
    static Result<RenderData> of(const domain::RenderContext &context);
};

/// What the QR of a document says. An application form names no approvers; any other document those who
/// approved, each position and person once, in the order of their last approval.
document::QrPayload qrPayloadOf(const domain::RenderContext &context);

} // namespace tereze::work
