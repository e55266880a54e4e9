// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/documentdata.h>
#include <core/catalogue/templatefields.h>
#include <core/template/template.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::catalogue;

namespace {

/// What api.render_context gives for a certificate of study.
QJsonObject databaseData()
{
    return QJsonDocument::fromJson(R"({
      "university": {"name": "«Терезе» университеті"},
      "document": {"title": "Анықтама", "date": "2026-11-21T09:30:00Z"},
      "service": {"name": "Оқу туралы анықтама"},
      "application": {"case_ref": "T-7K3M-92QD", "language": "kk", "round": 1, "submitted_at": "2026-11-20T04:05:00Z"},
      "applicant": {"surname": "Ли", "given": "Анна", "patronymic": "", "full_name": "Ли Анна", "short_name": "Ли А.",
        "email": null, "phone": null, "kind": "student"},
      "student": {"number": "26B030005", "faculty": "Факультет", "department": null, "programme": "6B03104",
        "degree": "bachelor", "course": 1, "study_form": "full_time", "study_language": "en", "funding": "paid",
        "status": "studying", "enrolled_on": "2026-08-25", "graduates_on": null},
      "form": {"purpose": "embassy"},
      "approvers": [{"role": "Декан", "name": "Ким В.", "at": "2026-11-21T09:00:00Z", "outcome": "approve",
        "remark": null, "form_sha256": "aa", "drafts_sha256": "bb"},
        {"role": "Декан", "name": "Ким В.", "at": "2026-11-21T09:00:00Z", "outcome": "approve_with_remarks",
        "remark": "x", "form_sha256": "aa", "drafts_sha256": null, "for": "Ли А. П.", "basis": "№ 12"}]})")
        .object();
}

CatalogueService certificateService()
{
    const auto catalogue = CatalogueFolder::read(test::sourceRoot() + u"/resources/catalogue"_qs);
    return catalogue.value().services.at(1);
}

} // namespace

TEST(DocumentData, turnsCodesIntoWordsOfTheDocumentsLanguage)
{
    const CatalogueService service = certificateService();
    ASSERT_EQ(service.key, u"certificate-of-study"_qs);
    const auto data = documentData(databaseData(), service.schema->json(), service.layout->json(), u"kk"_qs);
    ASSERT_TRUE(data.ok()) << data.error().detail.toStdString();
    const QJsonObject student = data->value(u"student"_qs).toObject();
    EXPECT_EQ(student.value(u"degree"_qs).toString(), u"бакалавриат"_qs);
    EXPECT_EQ(student.value(u"study_form"_qs).toString(), u"күндізгі"_qs);
    EXPECT_EQ(student.value(u"language"_qs).toString(), u"ағылшын тілі"_qs);
    EXPECT_EQ(student.value(u"status"_qs).toString(), u"оқуда"_qs);
    EXPECT_EQ(student.value(u"course"_qs).toInt(), 1);
    EXPECT_FALSE(student.contains(u"graduates_on"_qs));
    EXPECT_FALSE(data->value(u"applicant"_qs).toObject().contains(u"patronymic"_qs));
    EXPECT_EQ(data->value(u"form"_qs)[u"purpose"_qs].toString(), u"Елшілікке немесе консулдыққа"_qs);
    const QJsonArray approvers = data->value(u"approvers"_qs).toArray();
    EXPECT_EQ(approvers.at(0)[u"outcome"_qs].toString(), u"Келісілді"_qs);
    EXPECT_EQ(approvers.at(0)[u"seen_sha256"_qs].toString(), u"bb"_qs);
    EXPECT_EQ(approvers.at(1)[u"seen_sha256"_qs].toString(), u"aa"_qs);
    EXPECT_FALSE(approvers.at(0).toObject().contains(u"remark"_qs));
    EXPECT_FALSE(approvers.at(0).toObject().contains(u"acting_for"_qs));
    EXPECT_EQ(approvers.at(1)[u"acting_for"_qs].toString(), u"Ли А. П."_qs);
    EXPECT_EQ(approvers.at(1)[u"basis"_qs].toString(), u"№ 12"_qs);
}

TEST(DocumentData, fillsTheShippedTemplatesFromWhatTheDatabaseGives)
{
    const CatalogueService service = certificateService();
    templates::RenderOptions options;
    options.timeZone = QTimeZone("Asia/Almaty");
    options.optional = TemplateFields::of(&*service.schema, true).optional;
    for (const CatalogueTemplate &entry : service.templates) {
        for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
            options.language = it.key();
            const auto data =
                documentData(databaseData(), service.schema->json(), service.layout->json(), it.key());
            ASSERT_TRUE(data.ok());
            const auto html = templates::Template::load(it.value()).value()->render(*data, options);
            ASSERT_TRUE(html.ok()) << entry.key.toStdString() << ": " << html.error().detail.toStdString();
            EXPECT_FALSE(html->contains(u"full_time"_qs));
            EXPECT_FALSE(html->contains(u">embassy<"_qs));
            EXPECT_FALSE(html->contains(u"approve_with"_qs));
        }
    }
}

TEST(DocumentData, refusesACodeItDoesNotKnow)
{
    const CatalogueService service = certificateService();
    QJsonObject data = databaseData();
    data.insert(u"form"_qs, QJsonObject { { u"purpose"_qs, u"holiday"_qs } });
    const auto form = documentData(data, service.schema->json(), service.layout->json(), u"ru"_qs);
    ASSERT_FALSE(form.ok());
    EXPECT_EQ(form.error().kind, ErrorKind::Corrupt);
    EXPECT_TRUE(form.error().detail.contains(u"form.purpose"_qs));

    data = databaseData();
    data.insert(u"student"_qs, QJsonObject { { u"status"_qs, u"asleep"_qs } });
    EXPECT_FALSE(documentData(data, {}, {}, u"ru"_qs).ok());
    EXPECT_FALSE(documentData(databaseData(), service.schema->json(), {}, u"ru"_qs).ok());
}

TEST(DocumentData, fillsEachRowOfAJointOrderByTheFormOfItsAnswers)
{
    const CatalogueService service = certificateService();
    QJsonObject row = databaseData();
    row.insert(u"form_version"_qs, 7);
    const QJsonObject joint { { u"university"_qs, row.take(u"university"_qs) },
        { u"document"_qs, row.take(u"document"_qs) }, { u"approvers"_qs, row.value(u"approvers"_qs) },
        { u"rows"_qs, QJsonArray { row, row } },
        { u"form_versions"_qs,
            QJsonObject { { u"7"_qs,
                QJsonObject { { u"schema"_qs, service.schema->json() },
                    { u"layout"_qs, service.layout->json() } } } } } };
    const auto data = documentData(joint, {}, {}, u"kk"_qs);
    ASSERT_TRUE(data.ok()) << data.error().detail.toStdString();
    EXPECT_FALSE(data->contains(u"form_versions"_qs));
    const QJsonArray rows = data->value(u"rows"_qs).toArray();
    ASSERT_EQ(rows.size(), 2);
    const auto single =
        documentData(databaseData(), service.schema->json(), service.layout->json(), u"kk"_qs);
    for (const QJsonValue &one : rows) {
        for (const QString &part : { u"form"_qs, u"student"_qs, u"applicant"_qs, u"approvers"_qs })
            EXPECT_EQ(one[part], single->value(part)) << part.toStdString();
        EXPECT_TRUE(one[u"form_version"].isUndefined());
    }
    EXPECT_EQ(data->value(u"approvers"_qs), single->value(u"approvers"_qs));

    // An answer that its form does not know is refused in whichever row it stands.
    row.insert(u"form"_qs, QJsonObject { { u"purpose"_qs, u"moon"_qs } });
    QJsonObject wrong = joint;
    wrong.insert(u"rows"_qs, QJsonArray { joint.value(u"rows"_qs)[0], row });
    EXPECT_EQ(documentData(wrong, {}, {}, u"kk"_qs).error().kind, ErrorKind::Corrupt);
}
