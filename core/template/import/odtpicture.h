// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importnote.h"
#include "odfnode.h"

#include <QString>

namespace tereze::templates {

/// Pictures of an OpenDocument text as those that a template holds in itself.
class OdtPicture {
public:
    /// The element for a frame that holds a picture. PNG and JPEG are taken as they are or, when they are too
    /// large for a template, made smaller; empty, with a note, for another kind, a damaged one, or one that
    /// is not in the file itself.
    static QString tag(const OdfNode &frame, ImportNotes &notes);
};

} // namespace tereze::templates
