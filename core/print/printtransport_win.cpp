// SPDX-License-Identifier: GPL-3.0-or-later
// Not run here: Windows is a target that this project's machines do not have.
#include "printtransport.h"

namespace tereze::print {

Result<std::unique_ptr<PrintTransport>> PrintTransport::create(const QString &)
{
    return Error::of(
        ErrorKind::Unsupported, QStringLiteral("printing on Windows goes through the desktop client's Qt"));
}

} // namespace tereze::print
