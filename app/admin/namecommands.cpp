// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecommands.h"

#include <app/admin/invocation.h>
#include <core/base/plaintext.h>
#include <core/grammar/nameinflection.h>

#include <QCoreApplication>
#include <QJsonObject>

namespace tereze::admin {

namespace {

std::optional<grammar::Gender> genderOf(const QString &word)
{
    if (word == u"m")
        return grammar::Gender::Masculine;
    if (word == u"f")
        return grammar::Gender::Feminine;
    return std::nullopt;
}

QString wordOf(grammar::Certainty certainty)
{
    switch (certainty) {
    case grammar::Certainty::Ruled:
        return QStringLiteral("ruled");
    case grammar::Certainty::Doubtful:
        return QStringLiteral("doubtful");
    case grammar::Certainty::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

int nameDecline(Invocation &invocation)
{
    const auto language = grammar::languageOf(invocation.option(QStringLiteral("lang")));
    if (!language || !grammar::declines(*language))
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--lang is kk, ru or uk."));
    const auto grammaticalCase = grammar::caseOf(invocation.option(QStringLiteral("case")), *language);
    if (!grammaticalCase) {
        QStringList cases;
        for (const auto one : grammar::casesOf(*language))
            cases << grammar::nameOf(one);
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--case is one of %1.")
                                         .arg(cases.join(QStringLiteral(", "))));
    }
    const std::optional<grammar::Gender> gender = invocation.has(QStringLiteral("gender"))
        ? genderOf(invocation.option(QStringLiteral("gender")))
        : grammar::Gender::Unknown;
    if (!gender)
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--gender is m or f."));
    const QString &name = invocation.positional().first();
    if (isBlank(name))
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "The name is empty."));

    const grammar::Inflected form = grammar::declineName(name, *language, *grammaticalCase, *gender);
    if (form.certainty == grammar::Certainty::Unknown)
        invocation.say(QCoreApplication::translate("Admin",
            "A part of the name stays as it is: no rule applies to it, or its gender is not known."));
    if (form.certainty == grammar::Certainty::Doubtful)
        invocation.say(QCoreApplication::translate(
            "Admin", "The gender was guessed from an ending; give it with --gender."));
    return invocation.done(QJsonObject { { QStringLiteral("text"), form.text },
                               { QStringLiteral("certainty"), wordOf(form.certainty) } },
        form.text);
}

} // namespace tereze::admin
