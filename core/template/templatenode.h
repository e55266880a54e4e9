// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formatters.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tereze::templates {

/// One part of a parsed template. Immutable after parsing and shared between threads.
struct TemplateNode {
    enum class Kind { Text, Variable, Section, Inverted, Partial };

    Kind kind = Kind::Text;
    QString text; ///< the literal text, or the name as written
    QStringList path; ///< the name's segments; empty for "." and for names that begin with @
    QList<FormatterCall> formatters;
    bool raw = false;
    Place place;
    QString source; ///< name of the partial it stands in
    std::vector<TemplateNode> children; ///< of a section
    std::shared_ptr<const std::vector<TemplateNode>> partial;
};

using TemplateNodes = std::vector<TemplateNode>;

} // namespace tereze::templates
