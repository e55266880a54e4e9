// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"

#include "endingtable.h"
#include "givennames.h"
#include "textwords.h"
#include "wordshape.h"

#include <algorithm>

namespace tereze::grammar {

namespace {

bool isKinWord(const QString &word)
{
    return endsAs(word, u"^оглы ^оғлы ^оглу ^огли ^углы ^кызы ^қызы ^гызы ^кизи ^гизи ^улы ^ұлы ^уулу ^заде");
}

bool isParticle(const QString &word)
{
    return endsAs(word,
        u"^фон ^ван ^дер ^ден ^де ^ди ^да ^дос ^ла ^ле ^эль ^аль ^ель ^бен ^бин ^ибн ^ібн ^цу "
        u"^тер ^ад ^ас ^уль");
}

bool looksLikeSurname(const QString &word)
{
    return endsAs(word,
        u"ов ев ёв ин ын ін їн ів їв єв ова ева ёва ина ына іна їна єва ский цкий ская цкая "
        u"ський цький ська цька ко ук юк як ых их ян швили дзе ой ый");
}

/// A first name in common use that a person of the gender may have.
bool isGiven(const QString &word, Gender gender)
{
    const auto listed = genderOfGivenName(word.section(u'-', 0, 0));
    return listed && (gender == Gender::Unknown || *listed == Gender::Unknown || *listed == gender);
}

/// The parts of the words that are no initials and no particles, in their order.
QList<NamePart> partsOf(const QStringList &words, Gender gender)
{
    using enum NamePart;
    if (words.size() == 1) {
        if (looksLikePatronymic(words[0]))
            return { Patronymic };
        return { isGiven(words[0], gender) ? Given : Surname };
    }
    if (words.size() == 2) {
        if (looksLikePatronymic(words[1]))
            return { isGiven(words[0], gender) || !looksLikeSurname(words[0]) ? Given : Surname, Patronymic };
        if (isGiven(words[0], gender) && !isGiven(words[1], gender))
            return { Given, Surname };
        return { Surname, Given };
    }
    if (words.size() == 3 && looksLikePatronymic(words[1]) && !looksLikePatronymic(words[2]))
        return { Given, Patronymic, Surname };
    QList<NamePart> parts { Surname };
    while (parts.size() < words.size())
        parts << Given;
    if (looksLikePatronymic(words.last()))
        parts.last() = Patronymic;
    return parts;
}

} // namespace

bool looksLikePatronymic(const QString &word)
{
    return endsAs(word,
               u"ович евич йович ьович овна евна ївна івна ична инишна ұлы қызы улы кызы оглы оғлы гызы "
               u"кизи огли ^ильич ^кузьмич ^лукич ^фомич ^никитич ^саввич ^ілліч ^хомич ^савич ^кузьмівна")
        || isKinWord(word);
}

QList<NameWord> wordsOfName(const QString &name, Gender gender)
{
    QList<NameWord> words;
    for (const TextWord &word : wordsOfText(name))
        words.append({ word });
    QStringList declined;
    QList<qsizetype> places;
    QList<qsizetype> bracketed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        NameWord &word = words[i];
        const QString lower = word.text.toLower();
        if (lower.isEmpty() || isInitials(word.text) || (isParticle(lower) && lower == word.text)) {
            word.kept = true;
            continue;
        }
        if (isKinWord(lower)) {
            // «Гасан оглы» is one patronymic, and neither word of it changes.
            word.kept = true;
            word.part = NamePart::Patronymic;
            if (!places.isEmpty()) {
                words[places.last()].kept = true;
                words[places.last()].part = NamePart::Patronymic;
                places.removeLast();
                declined.removeLast();
            }
            continue;
        }
        // A maiden name in brackets is what stands before it.
        if (word.before.contains(u'(') && !places.isEmpty()) {
            bracketed << i;
            continue;
        }
        declined << lower;
        places << i;
    }
    if (!places.isEmpty()) {
        const bool hasKin = std::any_of(words.cbegin(), words.cend(),
            [](const NameWord &word) { return word.kept && word.part == NamePart::Patronymic; });
        const QList<NamePart> parts = partsOf(declined, gender);
        for (qsizetype i = 0; i < places.size(); ++i) {
            words[places[i]].part = parts[i];
            // The surname stands first when the patronymic is told by its own word.
            if (hasKin && places.size() == 1 && parts[i] == NamePart::Surname)
                words[places[i]].part = looksLikeSurname(declined[i]) ? NamePart::Surname : NamePart::Given;
        }
        // An initial beside a single word makes it a surname, whatever it could be alone.
        const bool hasInitials = std::any_of(
            words.cbegin(), words.cend(), [](const NameWord &word) { return isInitials(word.text); });
        if (hasInitials && places.size() == 1)
            words[places.first()].part = NamePart::Surname;
        for (const qsizetype i : bracketed)
            words[i].part = words[i - 1].part;
    }
    return words;
}

} // namespace tereze::grammar
