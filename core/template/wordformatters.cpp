// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformatters.h"

#include "formattervalues.h"

#include <core/grammar/datewords.h>
#include <core/grammar/moneywords.h>
#include <core/grammar/numberwords.h>
#include <core/grammar/pluralcategory.h>

#include <QCoreApplication>

namespace tereze::templates {
namespace {

using grammar::Gender;
using grammar::Language;

QString mayBeOneOf(const QStringList &words)
{
    return QCoreApplication::translate("Template", "what may stand behind the colon is: %1")
        .arg(words.join(u", "_qs));
}

/// At most one argument, out of a list.
ArgumentCheck oneOf(const QStringList &words)
{
    return [words](const QStringList &arguments) {
        const bool isGood =
            arguments.isEmpty() || (arguments.size() == 1 && words.contains(arguments.first()));
        return isGood ? QString() : mayBeOneOf(words);
    };
}

QString wrongForms(const QStringList &arguments)
{
    for (const QString &form : arguments) {
        if (form.isEmpty() || form.size() > 60)
            return QCoreApplication::translate(
                "Template", "a form of the word is missing or too long between the commas");
    }
    if (arguments.isEmpty() || arguments.size() > 3)
        return QCoreApplication::translate(
            "Template", "the forms of the word have to follow, as in “plural: day, days”");
    return {};
}

Result<QString> dateWords(const QJsonValue &value, const FormatContext &context, const QStringList &arguments)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const QDate date, dateOf(value, context));
    return grammar::dateInWords(
        date, language, arguments.isEmpty() ? grammar::DateUse::Name : grammar::DateUse::Moment);
}

Result<QString> numberWords(
    const QJsonValue &value, const FormatContext &context, const QStringList &arguments)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const Decimal decimal, decimalOf(value));
    const auto number = decimal.scaled(0);
    if (!number)
        return formatterRefuses(
            QCoreApplication::translate("Template", "a whole number is needed here"), value);
    const QString gender = arguments.value(0);
    return grammar::numberInWords(*number, language,
        gender == u"feminine"     ? Gender::Feminine
            : gender == u"neuter" ? Gender::Neuter
                                  : Gender::Masculine);
}

Result<QString> moneyWords(
    const QJsonValue &value, const FormatContext &context, const QStringList &arguments)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const Decimal amount, amountOf(value));
    const auto hundredths = amount.scaled(2);
    if (!hundredths)
        return formatterRefuses(
            QCoreApplication::translate("Template", "the amount is too great to be written in words"), value);
    const auto currency = grammar::currencyOf(arguments.value(0, u"KZT"_qs));
    if (!currency)
        return Error::of(ErrorKind::Internal, QStringLiteral("no currency %1").arg(arguments.value(0)));
    return grammar::moneyInWords(*hundredths, *currency, language);
}

Result<QString> plural(const QJsonValue &value, const FormatContext &context, const QStringList &forms)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const Decimal decimal, decimalOf(value));
    const qsizetype needed = language == Language::Kazakh ? 1 : language == Language::English ? 2 : 3;
    if (forms.size() != needed)
        return formatterRefuses(
            QCoreApplication::translate("Template", "forms of the word that this language needs: %1")
                .arg(needed),
            value);
    const QStringView one = forms.first();
    const QStringView few = needed == 3 ? forms.at(1) : forms.last();
    const QStringView many = forms.last();
    const bool isWhole = decimal.fraction.isEmpty();
    // Only the last two digits decide. Beside a fraction stands the second form: 1,5 дня, 1.5 days.
    const QStringView form = isWhole
        ? grammar::formFor(decimal.whole.right(2).toLongLong() + (decimal.whole.size() > 2 ? 100 : 0),
            { one, few, many }, language)
        : few;
    return QString(groupedDecimal(decimal, context.language) + QChar(0x00A0) + form.toString());
}

} // namespace

void addWordFormatters(Formatters &formatters)
{
    formatters.add(u"date_words"_qs, dateWords, oneOf({ u"moment"_qs }));
    formatters.add(u"number_words"_qs, numberWords, oneOf({ u"masculine"_qs, u"feminine"_qs, u"neuter"_qs }));
    formatters.add(
        u"money_words"_qs, moneyWords, oneOf({ u"KZT"_qs, u"UAH"_qs, u"RUB"_qs, u"USD"_qs, u"EUR"_qs }));
    formatters.add(u"plural"_qs, plural, wrongForms);
}

} // namespace tereze::templates
