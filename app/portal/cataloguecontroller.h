// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit.h"

namespace tereze::portal {

/// The front page, the catalogue of services and the page of one service. For everybody.
class CatalogueController {
public:
    void addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const;

    Result<http::Response> home(Visit &visit) const;
    Result<http::Response> list(Visit &visit) const;
    Result<http::Response> service(Visit &visit) const;
};

} // namespace tereze::portal
