// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

namespace tereze::grammar {

std::optional<Language> languageOf(QStringView code)
{
    if (code == u"kk")
        return Language::Kazakh;
    if (code == u"ru")
        return Language::Russian;
    if (code == u"uk")
        return Language::Ukrainian;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

bool declines(Language language)
{
    return language != Language::English;
}

} // namespace tereze::grammar
