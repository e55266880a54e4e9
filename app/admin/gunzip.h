// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>

namespace tereze::admin {

/// Whether bytes begin as a file of gzip does (RFC 1952).
bool isGzip(const QByteArray &bytes);

/// Unpacks a file of gzip, of one or several members. InvalidInput when it is damaged, cut off or would be
/// larger than `atMost` bytes.
Result<QByteArray> gunzip(const QByteArray &packed, qsizetype atMost);

} // namespace tereze::admin
