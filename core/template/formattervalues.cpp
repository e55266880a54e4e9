// SPDX-License-Identifier: GPL-3.0-or-later
#include "formattervalues.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tereze::templates {

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

std::optional<qint64> Decimal::scaled(int digits) const
{
    if (fraction.size() > digits)
        return std::nullopt;
    bool fits = false;
    const QString all = whole + fraction + QString(digits - fraction.size(), u'0');
    const qint64 number = all.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return negative ? -number : number;
}

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
        whole.insert(at, english ? QChar(u',') : QChar(0x00A0));
    QString text = decimal.negative ? QString(QChar(0x2212)) + whole : whole;
    if (!decimal.fraction.isEmpty())
        text += (english ? u'.' : u',') + decimal.fraction;
    return text;
}

Result<QString> textOf(const QJsonValue &value)
{
    if (!value.isString())
        return formatterRefuses(QCoreApplication::translate("Template", "a text is needed here"), value);
    return value.toString();
}

Result<Decimal> amountOf(const QJsonValue &value)
{
    TEREZE_TRY(Decimal decimal, decimalOf(value));
    if (decimal.fraction.size() > 2)
        return formatterRefuses(
            QCoreApplication::translate("Template", "an amount has at most two digits behind the point"),
            value);
    if (decimal.fraction.size() == 1)
        decimal.fraction += u'0';
    return decimal;
}

Result<grammar::Language> languageOf(const FormatContext &context)
{
    if (const auto language = grammar::languageOf(context.language))
        return *language;
    return Error::of(ErrorKind::Unsupported,
        QCoreApplication::translate("Template", "nothing can be written out in the language “%1”")
            .arg(context.language),
        QStringLiteral("no grammar of language %1").arg(context.language));
}

} // namespace tereze::templates
