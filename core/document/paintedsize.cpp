// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedsize.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <cstring>

namespace tereze::document {
namespace {

constexpr int mostSteps = 1'000'000; ///< of one file: counted in some seconds
constexpr size_t deepestForms = 30;

bool isSpace(char c)
{
    return c != '\0' ? std::strchr(" \t\r\n\f", c) != nullptr : true;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// A name as it is written, with #20 for a blank, as libqpdf keeps it.
std::string plainName(const std::string &written)
{
    std::string plain;
    for (size_t i = 0; i < written.size(); ++i) {
        if (written[i] == '#' && i + 2 < written.size() && hexDigit(written[i + 1]) >= 0
            && hexDigit(written[i + 2]) >= 0) {
            plain += static_cast<char>(hexDigit(written[i + 1]) * 16 + hexDigit(written[i + 2]));
            i += 2;
        } else {
            plain += written[i];
        }
    }
    return plain;
}

} // namespace

PaintedSize::Content PaintedSize::contentOf(const std::vector<QPDFObjectHandle> &streams)
{
    std::string text;
    for (QPDFObjectHandle stream : streams) {
        const auto data = stream.getStreamData(qpdf_dl_specialized);
        text.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        text += '\n';
    }
    Content content;
    content.bytes = static_cast<double>(text.size());
    // Every "/Name Do", also where it is part of a string or of a picture: too many rather than too few.
    for (size_t at = text.find("Do"); at != std::string::npos; at = text.find("Do", at + 2)) {
        size_t end = at;
        while (end > 0 && isSpace(text[end - 1]))
            --end;
        size_t begin = end;
        while (begin > 0 && !isSpace(text[begin - 1]) && text[begin - 1] != '/')
            --begin;
        if (end < at && begin > 0 && text[begin - 1] == '/')
            ++content.paints[plainName(text.substr(begin - 1, end - begin + 1))];
    }
    return content;
}

double PaintedSize::sizeOf(const Content &content)
{
    double size = content.bytes;
    for (const auto &[name, times] : content.paints) {
        if (++m_steps > mostSteps || size > most)
            return most + 1;
        // What a form does not name itself, those around it may.
        for (auto around = m_resources.rbegin(); around != m_resources.rend(); ++around) {
            if (!around->isDictionary() || !around->getKey("/XObject").isDictionary()
                || !around->getKey("/XObject").hasKey(name))
                continue;
            size += times * sizeOf(around->getKey("/XObject").getKey(name));
            break;
        }
    }
    return size;
}

double PaintedSize::sizeOf(QPDFObjectHandle painted)
{
    if (!painted.isStream())
        return 0;
    QPDFObjectHandle dictionary = painted.getDict();
    if (!painted.isFormXObject()) {
        QPDFObjectHandle width = dictionary.getKey("/Width");
        QPDFObjectHandle height = dictionary.getKey("/Height");
        return width.isNumber() && height.isNumber()
            ? std::max(0.0, width.getNumericValue()) * std::max(0.0, height.getNumericValue())
            : 0;
    }
    const QPDFObjGen name = painted.getObjGen();
    if (m_open.count(name) > 0) // no reader paints a form within itself
        return 0;
    if (m_open.size() >= deepestForms)
        return most + 1;
    auto known = m_forms.find(name);
    if (known == m_forms.end())
        known = m_forms.emplace(name, contentOf({ painted })).first;
    m_open.insert(name);
    m_resources.push_back(dictionary.getKey("/Resources"));
    const double size = sizeOf(known->second);
    m_resources.pop_back();
    m_open.erase(name);
    return size;
}

bool PaintedSize::isBounded(QPDFPageObjectHelper page)
{
    m_resources = { page.getAttribute("/Resources", false) };
    return sizeOf(contentOf(page.getPageContents())) <= most;
}

} // namespace tereze::document
