// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QVector>

#include <vector>

namespace tereze::templates {

/// A piece of an OpenDocument file: an element, or text. Names have the prefixes that the standard uses
/// (OASIS OpenDocument 1.3, part 3, §4), whatever the file calls them; those of other namespaces begin with
/// "other:". A value.
struct OdfNode {
    static constexpr int deepest = 200;
    static constexpr int mostNodes = 400'000;

    QString name; ///< such as "text:p"; empty for text
    QString text; ///< of text
    QVector<QPair<QString, QString>> attributes;
    std::vector<OdfNode> children;

    /// The root of a file. InvalidInput for what is not well-formed, has a DTD, or is too deep or too large.
    static Result<OdfNode> read(const QByteArray &xml);

    bool isText() const { return name.isEmpty(); }
    QString attribute(const QString &wanted) const; ///< empty when it is absent
    const OdfNode *child(const QString &wanted) const; ///< the first; null when there is none
    /// All text in it, one blank between paragraphs.
    QString allText() const;
};

} // namespace tereze::templates
