// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace tereze::document {

/// Appends a number as PDF writes it: decimal, without an exponent, without needless digits. PDF 1.4
/// (appendix C), and PDF/A-1 with it, has fractions up to ±32,767 only; what is beyond becomes a whole
/// number. Those are within ±10^9; more are drawn at that bound, far beyond any page.
void appendPdfNumber(QByteArray &out, double number, int places = 3);

/// An array of numbers.
QByteArray pdfNumbers(std::initializer_list<double> values);

} // namespace tereze::document
