// SPDX-License-Identifier: GPL-3.0-or-later
#include "securityheaders.h"

#include "response.h"

namespace tereze::http {

void addSecurityHeaders(Response &response)
{
    struct Field {
        const char *name;
        const char *value;
    };
    // Referrer-Policy is same-origin and not no-referrer, under which browsers send "Origin: null" with our
    // own forms.
    static constexpr Field fields[] = {
        { "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
        { "X-Content-Type-Options", "nosniff" },
        { "X-Frame-Options", "DENY" },
        { "Referrer-Policy", "same-origin" },
        { "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
        { "Cross-Origin-Opener-Policy", "same-origin" },
        { "Cross-Origin-Resource-Policy", "same-origin" },
        { "Cache-Control", "no-store" },
    };
    for (const Field &field : fields) {
        if (!response.headers().contains(field.name))
            response.setHeader(field.name, field.value);
    }
}

} // namespace tereze::http
