// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/routevocabulary.h>
#include <core/route/lint.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace tereze::ui {

/// What a route may name: roles, units, templates, journals, other routes, the fields of the forms of its
/// services. Plain value.
struct RouteSurroundings {
    struct Field {
        QString path; ///< as conditions name it, such as `form.reason`
        QString title;
        QString type; ///< `string`, `integer`, `number`, `boolean` or `date`
        QStringList choices;
        bool required = false;
    };

    /// A service whose form a sample application may fill in.
    struct Service {
        QString key;
        LocalText name;
        bool isOwn = false; ///< it runs on this route
    };

    bool isKnown = false; ///< it has been read
    domain::RouteVocabulary vocabulary;
    QStringList routes;
    QList<Field> fields;
    QList<Service> services; ///< the route's own first

    /// Answers that the forms of the route's services accept, for a sample application.
    QJsonObject sampleForm() const;
    /// What a value is called: outcomes by their words, anything else by itself.
    static QString choiceTitle(const QString &choice);

    /// What lint checks by.
    route::LintContext lintContext() const;
};

} // namespace tereze::ui
