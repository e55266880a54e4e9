// SPDX-License-Identifier: GPL-3.0-or-later
#include "ippanswer.h"

#include <QByteArray>

#include <vector>

namespace tereze::print {

QStringList ippTexts(ipp_t *message, const char *name)
{
    QStringList texts;
    ipp_attribute_t *const attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    for (int i = 0; attribute != nullptr && i < ippGetCount(attribute); ++i) {
        if (const char *text = ippGetString(attribute, i, nullptr))
            texts << QString::fromUtf8(text);
    }
    return texts;
}

int ippNumber(ipp_t *message, const char *name, int fallback)
{
    ipp_attribute_t *const attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    if (attribute == nullptr)
        return fallback;
    const ipp_tag_t kind = ippGetValueTag(attribute);
    return kind == IPP_TAG_INTEGER || kind == IPP_TAG_ENUM ? ippGetInteger(attribute, 0) : fallback;
}

QStringList plainReasons(const QStringList &reasons)
{
    QStringList plain;
    for (QString reason : reasons) {
        for (const QString &severity : { u"-report"_qs, u"-warning"_qs, u"-error"_qs }) {
            // `document-format-error` and the like are words of their own.
            if (reason.endsWith(severity) && reason != u"document-format-error"
                && reason != u"document-unprintable-error" && reason != u"document-access-error")
                reason.chop(severity.size());
        }
        if (!reason.isEmpty() && reason != u"none" && !plain.contains(reason))
            plain << reason;
    }
    return plain;
}

IppMessage ippRequest(ipp_op_t operation, const char *uriName, const QByteArray &uri)
{
    IppMessage request(ippNewRequest(operation));
    if (uriName != nullptr)
        ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, uriName, nullptr, uri.constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

void ippWant(ipp_t *request, std::initializer_list<const char *> names)
{
    const std::vector<const char *> list(names);
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(list.size()), nullptr, list.data());
}

} // namespace tereze::print
