// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDate>

#include <optional>

namespace tereze::domain {

/// A student record to be made (version 0) or changed (the version that was seen). The status is changed by
/// orders, never here.
struct StudentEntry {
    QString number;
    qint64 version = 0;
    PersonId person;
    QString facultyCode;
    std::optional<QString> departmentCode;
    LocalText programme;
    QString degree; ///< such as `bachelor`
    int course = 1;
    QString studyForm; ///< such as `full_time`
    QString studyLanguage;
    QString funding; ///< such as `grant`
    QDate enrolledOn;
    std::optional<QDate> graduatesOn;
};

} // namespace tereze::domain
