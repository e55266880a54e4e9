// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errors/errortext.h>
#include <ui/mainwindow/languageswitch.h>

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

QString refused(const QString &rule)
{
    Error error = Error::of(ErrorKind::RuleBroken, QString(), QStringLiteral("TZ422"));
    error.sqlState = u"TZ422"_qs;
    error.rule = rule;
    return ui::errorText(error);
}

} // namespace

TEST(ErrorText, everyRuleOfSubstitutionsHasWordsOfItsOwn)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    ui::LanguageSwitch languages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs }) {
        languages.set(language);
        QSet<QString> texts { refused(u"never_heard_of"_qs) };
        for (const QString &rule : { u"overlap"_qs, u"cycle"_qs, u"self"_qs, u"account"_qs, u"not_held"_qs,
                 u"past"_qs, u"one_vote"_qs }) {
            const QString text = refused(rule);
            EXPECT_FALSE(texts.contains(text))
                << rule.toStdString() << " is told as another: " << text.toStdString();
            EXPECT_EQ(text.contains(latin), language == u"en") << text.toStdString();
            texts << text;
        }
    }
    languages.set(u"en"_qs);
}
