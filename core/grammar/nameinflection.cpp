// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameinflection.h"

#include "kazakhsuffix.h"
#include "namewords.h"
#include "russiannames.h"
#include "ukrainiannames.h"
#include "wordshape.h"

#include <algorithm>

namespace tereze::grammar {

namespace {

struct Task {
    Language language;
    GrammaticalCase grammaticalCase;
    Gender gender;
    int oblique; ///< place of the case behind the nominative
};

/// First halves that are no names by themselves and stay: Бонч-Бруевича, Тер-Петровой (Розенталь §149).
bool isFixedFirstHalf(const QString &half, NamePart part)
{
    if (endsAs(half,
            u"^бонч ^тер ^тэр ^мелик ^ван ^фон ^сан ^санкт ^дон ^эль ^аль ^ель ^ибн ^абу ^абд ^абдул "
            u"^кара ^де ^ла ^ле ^да ^ди ^дос ^дер ^мак ^нур ^сквозник ^книппер ^корвин ^ад ^ас ^ар ^ан "
            u"^аш ^бей ^бек ^хан ^гасан ^призван ^шолом ^доливо ^бен ^сен ^о"))
        return true;
    // Foreign double first names change in their last half: Жан-Жака. Short Russian ones are in the list.
    return part == NamePart::Given && endsAs(half, u"C") && syllablesOf(half) == 1
        && !endsAs(half, u"^карл ^марк ^ян ^пётр ^петр ^лев ^глеб ^франц ^ганс ^курт ^макс ^олег ^фёдор");
}

const EndingTable &tableOf(Language language, NamePart part)
{
    return language == Language::Ukrainian ? ukrainianTable(part) : russianTable(part);
}

/// A word without hyphens.
Inflected declineSlavic(const QString &word, NamePart part, const Task &task)
{
    if (!isCyrillicWord(word))
        return { word, Certainty::Unknown };
    const QString lower = word.toLower();
    const EndingTable &table = tableOf(task.language, part);
    std::optional<QString> form;
    if (task.gender == Gender::Masculine || task.gender == Gender::Feminine) {
        form = table.form(lower, task.gender, task.oblique);
    } else {
        const auto man = table.form(lower, Gender::Masculine, task.oblique);
        const auto woman = table.form(lower, Gender::Feminine, task.oblique);
        if (man == woman)
            form = man;
    }
    if (!form)
        return { word, Certainty::Unknown };
    return { inShapeOf(word, *form), Certainty::Ruled };
}

bool isHyphen(QChar character)
{
    return QStringView(u"-\u2010\u2011").contains(character);
}

/// One half of a double name, or the whole of a single one.
Inflected declineHalf(const QString &half, bool isLast, bool isDouble, NamePart part, const Task &task)
{
    const QString lower = half.toLower();
    if (half.isEmpty() || (!isLast && isFixedFirstHalf(lower, part)))
        return { half, Certainty::Ruled };
    // Борух-Бендитовне, Мухаммад-оглы: of a double patronymic only what has its form changes.
    if (isDouble && part == NamePart::Patronymic && isCyrillicWord(half) && !looksLikePatronymic(lower))
        return { half, Certainty::Ruled };
    return declineSlavic(half, part, task);
}

Inflected declineSlavicParts(const QString &text, NamePart part, const Task &task)
{
    const bool isDouble = std::any_of(text.cbegin(), text.cend(), isHyphen);
    Inflected all;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isLast = at == text.size();
        if (!isLast && !isHyphen(text[at]))
            continue;
        const Inflected one = declineHalf(text.mid(from, at - from), isLast, isDouble, part, task);
        all.text += one.text;
        all.certainty = worse(all.certainty, one.certainty);
        if (!isLast)
            all.text += text[at];
        from = at + 1;
    }
    return all;
}

Inflected declineKazakh(const QString &word, GrammaticalCase grammaticalCase)
{
    // Of a double name the last half takes the ending, of «Гүлнар-Баян» and of «Жүсіп-бек» alike.
    const QString last = word.section(u'-', -1);
    if (!isCyrillicWord(last))
        return { word, Certainty::Unknown };
    const QString lower = last.toLower();
    const QString ending = kazakhEnding(lower, grammaticalCase, kazakhNameStem(lower));
    return { word + (isAllCapitals(word) ? ending.toUpper() : ending), Certainty::Ruled };
}

std::optional<Task> taskOf(Language language, GrammaticalCase grammaticalCase, Gender gender)
{
    const auto place = casesOf(language).indexOf(grammaticalCase);
    if (place <= 0)
        return std::nullopt;
    return Task { language, grammaticalCase, gender, static_cast<int>(place) - 1 };
}

Inflected declineKazakhName(QList<NameWord> words, GrammaticalCase grammaticalCase)
{
    Inflected all;
    qsizetype last = words.size() - 1;
    while (last > 0 && (words[last].text.isEmpty() || isInitials(words[last].text)))
        --last;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const NameWord &word = words[i];
        QString text = word.written;
        if (i == last && !word.text.isEmpty() && !isInitials(word.text)) {
            const Inflected one = declineKazakh(word.text, grammaticalCase);
            all.certainty = one.certainty;
            if (one.text != word.text)
                text = one.text;
        }
        all.text += word.before + text + word.after;
    }
    return all;
}

} // namespace

Inflected declineNamePart(
    const QString &text, NamePart part, Language language, GrammaticalCase grammaticalCase, Gender gender)
{
    const auto task = taskOf(language, grammaticalCase, gender);
    if (!task || text.trimmed().isEmpty())
        return { text, Certainty::Ruled };
    QList<NameWord> words = wordsOfName(text);
    if (language == Language::Kazakh)
        return declineKazakhName(words, grammaticalCase);
    Inflected all;
    for (NameWord &word : words) {
        // Alone, «оглы» and particles are kept as in a full name; the part is what the caller says.
        Inflected one { word.text, Certainty::Ruled };
        if (!word.kept)
            one = declineSlavicParts(word.text, part, *task);
        all.text += word.before + (one.text == word.text ? word.written : one.text) + word.after;
        all.certainty = worse(all.certainty, one.certainty);
    }
    return all;
}

Inflected declineName(const QString &name, Language language, GrammaticalCase grammaticalCase, Gender gender)
{
    auto task = taskOf(language, grammaticalCase, gender);
    if (!task || name.trimmed().isEmpty())
        return { name, Certainty::Ruled };
    const QList<NameWord> words = wordsOfName(name, gender);
    if (language == Language::Kazakh)
        return declineKazakhName(words, grammaticalCase);
    bool sure = true;
    if (task->gender == Gender::Unknown) {
        const GenderGuess guess = genderOf(PersonName::read(name));
        task->gender = guess.gender;
        sure = guess.sure || guess.gender == Gender::Unknown;
    }
    Inflected all;
    for (const NameWord &word : words) {
        Inflected one { word.text, Certainty::Ruled };
        if (!word.kept)
            one = declineSlavicParts(word.text, word.part, *task);
        all.text += word.before + (one.text == word.text ? word.written : one.text) + word.after;
        all.certainty = worse(all.certainty, one.certainty);
    }
    if (!sure)
        all.certainty = worse(all.certainty, Certainty::Doubtful);
    return all;
}

InflectedName declineName(
    const PersonName &name, Language language, GrammaticalCase grammaticalCase, Gender gender)
{
    bool sure = true;
    if (gender == Gender::Unknown) {
        const GenderGuess guess = genderOf(name);
        gender = guess.gender;
        sure = guess.sure || guess.gender == Gender::Unknown || !declines(language)
            || language == Language::Kazakh;
    }
    InflectedName all;
    const auto decline = [&](const QString &text, NamePart part) {
        const Inflected one = declineNamePart(text, part, language, grammaticalCase, gender);
        all.certainty = worse(all.certainty, one.certainty);
        return one.text;
    };
    all.name.surname = decline(name.surname, NamePart::Surname);
    all.name.given = decline(name.given, NamePart::Given);
    all.name.patronymic = decline(name.patronymic, NamePart::Patronymic);
    if (!sure && !(all.name == name))
        all.certainty = worse(all.certainty, Certainty::Doubtful);
    return all;
}

} // namespace tereze::grammar
