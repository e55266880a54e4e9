// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

namespace tereze::domain {

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::Superseded:
        return QStringLiteral("superseded");
    case Verdict::Annulled:
        return QStringLiteral("annulled");
    case Verdict::NotIssued:
        return QStringLiteral("not_issued");
    case Verdict::Altered:
        return QStringLiteral("altered");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

std::optional<Verdict> verdictOf(const QString &code)
{
    for (const Verdict verdict : { Verdict::Valid, Verdict::Superseded, Verdict::Annulled, Verdict::NotIssued,
             Verdict::Altered, Verdict::Unknown }) {
        if (codeOf(verdict) == code)
            return verdict;
    }
    return std::nullopt;
}

} // namespace tereze::domain
