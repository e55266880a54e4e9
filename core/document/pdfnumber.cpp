// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfnumber.h"

#include <algorithm>
#include <cmath>

namespace tereze::document {

void appendPdfNumber(QByteArray &out, double number, int places)
{
    constexpr double bound = 1e9;
    constexpr double largestFraction = 32767;
    if (!(std::abs(number) <= largestFraction))
        places = 0;
    qint64 power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    qint64 scaled = std::llround(std::clamp(std::isnan(number) ? 0 : number, -bound, bound) * double(power));
    if (scaled < 0) {
        out += '-';
        scaled = -scaled;
    }
    char digits[24];
    char *const end = digits + sizeof digits;
    char *begin = end;
    qint64 fraction = scaled % power;
    bool isWritten = false;
    for (qint64 left = power; left > 1; left /= 10, fraction /= 10) {
        if (fraction % 10 == 0 && !isWritten)
            continue;
        *--begin = static_cast<char>('0' + fraction % 10);
        isWritten = true;
    }
    if (isWritten)
        *--begin = '.';
    qint64 whole = scaled / power;
    do {
        *--begin = static_cast<char>('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    out.append(begin, end - begin);
}

QByteArray pdfNumbers(std::initializer_list<double> values)
{
    QByteArray list("[");
    for (const double value : values) {
        list += ' ';
        appendPdfNumber(list, value);
    }
    return list + " ]";
}

} // namespace tereze::document
