// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace tereze::test {

/// Who there is: by `role@unit` who holds it, and by role its places in their order.
struct ModelPeople {
    QHash<QString, QStringList> holders;
    QHash<QString, QStringList> places;

    static const ModelPeople &all();
    QStringList logins() const;
};

} // namespace tereze::test
