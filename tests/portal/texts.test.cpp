// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/portal/texts.h>
#include <core/domain/applicationstate.h>
#include <core/domain/outcome.h>
#include <core/domain/verdict.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using tereze::portal::Texts;

namespace {

QString textOfFiles(const QString &folder, const QStringList &filters)
{
    QString text;
    for (QDirIterator files(folder, filters, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

/// Keys that are put together in the program, of every code that there is.
QSet<QString> composedKeys()
{
    QSet<QString> keys;
    for (const domain::ApplicationState state : domain::allApplicationStates())
        keys << u"state_"_qs + codeOf(state) << u"state_note_"_qs + codeOf(state);
    for (int n = 0; n < 6; ++n) {
        keys << u"verdict_"_qs + codeOf(static_cast<domain::Verdict>(n));
        if (static_cast<domain::Verdict>(n) != domain::Verdict::Unknown)
            keys << u"verdict_note_"_qs + codeOf(static_cast<domain::Verdict>(n));
    }
    for (int n = 0; n < 4; ++n)
        keys << u"outcome_"_qs + codeOf(static_cast<domain::Outcome>(n));
    for (const char16_t *way : { u"qr", u"number", u"file" })
        keys << u"verdict_note_unknown_"_qs + QString::fromUtf16(way);
    for (const char16_t *event : { u"submitted", u"resubmitted", u"withdrawn", u"return_acknowledged",
             u"decided", u"recalled", u"payment_received", u"issued", u"applicant_answered",
             u"external_approve", u"external_reject", u"acknowledged", u"assigned", u"decision_recalled",
             u"annulled", u"term_over", u"term_approve", u"term_reject", u"returned_step" })
        keys << u"event_"_qs + QString::fromUtf16(event);
    for (const char16_t *kind : { u"application_form", u"certificate", u"order", u"approval_sheet" })
        keys << u"document_"_qs + QString::fromUtf16(kind);
    for (const char16_t *state : { u"pending", u"filed", u"issued", u"superseded", u"annulled" })
        keys << u"document_state_"_qs + QString::fromUtf16(state);
    for (const char16_t *kind : { u"applicant", u"payment", u"external" })
        keys << u"paused_"_qs + QString::fromUtf16(kind);
    for (const char16_t *rule :
        { u"required", u"control_character", u"choice", u"min_length", u"max_length", u"minimum", u"maximum",
            u"pattern", u"digits", u"unknown", u"eligibility", u"limit_unknown", u"size" })
        keys << u"rule_"_qs + QString::fromUtf16(rule);
    for (const int status : { 400, 403, 404, 405, 409, 413, 422, 429, 500, 503 })
        keys << QStringLiteral("error_%1_title").arg(status) << QStringLiteral("error_%1_text").arg(status);
    return keys;
}

QString write(const QTemporaryDir &folder, const QString &kk, const QString &others)
{
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        QFile file(folder.filePath(language + u".json"_qs));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((language == u"kk" ? kk : others).toUtf8());
    }
    return folder.path();
}

} // namespace

TEST(PortalTexts, everyKeyOfPagesAndProgramIsThereAndEveryKeyIsUsed)
{
    const auto texts = Texts::read(tereze::test::sourceRoot() + u"/resources/portal/texts"_qs);
    ASSERT_TRUE(texts.ok()) << texts.error().detail.toStdString();
    const QString pages =
        textOfFiles(tereze::test::sourceRoot() + u"/resources/portal/pages"_qs, { u"*.html"_qs });
    const QString program = textOfFiles(tereze::test::sourceRoot() + u"/app/portal"_qs, { u"*.cpp"_qs });
    QSet<QString> used = composedKeys();
    static const QRegularExpression inPage(u"\\bt\\.([a-z0-9_]+)"_qs);
    for (auto match = inPage.globalMatch(pages); match.hasNext();)
        used << match.next().captured(1);
    for (const QString &key : std::as_const(used))
        EXPECT_TRUE(texts->has(key)) << key.toStdString();
    for (const QString &key : texts->all(u"en"_qs).keys())
        EXPECT_TRUE(used.contains(key) || program.contains(u"u\""_qs + key + u"\""_qs)) << key.toStdString();
    // And what the program names in full is there.
    static const QRegularExpression inProgram(u"text\\(u\"([a-z0-9_]+)\"_qs[,)]"_qs);
    int named = 0;
    for (auto match = inProgram.globalMatch(program); match.hasNext(); ++named) {
        const QString key = match.next().captured(1);
        EXPECT_TRUE(texts->has(key)) << key.toStdString();
    }
    EXPECT_GT(named, 10);
}

TEST(PortalTexts, noLanguageWasLeftInAnother)
{
    const auto texts = Texts::read(tereze::test::sourceRoot() + u"/resources/portal/texts"_qs);
    ASSERT_TRUE(texts.ok());
    static const QSet<QString> alike { u"brand"_qs };
    static const QRegularExpression cyrillic(u"[\\x{400}-\\x{4FF}]"_qs);
    for (const QString &key : texts->all(u"en"_qs).keys()) {
        if (alike.contains(key))
            continue;
        EXPECT_FALSE(texts->text(u"en"_qs, key).contains(cyrillic)) << key.toStdString();
        for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs })
            EXPECT_TRUE(texts->text(language, key).contains(cyrillic)) << key.toStdString();
    }
    EXPECT_NE(texts->text(u"kk"_qs, u"send"_qs), texts->text(u"ru"_qs, u"send"_qs));
    EXPECT_NE(texts->text(u"uk"_qs, u"send"_qs), texts->text(u"ru"_qs, u"send"_qs));
}

TEST(PortalTexts, refuseALanguageThatLacksAKeyOrAnArgument)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(Texts::read(write(folder, u"{\"a\": \"%1\"}"_qs, u"{\"a\": \"x %1\"}"_qs)).ok());
    const auto missing = Texts::read(write(folder, u"{\"a\": \"1\"}"_qs, u"{\"a\": \"1\", \"b\": \"2\"}"_qs));
    ASSERT_FALSE(missing.ok());
    EXPECT_TRUE(missing.error().detail.contains(u"\"b\""));
    EXPECT_FALSE(Texts::read(write(folder, u"{\"a\": \"1\", \"b\": \"2\"}"_qs, u"{\"a\": \"1\"}"_qs)).ok());
    EXPECT_FALSE(Texts::read(write(folder, u"{\"a\": \"%1\"}"_qs, u"{\"a\": \"%2\"}"_qs)).ok());
    EXPECT_FALSE(Texts::read(write(folder, u"{\"a\": \" \"}"_qs, u"{\"a\": \"1\"}"_qs)).ok());
    EXPECT_FALSE(Texts::read(write(folder, u"{\"a\": 1}"_qs, u"{\"a\": \"1\"}"_qs)).ok());
    EXPECT_FALSE(Texts::read(write(folder, u"{\"a\": "_qs, u"{\"a\": \"1\"}"_qs)).ok());
    EXPECT_FALSE(Texts::read(u"/nowhere"_qs).ok());
}

TEST(PortalTexts, argumentsThatLookLikePlacesStayAsTheyAre)
{
    const QTemporaryDir folder;
    const auto texts = Texts::read(write(folder, u"{\"a\": \"%2 and %1\"}"_qs, u"{\"a\": \"%1, %2\"}"_qs));
    ASSERT_TRUE(texts.ok());
    EXPECT_EQ(texts->text(u"kk"_qs, u"a"_qs, { u"%2"_qs, u"x"_qs }), u"x and %2"_qs);
    EXPECT_EQ(texts->text(u"ru"_qs, u"a"_qs, { u"1"_qs, u"2"_qs }), u"1, 2"_qs);
}
