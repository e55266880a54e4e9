// SPDX-License-Identifier: GPL-3.0-or-later
#include "routedocument.h"

#include "routexml.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <mutex>

namespace tereze::route {

namespace {

constexpr int maximumAttributes = 1000;

QString documentText(const char *text)
{
    return QCoreApplication::translate("RouteDocument", text);
}

Error documentErrorAt(int line, int column, const QString &reason, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        documentText(QT_TRANSLATE_NOOP("RouteDocument", "Line %1, column %2: %3"))
            .arg(line)
            .arg(column)
            .arg(reason),
        QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(detail));
}

/// What the parser's callbacks found; reached through the parser's private pointer.
struct ParserWatch {
    bool documentType = false;
    int line = 0;
    int column = 0;
};

void refuseDocumentType(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    auto *parser = static_cast<xmlParserCtxt *>(context);
    auto *watch = static_cast<ParserWatch *>(parser->_private);
    watch->documentType = true;
    watch->line = xmlSAX2GetLineNumber(context);
    watch->column = xmlSAX2GetColumnNumber(context);
    xmlStopParser(parser);
}

/// The parser compares each attribute of an element with all before it, so its time grows with their square:
/// an element with more than a thousand is refused beforehand. Only tags are counted: `=` between a `<` with
/// a name behind it and the next `<`, which no attribute value may hold; not comments, instructions and the
/// like, which have no name there. A tag inside of one is counted: the parser may end it at a fault and read
/// on. Encodings that are no superset of ASCII pass uncounted; their own size limits them.
qsizetype placeOfTooManyAttributes(const QByteArray &bytes)
{
    static const QByteArray noName = "!?/= \t\r\n";
    qsizetype start = -1;
    int equalsSigns = 0;
    char quote = 0;
    bool inTag = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '<') {
            start = at;
            equalsSigns = 0;
            quote = 0;
            inTag = at + 1 < bytes.size() && !noName.contains(bytes[at + 1]);
        } else if (!inTag) {
            continue;
        } else if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            inTag = false;
        } else if (c == '=' && ++equalsSigns > maximumAttributes) {
            return start;
        }
    }
    return -1;
}

_xmlNode *elementWithId(_xmlNode *node, const QString &id)
{
    for (; node; node = node->next) {
        if (!xml::isElement(node))
            continue;
        if (xml::attribute(node, "id") == id)
            return node;
        if (_xmlNode *found = elementWithId(node->children, id))
            return found;
    }
    return nullptr;
}

const xmlChar *xmlText(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

} // namespace

void RouteDocument::Release::operator()(_xmlDoc *tree) const
{
    xmlFreeDoc(tree);
}

RouteDocument::RouteDocument(Tree tree, const QByteArray &source)
    : m_tree(std::move(tree))
    , m_source(source)
{
}

RouteDocument::RouteDocument(RouteDocument &&) noexcept = default;
RouteDocument &RouteDocument::operator=(RouteDocument &&) noexcept = default;
RouteDocument::~RouteDocument() = default;

Result<RouteDocument> RouteDocument::read(const QByteArray &bytes)
{
    static std::once_flag once;
    std::call_once(once, [] { xmlInitParser(); });

    if (bytes.isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            documentText(QT_TRANSLATE_NOOP("RouteDocument", "The file is empty.")),
            QStringLiteral("no bytes"));
    if (bytes.size() > maximumBytes)
        return Error::of(ErrorKind::InvalidInput,
            documentText(
                QT_TRANSLATE_NOOP("RouteDocument", "The file is larger than a route may be (2 MiB).")),
            QStringLiteral("%1 bytes").arg(bytes.size()));
    if (const qsizetype place = placeOfTooManyAttributes(bytes); place >= 0) {
        const int line = static_cast<int>(bytes.first(place).count('\n')) + 1;
        const auto column = static_cast<int>(place - bytes.lastIndexOf('\n', place));
        return documentErrorAt(line, column,
            documentText(QT_TRANSLATE_NOOP("RouteDocument", "an element has too many attributes.")),
            QStringLiteral("more than %1 attributes").arg(maximumAttributes));
    }

    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
        xmlNewParserCtxt(), &xmlFreeParserCtxt);
    if (!parser)
        return Error::of(ErrorKind::Internal, QStringLiteral("no memory for an XML parser"));
    ParserWatch watch;
    parser->_private = &watch;
    parser->sax->internalSubset = refuseDocumentType;
    constexpr int options =
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT;
    Tree tree(xmlCtxtReadMemory(
        parser.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr, options));

    if (watch.documentType)
        return documentErrorAt(watch.line, watch.column,
            documentText(QT_TRANSLATE_NOOP("RouteDocument", "a document type (DOCTYPE) is not accepted.")),
            QStringLiteral("document type refused"));
    if (!tree || !parser->wellFormed || !parser->nsWellFormed) {
        const xmlError *problem = xmlCtxtGetLastError(parser.get());
        const QString reason =
            problem && problem->message ? QString::fromUtf8(problem->message).simplified() : QString();
        return documentErrorAt(problem ? problem->line : 1, problem ? problem->int2 : 1,
            documentText(QT_TRANSLATE_NOOP("RouteDocument", "this is not well-formed XML (%1).")).arg(reason),
            reason);
    }
    const xmlNode *root = xmlDocGetRootElement(tree.get());
    if (!root || !xml::is(root, xml::modelNamespace, u"definitions"))
        return documentErrorAt(root ? xml::lineOf(root) : 1, 1,
            documentText(QT_TRANSLATE_NOOP(
                "RouteDocument", "this is no BPMN 2.0 file: its root element is not “definitions”.")),
            QStringLiteral("root element is {%1}%2")
                .arg(root ? xml::namespaceUri(root) : QString(), root ? xml::localName(root) : QString()));
    return RouteDocument(std::move(tree), bytes);
}

Result<RouteDocument> RouteDocument::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound,
            documentText(QT_TRANSLATE_NOOP("RouteDocument", "The file %1 cannot be opened.")).arg(path),
            file.errorString());
    return read(file.read(maximumBytes + 1));
}

QByteArray RouteDocument::bytes() const
{
    return m_source.isEmpty() ? serialised() : m_source;
}

QByteArray RouteDocument::serialised() const
{
    xmlChar *text = nullptr;
    int size = 0;
    xmlDocDumpMemory(m_tree.get(), &text, &size);
    const QByteArray bytes(reinterpret_cast<const char *>(text), size);
    xmlFree(text);
    return bytes;
}

QString RouteDocument::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256).toHex());
}

_xmlDoc *RouteDocument::treeForChange()
{
    m_source.clear();
    return m_tree.get();
}

Result<void> RouteDocument::setTerezeAttribute(
    const QString &elementId, const QString &name, const QString &value)
{
    const QByteArray nameUtf8 = name.toUtf8();
    if (xmlValidateNCName(xmlText(nameUtf8), 0) != 0 || !xml::isText(value))
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("attribute name or value that XML cannot hold"));
    xmlNode *root = xmlDocGetRootElement(m_tree.get());
    xmlNode *element = elementWithId(root, elementId);
    if (!element)
        return Error::of(ErrorKind::NotFound, QStringLiteral("no element with id %1").arg(elementId));

    const QByteArray uri = QString::fromUtf16(xml::terezeNamespace).toUtf8();
    xmlNs *space = xmlSearchNsByHref(m_tree.get(), element, xmlText(uri));
    if (value.isEmpty()) {
        if (xmlAttr *attribute = xmlHasNsProp(element, xmlText(nameUtf8), xmlText(uri)))
            xmlRemoveProp(attribute);
    } else {
        if (!space)
            space = xmlNewNs(root, xmlText(uri), xmlText(QByteArrayLiteral("tereze")));
        if (!space)
            return Error::of(ErrorKind::InvalidInput,
                QStringLiteral("the prefix tereze is already bound to another namespace"));
        xmlSetNsProp(element, space, xmlText(nameUtf8), xmlText(value.toUtf8()));
    }
    m_source.clear();
    return {};
}

} // namespace tereze::route
