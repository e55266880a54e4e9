// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueservice.h"
#include "cataloguetemplate.h"

#include <QList>

namespace tereze::catalogue {

/// A whole catalogue as read from files: what journals, templates and services there are. A plain value.
struct Catalogue {
    QList<CatalogueJournal> journals;
    QList<CatalogueTemplate> sharedTemplates; ///< of no single service, such as the approval sheet
    QList<CatalogueService> services; ///< by key
};

} // namespace tereze::catalogue
