// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze {

/// One text of the catalogue in the languages `kk`, `ru`, `en` (required) and `uk` (optional).
class LocalText {
public:
    LocalText() = default;

    /// The languages that content must have, and all that it may have.
    static const QStringList &requiredLanguages();
    static const QStringList &languages();

    /// Reads `{"kk": "…", "ru": "…", "en": "…", "uk": "…"}`. What is wrong (a language missing, empty,
    /// unknown or no text) is appended to `faults` under `place`; what could be read is returned all the
    /// same.
    static LocalText read(const QJsonValue &value, const QString &place, QList<Fault> &faults);

    /// The text in a language; where `uk` is absent the Russian one, which the caller marks (see has()).
    QString in(const QString &language) const;
    bool has(const QString &language) const { return m_texts.contains(language); }
    bool isEmpty() const { return m_texts.isEmpty(); }

    /// The object that read() takes.
    QJsonObject json() const;

    bool operator==(const LocalText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace tereze
