// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <core/document/pdffacts.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <gtest/gtest.h>
#include <tests/support/naughty.h>

using namespace tereze;
using namespace tereze::test;

namespace {

const QString applyPath = u"/ru/services/certificate-of-study/apply"_qs;

/// The person who is signed in as a student, and the portal's stage behind.
Visitor signedIn(int student)
{
    Visitor visitor = sharedStage().visitor();
    EXPECT_EQ(visitor.signIn(sharedStage().loginOf(student), PortalStage::password).status(), 303);
    return visitor;
}

Visitor::Fields answersOn(const Visitor &visitor, const QString &step, Visitor::Fields answers)
{
    for (const QString &name : { u"_request"_qs, u"_version"_qs })
        answers.append({ name, visitor.hidden(name) });
    answers.append({ u"_step"_qs, step });
    return answers;
}

/// Files an application through the pages; its case reference.
QString applied(Visitor &visitor, Visitor::Fields answers)
{
    visitor.get(applyPath);
    answers.append({ u"_language"_qs, u"ru"_qs });
    const auto check = visitor.post(applyPath, answersOn(visitor, u"check"_qs, answers));
    EXPECT_EQ(check.status(), 200) << check.body().toStdString();
    const auto sent = visitor.post(applyPath, answersOn(visitor, u"send"_qs, answers));
    EXPECT_EQ(sent.status(), 303) << sent.body().toStdString();
    const QString place = QString::fromLatin1(header(sent, "Location"));
    EXPECT_TRUE(place.endsWith(u"/sent"));
    return place.section(u'/', 3, 3);
}

QString stateOf(const QString &ref)
{
    return sharedStage().university->value(
        u"SELECT state FROM tereze.application WHERE case_ref = ?"_qs, { ref });
}

} // namespace

TEST(PortalCabinet, anApplicationIsFilledInCheckedSentAndConfirmed)
{
    Visitor visitor = signedIn(0);
    const QString form = textOf(visitor.get(applyPath));
    EXPECT_TRUE(form.contains(u"name=\"purpose\" value=\"bank\""));
    EXPECT_TRUE(form.contains(u"formaction=\"/kk/services/certificate-of-study/apply\""))
        << "languages keep answers";

    const Visitor::Fields answers { { u"purpose"_qs, u"bank"_qs },
        { u"recipient"_qs, u"«Халық» & <банк>"_qs }, { u"note"_qs, u"бірінші\r\nекінші"_qs },
        { u"_language"_qs, u"kk"_qs } };
    const auto check = visitor.post(applyPath, answersOn(visitor, u"check"_qs, answers));
    EXPECT_EQ(check.status(), 200);
    EXPECT_TRUE(textOf(check).contains(u"«Халық» &amp; &lt;банк&gt;"));
    EXPECT_TRUE(textOf(check).contains(u"бірінші<br>екінші"));
    EXPECT_TRUE(textOf(check).contains(u"Әбдіқадырова0 Ұлпан Құрманғазықызы"));

    // Back to the form with everything still there, then sent.
    const auto change = visitor.post(applyPath, answersOn(visitor, u"change"_qs, answers));
    EXPECT_TRUE(textOf(change).contains(u"value=\"bank\" checked"));
    EXPECT_TRUE(textOf(change).contains(u"бірінші\r\nекінші</textarea>"));
    EXPECT_TRUE(textOf(change).contains(u"name=\"_language\" value=\"kk\" checked"));
    const auto sent = visitor.post(applyPath, answersOn(visitor, u"send"_qs, answers));
    ASSERT_EQ(sent.status(), 303);
    const auto confirmation = visitor.follow(sent);
    EXPECT_EQ(confirmation.status(), 200);
    static const QRegularExpression reference(u"class=\"big-ref\">(T-[0-9A-Z]{4}-[0-9A-Z]{4})<"_qs);
    const QString ref = reference.match(textOf(confirmation)).captured(1);
    ASSERT_FALSE(ref.isEmpty());
    EXPECT_EQ(stateOf(ref), u"in_review"_qs);
    const QJsonObject stored = QJsonDocument::fromJson(
        sharedStage()
            .university->value(u"SELECT form::text FROM tereze.application WHERE case_ref = ?"_qs, { ref })
            .toUtf8())
                                   .object();
    EXPECT_EQ(stored.value(u"recipient"_qs).toString(), u"«Халық» & <банк>"_qs);
    EXPECT_EQ(stored.value(u"note"_qs).toString(), u"бірінші\nекінші"_qs);

    const QString list = textOf(visitor.get(u"/ru/applications"_qs));
    EXPECT_TRUE(list.contains(u"href=\"/ru/applications/"_qs + ref + u'"'));
    EXPECT_TRUE(list.contains(u"На рассмотрении"));
    const QString page = textOf(visitor.get(u"/ru/applications/"_qs + ref));
    EXPECT_TRUE(page.contains(u"Заявка отправлена"));
    EXPECT_TRUE(page.contains(u"Специалист офиса студента")) << "who is asked now";
}

TEST(PortalCabinet, sendingTwiceMakesOneApplication)
{
    Visitor visitor = signedIn(1);
    visitor.get(applyPath);
    const Visitor::Fields answers =
        answersOn(visitor, u"send"_qs, { { u"purpose"_qs, u"bank"_qs }, { u"_language"_qs, u"ru"_qs } });
    const Visitor::Fields withToken =
        answers + Visitor::Fields { { u"_token"_qs, visitor.hidden(u"_token"_qs) } };
    const auto first = visitor.post(applyPath, withToken);
    const auto second = visitor.post(applyPath, withToken);
    ASSERT_EQ(first.status(), 303);
    EXPECT_EQ(header(first, "Location"), header(second, "Location"));
}

TEST(PortalCabinet, wrongAnswersAreNamedAndKept)
{
    Visitor visitor = signedIn(0);
    visitor.get(applyPath);
    const auto page = visitor.post(applyPath,
        answersOn(visitor, u"check"_qs,
            { { u"recipient"_qs, QString(201, u'ә') }, { u"note"_qs, u"a\u0001b"_qs },
                { u"made_up"_qs, u"x"_qs } }));
    EXPECT_EQ(page.status(), 422);
    const QString text = textOf(page);
    EXPECT_TRUE(text.contains(u"<title>Ошибка: "));
    EXPECT_EQ(text.count(u"<p class=\"error\""), 3);
    EXPECT_TRUE(text.contains(u"href=\"#field-purpose\""));
    EXPECT_TRUE(text.contains(u"Символов не больше: 200"));
    EXPECT_TRUE(text.contains(QString(201, u'ә'))) << "what was typed is kept";
    EXPECT_TRUE(text.contains(u"В форме нет такого вопроса"));
    EXPECT_TRUE(
        text.contains(u"aria-describedby=\"error-recipient\"") || text.contains(u" error-recipient\""));
    EXPECT_EQ(
        visitor.post(applyPath, answersOn(visitor, u"send"_qs, { { u"purpose"_qs, u"x"_qs } })).status(), 422)
        << "the last step judges anew";
}

TEST(PortalCabinet, aLimitOfTheServiceIsToldInItsOwnWords)
{
    University &university = *sharedStage().university;
    const QString student = u"(SELECT s.id FROM tereze.student s JOIN tereze.credential c "
                            u"ON c.person_id = s.person_id WHERE c.login = 'student3')"_qs;
    ASSERT_EQ(
        university.value(u"INSERT INTO tereze.student_status (student_id, status, valid_from, recorded_at) "
                         u"VALUES ("_qs
            + student + u", 'on_leave', '2015-01-01', now()) RETURNING 1"_qs),
        u"1"_qs);
    Visitor visitor = signedIn(3);
    visitor.get(applyPath);
    const auto page = visitor.post(applyPath,
        answersOn(visitor, u"send"_qs, { { u"purpose"_qs, u"bank"_qs }, { u"_language"_qs, u"ru"_qs } }));
    university.value(u"DELETE FROM tereze.student_status WHERE status = 'on_leave' AND student_id = "_qs
        + student + u" RETURNING 1"_qs);
    EXPECT_EQ(page.status(), 422);
    EXPECT_TRUE(textOf(page).contains(u"Справка выдаётся только тем, кто сейчас обучается."));
    EXPECT_TRUE(textOf(page).contains(u"value=\"bank\" checked"));
}

TEST(PortalCabinet, aFormThatWasChangedMeanwhileIsShownAgainWithTheAnswers)
{
    Visitor visitor = signedIn(0);
    visitor.get(applyPath);
    Visitor::Fields answers { { u"purpose"_qs, u"bank"_qs },
        { u"_request"_qs, visitor.hidden(u"_request"_qs) }, { u"_version"_qs, u"77"_qs },
        { u"_step"_qs, u"send"_qs } };
    const auto page = visitor.post(applyPath, answers);
    EXPECT_EQ(page.status(), 409);
    EXPECT_EQ(visitor.hidden(u"_version"_qs), u"1"_qs);
    EXPECT_TRUE(textOf(page).contains(u"value=\"bank\" checked"));
    answers[2].second = u"x"_qs;
    EXPECT_EQ(visitor.post(applyPath, answers).status(), 400);
    answers[1].second = u"no uuid"_qs;
    EXPECT_EQ(visitor.post(applyPath, answers).status(), 400);
}

TEST(PortalCabinet, somebodyElsesApplicationIsNotFound)
{
    Visitor owner = signedIn(0);
    const QString ref = applied(owner, { { u"purpose"_qs, u"employer"_qs } });
    Visitor other = signedIn(1);
    for (const QString &page :
        { u""_qs, u"/sent"_qs, u"/withdraw"_qs, u"/correct"_qs, u"/documents/1/electronic"_qs })
        EXPECT_EQ(other.get(u"/ru/applications/"_qs + ref + page).status(), 404) << page.toStdString();
    other.get(u"/ru/applications/"_qs);
    const auto withdrawn = other.post(u"/ru/applications/"_qs + ref + u"/withdraw"_qs,
        { { u"_version"_qs, u"1"_qs },
            { u"_request"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces) } });
    EXPECT_EQ(withdrawn.status(), 404);
    EXPECT_EQ(stateOf(ref), u"in_review"_qs);
    Visitor nobody = sharedStage().visitor();
    EXPECT_EQ(nobody.get(u"/ru/applications/"_qs + ref).status(), 303);
    for (const QString &bad : { u"T-0000-0000"_qs, u"x"_qs, u"%27%3B--"_qs, QString(300, u'A') })
        EXPECT_EQ(owner.get(u"/ru/applications/"_qs + bad).status(), 404) << bad.toStdString();
    for (const QString &bad : { u"0"_qs, u"-1"_qs, u"x"_qs, u"99999999999999999999"_qs })
        EXPECT_EQ(owner.get(u"/ru/applications?before="_qs + bad).status(), 404) << bad.toStdString();
}

TEST(PortalCabinet, anApplicationIsWithdrawnCorrectedAndSentAgain)
{
    Visitor visitor = signedIn(2);
    const QString ref = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    const QString path = u"/ru/applications/"_qs + ref;
    visitor.get(path + u"/withdraw"_qs);
    const auto withdrawn = visitor.post(path + u"/withdraw"_qs,
        { { u"reason"_qs, u"Ошибся <b>"_qs }, { u"_version"_qs, visitor.hidden(u"_version"_qs) },
            { u"_request"_qs, visitor.hidden(u"_request"_qs) } });
    const QString page = textOf(visitor.follow(withdrawn));
    EXPECT_EQ(stateOf(ref), u"withdrawn"_qs);
    EXPECT_TRUE(page.contains(u"Ошибся &lt;b&gt;"));
    EXPECT_EQ(visitor.get(path + u"/withdraw"_qs).status(), 409) << "it is withdrawn already";

    const auto form = visitor.get(path + u"/correct"_qs);
    ASSERT_EQ(form.status(), 200);
    EXPECT_TRUE(textOf(form).contains(u"value=\"bank\" checked"));
    const Visitor::Fields answers = answersOn(visitor, u"send"_qs, { { u"purpose"_qs, u"embassy"_qs } });
    const auto again = visitor.post(path + u"/correct"_qs, answers);
    ASSERT_EQ(again.status(), 303) << again.body().toStdString();
    EXPECT_EQ(stateOf(ref), u"in_review"_qs);
    EXPECT_EQ(textOf(visitor.follow(again)).count(u"class=\"big-ref\""), 1);
}

TEST(PortalCabinet, whatWasReturnedSaysWhyAndIsCorrected)
{
    Visitor visitor = signedIn(2);
    const QString ref = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    sharedStage().workshop->drain();
    ASSERT_EQ(sharedStage().university->decideOpen(ref, u"return"_qs).value(), 1);
    const QString path = u"/ru/applications/"_qs + ref;
    const QString page = textOf(visitor.get(path));
    EXPECT_TRUE(page.contains(u"Возвращена"));
    EXPECT_TRUE(page.contains(u"Себебі бар"));
    const auto begun = visitor.post(path + u"/correct"_qs, answersOn(visitor, u"begin"_qs, {}));
    EXPECT_EQ(stateOf(ref), u"correcting"_qs);
    const auto form = visitor.follow(begun);
    EXPECT_EQ(form.status(), 200);
    EXPECT_TRUE(textOf(form).contains(u"Себебі бар")) << "the reason stands above the form";
    EXPECT_EQ(
        visitor
            .post(path + u"/correct"_qs, answersOn(visitor, u"send"_qs, { { u"purpose"_qs, u"embassy"_qs } }))
            .status(),
        303);
    EXPECT_EQ(stateOf(ref), u"in_review"_qs);
}

TEST(PortalCabinet, titlesOfDocumentsAndErrorsSayWhatTheyBelongTo)
{
    // The case is in Kazakh, the page in Russian.
    const QString ref = sharedStage().issuedCertificate(1);
    Visitor visitor = signedIn(1);
    const QString page = textOf(visitor.get(u"/ru/applications/"_qs + ref));
    EXPECT_GE(page.count(u"<a href=\"/ru/applications/"_qs + ref + u"/documents/"_qs), 3);
    EXPECT_TRUE(page.contains(QRegularExpression(u"/electronic\"><span lang=\"kk\">[^<]+</span></a>"_qs)))
        << page.toStdString();
    EXPECT_FALSE(textOf(visitor.get(u"/kk/applications/"_qs + ref)).contains(u"<span lang=\"kk\">"));
    EXPECT_TRUE(page.contains(QRegularExpression(u"<nav class=\"crumbs\" aria-label=\"[^\"]+\">"_qs)));
    const QString form = textOf(visitor.get(applyPath));
    EXPECT_TRUE(form.contains(QRegularExpression(u"type=\"radio\" name=\"purpose\"[^>]* required"_qs)));
    EXPECT_FALSE(form.contains(QRegularExpression(u"name=\"note\"[^>]* required"_qs)));

    const QString other = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    const QString path = u"/ru/applications/"_qs + other + u"/withdraw"_qs;
    EXPECT_FALSE(textOf(visitor.get(path)).contains(u"aria-invalid"));
    const QString refused = textOf(visitor.post(path,
        { { u"reason"_qs, QString(5'000, u'я') }, { u"_version"_qs, visitor.hidden(u"_version"_qs) },
            { u"_request"_qs, visitor.hidden(u"_request"_qs) } }));
    EXPECT_TRUE(refused.contains(u"aria-invalid=\"true\" aria-describedby=\"reason-error\""));
    EXPECT_TRUE(refused.contains(u"id=\"reason-error\""));
    Visitor nobody = sharedStage().visitor();
    const QString wrong = textOf(nobody.signIn(u"student1"_qs, u"wrong"_qs));
    EXPECT_EQ(wrong.count(u"aria-invalid=\"true\" aria-describedby=\"sign-in-error\""), 2);
    EXPECT_TRUE(wrong.contains(u"id=\"sign-in-error\""));
}

TEST(PortalCabinet, theLastReturnIsShownHoweverLongTheHistory)
{
    University &university = *sharedStage().university;
    Visitor visitor = signedIn(2);
    const QString ref = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    sharedStage().workshop->drain();
    // More of the past than one page of the history holds.
    const auto noted = university.owner().executeScript(
        u"SET search_path = pg_catalog; DO $$ DECLARE app bigint; BEGIN "
        u"SELECT id INTO app FROM tereze.application WHERE case_ref = '%1'; "
        u"FOR n IN 1..250 LOOP "
        u"PERFORM tereze.event_append('noted', 'application', app, tereze.now(), NULL, NULL, '{}'); "
        u"END LOOP; END $$; RESET search_path"_qs.arg(ref));
    ASSERT_TRUE(noted.ok()) << noted.error().logLine().toStdString();
    ASSERT_EQ(university.decideOpen(ref, u"return"_qs).value(), 1);
    const QString path = u"/ru/applications/"_qs + ref;
    visitor.get(path);
    const auto begun = visitor.post(path + u"/correct"_qs, answersOn(visitor, u"begin"_qs, {}));
    EXPECT_TRUE(textOf(visitor.follow(begun)).contains(u"Себебі бар"));
}

TEST(PortalCabinet, theLinkOfAMailLeadsToTheApplicationInTheLanguageOfTheMail)
{
    PortalStage &stage = sharedStage();
    Visitor visitor = signedIn(1);
    const QString ref = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    stage.workshop->drain();
    const QString language = stage.university->value(
        u"SELECT p.language FROM tereze.person p JOIN tereze.credential c ON c.person_id = p.id "
        u"WHERE c.login = 'student1'"_qs);
    int links = 0;
    for (const SmtpSink::Message &mail : stage.mail.messages()) {
        static const QRegularExpression link(u"https?://[^/\\s]+(/\\S*)"_qs);
        const QString path = link.match(mail.body()).captured(1);
        if (!path.contains(ref))
            continue;
        ++links;
        const auto page = visitor.get(path);
        EXPECT_EQ(page.status(), 200) << path.toStdString();
        EXPECT_EQ(header(page, "Content-Language"), language.toLatin1());
        EXPECT_TRUE(textOf(page).contains(ref));
    }
    EXPECT_GE(links, 1);
}

TEST(PortalCabinet, anAwaitedPaymentIsShownWithItsCurrencyOnce)
{
    University &university = *sharedStage().university;
    Visitor visitor = signedIn(2);
    const QString ref = applied(visitor, { { u"purpose"_qs, u"bank"_qs } });
    ASSERT_EQ(university.value(u"INSERT INTO tereze.payment (application_id, step_id, round, amount) "
                               u"SELECT a.id, s.id, a.round, 1500 FROM tereze.application a "
                               u"JOIN tereze.step s ON s.application_id = a.id "
                               u"WHERE a.case_ref = ? ORDER BY s.id LIMIT 1 RETURNING 1"_qs,
                  { ref }),
        u"1"_qs);
    const QString page = textOf(visitor.get(u"/ru/applications/"_qs + ref));
    EXPECT_EQ(page.count(u'₸'), 1) << page.toStdString();
    EXPECT_TRUE(page.contains(QRegularExpression(u"1[^<0-9]500[^<]*₸"_qs)));
}

TEST(PortalCabinet, finishedDocumentsAreDownloadedAndShowNoNumber)
{
    const QString ref = sharedStage().issuedCertificate(0);
    const QString number = sharedStage().university->value(
        u"SELECT e.printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id JOIN "
        u"tereze.application a ON a.id = d.application_id WHERE a.case_ref = ? AND d.kind = 'certificate'"_qs,
        { ref });
    ASSERT_FALSE(number.isEmpty());
    Visitor visitor = signedIn(0);
    const QString page = textOf(visitor.get(u"/ru/applications/"_qs + ref));
    EXPECT_FALSE(page.contains(number)) << "the cabinet never shows a registration number";
    EXPECT_TRUE(page.contains(u"Одобрена"));
    EXPECT_TRUE(page.contains(u"Декан факультета")) << "who decided, by position";
    EXPECT_FALSE(page.contains(u"Оспанов")) << "and not by name";
    static const QRegularExpression link(u"href=\"(/ru/applications/[^\"]+/(electronic|data))\""_qs);
    int files = 0;
    for (auto match = link.globalMatch(page); match.hasNext(); ++files) {
        const QString target = match.next().captured(1);
        const auto file = visitor.get(target);
        ASSERT_EQ(file.status(), 200) << target.toStdString();
        EXPECT_TRUE(header(file, "Content-Disposition").startsWith("attachment"));
        EXPECT_FALSE(file.body().contains(number.toUtf8()));
        if (target.endsWith(u"electronic"))
            EXPECT_TRUE(document::PdfFacts::read(file.body()).ok());
        else
            EXPECT_TRUE(QJsonDocument::fromJson(file.body()).isObject());
        // Nobody else gets it, by whatever case reference.
        Visitor other = signedIn(1);
        EXPECT_EQ(other.get(target).status(), 404);
    }
    EXPECT_EQ(files, 4) << "application form, certificate, approval sheet as PDF and as data";
    EXPECT_EQ(visitor.get(u"/ru/applications/"_qs + ref + u"/documents/999999/electronic"_qs).status(), 404);
}

TEST(PortalCabinet, aSessionThatEndedLeadsToSignIn)
{
    Visitor visitor = signedIn(1);
    visitor.get(applyPath);
    const Visitor::Fields answers = answersOn(visitor, u"check"_qs, { { u"purpose"_qs, u"bank"_qs } });
    sharedStage().university->value(
        u"DELETE FROM tereze.session WHERE token_hash = decode(?, 'hex') RETURNING 1"_qs,
        { QString::fromLatin1(portal::hashOf(visitor.cookies().value("__Host-session")).toHex()) });
    const auto answer = visitor.post(applyPath, answers);
    EXPECT_EQ(answer.status(), 303);
    EXPECT_TRUE(header(answer, "Location").startsWith("/ru/sign-in?next="));
}

TEST(PortalCabinet, naughtyStringsGoThroughATextFieldUnchangedOrAreRefused)
{
    TEREZE_NAUGHTY(strings);
    Visitor visitor = signedIn(3);
    visitor.get(applyPath);
    int taken = 0;
    int refused = 0;
    for (const QString &text : strings) {
        if (text.contains(QChar(u'\0')))
            continue;
        const auto page = visitor.post(applyPath,
            answersOn(visitor, u"check"_qs, { { u"purpose"_qs, u"bank"_qs }, { u"note"_qs, text } }));
        ASSERT_TRUE(page.status() == 200 || page.status() == 422)
            << page.status() << " for " << text.toStdString();
        page.status() == 200 ? ++taken : ++refused;
        if (page.status() == 200 && !text.isEmpty()) {
            EXPECT_TRUE(textOf(page).contains(
                u"name=\"note\" value=\""_qs + text.toHtmlEscaped().replace(u"'"_qs, u"&#39;"_qs)))
                << text.toStdString();
        }
        EXPECT_EQ(textOf(page).count(u"<script"), 0);
    }
    EXPECT_GT(taken, 400);
    RecordProperty("taken", taken);
    RecordProperty("refused", refused);
}
