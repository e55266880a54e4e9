// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/grammar/inflected.h>
#include <core/grammar/language.h>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace tereze::templates {

/// A formatter as a tag names it: `name: dative`, `plural: day, days`, or `date` alone.
struct FormatterCall {
    QString name;
    QStringList arguments;

    /// Takes apart what stands behind a `|`.
    static FormatterCall read(const QString &text);
    /// The same in one spelling, for a tag.
    QString toString() const;
};

/// What a formatter knows beside the value.
struct FormatContext {
    QString language; ///< kk, ru, en or uk
    QTimeZone timeZone; ///< instants are shown in this zone
    QJsonObject owner = {}; ///< the object that the value is a member of; empty where there is none
    QString member = {}; ///< its name there
    /// Told where a name or a phrase was put in a case by a guess, or not at all: the text as it was, what
    /// was made of it, and which of both it is. May be empty.
    std::function<void(const QString &text, const QString &made, grammar::Certainty certainty)> doubt = {};
};

/// Makes the text of a value; refuses a value of a wrong kind with a translated reason.
using Formatter = std::function<Result<QString>(
    const QJsonValue &value, const FormatContext &context, const QStringList &arguments)>;
/// Says what is wrong with arguments, translated; nothing is an empty text.
using ArgumentCheck = std::function<QString(const QStringList &arguments)>;

/// The formatters that a template may name behind `|`. Read-only after it is filled, then safe from any
/// thread.
class Formatters {
public:
    /// date, date_long, date_time, number, money, upper, and those of addWordFormatters() and
    /// addNameFormatters().
    ///
    /// Dates come as "2026-11-21" or as an instant with its offset ("2026-11-21T09:00:00Z"); a date and time
    /// without an offset is refused. Numbers come as JSON numbers or as decimal texts ("1500.50"); money is
    /// in tenge with at most two digits behind the point.
    static const Formatters &standard();

    /// Without a check the formatter takes no arguments.
    void add(const QString &name, const Formatter &formatter, const ArgumentCheck &check = {});
    bool contains(const QString &name) const;
    /// What is wrong with the arguments of a known formatter, translated; nothing is an empty text.
    QString wrongWith(const FormatterCall &call) const;
    /// Applies the formatter; its name has to be known and wrongWith() have nothing against it.
    Result<QString> apply(
        const FormatterCall &call, const QJsonValue &value, const FormatContext &context) const;
    /// The same for a formatter without arguments.
    Result<QString> apply(const QString &name, const QJsonValue &value, const FormatContext &context) const;
    QStringList names() const;

private:
    struct Entry {
        Formatter formatter;
        ArgumentCheck check;
    };

    QHash<QString, Entry> m_formatters;
};

/// "21.11.2026".
QString shortDate(QDate date);
/// "21 ноября 2026 года", "2026 жылғы 21 қараша", "21 листопада 2026 року", "21 November 2026"; any other
/// language is refused.
Result<QString> longDate(QDate date, const QString &language);

} // namespace tereze::templates
