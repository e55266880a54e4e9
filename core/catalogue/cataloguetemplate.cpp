// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguetemplate.h"

namespace tereze::catalogue {

const QStringList &CatalogueTemplate::kinds()
{
    static const QStringList all { u"application_form"_qs, u"certificate"_qs, u"order"_qs,
        u"approval_sheet"_qs, u"joint_order"_qs, u"extract"_qs };
    return all;
}

} // namespace tereze::catalogue
