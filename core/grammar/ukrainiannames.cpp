// SPDX-License-Identifier: GPL-3.0-or-later
#include "ukrainiannames.h"

namespace tereze::grammar {

namespace {

// Endings: genitive, dative, accusative, instrumental, місцевий, vocative.

const EndingTable &ukrainianSurnames()
{
    using enum Gender;
    static const EndingTable table {
        // Genitives (Чорних) and foreign names in a vowel do not change (§107).
        { u"их ово аго яго", Unknown, 0, u"" },
        { u"^гюго ^дідро ^руссо ^пікассо ^клемансо ^буало ^ватто ^тассо ^леруа ^отто ^фуко", Unknown, 0,
            u"" },
        { u"е є и і ї у ю", Unknown, 0, u"" },

        // Adjectives (§105).
        { u"ська цька зька", Feminine, 1, u"ої ій у ою ій а" },
        { u"^біла ^мала ^стара ^нова ^руда ^глуха ^суха ^сліпа ^німа ^крива ^лиха ^гола ^боса ^сива ^жива "
          u"^зла "
          u"^товста ^густа ^пуста ^худа ^тиха ^тонка ^гладка ^широка ^глибока ^висока ^дика ^велика ^солодка "
          u"^гірка ^коротка ^низька ^вузька ^кисла ^сіра ^хвора ^красива ^весела ^дорога ^молода ^руда "
          u"^плоха "
          u"^чужа ^рижа ^лиса ^довга ^кругла ^тверда ^горда ^бліда ^щира ^добра ^бистра ^мудра ^хитра "
          u"^гостра",
            Feminine, 1, u"ої ій у ою ій а" },
        { u"^сосна ^весна ^десна ^війна ^корчма ^гривна ^княжна ^луна ^сарна", Feminine, 1, u"и і у ою і о" },
        { u"Cна", Feminine, 1, u"ої ій у ою ій а" },
        { u"^рудня ^сотня ^вишня ^майстерня ^пекарня ^броварня ^кухня", Unknown, 1, u"і і ю ею і е" },
        { u"Cня", Feminine, 1, u"ьої ій ю ьою ій я" },
        { u"ський цький зький", Masculine, 2, u"ого ому ого им ому ий" },
        { u"ий", Masculine, 2, u"ого ому ого им ому ий" },
        { u"Cній ^третій", Masculine, 2, u"ього ьому ього ім ьому ій" },
        { u"^Cой ^CCой ^козодой", Masculine, 1, u"я ю я єм єві ю" },
        { u"ой", Masculine, 2, u"ого ому ого им ому ой" },

        // Possessives in -ов, -ев, -ін, -ин (§106): instrumental -им; -ів is -ов- in an open syllable.
        { u"Hів ців ^ковалів ^пономарів ^бондарів ^лесів ^кобзарів ^василів", Masculine, 2,
            u"ева еву ева евим еву еве" },
        { u"ів", Masculine, 2, u"ова ову ова овим ову ове" },
        { u"їв", Masculine, 2, u"єва єву єва євим єву єве" },
        { u"^дарвін ^чаплін ^грін ^квін ^мін ^цін ^шін ^кін ^лін ^син ^мартин ^клин ^млин ^тин ^бін "
          u"^мартін ^дін ^франклін ^берлін ^русин ^турчин ^литвин ^сербин ^грузин ^циган ^болгарин ^татарин "
          u"^осетин ^мордвин ^волошин",
            Masculine, 0, u"а у а ом ові е" },
        { u"ов ев єв йов ьов ин ін їн", Masculine, 0, u"а у а им у е" },
        { u"^калина ^малина ^щербина ^година ^долина ^людина ^дитина ^скотина ^рибина ^картина ^билина "
          u"^глина "
          u"^перепелина ^хвилина ^шкарупина ^колодина ^ялина ^крижина ^бузина ^горобина ^ожина "
          u"^сова ^корова ^голова ^діброва ^дуброва ^підкова ^основа ^мова ^полова ^дева ^верховина "
          u"^полонина "
          u"^батьківщина ^галайчина ^козачина ^перина ^пружина ^тканина ^дружина ^стежина ^ліщина "
          u"^хмарина ^вербина ^соломина ^лозина ^десятина ^старшина ^княгина",
            Feminine, 1, u"и і у ою і о" },
        { u"ова ева єва йова ьова ина іна їна", Feminine, 1, u"ої ій у ою ій а" },

        // First declension (§§76-80), with г, к, х turned to з, ц, с (§40).
        { u"ія", Unknown, 1, u"ї ї ю єю ї є" },
        { u"Vя йя 'я ’я ʼя", Unknown, 1, u"ї ї ю єю ї є" },
        { u"я", Unknown, 1, u"і і ю ею і е" },
        { u"ця", Unknown, 1, u"і і ю ею і е" },
        { u"ка", Unknown, 2, u"ки ці ку кою ці ко" },
        { u"га", Unknown, 2, u"ги зі гу гою зі го" },
        { u"ґа", Unknown, 2, u"ґи дзі ґу ґою дзі ґо" },
        { u"ха", Unknown, 2, u"хи сі ху хою сі хо" },
        { u"Hа", Unknown, 1, u"і і у ею і е" },
        { u"а", Unknown, 1, u"и і у ою і о" },

        // Women's surnames in a consonant or -о do not change (§107).
        { u"C ь й о", Feminine, 0, u"" },

        // Second declension.
        { u"ко го хо ґо", Masculine, 1, u"а у а ом ові у" },
        { u"ьо", Masculine, 2, u"я ю я ем еві ю" },
        { u"йо", Masculine, 2, u"я ю я єм єві ю" },
        { u"о", Masculine, 1, u"а у а ом ові е" },
        { u"^соловей", Masculine, 3, u"в'я в'ю в'я в'єм в'єві в'ю" },
        { u"^горобей ^воробей", Masculine, 2, u"'я 'ю 'я 'єм 'єві 'ю" },
        { u"^рій ^лій ^гній", Masculine, 2, u"оя ою оя оєм оєві ою" },
        { u"й", Masculine, 1, u"я ю я єм єві ю" },
        { u"^швець", Masculine, 4, u"евця евцю евця евцем евцеві евцю" },
        { u"^жнець", Masculine, 4, u"енця енцю енця енцем енцеві енцю" },
        { u"^заєць", Masculine, 3, u"йця йцю йця йцем йцеві йцю" },
        { u"єць їць", Masculine, 3, u"йця йцю йця йцем йцеві йцю" },
        { u"лець", Masculine, 3, u"ьця ьцю ьця ьцем ьцеві ьцю" },
        { u"CCець", Masculine, 1, u"я ю я ем еві ю" },
        { u"ець", Masculine, 3, u"ця цю ця цем цеві цю" },
        { u"^кінь", Masculine, 3, u"оня оню оня онем оневі оню" },
        { u"^олень ^ясень ^кремень ^ячмень ^рубень ^шершень ^сажень", Masculine, 1, u"я ю я ем еві ю" },
        { u"^день ^пень", Masculine, 3, u"ня ню ня нем неві ню" },
        { u"ень", Masculine, 3, u"ня ню ня нем неві ню" },
        { u"Cінь", Masculine, 3, u"еня еню еня енем еневі еню" },
        { u"^лебідь", Masculine, 3, u"едя едю едя едем едеві едю" },
        { u"^ведмідь", Masculine, 3, u"едя едю едя едем едеві едю" },
        { u"^кисіль ^хміль ^джміль", Masculine, 3, u"еля елю еля елем елеві елю" },
        { u"^журавель ^кобель", Masculine, 3, u"ля лю ля лем леві лю" },
        { u"ь", Masculine, 1, u"я ю я ем еві ю" },
        { u"^сокіл", Masculine, 2, u"ола олу ола олом олові оле" },
        { u"^віл", Masculine, 2, u"ола олу ола олом олові оле" },
        { u"^орел ^козел ^осел ^котел ^дятел ^хохол ^щегол ^посол ^вузол", Masculine, 2,
            u"ла лу ла лом лові ле" },
        { u"^кіт", Masculine, 2, u"ота оту ота отом отові оте" },
        { u"^дрізд", Masculine, 3, u"озда озду озда оздом оздові озде" },
        { u"^бусел", Masculine, 2, u"ла лу ла лом лові ле" },
        { u"^свекор", Masculine, 2, u"ра ру ра ром рові ре" },
        { u"оніс", Masculine, 2, u"оса осу оса осом осові осе" },
        { u"^біб", Masculine, 2, u"оба обу оба обом обові обе" },
        { u"^Cок ^CCок Gок Vок ^порок ^урок ^пророк", Masculine, 0, u"а у а ом ові у" },
        { u"ок", Masculine, 2, u"ка ку ка ком кові ку" },
        { u"Cьок", Masculine, 2, u"ка ку ка ком кові ку" },
        { u"к г ґ х", Masculine, 0, u"а у а ом ові у" },
        // Persons in -ар, -ир that belong to the soft group (§75), in -яр to the mixed one.
        { u"^Cар ^CCар ^макар ^омар ^оскар ^захар ^анвар ^едгар ^каспар ^бальтазар ^комар ^базар ^назар",
            Masculine, 0, u"а у а ом ові е" },
        { u"яр", Masculine, 0, u"а у а ем еві е" },
        { u"Hар", Masculine, 0, u"а у а ем еві е" },
        { u"ар ^козир ^пастир ^пластир ^богатир ^багатир ^снігир ^лицар ^ігор", Masculine, 0,
            u"я ю я ем еві ю" },
        { u"ич іч", Masculine, 0, u"а у а ем у у" },
        { u"H", Masculine, 0, u"а у а ем еві е" },
        { u"C", Masculine, 0, u"а у а ом ові е" },
    };
    return table;
}

const EndingTable &ukrainianGivenNames()
{
    using enum Gender;
    static const EndingTable table {
        { u"^лев", Masculine, 0, u"а у а ом ові е" },
        { u"^любов", Feminine, 0, u"і і - 'ю і е" },
        { u"^яків", Masculine, 2, u"ова ову ова овом овові ове" },
        { u"^федір ^сидір ^тодір ^нестір ^хведір", Masculine, 2, u"ора ору ора ором орові оре" },
        { u"^антін", Masculine, 2, u"она ону она оном онові оне" },
        { u"^прокіп", Masculine, 2, u"опа опу опа опом опові опе" },
        { u"^микін", Masculine, 2, u"она ону она оном онові оне" },
        { u"^олег", Masculine, 1, u"га гу га гом гові же" },
        { u"^ігор ^лазар ^цезар", Masculine, 0, u"я ю я ем еві ю" },
        { u"^отто ^бруно ^гвідо ^лео ^хуго", Unknown, 0, u"" },
        { u"о", Feminine, 0, u"" },
        { u"ко го хо", Masculine, 1, u"а у а ом ові у" },
        { u"ьо", Masculine, 2, u"я ю я ем еві ю" },
        { u"йо", Masculine, 2, u"я ю я єм єві ю" },
        { u"о", Masculine, 1, u"а у а ом ові е" },
        { u"е є и і ї у ю", Unknown, 0, u"" },

        { u"Vя йя 'я ’я ʼя", Unknown, 1, u"ї ї ю єю ї є" },
        // Fond forms take -ю when they are called (§87): Лесю, Олю.
        { u"^леся ^олеся ^оля ^галя ^катя ^таня ^надя ^соня ^аня ^валя ^люся ^тоня ^маня ^поля ^тося ^ксеня "
          u"^уля "
          u"^женя "
          u"^льоля ^марися ^стася ^нюся ^сеня ^міля ^неля ^наталя ^домця ^орися "
          u"^зіня "
          u"^христя ^настя ^феня ^груня ^параня ^маруся ^ганнуся ^петруся ^павлуся ^настуся",
            Feminine, 1, u"і і ю ею і ю" },
        { u"я", Unknown, 1, u"і і ю ею і е" },
        { u"ка", Unknown, 2, u"ки ці ку кою ці ко" },
        { u"га", Unknown, 2, u"ги зі гу гою зі го" },
        { u"ґа", Unknown, 2, u"ґи дзі ґу ґою дзі ґо" },
        { u"ха", Unknown, 2, u"хи сі ху хою сі хо" },
        { u"Hа", Unknown, 1, u"і і у ею і е" },
        { u"а", Unknown, 1, u"и і у ою і о" },

        // Women's names of the third declension; the consonant between vowels is doubled (§81).
        { u"Vль", Feminine, 1, u"і і ь лю і е" },
        { u"Vнь", Feminine, 1, u"і і ь ню і е" },
        { u"Vть", Feminine, 1, u"і і ь тю і е" },
        { u"Vсь", Feminine, 1, u"і і ь сю і е" },
        { u"ь", Feminine, 1, u"і і ь ю і е" },
        { u"^юдиф ^есфір ^руф", Feminine, 0, u"і і - 'ю і е" },
        { u"C й", Feminine, 0, u"" },

        { u"й", Masculine, 1, u"я ю я єм єві ю" },
        { u"ь", Masculine, 1, u"я ю я ем еві ю" },
        { u"Gок", Masculine, 0, u"а у а ом ові у" },
        { u"ьок", Masculine, 2, u"ка ку ка ком кові ку" },
        { u"к г ґ х", Masculine, 0, u"а у а ом ові у" },
        { u"H", Masculine, 0, u"а у а ем еві е" },
        { u"C", Masculine, 0, u"а у а ом ові е" },
    };
    return table;
}

const EndingTable &ukrainianPatronymics()
{
    using enum Gender;
    static const EndingTable table {
        { u"огли кизи ґизи гизи оглу улу заде", Unknown, 0, u"" },
        { u"ич іч", Masculine, 0, u"а у а ем у у" },
        { u"на", Feminine, 1, u"и і у ою і о" },
    };
    return table;
}

} // namespace

const EndingTable &ukrainianTable(NamePart part)
{
    switch (part) {
    case NamePart::Given:
        return ukrainianGivenNames();
    case NamePart::Patronymic:
        return ukrainianPatronymics();
    case NamePart::Surname:
        break;
    }
    return ukrainianSurnames();
}

} // namespace tereze::grammar
