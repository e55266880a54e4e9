// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDate>

#include <optional>

namespace tereze::domain {

/// A person to be made (no id) or changed (id, and the version that was seen).
struct PersonEntry {
    std::optional<PersonId> id;
    qint64 version = 0;
    QString surname;
    QString given;
    QString patronymic;
    std::optional<QString> sex; ///< `m` or `f`
    std::optional<QDate> birthDate;
    std::optional<QString> email;
    std::optional<QString> phone;
    QString language = QStringLiteral("kk"); ///< of mail: kk, ru, en or uk
};

} // namespace tereze::domain
