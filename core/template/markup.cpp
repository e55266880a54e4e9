// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <QHash>
#include <QRegularExpression>

namespace tereze::templates {
namespace {

bool isEmptyElement(const QString &name)
{
    return name == u"br" || name == u"hr" || name == u"img";
}

QString characterOfEntity(const QString &entity)
{
    static const QHash<QString, char16_t> named { { u"amp"_qs, u'&' }, { u"lt"_qs, u'<' }, { u"gt"_qs, u'>' },
        { u"quot"_qs, u'"' }, { u"apos"_qs, u'\'' }, { u"nbsp"_qs, 0x00A0 }, { u"shy"_qs, 0x00AD },
        { u"laquo"_qs, 0x00AB }, { u"raquo"_qs, 0x00BB }, { u"ldquo"_qs, 0x201C }, { u"rdquo"_qs, 0x201D },
        { u"ndash"_qs, 0x2013 }, { u"mdash"_qs, 0x2014 }, { u"hellip"_qs, 0x2026 } };
    const QString body = entity.mid(1, entity.size() - 2);
    if (!body.startsWith(u'#')) {
        const auto found = named.constFind(body);
        return found == named.constEnd() ? QString() : QString(QChar(*found));
    }
    bool good = false;
    const bool hexadecimal = body.mid(1, 1) == u"x";
    const uint code = body.mid(hexadecimal ? 2 : 1).toUInt(&good, hexadecimal ? 16 : 10);
    if (!good || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

MarkupToken mustacheToken(const QString &source, qsizetype begin)
{
    using Kind = MarkupToken::Kind;
    const bool triple = source.mid(begin, 3) == u"{{{";
    const qsizetype braces = triple ? 3 : 2;
    const qsizetype close = source.indexOf(triple ? u"}}}"_qs : u"}}"_qs, begin + braces);
    MarkupToken token { Kind::Broken, begin, source.size(), {}, {} };
    if (close < 0)
        return token;
    token.end = close + braces;
    const QString body = source.mid(begin + braces, close - begin - braces).trimmed();
    const QChar sigil = body.isEmpty() ? QChar() : body.at(0);
    token.name = body.mid(1).trimmed();
    if (!triple && sigil == u'#') {
        token.kind = Kind::Section;
    } else if (!triple && sigil == u'^') {
        token.kind = Kind::Inverted;
    } else if (!triple && sigil == u'/') {
        token.kind = Kind::SectionEnd;
    } else if (!triple && sigil == u'!') {
        token.kind = Kind::Comment;
    } else if (!triple && sigil == u'>') {
        token.kind = Kind::Partial;
    } else {
        token.kind = Kind::Variable;
        const QStringList parts = body.split(u'|');
        token.name = parts.first().trimmed();
        for (qsizetype i = 1; i < parts.size(); ++i)
            token.formatters << parts.at(i).trimmed();
    }
    return token;
}

struct AttributePlace {
    QString name;
    QString value;
    qsizetype begin; ///< with the blanks before it
    qsizetype end;
};

QVector<AttributePlace> attributePlaces(const QString &openTag)
{
    static const QRegularExpression attribute(
        QStringLiteral("\\s+([A-Za-z_:][A-Za-z0-9_:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?"));
    QVector<AttributePlace> places;
    auto matches = attribute.globalMatch(openTag);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        places.append({ match.captured(1).toLower(), match.captured(2) + match.captured(3),
            match.capturedStart(), match.capturedEnd() });
    }
    return places;
}

} // namespace

QVector<MarkupToken> markupTokens(const QString &source)
{
    using Kind = MarkupToken::Kind;
    static const QRegularExpression element(
        QStringLiteral("\\G<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"));
    static const QRegularExpression entity(
        QStringLiteral("\\G&(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});"));
    QVector<MarkupToken> tokens;
    qsizetype textBegin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > textBegin)
            tokens.append({ Kind::Text, textBegin, end, {}, {} });
    };
    const auto add = [&](const MarkupToken &token) {
        flush(token.begin);
        tokens.append(token);
        textBegin = token.end;
    };
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source.at(at);
        if (c == u'{' && source.mid(at, 2) == u"{{") {
            add(mustacheToken(source, at));
            at = textBegin;
        } else if (c == u'<') {
            const QRegularExpressionMatch match = element.match(source, at, QRegularExpression::NormalMatch,
                QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.hasMatch()) {
                add({ Kind::Broken, at, source.size(), {}, {} });
                break;
            }
            const QString name = match.captured(2).toLower();
            const Kind kind = !match.captured(1).isEmpty() ? Kind::Close
                : isEmptyElement(name)                     ? Kind::Empty
                                                           : Kind::Open;
            add({ kind, at, match.capturedEnd(), name, {} });
            at = textBegin;
        } else if (c == u'&') {
            const QRegularExpressionMatch match = entity.match(source, at, QRegularExpression::NormalMatch,
                QRegularExpression::DontCheckSubjectStringMatchOption);
            const QString character = match.hasMatch() ? characterOfEntity(match.captured(0)) : QString();
            if (character.isEmpty()) {
                ++at;
                continue;
            }
            add({ Kind::Entity, at, match.capturedEnd(), character, {} });
            at = textBegin;
        } else {
            ++at;
        }
    }
    flush(source.size());
    return tokens;
}

QVector<QPair<QString, QString>> attributesOf(const QString &openTag)
{
    QVector<QPair<QString, QString>> attributes;
    const auto places = attributePlaces(openTag);
    for (const AttributePlace &place : places)
        attributes.append({ place.name, place.value });
    return attributes;
}

QString attributeOf(const QString &openTag, const QString &name)
{
    const auto places = attributePlaces(openTag);
    for (const AttributePlace &place : places) {
        if (place.name == name)
            return place.value;
    }
    return {};
}

QString withAttribute(const QString &openTag, const QString &name, const QString &value)
{
    QString tag = openTag;
    const QString written = value.isEmpty() ? QString() : u" %1=\"%2\""_qs.arg(name, value);
    const auto places = attributePlaces(openTag);
    for (const AttributePlace &place : places) {
        if (place.name == name)
            return tag.replace(place.begin, place.end - place.begin, written);
    }
    return tag.insert(tag.size() - (tag.endsWith(u"/>") ? 2 : 1), written);
}

QString styleOf(const QString &openTag, const QString &property)
{
    const QStringList declarations = attributeOf(openTag, u"style"_qs).split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        if (declaration.section(u':', 0, 0).trimmed() == property)
            return declaration.section(u':', 1).simplified();
    }
    return {};
}

QString withStyle(const QString &openTag, const QString &property, const QString &value)
{
    QStringList kept;
    bool found = false;
    const QStringList declarations = attributeOf(openTag, u"style"_qs).split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        if (declaration.section(u':', 0, 0).trimmed() != property) {
            kept << declaration.trimmed();
            continue;
        }
        found = true;
        if (!value.isEmpty())
            kept << property + u':' + value;
    }
    if (!found && !value.isEmpty())
        kept << property + u':' + value;
    return withAttribute(openTag, u"style"_qs, kept.join(u"; "_qs));
}

QString escapedForTemplate(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += u"&amp;";
            break;
        case u'<':
            escaped += u"&lt;";
            break;
        case u'>':
            escaped += u"&gt;";
            break;
        case u'{':
            escaped += u"&#123;";
            break;
        case u'}':
            escaped += u"&#125;";
            break;
        case 0x00A0:
            escaped += u"&nbsp;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace tereze::templates
