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
        { u"ых Gих Hих них цих сих", Unknown, 0, u"" },
        // Stressed or foreign endings of which the word does not tell: French Дюма, Золя; also -иа, -уа, -оа.
        { u"^дюма ^золя ^тома ^дега ^петипа ^бенуа ^эредиа ^фуа ^франсуа", Unknown, 0, u"" },
        { u"иа уа оа еа эа юа яа", Unknown, 0, u"" },
        { u"о е ё э и ы у ю", Unknown, 0, u"" },

        // Adjectives.
        { u"ская цкая", Unknown, 2, u"ой ой ую ой ой" },
        { u"Hая", Feminine, 2, u"ей ей ую ей ей" },
        { u"ая", Feminine, 2, u"ой ой ую ой ой" },
        { u"яя", Feminine, 2, u"ей ей юю ей ей" },
        { u"Gий", Masculine, 2, u"ого ому ого им ом" },
        { u"Hий ний ^третий ^куций", Masculine, 2, u"его ему его им ем" },
        { u"цый", Masculine, 2, u"его ему его ым ем" },
        { u"ый", Masculine, 2, u"ого ому ого ым ом" },
        { u"^цой ^лой ^ной ^кой ^хой ^чой ^бой ^вой ^сой ^рой ^той ^мой ^гой ^пой ^дой ^зой ^шой ^козодой "
          u"^водой ^гамой ^конвой ^разбой ^прибой ^покой ^геройчой ^герой ^устой ^отбой ^левкой ^кургой",
            Masculine, 1, u"я ю я ем е" },
        { u"Gой Hой", Masculine, 2, u"ого ому ого им ом" },
        { u"ой", Masculine, 2, u"ого ому ого ым ом" },

        // Possessives. Foreign names that end so by chance keep the noun's instrumental (Дарвином).
        { u"^дарвин ^чаплин ^грин ^квин ^мин ^цин ^шин ^кин ^лин ^тин ^зин ^дин ^нин ^син ^рин ^пин ^бин "
          u"^вин "
          u"^гин ^хин ^чин ^фин ^жин ^тын ^цеппелин ^кронин ^франклин ^спрингстин ^мартин ^каин ^роллин "
          u"^берлин "
          u"^эйдлин ^бюлов ^флотов ^фонвин ^гершвин ^болдуин ^гудвин ^годвин ^болейн ^хин ^крамарин ^карабин "
          u"^паладин ^дельфин ^павлин ^рубин ^филин ^пингвин ^бенджамин ^корвин ^мюллин ^маклин ^бодин "
          u"^родин "
          u"^жермин ^ричин ^стин ^брин ^клин ^блин ^сплин ^сын ^алтын ^ров ^лев ^нов ^улов ^кров ^зов",
            Masculine, 0, u"а у а ом е" },
        { u"ов ев ёв ин ын", Masculine, 0, u"а у а ым е" },
        { u"^калина ^малина ^смородина ^щербина ^дубина ^долина ^година ^скотина ^хворостина ^рябина ^осина "
          u"^былина ^глина ^перина ^хвощина ^паутина ^лучина ^десятина ^конина ^кручина ^морщина ^путина "
          u"^тина "
          u"^пружина ^равнина ^лощина ^вершина ^старшина ^мужчина ^детина ^бузина ^ярына ^перепелина "
          u"^крапивина "
          u"^голова ^сова ^корова ^дуброва ^подкова ^основа ^обнова ^дева ^королева ^орлова-сова ^полова "
          u"^мова "
          u"^шина ^мина ^сина ^рина ^батина ^бадина ^ялина ^шевлюгина-калина ^хмарина ^берестина ^довгодина "
          u"^вина ^цина ^лина ^дина ^зина ^нина ^кова ^забава ^слива ^ольшина ^сатина",
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
        { u"й", Masculine, 1, u"я ю я ем е" },
        { u"^заяц", Masculine, 2, u"йца йцу йца йцем йце" },
        { u"Vец", Masculine, 2, u"йца йцу йца йцем йце" },
        { u"^немец", Masculine, 2, u"ца цу ца цем це" },
        { u"лец", Masculine, 2, u"ьца ьцу ьца ьцом ьце" },
        { u"ндец нтец нгец", Masculine, 2, u"ца цу ца цем це" },
        { u"^швец ^жнец ^жрец ^чтец CCец", Masculine, 0, u"а у а ом е" },
        { u"ец", Masculine, 2, u"ца цу ца цом це" },
        { u"лёк нёк рёк тёк дёк сёк зёк", Masculine, 2, u"ька ьку ька ьком ьке" },
        { u"^василек ^мотылек ^хорек ^конек ^пенек ^зверек ^огонек ^кулек ^уголек ^паренек ^королек",
            Masculine, 2, u"ька ьку ька ьком ьке" },
        { u"^блок ^брок ^шток ^рок ^сок ^бок ^ток ^кок ^чок ^шок ^док ^пок ^мок ^лок ^нок ^гок ^клок ^срок "
          u"^ковш Gок Vок рлок грок ^знаток ^едок ^игрок ^ездок ^стрелок-ток ^порок ^пророк ^урок ^чертог "
          u"^хрущок-ток",
            Masculine, 0, u"а у а ом е" },
        { u"ок", Masculine, 2, u"ка ку ка ком ке" },
        { u"^козел ^козёл ^орел ^орёл ^осел ^осёл ^котел ^котёл ^дятел ^щегол ^хохол ^посол ^пепел ^угол "
          u"^узел "
          u"^чехол ^павел ^бобел",
            Masculine, 2, u"ла лу ла лом ле" },
        { u"^бобёр ^костер ^костёр ^шатер ^шатёр ^ковер ^ковёр ^бугор ^свекор ^ветер ^багор ^шведер",
            Masculine, 2, u"ра ру ра ром ре" },
        { u"^овес ^овёс ^пес ^пёс", Masculine, 2, u"са су са сом се" },
        { u"^лоб", Masculine, 2, u"ба бу ба бом бе" },
        { u"^гребень ^корень ^парень ^камень ^селезень ^ливень ^слепень ^бредень ^увалень ^перстень ^студень "
          u"^плетень ^пень ^день ^полдень ^бубень",
            Masculine, 3, u"ня ню ня нем не" },
        { u"^уголь ^журавель ^стебель", Masculine, 3, u"ля лю ля лем ле" },
        { u"оготь окоть апоть еготь ёготь", Masculine, 3, u"тя тю тя тем те" },
        { u"ь", Masculine, 1, u"я ю я ем е" },
        // о behind a sibilant when the ending is stressed, as in agents and short words: Ткачом, Чижом.
        { u"^буш ^куш ^муш ^гуш ^руш ^гаш ^наш ^каш ^баш", Masculine, 0, u"а у а ем е" },
        { u"ач ^сыч ^кирпич ^кулич ^калач ^бич ^ключ ^луч ^меч ^паралич ^москвич ^ильич ^кузьмич ^лукич "
          u"^фомич "
          u"^чиж ^стриж ^еж ^ёж ^морж ^уж ^нож ^морж еж ёж ыш ^гармаш ^карандаш ^палаш ^шалаш ^торгаш ^ковш "
          u"^ерш ^ёрш ^шиш",
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
        { u"^данило ^михайло ^гаврило ^кирилло ^кирило ^павло ^самойло ^измайло ^ярило ^гаврилло ^иванко "
          u"^никишко",
            Masculine, 1, u"ы е у ой е" },
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
        { u"оглы оғлы углы кызы қызы гызы улы ұлы уулу заде бек-заде", Unknown, 0, u"" },
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
