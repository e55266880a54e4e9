// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <core/base/result.h>

#include <QByteArrayView>

namespace tereze::http {

/// Reads a multipart/form-data body (RFC 7578, as browsers write it by the HTML standard: quotes and line
/// ends in names as %22, %0D and %0A). Strict: no preamble, no epilogue, every part named, the closing
/// delimiter present, no transfer encoding. InvalidInput says what is wrong. `contentType` is the value of
/// the request's header.
Result<Form> formFromMultipart(
    QByteArrayView body, QByteArrayView contentType, const FormLimits &limits = {});

} // namespace tereze::http
