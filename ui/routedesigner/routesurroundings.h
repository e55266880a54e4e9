// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>
#include <core/domain/routevocabulary.h>
#include <core/route/lint.h>

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze::ui {

/// What a route may name: roles, units, templates, journals, other routes, the fields of the forms of its
/// services. Plain value.
struct RouteSurroundings {
    struct Field {
        QString path; ///< as conditions name it, such as `form.reason`
        LocalText label; ///< of a field of a form
        QMap<QString, LocalText> choiceLabels; ///< of a field of a form, by value
        QString title; ///< what it is called in the present language
        QMap<QString, QString> choiceTitles; ///< likewise its values; others are called by themselves
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
    QList<Field> fields; ///< of the forms

    /// What conditions may ask of the forms and the student, with titles in a language, which is the
    /// program's.
    QList<Field> fieldsIn(const QString &language) const;
    QList<Service> services; ///< the route's own first

    /// Answers that the forms of the route's services accept, for a sample application.
    QJsonObject sampleForm() const;

    /// What lint checks by.
    route::LintContext lintContext() const;
};

} // namespace tereze::ui
