// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::http {

class Response;

/// Adds what every answer of ours carries, unless the handler set its own: a content security policy without
/// inline script or style and without other origins, nosniff, no framing, referrers to ourselves only, no
/// access to devices, isolation from other origins, and `no-store` where the handler did not call
/// setCacheable(). Pages whose address is itself a secret set Referrer-Policy to no-referrer.
/// Strict-Transport-Security is nginx's: it alone knows of TLS.
void addSecurityHeaders(Response &response);

} // namespace tereze::http
