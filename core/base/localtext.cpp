// SPDX-License-Identifier: GPL-3.0-or-later
#include "localtext.h"

#include <QCoreApplication>

namespace tereze {

const QStringList &LocalText::requiredLanguages()
{
    static const QStringList required { QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en") };
    return required;
}

const QStringList &LocalText::languages()
{
    static const QStringList all = requiredLanguages() + QStringList { QStringLiteral("uk") };
    return all;
}

LocalText LocalText::read(const QJsonValue &value, const QString &place, QList<Fault> &faults)
{
    LocalText result;
    if (!value.isObject()) {
        faults << Fault { place,
            QCoreApplication::translate(
                "LocalText", "texts are expected here, one for each of kk, ru and en") };
        return result;
    }
    const QJsonObject texts = value.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!languages().contains(it.key())) {
            faults << Fault { place,
                QCoreApplication::translate("LocalText", "“%1” is not one of the languages kk, ru, en, uk")
                    .arg(it.key()) };
        } else if (!it.value().isString() || it.value().toString().trimmed().isEmpty()) {
            faults << Fault { place,
                QCoreApplication::translate("LocalText", "the text in “%1” is empty").arg(it.key()) };
        } else {
            result.m_texts.insert(it.key(), it.value().toString());
        }
    }
    for (const QString &language : requiredLanguages()) {
        if (!texts.contains(language))
            faults << Fault { place,
                QCoreApplication::translate("LocalText", "the text in “%1” is missing").arg(language) };
    }
    return result;
}

QString LocalText::in(const QString &language) const
{
    const auto found = m_texts.constFind(language);
    if (found != m_texts.constEnd())
        return *found;
    return m_texts.value(QStringLiteral("ru"));
}

QJsonObject LocalText::json() const
{
    QJsonObject object;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace tereze
