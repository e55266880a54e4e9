// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tereze::catalogue {

/// What loading a catalogue did.
struct LoadReport {
    struct Service {
        QString key;
        int number = 0;
        bool changed = false;
    };
    /// A service, template or route that was edited in the database since it was loaded.
    struct Conflict {
        QString object; ///< `service`, `template` or `route`
        QString key; ///< of a template with its language: `certificate.kk`
        bool taken = false; ///< the files were taken all the same
        QJsonArray
            differences; ///< [{"path","database","files"}]; of a text `path` is its first line that differs

        /// For people: which thing it is.
        QString name() const;
    };
    struct Route {
        QString key;
        QString state; ///< `unchanged`, `published`, `refused` or `queued` (no worker answered in time)
        int number = 0; ///< of the published version
        QJsonArray findings;
    };

    QList<Service> services;
    QList<Conflict> conflicts;
    QList<Route> routes;
    int templatesChanged = 0;
    int templatesSame = 0;
    int journals = 0;

    /// Nothing was left out: every conflict was settled, every route is published.
    bool isComplete() const;
    QJsonObject json() const;
    /// For people, in the current language; one line a thing that changed or was left out.
    QString text() const;
};

} // namespace tereze::catalogue
