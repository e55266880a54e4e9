// SPDX-License-Identifier: GPL-3.0-or-later
#include "cupstransport.h"

namespace tereze::print {

Result<std::unique_ptr<PrintTransport>> PrintTransport::create(const QString &server)
{
    return std::unique_ptr<PrintTransport>(std::make_unique<CupsTransport>(server));
}

} // namespace tereze::print
