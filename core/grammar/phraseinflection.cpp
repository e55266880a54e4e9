// SPDX-License-Identifier: GPL-3.0-or-later
#include "phraseinflection.h"

#include "kazakhsuffix.h"
#include "phrasegrammar.h"
#include "textwords.h"
#include "wordshape.h"

#include <algorithm>

namespace tereze::grammar {

namespace {

bool isDash(const QString &word)
{
    return word == u"-" || word == u"–" || word == u"—";
}

/// A phrase all in capitals, which are then no sign of an abbreviation: УЧЕБНЫЙ ОТДЕЛ, but ЦОС.
bool isShouted(const QList<TextWord> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [](const TextWord &word) {
        return word.text.toUpper() == word.text;
    }) && std::any_of(words.cbegin(), words.cend(), [](const TextWord &word) {
        return word.text.size() > 5 && isAllCapitals(word.text);
    });
}

bool isAbbreviation(const QString &word, bool shouted)
{
    const bool hasDigit =
        std::any_of(word.cbegin(), word.cend(), [](QChar character) { return character.isDigit(); });
    return hasDigit || (isAllCapitals(word) && !shouted) || word.endsWith(u'.');
}

/// Walks over the words of a Russian or Ukrainian phrase; each is declined while its leading noun is awaited.
class SlavicPhrase {
public:
    SlavicPhrase(const PhraseGrammar &grammar, PhraseKind kind, GrammaticalCase grammaticalCase, int oblique)
        : m_grammar(grammar)
        , m_kind(kind)
        , m_case(grammaticalCase)
        , m_oblique(oblique)
    {
    }

    Inflected decline(const QString &phrase)
    {
        const QList<TextWord> words = wordsOfText(phrase);
        m_shouted = isShouted(words);
        Inflected all;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const TextWord &word = words[i];
            const QString next = i + 1 < words.size() ? words[i + 1].text.toLower() : QString();
            const QString form = formOf(word, next);
            all.text += word.before + (form == word.text ? word.written : form) + word.after;
            leave(word, next);
        }
        // A phrase without a leading word, such as one in quotation marks, was understood by nobody.
        all.certainty = m_sawHead ? m_certainty : Certainty::Unknown;
        return all;
    }

private:
    QString formOf(const TextWord &word, const QString &next)
    {
        m_quotes += word.before.count(u'«') + word.before.count(u'„') + word.before.count(u'“');
        if (word.before.contains(u'"'))
            m_plainQuote = !m_plainQuote;
        if (m_quotes > 0 || m_plainQuote || word.text.isEmpty())
            return word.text;
        if (isDash(word.text)) {
            m_awaitsHead = true;
            return word.text;
        }
        const QString lower = word.text.toLower();
        if (word.before.contains(u'(') && m_kind == PhraseKind::Position)
            m_awaitsHead = true;
        if (m_awaitsHead && endsAs(lower, m_grammar.prepositions)) {
            m_awaitsHead = !m_sawHead;
            return word.text;
        }
        if (!m_awaitsHead) {
            // «декан и профессор», but not «отдел кадров и делопроизводства».
            if (m_justSawHead && endsAs(lower, m_grammar.conjunctions))
                m_awaitsHead = true;
            m_justSawHead = false;
            return word.text;
        }
        if (endsAs(lower, m_grammar.appointees)) {
            sawHead();
            return word.text;
        }
        const qsizetype point = word.text.lastIndexOf(u'.');
        if (point >= 0 && point + 1 < word.text.size()) {
            // «гл.бухгалтер», «и.о.декана»
            const QString abbreviation = word.text.left(point + 1);
            if (endsAs(abbreviation.toLower(), m_grammar.appointees)) {
                sawHead();
                return word.text;
            }
            return abbreviation + declineWord(word.text.mid(point + 1), next);
        }
        if (isAbbreviation(word.text, m_shouted)) {
            // An adjective cut short leaves its noun to come: «гл. бухгалтер»; ЦОС is a noun by itself.
            if (!word.text.endsWith(u'.'))
                sawHead();
            return word.text;
        }
        return declineWord(word.text, next);
    }

    /// What closes behind a word.
    void leave(const TextWord &word, const QString &next)
    {
        m_quotes = std::max<qsizetype>(0,
            m_quotes - word.after.count(u'»') - word.after.count(u'”')
                - (m_quotes > 0 ? word.after.count(u'“') : 0));
        if (word.after.contains(u'"') && m_plainQuote)
            m_plainQuote = false;
        if (word.after.contains(u',') && m_kind == PhraseKind::Position && !m_awaitsHead
            && endsAs(next, m_grammar.degrees))
            m_awaitsHead = true;
    }

    QString declineWord(const QString &word, const QString &next)
    {
        const QString lower = word.toLower();
        const bool isSubstantive = endsAs(lower, m_grammar.substantives) && !endsAs(next, m_grammar.agreeing);
        if (isSubstantive || m_grammar.isAdjective(lower, next)) {
            if (isSubstantive || next.isEmpty() || endsAs(next, m_grammar.prepositions))
                sawHead();
            // Of a compound adjective the last part alone changes: научно-образовательного.
            const qsizetype lastPart = word.lastIndexOf(u'-') + 1;
            return word.left(lastPart)
                + formIn(*m_grammar.adjectives, word.mid(lastPart), m_grammar.genderOfAdjective(lower));
        }
        sawHead();
        QStringList halves = word.split(u'-');
        for (qsizetype i = 0; i < halves.size(); ++i) {
            const QString half = halves[i].toLower();
            const bool isLast = i + 1 == halves.size();
            if (halves[i].isEmpty()
                || (!isLast && (!isCyrillicWord(half) || endsAs(half, m_grammar.fixedHalves))))
                continue;
            halves[i] = declineNoun(halves[i]);
        }
        return halves.join(u'-');
    }

    QString declineNoun(const QString &word)
    {
        const QString lower = word.toLower();
        if (endsAs(lower, m_grammar.unchanging) || (isAllCapitals(word) && !m_shouted))
            return word;
        const Gender gender = isCyrillicWord(word) ? m_grammar.genderOfNoun(lower, m_kind) : Gender::Unknown;
        const EndingTable &masculineNouns =
            m_kind == PhraseKind::Position ? *m_grammar.personNouns : *m_grammar.unitNouns;
        return formIn(gender == Gender::Masculine ? masculineNouns : *m_grammar.nouns, word, gender);
    }

    QString formIn(const EndingTable &table, const QString &word, Gender gender)
    {
        // Things have the accusative of the nominative.
        if (m_case == GrammaticalCase::Accusative && gender == Gender::Masculine
            && m_kind == PhraseKind::Unit)
            return word;
        const auto form = gender == Gender::Unknown || !isCyrillicWord(word)
            ? std::nullopt
            : table.form(word.toLower(), gender, m_oblique);
        if (!form) {
            m_certainty = Certainty::Unknown;
            return word;
        }
        return inShapeOf(word, *form);
    }

    void sawHead()
    {
        m_sawHead = true;
        m_awaitsHead = false;
        m_justSawHead = true;
    }

    const PhraseGrammar &m_grammar;
    PhraseKind m_kind;
    GrammaticalCase m_case;
    int m_oblique;
    bool m_awaitsHead = true;
    bool m_sawHead = false;
    bool m_justSawHead = false;
    bool m_plainQuote = false;
    bool m_shouted = false;
    qsizetype m_quotes = 0;
    Certainty m_certainty = Certainty::Ruled;
};

/// Behind the possessive of the third person: of a last word in -сы, -сі or, when it is governed by a word
/// before it, in -ы, -і; the endings -шы, -ші make words themselves (оқытушы).
KazakhStem stemOfLastWord(const QString &word, bool isGoverned)
{
    if (endsAs(word, u"сы сі") && syllablesOf(word) > 1)
        return KazakhStem::Possessed;
    return isGoverned && endsAs(word, u"ы і") && !endsAs(word, u"шы ші лы лі ды ді ты ті")
        ? KazakhStem::Possessed
        : KazakhStem::Plain;
}

Inflected declineKazakhPhrase(const QString &phrase, GrammaticalCase grammaticalCase)
{
    QList<TextWord> words = wordsOfText(phrase);
    qsizetype last = words.size() - 1;
    while (last > 0 && words[last].text.isEmpty())
        --last;
    if (last < 0)
        return { phrase, Certainty::Ruled };
    TextWord &word = words[last];
    const QString half = word.text.section(u'-', -1);
    Inflected all;
    if (!isCyrillicWord(half) || word.after.contains(u'»') || word.after.contains(u'"')) {
        all.certainty = Certainty::Unknown;
    } else if (isAllCapitals(half) && !isShouted(words)) {
        // ЖОО-ға; how an abbreviation in a consonant is read, nobody knows.
        const QString lower = half.toLower();
        if (isVowel(lower.back()))
            word.written = word.text + u'-' + kazakhEnding(lower, grammaticalCase, KazakhStem::Plain);
        else
            all.certainty = Certainty::Unknown;
    } else {
        const QString lower = half.toLower();
        const QString ending = kazakhEnding(lower, grammaticalCase, stemOfLastWord(lower, last > 0));
        word.written = word.text + (isAllCapitals(half) ? ending.toUpper() : ending);
    }
    for (const TextWord &one : words)
        all.text += one.before + one.written + one.after;
    return all;
}

} // namespace

Inflected declinePhrase(
    const QString &phrase, PhraseKind kind, Language language, GrammaticalCase grammaticalCase)
{
    const auto place = casesOf(language).indexOf(grammaticalCase);
    if (place <= 0 || phrase.trimmed().isEmpty())
        return { phrase, Certainty::Ruled };
    if (language == Language::Kazakh)
        return declineKazakhPhrase(phrase, grammaticalCase);
    const PhraseGrammar &grammar = language == Language::Ukrainian ? ukrainianPhrases() : russianPhrases();
    return SlavicPhrase(grammar, kind, grammaticalCase, static_cast<int>(place) - 1).decline(phrase);
}

} // namespace tereze::grammar
