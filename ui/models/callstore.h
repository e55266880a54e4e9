// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

namespace tereze::ui {

/// Calls that the server has not answered yet, noted on this computer before they are sent, so that a client
/// that ends in between can ask about them again under the same request ids. One file a call in the folder of
/// one person at one server, readable by the account of the person alone where the system allows. Used on the
/// UI thread.
class CallStore {
public:
    struct Stored {
        QUuid id; ///< the request id
        QJsonObject record; ///< as it was put
    };

    /// The folder is made when something is put into it.
    explicit CallStore(QString folder);

    /// Where the calls of the person are kept who signs in with these settings: in the program's local data,
    /// apart for each server, database and role.
    static QString folderFor(const db::ConnectionSettings &settings);

    /// On the disk before it returns. InvalidInput for a record above 64 KiB; else as of the file system.
    Result<void> put(const QUuid &id, const QJsonObject &record) const;
    /// What is not there is no error.
    void remove(const QUuid &id) const;
    /// What an earlier run left; a file that cannot be read is logged and left where it is.
    QList<Stored> all() const;

private:
    QString pathOf(const QUuid &id) const;

    QString m_folder;
};

} // namespace tereze::ui
