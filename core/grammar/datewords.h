// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <core/base/result.h>

#include <QDate>
#include <QString>

namespace tereze::grammar {

/// How a date in words is used: by itself («двадцать шестое ноября …») or for «when» («двадцать шестого
/// ноября …»). In kk and en both are one.
enum class DateUse { Name, Moment };

/// A date written in words throughout: «двадцать шестое ноября две тысячи двадцать шестого года», «екі мың
/// жиырма алтыншы жылғы жиырма алтыншы қараша», «двадцять шосте листопада дві тисячі двадцять шостого року»,
/// “the twenty-sixth of November two thousand and twenty-six”. Years 1 to 9999, else Unsupported; an invalid
/// date is InvalidInput.
Result<QString> dateInWords(QDate date, Language language, DateUse use = DateUse::Name);

/// The name of a month (1 to 12) as it stands behind a day: «ноября», «қараша», «листопада», “November”.
QString monthInDate(int month, Language language);

} // namespace tereze::grammar
