// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"

#include "percentcoding.h"

#include <algorithm>

namespace tereze::http {

Result<Form> Form::fromUrlEncoded(QByteArrayView text, const FormLimits &limits)
{
    Form form;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        if (form.m_fields.size() >= limits.fields)
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("a form with too many fields"));
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView rawName = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView rawValue = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        TEREZE_TRY(const QString name, percentDecoded(rawName, PlusSign::IsSpace));
        TEREZE_TRY(const QString value, percentDecoded(rawValue, PlusSign::IsSpace));
        if (name.isEmpty() || name.toUtf8().size() > limits.nameBytes)
            return Error::of(
                ErrorKind::InvalidInput, QStringLiteral("a form field's name is empty or too long"));
        if (value.toUtf8().size() > limits.valueBytes)
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("a form field's value is too long"));
        form.addField(name, value);
    }
    return form;
}

bool Form::contains(QStringView name) const
{
    return std::any_of(
        m_fields.cbegin(), m_fields.cend(), [name](const auto &field) { return field.first == name; });
}

QString Form::value(QStringView name) const
{
    const auto found = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [name](const auto &field) { return field.first == name; });
    return found == m_fields.cend() ? QString() : found->second;
}

QStringList Form::values(QStringView name) const
{
    QStringList found;
    for (const auto &field : m_fields) {
        if (field.first == name)
            found.append(field.second);
    }
    return found;
}

const UploadedFile *Form::file(QStringView field) const
{
    for (const UploadedFile &file : m_files) {
        if (file.field == field)
            return &file;
    }
    return nullptr;
}

} // namespace tereze::http
