// SPDX-License-Identifier: GPL-3.0-or-later
#include "russiannames.h"

namespace tereze::grammar {

namespace {

// Endings: genitive, dative, accusative, instrumental, prepositional.

const EndingTable &russianSurnames()
{
    using enum Gender;
    static const EndingTable table {
        // Genitives that became surnames: Черных, Долгих; Живаго, Хитрово. German -их is no such genitive.
        { u"ых Gих Hих них", Unknown, 0, u"" },
        // Stressed or foreign endings of which the word does not tell: French Дюма, Золя; also -иа, -уа, -оа.
        { u"^дюма ^золя ^тома ^дега ^петипа ^бенуа ^эредиа ^фуа ^франсуа", Unknown, 0, u"" },
        { u"иа уа оа еа эа юа яа", Unknown, 0, u"" },
        { u"о е ё э и ы у ю", Unknown, 0, u"" },

        // Adjectives.
        { u"ская цкая", Unknown, 2, u"ой ой ую ой ой" },
        { u"Hая", Feminine, 2, u"ей ей ую ей ей" },
        { u"ая", Feminine, 2, u"ой ой ую ой ой" },
        { u"яя", Feminine, 2, u"ей ей юю ей ей" },
        { u"^Cий", Masculine, 1, u"я ю я ем е" },
        { u"Gий овий", Masculine, 2, u"ого ому ого им ом" },
        { u"Hий Cний ьний ^синий ^третий ^куций", Masculine, 2, u"его ему его им ем" },
        { u"цый", Masculine, 2, u"его ему его ым ем" },
        { u"ый", Masculine, 2, u"ого ому ого ым ом" },
        { u"^злой", Masculine, 2, u"ого ому ого ым ом" },
        { u"^Cой ^CCой ^козодой ^герой ^конвой ^разбой ^прибой ^отбой", Masculine, 1, u"я ю я ем е" },
        { u"Gой Hой", Masculine, 2, u"ого ому ого им ом" },
        { u"ой", Masculine, 2, u"ого ому ого ым ом" },

        // Possessives. Foreign names and common nouns that end so by chance keep the noun's instrumental
        // (Дарвином), as do the Arabic ones in -ддин.
        { u"^дарвин ^чаплин ^грин ^квин ^мин ^цин ^шин ^кин ^лин ^тин ^зин ^дин ^нин ^син ^рин ^пин ^бин "
          u"^вин ^гин ^хин ^чин ^фин ^жин ^цеппелин ^кронин ^франклин ^мартин ^каин ^берлин ^гершвин "
          u"^болдуин ^гудвин ^годвин ^корвин ^маклин ^стин ^брин ^клин ^блин ^дельфин ^павлин ^рубин "
          u"^филин ^пингвин ^бенджамин ^сын ^алтын ^мартын ^тын ^бюлов ^флотов ^гуцков ^ров ^лев ^улов "
          u"^кров ^зов тдин ддин",
            Masculine, 0, u"а у а ом е" },
        { u"ов ев ёв ин ын", Masculine, 0, u"а у а ым е" },
        { u"^калина ^малина ^смородина ^щербина ^дубина ^долина ^година ^скотина ^хворостина ^рябина "
          u"^осина ^былина ^глина ^перина ^паутина ^лучина ^десятина ^кручина ^морщина ^путина ^тина "
          u"^пружина ^равнина ^лощина ^вершина ^старшина ^мужчина ^детина ^бузина ^перепелина ^ялина "
          u"^хмарина ^берестина ^шина ^мина ^дина ^голова ^сова ^корова ^дуброва ^подкова ^основа "
          u"^обнова ^полова ^мова ^дева",
            Feminine, 1, u"ы е у ой е" },
        { u"ова ева ёва ина ына", Feminine, 1, u"ой ой у ой ой" },

        // First declension, men and women alike.
        { u"ия", Unknown, 1, u"и и ю ей и" },
        { u"я", Unknown, 1, u"и е ю ей е" },
        { u"Gа", Unknown, 1, u"и е у ой е" },
        { u"Hа", Unknown, 1, u"и е у ей е" },
        { u"ца", Unknown, 1, u"ы е у ей е" },
        { u"а", Unknown, 1, u"ы е у ой е" },

        // Women's surnames in a consonant do not change.
        { u"C ь й", Feminine, 0, u"" },

        // Second declension. Vowels that fall out: words that the surname was made of keep their own forms.
        { u"^воробей ^соловей ^муравей ^репей ^ручей ^чирей ^улей", Masculine, 2, u"ья ью ья ьем ье" },
        { u"ий", Masculine, 1, u"я ю я ем и" },
        { u"й", Masculine, 1, u"я ю я ем е" },
        { u"^заяц", Masculine, 2, u"йца йцу йца йцем йце" },
        { u"Vец", Masculine, 2, u"йца йцу йца йцем йце" },
        { u"^немец", Masculine, 2, u"ца цу ца цем це" },
        { u"ндец нтец нгец", Masculine, 2, u"ца цу ца цем це" },
        { u"^швец ^жнец ^жрец ^чтец Cрец Cнец Cмец Cвец Cлец", Masculine, 0, u"а у а ом е" },
        { u"лец", Masculine, 2, u"ьца ьцу ьца ьцом ьце" },
        { u"ец", Masculine, 2, u"ца цу ца цом це" },
        { u"лёк нёк рёк тёк дёк сёк зёк", Masculine, 2, u"ька ьку ька ьком ьке" },
        { u"^василек ^мотылек ^хорек ^конек ^пенек ^зверек ^огонек ^кулек ^уголек ^паренек ^королек",
            Masculine, 2, u"ька ьку ька ьком ьке" },
        { u"^Cок ^CCок Gок Vок рлок ^знаток ^едок ^игрок ^ездок ^порок ^пророк ^урок", Masculine, 0,
            u"а у а ом е" },
        { u"ок", Masculine, 2, u"ка ку ка ком ке" },
        { u"^козел ^козёл ^орел ^орёл ^осел ^осёл ^котел ^котёл ^дятел ^щегол ^хохол ^посол ^пепел ^угол "
          u"^узел ^чехол ^павел",
            Masculine, 2, u"ла лу ла лом ле" },
        { u"^бобёр ^костер ^костёр ^шатер ^шатёр ^ковер ^ковёр ^бугор ^свекор ^ветер ^багор", Masculine, 2,
            u"ра ру ра ром ре" },
        { u"^овес ^овёс ^пес ^пёс", Masculine, 2, u"са су са сом се" },
        { u"^лоб", Masculine, 2, u"ба бу ба бом бе" },
        { u"^гребень ^корень ^парень ^камень ^селезень ^ливень ^слепень ^бредень ^увалень ^перстень "
          u"^студень ^плетень ^пень ^день ^полдень ^бубень",
            Masculine, 3, u"ня ню ня нем не" },
        { u"^уголь ^журавель ^стебель", Masculine, 3, u"ля лю ля лем ле" },
        { u"оготь окоть апоть еготь ёготь", Masculine, 3, u"тя тю тя тем те" },
        { u"ь", Masculine, 1, u"я ю я ем е" },
        // о behind a sibilant when the ending is stressed, as in agents and short words: Ткачом, Чижом.
        { u"ач ^сыч ^кирпич ^кулич ^бич ^ключ ^луч ^меч ^москвич ^ильич ^кузьмич ^лукич ^фомич ^чиж "
          u"^стриж ^морж ^уж ^нож еж ёж ыш ^гармаш ^карандаш ^палаш ^шалаш ^торгаш ^ковш ^ерш ^ёрш ^шиш",
            Masculine, 0, u"а у а ом е" },
        { u"ищ", Masculine, 0, u"а у а ем е" },
        { u"щ", Masculine, 0, u"а у а ом е" },
        { u"H ц", Masculine, 0, u"а у а ем е" },
        { u"C", Masculine, 0, u"а у а ом е" },
    };
    return table;
}

const EndingTable &russianGivenNames()
{
    using enum Gender;
    static const EndingTable table {
        { u"^лев", Masculine, 2, u"ьва ьву ьва ьвом ьве" },
        { u"^павел", Masculine, 2, u"ла лу ла лом ле" },
        { u"^петр ^пётр", Masculine, 3, u"етра етру етра етром етре" },
        { u"^любовь", Feminine, 1, u"и и ь ью и" },
        // Old church forms in -о are declined as those in -а; foreign names in a vowel are not (Отто, Али).
        { u"^данило ^михайло ^гаврило ^кирилло ^кирило ^павло ^самойло ^измайло ^ярило", Masculine, 1,
            u"ы е у ой е" },
        { u"о е ё э и ы у ю", Unknown, 0, u"" },
        { u"иа уа оа еа эа юа", Unknown, 0, u"" },

        { u"ия", Unknown, 1, u"и и ю ей и" },
        { u"я", Unknown, 1, u"и е ю ей е" },
        { u"Gа", Unknown, 1, u"и е у ой е" },
        { u"Hа", Unknown, 1, u"и е у ей е" },
        { u"ца", Unknown, 1, u"ы е у ей е" },
        { u"а", Unknown, 1, u"ы е у ой е" },

        // Women's names: third declension behind ь (Рахиль, Айгуль), no change behind a hard consonant.
        { u"ь", Feminine, 1, u"и и ь ью и" },
        { u"C й", Feminine, 0, u"" },

        { u"ий", Masculine, 1, u"я ю я ем и" },
        { u"й ь", Masculine, 1, u"я ю я ем е" },
        { u"лёк нёк рёк тёк дёк сёк зёк", Masculine, 2, u"ька ьку ька ьком ьке" },
        { u"шок жок чок", Masculine, 2, u"ка ку ка ком ке" },
        { u"H ц", Masculine, 0, u"а у а ем е" },
        { u"C", Masculine, 0, u"а у а ом е" },
    };
    return table;
}

const EndingTable &russianPatronymics()
{
    using enum Gender;
    static const EndingTable table {
        // Of Turkic and Kazakh form: Мамед оглы, Нурланулы, Ермекқызы, Керимзаде.
        { u"оглы оғлы углы кызы қызы гызы улы ұлы уулу заде", Unknown, 0, u"" },
        { u"^ильич ^кузьмич ^лукич ^фомич", Masculine, 0, u"а у а ом е" },
        { u"ич", Masculine, 0, u"а у а ем е" },
        { u"на", Feminine, 1, u"ы е у ой е" },
    };
    return table;
}

} // namespace

const EndingTable &russianTable(NamePart part)
{
    switch (part) {
    case NamePart::Given:
        return russianGivenNames();
    case NamePart::Patronymic:
        return russianPatronymics();
    case NamePart::Surname:
        break;
    }
    return russianSurnames();
}

} // namespace tereze::grammar
