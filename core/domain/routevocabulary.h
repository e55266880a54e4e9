// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QList>
#include <QString>

namespace tereze::domain {

/// The names that a route may use, with their titles.
struct RouteVocabulary {
    struct Word {
        QString key;
        LocalText title; ///< empty where nobody gave one
        QString belongsTo; ///< the journal of a template, the kind of a unit; else empty
    };

    QList<Word> templates;
    QList<Word> journals;
    QList<Word> roles;
    QList<Word> units;
};

} // namespace tereze::domain
