// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguefiles.h"
#include "catalogueservice.h"

namespace tereze::catalogue {

/// Reads the passport and the plain values of a service.json into `service`; limits and templates are left to
/// the caller. `place` is the file's path followed by '#'.
void readPassport(
    CatalogueFiles &files, const QJsonObject &object, const QString &place, CatalogueService &service);

} // namespace tereze::catalogue
