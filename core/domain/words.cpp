// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <array>
#include <span>

namespace tereze::domain {

namespace {

struct Word {
    const char *code;
    std::array<const char *, 4> texts; ///< kk, ru, en, uk
};

constexpr Word degreeWords[] {
    { "bachelor", { "бакалавриат", "бакалавриат", "Bachelor’s degree", "бакалаврат" } },
    { "master", { "магистратура", "магистратура", "Master’s degree", "магістратура" } },
    { "doctor", { "докторантура", "докторантура", "Doctoral degree", "докторантура" } },
};

constexpr Word studyFormWords[] {
    { "full_time", { "күндізгі", "очная", "full-time", "денна" } },
    { "part_time", { "сырттай", "заочная", "part-time", "заочна" } },
    { "distance", { "қашықтан", "дистанционная", "distance", "дистанційна" } },
};

constexpr Word studyLanguageWords[] {
    { "kk", { "қазақ тілі", "казахский", "Kazakh", "казахська" } },
    { "ru", { "орыс тілі", "русский", "Russian", "російська" } },
    { "en", { "ағылшын тілі", "английский", "English", "англійська" } },
    { "uk", { "украин тілі", "украинский", "Ukrainian", "українська" } },
};

constexpr Word fundingWords[] {
    { "grant", { "мемлекеттік грант", "государственный грант", "state grant", "державний грант" } },
    { "paid", { "ақылы", "платная", "paid", "платна" } },
};

constexpr Word statusWords[] {
    { "studying", { "оқуда", "обучается", "studying", "навчається" } },
    { "on_leave",
        { "академиялық демалыста", "в академическом отпуске", "on academic leave",
            "в академічній відпустці" } },
    { "on_mobility",
        { "академиялық ұтқырлықта", "в академической мобильности", "on academic mobility",
            "в академічній мобільності" } },
    { "expelled", { "оқудан шығарылған", "отчислен(а)", "expelled", "відраховано" } },
    { "graduated", { "оқуын аяқтаған", "окончил(а) обучение", "graduated", "завершено навчання" } },
};

constexpr Word outcomeWords[] {
    { "approve", { "Келісілді", "Согласовано", "Approved", "Погоджено" } },
    { "approve_with_remarks",
        { "Ескертулермен келісілді", "Согласовано с замечаниями", "Approved with remarks",
            "Погоджено із зауваженнями" } },
    { "reject", { "Қабылданбады", "Отклонено", "Rejected", "Відхилено" } },
    { "return",
        { "Пысықтауға қайтарылды", "Возвращено на доработку", "Returned for correction",
            "Повернуто на доопрацювання" } },
};

std::span<const Word> wordsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Degree:
        return degreeWords;
    case Vocabulary::StudyForm:
        return studyFormWords;
    case Vocabulary::StudyLanguage:
        return studyLanguageWords;
    case Vocabulary::Funding:
        return fundingWords;
    case Vocabulary::StudentStatus:
        return statusWords;
    case Vocabulary::Outcome:
        break;
    }
    return outcomeWords;
}

} // namespace

QStringList codesOf(Vocabulary vocabulary)
{
    QStringList codes;
    for (const Word &word : wordsOf(vocabulary))
        codes << QString::fromLatin1(word.code);
    return codes;
}

Result<QString> wordFor(Vocabulary vocabulary, const QString &code, const QString &language)
{
    static const QStringList languages { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs };
    const qsizetype column = languages.indexOf(language);
    for (const Word &word : wordsOf(vocabulary)) {
        if (column >= 0 && code == QLatin1StringView(word.code))
            return QString::fromUtf8(word.texts.at(static_cast<size_t>(column)));
    }
    return Error::of(
        ErrorKind::NotFound, QStringLiteral("no word for the code “%1” in “%2”").arg(code, language));
}

} // namespace tereze::domain
