// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <core/base/result.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace tereze::grammar {

enum class Currency { Tenge, Hryvnia, Ruble, Dollar, Euro };

/// The currency of a code of ISO 4217: KZT, UAH, RUB, USD, EUR.
std::optional<Currency> currencyOf(QStringView code);

/// An amount as papers have it: the whole units in words, the hundredths as two digits, «одна тысяча двести
/// пятьдесят тенге 50 тиын», «бір мың екі жүз елу теңге 50 тиын», «дві гривні 05 копійок», “two US dollars
/// 05 cents”. `hundredths` is the amount in tiyn, kopecks or cents. Unsupported beyond greatestNumberInWords
/// whole units.
Result<QString> moneyInWords(qint64 hundredths, Currency currency, Language language);

} // namespace tereze::grammar
