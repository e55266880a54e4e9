// SPDX-License-Identifier: GPL-3.0-or-later
// What a student is told when nobody knows whether a request was done, and that asking again is safe.
#include "outage.h"

#include <core/db/sqlerror.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;

namespace {

const QString unsureApply = u"/ru/services/certificate-of-study/apply"_qs;

const QString whenFiled = u"AFTER INSERT ON tereze.application"_qs;

QString countOf(const QString &note)
{
    return sharedStage().university->value(
        u"SELECT count(*) FROM tereze.application f WHERE f.form->>'note' = ?"_qs, { note });
}

} // namespace

TEST(PortalUnsure, aSentApplicationWithoutAnAnswerIsOfferedAgainAndFiledOnce)
{
    Visitor visitor = sharedStage().visitor();
    ASSERT_EQ(visitor.signIn(sharedStage().loginOf(3), PortalStage::password).status(), 303);
    visitor.get(unsureApply);
    const Visitor::Fields answers { { u"purpose"_qs, u"bank"_qs }, { u"note"_qs, u"бір рет"_qs },
        { u"_language"_qs, u"ru"_qs }, { u"_request"_qs, visitor.hidden(u"_request"_qs) },
        { u"_version"_qs, visitor.hidden(u"_version"_qs) }, { u"_step"_qs, u"send"_qs } };
    Visitor::Fields again;
    {
        const Outage outage(whenFiled);
        const auto page = visitor.post(unsureApply, answers);
        EXPECT_EQ(page.status(), 503);
        EXPECT_TRUE(textOf(page).contains(u"Возможно, запрос получен")) << textOf(page).toStdString();
        EXPECT_FALSE(textOf(page).contains(u"Ничего не изменено"));
        EXPECT_TRUE(textOf(page).contains(u"href=\"/ru/applications\""));
        again = offeredAgain(textOf(page), unsureApply);
        for (const auto &field : answers)
            EXPECT_TRUE(again.contains(field)) << field.first.toStdString();
        // Asked again while nobody answers, it is still not known whether the first one was received.
        const auto still = visitor.post(unsureApply, again);
        EXPECT_EQ(still.status(), 503);
        EXPECT_TRUE(textOf(still).contains(u"Возможно, запрос получен")) << textOf(still).toStdString();
        EXPECT_EQ(offeredAgain(textOf(still), unsureApply), again);
    }
    const auto filed = visitor.post(unsureApply, again);
    EXPECT_EQ(filed.status(), 303) << textOf(filed).toStdString();
    const auto repeated = visitor.post(unsureApply, again);
    EXPECT_EQ(header(filed, "Location"), header(repeated, "Location"));
    EXPECT_EQ(countOf(u"бір рет"_qs), u"1"_qs);
}

TEST(PortalUnsure, whatWasNeverSentIsNotSaidToBeInDoubt)
{
    Visitor visitor = sharedStage().visitor();
    ASSERT_EQ(visitor.signIn(sharedStage().loginOf(3), PortalStage::password).status(), 303);
    visitor.get(unsureApply);
    const Visitor::Fields answers { { u"purpose"_qs, u"bank"_qs }, { u"_language"_qs, u"ru"_qs },
        { u"_request"_qs, visitor.hidden(u"_request"_qs) },
        { u"_version"_qs, visitor.hidden(u"_version"_qs) }, { u"_step"_qs, u"send"_qs } };
    const Outage outage(whenFiled);
    sharedStage().university->value(
        u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'tereze_portal'"_qs);
    const auto page = visitor.post(unsureApply, answers);
    EXPECT_EQ(page.status(), 503);
    EXPECT_TRUE(textOf(page).contains(u"Ничего не изменено")) << textOf(page).toStdString();
}

TEST(PortalUnsure, aReadIsNeverInDoubtAndAChangeStaysSoUntilAVerdict)
{
    portal::PortalThread thread(sharedStage().database());
    const auto vanish = [](db::Database &database) {
        return database.query(u"SELECT pg_terminate_backend(pg_backend_pid())"_qs);
    };
    const auto read = thread.ask(vanish);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Unavailable);
    EXPECT_FALSE(db::isOutcomeUnknown(read.error()));

    const auto changed = thread.change(vanish);
    ASSERT_FALSE(changed.ok());
    EXPECT_TRUE(db::isOutcomeUnknown(changed.error())) << "lost twice";

    const auto then = [&](const Error &second) {
        int calls = 0;
        const auto answer = thread.change([&](db::Database &database) -> Result<db::Rows> {
            return ++calls == 1 ? vanish(database) : Result<db::Rows>(second);
        });
        EXPECT_EQ(calls, 2);
        return answer.error();
    };
    EXPECT_TRUE(db::isOutcomeUnknown(then(db::sqlError(u"TZ401"_qs, u"ERROR: no session"_qs))))
        << "who asks is judged before the request is looked for";
    EXPECT_TRUE(db::isOutcomeUnknown(then(db::sqlError(u"57014"_qs, u"ERROR: cancelled"_qs))));
    EXPECT_EQ(then(db::sqlError(u"TZ422"_qs, u"ERROR: a rule"_qs)).kind, ErrorKind::RuleBroken);
}

TEST(PortalUnsure, anAnswerThatComesTooLateIsToldInTheLanguageOfThePage)
{
    const auto pageOf = [](http::Method method, const QByteArray &target, bool begun,
                            const QByteArray &body) {
        http::Request::Parts parts;
        parts.method = method;
        parts.target = target;
        parts.body = body;
        parts.headers.add("Content-Type", "application/x-www-form-urlencoded");
        parts.headers.add("Cookie", "__Host-session=s");
        return sharedStage().portal().router()->busy(http::Request::from(parts).value(), begun);
    };
    const QByteArray token = sharedStage().site().csrf.token(portal::hashOf("s"));
    const QByteArray form = "_request=r&note=%3Cb%3E&_token=" + token;
    const auto late = pageOf(http::Method::Post, "/kk/services/x/apply", true, form);
    EXPECT_EQ(late.status(), 503);
    EXPECT_TRUE(textOf(late).contains(u"Сұрау қабылданған болуы мүмкін"));
    EXPECT_TRUE(textOf(late).contains(u"name=\"note\" value=\"&lt;b&gt;\""));
    EXPECT_FALSE(textOf(pageOf(http::Method::Post, "/kk/services/x/apply", true, "_request=r&_token=forged"))
                     .contains(u"name=\"_request\""))
        << "only what came from our own page is offered again";
    EXPECT_TRUE(textOf(pageOf(http::Method::Post, "/uk/services/x/apply", false, form))
                    .contains(u"Нічого не змінено"))
        << "it was never begun";
    EXPECT_TRUE(textOf(pageOf(http::Method::Get, "/en/services", true, {})).contains(u"not available now"));
}
