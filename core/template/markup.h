// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tereze::templates {

/// One piece of a template's source. The pieces of a source stand one behind the other without gaps.
struct MarkupToken {
    enum class Kind {
        Text, ///< characters that stand for themselves
        Entity, ///< &nbsp; and the like: one character
        Open, ///< <p …>
        Close, ///< </p>
        Empty, ///< <br>, <hr>, <img …>
        Variable, ///< {{name | formatter}} or {{{name}}}
        Section, ///< {{#name}}
        Inverted, ///< {{^name}}
        SectionEnd, ///< {{/name}}
        Comment, ///< {{! … }}
        Partial, ///< {{>name}}
        Broken, ///< what none of these can be, to the end of the source
    };

    Kind kind = Kind::Text;
    qsizetype begin = 0; ///< UTF-16 offsets
    qsizetype end = 0;
    QString name; ///< of the element in lower case, or of the tag; of an entity its character
    QStringList formatters; ///< of a variable

    bool isMustache() const { return kind >= Kind::Variable && kind <= Kind::Partial; }
};

/// Cuts a source into its pieces; whatever comes in, the pieces together are the source. It judges nothing:
/// HtmlSubset and Template::parse do.
QVector<MarkupToken> markupTokens(const QString &source);

/// The attributes of an opening tag in their order; a value is without its quotation marks.
QVector<QPair<QString, QString>> attributesOf(const QString &openTag);
/// The value of an attribute; an empty text when it is absent.
QString attributeOf(const QString &openTag, const QString &name);
/// The tag with an attribute changed, added at the end, or taken away (an empty value); the rest stays as it
/// was.
QString withAttribute(const QString &openTag, const QString &name, const QString &value);
/// The value of a property of the style attribute; an empty text when it is absent.
QString styleOf(const QString &openTag, const QString &property);
/// withAttribute() for one property of the style attribute.
QString withStyle(const QString &openTag, const QString &property, const QString &value);

/// Text as it is written in a template: < > & and braces, which could begin a tag, become entities.
QString escapedForTemplate(const QString &text);

} // namespace tereze::templates
