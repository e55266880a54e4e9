// SPDX-License-Identifier: GPL-3.0-or-later
#include "headers.h"

#include <algorithm>

namespace tereze::http {

static bool isSameHeaderName(const QByteArray &a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void Headers::add(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({ name, value });
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&name](const Field &field) { return isSameHeaderName(field.first, name); });
    add(name, value);
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::count_if(m_fields.cbegin(), m_fields.cend(),
        [name](const Field &field) { return isSameHeaderName(field.first, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (isSameHeaderName(field.first, name))
            return field.second;
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : m_fields) {
        if (isSameHeaderName(field.first, name))
            found.append(field.second);
    }
    return found;
}

bool Headers::isName(QByteArrayView text)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

bool Headers::isValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\t';
    });
}

} // namespace tereze::http
