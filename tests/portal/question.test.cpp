// SPDX-License-Identifier: GPL-3.0-or-later
// What an applicant is asked on the way of an application, and what is told of the acts of others.
#include "outage.h"

#include <core/store/casestore.h>

#include <QUuid>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::test;
using store::CaseStore;

namespace {

const QString theQuestion = u"Для какого банка нужна справка?"_qs;

Visitor askedStudent(int student)
{
    Visitor visitor = sharedStage().visitor();
    EXPECT_EQ(visitor.signIn(sharedStage().loginOf(student), PortalStage::password).status(), 303);
    return visitor;
}

QString casePage(const QString &ref, const QString &language = u"ru"_qs)
{
    return u'/' + language + u"/applications/"_qs + ref;
}

Visitor::Fields answerOn(const Visitor &visitor, const QString &text)
{
    return { { u"_request"_qs, visitor.hidden(u"_request"_qs) }, { u"_step"_qs, visitor.hidden(u"_step"_qs) },
        { u"text"_qs, text } };
}

QString answersOf(const QString &ref)
{
    return sharedStage().university->value(
        u"SELECT coalesce(string_agg(s.remark, '|'), '') FROM tereze.step s JOIN tereze.application a "
        u"ON a.id = s.application_id WHERE a.case_ref = ? AND s.outcome = 'answered'"_qs,
        { ref });
}

} // namespace

TEST(PortalQuestion, isAskedClearlyAnsweredAndConfirmed)
{
    const QString ref = sharedStage().askedCase(0);
    Visitor visitor = askedStudent(0);
    const QString asked = textOf(visitor.get(casePage(ref)));
    EXPECT_TRUE(asked.contains(u"Нужен ваш ответ"));
    EXPECT_TRUE(asked.contains(u"<p class=\"question\">"_qs + theQuestion));
    EXPECT_TRUE(asked.contains(u"action=\"/ru/applications/%1/answer\""_qs.arg(ref)));
    EXPECT_EQ(visitor.hidden(u"_step"_qs), u"bank");
    const Visitor::Fields answer = answerOn(visitor, u"«Халық» & <банк>\r\nАлматы"_qs);
    const Visitor::Fields withToken =
        answer + Visitor::Fields { { u"_token"_qs, visitor.hidden(u"_token"_qs) } };
    const auto sent = visitor.post(casePage(ref) + u"/answer"_qs, withToken);
    const auto twice = visitor.post(casePage(ref) + u"/answer"_qs, withToken);
    EXPECT_EQ(sent.status(), 303);
    EXPECT_EQ(header(sent, "Location"), header(twice, "Location")) << "sent twice, answered once";
    EXPECT_EQ(answersOf(ref), u"«Халық» & <банк>\nАлматы");
    const QString done = textOf(visitor.follow(sent));
    EXPECT_TRUE(done.contains(u"role=\"status\">Ваш ответ получен")) << done.toStdString();
    EXPECT_FALSE(done.contains(u"Нужен ваш ответ"));
    EXPECT_TRUE(done.contains(u"Вы ответили"));
    EXPECT_TRUE(done.contains(u"«Халық» &amp; &lt;банк&gt;"));
    EXPECT_FALSE(textOf(visitor.get(casePage(ref))).contains(u"role=\"status\""));
}

TEST(PortalQuestion, comesFirstInTheListAndLeadsToItsPage)
{
    const QString ref = sharedStage().askedCase(3);
    Visitor visitor = askedStudent(3);
    // Behind more applications than a page shows.
    for (int i = 0; i < 21; ++i)
        ASSERT_TRUE(sharedStage().university->submit(3, u"acts"_qs, { { u"purpose"_qs, u"bank"_qs } }).ok());
    const QString link = u"href=\"/ru/applications/%1/answer\""_qs.arg(ref);
    const QString list = textOf(visitor.get(u"/ru/applications"_qs));
    const auto asked = list.indexOf(link);
    ASSERT_GT(asked, 0) << list.toStdString();
    EXPECT_LT(asked, list.indexOf(u"class=\"cases\""));
    EXPECT_TRUE(list.contains(u"Нужен ваш ответ"));
    EXPECT_EQ(list.count(link), 1) << "its own line stands on the next page";
    const QString page = textOf(visitor.get(casePage(ref)));
    EXPECT_TRUE(page.contains(link)) << "from what it waits for";
    EXPECT_TRUE(page.contains(u"Срок приостановлен с ")) << page.toStdString();
    EXPECT_TRUE(page.contains(u": ждём вашего ответа"));
    ASSERT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, answerOn(visitor, u"Халық"_qs)).status(), 303);
    EXPECT_FALSE(textOf(visitor.get(u"/ru/applications"_qs)).contains(u"/answer\""));
    EXPECT_FALSE(textOf(visitor.get(casePage(ref))).contains(u"Срок приостановлен"));
}

TEST(PortalQuestion, speaksEveryLanguage)
{
    const QString ref = sharedStage().askedCase(1);
    Visitor visitor = askedStudent(1);
    const QList<QPair<QString, QString>> words { { u"kk"_qs, u"Анықтама қай банкке керек?"_qs },
        { u"ru"_qs, theQuestion }, { u"en"_qs, u"Which bank is the certificate for?"_qs },
        { u"uk"_qs, u"Для якого банку потрібна довідка?"_qs } };
    QSet<QString> titles;
    for (const auto &[language, asked] : words) {
        for (const QString &page : { QString(), u"/answer"_qs }) {
            const QString text = textOf(visitor.get(casePage(ref, language) + page));
            EXPECT_TRUE(text.contains(asked)) << language.toStdString();
            EXPECT_TRUE(text.contains(u"name=\"_step\" value=\"bank\""));
        }
        titles << sharedStage().site().texts.text(language, u"question_title"_qs);
    }
    EXPECT_EQ(titles.size(), 4);
}

TEST(PortalQuestion, anAnswerThatIsNoneIsNamedAndKept)
{
    const QString ref = sharedStage().askedCase(0);
    Visitor visitor = askedStudent(0);
    for (const auto &[text, words] : { std::pair(u" \r\n "_qs, u"Напишите ответ"_qs),
             std::pair(u"a\u0001b"_qs, u"Уберите невидимые символы"_qs),
             std::pair(QString(4'001, u'ә'), u"Сократите ответ"_qs) }) {
        visitor.get(casePage(ref));
        const auto page = visitor.post(casePage(ref) + u"/answer"_qs, answerOn(visitor, text));
        EXPECT_EQ(page.status(), 422);
        const QString shown = textOf(page);
        EXPECT_TRUE(shown.contains(u"<title>Ошибка: "));
        EXPECT_TRUE(shown.contains(words)) << shown.toStdString();
        EXPECT_TRUE(shown.contains(theQuestion));
        EXPECT_TRUE(shown.contains(u"aria-invalid=\"true\""));
        if (text.size() > 4'000) {
            EXPECT_TRUE(shown.contains(text)) << "what was typed is kept";
        }
    }
    EXPECT_EQ(answersOf(ref), QString());
    // What is wrong with something else is not told of the answer.
    visitor.get(casePage(ref));
    const auto nameless = visitor.post(casePage(ref) + u"/answer"_qs,
        { { u"_step"_qs, visitor.hidden(u"_step"_qs) }, { u"text"_qs, u"Халық"_qs } });
    EXPECT_GE(nameless.status(), 400);
    EXPECT_FALSE(textOf(nameless).contains(u"Напишите ответ"));
    visitor.get(casePage(ref) + u"/answer"_qs);
    // From the page that tells of the error it is sent as from the first.
    EXPECT_EQ(
        visitor.post(casePage(ref) + u"/answer"_qs, answerOn(visitor, QString(4'000, u'ә'))).status(), 303);
    EXPECT_EQ(answersOf(ref).size(), 4'000);
}

TEST(PortalQuestion, isAnsweredByTheApplicantAloneWhileItIsAsked)
{
    const QString ref = sharedStage().askedCase(0);
    Visitor visitor = askedStudent(0);
    visitor.get(casePage(ref));
    const Visitor::Fields answer = answerOn(visitor, u"Халық банкі"_qs);
    EXPECT_EQ(
        visitor.post(casePage(ref) + u"/answer"_qs, answer + Visitor::Fields { { u"_token"_qs, u"x"_qs } })
            .status(),
        403);
    Visitor other = askedStudent(1);
    EXPECT_EQ(other.get(casePage(ref) + u"/answer"_qs).status(), 404);
    other.get(u"/ru/applications"_qs);
    EXPECT_EQ(other.post(casePage(ref) + u"/answer"_qs, answer).status(), 404);
    EXPECT_EQ(answersOf(ref), QString());
    visitor.get(casePage(ref));
    Visitor::Fields another = answerOn(visitor, u"x"_qs);
    another[1].second = u"dean"_qs;
    EXPECT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, another).status(), 409)
        << "nobody asks the applicant that";
    visitor.get(casePage(ref));
    EXPECT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, answer).status(), 303);
    visitor.get(u"/ru/applications"_qs);
    Visitor::Fields late = answer;
    late[0].second = QUuid::createUuid().toString(QUuid::WithoutBraces);
    EXPECT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, late).status(), 409) << "it is not asked any more";
    EXPECT_EQ(visitor.get(casePage(ref) + u"/answer"_qs).status(), 409);
    EXPECT_EQ(answersOf(ref), u"Халық банкі");
}

TEST(PortalQuestion, anAnswerWithoutAnAnswerIsOfferedAgainAndCountsOnce)
{
    const QString ref = sharedStage().askedCase(0);
    const QString path = casePage(ref) + u"/answer"_qs;
    Visitor visitor = askedStudent(0);
    visitor.get(casePage(ref));
    const Visitor::Fields answer = answerOn(visitor, u"бір рет"_qs);
    Visitor::Fields again;
    {
        const Outage outage(u"AFTER UPDATE ON tereze.step"_qs);
        const auto page = visitor.post(path, answer);
        EXPECT_EQ(page.status(), 503);
        EXPECT_TRUE(textOf(page).contains(u"Возможно, запрос получен")) << textOf(page).toStdString();
        again = offeredAgain(textOf(page), path);
        for (const auto &field : answer)
            EXPECT_TRUE(again.contains(field)) << field.first.toStdString();
    }
    EXPECT_EQ(visitor.post(path, again).status(), 303);
    EXPECT_EQ(visitor.post(path, again).status(), 303);
    EXPECT_EQ(answersOf(ref), u"бір рет");
}

TEST(PortalQuestion, theActsOfOthersAreToldAndTheEndIsShown)
{
    University &university = *sharedStage().university;
    const QString ref = sharedStage().askedCase(2);
    Visitor visitor = askedStudent(2);
    visitor.get(casePage(ref));
    ASSERT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, answerOn(visitor, u"Халық"_qs)).status(), 303);
    const auto office = university.place().connect(u"work_student_office"_qs).value();
    const auto dean = university.place().connect(u"work_dean"_qs).value();
    const auto id = CaseStore::card(*office, ref)->id;
    const auto taskOf = [&](db::Database &who) {
        return CaseStore::myTasks(who, id)->value(0).id;
    };
    const auto request = [] {
        return QUuid::createUuid();
    };
    const auto decide = [&](db::Database &who, domain::Outcome outcome, const std::optional<QString> &answer,
                            const std::optional<QString> &remark) {
        const auto card = CaseStore::card(who, id);
        return CaseStore::decide(who, request(),
            { id, taskOf(who), outcome, answer, remark, card->formSha256, card->draftsSha256 });
    };
    const auto outside = [&] {
        return CaseStore::recordAnswer(*office, request(), { id, taskOf(*office), true, u"№ 5-ІШКІ"_qs, {} });
    };
    ASSERT_TRUE(outside().ok());
    ASSERT_TRUE(decide(*dean, domain::Outcome::Return, u"check"_qs, u"Мөр жоқ"_qs).ok());
    ASSERT_TRUE(decide(*office, domain::Outcome::Approve, {}, {}).ok());
    const auto mine = CaseStore::myDecisions(*office, id);
    ASSERT_TRUE(mine.ok() && mine->size() == 1);
    ASSERT_TRUE(CaseStore::takeBack(*office, request(), id, mine->first().task, u"Қате"_qs).ok());
    ASSERT_TRUE(decide(*office, domain::Outcome::Approve, {}, {}).ok());
    visitor.get(casePage(ref));
    ASSERT_EQ(visitor.post(casePage(ref) + u"/answer"_qs, answerOn(visitor, u"Халық"_qs)).status(), 303);
    ASSERT_TRUE(outside().ok());
    ASSERT_TRUE(decide(*dean, domain::Outcome::Approve, {}, {}).ok());
    ASSERT_TRUE(CaseStore::acknowledge(*office, request(), id, taskOf(*office)).ok());
    const auto approved = CaseStore::card(*dean, id);
    ASSERT_TRUE(CaseStore::annul(*dean, request(), id, approved->version, u"Жалған құжат"_qs).ok());

    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        const QString page = textOf(visitor.get(casePage(ref, language)));
        for (const QString &key : { u"event_applicant_answered"_qs, u"event_external_approve"_qs,
                 u"event_returned_step"_qs, u"event_decision_recalled"_qs, u"event_acknowledged"_qs,
                 u"event_annulled"_qs, u"state_annulled"_qs, u"state_note_annulled"_qs })
            EXPECT_TRUE(page.contains(sharedStage().site().texts.text(language, key).toHtmlEscaped()))
                << language.toStdString() << ' ' << key.toStdString();
        // Where it went back to, by the name of the step.
        EXPECT_TRUE(
            page.contains(sharedStage().site().texts.text(language, u"event_returned_step"_qs).toHtmlEscaped()
                + u"</b>: "_qs));
        EXPECT_TRUE(page.contains(u"class=\"tag annulled\""));
        EXPECT_TRUE(page.contains(u"Жалған құжат"));
        EXPECT_FALSE(page.contains(u"№ 5-ІШКІ")) << "the letter is no business of the applicant";
        EXPECT_FALSE(page.contains(u"Ахметова") || page.contains(u"Оспанов")) << "positions, not names";
        EXPECT_FALSE(page.contains(u"/correct\"") || page.contains(u"/withdraw\"")) << "the case is over";
        EXPECT_TRUE(textOf(visitor.get(u'/' + language + u"/applications"_qs)).contains(u"tag annulled"));
    }
    ASSERT_EQ(
        university.value(
            u"UPDATE tereze.application SET state = 'lapsed' WHERE case_ref = ? RETURNING 1"_qs, { ref }),
        u"1");
    const QString lapsed = textOf(visitor.get(casePage(ref, u"kk"_qs)));
    EXPECT_TRUE(lapsed.contains(u"class=\"tag lapsed\">Мерзімі өтті"));
    EXPECT_TRUE(textOf(visitor.get(u"/kk/applications"_qs)).contains(u"tag lapsed"));
}
