// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"

#include "visit.h"

namespace tereze::portal {

Portal::Portal(const std::shared_ptr<const Site> &site)
    : m_site(site)
    , m_system(site)
    , m_router(std::make_shared<http::Router>())
{
    m_catalogue.addRoutes(*m_router, site);
    m_signIn.addRoutes(*m_router, site);
    m_apply.addRoutes(*m_router, site);
    m_cases.addRoutes(*m_router, site);
    m_verification.addRoutes(*m_router, site);
    m_system.addRoutes(*m_router);
    m_router->setErrorHandler([site](int status, const http::Request &request, http::ThreadContext &context) {
        Visit visit(*site, request, dynamic_cast<PortalThread &>(context));
        if (status < 500)
            visit.recognise();
        return visit.errorPage(status);
    });
    m_router->setBusyHandler([site](const http::Request &request, bool begun) {
        PortalThread none { db::ConnectionSettings() }; // nobody is asked: the database may be what is slow
        Visit visit(*site, request, none);
        visit.readFormAlone();
        return begun ? visit.unsurePage() : visit.errorPage(503);
    });
}

} // namespace tereze::portal
