// SPDX-License-Identifier: GPL-3.0-or-later
#include "personname.h"

#include "endingtable.h"
#include "givennames.h"
#include "namewords.h"

#include <QStringList>

namespace tereze::grammar {

namespace {

Gender genderOfPatronymic(const QString &patronymic)
{
    const QString lower = patronymic.simplified().toLower();
    if (endsAs(lower, u"оглы оғлы оглу огли углы улы ұлы уулу ич іч"))
        return Gender::Masculine;
    if (endsAs(lower, u"кызы қызы гызы кизи гизи вна ична инишна"))
        return Gender::Feminine;
    return Gender::Unknown;
}

Gender genderOfSurname(const QString &surname)
{
    // Of a double surname the last part tells.
    const QString last = surname.simplified().toLower().section(u'-', -1);
    if (endsAs(last, u"ова ева ёва ина ына єва іна їна ская цкая ська цька ая яя"))
        return Gender::Feminine;
    if (syllablesOf(last) > 1
        && endsAs(last, u"ов ев ёв ин ын єв ін їн ів їв ский цкий ський цький ской цкой ый Gий Hий ной вой"))
        return Gender::Masculine;
    return Gender::Unknown;
}

Gender guessOfGivenName(const QString &given)
{
    const QString last = given.simplified().toLower().section(u'-', -1);
    if (endsAs(last, u"а я"))
        return Gender::Feminine;
    if (endsAs(last, u"гүл гуль гюль сұлу айым"))
        return Gender::Feminine;
    if (endsAs(last, u"C й"))
        return Gender::Masculine;
    return Gender::Unknown;
}

} // namespace

PersonName PersonName::read(const QString &text)
{
    QStringList parts[3];
    const QList<NameWord> words = wordsOfName(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const NameWord &word = words[i];
        if (word.text.isEmpty())
            continue;
        // A particle belongs to the word behind it, initials stand for the first name.
        NamePart part = word.part;
        if (word.kept && word.part == NamePart::Surname)
            part = word.text.front().isUpper() ? NamePart::Given : NamePart::Surname;
        parts[static_cast<int>(part)] << word.text;
    }
    return { parts[0].join(u' '), parts[1].join(u' '), parts[2].join(u' ') };
}

PersonName PersonName::ofOffice(const QString &text)
{
    const QString name = text.simplified();
    return { name.section(u' ', 0, 0), name.section(u' ', 1, 1), name.section(u' ', 2) };
}

GenderGuess genderOf(const PersonName &name)
{
    if (const Gender gender = genderOfPatronymic(name.patronymic); gender != Gender::Unknown)
        return { gender, true };
    // Of a double first name the first part is the listed one.
    const QString given = name.given.simplified().toLower();
    std::optional<Gender> listed = genderOfGivenName(given);
    if (!listed)
        listed = genderOfGivenName(given.section(u'-', 0, 0));
    if (listed && *listed != Gender::Unknown)
        return { *listed, true };
    if (const Gender gender = genderOfSurname(name.surname); gender != Gender::Unknown)
        return { gender, true };
    if (listed)
        return {};
    return { guessOfGivenName(given), false };
}

} // namespace tereze::grammar
