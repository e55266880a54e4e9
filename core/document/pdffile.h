// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QSizeF>
#include <qpdf/QPDF.hh>

#include <functional>

namespace tereze::document {

/// Files larger than this are not read.
constexpr qsizetype maximumPdfSize = 25 * 1024 * 1024;

constexpr double pointsPerMillimetre = 72 / 25.4;

/// The name under which a page keeps what stands in its number box.
constexpr const char *numberObjectName = "/TzNumber";
/// The same for the QR that was put on a page of another program.
constexpr const char *qrObjectName = "/TzQr";

/// Opens a PDF in memory and runs `work` on it; a PDF that is encrypted, damaged or too large is refused
/// (InvalidInput, with a text for each), and what libqpdf throws becomes an error. `bytes` outlives the call
/// only.
Result<void> withPdf(const QByteArray &bytes, const std::function<Result<void>(QPDF &)> &work);

/// The file as bytes that depend on its content alone.
QByteArray writePdf(QPDF &pdf);

/// Puts the first page of `stamp` into `page` under `name` as a form object scaled to a size in points; an
/// earlier one is replaced.
void setPageObject(
    QPDF &pdf, const QPDFObjectHandle &page, const char *name, QPDF &stamp, const QSizeF &points);

/// Adds a link to those of a page; `place` is in the page's own coordinates.
void addPageLink(
    QPDF &pdf, QPDFObjectHandle page, const QPDFObjectHandle::Rectangle &place, const QString &uri);

} // namespace tereze::document
