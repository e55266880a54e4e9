// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatters.h"

#include "formattervalues.h"
#include "nameformatters.h"
#include "wordformatters.h"

#include <core/grammar/datewords.h>

#include <QCoreApplication>
#include <QLocale>

namespace tereze::templates {
namespace {

constexpr QChar noBreakSpace(0x00A0);

Formatters makeStandardFormatters()
{
    Formatters formatters;
    const auto add = [&formatters](const QString &name, auto make) {
        formatters.add(name,
            [make](const QJsonValue &value, const FormatContext &context,
                const QStringList &) -> Result<QString> { return make(value, context); });
    };
    using Value = QJsonValue;
    using Context = FormatContext;
    add(u"date"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const QDate date, dateOf(value, context));
        return shortDate(date);
    });
    add(u"date_long"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const QDate date, dateOf(value, context));
        return longDate(date, context.language);
    });
    add(u"date_time"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const QDateTime instant, instantOf(value, context));
        return QString(shortDate(instant.date()) + u' ' + instant.time().toString(u"HH:mm"_qs));
    });
    add(u"number"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const Decimal decimal, decimalOf(value));
        return groupedDecimal(decimal, context.language);
    });
    add(u"money"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const Decimal amount, amountOf(value));
        return QString(groupedDecimal(amount, context.language) + noBreakSpace + QChar(0x20B8));
    });
    add(u"upper"_qs, [](const Value &value, const Context &context) -> Result<QString> {
        TEREZE_TRY(const QString text, textOf(value));
        return QLocale(context.language).toUpper(text);
    });
    addWordFormatters(formatters);
    addNameFormatters(formatters);
    return formatters;
}

} // namespace

FormatterCall FormatterCall::read(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    FormatterCall call { text.left(colon < 0 ? text.size() : colon).trimmed(), {} };
    if (colon < 0)
        return call;
    const QStringList arguments = text.mid(colon + 1).split(u',');
    for (const QString &argument : arguments)
        call.arguments << argument.simplified();
    return call;
}

QString FormatterCall::toString() const
{
    return arguments.isEmpty() ? name : name + u": "_qs + arguments.join(u", "_qs);
}

const Formatters &Formatters::standard()
{
    static const Formatters formatters = makeStandardFormatters();
    return formatters;
}

void Formatters::add(const QString &name, const Formatter &formatter, const ArgumentCheck &check)
{
    m_formatters.insert(name, { formatter, check });
}

bool Formatters::contains(const QString &name) const
{
    return m_formatters.contains(name);
}

QString Formatters::wrongWith(const FormatterCall &call) const
{
    const auto found = m_formatters.constFind(call.name);
    if (found == m_formatters.constEnd())
        return {};
    if (found->check)
        return found->check(call.arguments);
    return call.arguments.isEmpty()
        ? QString()
        : QCoreApplication::translate("Template", "nothing can stand behind “%1:”").arg(call.name);
}

Result<QString> Formatters::apply(
    const FormatterCall &call, const QJsonValue &value, const FormatContext &context) const
{
    const auto found = m_formatters.constFind(call.name);
    if (found == m_formatters.constEnd())
        return Error::of(ErrorKind::Internal, QStringLiteral("unknown formatter %1").arg(call.name));
    return found->formatter(value, context, call.arguments);
}

Result<QString> Formatters::apply(
    const QString &name, const QJsonValue &value, const FormatContext &context) const
{
    return apply(FormatterCall { name, {} }, value, context);
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
    const auto known = grammar::languageOf(language);
    if (!known)
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate("Template", "dates cannot be written out in the language “%1”")
                .arg(language),
            QStringLiteral("no month names for language %1").arg(language));
    const QString month = grammar::monthInDate(date.month(), *known);
    switch (*known) {
    case grammar::Language::Kazakh:
        return QStringLiteral("%1 жылғы %2 %3").arg(date.year()).arg(date.day()).arg(month);
    case grammar::Language::Russian:
        return QStringLiteral("%1 %2 %3 года").arg(date.day()).arg(month).arg(date.year());
    case grammar::Language::Ukrainian:
        return QStringLiteral("%1 %2 %3 року").arg(date.day()).arg(month).arg(date.year());
    case grammar::Language::English:
        break;
    }
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(month).arg(date.year());
}

} // namespace tereze::templates
