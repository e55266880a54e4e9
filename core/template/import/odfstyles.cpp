// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfstyles.h"

#include <QRegularExpression>

namespace tereze::templates {
namespace {

constexpr int longestAncestry = 30; // styles may name each other in a circle

QString styleKey(const QString &family, const QString &style)
{
    return family + u'/' + style;
}

} // namespace

OdfStyles::OdfStyles(const OdfNode &document)
{
    collect(document.child(u"office:styles"_qs));
    collect(document.child(u"office:automatic-styles"_qs));
    collect(document.child(u"office:master-styles"_qs));
}

void OdfStyles::collect(const OdfNode *styles)
{
    if (!styles)
        return;
    for (const OdfNode &one : styles->children) {
        const QString name = one.attribute(u"style:name"_qs);
        if (one.name == u"style:style")
            m_styles.insert(styleKey(one.attribute(u"style:family"_qs), name), &one);
        else if (one.name == u"style:default-style")
            m_defaults.insert(one.attribute(u"style:family"_qs), &one);
        else if (one.name == u"style:master-page")
            m_masters.insert(name, &one);
        else if (one.name == u"style:page-layout")
            m_layouts.insert(name, &one);
        else if (one.name == u"text:list-style")
            m_lists.insert(name, &one);
        else if (one.name == u"text:outline-style")
            m_outline = &one;
    }
}

const OdfNode *OdfStyles::find(const QString &family, const QString &style) const
{
    return m_styles.value(styleKey(family, style));
}

QString OdfStyles::ownProperty(const OdfNode &style, const QString &name)
{
    for (const OdfNode &properties : style.children) {
        if (const QString value = properties.attribute(name); !value.isEmpty())
            return value;
    }
    return {};
}

QString OdfStyles::property(const QString &family, const QString &style, const QString &name) const
{
    const OdfNode *one = find(family, style);
    for (int i = 0; one && i < longestAncestry; ++i) {
        if (const QString value = ownProperty(*one, name); !value.isEmpty())
            return value;
        one = find(family, one->attribute(u"style:parent-style-name"_qs));
    }
    return {};
}

QString OdfStyles::propertyOrDefault(const QString &family, const QString &style, const QString &name) const
{
    const QString value = property(family, style, name);
    const OdfNode *all = m_defaults.value(family);
    return value.isEmpty() && all ? ownProperty(*all, name) : value;
}

QString OdfStyles::attribute(const QString &family, const QString &style, const QString &name) const
{
    const OdfNode *one = find(family, style);
    return one ? one->attribute(name) : QString();
}

const OdfNode *OdfStyles::masterPage(const QString &name) const
{
    return m_masters.value(name);
}

const OdfNode *OdfStyles::pageLayout(const QString &name) const
{
    const OdfNode *layout = m_layouts.value(name);
    return layout ? layout->child(u"style:page-layout-properties"_qs) : nullptr;
}

const OdfNode *OdfStyles::levelOf(const OdfNode *style, int level)
{
    for (size_t i = 0; style && i < style->children.size(); ++i) {
        if (style->children.at(i).attribute(u"text:level"_qs).toInt() == level)
            return &style->children.at(i);
    }
    return nullptr;
}

const OdfNode *OdfStyles::listLevel(const QString &listStyle, int level) const
{
    return levelOf(m_lists.value(listStyle), level);
}

bool OdfStyles::numbersHeadings(int level) const
{
    const OdfNode *one = levelOf(m_outline, level);
    return one && !one->attribute(u"style:num-format"_qs).isEmpty();
}

bool OdfStyles::isNumbered(const QString &listStyle, int level) const
{
    const OdfNode *one = listLevel(listStyle, level);
    return one && one->name == u"text:list-level-style-number"
        && !one->attribute(u"style:num-format"_qs).isEmpty();
}

bool OdfStyles::hasPlainNumbers(const QString &listStyle, int level) const
{
    const OdfNode *one = listLevel(listStyle, level);
    const QString format = one ? one->attribute(u"loext:num-list-format"_qs) : QString();
    return one && one->attribute(u"style:num-format"_qs) == u"1"
        && one->attribute(u"text:display-levels"_qs).toInt() <= 1
        && (format.isEmpty() || format == u'%' + QString::number(level) + u"%."_qs);
}

std::optional<double> OdfStyles::millimetres(const QString &length)
{
    static const QRegularExpression form(u"\\A(-?[0-9]+(?:\\.[0-9]+)?|-?\\.[0-9]+)(in|cm|mm|pt|pc)\\z"_qs);
    const QRegularExpressionMatch match = form.match(length);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const double one = unit == u"in" ? 25.4
        : unit == u"cm"              ? 10
        : unit == u"mm"              ? 1
        : unit == u"pc"              ? 25.4 / 6
                                     : 25.4 / 72;
    return match.captured(1).toDouble() * one;
}

std::optional<double> OdfStyles::points(const QString &length)
{
    const auto size = millimetres(length);
    return size ? std::optional<double>(*size * 72 / 25.4) : std::nullopt;
}

} // namespace tereze::templates
