// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QJsonDocument>

#include <limits>

namespace tereze::db {

namespace {

[[noreturn]] void rowTypeFault(QAnyStringView column, const char *wanted, const QVariant &value)
{
    throw RowFault(
        QStringLiteral("column %1 is no %2 but %3")
            .arg(column.toString(), QString::fromUtf8(wanted), QString::fromUtf8(value.typeName())));
}

QStringList arrayItems(QAnyStringView column, const QString &literal)
{
    if (literal.size() < 2 || literal.front() != u'{' || literal.back() != u'}')
        throw RowFault(QStringLiteral("column %1 is no array").arg(column.toString()));
    QStringList items;
    qsizetype at = 1;
    const qsizetype end = literal.size() - 1;
    while (at < end) {
        QString item;
        if (literal.at(at) == u'"') {
            for (++at; at < end && literal.at(at) != u'"'; ++at) {
                if (literal.at(at) == u'\\')
                    ++at;
                item += literal.at(at);
            }
            ++at;
        } else {
            for (; at < end && literal.at(at) != u','; ++at)
                item += literal.at(at);
            if (item == u"NULL" || item.startsWith(u'{'))
                throw RowFault(QStringLiteral("column %1 holds an array with NULLs or more dimensions")
                                   .arg(column.toString()));
        }
        items << item;
        ++at; // the comma
    }
    return items;
}

} // namespace

RowFault::RowFault(const QString &what)
    : std::runtime_error(what.toStdString())
{
}

Row::Row(std::shared_ptr<const QStringList> columns, QVariantList values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
}

qsizetype Row::indexOf(QAnyStringView column) const
{
    for (qsizetype i = 0; i < m_columns->size(); ++i) {
        if (QAnyStringView::equal(m_columns->at(i), column))
            return i;
    }
    return -1;
}

bool Row::has(QAnyStringView column) const
{
    return indexOf(column) >= 0;
}

const QVariant &Row::value(QAnyStringView column) const
{
    const qsizetype index = indexOf(column);
    if (index < 0)
        throw RowFault(QStringLiteral("there is no column %1 among %2")
                           .arg(column.toString(), m_columns->join(QStringLiteral(", "))));
    return m_values.at(index);
}

bool Row::isNull(QAnyStringView column) const
{
    return !value(column).isValid();
}

const QVariant &Row::present(QAnyStringView column) const
{
    const QVariant &found = value(column);
    if (!found.isValid())
        throw RowFault(QStringLiteral("column %1 is NULL").arg(column.toString()));
    return found;
}

QString Row::text(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::QString)
        rowTypeFault(column, "text", found);
    return found.toString();
}

qint64 Row::int64(QAnyStringView column) const
{
    const QVariant &found = present(column);
    switch (found.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // what the driver says of a bigint, negative ones included
        return found.toLongLong();
    default:
        rowTypeFault(column, "integer", found);
    }
}

int Row::int32(QAnyStringView column) const
{
    const qint64 wide = int64(column);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        throw RowFault(QStringLiteral("column %1 does not fit into 32 bits").arg(column.toString()));
    return static_cast<int>(wide);
}

double Row::number(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() == QMetaType::Double)
        return found.toDouble();
    return static_cast<double>(int64(column));
}

QString Row::decimal(QAnyStringView column) const
{
    const QString digits = text(column);
    bool ok = false;
    digits.toDouble(&ok);
    if (!ok)
        throw RowFault(QStringLiteral("column %1 is no number").arg(column.toString()));
    return digits;
}

bool Row::boolean(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::Bool)
        rowTypeFault(column, "boolean", found);
    return found.toBool();
}

QDate Row::date(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::QDate || !found.toDate().isValid())
        rowTypeFault(column, "finite date", found);
    return found.toDate();
}

QTime Row::time(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::QTime || !found.toTime().isValid())
        rowTypeFault(column, "time", found);
    return found.toTime();
}

QDateTime Row::instant(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::QDateTime || !found.toDateTime().isValid())
        rowTypeFault(column, "finite instant", found);
    return found.toDateTime().toUTC();
}

QByteArray Row::bytes(QAnyStringView column) const
{
    const QVariant &found = present(column);
    if (found.typeId() != QMetaType::QByteArray)
        rowTypeFault(column, "bytea", found);
    return found.toByteArray();
}

QUuid Row::uuid(QAnyStringView column) const
{
    const QUuid found = QUuid::fromString(text(column));
    if (found.isNull())
        throw RowFault(QStringLiteral("column %1 is no uuid").arg(column.toString()));
    return found;
}

QJsonValue Row::json(QAnyStringView column) const
{
    // QJsonDocument reads only objects and arrays; jsonb may be a lone value.
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson('[' + text(column).toUtf8() + ']', &fault);
    if (fault.error != QJsonParseError::NoError || document.array().size() != 1)
        throw RowFault(
            QStringLiteral("column %1 is no JSON: %2").arg(column.toString(), fault.errorString()));
    return document.array().first();
}

QJsonObject Row::object(QAnyStringView column) const
{
    const QJsonValue found = json(column);
    if (!found.isObject())
        throw RowFault(QStringLiteral("column %1 is no JSON object").arg(column.toString()));
    return found.toObject();
}

QJsonArray Row::array(QAnyStringView column) const
{
    const QJsonValue found = json(column);
    if (!found.isArray())
        throw RowFault(QStringLiteral("column %1 is no JSON array").arg(column.toString()));
    return found.toArray();
}

QStringList Row::textArray(QAnyStringView column) const
{
    return arrayItems(column, text(column));
}

QList<qint64> Row::int64Array(QAnyStringView column) const
{
    QList<qint64> numbers;
    for (const QString &item : arrayItems(column, text(column))) {
        bool ok = false;
        numbers << item.toLongLong(&ok);
        if (!ok)
            throw RowFault(QStringLiteral("column %1 is no array of integers").arg(column.toString()));
    }
    return numbers;
}

#define TEREZE_MAYBE(type, name, getter)                                                                     \
    std::optional<type> Row::name(QAnyStringView column) const                                               \
    {                                                                                                        \
        return isNull(column) ? std::nullopt : std::optional<type>(getter(column));                          \
    }

TEREZE_MAYBE(QString, maybeText, text)
TEREZE_MAYBE(qint64, maybeInt64, int64)
TEREZE_MAYBE(QString, maybeDecimal, decimal)
TEREZE_MAYBE(bool, maybeBoolean, boolean)
TEREZE_MAYBE(QDate, maybeDate, date)
TEREZE_MAYBE(QDateTime, maybeInstant, instant)
TEREZE_MAYBE(QByteArray, maybeBytes, bytes)
TEREZE_MAYBE(QUuid, maybeUuid, uuid)
TEREZE_MAYBE(QJsonValue, maybeJson, json)

#undef TEREZE_MAYBE

Rows::Rows(std::shared_ptr<const QStringList> columns, std::vector<Row> rows)
    : m_columns(std::move(columns))
    , m_rows(std::move(rows))
{
}

const Row &Rows::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        throw RowFault(QStringLiteral("row %1 of %2").arg(index).arg(size()));
    return m_rows[static_cast<size_t>(index)];
}

const Row &Rows::only() const
{
    if (size() != 1)
        throw RowFault(QStringLiteral("%1 rows instead of one").arg(size()));
    return m_rows.front();
}

} // namespace tereze::db
