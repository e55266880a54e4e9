// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace tereze::templates {

/// What a formatter knows beside the value.
struct FormatContext {
    QString language; ///< kk, ru, en or uk
    QTimeZone timeZone; ///< instants are shown in this zone
};

/// Makes the text of a value; refuses a value of a wrong kind with a translated reason.
using Formatter = std::function<Result<QString>(const QJsonValue &value, const FormatContext &context)>;

/// The formatters that a template may name behind `|`. Read-only after it is filled, then safe from any
/// thread.
class Formatters {
public:
    /// date, date_long, date_time, number, money, upper, initials.
    ///
    /// Dates come as "2026-11-21" or as an instant with its offset ("2026-11-21T09:00:00Z"); a date and time
    /// without an offset is refused. Numbers come as JSON numbers or as decimal texts ("1500.50"); money is
    /// in tenge with at most two digits behind the point. A name comes as "Surname Given Patronymic".
    static const Formatters &standard();

    void add(const QString &name, const Formatter &formatter);
    bool contains(const QString &name) const;
    /// Applies the formatter; `name` has to be known.
    Result<QString> apply(const QString &name, const QJsonValue &value, const FormatContext &context) const;
    QStringList names() const;

private:
    QHash<QString, Formatter> m_formatters;
};

/// "21.11.2026".
QString shortDate(QDate date);
/// "21 ноября 2026 года", "2026 жылғы 21 қараша", "21 листопада 2026 року", "21 November 2026"; any other
/// language is refused.
Result<QString> longDate(QDate date, const QString &language);
/// "Surname G.P." of "Surname Given Patronymic", with a no-break space; a single word stays as it is.
QString surnameAndInitials(const QString &name);

} // namespace tereze::templates
