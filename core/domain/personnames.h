// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QList>
#include <QMap>
#include <QString>

namespace tereze::domain {

/// A person's own forms of the full name in a language: how the person or the office writes it, before all
/// rules of grammar.
struct NameForms {
    QString ofName; ///< the full name that they are forms of; under another one they are not used
    QMap<QString, QString> forms; ///< by the case's English name
    qint64 version = 0; ///< 0: none were ever written
};

/// The name of a person and the forms that were written of it.
struct PersonNames {
    PersonId person;
    bool applies = false; ///< the applicant; else who decided on the application or is asked to
    QList<LocalText> positions; ///< in which an approver decided or is asked
    QString surname;
    QString given;
    QString patronymic;
    QString sex; ///< `m`, `f`, or empty where it is not known
    QMap<QString, NameForms> forms; ///< by language: kk, ru, uk

    QString fullName() const { return (surname + u' ' + given + u' ' + patronymic).simplified(); }
};

} // namespace tereze::domain
