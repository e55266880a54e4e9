// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tereze::ui {

/// Drawings that are not published yet, kept on this computer for one person at one server, one file a route,
/// readable by the account of the person alone where the system allows. Never touches what is published. Used
/// on the UI thread.
class RouteDrafts {
public:
    struct Draft {
        QByteArray xml;
        QByteArray baseSha256; ///< of the drawing that it was begun from; empty for a new route
        QDateTime savedAt; ///< UTC, by this computer's clock
    };

    /// The folder is made when something is put into it.
    explicit RouteDrafts(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// `kind` tells drafts of other things apart.
    static QString folderFor(
        const QString &server, qint64 person, const QString &kind = QStringLiteral("route-drafts"));

    /// Whole or not at all.
    Result<void> put(const QString &key, const Draft &draft) const;
    /// Nothing when there is none; a file that cannot be read is an error and left where it is.
    Result<std::optional<Draft>> get(const QString &key) const;
    /// What is not there is no error.
    void remove(const QString &key) const;
    QStringList keys() const;

private:
    QString pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace tereze::ui
