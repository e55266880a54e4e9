// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammaticalcase.h"

namespace tereze::grammar {

QList<GrammaticalCase> casesOf(Language language)
{
    using enum GrammaticalCase;
    switch (language) {
    case Language::Russian:
        return { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional };
    case Language::Ukrainian:
        return { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional, Vocative };
    case Language::Kazakh:
        return { Nominative, Genitive, Dative, Accusative, Locative, Ablative, Instrumental };
    case Language::English:
        break;
    }
    return { Nominative };
}

std::optional<GrammaticalCase> caseOf(QStringView name, Language language)
{
    if (language == Language::Kazakh && name == u"prepositional")
        return GrammaticalCase::Locative;
    if (language == Language::Ukrainian && name == u"locative")
        return GrammaticalCase::Prepositional;
    for (const GrammaticalCase grammaticalCase : casesOf(language)) {
        if (nameOf(grammaticalCase) == name)
            return grammaticalCase;
    }
    return std::nullopt;
}

QString nameOf(GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
        return QStringLiteral("nominative");
    case GrammaticalCase::Genitive:
        return QStringLiteral("genitive");
    case GrammaticalCase::Dative:
        return QStringLiteral("dative");
    case GrammaticalCase::Accusative:
        return QStringLiteral("accusative");
    case GrammaticalCase::Instrumental:
        return QStringLiteral("instrumental");
    case GrammaticalCase::Prepositional:
        return QStringLiteral("prepositional");
    case GrammaticalCase::Vocative:
        return QStringLiteral("vocative");
    case GrammaticalCase::Locative:
        return QStringLiteral("locative");
    case GrammaticalCase::Ablative:
        return QStringLiteral("ablative");
    }
    return {};
}

} // namespace tereze::grammar
