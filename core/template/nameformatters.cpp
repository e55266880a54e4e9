// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameformatters.h"

#include "formattervalues.h"

#include <core/grammar/nameinflection.h>
#include <core/grammar/phraseinflection.h>

#include <QCoreApplication>

namespace tereze::templates {
namespace {

using grammar::Certainty;
using grammar::Gender;
using grammar::GrammaticalCase;
using grammar::Inflected;
using grammar::Language;
using grammar::NameForm;
using grammar::NamePart;
using grammar::PersonName;

bool isCase(const QString &word)
{
    return grammar::caseOf(word, Language::Kazakh) || grammar::caseOf(word, Language::Ukrainian)
        || grammar::caseOf(word, Language::Russian);
}

QString wrongCase(const QString &word)
{
    return QCoreApplication::translate("Template", "“%1” is no grammatical case").arg(word.left(60));
}

QString wrongForName(const QStringList &arguments)
{
    bool hasCase = false;
    bool hasForm = false;
    for (const QString &word : arguments) {
        bool &has = isCase(word) ? hasCase : hasForm;
        if (!isCase(word) && !nameFormOf(word))
            return QCoreApplication::translate(
                "Template", "“%1” is neither a grammatical case nor a form of a name")
                .arg(word.left(60));
        if (has)
            return QCoreApplication::translate("Template", "a name has one case and one form");
        has = true;
    }
    return hasCase || hasForm
        ? QString()
        : QCoreApplication::translate("Template", "a case or a form has to follow, as in “name: dative”");
}

QString wrongForPhrase(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return QCoreApplication::translate("Template", "a case has to follow, as in “name: dative”");
    return isCase(arguments.first()) ? QString() : wrongCase(arguments.first());
}

/// The case of an argument; the nominative where the language has none at all, refused where it has others.
Result<GrammaticalCase> caseFor(const QString &word, Language language)
{
    if (!grammar::declines(language))
        return GrammaticalCase::Nominative;
    if (const auto found = grammar::caseOf(word, language))
        return *found;
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Template", "the language has no case “%1”").arg(word),
        QStringLiteral("no such case in the language"));
}

void tell(const FormatContext &context, const QString &text, const Inflected &made)
{
    if (made.certainty != Certainty::Ruled && context.doubt)
        context.doubt(text, made.text, made.certainty);
}

/// What is known of the person whose name a text is.
struct Bearer {
    PersonName name;
    Gender gender = Gender::Unknown;
    bool isWhole = false; ///< the text is the full name, and its parts are known
    bool isShort = false; ///< the text is surname and initials, and the parts are known
    std::optional<NamePart> part; ///< the text is this part alone
};

Bearer bearerOf(const QString &text, const FormatContext &context)
{
    Bearer bearer;
    const QJsonObject &person = context.owner;
    const QString surname = person.value(u"surname"_qs).toString();
    // Behind another formatter the text is no longer the member.
    const bool isMember = !surname.isEmpty() && person.value(context.member).toString() == text;
    if (!isMember) {
        bearer.name = PersonName::read(text);
        return bearer;
    }
    bearer.name = { surname, person.value(u"given"_qs).toString(),
        person.value(u"patronymic"_qs).toString() };
    const QString sex = person.value(u"sex"_qs).toString();
    bearer.gender = sex == u"m" ? Gender::Masculine : sex == u"f" ? Gender::Feminine : Gender::Unknown;
    bearer.isWhole = context.member == u"full_name"
        && grammar::formatName(bearer.name, NameForm::Office, Language::English) == text;
    bearer.isShort = (context.member == u"short_name" || context.member == u"name")
        && (text == bearer.name.surname || text.startsWith(bearer.name.surname + u' '));
    if (context.member == u"surname")
        bearer.part = NamePart::Surname;
    else if (context.member == u"given")
        bearer.part = NamePart::Given;
    else if (context.member == u"patronymic")
        bearer.part = NamePart::Patronymic;
    return bearer;
}

/// The person's own form of the full name in a case; empty where there is none.
QString ownForm(const FormatContext &context, GrammaticalCase grammaticalCase)
{
    return context.owner.value(u"name_forms"_qs)
        .toObject()
        .value(context.language)
        .toObject()
        .value(grammar::nameOf(grammaticalCase))
        .toString();
}

/// The parts of a person's own form: word by word those of the name that it is a form of.
PersonName partsOfOwnForm(const QString &form, const PersonName &name)
{
    const QStringList words = form.split(u' ', Qt::SkipEmptyParts);
    const qsizetype surname = name.surname.count(u' ') + 1;
    const qsizetype given = name.given.isEmpty() ? 0 : name.given.count(u' ') + 1;
    const qsizetype patronymic = name.patronymic.isEmpty() ? 0 : name.patronymic.count(u' ') + 1;
    if (words.size() != surname + given + patronymic)
        return PersonName::read(form);
    return { words.mid(0, surname).join(u' '), words.mid(surname, given).join(u' '),
        words.mid(surname + given).join(u' ') };
}

/// What a person's own form makes of the text; empty where it says nothing of it.
QString ownText(const QString &own, const QString &text, const Bearer &bearer, std::optional<NameForm> form,
    Language language)
{
    if (own.isEmpty())
        return {};
    if (form)
        return grammar::formatName(partsOfOwnForm(own, bearer.name), *form, language);
    if (bearer.isWhole)
        return own;
    // Initials have no cases. A Kazakh form bears its ending behind the last word, which is not written out.
    return language == Language::Kazakh
        ? QString()
        : partsOfOwnForm(own, bearer.name).surname + text.mid(bearer.name.surname.size());
}

Inflected declined(const QString &text, const Bearer &bearer, std::optional<NameForm> form, Language language,
    GrammaticalCase grammaticalCase)
{
    // A Kazakh name takes its ending once, behind its last word.
    if (language == Language::Kazakh || (!form && !bearer.isWhole && !bearer.part))
        return grammar::declineName(form ? grammar::formatName(bearer.name, *form, language) : text, language,
            grammaticalCase,
            bearer.gender != Gender::Unknown ? bearer.gender : grammar::genderOf(bearer.name).gender);
    if (bearer.part && !form) {
        const grammar::GenderGuess guess = grammar::genderOf(bearer.name);
        const bool isTold = bearer.gender != Gender::Unknown;
        Inflected one = grammar::declineNamePart(
            text, *bearer.part, language, grammaticalCase, isTold ? bearer.gender : guess.gender);
        if (!isTold && !guess.sure && guess.gender != Gender::Unknown && one.text != text)
            one.certainty = grammar::worse(one.certainty, Certainty::Doubtful);
        return one;
    }
    const grammar::InflectedName made =
        grammar::declineName(bearer.name, language, grammaticalCase, bearer.gender);
    return { grammar::formatName(made.name, form.value_or(NameForm::Office), language), made.certainty };
}

Result<QString> personName(
    const QJsonValue &value, const FormatContext &context, const QStringList &arguments)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const QString text, textOf(value));
    std::optional<NameForm> form;
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    for (const QString &word : arguments) {
        if (isCase(word)) {
            TEREZE_TRY(grammaticalCase, caseFor(word, language));
        } else {
            form = nameFormOf(word);
        }
    }
    const Bearer bearer = bearerOf(text, context);
    if (grammaticalCase == GrammaticalCase::Nominative)
        return form ? grammar::formatName(bearer.name, *form, language) : text;
    const QString own = bearer.isWhole || bearer.isShort ? ownForm(context, grammaticalCase) : QString();
    if (const QString said = ownText(own, text, bearer, form, language); !said.isEmpty())
        return said;
    const Inflected made = declined(text, bearer, form, language, grammaticalCase);
    tell(context, text, made);
    return made.text;
}

Formatter phrase(grammar::PhraseKind kind)
{
    return [kind](const QJsonValue &value, const FormatContext &context,
               const QStringList &arguments) -> Result<QString> {
        TEREZE_TRY(const Language language, languageOf(context));
        TEREZE_TRY(const QString text, textOf(value));
        TEREZE_TRY(const GrammaticalCase grammaticalCase, caseFor(arguments.value(0), language));
        if (grammaticalCase == GrammaticalCase::Nominative)
            return text;
        const Inflected made = grammar::declinePhrase(text, kind, language, grammaticalCase);
        tell(context, text, made);
        return made.text;
    };
}

Result<QString> initials(const QJsonValue &value, const FormatContext &context, const QStringList &)
{
    TEREZE_TRY(const Language language, languageOf(context));
    TEREZE_TRY(const QString text, textOf(value));
    return grammar::formatName(PersonName::ofOffice(text), NameForm::OfficeShort, language);
}

} // namespace

void addNameFormatters(Formatters &formatters)
{
    formatters.add(u"name"_qs, personName, wrongForName);
    formatters.add(u"position"_qs, phrase(grammar::PhraseKind::Position), wrongForPhrase);
    formatters.add(u"unit"_qs, phrase(grammar::PhraseKind::Unit), wrongForPhrase);
    formatters.add(u"initials"_qs, initials);
}

std::optional<NameForm> nameFormOf(const QString &word)
{
    static const QHash<QString, NameForm> forms { { u"office"_qs, NameForm::Office },
        { u"office_short"_qs, NameForm::OfficeShort }, { u"speech"_qs, NameForm::Speech },
        { u"speech_short"_qs, NameForm::SpeechShort }, { u"list"_qs, NameForm::List },
        { u"list_medium"_qs, NameForm::ListMedium }, { u"list_short"_qs, NameForm::ListShort },
        { u"monogram"_qs, NameForm::Monogram } };
    const auto found = forms.constFind(word);
    return found == forms.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tereze::templates
