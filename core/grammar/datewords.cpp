// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include "numberwords.h"
#include "ordinalwords.h"

#include <QCoreApplication>

#include <array>

namespace tereze::grammar {

namespace {

using MonthNames = std::array<QStringView, 12>;

// Kazakh and English in the nominative, Russian and Ukrainian in the genitive.
constexpr MonthNames kazakhMonths { u"қаңтар", u"ақпан", u"наурыз", u"сәуір", u"мамыр", u"маусым", u"шілде",
    u"тамыз", u"қыркүйек", u"қазан", u"қараша", u"желтоқсан" };
constexpr MonthNames russianMonths { u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля",
    u"августа", u"сентября", u"октября", u"ноября", u"декабря" };
constexpr MonthNames ukrainianMonths { u"січня", u"лютого", u"березня", u"квітня", u"травня", u"червня",
    u"липня", u"серпня", u"вересня", u"жовтня", u"листопада", u"грудня" };
constexpr MonthNames englishMonths { u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December" };

} // namespace

QString monthInDate(int month, Language language)
{
    const auto at = static_cast<size_t>(month - 1);
    switch (language) {
    case Language::Kazakh:
        return kazakhMonths.at(at).toString();
    case Language::Russian:
        return russianMonths.at(at).toString();
    case Language::Ukrainian:
        return ukrainianMonths.at(at).toString();
    case Language::English:
        break;
    }
    return englishMonths.at(at).toString();
}

Result<QString> dateInWords(QDate date, Language language, DateUse use)
{
    if (!date.isValid())
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("an invalid date cannot be written in words"));
    if (date.year() < 1 || date.year() > 9999)
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate("Grammar", "Only the years 1 to 9999 can be written in words."),
            QStringLiteral("year %1").arg(date.year()));
    const OrdinalForm dayForm = use == DateUse::Name ? OrdinalForm::NeuterNominative : OrdinalForm::Genitive;
    const QString day = ordinalInWords(date.day(), language, dayForm);
    const QString month = monthInDate(date.month(), language);
    const QString year = ordinalInWords(date.year(), language, OrdinalForm::Genitive);
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("%1 жылғы %2 %3").arg(year, day, month);
    case Language::Russian:
        return QStringLiteral("%1 %2 %3 года").arg(day, month, year);
    case Language::Ukrainian:
        return QStringLiteral("%1 %2 %3 року").arg(day, month, year);
    case Language::English:
        break;
    }
    TEREZE_TRY(const QString plainYear, numberInWords(date.year(), language));
    return QStringLiteral("the %1 of %2 %3").arg(day, month, plainYear);
}

} // namespace tereze::grammar
