// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tereze::domain {

/// What is needed to print a registered document.
struct PrintForm {
    DocumentId document; ///< the frozen page is read by it
    QString printed; ///< the registration number as it is stamped
    QJsonObject numberBox; ///< {"page","x","y","width","height"} in mm
    QByteArray sha256; ///< of the frozen page
    QString title;
};

} // namespace tereze::domain
