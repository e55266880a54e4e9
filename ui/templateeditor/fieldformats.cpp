// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldformats.h"

#include <core/template/formatters.h>
#include <ui/widgets/casewords.h>

#include <QCoreApplication>
#include <QLocale>

namespace tereze::ui {

namespace {

using Meaning = catalogue::ListedField::Meaning;

QString formatsTr(const char *text)
{
    return QCoreApplication::translate("FieldFormats", text);
}

struct Offer {
    QString call;
    QString words;
    QString group;
};

/// The formatter in every oblique case of the language; `more` stands behind the case.
void offerCases(QList<Offer> &offers, const QString &language, const QString &formatter, const QString &words,
    const QString &group, const QString &more = {})
{
    const auto known = grammar::languageOf(language);
    if (!known)
        return;
    const QList<grammar::GrammaticalCase> cases = grammar::casesOf(*known);
    for (const grammar::GrammaticalCase one : cases.mid(1)) {
        const QString call = u"%1: %2"_qs.arg(formatter, grammar::nameOf(one));
        offers.append({ more.isEmpty() ? call : call + u", "_qs + more, words.arg(caseWords(one)), group });
    }
}

/// Words to begin with; they are changed at the chip.
QString samplePlural(const QString &language)
{
    if (language == u"kk")
        return u"plural: күн"_qs;
    if (language == u"ru")
        return u"plural: день, дня, дней"_qs;
    if (language == u"uk")
        return u"plural: день, дні, днів"_qs;
    return u"plural: day, days"_qs;
}

QList<Offer> offersFor(const catalogue::ListedField &field, const QString &language)
{
    const QString inWords = formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "In words"));
    QList<Offer> offers { { u"date"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "date in digits")), {} },
        { u"date_long"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "date with the month in words")), {} },
        { u"date_time"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "date and time")), {} },
        { u"date_words"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "date all in words")), inWords },
        { u"date_words: moment"_qs,
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "date all in words, for “when”")), inWords },
        { u"number"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "number in groups")), {} },
        { u"money"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "amount in tenge")), {} },
        { samplePlural(language),
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "number with the word that is counted")), {} },
        { u"number_words"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "number in words")), inWords },
        { u"number_words: feminine"_qs,
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "number in words, feminine")), inWords },
        { u"money_words"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "amount in tenge in words")),
            inWords },
        { u"upper"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "capital letters")), {} } };
    const bool isAny = field.meaning == Meaning::Any;
    if (field.meaning == Meaning::Person || isAny) {
        offers.append(
            { u"initials"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "surname and initials")), {} });
        const QString inCase = formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "Name in a case"));
        offerCases(
            offers, language, u"name"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "name: %1")), inCase);
        if (field.name.endsWith(u".full_name")) {
            offerCases(offers, language, u"name"_qs,
                formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "surname and initials: %1")), inCase,
                u"office_short"_qs);
            const QString order = formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "Order of the name"));
            offers.append({ u"name: speech"_qs,
                formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "first name before the surname")), order });
            offers.append({ u"name: speech_short"_qs,
                formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "initials before the surname")), order });
            offers.append({ u"name: list"_qs,
                formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "as in a list, with a comma")), order });
        }
    }
    if (field.meaning == Meaning::Position || isAny)
        offerCases(offers, language, u"position"_qs,
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "position: %1")),
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "Position in a case")));
    if (field.meaning == Meaning::Unit || isAny)
        offerCases(offers, language, u"unit"_qs, formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "unit: %1")),
            formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "Name of a unit in a case")));
    return offers;
}

} // namespace

QString FieldFormat::toString() const
{
    return u"%1 — %2"_qs.arg(words, sample.left(60));
}

QList<FieldFormat> formatsOf(
    const catalogue::ListedField &field, const QString &language, const QTimeZone &zone)
{
    QList<FieldFormat> formats { { QString(), formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "as it is")),
        plainSample(field.sample), {} } };
    const templates::Formatters &all = templates::Formatters::standard();
    const QList<Offer> offers = offersFor(field, language);
    for (const Offer &offer : offers) {
        if (const auto made =
                all.apply(templates::FormatterCall::read(offer.call), field.sample, { language, zone }))
            formats.append({ offer.call, offer.words, *made, offer.group });
    }
    return formats;
}

QString plainSample(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "yes"))
                              : formatsTr(QT_TRANSLATE_NOOP("FieldFormats", "no"));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace tereze::ui
