// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <QElapsedTimer>
#include <QSemaphoreReleaser>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;

TEST(PortalSignIn, aStudentSignsInSeesTheirNameAndSignsOut)
{
    Visitor visitor = sharedStage().visitor();
    const auto answer = visitor.signIn(u"student0"_qs, PortalStage::password);
    ASSERT_EQ(answer.status(), 303) << answer.body().toStdString();
    EXPECT_EQ(header(answer, "Location"), "/ru/applications");
    const QByteArray cookie = answer.headers().values("Set-Cookie").value(0);
    EXPECT_TRUE(cookie.startsWith("__Host-session="));
    for (const char *attribute : { "Secure", "HttpOnly", "Path=/", "SameSite=Lax" })
        EXPECT_TRUE(cookie.contains(attribute)) << attribute;
    const auto cabinet = visitor.follow(answer);
    EXPECT_EQ(cabinet.status(), 200);
    EXPECT_TRUE(textOf(cabinet).contains(u"Ұлпан Әбдіқадырова0"));

    const QByteArray session = visitor.cookies().value("__Host-session");
    const auto out = visitor.post(u"/ru/sign-out"_qs, {});
    EXPECT_EQ(header(out, "Location"), "/ru");
    EXPECT_FALSE(visitor.cookies().contains("__Host-session"));
    // The session is gone in the database, not only in the browser.
    visitor.cookies().insert("__Host-session", session);
    EXPECT_EQ(
        header(visitor.get(u"/ru/applications"_qs), "Location"), "/ru/sign-in?next=%2Fru%2Fapplications");
}

TEST(PortalSignIn, aWrongPasswordAndAnUnknownLoginAreAnsweredAlike)
{
    Visitor visitor = sharedStage().visitor();
    const auto wrong = visitor.signIn(u"student1"_qs, u"wrong"_qs);
    const QString first = textOf(wrong).section(u"class=\"errors\""_qs, 1).section(u"</div>"_qs, 0, 0);
    const auto unknown = visitor.signIn(u"nobody"_qs, u"wrong"_qs);
    const QString second = textOf(unknown).section(u"class=\"errors\""_qs, 1).section(u"</div>"_qs, 0, 0);
    EXPECT_EQ(wrong.status(), 422);
    EXPECT_EQ(unknown.status(), 422);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(first, second);
    EXPECT_TRUE(textOf(wrong).contains(u"<title>Ошибка: Вход"));
    EXPECT_TRUE(textOf(wrong).contains(u"value=\"student1\"")) << "the login that was typed is kept";
    EXPECT_FALSE(textOf(wrong).contains(u"\"wrong\"")) << "the password is not";
    EXPECT_FALSE(visitor.cookies().contains("__Host-session"));
}

TEST(PortalSignIn, theSessionOfAnEarlierSignInEnds)
{
    Visitor visitor = sharedStage().visitor();
    ASSERT_EQ(visitor.signIn(u"student0"_qs, PortalStage::password).status(), 303);
    const QByteArray first = visitor.cookies().value("__Host-session");
    // As if from another window, where the page had been opened before.
    visitor.get(u"/ru/services"_qs);
    ASSERT_EQ(visitor
                  .post(u"/ru/sign-in"_qs,
                      { { u"login"_qs, u"student0"_qs }, { u"password"_qs, PortalStage::password } })
                  .status(),
        303);
    EXPECT_NE(visitor.cookies().value("__Host-session"), first);
    visitor.cookies().insert("__Host-session", first);
    EXPECT_EQ(visitor.get(u"/ru/applications"_qs).status(), 303);
}

TEST(PortalSignIn, leadsBackToThePageThatWasAskedForAndNowhereElse)
{
    Visitor visitor = sharedStage().visitor();
    const auto away = visitor.get(u"/kk/services/certificate-of-study/apply"_qs);
    EXPECT_EQ(header(away, "Location"), "/kk/sign-in?next=%2Fkk%2Fservices%2Fcertificate-of-study%2Fapply");
    visitor.follow(away);
    const auto back = visitor.post(u"/kk/sign-in"_qs,
        { { u"login"_qs, u"student0"_qs }, { u"password"_qs, PortalStage::password },
            { u"_next"_qs, visitor.hidden(u"_next"_qs) } });
    EXPECT_EQ(header(back, "Location"), "/kk/services/certificate-of-study/apply");

    const QStringList elsewhere { u"https://evil.example"_qs, u"//evil.example"_qs, u"/\\evil.example"_qs,
        u"/kk/../../x"_qs, u"javascript:alert(1)"_qs, u"/kk/\r\nSet-Cookie: a=b"_qs, u"/xx/services"_qs,
        u"/kk//evil.example"_qs };
    for (const QString &next : elsewhere) {
        Visitor other = sharedStage().visitor();
        other.get(u"/kk/sign-in"_qs);
        const auto answer = other.post(u"/kk/sign-in"_qs,
            { { u"login"_qs, u"student0"_qs }, { u"password"_qs, PortalStage::password },
                { u"_next"_qs, next } });
        EXPECT_EQ(answer.status(), 303);
        const QByteArray place = header(answer, "Location");
        EXPECT_TRUE(place == "/kk/applications" || place == "/kk/../../x") << place.constData();
    }
}

TEST(PortalSignIn, aFormOfAnotherSiteOrVisitorIsRefused)
{
    const Visitor::Fields login { { u"login"_qs, u"student0"_qs },
        { u"password"_qs, PortalStage::password } };
    Visitor noToken = sharedStage().visitor();
    noToken.get(u"/en/sign-in"_qs);
    EXPECT_EQ(
        noToken.post(u"/en/sign-in"_qs, login + Visitor::Fields { { u"_token"_qs, u"x"_qs } }).status(), 403);

    Visitor other = sharedStage().visitor();
    other.get(u"/en/sign-in"_qs);
    const QString theirs = other.hidden(u"_token"_qs);
    noToken.get(u"/en/sign-in"_qs);
    const auto borrowed =
        noToken.post(u"/en/sign-in"_qs, login + Visitor::Fields { { u"_token"_qs, theirs } });
    EXPECT_EQ(borrowed.status(), 403);
    EXPECT_TRUE(textOf(borrowed).contains(u"did not come from this site"));

    Visitor crossed = sharedStage().visitor();
    crossed.get(u"/en/sign-in"_qs);
    crossed.headers.insert("Origin", "https://evil.example");
    EXPECT_EQ(crossed.post(u"/en/sign-in"_qs, login).status(), 403);
    crossed.headers.insert("Origin", PortalStage::origin);
    crossed.get(u"/en/sign-in"_qs);
    EXPECT_EQ(crossed.post(u"/en/sign-in"_qs, login).status(), 303);
}

TEST(PortalSignIn, badInputIsAnsweredAsAWrongPassword)
{
    Visitor visitor = sharedStage().visitor();
    visitor.get(u"/en/sign-in"_qs);
    EXPECT_EQ(
        visitor.post(u"/en/sign-in"_qs, { { u"login"_qs, u"  "_qs }, { u"password"_qs, u"x"_qs } }).status(),
        422);
    EXPECT_EQ(visitor.post(u"/en/sign-in"_qs, {}).status(), 422);
    EXPECT_EQ(visitor
                  .post(u"/en/sign-in"_qs,
                      { { u"login"_qs, QString(5000, u'a') }, { u"password"_qs, QString(5000, u'b') } })
                  .status(),
        422);
    const auto script = visitor.post(u"/en/sign-in"_qs,
        { { u"login"_qs, u"\"><script>alert(1)</script>"_qs }, { u"password"_qs, u"x"_qs } });
    EXPECT_EQ(script.status(), 422);
    EXPECT_FALSE(textOf(script).contains(u"<script"));
    // A cookie that is no token of ours is nobody's.
    visitor.cookies().insert("__Host-session", "nonsense");
    EXPECT_EQ(visitor.get(u"/en/applications"_qs).status(), 303);
    EXPECT_FALSE(visitor.cookies().contains("__Host-session")) << "it is taken away";
}

TEST(PortalSignIn, whoComesInACrowdIsToldSoAndKeepsNoOtherPageWaiting)
{
    Visitor visitor = sharedStage().visitor();
    const portal::Site &site = sharedStage().site();
    const int seats = site.signIns->available();
    ASSERT_EQ(seats, portal::Site::Settings().threads - 1) << "a handler is left for other pages";
    QElapsedTimer timer;
    const auto refused = [&](qint64 longestMs) {
        timer.start();
        const auto answer = visitor.signIn(u"student0"_qs, PortalStage::password);
        EXPECT_LT(timer.elapsed(), longestMs);
        EXPECT_EQ(answer.status(), 429);
        EXPECT_TRUE(textOf(answer).contains(u"очень много людей"));
        EXPECT_TRUE(textOf(answer).contains(u"value=\"student0\"")) << "the login that was typed is kept";
        EXPECT_FALSE(visitor.cookies().contains("__Host-session"));
    };
    {
        site.derivations->acquire(2);
        const QSemaphoreReleaser releaser(*site.derivations, 2);
        refused(10'000);
        EXPECT_GT(timer.elapsed(), 500) << "a short crowd is waited for";
    }
    {
        site.signIns->acquire(seats);
        const QSemaphoreReleaser releaser(*site.signIns, seats);
        refused(1'000);
    }
    EXPECT_EQ(visitor.signIn(u"student0"_qs, PortalStage::password).status(), 303);
    EXPECT_EQ(site.signIns->available(), seats);
}
