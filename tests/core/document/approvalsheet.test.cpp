// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/approvalsheet.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::document;

namespace {

QJsonObject sheetContext()
{
    return QJsonDocument::fromJson(R"({
        "university": {"name": "Университет Терезе"}, "service": {"name": "Справка об обучении"},
        "document": {"title": "Справка об обучении", "number": "77-НЕЛЬЗЯ"},
        "applicant": {"full_name": "Құрманғазықызы Әйгерім", "iin": "НЕЛЬЗЯ"}, "number": "77-НЕЛЬЗЯ",
        "application": {"case_ref": "T-7K3M-92QD", "submitted_at": "2026-11-20T05:00:00+00:00"},
        "approvers": [
            {"step": "Проверка", "role": "Офис-регистратор", "name": "Қасымов Н.С.", "outcome": "approve_with_remarks",
             "remark": "Проверить <год>", "at": "2026-11-21T09:30:00Z", "form_sha256": "aa11", "drafts_sha256": "bb22"},
            {"step": "Решение", "role": "Проректор", "name": "Шевченко Ї.П.", "for": "Ли А.П.",
             "basis": "Приказ № 12 от 01.11.2026", "outcome": "approve", "remark": null, "at": "2026-11-21T15:00:00+05:00", "form_sha256": "aa11"}]})")
        .object();
}

} // namespace

TEST(ApprovalSheetTest, jsonHoldsTheDecisionsAndNothingThatIsNotListed)
{
    const auto sheet = ApprovalSheet::fromContext(sheetContext());
    ASSERT_TRUE(sheet.ok()) << qPrintable(sheet.error().logLine());
    EXPECT_EQ(sheet->toJson()->toStdString(),
        R"({"applicant":"Құрманғазықызы Әйгерім","application":"T-7K3M-92QD","decisions":[)"
        R"({"at":"2026-11-21T09:30:00Z","drafts_sha256":"bb22","form_sha256":"aa11","name":"Қасымов Н.С.",)"
        R"("outcome":"approve_with_remarks","remark":"Проверить <год>","role":"Офис-регистратор","step":"Проверка"},)"
        R"({"acting_for":"Ли А.П.","at":"2026-11-21T10:00:00Z","basis":"Приказ № 12 от 01.11.2026","form_sha256":"aa11","name":"Шевченко Ї.П.",)"
        R"("outcome":"approve","role":"Проректор","step":"Решение"}],"document":"Справка об обучении",)"
        R"("service":"Справка об обучении","submitted_at":"2026-11-20T05:00:00Z","university":"Университет Терезе"})");
}

TEST(ApprovalSheetTest, namesWhatIsMissing)
{
    const auto fieldWithout = [](const std::function<void(QJsonObject &)> &change) {
        QJsonObject context = sheetContext();
        change(context);
        const auto sheet = ApprovalSheet::fromContext(context);
        return sheet ? QStringLiteral("read") : sheet.error().field;
    };
    EXPECT_EQ(fieldWithout([](QJsonObject &) {}), u"read"_qs);
    EXPECT_EQ(fieldWithout([](QJsonObject &c) { c.remove(u"service"_qs); }), u"service.name"_qs);
    EXPECT_EQ(fieldWithout([](QJsonObject &c) { c.insert(u"approvers"_qs, 1); }), u"approvers"_qs);
    const auto withApprover = [&fieldWithout](const QString &name, const QJsonValue &value) {
        return fieldWithout([&](QJsonObject &c) {
            QJsonArray list = c.value(u"approvers"_qs).toArray();
            QJsonObject second = list.at(1).toObject();
            second.insert(name, value);
            list.replace(1, second);
            c.insert(u"approvers"_qs, list);
        });
    };
    EXPECT_EQ(withApprover(u"outcome"_qs, u"maybe"_qs), u"approvers[1].outcome"_qs);
    EXPECT_EQ(withApprover(u"at"_qs, u"2026-11-21T15:00:00"_qs), u"approvers[1].at"_qs);
    EXPECT_EQ(withApprover(u"remark"_qs, 5), u"approvers[1].remark"_qs);
    EXPECT_EQ(withApprover(u"name"_qs, QJsonValue()), u"approvers[1].name"_qs);
}

TEST(CatalogueTemplatesTest, everyTemplateOfTheCatalogueReadsAndIsOfTheSubset)
{
    int read = 0;
    QDirIterator files(test::sourceRoot() + u"/resources/catalogue"_qs, { u"*.html"_qs }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &findings :
            { templates::Template::parse(text).findings, templates::HtmlSubset::checkTemplate(text) })
            for (const templates::Finding &finding : findings)
                ADD_FAILURE() << qPrintable(file.fileName() + u": "_qs + finding.toString());
        ++read;
    }
    EXPECT_GE(read, 21);
}
