// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <algorithm>

namespace tereze {

std::optional<int> countedCharacters(const QString &text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort c = text[i].unicode();
        if ((c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0x7F)
            return std::nullopt;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            return std::nullopt;
        ++count;
    }
    return count;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u" \t\n\r").contains(c); });
}

} // namespace tereze
