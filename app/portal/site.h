// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"
#include "texts.h"

#include <core/base/result.h>
#include <core/document/jwkset.h>
#include <core/http/csrfguard.h>
#include <core/http/metrics.h>

#include <QByteArray>
#include <QMap>
#include <QSemaphore>
#include <QString>

#include <memory>

namespace tereze::portal {

/// A file of the portal's own that browsers load beside a page.
struct Asset {
    QByteArray content;
    QByteArray mediaType;
};

/// What all controllers share. Immutable but for the counters; safe from any thread.
struct Site {
    struct Settings {
        QString resources = QStringLiteral(":/portal"); ///< folder with pages, texts and assets
        QByteArray origin; ///< such as https://portal.example.kz, lower case
        QByteArray formKey; ///< at least 32 bytes, secret: binds forms to sessions
        QString timeZone = QStringLiteral("Asia/Almaty"); ///< IANA name; dates are shown in it
        int threads = 4; ///< handlers that serve pages at once, from 1
    };

    static Result<std::shared_ptr<const Site>> make(const Settings &settings, const document::JwkSet &keys);

    Texts texts;
    Pages pages;
    http::CsrfGuard csrf;
    document::JwkSet keys;
    QByteArray origin;
    QMap<QString, Asset> assets; ///< by file name
    QByteArray assetsPath; ///< "/assets/<digest of all assets>": changes with any of them
    std::shared_ptr<http::Metrics> metrics = std::make_shared<http::Metrics>();
    /// A derivation of a key takes 64 MiB and more, so only a few run at a time.
    std::shared_ptr<QSemaphore> derivations = std::make_shared<QSemaphore>(2);
    /// How many may derive or wait for it: a handler is left for other pages, where there is more than one.
    std::shared_ptr<QSemaphore> signIns = std::make_shared<QSemaphore>(1);
};

} // namespace tereze::portal
