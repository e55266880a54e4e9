// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portalthread.h"
#include "site.h"

#include <core/http/router.h>

namespace tereze::portal {

/// What is no page: the way from "/" to a language, styles and pictures, public keys, health and counters.
class SystemController {
public:
    explicit SystemController(std::shared_ptr<const Site> site)
        : m_site(std::move(site))
    {
    }
    void addRoutes(http::Router &router) const;

    http::Response root(const http::Request &request, PortalThread &thread) const;
    http::Response asset(const http::Request &request, PortalThread &thread) const;
    http::Response keys(const http::Request &request, PortalThread &thread) const;
    http::Response robots(const http::Request &request, PortalThread &thread) const;
    http::Response health(const http::Request &request, PortalThread &thread) const;
    http::Response counters(const http::Request &request, PortalThread &thread) const;

private:
    const std::shared_ptr<const Site> m_site;
};

} // namespace tereze::portal
