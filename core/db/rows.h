// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

namespace tereze::db {

/// A row was read against its contract: no such column, another type, or NULL where a value was asked for.
/// Like reading the wrong side of a Result it is a fault of the program. Database::list, one and maybe and
/// every job of a DatabaseThread turn it into an Error of kind Internal; nothing else needs to catch it.
class RowFault : public std::runtime_error {
public:
    explicit RowFault(const QString &what);
};

/// One row of an answer. Cheap to copy, safe to hand to another thread. Getters name the column; the plain
/// ones throw RowFault on NULL, the maybe ones give nothing.
class Row {
public:
    Row(std::shared_ptr<const QStringList> columns, QVariantList values);

    bool has(QAnyStringView column) const;
    bool isNull(QAnyStringView column) const;

    QString text(QAnyStringView column) const; ///< text, uuid, interval, json and numeric as text
    qint64 int64(QAnyStringView column) const; ///< smallint, integer, bigint
    int int32(QAnyStringView column) const; ///< as int64; outside of int's range is a fault
    double number(QAnyStringView column) const; ///< double precision, integers
    QString decimal(QAnyStringView column) const; ///< numeric, every digit kept
    bool boolean(QAnyStringView column) const;
    QDate date(QAnyStringView column) const;
    QTime time(QAnyStringView column) const;
    /// timestamptz in UTC, cut to the millisecond: never a key nor a version. 'infinity' is a fault.
    QDateTime instant(QAnyStringView column) const;
    QByteArray bytes(QAnyStringView column) const; ///< bytea
    QUuid uuid(QAnyStringView column) const;
    QJsonValue json(QAnyStringView column) const; ///< json, jsonb; numbers are doubles
    QJsonObject object(QAnyStringView column) const; ///< json that is an object
    QJsonArray array(QAnyStringView column) const; ///< json that is an array
    QStringList textArray(QAnyStringView column) const; ///< text[] of one dimension without NULLs
    QList<qint64> int64Array(QAnyStringView column) const; ///< bigint[] of one dimension without NULLs

    std::optional<QString> maybeText(QAnyStringView column) const;
    std::optional<qint64> maybeInt64(QAnyStringView column) const;
    std::optional<QString> maybeDecimal(QAnyStringView column) const;
    std::optional<bool> maybeBoolean(QAnyStringView column) const;
    std::optional<QDate> maybeDate(QAnyStringView column) const;
    std::optional<QDateTime> maybeInstant(QAnyStringView column) const;
    std::optional<QByteArray> maybeBytes(QAnyStringView column) const;
    std::optional<QUuid> maybeUuid(QAnyStringView column) const;
    std::optional<QJsonValue> maybeJson(QAnyStringView column) const;

    /// As the driver gave it; for generic tables.
    const QVariant &value(QAnyStringView column) const;
    const QVariantList &values() const { return m_values; }
    const QStringList &columns() const { return *m_columns; }

private:
    qsizetype indexOf(QAnyStringView column) const;
    const QVariant &present(QAnyStringView column) const;

    std::shared_ptr<const QStringList> m_columns;
    QVariantList m_values;
};

/// A whole answer, in the order of the server.
class Rows {
public:
    Rows() = default;
    Rows(std::shared_ptr<const QStringList> columns, std::vector<Row> rows);

    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    const Row &at(qsizetype index) const;
    /// The only row; RowFault when there is another number of them.
    const Row &only() const;
    QStringList columns() const { return m_columns ? *m_columns : QStringList(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

private:
    std::shared_ptr<const QStringList> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tereze::db
