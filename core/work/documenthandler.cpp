// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenthandler.h"

#include <core/base/spokenlanguages.h>
#include <core/db/database.h>
#include <core/document/approvalsheet.h>
#include <core/store/documentstore.h>
#include <core/store/workstore.h>

namespace tereze::work {
namespace {

using document::DocumentRequest;
using store::DocumentStore;

QJsonObject boxJson(const document::NumberBox &box)
{
    return { { u"page"_qs, box.page }, { u"x"_qs, box.place.x() }, { u"y"_qs, box.place.y() },
        { u"width"_qs, box.place.width() }, { u"height"_qs, box.place.height() } };
}

const QString &pdfType()
{
    static const QString type = u"application/pdf"_qs;
    return type;
}

Result<document::RenderedDocument> madeAs(DocumentRequest::Form form, const DocumentMaker &maker,
    const JobDesk &desk, const domain::RenderContext &context)
{
    if (!context.attached)
        return maker.make(context, form);
    TEREZE_TRY(const QByteArray pdf, DocumentStore::attachedFile(desk.database, context.documentId));
    return maker.makeOf(pdf, context, form);
}

} // namespace

DocumentHandler::DocumentHandler(const DocumentMaker &maker)
    : m_maker(maker)
{
}

QStringList DocumentHandler::kinds() const
{
    return { u"document.draft"_qs, u"document.issue"_qs, u"document.sheet"_qs };
}

Result<void> DocumentHandler::handle(const domain::Job &job, const JobDesk &desk) const
{
    TEREZE_TRY(const auto context, DocumentStore::renderContext(desk.database, job.objectId));
    // A reason why it cannot be made is read beside the document.
    const LanguageScope scope(context.language);
    const bool isDraft = job.kind == u"document.draft";
    if (context.state != (isDraft ? u"drafting" : u"pending"))
        return store::WorkStore::finish(desk.database, job.id, desk.worker);
    if (isDraft)
        return draft(job, desk, context);
    return job.kind == u"document.issue" ? issue(job, desk, context) : sheet(job, desk, context);
}

Result<void> DocumentHandler::draft(
    const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const
{
    TEREZE_TRY(const auto rendered, madeAs(DocumentRequest::Form::Draft, m_maker, desk, context));
    TEREZE_TRY(const QByteArray sha256, DocumentStore::putFile(desk.database, rendered.pdf, pdfType()));
    return DocumentStore::drafted(desk.database, job, desk.worker, sha256);
}

Result<void> DocumentHandler::issue(
    const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const
{
    if (context.journalKey.isEmpty())
        return Error::of(ErrorKind::RuleBroken,
            QStringLiteral("the template of this document names no journal to register it in"));
    TEREZE_TRY(const auto rendered, madeAs(DocumentRequest::Form::Electronic, m_maker, desk, context));
    TEREZE_TRY(const QByteArray sha256, DocumentStore::putFile(desk.database, rendered.pdf, pdfType()));
    const QJsonObject box = rendered.numberBox ? boxJson(*rendered.numberBox) : QJsonObject();
    return DocumentStore::frozen(desk.database, job, desk.worker, sha256, box, {});
}

Result<void> DocumentHandler::sheet(
    const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const
{
    TEREZE_TRY(const auto rendered, m_maker.make(context, DocumentRequest::Form::Plain));
    TEREZE_TRY(const auto decided, document::ApprovalSheet::fromContext(context.data));
    TEREZE_TRY(const QByteArray json, decided.toJson());
    TEREZE_TRY(const QByteArray sha256, DocumentStore::putFile(desk.database, rendered.pdf, pdfType()));
    TEREZE_TRY(const QByteArray data,
        DocumentStore::putFile(desk.database, json, QStringLiteral("application/json")));
    return DocumentStore::frozen(desk.database, job, desk.worker, sha256, {}, data);
}

} // namespace tereze::work
