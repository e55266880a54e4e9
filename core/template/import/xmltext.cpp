// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <vector>

namespace tereze::templates {
namespace {

Error refusedXml(const QString &text, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("xml: ") + detail);
}

struct XmlTag {
    qsizetype end = -1; ///< behind it; -1: it has none
    int attributes = 0;
    int namespaces = 0;
    bool isEmpty = false; ///< <a/>
};

/// The tag of an element that begins at `at`.
XmlTag tagAt(QStringView xml, qsizetype at)
{
    XmlTag tag;
    QChar quote;
    for (qsizetype i = at + 1; i < xml.size(); ++i) {
        const QChar c = xml.at(i);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'=') {
            ++tag.attributes;
        } else if (c == u'x' && xml.at(i - 1).isSpace() && xml.sliced(i).startsWith(u"xmlns")) {
            ++tag.namespaces;
        } else if (c == u'>') {
            tag.isEmpty = xml.at(i - 1) == u'/';
            tag.end = i + 1;
            return tag;
        }
    }
    return tag;
}

/// Behind what begins at `at` and ends with `end`.
qsizetype behind(QStringView xml, qsizetype at, QStringView end)
{
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? xml.size() : found + end.size();
}

Result<void> checkBounds(QStringView xml, const QString &name)
{
    std::vector<int> open; // the namespaces that each declares
    int namespaces = 0;
    for (qsizetype at = xml.indexOf(u'<'); at >= 0; at = xml.indexOf(u'<', at)) {
        const QStringView rest = xml.sliced(at);
        if (rest.startsWith(u"<!--")) {
            at = behind(xml, at + 4, u"-->");
        } else if (rest.startsWith(u"<![CDATA[")) {
            at = behind(xml, at + 9, u"]]>");
        } else if (rest.startsWith(u"<?")) {
            at = behind(xml, at + 2, u"?>");
        } else if (rest.startsWith(u"<!")) {
            return {}; // whoever reads it refuses it here
        } else if (rest.startsWith(u"</")) {
            if (!open.empty()) {
                namespaces -= open.back();
                open.pop_back();
            }
            at = behind(xml, at, u">");
        } else {
            const XmlTag tag = tagAt(xml, at);
            namespaces += tag.namespaces;
            open.push_back(tag.namespaces);
            if (tag.attributes > XmlText::mostAttributes || open.size() > XmlText::deepest
                || namespaces > XmlText::mostNamespaces)
                return refusedXml(QCoreApplication::translate("Import",
                                      "The file is built in a way in which no program builds forms."),
                    u"too many attributes or namespaces, or too deep, in "_qs + name);
            if (tag.end < 0)
                return {}; // it breaks off, as the reader will say
            if (tag.isEmpty) {
                namespaces -= open.back();
                open.pop_back();
            }
            at = tag.end;
        }
    }
    return {};
}

} // namespace

Result<QString> XmlText::read(const QByteArray &bytes, const QString &name)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool isWide = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    QStringDecoder decoder(isWide ? *marked : QStringConverter::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return refusedXml(QCoreApplication::translate("Import", "The file is damaged or cut off."),
            u"neither UTF-8 nor UTF-16: "_qs + name);
    TEREZE_CHECK(checkBounds(text, name));
    return text;
}

} // namespace tereze::templates
