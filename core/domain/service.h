// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QJsonObject>
#include <QStringList>

namespace tereze::domain {

/// A service of the catalogue in the version that is in force. In lists the form is left out.
struct Service {
    QString key;
    QString kind; ///< `e_service`, `appointment` or `counter`
    int number = 0; ///< version of the service
    LocalText name;
    QJsonObject passport; ///< all of it, as the catalogue's service.json has it
    QJsonObject formSchema;
    QJsonObject formLayout;
    QStringList applicantKinds;
    bool subjectRequired = false; ///< only for those who have a student record
    bool ready = false; ///< its route is published: applications are taken
};

} // namespace tereze::domain
