// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze::portal {

/// The words of the pages in every language, from one JSON object of texts a language (`kk.json` and so on).
/// A portal speaks to many people in several languages at once, so these do not go through QTranslator.
/// Immutable.
class Texts {
public:
    /// InvalidInput when a file is missing or malformed, when a language lacks a key that another has, or
    /// when a text has other places for arguments (`%1`) than the same text in another language.
    static Result<Texts> read(const QString &folder);

    /// The text with its arguments put in; a key that is not there is logged and shown as it is.
    QString text(const QString &language, const QString &key, const QStringList &arguments = {}) const;
    bool has(const QString &key) const;
    /// All texts of a language, for templates.
    const QJsonObject &all(const QString &language) const;

private:
    QMap<QString, QJsonObject> m_texts;
};

} // namespace tereze::portal
