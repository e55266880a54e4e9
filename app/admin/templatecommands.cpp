// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatecommands.h"

#include <app/admin/invocation.h>
#include <app/admin/wholefile.h>
#include <core/base/localtext.h>
#include <core/base/strictjson.h>
#include <core/catalogue/templatefields.h>
#include <core/document/numberoverlay.h>
#include <core/document/qrverdict.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/document/templatecase.h>
#include <core/form/formschema.h>
#include <core/store/cataloguestore.h>
#include <core/store/templatestore.h>
#include <core/template/template.h>
#include <core/template/templatecheck.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tereze::admin {

namespace {

/// Stands where a real document has a signed one; verification answers that it is unknown.
const QString specimenQr = QStringLiteral("HTTPS://TEREZE.EXAMPLE.KZ/Q/SPECIMEN");

/// As the file's name says: certificate.kk.html.
QString languageOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).completeBaseName().section(u'.', -1);
    return LocalText::languages().contains(suffix) ? suffix : QString();
}

/// The token that the data name, in hexadecimal digits; without one a token made from the input itself.
Result<QByteArray> tokenOf(const QJsonObject &about, const QByteArray &input)
{
    if (!about.contains(u"token"_qs))
        return QCryptographicHash::hash(input, QCryptographicHash::Sha256).first(16);
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{32}\\z"_qs);
    const QString token = about.value(u"token"_qs).toString();
    if (!form.match(token).hasMatch())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "document.token is not of 32 hexadecimal digits."),
            u"document.token"_qs);
    return QByteArray::fromHex(token.toLatin1());
}

struct Rendering {
    QByteArray pdf;
    int pages = 0;
};

Result<Rendering> renderOne(const Invocation &invocation)
{
    const QString path = invocation.positional().at(0);
    TEREZE_TRY(const QByteArray templateBytes, readWholeFile(path, 4));
    TEREZE_TRY(const QByteArray dataBytes, readWholeFile(invocation.positional().at(1), 4));
    TEREZE_TRY(const QJsonObject data, readJsonObject(dataBytes));
    const QString language =
        invocation.has(u"language"_qs) ? invocation.option(u"language"_qs) : languageOfFile(path);
    if (language.isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin",
                "In which language the template is, neither its name (x.kk.html) nor --language says."),
            path);
    const QString source = QString::fromUtf8(templateBytes);
    TEREZE_TRY(const auto parsed, templates::Template::load(source));
    const auto problems =
        templates::checkTemplate(source, catalogue::TemplateFields::of(nullptr, true).all, {});
    templates::Findings wrong;
    for (const templates::Problem &problem : problems) {
        // Which fields a form has is not known here: a name without a value is found when it is filled.
        if (problem.isError && problem.finding.rule != u"unknown_name")
            wrong << problem.finding;
    }
    if (!wrong.isEmpty())
        return templates::errorOf(wrong);
    templates::RenderOptions options;
    options.language = language;
    options.timeZone = QTimeZone(
        invocation.has(u"zone"_qs) ? invocation.option(u"zone"_qs).toLatin1() : QByteArray("Asia/Almaty"));
    if (!options.timeZone.isValid())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "There is no time zone “%1”.")
                .arg(invocation.option(u"zone"_qs)),
            u"zone"_qs);
    options.optional = catalogue::TemplateFields::of(nullptr, true).optional;
    const QStringList optional = invocation.option(u"optional"_qs).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : optional)
        options.optional.insert(name.trimmed());

    document::DocumentRequest request;
    TEREZE_TRY(request.html, parsed->render(data, options));
    const QJsonObject about = data.value(u"document"_qs).toObject();
    request.form = document::DocumentRequest::Form::Electronic;
    request.language = language;
    request.title = about.value(u"title"_qs).toString(QFileInfo(path).baseName());
    request.time = QDateTime::fromString(about.value(u"date"_qs).toString(), Qt::ISODateWithMs);
    if (!request.time.isValid())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin",
                "The data say no document.date, such as 2026-11-21T09:30:00Z: the file's dates are made from "
                "it."),
            u"document.date"_qs);
    TEREZE_TRY(request.token, tokenOf(about, templateBytes + '\0' + dataBytes));
    request.qrText = about.value(u"qr"_qs).toString(specimenQr);
    if (document::hostOfQrText(request.qrText).isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "document.qr is not the text of a QR, such as %1.")
                .arg(specimenQr),
            u"document.qr"_qs);
    TEREZE_TRY(const auto rendered, document::QtDocumentRenderer().render(request));
    if (!rendered.charactersWithoutGlyph.isEmpty())
        return Error::of(ErrorKind::RuleBroken,
            QCoreApplication::translate("Admin", "The document font lacks these characters of the text: %1")
                .arg(rendered.charactersWithoutGlyph),
            u"glyphs"_qs);
    if (invocation.option(u"form"_qs) != u"print")
        return Rendering { rendered.pdf, rendered.pages };
    const document::NumberOverlay overlay { about.value(u"number"_qs).toString(QStringLiteral("№ 0")),
        request.time.toTimeZone(options.timeZone).date(), language };
    TEREZE_TRY(const QByteArray printed, overlay.apply(rendered.pdf));
    return Rendering { printed, rendered.pages };
}

} // namespace

int templateRender(Invocation &invocation)
{
    const QString form = invocation.has(u"form"_qs) ? invocation.option(u"form"_qs) : u"electronic"_qs;
    if (form != u"electronic" && form != u"print")
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--form is electronic or print"));
    const auto made = renderOne(invocation);
    if (!made)
        return invocation.refused(made.error());
    const QString path = invocation.positional().at(2);
    if (const auto written = writeWholeFile(path, made->pdf); !written)
        return invocation.refused(written.error());
    return invocation.done(QJsonObject { { u"file"_qs, path }, { u"pages"_qs, made->pages },
                               { u"bytes"_qs, made->pdf.size() }, { u"form"_qs, form } },
        path);
}

int templateTest(Invocation &invocation)
{
    struct Judged {
        domain::TemplateCase one;
        document::CaseVerdict verdict;
    };
    const QString key = invocation.positional().first();
    const auto judge = [&]() -> Result<QList<Judged>> {
        TEREZE_TRY(const auto database, invocation.database());
        TEREZE_TRY(const auto all, store::TemplateStore::list(*database));
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const domain::TemplateListing &listing) { return listing.key == key; });
        if (found == all.end())
            return Error::of(ErrorKind::NotFound,
                QCoreApplication::translate("Admin", "There is no template “%1”.").arg(key), key);
        QSet<QString> optional = catalogue::TemplateFields::of(nullptr, true).optional;
        for (const domain::TemplateListing::Service &one : found->services) {
            TEREZE_TRY(const auto service, store::CatalogueStore::service(*database, one.key));
            if (!service || service->formSchema.isEmpty())
                continue;
            TEREZE_TRY(
                const auto schema, form::FormSchema::read(QJsonDocument(service->formSchema).toJson()));
            optional.unite(catalogue::TemplateFields::of(&schema, true).optional);
        }
        TEREZE_TRY(const auto cases, store::TemplateStore::cases(*database, key));
        const QTimeZone zone(invocation.has(u"zone"_qs) ? invocation.option(u"zone"_qs).toLatin1()
                                                        : QByteArray("Asia/Almaty"));
        QList<Judged> judged;
        for (const domain::TemplateCase &one : cases) {
            TEREZE_TRY(const auto text, store::CatalogueStore::templateText(*database, key, one.language));
            judged << Judged { one, document::judgeCase(text.value_or(QString()), one, zone, optional) };
        }
        return judged;
    };
    const auto judged = judge();
    if (!judged)
        return invocation.refused(judged.error());
    QJsonArray failed;
    QStringList lines;
    for (const Judged &one : *judged) {
        lines << u"%1 %2: %3"_qs.arg(one.one.language, one.one.name,
            one.verdict.passed ? QCoreApplication::translate("Admin", "as expected")
                               : QCoreApplication::translate("Admin", "not as expected"));
        if (one.verdict.passed)
            continue;
        if (!one.verdict.refusal.isEmpty())
            lines << u"  "_qs + one.verdict.refusal;
        failed << QJsonObject { { u"language"_qs, one.one.language }, { u"name"_qs, one.one.name },
            { u"expected"_qs, one.one.expected }, { u"actual"_qs, one.verdict.actual },
            { u"refusal"_qs, one.verdict.refusal } };
    }
    const QJsonObject json { { u"passed"_qs, judged->size() - failed.size() }, { u"failed"_qs, failed } };
    if (judged->isEmpty())
        lines << QCoreApplication::translate("Admin", "The template has no cases.");
    return failed.isEmpty() ? invocation.done(json, lines.join(u'\n'))
                            : invocation.found(json, lines.join(u'\n'));
}

} // namespace tereze::admin
