// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace tereze::templates {

/// XML of a stranger as text, whatever encoding it names: parts of forms are UTF-8, or UTF-16 with a mark at
/// the beginning (ECMA-376 part 2, §8.1.1; OpenDocument 1.3 part 2, §3). Within bounds that no form reaches,
/// beyond which a reader of XML takes time out of proportion: it compares each attribute of an element with
/// each, and looks every prefix up among all that are in scope. Well-formed it may not be; a DTD is not
/// looked into. InvalidInput, with a text for the person.
class XmlText {
public:
    static constexpr int mostAttributes = 256; ///< of an element
    static constexpr int deepest = 1'000; ///< elements within each other
    static constexpr int mostNamespaces = 1'000; ///< declared in an element and those around it

    /// `name` is for the log.
    static Result<QString> read(const QByteArray &bytes, const QString &name);
};

} // namespace tereze::templates
