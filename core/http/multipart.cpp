// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"

#include "headers.h"
#include "percentcoding.h"

#include <algorithm>
#include <optional>

namespace tereze::http {

namespace {

constexpr qsizetype partHeaderBytes = 4096;
constexpr qsizetype partHeaderLines = 8;

/// What one Content-Disposition line says.
struct PartDisposition {
    QString name;
    std::optional<QString> fileName;
};

/// A header value with its parameters, such as `form-data; name="a"`.
struct ParametrisedValue {
    QByteArray value;
    Headers parameters;
};

Error multipartError(const char *what)
{
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("multipart form: ") + QLatin1StringView(what));
}

/// Reads `token *( ";" name "=" ( token / quoted ) )`. Inside quotes a backslash escapes nothing: browsers
/// write a quote as %22, and the backslashes of a path are the sender's own.
Result<ParametrisedValue> parametrised(QByteArrayView text)
{
    ParametrisedValue result;
    qsizetype at = text.indexOf(';');
    result.value = (at < 0 ? text : text.first(at)).trimmed().toByteArray().toLower();
    while (at >= 0 && at < text.size()) {
        ++at; // the semicolon
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
            ++at;
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            return multipartError("a parameter without a value");
        const QByteArray name = text.sliced(at, equals - at).toByteArray();
        if (!Headers::isName(name) || result.parameters.contains(name))
            return multipartError("a parameter is malformed or given twice");
        at = equals + 1;
        qsizetype end = 0;
        if (at < text.size() && text[at] == '"') {
            end = text.indexOf('"', at + 1);
            if (end < 0)
                return multipartError("a quote is not closed");
            result.parameters.add(name, text.sliced(at + 1, end - at - 1).toByteArray());
            ++end;
            while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
                ++end;
            if (end < text.size() && text[end] != ';')
                return multipartError("text follows a quoted parameter");
        } else {
            end = text.indexOf(';', at);
            if (end < 0)
                end = text.size();
            const QByteArray value = text.sliced(at, end - at).trimmed().toByteArray();
            if (!Headers::isName(value))
                return multipartError("an unquoted parameter is malformed");
            result.parameters.add(name, value);
        }
        at = end < text.size() ? end : -1;
    }
    return result;
}

/// Undoes what the HTML standard escapes in names of fields and files, and nothing else.
QByteArray withoutFormEscapes(QByteArray text)
{
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%22", "\"");
}

Result<PartDisposition> dispositionOf(QByteArrayView text, const FormLimits &limits)
{
    TEREZE_TRY(const ParametrisedValue parsed, parametrised(text));
    if (parsed.value != "form-data")
        return multipartError("a part is not form-data");
    if (parsed.parameters.contains("filename*"))
        return multipartError("filename* is not allowed here (RFC 7578)");
    const QByteArray rawName = withoutFormEscapes(parsed.parameters.value("name"));
    if (rawName.isEmpty() || rawName.size() > limits.nameBytes)
        return multipartError("a field's name is missing, empty or too long");
    PartDisposition result;
    TEREZE_TRY(result.name, utf8Text(rawName));
    if (parsed.parameters.contains("filename")) {
        TEREZE_TRY(const QString sent, utf8Text(withoutFormEscapes(parsed.parameters.value("filename"))));
        const QString base = sent.sliced(std::max(sent.lastIndexOf(u'/'), sent.lastIndexOf(u'\\')) + 1);
        if (base.toUtf8().size() > 255 || std::any_of(base.cbegin(), base.cend(), [](QChar c) {
                return c.category() == QChar::Other_Control;
            }))
            return multipartError("a file's name is too long or holds control characters");
        result.fileName = base;
    }
    return result;
}

Result<Headers> partHeaders(QByteArrayView block)
{
    Headers headers;
    while (!block.isEmpty()) {
        const qsizetype end = block.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? block : block.first(end);
        block = end < 0 ? QByteArrayView() : block.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || headers.all().size() >= partHeaderLines)
            return multipartError("a part's header is malformed or has too many lines");
        const QByteArray name = line.first(colon).toByteArray();
        const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
        if (!Headers::isName(name) || !Headers::isValue(value) || headers.contains(name))
            return multipartError("a part's header is malformed or repeated");
        headers.add(name, value);
    }
    return headers;
}

Result<void> addPart(Form &form, const Headers &headers, QByteArrayView content, const FormLimits &limits)
{
    TEREZE_TRY(
        const PartDisposition disposition, dispositionOf(headers.value("Content-Disposition"), limits));
    const QByteArray encoding = headers.value("Content-Transfer-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "binary" && encoding != "8bit" && encoding != "7bit")
        return multipartError("a part has a transfer encoding");
    if (form.fields().size() + form.files().size() >= limits.fields)
        return multipartError("too many parts");
    if (disposition.fileName) {
        // A file input that was left empty is sent as a nameless part without content.
        if (disposition.fileName->isEmpty() && content.isEmpty())
            return {};
        form.addFile({ disposition.name, *disposition.fileName, headers.value("Content-Type"),
            content.toByteArray() });
        return {};
    }
    if (content.size() > limits.valueBytes)
        return multipartError("a field's value is too long");
    TEREZE_TRY(const QString value, utf8Text(content));
    form.addField(disposition.name, value);
    return {};
}

} // namespace

Result<Form> formFromMultipart(QByteArrayView body, QByteArrayView contentType, const FormLimits &limits)
{
    TEREZE_TRY(const ParametrisedValue type, parametrised(contentType));
    if (type.value != "multipart/form-data")
        return multipartError("the content type is another one");
    const QByteArray boundary = type.parameters.value("boundary");
    static constexpr QByteArrayView marks("'()+_,-./:=? ");
    const bool legal = !boundary.isEmpty() && boundary.size() <= 70 && !boundary.endsWith(' ')
        && std::all_of(boundary.cbegin(), boundary.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || marks.contains(c);
           });
    if (!legal)
        return multipartError("the boundary is missing or malformed");
    const QByteArray opening = "--" + boundary;
    if (!body.startsWith(opening))
        return multipartError("the body does not begin with its boundary");
    const QByteArray delimiter = "\r\n" + opening;
    qsizetype at = opening.size();
    Form form;
    while (true) {
        const QByteArrayView rest = body.sliced(at);
        if (rest == "--" || rest == "--\r\n")
            return form;
        if (!rest.startsWith("\r\n"))
            return multipartError("a delimiter is malformed, or text follows the last one");
        // Only so far is searched for the end of a header: a part without one would cost a scan of the whole
        // body.
        const QByteArrayView head = rest.first(std::min(rest.size(), partHeaderBytes));
        const qsizetype headEnd = head.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return multipartError("a part's header does not end, or is too long");
        TEREZE_TRY(
            const Headers headers, partHeaders(headEnd < 2 ? QByteArrayView() : rest.sliced(2, headEnd - 2)));
        const qsizetype start = at + headEnd + 4;
        const qsizetype end = body.indexOf(delimiter, start);
        if (end < 0)
            return multipartError("the closing delimiter is missing");
        TEREZE_CHECK(addPart(form, headers, body.sliced(start, end - start), limits));
        at = end + delimiter.size();
    }
}

} // namespace tereze::http
