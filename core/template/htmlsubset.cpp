// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlsubset.h"

#include "boxplace.h"
#include "embeddedimage.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace tereze::templates {
namespace {

constexpr qsizetype maximumFindings = 100;
constexpr qsizetype maximumHtmlDepth = 60;

const QSet<QString> &allowedElements()
{
    static const QSet<QString> elements { u"p"_qs, u"br"_qs, u"h1"_qs, u"h2"_qs, u"h3"_qs, u"b"_qs,
        u"strong"_qs, u"i"_qs, u"em"_qs, u"u"_qs, u"s"_qs, u"sub"_qs, u"sup"_qs, u"span"_qs, u"div"_qs,
        u"ul"_qs, u"ol"_qs, u"li"_qs, u"table"_qs, u"thead"_qs, u"tbody"_qs, u"tr"_qs, u"th"_qs, u"td"_qs,
        u"hr"_qs, u"img"_qs, u"header"_qs, u"footer"_qs, u"box"_qs };
    return elements;
}

bool isRegion(const QString &element)
{
    return element == u"header" || element == u"footer";
}

/// Their attributes are judged together.
bool isJudgedWhole(const QString &element)
{
    return element == u"img" || element == u"box";
}

/// What {{@page}} and {{@pages}} become.
bool isPageCount(const QString &element)
{
    return element == u"page" || element == u"pages";
}

/// The pattern of each attribute's value; style is read apart.
const QHash<QString, QRegularExpression> &allowedAttributes()
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QString::fromLatin1(text));
    };
    static const QHash<QString, QRegularExpression> attributes {
        { u"class"_qs, pattern("\\A[A-Za-z][A-Za-z0-9 -]{0,60}\\z") },
        { u"align"_qs, pattern("\\A(left|right|center|justify)\\z") },
        { u"valign"_qs, pattern("\\A(top|middle|bottom)\\z") },
        { u"width"_qs, pattern("\\A[0-9]{1,4}%?\\z") },
        { u"colspan"_qs, pattern("\\A[1-9][0-9]?\\z") },
        { u"rowspan"_qs, pattern("\\A[1-9][0-9]?\\z") },
        { u"border"_qs, pattern("\\A[0-9]\\z") },
        { u"cellpadding"_qs, pattern("\\A[0-9]{1,2}\\z") },
        { u"cellspacing"_qs, pattern("\\A[0-9]{1,2}\\z") },
        { u"start"_qs, pattern("\\A[0-9]{1,4}\\z") },
    };
    return attributes;
}

bool isAllowedProperty(const QString &name)
{
    static const QRegularExpression names(QStringLiteral(
        "\\A(text-align|text-indent|text-decoration|font-size|font-weight|font-style|line-height|width|"
        "vertical-align|white-space|color|background-color|page-break-before|page-break-after|"
        "(margin|padding)(-(left|right|top|bottom))?|"
        "border(-(left|right|top|bottom))?(-(width|style|color))?|border-collapse)\\z"));
    return names.match(name).hasMatch();
}

bool isAllowedStyleValue(const QString &property, const QString &value)
{
    static const QRegularExpression values(QStringLiteral(
        "\\A([a-z-]{1,20}|#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}|-?[0-9]{1,4}(\\.[0-9]{1,3})?(pt|px|mm|cm|%)?)"
        "( (?1)){0,3}\\z"));
    // QTextDocument passes over other sizes in silence.
    static const QRegularExpression sizes(QStringLiteral(
        "\\A(small|medium|large|x-large|xx-large|0*[1-9][0-9]{0,2}(\\.[0-9]{1,3})?(pt|px|mm|cm))\\z"));
    if (property == u"font-size")
        return sizes.match(value).hasMatch();
    const bool hidesText = property == u"color" && value == u"transparent";
    return !hidesText && values.match(value).hasMatch();
}

/// Reads a text from tag to tag.
class HtmlScan {
public:
    HtmlScan(const QString &text, bool mustache)
        : m_text(text)
        , m_mustache(mustache)
    {
    }

    Findings run()
    {
        // Checked once here, so that the patterns need not check the whole text again at each tag.
        if (!m_text.isValidUtf16()) {
            qsizetype broken = 0;
            while (!isBrokenAt(broken))
                ++broken;
            report(u"bad_character"_qs, say(QT_TRANSLATE_NOOP("Template", "there is half a character here")),
                {}, broken);
            return m_findings;
        }
        while (m_at < m_text.size() && m_findings.size() < maximumFindings) {
            const QChar c = m_text.at(m_at);
            if (m_mustache && m_text.mid(m_at, 2) == u"{{")
                skipMustache();
            else if (c == u'<')
                readTag();
            else if (c == u'&')
                readEntity();
            else if (c == u'>')
                report(u"stray_bracket"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "“>” has to be written &gt; here")), u">"_qs, m_at++);
            else
                ++m_at;
        }
        for (const OpenElement &open : m_open)
            report(u"unclosed_element"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the element “%1” is never closed")).arg(open.name),
                open.name, open.offset);
        return m_findings;
    }

private:
    struct OpenElement {
        QString name;
        qsizetype offset;
    };

    bool isBrokenAt(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        return (c.isHighSurrogate() && (at + 1 == m_text.size() || !m_text.at(at + 1).isLowSurrogate()))
            || (c.isLowSurrogate() && (at == 0 || !m_text.at(at - 1).isHighSurrogate()));
    }

    QRegularExpressionMatch matchHere(const QRegularExpression &pattern) const
    {
        return pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
            QRegularExpression::DontCheckSubjectStringMatchOption);
    }

    static QString say(const char *text) { return QCoreApplication::translate("Template", text); }

    void report(const QString &rule, const QString &text, const QString &tag, qsizetype offset)
    {
        if (m_findings.size() < maximumFindings)
            m_findings.append({ rule, text, placeOf(m_text, offset), tag, QString() });
    }

    void skipMustache()
    {
        const bool triple = m_text.mid(m_at, 3) == u"{{{";
        const QString closing = triple ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype close = m_text.indexOf(closing, m_at + closing.size());
        const QString name = m_text.mid(m_at + closing.size(), close - m_at - closing.size()).trimmed();
        if ((name == u"@page" || name == u"@pages") && !isInRegion())
            reportOutside(name, m_at);
        m_at = close < 0 ? m_text.size() : close + closing.size();
    }

    bool isInRegion() const { return !m_open.isEmpty() && isRegion(m_open.constFirst().name); }

    void reportOutside(const QString &tag, qsizetype offset)
    {
        report(u"page_outside_region"_qs,
            say(QT_TRANSLATE_NOOP("Template", "the page's number can only stand in a header or a footer")),
            tag, offset);
    }

    void readEntity()
    {
        static const QRegularExpression entity(
            QStringLiteral("\\G&(?:(amp|lt|gt|quot|apos|nbsp|shy|laquo|raquo|ldquo|rdquo|ndash|mdash|hellip)|"
                           "#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));"));
        const QRegularExpressionMatch match = matchHere(entity);
        if (!match.hasMatch()) {
            report(u"bad_entity"_qs,
                say(QT_TRANSLATE_NOOP(
                    "Template", "“&” has to be written &amp;, or the entity is not allowed")),
                m_text.mid(m_at, 10).section(u'\n', 0, 0), m_at);
            ++m_at;
            return;
        }
        const uint code =
            match.captured(2).isEmpty() ? match.captured(3).toUInt(nullptr, 16) : match.captured(2).toUInt();
        const bool numeric = match.captured(1).isEmpty();
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        // Qt's text documents mark frames and objects with noncharacters and U+FFFC.
        const bool nonCharacter =
            (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE || code == 0xFFFC;
        if (numeric && (code < 0x20 || surrogate || nonCharacter || code > 0x10FFFF))
            report(u"bad_entity"_qs, say(QT_TRANSLATE_NOOP("Template", "there is no such character")),
                match.captured(0), m_at);
        m_at += match.capturedLength(0);
    }

    void readTag()
    {
        const qsizetype begin = m_at;
        static const QRegularExpression head(QStringLiteral("\\G<(/?)([A-Za-z][A-Za-z0-9:-]*)"));
        const QRegularExpressionMatch match = matchHere(head);
        if (!match.hasMatch()) {
            report(u"not_an_element"_qs,
                say(QT_TRANSLATE_NOOP(
                    "Template", "only elements may begin with “<”; a “<” in text is written &lt;")),
                m_text.mid(begin, 12).section(u'\n', 0, 0), begin);
            ++m_at;
            return;
        }
        const QString name = match.captured(2).toLower();
        const bool closing = !match.captured(1).isEmpty();
        m_at += match.capturedLength(0);
        const bool isCount = !m_mustache && isPageCount(name);
        const bool allowed = isCount || allowedElements().contains(name);
        if (isCount && !isInRegion())
            reportOutside(name, begin);
        if (!allowed)
            report(u"element_refused"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the element “%1” is not allowed")).arg(name), name, begin);
        bool selfClosed = false;
        if (!readAttributes(name, closing, allowed, selfClosed)) {
            report(u"unclosed_tag"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the tag of “%1” is not closed by “>”")).arg(name), name,
                begin);
            return;
        }
        if (!allowed)
            return;
        const bool empty = name == u"br" || name == u"hr" || name == u"img" || isCount;
        if (name == u"img" && !closing)
            checkImage(begin);
        else if (name == u"box" && !closing)
            checkBox(begin);
        if (closing)
            close(name, empty, begin);
        else if (!empty && selfClosed)
            report(u"unclosed_element"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the element “%1” is never closed")).arg(name), name,
                begin);
        else if (!empty)
            open(name, begin);
    }

    void open(const QString &name, qsizetype offset)
    {
        if ((isRegion(name) || name == u"box") && !m_open.isEmpty())
            report(u"region_inside"_qs,
                say(QT_TRANSLATE_NOOP("Template", "“%1” cannot stand inside another element")).arg(name),
                name, offset);
        if (isRegion(name)) {
            // Of two in a template, conditions may leave one.
            if (!m_mustache && m_regions.contains(name))
                report(u"second_region"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "there is more than one “%1”")).arg(name), name,
                    offset);
            m_regions.insert(name);
        }
        m_open.append({ name, offset });
        if (m_open.size() == maximumHtmlDepth + 1)
            report(u"too_deep"_qs, say(QT_TRANSLATE_NOOP("Template", "elements are nested too deeply")), name,
                offset);
    }

    void close(const QString &name, bool empty, qsizetype offset)
    {
        if (!empty && !m_open.isEmpty() && m_open.constLast().name == name) {
            m_open.removeLast();
            return;
        }
        qsizetype match = m_open.size() - 1;
        while (match >= 0 && m_open.at(match).name != name)
            --match;
        if (empty || match < 0) {
            report(u"unopened_element"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the element “%1” is closed here but was not opened"))
                    .arg(name),
                name, offset);
            return;
        }
        report(u"wrong_nesting"_qs,
            say(QT_TRANSLATE_NOOP("Template", "the element “%1” has to be closed before “%2” is"))
                .arg(m_open.constLast().name, name),
            name, offset);
        m_open.resize(match);
    }

    /// Reads up to and with the closing bracket; false when there is none.
    bool readAttributes(const QString &element, bool closing, bool known, bool &selfClosed)
    {
        static const QRegularExpression attribute(
            QStringLiteral("\\G\\s+([A-Za-z_:][A-Za-z0-9_:.-]*)(?:\\s*=\\s*(\"([^\"]*)\"|'([^']*)'))?"));
        static const QRegularExpression end(QStringLiteral("\\G\\s*(/?)>"));
        QSet<QString> seen;
        while (true) {
            const QRegularExpressionMatch ended = matchHere(end);
            if (ended.hasMatch()) {
                selfClosed = !ended.captured(1).isEmpty();
                m_at += ended.capturedLength(0);
                return true;
            }
            const QRegularExpressionMatch match = matchHere(attribute);
            if (!match.hasMatch()) {
                const qsizetype bracket = m_text.indexOf(u'>', m_at);
                if (bracket < 0) {
                    m_at = m_text.size();
                    return false;
                }
                report(u"bad_attribute"_qs,
                    say(QT_TRANSLATE_NOOP("Template",
                        "an attribute is a name and a quoted value; values from data cannot stand inside a "
                        "tag")),
                    m_text.mid(m_at, bracket - m_at).left(40).trimmed(), m_at);
                m_at = bracket + 1;
                return true;
            }
            const QString name = match.captured(1).toLower();
            const qsizetype offset = match.capturedStart(1);
            const QString value = match.captured(3) + match.captured(4);
            m_at += match.capturedLength(0);
            if (!known)
                continue;
            if (closing || seen.contains(name))
                report(u"bad_attribute"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "the attribute “%1” cannot stand here")).arg(name),
                    name, offset);
            else
                checkAttribute(element, name, value, match.captured(2).isNull(), offset);
            seen.insert(name);
        }
    }

    void checkAttribute(
        const QString &element, const QString &name, const QString &value, bool bare, qsizetype offset)
    {
        if (isJudgedWhole(element)) {
            m_judged.insert(name, value);
            return;
        }
        if (name == u"style" && !bare) {
            checkStyle(value, offset);
            return;
        }
        const auto found = allowedAttributes().constFind(name);
        if (found == allowedAttributes().constEnd())
            report(u"attribute_refused"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the attribute “%1” is not allowed on “%2”"))
                    .arg(name, element),
                name, offset);
        else if (bare || !found->match(value).hasMatch())
            report(u"bad_attribute"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the attribute “%1” cannot have the value “%2”"))
                    .arg(name, value.left(40)),
                name, offset);
    }

    /// The attributes of an element that is judged whole, those that it cannot have refused.
    QHash<QString, QString> judged(const QString &element, const QStringList &allowed, qsizetype offset)
    {
        const QHash<QString, QString> attributes = std::exchange(m_judged, {});
        for (auto one = attributes.begin(); one != attributes.end(); ++one) {
            if (!allowed.contains(one.key()))
                report(u"attribute_refused"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "the attribute “%1” is not allowed on “%2”"))
                        .arg(one.key(), element),
                    one.key(), offset);
        }
        return attributes;
    }

    void checkBox(qsizetype offset)
    {
        const QHash<QString, QString> box =
            judged(u"box"_qs, { u"page"_qs, u"x"_qs, u"y"_qs, u"width"_qs, u"height"_qs }, offset);
        BoxPlace place;
        const auto length = [&](const QString &name, int &to) {
            const auto tenths = BoxPlace::tenthsOf(box.value(name));
            if (!tenths)
                report(u"bad_attribute"_qs,
                    say(QT_TRANSLATE_NOOP(
                            "Template", "a placed box needs “%1” in millimetres, such as “30.5mm”"))
                        .arg(name),
                    name, offset);
            to = tenths.value_or(0);
            return tenths.has_value();
        };
        bool isRead = length(u"x"_qs, place.x);
        isRead = length(u"y"_qs, place.y) && isRead;
        isRead = length(u"width"_qs, place.width) && isRead;
        if (box.contains(u"height"_qs))
            isRead = length(u"height"_qs, place.height) && isRead;
        if (box.contains(u"page"_qs)) {
            const auto page = BoxPlace::pageOf(box.value(u"page"_qs));
            if (!page)
                report(u"bad_attribute"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "the attribute “%1” cannot have the value “%2”"))
                        .arg(u"page"_qs, box.value(u"page"_qs).left(40)),
                    u"page"_qs, offset);
            isRead = isRead && page;
            place.page = page.value_or(1);
        }
        if (!isRead)
            return;
        const bool isTooSmall = place.width < BoxPlace::smallestSide
            || (box.contains(u"height"_qs) && place.height < BoxPlace::smallestSide);
        if (isTooSmall)
            report(u"box_too_small"_qs,
                say(QT_TRANSLATE_NOOP("Template", "a placed box is at least %1 mm wide and high"))
                    .arg(BoxPlace::smallestSide / 10),
                u"box"_qs, offset);
        else if (!place.isOnPaper())
            report(u"box_off_page"_qs,
                say(QT_TRANSLATE_NOOP("Template", "the placed box reaches beyond the edge of the paper")),
                u"box"_qs, offset);
        // Of two at one place in a template, conditions may leave one; a repetition would print over itself.
        const QString key = u"%1 %2 %3"_qs.arg(place.page).arg(place.x).arg(place.y);
        if (!m_mustache && m_boxes.contains(key))
            report(u"second_box"_qs,
                say(QT_TRANSLATE_NOOP("Template", "two placed boxes stand at one place: x %1 mm, y %2 mm"))
                    .arg(QLocale().toString(place.x / 10.0, 'f', 1),
                        QLocale().toString(place.y / 10.0, 'f', 1)),
                u"box"_qs, offset);
        m_boxes.insert(key);
    }

    void checkImage(qsizetype offset)
    {
        const QHash<QString, QString> image =
            judged(u"img"_qs, { u"src"_qs, u"alt"_qs, u"width"_qs, u"height"_qs }, offset);
        if (!EmbeddedImage::isAlt(image.value(u"alt"_qs)))
            report(u"image_without_words"_qs,
                say(QT_TRANSLATE_NOOP("Template", "what the picture shows is not said in words (alt)")),
                u"alt"_qs, offset);
        if (!EmbeddedImage::lengthOf(image.value(u"width"_qs), EmbeddedImage::maximumWidth)
            || !EmbeddedImage::lengthOf(image.value(u"height"_qs), EmbeddedImage::maximumHeight))
            report(u"bad_attribute"_qs,
                say(QT_TRANSLATE_NOOP(
                    "Template", "a picture needs width and height in millimetres, such as “30.5mm”")),
                u"width"_qs, offset);
        if (const auto read = EmbeddedImage::fromSource(image.value(u"src"_qs)); !read)
            report(u"bad_image"_qs, read.error().userText, u"src"_qs, offset);
    }

    void checkStyle(const QString &style, qsizetype offset)
    {
        const QStringList declarations = style.split(u';');
        for (const QString &declaration : declarations) {
            const QString trimmed = declaration.trimmed();
            if (trimmed.isEmpty())
                continue;
            const qsizetype colon = trimmed.indexOf(u':');
            const QString property = trimmed.left(qMax<qsizetype>(colon, 0)).trimmed();
            const QString value = trimmed.mid(colon + 1).simplified();
            if (colon < 0 || !isAllowedProperty(property))
                report(u"style_refused"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "the style “%1” is not allowed")).arg(trimmed.left(40)),
                    property, offset);
            else if (!isAllowedStyleValue(property, value))
                report(u"style_refused"_qs,
                    say(QT_TRANSLATE_NOOP("Template", "the style “%1” cannot have the value “%2”"))
                        .arg(property, value.left(40)),
                    property, offset);
        }
    }

    const QString &m_text;
    const bool m_mustache;
    qsizetype m_at = 0;
    QVector<OpenElement> m_open;
    QHash<QString, QString> m_judged; ///< attributes of the picture or box that is being read
    QSet<QString> m_regions; ///< header, footer: those that were there
    QSet<QString> m_boxes; ///< the places that were there
    Findings m_findings;
};

} // namespace

Findings HtmlSubset::checkTemplate(const QString &text)
{
    return HtmlScan(text, true).run();
}

Findings HtmlSubset::checkText(const QString &html)
{
    return HtmlScan(html, false).run();
}

} // namespace tereze::templates
