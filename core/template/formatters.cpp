// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatters.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace tereze::templates {
namespace {

using MonthNames = std::array<QStringView, 12>;

constexpr MonthNames monthsKk { u"қаңтар", u"ақпан", u"наурыз", u"сәуір", u"мамыр", u"маусым", u"шілде",
    u"тамыз", u"қыркүйек", u"қазан", u"қараша", u"желтоқсан" };
constexpr MonthNames monthsRu { u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля",
    u"августа", u"сентября", u"октября", u"ноября", u"декабря" };
constexpr MonthNames monthsUk { u"січня", u"лютого", u"березня", u"квітня", u"травня", u"червня", u"липня",
    u"серпня", u"вересня", u"жовтня", u"листопада", u"грудня" };
constexpr MonthNames monthsEn { u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December" };

constexpr QChar noBreakSpace(0x00A0);

Error formatterRefuses(const QString &text, const QJsonValue &value)
{
    static const char *const kinds[] = { "null", "bool", "number", "string", "array", "object" };
    const int kind = value.type();
    return Error::of(ErrorKind::InvalidInput, text,
        QStringLiteral("formatter refused a value of type %1")
            .arg(QString::fromLatin1(kind >= 0 && kind < 6 ? kinds[kind] : "undefined")));
}

Result<QDateTime> instantOf(const QJsonValue &value, const FormatContext &context)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d(:?\\d\\d)?)\\z"));
    QString text = value.toString();
    if (!form.match(text).hasMatch())
        return formatterRefuses(
            QCoreApplication::translate("Template", "an instant with its offset from UTC is needed here"),
            value);
    text[10] = u'T';
    static const QRegularExpression hoursOnly(QStringLiteral("[+-]\\d\\d\\z"));
    if (hoursOnly.match(text).hasMatch())
        text += QStringLiteral(":00");
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return formatterRefuses(
            QCoreApplication::translate("Template", "there is no such date or time"), value);
    if (!context.timeZone.isValid())
        return Error::of(ErrorKind::Internal, QStringLiteral("no time zone was given to the formatter"));
    return instant.toTimeZone(context.timeZone);
}

Result<QDate> dateOf(const QJsonValue &value, const FormatContext &context)
{
    const QString text = value.toString();
    if (text.size() > 10) {
        TEREZE_TRY(const QDateTime instant, instantOf(value, context));
        return instant.date();
    }
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return formatterRefuses(
            QCoreApplication::translate("Template", "a date such as 2026-11-21 is needed here"), value);
    return date;
}

/// Sign, digits before and digits after the point.
struct Decimal {
    bool negative = false;
    QString whole;
    QString fraction;
};

Result<Decimal> decimalOf(const QJsonValue &value)
{
    QString text;
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 integer = value.toInteger();
        text = double(integer) == number ? QString::number(integer)
                                         : QString::number(number, 'f', QLocale::FloatingPointShortest);
    } else if (value.isString()) {
        text = value.toString();
    }
    static const QRegularExpression form(QStringLiteral("\\A(-?)([0-9]{1,30})(?:\\.([0-9]{1,30}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return formatterRefuses(QCoreApplication::translate("Template", "a number is needed here"), value);
    return Decimal { !match.captured(1).isEmpty(), match.captured(2), match.captured(3) };
}

QString groupedDecimal(const Decimal &decimal, const QString &language)
{
    const bool english = language == u"en";
    QString whole = decimal.whole;
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, english ? QChar(u',') : noBreakSpace);
    QString text = decimal.negative ? QString(QChar(0x2212)) + whole : whole;
    if (!decimal.fraction.isEmpty())
        text += (english ? u'.' : u',') + decimal.fraction;
    return text;
}

Result<QString> textForFormatter(const QJsonValue &value)
{
    if (!value.isString())
        return formatterRefuses(QCoreApplication::translate("Template", "a text is needed here"), value);
    return value.toString();
}

Formatters makeStandardFormatters()
{
    Formatters formatters;
    formatters.add(u"date"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
        TEREZE_TRY(const QDate date, dateOf(value, context));
        return shortDate(date);
    });
    formatters.add(
        u"date_long"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
            TEREZE_TRY(const QDate date, dateOf(value, context));
            return longDate(date, context.language);
        });
    formatters.add(
        u"date_time"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
            TEREZE_TRY(const QDateTime instant, instantOf(value, context));
            return QString(shortDate(instant.date()) + u' ' + instant.time().toString(u"HH:mm"_qs));
        });
    formatters.add(
        u"number"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
            TEREZE_TRY(const Decimal decimal, decimalOf(value));
            return groupedDecimal(decimal, context.language);
        });
    formatters.add(u"money"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
        TEREZE_TRY(Decimal decimal, decimalOf(value));
        if (decimal.fraction.size() > 2)
            return formatterRefuses(
                QCoreApplication::translate("Template", "an amount has at most two digits behind the point"),
                value);
        if (decimal.fraction.size() == 1)
            decimal.fraction += u'0';
        return QString(groupedDecimal(decimal, context.language) + noBreakSpace + QChar(0x20B8));
    });
    formatters.add(u"upper"_qs, [](const QJsonValue &value, const FormatContext &context) -> Result<QString> {
        TEREZE_TRY(const QString text, textForFormatter(value));
        return QLocale(context.language).toUpper(text);
    });
    formatters.add(u"initials"_qs, [](const QJsonValue &value, const FormatContext &) -> Result<QString> {
        TEREZE_TRY(const QString text, textForFormatter(value));
        return surnameAndInitials(text);
    });
    return formatters;
}

} // namespace

const Formatters &Formatters::standard()
{
    static const Formatters formatters = makeStandardFormatters();
    return formatters;
}

void Formatters::add(const QString &name, const Formatter &formatter)
{
    m_formatters.insert(name, formatter);
}

bool Formatters::contains(const QString &name) const
{
    return m_formatters.contains(name);
}

Result<QString> Formatters::apply(
    const QString &name, const QJsonValue &value, const FormatContext &context) const
{
    const auto found = m_formatters.constFind(name);
    if (found == m_formatters.constEnd())
        return Error::of(ErrorKind::Internal, QStringLiteral("unknown formatter %1").arg(name));
    return (*found)(value, context);
}

QStringList Formatters::names() const
{
    QStringList names = m_formatters.keys();
    names.sort();
    return names;
}

QString shortDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_qs);
}

Result<QString> longDate(QDate date, const QString &language)
{
    if (!date.isValid())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("an invalid date cannot be written out"));
    const auto month = static_cast<size_t>(date.month() - 1);
    if (language == u"kk")
        return QStringLiteral("%1 жылғы %2 %3").arg(date.year()).arg(date.day()).arg(monthsKk[month]);
    if (language == u"ru")
        return QStringLiteral("%1 %2 %3 года").arg(date.day()).arg(monthsRu[month]).arg(date.year());
    if (language == u"uk")
        return QStringLiteral("%1 %2 %3 року").arg(date.day()).arg(monthsUk[month]).arg(date.year());
    if (language == u"en")
        return QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthsEn[month]).arg(date.year());
    return Error::of(ErrorKind::Unsupported,
        QCoreApplication::translate("Template", "dates cannot be written out in the language “%1”")
            .arg(language),
        QStringLiteral("no month names for language %1").arg(language));
}

QString surnameAndInitials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name.simplified();
    QString initials;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList parts = words.at(i).split(u'-', Qt::SkipEmptyParts);
        for (qsizetype p = 0; p < parts.size(); ++p) {
            if (p > 0)
                initials += u'-';
            const qsizetype length = parts.at(p).at(0).isHighSurrogate() ? 2 : 1;
            initials += parts.at(p).left(length).toUpper() + u'.';
        }
    }
    return words.first() + noBreakSpace + initials;
}

} // namespace tereze::templates
