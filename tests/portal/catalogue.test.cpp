// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;

TEST(PortalCatalogue, showsTheThreeServicesInEveryLanguage)
{
    const QMap<QString, QString> names { { u"kk"_qs, u"Оқу туралы анықтама"_qs },
        { u"ru"_qs, u"Справка об обучении"_qs }, { u"en"_qs, u"Certificate of study"_qs },
        { u"uk"_qs, u"Довідка про навчання"_qs } };
    for (auto name = names.begin(); name != names.end(); ++name) {
        Visitor visitor = sharedStage().visitor();
        const auto list = visitor.get(u'/' + name.key() + u"/services"_qs);
        ASSERT_EQ(list.status(), 200);
        EXPECT_TRUE(textOf(list).contains(*name));
        EXPECT_EQ(textOf(list).count(u"class=\"card\""), 4);
        EXPECT_EQ(header(list, "Content-Language"), name.key().toLatin1());
        const auto one = visitor.get(u'/' + name.key() + u"/services/certificate-of-study"_qs);
        ASSERT_EQ(one.status(), 200);
        EXPECT_TRUE(textOf(one).contains(u"<h1>"_qs + *name));
        EXPECT_TRUE(textOf(one).contains(u"/services/certificate-of-study/apply\""));
    }
}

TEST(PortalCatalogue, whatLacksUkrainianIsShownInRussianWithAMark)
{
    Visitor visitor = sharedStage().visitor();
    const auto setStep = [](const QString &change) {
        sharedStage().university->value(u"UPDATE tereze.service_version SET passport = %1 WHERE service_id = "
                                        "(SELECT id FROM tereze.service WHERE key = 'certificate-of-study') "
                                        "RETURNING 1"_qs.arg(change));
    };
    setStep(u"passport #- '{steps,1,uk}'"_qs);
    const QString page = textOf(visitor.get(u"/uk/services/certificate-of-study"_qs));
    setStep(u"jsonb_set(passport, '{steps,1,uk}', '\"Перевірте відповіді й надішліть заявку.\"')"_qs);
    EXPECT_TRUE(page.contains(
        u"<li><span lang=\"ru\">Проверьте ответы и отправьте заявку.</span> (російською)</li>"));
    EXPECT_FALSE(textOf(visitor.get(u"/ru/services/certificate-of-study"_qs)).contains(u"(на русском)"));
}

TEST(PortalCatalogue, finds)
{
    Visitor visitor = sharedStage().visitor();
    EXPECT_EQ(textOf(visitor.get(u"/en/services?find=LEAVE"_qs)).count(u"class=\"card\""), 1);
    const QString nothing = textOf(visitor.get(u"/en/services?find=%3Cb%3Ezzz"_qs));
    EXPECT_TRUE(nothing.contains(u"No service was found"));
    EXPECT_TRUE(nothing.contains(u"&lt;b&gt;zzz"));
    EXPECT_FALSE(nothing.contains(u"<b>zzz"));
}

TEST(PortalCatalogue, theLanguageLinksStayOnThePage)
{
    Visitor visitor = sharedStage().visitor();
    const QString page = textOf(visitor.get(u"/kk/services?find=a%26b"_qs));
    EXPECT_TRUE(page.contains(u"href=\"/ru/services?find=a%26b\""));
    EXPECT_TRUE(page.contains(u"href=\"/uk/services?find=a%26b\""));
    EXPECT_TRUE(page.contains(u"lang=\"kk\" aria-current=\"true\""));
}

TEST(PortalCatalogue, theFrontDoorFollowsTheBrowsersLanguage)
{
    const QMap<QByteArray, QByteArray> wanted { { "ru-RU,ru;q=0.9,en;q=0.8", "/ru" }, { "de", "/kk" },
        { "", "/kk" }, { "en;q=0.3, uk;q=0.7", "/uk" }, { "ru;q=0, en;q=0.1", "/en" }, { ";;,,q=x", "/kk" } };
    for (auto tags = wanted.begin(); tags != wanted.end(); ++tags) {
        Visitor visitor = sharedStage().visitor();
        visitor.headers.insert("Accept-Language", tags.key());
        EXPECT_EQ(header(visitor.get(u"/"_qs), "Location"), *tags) << tags.key().constData();
    }
}

TEST(PortalCatalogue, unknownPagesAndServicesAreNotFound)
{
    Visitor visitor = sharedStage().visitor();
    for (const QString &target :
        { u"/en/services/none"_qs, u"/en/nothing"_qs, u"/xx"_qs, u"/en/services/a/b/c"_qs }) {
        const auto answer = visitor.get(target);
        EXPECT_EQ(answer.status(), 404) << target.toStdString();
        EXPECT_TRUE(textOf(answer).contains(u"<h1>"));
    }
    EXPECT_EQ(visitor.post(u"/en/services"_qs, {}).status(), 405);
}

TEST(PortalCatalogue, whatIsNoPageAnswers)
{
    Visitor visitor = sharedStage().visitor();
    EXPECT_EQ(textOf(visitor.get(u"/healthz"_qs)), u"ok\n"_qs);
    const auto counters = visitor.get(u"/metrics"_qs);
    EXPECT_EQ(counters.status(), 200);
    for (const char *line :
        { "\ntereze_database_up 1\n", "\ntereze_jobs{state=\"ready\"} ", "\ntereze_jobs{state=\"running\"} ",
            "\ntereze_jobs{state=\"dead\"} ", "\ntereze_job_oldest_seconds " })
        EXPECT_EQ(counters.body().count(line), 1) << line << counters.body().constData();
    visitor.headers.insert("X-Real-IP", "203.0.113.7");
    EXPECT_EQ(visitor.get(u"/metrics"_qs).status(), 404) << "counters are for this machine only";
    const auto keys = visitor.get(u"/.well-known/tereze-keys.json"_qs);
    EXPECT_EQ(keys.body(), sharedStage().site().keys.toJson());
    EXPECT_TRUE(keys.body().contains("\"kid\""));
    EXPECT_FALSE(keys.body().contains("\"d\"")) << "never a private key";
    const QString style = QString::fromLatin1(sharedStage().site().assetsPath) + u"/portal.css"_qs;
    EXPECT_TRUE(visitor.page().isEmpty());
    const auto css = visitor.get(style);
    EXPECT_EQ(header(css, "Content-Type"), "text/css; charset=utf-8");
    EXPECT_TRUE(header(css, "Cache-Control").contains("max-age=31536000"));
    EXPECT_EQ(visitor.get(u"/assets/old/none.css"_qs).status(), 404);
}

TEST(PortalCatalogue, withoutADatabaseAPageSaysSo)
{
    Visitor visitor(sharedStage().portal(), sharedStage().database().withDatabase(u"no_such_database"_qs));
    const auto page = visitor.get(u"/ru/services"_qs);
    EXPECT_EQ(page.status(), 503);
    EXPECT_TRUE(textOf(page).contains(u"Сервис сейчас недоступен"));
    EXPECT_EQ(visitor.get(u"/healthz"_qs).status(), 503);
    EXPECT_EQ(visitor.get(u"/ru"_qs).status(), 200) << "the front page asks nothing of it";
}

TEST(PortalCatalogue, aConnectionThatTheServerEndedIsOpenedAnew)
{
    Visitor lost(sharedStage().portal(), sharedStage().database().withApplicationName(u"to-be-ended"_qs));
    ASSERT_EQ(lost.get(u"/ru/services"_qs).status(), 200);
    EXPECT_EQ(
        sharedStage()
            .university
            ->rows(
                u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = ?"_qs,
                { u"to-be-ended"_qs })
            .size(),
        1);
    EXPECT_EQ(lost.get(u"/ru/services"_qs).status(), 200) << "the visitor notices nothing";
}

TEST(PortalCatalogue, aBodyThatIsNoFormIsRefused)
{
    Visitor visitor = sharedStage().visitor();
    visitor.get(u"/en/verify"_qs);
    EXPECT_EQ(visitor.postBody(u"/en/verify/number"_qs, "application/json", "{}").status(), 400);
    EXPECT_EQ(
        visitor.postBody(u"/en/verify/number"_qs, "application/x-www-form-urlencoded", "a=%00").status(),
        400);
    EXPECT_EQ(
        visitor.postBody(u"/en/verify/number"_qs, "application/x-www-form-urlencoded", "a=%zz").status(),
        400);
    EXPECT_EQ(
        visitor.postBody(u"/en/verify/file"_qs, "multipart/form-data; boundary=x", "--y\r\n").status(), 400);
    EXPECT_EQ(visitor.postBody(u"/en/verify/number"_qs, {}, {}).status(), 400);
}

TEST(PortalCatalogue, whatIsInTheLanguageOfThePageSaysNoLanguage)
{
    Visitor visitor = sharedStage().visitor();
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs }) {
        for (const QString &page : { u"/services"_qs, u"/services/certificate-of-study"_qs })
            EXPECT_FALSE(textOf(visitor.get(u'/' + language + page)).contains(u"<span lang=\"ru\">"))
                << language.toStdString();
    }
}
