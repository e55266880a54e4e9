// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/approvalsheet.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/template/htmlsubset.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

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
            {"step": "Решение", "role": "Проректор", "name": "Шевченко Ї.П.", "acting_for": "Ли А.П.",
             "outcome": "approve", "remark": null, "at": "2026-11-21T15:00:00+05:00", "form_sha256": "aa11"}]})")
        .object();
}

QString sheetTemplate(const QString &language)
{
    QFile file(test::sourceRoot()
        + u"/resources/catalogue/shared/templates/approval_sheet.%1.html"_qs.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QString::fromUtf8(file.readAll());
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
        R"({"acting_for":"Ли А.П.","at":"2026-11-21T10:00:00Z","form_sha256":"aa11","name":"Шевченко Ї.П.",)"
        R"("outcome":"approve","role":"Проректор","step":"Решение"}],"document":"Справка об обучении",)"
        R"("service":"Справка об обучении","submitted_at":"2026-11-20T05:00:00Z","university":"Университет Терезе"})");
}

TEST(ApprovalSheetTest, becomesAPdfInEachLanguageOfItsTemplate)
{
    TEREZE_PROGRAM("pdftotext");
    const auto sheet = ApprovalSheet::fromContext(sheetContext());
    ASSERT_TRUE(sheet.ok());
    const std::pair<const char *, const char *> words[] = { { "kk", "Ескертумен келісілді" },
        { "ru", "Согласовано с замечаниями" }, { "en", "Approved with remarks" } };
    for (const auto &[code, word] : words) {
        const QString language = QString::fromLatin1(code);
        const auto filled = templates::Template::load(sheetTemplate(language));
        ASSERT_TRUE(filled.ok()) << qPrintable(filled.error().userText);
        templates::RenderOptions options;
        options.language = language;
        options.timeZone = QTimeZone("Asia/Almaty");
        const auto html = sheet->toHtml(**filled, options);
        ASSERT_TRUE(html.ok()) << qPrintable(html.error().userText);
        DocumentRequest request;
        request.form = DocumentRequest::Form::Plain;
        request.html = *html;
        request.title = u"Approval sheet"_qs;
        request.language = language;
        request.time = sheet->decisions.constLast().at;
        request.token = QByteArray(16, 'a');
        const auto rendered = QtDocumentRenderer().render(request);
        ASSERT_TRUE(rendered.ok()) << qPrintable(rendered.error().logLine());
        QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("TEREZE_TEST_OUTPUT");
        QFile file((kept.isEmpty() ? folder.path() : kept) + u"/sheet-%1.pdf"_qs.arg(language));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rendered->pdf);
        file.close();
        const QString text = QString::fromUtf8(
            test::runProgram(u"pdftotext"_qs, { u"-raw"_qs, file.fileName(), u"-"_qs }).output)
                                 .simplified();
        for (const QString &expected : { QString::fromUtf8(word), u"T-7K3M-92QD"_qs, u"Проверить <год>"_qs,
                 u"Ли А.П."_qs, u"21.11.2026"_qs, u"bb22"_qs })
            EXPECT_TRUE(text.contains(expected)) << qPrintable(expected + u'\n' + text);
        EXPECT_FALSE(text.contains(u"НЕЛЬЗЯ"_qs));
        EXPECT_FALSE(rendered->numberBox.has_value());
    }
}

TEST(ApprovalSheetTest, otherTemplatesGetOutcomesInWordsToo)
{
    const QJsonObject data = withOutcomesInWords(sheetContext(), u"uk"_qs);
    EXPECT_EQ(data.value(u"approvers"_qs).toArray().at(0).toObject().value(u"outcome"_qs).toString(),
        u"Погоджено із зауваженнями"_qs);
    EXPECT_EQ(data.value(u"applicant"_qs), sheetContext().value(u"applicant"_qs));
    EXPECT_EQ(withOutcomesInWords({}, u"uk"_qs), QJsonObject());
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
