// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped template is filled strictly, once with everything and once with only what must be there.
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/templatefields.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QJsonArray>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::catalogue;

namespace {

QJsonObject sampleForm(const CatalogueService &service, bool complete, const QString &language)
{
    QJsonObject form;
    for (const form::Field &field : service.schema->fields()) {
        if (!field.required && !complete)
            continue;
        switch (field.type) {
        case form::FieldType::Integer:
        case form::FieldType::Number:
            form.insert(field.name, 1250000);
            break;
        case form::FieldType::Date:
            form.insert(field.name, u"2026-12-01"_qs);
            break;
        case form::FieldType::Choice:
            form.insert(field.name, service.layout->shownAnswer(field.name, field.choices.first(), language));
            break;
        default:
            form.insert(field.name, u"<Әлем> & «№ 5» {{x}}"_qs);
        }
    }
    return form;
}

QJsonObject sampleData(const CatalogueService *service, bool complete, const QString &language)
{
    QJsonObject applicant { { u"surname"_qs, u"Әбдіқадырова"_qs },
        { u"full_name"_qs, u"Әбдіқадырова Ұлпан"_qs }, { u"short_name"_qs, u"Әбдіқадырова Ұ."_qs } };
    QJsonObject student { { u"number"_qs, u"25B020002"_qs }, { u"faculty"_qs, u"Филология факультеті"_qs },
        { u"programme"_qs, u"6B02301"_qs }, { u"degree"_qs, u"бакалавриат"_qs }, { u"course"_qs, 2 },
        { u"study_form"_qs, u"күндізгі"_qs }, { u"language"_qs, u"қазақ"_qs }, { u"funding"_qs, u"грант"_qs },
        { u"status"_qs, u"оқуда"_qs }, { u"enrolled_on"_qs, u"2025-08-25"_qs } };
    QJsonObject approver { { u"role"_qs, u"Факультет деканы"_qs }, { u"name"_qs, u"Сәрсенова Ә. Б."_qs },
        { u"at"_qs, u"2026-11-21T09:30:00Z"_qs }, { u"outcome"_qs, u"Келісілді"_qs } };
    if (complete) {
        applicant.insert(u"given"_qs, u"Ұлпан"_qs);
        applicant.insert(u"patronymic"_qs, u"Құрманғазықызы"_qs);
        applicant.insert(u"email"_qs, u"u@students.university.example"_qs);
        applicant.insert(u"phone"_qs, u"+7 700 000 00 02"_qs);
        student.insert(u"graduates_on"_qs, u"2029-06-30"_qs);
        approver.insert(u"acting_for"_qs, u"Ким В. А."_qs);
        approver.insert(u"basis"_qs, u"№ 12 бұйрық"_qs);
        approver.insert(u"remark"_qs, u"Ескерту"_qs);
        approver.insert(u"seen_sha256"_qs, QString(64, u'a'));
    }
    QJsonObject data { { u"university"_qs, QJsonObject { { u"name"_qs, u"«Терезе» университеті"_qs } } },
        { u"document"_qs, QJsonObject { { u"title"_qs, u"Құжат"_qs }, { u"date"_qs, u"2026-11-21"_qs } } },
        { u"application"_qs,
            QJsonObject { { u"case_ref"_qs, u"T-7K3M-92QD"_qs },
                { u"submitted_at"_qs, u"2026-11-20T04:05:00Z"_qs }, { u"language"_qs, language } } },
        { u"applicant"_qs, applicant }, { u"student"_qs, student },
        { u"approvers"_qs, complete ? QJsonArray { approver, approver } : QJsonArray() },
        { u"service"_qs, QJsonObject { { u"name"_qs, u"Қызмет"_qs } } } };
    if (service != nullptr)
        data.insert(u"form"_qs, sampleForm(*service, complete, language));
    return data;
}

/// The same for the template that is filled: a joint order has its students in rows, an extract knows its
/// order.
QJsonObject dataOf(
    const CatalogueTemplate &entry, const CatalogueService *service, bool complete, const QString &language)
{
    QJsonObject data = sampleData(service, complete, language);
    data.insert(u"order"_qs, data.value(u"document"_qs));
    if (entry.kind != u"joint_order")
        return data;
    const QJsonArray rows { data, data };
    for (const QString &ofOne : { u"application"_qs, u"applicant"_qs, u"student"_qs, u"form"_qs })
        data.remove(ofOne);
    data.insert(u"rows"_qs, rows);
    return data;
}

void fillEveryLanguage(const CatalogueTemplate &entry, const CatalogueService *service, int *filled)
{
    const TemplateFields fields = TemplateFields::of(service == nullptr ? nullptr : &*service->schema, true);
    for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
        for (const bool complete : { true, false }) {
            const auto loaded = templates::Template::load(it.value());
            ASSERT_TRUE(loaded.ok()) << entry.key.toStdString();
            templates::RenderOptions options;
            options.language = it.key();
            options.timeZone = QTimeZone("Asia/Almaty");
            options.optional = fields.optional;
            const auto html = (*loaded)->render(dataOf(entry, service, complete, it.key()), options);
            ASSERT_TRUE(html.ok()) << entry.key.toStdString() << ' ' << it.key().toStdString() << ": "
                                   << html.error().detail.toStdString();
            EXPECT_TRUE(templates::HtmlSubset::checkText(*html).isEmpty()) << html->toStdString();
            EXPECT_TRUE(html->contains(u"Әбдіқадырова"_qs));
            ++*filled;
        }
    }
}

} // namespace

TEST(ShippedTemplates, areFilledStrictlyInEveryLanguage)
{
    const auto catalogue = CatalogueFolder::read(test::sourceRoot() + u"/resources/catalogue"_qs);
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().detail.toStdString();
    int filled = 0;
    for (const CatalogueTemplate &entry : catalogue->sharedTemplates)
        fillEveryLanguage(entry, nullptr, &filled);
    for (const CatalogueService &service : catalogue->services) {
        for (const CatalogueTemplate &entry : service.templates)
            fillEveryLanguage(entry, &service, &filled);
    }
    EXPECT_EQ(filled, 54); // 9 templates, 3 languages, complete and bare
}

TEST(ShippedTemplates, showEveryAnswerOfTheFormInTheApplicationForm)
{
    const auto catalogue = CatalogueFolder::read(test::sourceRoot() + u"/resources/catalogue"_qs);
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().detail.toStdString();
    for (const CatalogueService &service : catalogue->services) {
        for (const CatalogueTemplate &entry : service.templates) {
            if (entry.kind != u"application_form"_qs)
                continue;
            for (const QString &html : entry.html) {
                for (const form::Field &field : service.schema->fields())
                    EXPECT_TRUE(html.contains(u"form."_qs + field.name))
                        << entry.key.toStdString() << field.name.toStdString();
            }
        }
    }
}
