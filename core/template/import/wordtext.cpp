// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordtext.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace tereze::templates {
namespace {

/// Letters and digits, however they were spaced and dressed.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

void collectAll(const OdfNode &node, QString &letters)
{
    if (node.isText())
        letters += lettersOf(node.text);
    for (const OdfNode &child : node.children) {
        if (child.name != u"office:binary-data")
            collectAll(child, letters);
    }
}

} // namespace

void WordText::add(const QString &part)
{
    QXmlStreamReader xml(part);
    QString piece;
    int fields = 0; // that are open
    const auto end = [&] {
        if (!piece.trimmed().isEmpty())
            m_pieces << piece.simplified();
        piece.clear();
    };
    while (!xml.atEnd() && !isTooMuch()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"t") {
                const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
                if (fields == 0)
                    piece += text;
                continue;
            }
            if (name == u"fldSimple")
                ++fields;
            if (name == u"fldChar") {
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (attribute.name() == u"fldCharType")
                        fields += attribute.value() == u"begin" ? 1 : attribute.value() == u"end" ? -1 : 0;
                }
                fields = std::max(fields, 0);
            }
            // What may stand between words in one of both programs alone.
            if (name == u"p" || name == u"fldSimple" || name == u"fldChar" || name == u"tab" || name == u"br"
                || name == u"sym" || name == u"footnoteReference" || name == u"endnoteReference"
                || name == u"pict" || name == u"drawing" || name == u"object" || name == u"commentReference"
                || name == u"del" || name == u"ins" || name == u"sdt" || name == u"smartTag"
                || name == u"ptab")
                end();
        } else if (token == QXmlStreamReader::EndElement) {
            if (name == u"fldSimple")
                fields = std::max(fields - 1, 0);
            if (name == u"p" || name == u"fldSimple" || name == u"sdt" || name == u"ins" || name == u"del"
                || name == u"pict" || name == u"drawing" || name == u"object")
                end();
        }
    }
    end();
}

QStringList WordText::missingIn(const OdfNode &text, const std::stop_token &stop) const
{
    QString all;
    collectAll(text, all);
    QStringList missing;
    QSet<QString> seen;
    qsizetype last = 0; // where the one before was found
    for (const QString &piece : m_pieces) {
        if (stop.stop_requested())
            break;
        const QString letters = lettersOf(piece);
        if (letters.isEmpty() || seen.contains(letters))
            continue;
        seen.insert(letters);
        qsizetype at = all.indexOf(letters, last);
        if (at < 0)
            at = all.indexOf(letters);
        if (at < 0)
            missing << piece;
        else
            last = at;
    }
    return missing;
}

} // namespace tereze::templates
