// SPDX-License-Identifier: GPL-3.0-or-later
#include "localtexts.h"

#include <QCoreApplication>

namespace tereze::ui {

QString textIn(const LocalText &text, const QString &language)
{
    const QString found = text.in(language);
    if (found.isEmpty() || text.has(language))
        return found;
    return QCoreApplication::translate("LocalText", "%1 (in Russian)").arg(found);
}

} // namespace tereze::ui
