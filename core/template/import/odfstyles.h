// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnode.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tereze::templates {

/// The styles of an OpenDocument file by family and name, with what they take over from their parents. Looks
/// at the file's nodes, which outlive it.
class OdfStyles {
public:
    explicit OdfStyles(const OdfNode &document);

    /// A property (such as "fo:font-weight") of a style and its parents; empty when none of them says it.
    QString property(const QString &family, const QString &style, const QString &name) const;
    /// The same, and else of the family's default.
    QString propertyOrDefault(const QString &family, const QString &style, const QString &name) const;
    /// An attribute of the style's own element, such as "style:master-page-name".
    QString attribute(const QString &family, const QString &style, const QString &name) const;

    const OdfNode *masterPage(const QString &name) const; ///< null when there is none
    const OdfNode *pageLayout(const QString &name) const; ///< its style:page-layout-properties
    /// Whether a level (from 1) of a list style is numbered.
    bool isNumbered(const QString &listStyle, int level) const;
    /// Whether its numbers look as "1."
    bool hasPlainNumbers(const QString &listStyle, int level) const;

    /// Whether headings of a level (from 1) have numbers.
    bool numbersHeadings(int level) const;

    /// "1.25cm", "0.5in", "12pt", "3mm" in millimetres; nothing for another text.
    static std::optional<double> millimetres(const QString &length);
    /// "12pt" in points.
    static std::optional<double> points(const QString &length);

private:
    void collect(const OdfNode *styles);
    static const OdfNode *levelOf(const OdfNode *style, int level);
    const OdfNode *listLevel(const QString &listStyle, int level) const;
    const OdfNode *find(const QString &family, const QString &style) const;
    static QString ownProperty(const OdfNode &style, const QString &name);

    QHash<QString, const OdfNode *> m_styles; ///< by "family/name"
    QHash<QString, const OdfNode *> m_defaults; ///< by family
    QHash<QString, const OdfNode *> m_masters;
    QHash<QString, const OdfNode *> m_layouts;
    QHash<QString, const OdfNode *> m_lists;
    const OdfNode *m_outline = nullptr;
};

} // namespace tereze::templates
