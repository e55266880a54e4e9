// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze::catalogue {

/// A document template as its files say: one text a language.
struct CatalogueTemplate {
    QString key; ///< [a-z][a-z0-9_]{0,62}, also the stem of the file names
    QString kind; ///< application_form, certificate, order, joint_order, extract or approval_sheet
    LocalText title;
    QString journal; ///< key of the journal it is registered in; empty for an approval sheet. An extract has
                     ///< that of its joint order, and no number of its own
    QMap<QString, QString> html; ///< by language

    static const QStringList &kinds();
};

/// A journal of registration as shared/journals.json says.
struct CatalogueJournal {
    QString key;
    LocalText title;
    QString pattern; ///< of the registration number, with {number} and {year}
    LocalText storagePlace;
    QString direction =
        QStringLiteral("documents"); ///< or `incoming`, `outgoing`: letters that people register
    int backDays = 0; ///< by how many days an entry may be dated back, 0 to 60
};

} // namespace tereze::catalogue
