// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfnode.h"

#include "xmltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace tereze::templates {
namespace {

QString odfName(QStringView uri, QStringView name)
{
    static const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_qs;
    static const QHash<QString, QString> prefixes { { oasis + u"office:1.0"_qs, u"office:"_qs },
        { oasis + u"text:1.0"_qs, u"text:"_qs }, { oasis + u"table:1.0"_qs, u"table:"_qs },
        { oasis + u"drawing:1.0"_qs, u"draw:"_qs }, { oasis + u"style:1.0"_qs, u"style:"_qs },
        { oasis + u"form:1.0"_qs, u"form:"_qs }, { oasis + u"script:1.0"_qs, u"script:"_qs },
        { oasis + u"xsl-fo-compatible:1.0"_qs, u"fo:"_qs }, { oasis + u"svg-compatible:1.0"_qs, u"svg:"_qs },
        { u"http://www.w3.org/1999/xlink"_qs, u"xlink:"_qs },
        { u"http://www.w3.org/XML/1998/namespace"_qs, u"xml:"_qs },
        { u"http://purl.org/dc/elements/1.1/"_qs, u"dc:"_qs },
        { u"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"_qs, u"loext:"_qs } };
    if (uri.isEmpty())
        return name.toString();
    return prefixes.value(uri.toString(), u"other:"_qs) + name.toString();
}

Error damagedOdf(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Import", "The text of the form cannot be read."),
        QStringLiteral("fodt: ") + detail);
}

void collectText(const OdfNode &node, QString &text)
{
    if (node.isText())
        text += node.text;
    else if (node.name == u"text:s" || node.name == u"text:tab" || node.name == u"text:line-break")
        text += u' ';
    else if (node.name == u"office:binary-data" || node.name == u"office:change-info"
        || node.name == u"dc:creator" || node.name == u"dc:date" || node.name == u"text:note-citation")
        return;
    for (const OdfNode &child : node.children)
        collectText(child, text);
    if (node.name == u"text:p" || node.name == u"text:h")
        text += u' ';
}

} // namespace

Result<OdfNode> OdfNode::read(const QByteArray &bytes)
{
    TEREZE_TRY(const QString whole, XmlText::read(bytes, u"fodt"_qs));
    QXmlStreamReader xml(whole);
    std::vector<OdfNode> open(1);
    int nodes = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return damagedOdf(u"it has a DTD"_qs);
        case QXmlStreamReader::StartElement: {
            if (open.size() > deepest || ++nodes > mostNodes)
                return damagedOdf(u"too deep or too large"_qs);
            OdfNode node;
            node.name = odfName(xml.namespaceUri(), xml.name());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes << qMakePair(
                    odfName(attribute.namespaceUri(), attribute.name()), attribute.value().toString());
            open.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::EndElement: {
            OdfNode done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
            break;
        }
        case QXmlStreamReader::Characters: {
            OdfNode &around = open.back();
            if (!around.children.empty() && around.children.back().isText()) {
                around.children.back().text += xml.text();
            } else {
                if (++nodes > mostNodes)
                    return damagedOdf(u"too large"_qs);
                OdfNode text;
                text.text = xml.text().toString();
                around.children.push_back(std::move(text));
            }
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError())
        return damagedOdf(xml.errorString());
    for (OdfNode &node : open.front().children) {
        if (!node.isText())
            return std::move(node);
    }
    return damagedOdf(u"no element"_qs);
}

QString OdfNode::attribute(const QString &wanted) const
{
    for (const auto &one : attributes) {
        if (one.first == wanted)
            return one.second;
    }
    return {};
}

const OdfNode *OdfNode::child(const QString &wanted) const
{
    for (const OdfNode &one : children) {
        if (one.name == wanted)
            return &one;
    }
    return nullptr;
}

QString OdfNode::allText() const
{
    QString collected;
    collectText(*this, collected);
    return collected.simplified();
}

} // namespace tereze::templates
