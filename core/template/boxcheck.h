// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "page.h"

namespace tereze::templates {

/// What is wrong with where the placed boxes of a page stand.
struct BoxFindings {
    Findings errors; ///< a box stands where a document that is issued has its QR (rule box_on_qr) or its
                     ///< registration number (box_on_number)
    Findings advice; ///< two boxes that can stand together cover each other (boxes_overlap); the first 50
};

/// `keepsZones`: documents are made from it that get a number and a QR. What reaches beyond the paper,
/// HtmlSubset reports. A box that is as high as its text is taken for one line of it; how high it becomes,
/// rendering sees.
BoxFindings checkBoxes(const QString &source, const Page &page, bool keepsZones);

} // namespace tereze::templates
