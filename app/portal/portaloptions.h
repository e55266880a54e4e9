// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/http/listenaddress.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::portal {

/// What the command line says.
struct PortalOptions {
    QString databaseUri; ///< empty: as db::ConnectionSettings::find() has it
    http::ListenAddress listen;
    QByteArray origin; ///< https://host[:port], lower case
    QByteArray host; ///< of the origin, without port
    QString resources; ///< folder with pages, texts and assets
    QString keysFile;
    QByteArray formKey; ///< read from its file, or made up
    QString timeZone;
    int threads = 4;

    /// `arguments` start with the program's name. Nothing when help or the version was asked for and shown.
    static Result<std::optional<PortalOptions>> read(const QStringList &arguments);
};

} // namespace tereze::portal
