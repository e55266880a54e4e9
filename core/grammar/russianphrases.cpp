// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasegrammar.h"

namespace tereze::grammar {

namespace {

const EndingTable &russianAdjectives()
{
    using enum Gender;
    static const EndingTable table {
        { u"щийся шийся", Masculine, 4, u"егося емуся егося имся емся" },
        { u"щаяся шаяся", Feminine, 4, u"ейся ейся уюся ейся ейся" },
        { u"Gий Gой Hой", Masculine, 2, u"ого ому ого им ом" },
        { u"ий", Masculine, 2, u"его ему его им ем" },
        { u"цый", Masculine, 2, u"его ему его ым ем" },
        { u"ый ой", Masculine, 2, u"ого ому ого ым ом" },
        { u"Hая", Feminine, 2, u"ей ей ую ей ей" },
        { u"ая", Feminine, 2, u"ой ой ую ой ой" },
        { u"яя", Feminine, 2, u"ей ей юю ей ей" },
        { u"Gое", Neuter, 2, u"ого ому ое им ом" },
        { u"ое", Neuter, 2, u"ого ому ое ым ом" },
        { u"ее", Neuter, 2, u"его ему ее им ем" },
    };
    return table;
}

const EndingTable &russianNouns()
{
    using enum Gender;
    static const EndingTable table {
        { u"ие", Neuter, 1, u"я ю е ем и" },
        { u"ье", Neuter, 1, u"я ю е ем е" },
        { u"Hе це", Neuter, 1, u"а у е ем е" },
        { u"о", Neuter, 1, u"а у о ом е" },
        { u"е", Neuter, 1, u"я ю е ем е" },
        { u"ия", Feminine, 1, u"и и ю ей и" },
        { u"я", Feminine, 1, u"и е ю ей е" },
        { u"Gа", Feminine, 1, u"и е у ой е" },
        { u"Hа", Feminine, 1, u"и е у ей е" },
        { u"ца", Feminine, 1, u"ы е у ей е" },
        { u"а", Feminine, 1, u"ы е у ой е" },
        { u"ь", Feminine, 1, u"и и ь ью и" },
        { u"ий", Masculine, 1, u"я ю я ем и" },
        { u"^воробей ^соловей ^ручей", Masculine, 2, u"ья ью ья ьем ье" },
        { u"ь й", Masculine, 1, u"я ю я ем е" },
        { u"^отец ^боец ^певец ^творец ^продавец ^гонец ^стрелец ^купец ^образец", Masculine, 2,
            u"ца цу ца цом це" },
        { u"Vец", Masculine, 2, u"йца йцу йца йцом йце" },
        { u"лец", Masculine, 2, u"ьца ьцу ьца ьцем ьце" },
        { u"ец", Masculine, 2, u"ца цу ца цем це" },
        { u"^урок ^поток ^срок ^блок ^порок ^восток ^знаток ^игрок ^пророк ^сток ^Cок", Masculine, 0,
            u"а у а ом е" },
        { u"ок", Masculine, 2, u"ка ку ка ком ке" },
        { u"^врач ^скрипач ^трубач ^ключ ^чертёж ^чертеж ^этаж ^гараж ^рубеж", Masculine, 0, u"а у а ом е" },
        { u"H ц", Masculine, 0, u"а у а ем е" },
        { u"C", Masculine, 0, u"а у а ом е" },
    };
    return table;
}

bool isRussianAdjective(const QString &word, const QString &)
{
    return endsAs(word,
               u"ый Gий Hий ний щийся ная вая ская цкая жая шая щая чая тая дая лая рая кая гая хая мая "
               u"няя ное вое ское цкое жее шее щее чее тое дое лое рое кое гое хое мое нее")
        || (syllablesOf(word) > 1 && endsAs(word, u"ной вой ской цкой той шой жой дой лой мой кой"));
}

Gender genderOfRussianAdjective(const QString &word)
{
    if (endsAs(word, u"ая яя аяся"))
        return Gender::Feminine;
    return endsAs(word, u"ое ее") ? Gender::Neuter : Gender::Masculine;
}

Gender genderOfRussianNoun(const QString &word, PhraseKind kind)
{
    if (endsAs(word, u"а я"))
        return Gender::Feminine;
    if (endsAs(word, u"о е"))
        return Gender::Neuter;
    if (word.endsWith(u'ь')) {
        const bool isFeminine = kind == PhraseKind::Unit
            && (endsAs(word, u"сть знь Hь вь дь пь ^сеть ^связь ^цель ^модель ^отрасль ^печать ^площадь")
                && !endsAs(word, u"тель ^гость"));
        return isFeminine ? Gender::Feminine : Gender::Masculine;
    }
    return endsAs(word, u"C й") ? Gender::Masculine : Gender::Unknown;
}

} // namespace

const PhraseGrammar &russianPhrases()
{
    static const PhraseGrammar grammar {
        u"заведующий заведующая управляющий управляющая исполняющий исполняющая ^дежурный ^дежурная ^рабочий "
        u"^служащий ^служащая ^уполномоченный ^уполномоченная командующий проверяющий обучающийся "
        u"обучающаяся "
        u"учащийся учащаяся ^поступающий ^поступающая ^приёмная ^приемная ^столовая",
        u"комиссия кампания",
        u"^за ^по ^с ^со ^при ^на ^в ^во ^для ^к ^от ^без ^под",
        u"^и.о. ^и.о ^о. ^врио ^зам. ^зав. ^нач. ^рук. ^дир.",
        u"^и",
        u"^бюро ^депо ^кафе ^фойе ^радио ^ателье ^жюри ^портфолио ^резюме",
        u"^пресс ^веб ^бизнес ^мини ^вице ^экс ^обер ^арт ^медиа ^контент ^тайм ^фото ^видео ^кросс ^штаб "
        u"^интернет "
        u"^онлайн ^эко ^био ^генерал ^премьер ^унтер ^конференц ^маркетинг ^смарт ^хаб ^экспресс ^пилот",
        u"^доктор ^кандидат ^профессор ^доцент ^академик ^заведующий ^заведующая ^декан ^директор ^начальник "
        u"^магистр ^председатель ^секретарь ^член ^руководитель ^проректор ^ректор",
        &russianAdjectives(),
        &russianNouns(),
        &russianNouns(),
        &russianNouns(),
        isRussianAdjective,
        genderOfRussianNoun,
        genderOfRussianAdjective,
    };
    return grammar;
}

} // namespace tereze::grammar
