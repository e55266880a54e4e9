// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace tereze::http {

/// Header fields in their order. Names compare without case; one name may occur more than once.
class Headers {
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void add(const QByteArray &name, const QByteArray &value);
    /// Replaces every field of that name by this one.
    void set(const QByteArray &name, const QByteArray &value);

    bool contains(QByteArrayView name) const { return count(name) > 0; }
    qsizetype count(QByteArrayView name) const;
    /// The first value; empty when absent.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    const QList<Field> &all() const { return m_fields; }

    /// A field name as RFC 9110 has it (token), and a value that cannot end its line: visible characters,
    /// spaces, tabs and bytes above 127, none of the other control characters.
    static bool isName(QByteArrayView text);
    static bool isValue(QByteArrayView text);

private:
    QList<Field> m_fields;
};

} // namespace tereze::http
