// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applycontroller.h"
#include "casecontroller.h"
#include "cataloguecontroller.h"
#include "signincontroller.h"
#include "site.h"
#include "systemcontroller.h"
#include "verificationcontroller.h"

#include <core/http/router.h>

#include <memory>

namespace tereze::portal {

/// The portal without its transport: every controller and the table of their routes.
class Portal {
public:
    explicit Portal(const std::shared_ptr<const Site> &site);
    Portal(const Portal &) = delete;
    Portal &operator=(const Portal &) = delete;

    /// Lives on by itself, but its handlers need the portal.
    std::shared_ptr<const http::Router> router() const { return m_router; }

private:
    const std::shared_ptr<const Site> m_site;
    const CatalogueController m_catalogue {};
    const SignInController m_signIn {};
    const ApplyController m_apply {};
    const CaseController m_cases {};
    const VerificationController m_verification {};
    const SystemController m_system;
    std::shared_ptr<http::Router> m_router;
};

} // namespace tereze::portal
