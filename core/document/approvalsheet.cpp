// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvalsheet.h"

#include <core/base/canonicaljson.h>
#include <core/domain/words.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace tereze::document {
namespace {

/// Reads members of the context; the first one that is wrong is remembered.
class SheetReader {
public:
    QString text(const QJsonObject &object, const QString &name, const QString &path, bool optional = false)
    {
        const QJsonValue value = object.value(name);
        if (optional && (value.isUndefined() || value.isNull()))
            return {};
        if (!value.isString() || (!optional && value.toString().isEmpty()))
            refuse(path + name);
        return value.toString();
    }

    QDateTime instant(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QDateTime time = QDateTime::fromString(text(object, name, path), Qt::ISODateWithMs);
        // A time without its offset would be taken for the machine's own.
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            refuse(path + name);
        return time.toUTC();
    }

    void refuse(const QString &path)
    {
        if (m_wrong.isEmpty())
            m_wrong = path;
    }

    QString wrong() const { return m_wrong; }

private:
    QString m_wrong;
};

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_qs);
}

} // namespace

Result<ApprovalSheet> ApprovalSheet::fromContext(const QJsonObject &data)
{
    SheetReader reader;
    ApprovalSheet sheet;
    const QJsonObject application = data.value(u"application"_qs).toObject();
    sheet.caseReference = reader.text(application, u"case_ref"_qs, u"application."_qs);
    sheet.submittedAt = reader.instant(application, u"submitted_at"_qs, u"application."_qs);
    sheet.university = reader.text(data.value(u"university"_qs).toObject(), u"name"_qs, u"university."_qs);
    sheet.service = reader.text(data.value(u"service"_qs).toObject(), u"name"_qs, u"service."_qs);
    sheet.document = reader.text(data.value(u"document"_qs).toObject(), u"title"_qs, u"document."_qs);
    sheet.applicant = reader.text(data.value(u"applicant"_qs).toObject(), u"full_name"_qs, u"applicant."_qs);
    if (!data.value(u"approvers"_qs).isArray())
        reader.refuse(u"approvers"_qs);
    const QJsonArray approvers = data.value(u"approvers"_qs).toArray();
    for (qsizetype i = 0; i < approvers.size(); ++i) {
        const QString path = QStringLiteral("approvers[%1].").arg(i);
        const QJsonObject entry = approvers.at(i).toObject();
        Decision decision;
        decision.step = reader.text(entry, u"step"_qs, path);
        decision.role = reader.text(entry, u"role"_qs, path);
        decision.name = reader.text(entry, u"name"_qs, path);
        decision.actingFor = reader.text(entry, u"for"_qs, path, true);
        decision.basis = reader.text(entry, u"basis"_qs, path, true);
        decision.outcome = reader.text(entry, u"outcome"_qs, path);
        if (!domain::codesOf(domain::Vocabulary::Outcome).contains(decision.outcome))
            reader.refuse(path + u"outcome"_qs);
        decision.remark = reader.text(entry, u"remark"_qs, path, true);
        decision.at = reader.instant(entry, u"at"_qs, path);
        decision.formSha256 = reader.text(entry, u"form_sha256"_qs, path, true);
        decision.draftsSha256 = reader.text(entry, u"drafts_sha256"_qs, path, true);
        sheet.decisions.append(decision);
    }
    if (!reader.wrong().isEmpty()) {
        Error error = Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "The approval sheet lacks “%1”.").arg(reader.wrong()),
            QStringLiteral("approval sheet: %1 is missing or of a wrong kind").arg(reader.wrong()));
        error.field = reader.wrong();
        return error;
    }
    return sheet;
}

Result<QByteArray> ApprovalSheet::toJson() const
{
    QJsonArray list;
    for (const Decision &decision : decisions) {
        QJsonObject entry { { u"step"_qs, decision.step }, { u"role"_qs, decision.role },
            { u"name"_qs, decision.name }, { u"outcome"_qs, decision.outcome },
            { u"at"_qs, utcText(decision.at) } };
        const std::pair<QString, QString> optional[] = { { u"acting_for"_qs, decision.actingFor },
            { u"basis"_qs, decision.basis }, { u"remark"_qs, decision.remark },
            { u"form_sha256"_qs, decision.formSha256 }, { u"drafts_sha256"_qs, decision.draftsSha256 } };
        for (const auto &[name, value] : optional)
            if (!value.isEmpty())
                entry.insert(name, value);
        list.append(entry);
    }
    return canonicalJson(QJsonObject { { u"application"_qs, caseReference }, { u"university"_qs, university },
        { u"service"_qs, service }, { u"document"_qs, document }, { u"applicant"_qs, applicant },
        { u"submitted_at"_qs, utcText(submittedAt) }, { u"decisions"_qs, list } });
}

} // namespace tereze::document
