// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <core/base/fault.h>

#include <QJsonObject>
#include <QList>

namespace tereze::form {

/// Turns the JSON of a form schema into fields and collects everything that FormSchema does not accept.
class SchemaReader {
public:
    /// The fields by name; incomplete when faults() is not empty.
    QList<Field> read(const QJsonObject &schema);
    const QList<Fault> &faults() const { return m_faults; }

private:
    void readForm(const QJsonObject &schema);
    void readRequired(const QJsonObject &schema, QList<Field> &fields);
    Field readField(const QString &name, const QJsonObject &schema, const QString &place);
    void readString(Field &field, const QJsonObject &schema, const QString &place);
    void readChoices(Field &field, const QJsonObject &schema, const QString &place);
    void readLengths(Field &field, const QJsonObject &schema, const QString &place);
    void readBounds(Field &field, const QJsonObject &schema, const QString &place);
    void allowOnly(const QJsonObject &schema, const QStringList &keywords, const QString &place);
    void demandText(const QJsonObject &schema, const QStringList &keywords, const QString &place);
    void fault(const QString &place, const QString &text);

    QList<Fault> m_faults;
};

} // namespace tereze::form
