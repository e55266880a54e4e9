// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasegrammar.h"

namespace tereze::grammar {

namespace {

const EndingTable &ukrainianAdjectives()
{
    using enum Gender;
    static const EndingTable table {
        { u"ий", Masculine, 2, u"ого ому ого им ому ий" },
        { u"ій", Masculine, 2, u"ього ьому ього ім ьому ій" },
        { u"а", Feminine, 1, u"ої ій у ою ій а" },
        { u"Cя", Feminine, 1, u"ьої ій ю ьою ій я" },
        { u"е", Neuter, 1, u"ого ому е им ому е" },
        { u"є", Neuter, 1, u"ього ьому є ім ьому є" },
    };
    return table;
}

const EndingTable &ukrainianNouns()
{
    using enum Gender;
    static const EndingTable table {
        { u"ння ття лля ззя сся ддя ччя", Neuter, 1, u"я ю я ям і я" },
        { u"о", Neuter, 1, u"а у о ом і о" },
        { u"ще", Neuter, 1, u"а у е ем і е" },
        { u"е", Neuter, 1, u"я ю е ем і е" },
        { u"ія Vя", Feminine, 1, u"ї ї ю єю ї є" },
        { u"я", Feminine, 1, u"і і ю ею і е" },
        { u"ка", Feminine, 2, u"ки ці ку кою ці ко" },
        { u"га", Feminine, 2, u"ги зі гу гою зі го" },
        { u"ха", Feminine, 2, u"хи сі ху хою сі хо" },
        { u"Hа", Feminine, 1, u"і і у ею і е" },
        { u"а", Feminine, 1, u"и і у ою і о" },
        { u"ість", Feminine, 4, u"ості ості ість істю ості осте" },
        { u"ь", Feminine, 1, u"і і ь ю і е" },
    };
    return table;
}

const EndingTable &ukrainianPersonNouns()
{
    using enum Gender;
    static const EndingTable table {
        { u"й", Masculine, 1, u"я ю я єм єві ю" },
        { u"єць", Masculine, 3, u"йця йцю йця йцем йцеві йцю" },
        { u"лець", Masculine, 3, u"ьця ьцю ьця ьцем ьцеві ьцю" },
        { u"ець", Masculine, 3, u"ця цю ця цем цеві цю" },
        { u"ь", Masculine, 1, u"я ю я ем еві ю" },
        { u"яр Hар", Masculine, 0, u"а у а ем еві е" },
        { u"^комісар ^пар", Masculine, 0, u"а у а ом ові е" },
        { u"ар", Masculine, 0, u"я ю я ем еві ю" },
        { u"G", Masculine, 0, u"а у а ом ові у" },
        { u"H", Masculine, 0, u"а у а ем еві у" },
        { u"C", Masculine, 0, u"а у а ом ові е" },
    };
    return table;
}

const EndingTable &ukrainianUnitNouns()
{
    using enum Gender;
    static const EndingTable table {
        { u"й", Masculine, 1, u"ю ю й єм ї ю" },
        { u"ь", Masculine, 1, u"я ю ь ем і ю" },
        { u"^стіл", Masculine, 2, u"олу олу іл олом олі оле" },
        { u"ок", Masculine, 2, u"ку ку ок ком ку ку" },
        { u"G", Masculine, 0, u"у у - ом у у" },
        { u"H", Masculine, 0, u"у у - ем і е" },
        { u"C", Masculine, 0, u"у у - ом і е" },
    };
    return table;
}

bool isUkrainianAdjective(const QString &word, const QString &next)
{
    if (endsAs(word, u"ий Cній"))
        return true;
    if (endsAs(word, u"ська цька зька ське цьке зьке"))
        return true;
    // Of the other endings the next word tells: «навчальна частина», but «частина міста».
    if (endsAs(word, u"на ва та ча ша жа ща ня ка ра ла да"))
        return endsAs(next, u"а я ість");
    return endsAs(word, u"не ве те че ше же ще нє ке ре ле де") && endsAs(next, u"о е ння ття лля");
}

Gender genderOfUkrainianAdjective(const QString &word)
{
    if (endsAs(word, u"а я"))
        return Gender::Feminine;
    return endsAs(word, u"е є") ? Gender::Neuter : Gender::Masculine;
}

Gender genderOfUkrainianNoun(const QString &word, PhraseKind kind)
{
    if (endsAs(word, u"ння ття лля ззя сся ддя ччя о е"))
        return Gender::Neuter;
    if (endsAs(word, u"а я"))
        return Gender::Feminine;
    if (word.endsWith(u'ь')) {
        return kind == PhraseKind::Unit && endsAs(word, u"ість ^ціль ^модель ^галузь") ? Gender::Feminine
                                                                                       : Gender::Masculine;
    }
    return endsAs(word, u"C й") ? Gender::Masculine : Gender::Unknown;
}

} // namespace

const PhraseGrammar &ukrainianPhrases()
{
    static const PhraseGrammar grammar {
        u"завідуючий завідуюча ^черговий ^чергова ^уповноважений ^уповноважена виконуючий ^приймальна",
        u"комісія кампанія",
        u"^за ^з ^із ^зі ^по ^при ^на ^в ^у ^для ^до ^від ^без ^під",
        u"^в.о. ^в.о ^о. ^т.в.о. ^зав. ^заст. ^нач.",
        u"^та ^і ^й",
        u"^бюро ^депо ^кафе ^радіо ^ательє ^журі",
        u"^прес ^веб ^бізнес ^міні ^віце ^екс ^арт ^медіа ^контент ^фото ^відео ^крос ^інтернет ^онлайн "
        u"^конференц "
        u"^експрес",
        u"^доктор ^кандидат ^професор ^доцент ^академік ^завідувач ^декан ^директор ^начальник ^магістр "
        u"^голова "
        u"^секретар ^член ^керівник ^проректор ^ректор",
        &ukrainianAdjectives(),
        &ukrainianNouns(),
        &ukrainianPersonNouns(),
        &ukrainianUnitNouns(),
        isUkrainianAdjective,
        genderOfUkrainianNoun,
        genderOfUkrainianAdjective,
    };
    return grammar;
}

} // namespace tereze::grammar
