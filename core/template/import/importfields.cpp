// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfields.h"

namespace tereze::templates {

ImportFields::ImportFields(const QList<Field> &fields)
{
    for (const Field &field : fields) {
        m_names.insert(field.name);
        for (const QString &words : field.labels + QStringList { field.name }) {
            const QString key = plain(words);
            const auto there = m_byWords.constFind(key);
            if (!key.isEmpty())
                m_byWords.insert(
                    key, there == m_byWords.constEnd() || *there == field.name ? field.name : QString());
        }
    }
}

std::optional<QString> ImportFields::find(const QString &called) const
{
    const QString name = m_byWords.value(plain(called));
    return name.isEmpty() ? std::nullopt : std::optional<QString>(name);
}

QString ImportFields::plain(const QString &words)
{
    QString key;
    for (const QChar c : words.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

} // namespace tereze::templates
