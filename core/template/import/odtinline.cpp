// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtinline.h"

#include "odtpicture.h"

#include <core/template/template.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tereze::templates {
namespace {

using NoteKind = ImportNote::Kind;

constexpr int mostPictures = 100;

QString inlineWords(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Marks without any content: bookmarks, places that indexes point to.
bool isSilent(const QString &name)
{
    static const QSet<QString> names { u"text:bookmark"_qs, u"text:bookmark-start"_qs,
        u"text:bookmark-end"_qs, u"text:reference-mark"_qs, u"text:reference-mark-start"_qs,
        u"text:reference-mark-end"_qs, u"text:soft-page-break"_qs, u"text:toc-mark"_qs,
        u"text:toc-mark-start"_qs, u"text:toc-mark-end"_qs, u"text:alphabetical-index-mark"_qs,
        u"text:alphabetical-index-mark-start"_qs, u"text:alphabetical-index-mark-end"_qs,
        u"office:annotation-end"_qs, u"loext:list-item"_qs };
    return names.contains(name);
}

} // namespace

void OdtInline::readChanges(const OdfNode &changes)
{
    for (const OdfNode &region : changes.children) {
        const OdfNode *deletion = region.child(u"text:deletion"_qs);
        QString id = region.attribute(u"text:id"_qs);
        if (id.isEmpty())
            id = region.attribute(u"xml:id"_qs);
        if (!region.isText() && !id.isEmpty())
            m_changes.insert(id, deletion != nullptr);
        // LibreOffice keeps what was deleted either here or in its old place.
        if (const QString words = deletion ? deletion->allText() : QString(); !words.isEmpty())
            m_notes.add(NoteKind::LeftOut,
                inlineWords(QT_TRANSLATE_NOOP("Import", "Deleted words of a change that was never accepted")),
                words);
    }
}

void OdtInline::read(const OdfNode &paragraph, ImportParagraph &to, ImportFlow &after)
{
    m_paragraph = &to;
    m_after = &after;
    m_afterSpace = true;
    m_hasDeleted = false;
    ImportLook look;
    const QString style = paragraph.attribute(u"text:style-name"_qs);
    const auto own = [&](const char *name) {
        return m_styles.propertyOrDefault(u"paragraph"_qs, style, QString::fromLatin1(name));
    };
    applyLook(look, own);
    noteDress(own);
    if (m_styles.property(u"paragraph"_qs, style, u"text:display"_qs) == u"none") {
        m_notes.add(
            NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "Hidden text")), paragraph.allText());
        m_wasDeleted = true;
        return;
    }
    readChildren(paragraph, look);
    if (m_deleting > 0)
        m_deleted += u' ';
    // A blank at the end is not seen.
    if (!to.runs.empty() && to.runs.back().kind == ImportRun::Kind::Text
        && to.runs.back().text.endsWith(u' ')) {
        to.runs.back().text.chop(1);
        if (to.runs.back().text.isEmpty())
            to.runs.pop_back();
    }
    m_wasDeleted = m_hasDeleted && to.runs.empty();
}

void OdtInline::readDrawing(const OdfNode &drawing, ImportParagraph &to, ImportFlow &after)
{
    m_paragraph = &to;
    m_after = &after;
    m_afterSpace = true;
    readFrame(drawing);
}

void OdtInline::readChildren(const OdfNode &node, const ImportLook &look)
{
    for (const OdfNode &child : node.children) {
        if (child.isText())
            addText(child.text, look);
        else
            readElement(child, look);
    }
}

void OdtInline::readElement(const OdfNode &node, const ImportLook &look)
{
    const QString &name = node.name;
    if (name == u"text:span") {
        const QString style = node.attribute(u"text:style-name"_qs);
        if (m_styles.property(u"text"_qs, style, u"text:display"_qs) == u"none") {
            m_notes.add(
                NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "Hidden text")), node.allText());
            return;
        }
        readChildren(node, lookOf(style, look));
    } else if (name == u"text:s") {
        const int count = std::clamp(node.attribute(u"text:c"_qs).toInt(), 1, 200);
        addRun(ImportRun::Kind::Text, QString(count, QChar::Nbsp), look);
        m_afterSpace = false;
    } else if (name == u"text:tab") {
        addRun(ImportRun::Kind::Text, QString(QChar(0x2003)), look);
        m_afterSpace = false;
        m_notes.add(NoteKind::Changed,
            inlineWords(QT_TRANSLATE_NOOP("Import", "A tab; a wide blank stands in its place")));
    } else if (name == u"text:line-break") {
        addRun(ImportRun::Kind::Break, {}, look);
        m_afterSpace = true;
    } else if (name == u"text:a") {
        const QString target = node.attribute(u"xlink:href"_qs);
        if (!target.startsWith(u'#'))
            m_notes.add(NoteKind::Changed,
                inlineWords(QT_TRANSLATE_NOOP("Import", "A link; its words stay, where it led to does not")),
                target);
        readChildren(node, look);
    } else if (name == u"text:ruby") {
        if (const OdfNode *base = node.child(u"text:ruby-base"_qs))
            readChildren(*base, look);
        m_notes.add(
            NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "Text above a line")), node.allText());
    } else if (name == u"text:meta" || name == u"text:meta-field") {
        readChildren(node, look);
    } else if (name.startsWith(u"draw:")) {
        readFrame(node);
    } else if (!isSilent(name) && !readChange(node) && !readAside(node) && !readField(node, look)) {
        m_notes.add(NoteKind::LeftOut,
            inlineWords(QT_TRANSLATE_NOOP("Import", "Something that templates do not have (%1)"))
                .arg(name.section(u':', 1)),
            node.allText());
    }
}

bool OdtInline::readChange(const OdfNode &node)
{
    if (node.name != u"text:change-start" && node.name != u"text:change-end" && node.name != u"text:change")
        return false;
    const QString id = node.attribute(u"text:change-id"_qs);
    if (!m_changes.value(id)) {
        if (node.name == u"text:change-start")
            m_notes.add(NoteKind::Changed,
                inlineWords(QT_TRANSLATE_NOOP(
                    "Import", "A change that was never accepted; it is taken as accepted")));
    } else if (node.name == u"text:change-start") {
        ++m_deleting;
    } else if (node.name == u"text:change-end" && m_deleting > 0 && --m_deleting == 0) {
        flushDeleted();
    }
    return true;
}

void OdtInline::flushDeleted()
{
    if (!m_deleted.trimmed().isEmpty())
        m_notes.add(NoteKind::LeftOut,
            inlineWords(QT_TRANSLATE_NOOP("Import", "Deleted words of a change that was never accepted")),
            m_deleted);
    m_deleted.clear();
}

/// What does not stand in the line: notes and remarks.
bool OdtInline::readAside(const OdfNode &node)
{
    if (node.name == u"text:note") {
        const OdfNode *body = node.child(u"text:note-body"_qs);
        m_notes.add(NoteKind::LeftOut,
            node.attribute(u"text:note-class"_qs) == u"endnote"
                ? inlineWords(QT_TRANSLATE_NOOP("Import", "An endnote"))
                : inlineWords(QT_TRANSLATE_NOOP("Import", "A footnote")),
            body ? body->allText() : QString());
        return true;
    }
    if (node.name == u"office:annotation") {
        m_notes.add(NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "A comment")), node.allText());
        return true;
    }
    return false;
}

bool OdtInline::readField(const OdfNode &node, const ImportLook &look)
{
    const QString &name = node.name;
    const QString words = node.allText();
    if (name == u"text:page-number" || name == u"text:page-count") {
        if (m_isInRegion)
            addRun(
                ImportRun::Kind::Tag, name == u"text:page-number" ? u"{{@page}}"_qs : u"{{@pages}}"_qs, look);
        else
            m_notes.add(NoteKind::LeftOut,
                inlineWords(QT_TRANSLATE_NOOP(
                    "Import", "A number of pages in the text; it can stand in a header or a footer")));
        m_afterSpace = false;
        return true;
    }
    if (name == u"text:database-display") {
        const QString column = node.attribute(u"text:column-name"_qs);
        if (const auto known = m_fields.find(column)) {
            addRun(ImportRun::Kind::Tag, u"{{%1}}"_qs.arg(*known), look);
            m_notes.add(NoteKind::Changed,
                inlineWords(QT_TRANSLATE_NOOP("Import", "A field of mail merge; it is the field %1 now"))
                    .arg(*known),
                column);
        } else {
            addText(words.isEmpty() ? u"«%1»"_qs.arg(column) : words, look);
            m_notes.add(NoteKind::Hint,
                inlineWords(QT_TRANSLATE_NOOP("Import",
                    "A field of mail merge that is unknown here; its name stands in the text, put a field of "
                    "ours in "
                    "its place")),
                column);
        }
        m_afterSpace = false;
        return true;
    }
    if (name == u"text:text-input" || name == u"text:placeholder" || name == u"loext:content-control"
        || name == u"text:drop-down") {
        readChildren(node, look);
        m_notes.add(NoteKind::Hint,
            inlineWords(QT_TRANSLATE_NOOP(
                "Import", "A place to fill in; its words stay, put a field of ours in their place")),
            words);
        return true;
    }
    // Dates, numbers of chapters, titles, cross-references and the like: what they showed last.
    if (!name.startsWith(u"text:") || words.isEmpty())
        return false;
    addText(words, look);
    m_notes.add(NoteKind::Changed,
        inlineWords(QT_TRANSLATE_NOOP(
                        "Import", "A field of the other program (%1); what it showed stays as plain text"))
            .arg(name.section(u':', 1)),
        words);
    return true;
}

void OdtInline::readFrame(const OdfNode &frame)
{
    if (m_deleting > 0)
        return;
    if (frame.name == u"draw:a" || frame.name == u"draw:g") {
        for (const OdfNode &one : frame.children) {
            if (one.name.startsWith(u"draw:"))
                readFrame(one);
        }
        return;
    }
    const OdfNode *box = frame.child(u"draw:text-box"_qs);
    if (!box && frame.name != u"draw:frame" && !frame.allText().isEmpty())
        box = &frame; // a shape with words in it
    if (box) {
        m_notes.add(NoteKind::Changed,
            inlineWords(QT_TRANSLATE_NOOP("Import", "A text box; its text stands behind its paragraph now")),
            box->allText());
        // The box has paragraphs of its own, read by the same hand.
        ImportParagraph *const paragraph = m_paragraph;
        ImportFlow *const after = m_after;
        const bool afterSpace = m_afterSpace;
        const bool hasDeleted = m_hasDeleted;
        m_boxes(*box, *after);
        m_paragraph = paragraph;
        m_after = after;
        m_afterSpace = afterSpace;
        m_hasDeleted = hasDeleted;
        return;
    }
    const bool isPicture = std::any_of(frame.children.begin(), frame.children.end(),
        [](const OdfNode &one) { return one.name == u"draw:image"; });
    const bool isObject = std::any_of(frame.children.begin(), frame.children.end(), [](const OdfNode &one) {
        return one.name.startsWith(u"draw:object") || one.name == u"draw:plugin" || one.name == u"draw:applet"
            || one.name == u"draw:floating-frame";
    });
    if (isObject) {
        m_notes.add(NoteKind::LeftOut,
            inlineWords(
                QT_TRANSLATE_NOOP("Import", "An object of another program (a formula, a chart, a table)")),
            frame.attribute(u"draw:name"_qs));
        return;
    }
    if (frame.name != u"draw:frame" || !isPicture) {
        m_notes.add(NoteKind::LeftOut,
            frame.name == u"draw:control"
                ? inlineWords(QT_TRANSLATE_NOOP("Import", "A control to fill in on the screen"))
                : inlineWords(QT_TRANSLATE_NOOP("Import", "A drawn line or shape")),
            frame.attribute(u"draw:name"_qs));
        return;
    }
    // Unpacking is work; a template holds no more than this anyway.
    if (m_pictures >= mostPictures || m_pictureLength > Template::maximumLength) {
        m_notes.add(
            NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "A picture; there are too many")));
        return;
    }
    ++m_pictures;
    if (const QString picture = OdtPicture::tag(frame, m_notes); !picture.isEmpty()) {
        m_pictureLength += picture.size();
        const QString anchor = frame.attribute(u"text:anchor-type"_qs);
        if (anchor != u"as-char")
            m_notes.add(NoteKind::Changed,
                inlineWords(QT_TRANSLATE_NOOP(
                    "Import", "A picture that hung on its place; it stands in the line now")),
                frame.attribute(u"draw:name"_qs));
        static const QRegularExpression uncut(u"\\A(auto|rect\\((0(\\.0+)?(in|cm|mm|pt)?[, ]*)+\\))?\\z"_qs);
        if (!uncut
                 .match(
                     m_styles.property(u"graphic"_qs, frame.attribute(u"draw:style-name"_qs), u"fo:clip"_qs))
                 .hasMatch())
            m_notes.add(NoteKind::Changed,
                inlineWords(QT_TRANSLATE_NOOP("Import", "A picture that was cut; all of it is shown now")),
                frame.attribute(u"draw:name"_qs));
        addRun(ImportRun::Kind::Picture, picture, {});
        m_afterSpace = false;
    }
}

void OdtInline::addText(const QString &text, const ImportLook &look)
{
    QString kept;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code < 0x20 ? !QStringView(u"\t\n\r").contains(c)
                        : code >= 0xFFFC || (code >= 0xFDD0 && code <= 0xFDEF))
            continue; // Qt's text documents mark frames and objects with these
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (isSpace && m_afterSpace)
            continue;
        m_afterSpace = isSpace;
        kept += isSpace ? QChar(u' ') : c;
    }
    if (!kept.isEmpty())
        addRun(ImportRun::Kind::Text, kept, look);
}

void OdtInline::addRun(ImportRun::Kind kind, const QString &text, const ImportLook &look)
{
    if (m_deleting > 0) {
        m_hasDeleted = true;
        m_deleted += text;
        return;
    }
    std::vector<ImportRun> &runs = m_paragraph->runs;
    if (kind == ImportRun::Kind::Text && !runs.empty() && runs.back().kind == kind
        && runs.back().look == look)
        runs.back().text += text;
    else
        runs.push_back({ kind, text, look });
}

ImportLook OdtInline::lookOf(const QString &style, const ImportLook &around)
{
    ImportLook look = around;
    const auto own = [&](const char *name) {
        return m_styles.property(u"text"_qs, style, QString::fromLatin1(name));
    };
    applyLook(look, own);
    noteDress(own);
    return look;
}

/// What words may wear and a template has not.
void OdtInline::noteDress(const std::function<QString(const char *)> &property)
{
    const QString behind = property("fo:background-color");
    if (!behind.isEmpty() && behind != u"transparent" && behind.toLower() != u"#ffffff")
        m_notes.add(NoteKind::LeftOut, inlineWords(QT_TRANSLATE_NOOP("Import", "A colour behind words")));
    const QString spacing = property("fo:letter-spacing");
    if (!property("style:font-name").isEmpty() || property("fo:font-variant") == u"small-caps"
        || (!spacing.isEmpty() && spacing != u"normal"))
        m_fontsDiffer = true;
}

void OdtInline::noteFonts()
{
    if (m_fontsDiffer)
        m_notes.add(NoteKind::Changed,
            inlineWords(
                QT_TRANSLATE_NOOP("Import", "Fonts and spaces between letters; documents have their own")));
}

void OdtInline::applyLook(ImportLook &look, const std::function<QString(const char *)> &property)
{
    const auto flag = [&](bool &what, const char *name, const QStringList &off) {
        if (const QString value = property(name); !value.isEmpty())
            what = !off.contains(value);
    };
    if (const QString weight = property("fo:font-weight"); !weight.isEmpty())
        look.isBold = weight == u"bold" || weight.toInt() >= 600;
    flag(look.isItalic, "fo:font-style", { u"normal"_qs });
    flag(look.isUnderlined, "style:text-underline-style", { u"none"_qs });
    flag(look.isStruck, "style:text-line-through-style", { u"none"_qs });
    flag(look.isUpper, "fo:text-transform", { u"none"_qs, u"lowercase"_qs, u"capitalize"_qs });
    if (const QString place = property("style:text-position"); !place.isEmpty()) {
        const QString first = place.section(u' ', 0, 0);
        const double shift = first.chopped(first.endsWith(u'%') ? 1 : 0).toDouble();
        look.position = first == u"super" || shift > 0 ? 1 : first == u"sub" || shift < 0 ? -1 : 0;
    }
    if (const auto points = OdfStyles::points(property("fo:font-size")))
        look.points = std::clamp(*points, 4.0, 72.0);
    static const QRegularExpression colour(u"\\A#[0-9a-fA-F]{6}\\z"_qs);
    if (property("style:use-window-font-color") == u"true")
        look.color.clear();
    else if (const QString value = property("fo:color"); colour.match(value).hasMatch())
        look.color = value.toLower() == u"#000000" ? QString() : value.toLower();
}

} // namespace tereze::templates
