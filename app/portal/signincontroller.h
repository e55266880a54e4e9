// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit.h"

namespace tereze::portal {

/// Sign in and sign out. A password is turned into a key here and goes no further.
class SignInController {
public:
    void addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const;

    Result<http::Response> show(Visit &visit) const;
    Result<http::Response> signIn(Visit &visit) const;
    Result<http::Response> signOut(Visit &visit) const;

    /// Where to go after signing in: `asked` when it is a page of ours, else the person's applications.
    static QString wayBack(const Visit &visit, const QString &asked);

private:
    Result<http::Response> form(
        Visit &visit, const QString &login, const QString &next, const QString &errorKey, int status) const;
};

} // namespace tereze::portal
