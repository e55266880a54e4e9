// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlforqt.h"

#include <QRegularExpression>
#include <QStringList>

namespace tereze::document {
namespace {

/// Font sizes may be points, so they stay as they are but for millimetres and centimetres.
QString fontSizeForQt(const QString &value)
{
    static const QRegularExpression length(QStringLiteral("\\A([0-9]+(?:\\.[0-9]+)?)(mm|cm)\\z"));
    const QRegularExpressionMatch match = length.match(value);
    if (!match.hasMatch())
        return value;
    const double perInch = match.captured(2) == u"mm" ? 25.4 : 2.54;
    return QString::number(match.captured(1).toDouble() * 72 / perInch, 'f', 2) + u"pt"_qs;
}

QString lengthsInPixels(const QString &value)
{
    static const QRegularExpression length(QStringLiteral("(-?[0-9]+(?:\\.[0-9]+)?)(pt|mm|cm)\\b"));
    QString result;
    qsizetype at = 0;
    auto matches = length.globalMatch(value);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double perInch = match.captured(2) == u"pt" ? 72 : match.captured(2) == u"mm" ? 25.4 : 2.54;
        result += value.mid(at, match.capturedStart() - at)
            + QString::number(match.captured(1).toDouble() * 96 / perInch, 'f', 2) + u"px"_qs;
        at = match.capturedEnd();
    }
    return result + value.mid(at);
}

/// "padding: a b c d" as four declarations, with CSS's rule for fewer values.
QStringList paddingOfSides(const QString &value)
{
    const QStringList v = value.split(u' ', Qt::SkipEmptyParts);
    if (v.isEmpty())
        return {};
    const QString &top = v.at(0);
    const QString &right = v.size() > 1 ? v.at(1) : top;
    const QString &bottom = v.size() > 2 ? v.at(2) : top;
    const QString &left = v.size() > 3 ? v.at(3) : right;
    return { u"padding-top: "_qs + top, u"padding-right: "_qs + right, u"padding-bottom: "_qs + bottom,
        u"padding-left: "_qs + left };
}

struct QtStyle {
    QString style;
    bool justified = false;
};

QtStyle styleForQt(const QString &style)
{
    QtStyle result;
    QStringList kept;
    const QStringList declarations = style.split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        const QString property = declaration.section(u':', 0, 0).trimmed();
        const QString value = declaration.section(u':', 1).simplified();
        if (property == u"text-align" && value == u"justify")
            result.justified = true;
        else if (property == u"padding")
            kept += paddingOfSides(lengthsInPixels(value));
        else if (property == u"font-size")
            kept += property + u": "_qs + fontSizeForQt(value);
        else if (!property.isEmpty())
            kept += property + u": "_qs + lengthsInPixels(value);
    }
    result.style = kept.join(u"; "_qs);
    return result;
}

} // namespace

QString htmlForQt(const QString &html)
{
    // No value in the subset holds a quotation mark or an angle bracket, so a tag is what stands between
    // those.
    static const QRegularExpression styled(
        QStringLiteral("<([A-Za-z0-9]+)([^<>]*?)\\sstyle\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype at = 0;
    auto matches = styled.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QtStyle style = styleForQt(match.captured(3) + match.captured(4));
        result += html.mid(at, match.capturedStart() - at) + u'<' + match.captured(1)
            + (style.justified ? u" align=\"justify\""_qs : QString()) + match.captured(2) + u" style=\""_qs
            + style.style + u'"';
        at = match.capturedEnd();
    }
    return result + html.mid(at);
}

} // namespace tereze::document
