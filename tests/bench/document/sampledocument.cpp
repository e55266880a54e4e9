// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

#include <core/catalogue/cataloguefolder.h>
#include <core/document/pageregions.h>
#include <core/document/qrcode.h>
#include <core/template/commands/templateeditor.h>
#include <core/template/template.h>
#include <core/work/renderdata.h>

#include <QJsonDocument>
#include <QTimeZone>

namespace tereze::bench {
namespace {

Result<QString> editedByStaff(const QString &shipped)
{
    templates::TemplateEditor editor(shipped);
    using Region = templates::RegionOperations::Region;
    TEREZE_CHECK(editor.change({}, editor.regions().insert(Region::Footer)));
    const QString words = u"Берілген күні:"_qs;
    const qsizetype place = editor.source().indexOf(words);
    TEREZE_CHECK(editor.change({}, editor.text().setFormat(place, place + words.size(), u"b"_qs, true)));
    return editor.source();
}

} // namespace

Result<domain::RenderContext> sampleDocument()
{
    TEREZE_TRY(const auto catalogue,
        catalogue::CatalogueFolder::read(QStringLiteral(TEREZE_SOURCE_ROOT "/resources/catalogue")));
    for (const auto &service : catalogue.services) {
        for (const auto &entry : service.templates) {
            if (service.key != u"certificate-of-study" || entry.kind != u"certificate")
                continue;
            domain::RenderContext context;
            context.documentId = 1;
            context.kind = entry.kind;
            context.state = QStringLiteral("pending");
            TEREZE_TRY(context.templateHtml, editedByStaff(entry.html.value(QStringLiteral("kk"))));
            context.language = QStringLiteral("kk");
            context.title = QStringLiteral("Оқу туралы анықтама");
            context.signedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
            context.portalOrigin = QStringLiteral("https://tereze.example.kz");
            context.issuer = QStringLiteral("«Терезе» үлгі университеті");
            context.timeZone = QStringLiteral("Asia/Almaty");
            context.journalKey = entry.journal;
            context.formSchema = service.schema->json();
            context.formLayout = service.layout->json();
            personalise(context, 0);
            return context;
        }
    }
    return Error::of(ErrorKind::NotFound, QStringLiteral("the catalogue has no certificate of study"));
}

void personalise(domain::RenderContext &context, int n)
{
    const QString surname = QStringLiteral("Әбдіқадырова%1").arg(n);
    context.person = surname + QStringLiteral(" Ұ. Қ.");
    context.token = QByteArray(12, '\x5a') + QByteArray::number(n).rightJustified(4, '0').right(4);
    QJsonObject data = QJsonDocument::fromJson(R"({
      "university": {"name": "«Терезе» үлгі университеті"},
      "document": {"title": "Оқу туралы анықтама", "date": "2026-11-21T09:30:00Z"},
      "service": {"name": "Оқу туралы анықтама"},
      "application": {"case_ref": "T-7K3M-92QD", "language": "kk", "round": 1, "submitted_at": "2026-11-20T04:05:00Z"},
      "student": {"number": "26B030005", "faculty": "Филология факультеті", "department": null,
        "programme": "6B02301 Қазақ филологиясы", "degree": "bachelor", "course": 2, "study_form": "full_time",
        "study_language": "kk", "funding": "grant", "status": "studying", "enrolled_on": "2025-08-25",
        "graduates_on": "2029-06-30"},
      "form": {"purpose": "embassy"},
      "approvers": [{"role": "Студент офисінің маманы", "name": "Ахметова Д. М.", "at": "2026-11-21T08:00:00Z",
          "outcome": "approve", "remark": null, "form_sha256": "aa", "drafts_sha256": "bb"},
        {"role": "Факультет деканы", "name": "Сәрсенова Ә. Б.", "at": "2026-11-21T09:30:00Z", "outcome": "approve",
          "remark": null, "form_sha256": "aa", "drafts_sha256": "bb"}]})")
                           .object();
    data.insert(QStringLiteral("applicant"),
        QJsonObject { { QStringLiteral("surname"), surname },
            { QStringLiteral("given"), QStringLiteral("Ұлпан") },
            { QStringLiteral("patronymic"), QStringLiteral("Құрманғазықызы") },
            { QStringLiteral("full_name"), surname + QStringLiteral(" Ұлпан Құрманғазықызы") },
            { QStringLiteral("short_name"), context.person },
            { QStringLiteral("kind"), QStringLiteral("student") } });
    context.data = data;
}

Result<QString> filledHtml(const domain::RenderContext &context)
{
    TEREZE_TRY(const work::RenderData data, work::RenderData::of(context));
    TEREZE_TRY(const auto parsed, templates::Template::load(*context.templateHtml));
    templates::RenderOptions options;
    options.language = context.language;
    options.timeZone = QTimeZone(context.timeZone.toLatin1());
    options.optional = data.optional;
    TEREZE_TRY(const QString html, parsed->render(data.values, options));
    const document::PageRegions regions = document::PageRegions::of(html);
    return regions.body + (regions.footer ? regions.footer->filled(1, 1) : QString());
}

Result<QImage> qrPicture(const QString &text)
{
    TEREZE_TRY(const document::QrCode code, document::QrCode::encode(text));
    const int quiet = document::QrCode::quietZone;
    QImage picture(code.size() + 2 * quiet, code.size() + 2 * quiet, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.isDark(x, y))
                picture.scanLine(y + quiet)[x + quiet] = 0;
    return picture;
}

} // namespace tereze::bench
