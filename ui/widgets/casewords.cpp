// SPDX-License-Identifier: GPL-3.0-or-later
#include "casewords.h"

#include <QCoreApplication>

namespace tereze::ui {

QString caseWords(grammar::GrammaticalCase grammaticalCase)
{
    using enum grammar::GrammaticalCase;
    switch (grammaticalCase) {
    case Nominative:
        break;
    case Genitive:
        return QCoreApplication::translate("GrammaticalCase", "genitive");
    case Dative:
        return QCoreApplication::translate("GrammaticalCase", "dative");
    case Accusative:
        return QCoreApplication::translate("GrammaticalCase", "accusative");
    case Instrumental:
        return QCoreApplication::translate("GrammaticalCase", "instrumental");
    case Prepositional:
        return QCoreApplication::translate("GrammaticalCase", "prepositional");
    case Vocative:
        return QCoreApplication::translate("GrammaticalCase", "vocative");
    case Locative:
        return QCoreApplication::translate("GrammaticalCase", "locative");
    case Ablative:
        return QCoreApplication::translate("GrammaticalCase", "ablative");
    }
    return {};
}

} // namespace tereze::ui
