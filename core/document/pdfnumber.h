// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace tereze::document {

/// Appends a number as PDF writes it: decimal, without an exponent, without needless digits. Numbers are
/// within ±10^9; more are drawn at that bound, far beyond any page.
void appendPdfNumber(QByteArray &out, double number, int places = 3);

/// An array of numbers.
QByteArray pdfNumbers(std::initializer_list<double> values);

} // namespace tereze::document
