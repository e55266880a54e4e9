// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translations/: every text is translated into Kazakh, Russian and Ukrainian with the plural
// forms of the language and the placeholders of the source; English holds the plural forms of its own. The
// same checker runs over invented files, where it must find the fault.
#include <QAbstractFileIconProvider>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;

namespace {

struct TranslationEntry {
    QString context;
    QString source;
    QString state; ///< "unfinished", "vanished", "obsolete" or empty
    QStringList forms;
    bool isPlural = false;
};

struct TranslationFile {
    QString language;
    QList<TranslationEntry> entries;
    QString error; ///< of the XML, with its line
};

TranslationEntry translationEntry(QXmlStreamReader &xml, const QString &context)
{
    TranslationEntry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(u"numerus"_qs) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value(u"type"_qs).toString();
            if (!entry.isPlural) {
                entry.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

TranslationFile translationFile(const QByteArray &content)
{
    TranslationFile file;
    QXmlStreamReader xml(content);
    if (xml.readNextStartElement() && xml.name() != u"TS")
        xml.raiseError(u"the root is not TS"_qs);
    file.language = xml.attributes().value(u"language"_qs).toString();
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            file.entries << translationEntry(xml, context);
    }
    if (xml.hasError())
        file.error = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    return file;
}

/// %1, %L2, %n and {name}, sorted; a placeholder that stands twice counts twice.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d{1,2}|%L?n|\\{[A-Za-z_][\\w.]*\\}"));
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

/// How many plural forms Qt reads for the language; 0 for one that is not ours.
qsizetype pluralForms(const QString &language)
{
    static const QHash<QString, qsizetype> forms { { u"en"_qs, 2 }, { u"kk"_qs, 2 }, { u"ru"_qs, 3 },
        { u"uk"_qs, 3 } };
    return forms.value(language);
}

QString entryFault(const TranslationEntry &entry, const QString &language)
{
    // The source is English, so only its plurals need a file.
    if (language == u"en" && !entry.isPlural)
        return {};
    if (!entry.state.isEmpty())
        return u"is "_qs + entry.state;
    const qsizetype expected = entry.isPlural ? pluralForms(language) : 1;
    if (entry.forms.size() != expected)
        return QStringLiteral("has %1 forms instead of %2").arg(entry.forms.size()).arg(expected);
    const QStringList wanted = placeholders(entry.source);
    for (const QString &form : entry.forms) {
        if (form.trimmed().isEmpty())
            return u"is empty"_qs;
        // A plural form such as "one day" may do without its number in no language of ours: 21 takes it too.
        const bool englishSingular = language == u"en" && form == entry.forms.constFirst();
        if (placeholders(form) != wanted && !englishSingular)
            return QStringLiteral("has other placeholders: ") + form;
    }
    return {};
}

QStringList translationFaults(const QByteArray &content)
{
    const TranslationFile file = translationFile(content);
    if (!file.error.isEmpty())
        return { file.error };
    if (pluralForms(file.language) == 0)
        return { QStringLiteral("unknown language: ") + file.language };
    QStringList faults;
    for (const TranslationEntry &entry : file.entries) {
        const QString fault = entryFault(entry, file.language);
        if (!fault.isEmpty())
            faults << QStringLiteral("%1: \"%2\" %3").arg(entry.context, entry.source, fault);
    }
    return faults;
}

QByteArray invented(const QString &language, const QString &message)
{
    return QStringLiteral("<!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>C</name>%2"
                          "</context></TS>")
        .arg(language, message)
        .toUtf8();
}

QByteArray inventedText(const QString &source, const QString &translation)
{
    return invented(u"ru"_qs,
        QStringLiteral("<message><source>%1</source><translation>%2</translation></message>")
            .arg(source, translation));
}

QByteArray shippedTranslations(const QString &language)
{
    QFile file(QStringLiteral("%1/translations/tereze_%2.ts").arg(test::sourceRoot(), language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList shippedLanguages { u"en"_qs, u"kk"_qs, u"ru"_qs, u"uk"_qs };

} // namespace

TEST(Translations, AreCompleteWithTheirPlaceholders)
{
    for (const QString &language : shippedLanguages) {
        const QByteArray content = shippedTranslations(language);
        EXPECT_EQ(translationFile(content).language, language);
        const QStringList faults = translationFaults(content);
        EXPECT_TRUE(faults.isEmpty()) << "tereze_" << qPrintable(language) << ".ts:\n"
                                      << qPrintable(faults.join(u'\n'));
    }
}

TEST(Translations, HoldTheSameTextsInEveryLanguageAndThePluralsInEnglish)
{
    const auto texts = [](const QString &language, bool pluralsOnly) {
        QStringList found;
        for (const TranslationEntry &entry : translationFile(shippedTranslations(language)).entries) {
            if (entry.isPlural || !pluralsOnly)
                found << entry.context + u'|' + entry.source;
        }
        found.sort();
        return found;
    };
    const QStringList all = texts(u"ru"_qs, false);
    ASSERT_GT(all.size(), 600);
    EXPECT_EQ(texts(u"kk"_qs, false), all);
    EXPECT_EQ(texts(u"uk"_qs, false), all);
    EXPECT_EQ(texts(u"en"_qs, false), texts(u"ru"_qs, true));
}

// Qt's own texts are found by their words: one that Qt does not have would never be shown.
TEST(Translations, OfQtsTextsAreCompleteAndOfTextsThatQtHas)
{
    QTranslator russian;
    const bool installed = russian.load(u"qtbase_ru"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    EXPECT_TRUE(installed) << "qt6-translations-l10n is not installed";
    for (const QString &language : { u"kk"_qs, u"uk"_qs }) {
        QFile file(QStringLiteral("%1/translations/qt_%2.ts").arg(test::sourceRoot(), language));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const TranslationFile read = translationFile(content);
        EXPECT_EQ(read.language, language);
        EXPECT_GT(read.entries.size(), language == u"kk" ? 200 : 10);
        const QStringList faults = translationFaults(content);
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join(u'\n'));
        for (const TranslationEntry &entry : read.entries) {
            // Of this context no translation of Qt 6.4 has anything: see kindsOfFilesAreNamedInEveryLanguage.
            if (entry.context == u"QAbstractFileIconProvider")
                continue;
            EXPECT_FALSE(russian.translate(qPrintable(entry.context), qPrintable(entry.source)).isEmpty())
                << qPrintable(entry.context) << ": " << qPrintable(entry.source);
        }
    }
}

TEST(Translations, kindsOfFilesAreNamedInEveryLanguage)
{
    const QAbstractFileIconProvider kinds;
    QSet<QString> names;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        QTranslator gaps;
        ASSERT_TRUE(gaps.load(u":/i18n/qt_"_qs + language)) << qPrintable(language);
        QCoreApplication::installTranslator(&gaps);
        names << kinds.type(QFileInfo(QDir::tempPath()));
        QCoreApplication::removeTranslator(&gaps);
    }
    EXPECT_EQ(names, (QSet<QString> { u"Бума"_qs, u"Папка"_qs, u"Тека"_qs }));
}

// tr() of a class without Q_OBJECT, or of a function of that name, is collected under a context that nothing
// asks for at run time: the text would stay English.
TEST(Translations, StandInContextsThatTheProgramsAskFor)
{
    QSet<QString> classes;
    for (const QString &layer : { u"/app"_qs, u"/core"_qs, u"/ui"_qs }) {
        QDirIterator headers(
            test::sourceRoot() + layer, { u"*.h"_qs }, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            ASSERT_TRUE(header.open(QIODevice::ReadOnly));
            if (header.readAll().contains("Q_OBJECT"))
                classes << QFileInfo(header).completeBaseName();
        }
    }
    for (const TranslationEntry &entry : translationFile(shippedTranslations(u"ru"_qs)).entries) {
        if (!entry.context.startsWith(u"tereze"))
            continue;
        EXPECT_TRUE(classes.contains(entry.context.section(u"::"_qs, -1).toLower()))
            << qPrintable(entry.context) << ": " << qPrintable(entry.source);
    }
}

// lupdate sees a text that goes through a helper only when it is marked where it stands.
TEST(Translations, TextsOfHelpersAreMarked)
{
    static const QRegularExpression helper(QStringLiteral("\\bQString (\\w+)\\(const char \\*text\\)"));
    QHash<QString, QString> sources;
    QSet<QString> helpers;
    for (const QString &layer : { u"/app"_qs, u"/core"_qs, u"/ui"_qs }) {
        QDirIterator files(test::sourceRoot() + layer, { u"*.h"_qs, u"*.cpp"_qs }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = sources[file.fileName()] = QString::fromUtf8(file.readAll());
            for (auto it = helper.globalMatch(text); it.hasNext();)
                helpers << it.next().captured(1);
        }
    }
    ASSERT_FALSE(helpers.isEmpty());
    const QRegularExpression unmarked(
        QStringLiteral("\\b(%1)\\(\\s*\"[^\"]*\"").arg(helpers.values().join(u'|')));
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const QRegularExpressionMatch match = unmarked.match(it.value());
        EXPECT_FALSE(match.hasMatch()) << qPrintable(it.key()) << ": " << qPrintable(match.captured());
    }
}

TEST(Translations, AnUnfinishedVanishedOrEmptyTextIsAFault)
{
    EXPECT_TRUE(translationFaults(inventedText(u"Open"_qs, u"Открыть"_qs)).isEmpty());
    EXPECT_EQ(translationFaults(inventedText(u"Open"_qs, u" "_qs)).size(), 1);
    for (const QString &state : { u"unfinished"_qs, u"vanished"_qs, u"obsolete"_qs }) {
        const QString message =
            QStringLiteral("<message><source>Open</source><translation type=\"%1\">Открыть</translation>"
                           "</message>")
                .arg(state);
        EXPECT_EQ(translationFaults(invented(u"ru"_qs, message)).size(), 1) << qPrintable(state);
    }
}

TEST(Translations, ALostChangedOrAddedPlaceholderIsAFault)
{
    EXPECT_TRUE(translationFaults(inventedText(u"%1 of %2"_qs, u"из %2: %1"_qs)).isEmpty());
    EXPECT_EQ(translationFaults(inventedText(u"%1 of %2"_qs, u"%1 из"_qs)).size(), 1);
    EXPECT_EQ(translationFaults(inventedText(u"%1 of %2"_qs, u"%1 из %3"_qs)).size(), 1);
    EXPECT_EQ(translationFaults(inventedText(u"File"_qs, u"Файл %1"_qs)).size(), 1);
    EXPECT_EQ(translationFaults(inventedText(u"{number}/{year}"_qs, u"{номер}/{year}"_qs)).size(), 1);
    EXPECT_EQ(translationFaults(inventedText(u"@.%1, $.%1"_qs, u"$.%1"_qs)).size(), 1);
}

TEST(Translations, APluralHasTheFormsOfItsLanguage)
{
    const auto plural = [](const QString &language, const QStringList &forms) {
        QString inner;
        for (const QString &form : forms)
            inner += QStringLiteral("<numerusform>%1</numerusform>").arg(form);
        return translationFaults(invented(language,
            QStringLiteral("<message numerus=\"yes\"><source>%n day(s)</source><translation>%1"
                           "</translation></message>")
                .arg(inner)));
    };
    EXPECT_TRUE(plural(u"ru"_qs, { u"%n день"_qs, u"%n дня"_qs, u"%n дней"_qs }).isEmpty());
    EXPECT_TRUE(plural(u"kk"_qs, { u"%n күн"_qs, u"%n күн"_qs }).isEmpty());
    EXPECT_EQ(plural(u"ru"_qs, { u"%n день"_qs, u"%n дней"_qs }).size(), 1);
    EXPECT_EQ(plural(u"uk"_qs, { u"день"_qs, u"%n дні"_qs, u"%n днів"_qs }).size(), 1);
    EXPECT_EQ(plural(u"kk"_qs, { u"%n күн"_qs, QString() }).size(), 1);
    EXPECT_TRUE(plural(u"en"_qs, { u"one day"_qs, u"%n days"_qs }).isEmpty());
}

TEST(Translations, AFileThatIsNoXmlOrOfAnotherLanguageIsAFault)
{
    EXPECT_EQ(translationFaults("").size(), 1);
    EXPECT_EQ(translationFaults("<TS language=\"ru\"><context>").size(), 1);
    EXPECT_EQ(translationFaults("<html/>").size(), 1);
    EXPECT_EQ(translationFaults(invented(u"de"_qs, QString())).size(), 1);
}
