// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvalsheet.h"

#include <core/base/canonicaljson.h>

#include <QCoreApplication>
#include <QHash>
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

QString outcomeInWords(const QString &outcome, const QString &language)
{
    struct Words {
        QString kk, ru, en, uk;
    };
    static const QHash<QString, Words> all {
        { u"approve"_qs, { u"Келісілді"_qs, u"Согласовано"_qs, u"Approved"_qs, u"Погоджено"_qs } },
        { u"approve_with_remarks"_qs,
            { u"Ескертумен келісілді"_qs, u"Согласовано с замечаниями"_qs, u"Approved with remarks"_qs,
                u"Погоджено із зауваженнями"_qs } },
        { u"reject"_qs, { u"Қабылданбады"_qs, u"Отклонено"_qs, u"Rejected"_qs, u"Відхилено"_qs } },
        { u"return"_qs,
            { u"Түзетуге қайтарылды"_qs, u"Возвращено на доработку"_qs, u"Returned for correction"_qs,
                u"Повернено на доопрацювання"_qs } },
    };
    const auto found = all.constFind(outcome);
    if (found == all.constEnd())
        return {};
    return language == u"kk" ? found->kk
        : language == u"ru"  ? found->ru
        : language == u"uk"  ? found->uk
                             : found->en;
}

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
        decision.actingFor = reader.text(entry, u"acting_for"_qs, path, true);
        decision.outcome = reader.text(entry, u"outcome"_qs, path);
        if (outcomeInWords(decision.outcome, u"en"_qs).isEmpty())
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
            { u"remark"_qs, decision.remark }, { u"form_sha256"_qs, decision.formSha256 },
            { u"drafts_sha256"_qs, decision.draftsSha256 } };
        for (const auto &[name, value] : optional)
            if (!value.isEmpty())
                entry.insert(name, value);
        list.append(entry);
    }
    return canonicalJson(QJsonObject { { u"application"_qs, caseReference }, { u"university"_qs, university },
        { u"service"_qs, service }, { u"document"_qs, document }, { u"applicant"_qs, applicant },
        { u"submitted_at"_qs, utcText(submittedAt) }, { u"decisions"_qs, list } });
}

Result<QString> ApprovalSheet::toHtml(
    const templates::Template &sheet, const templates::RenderOptions &options) const
{
    QJsonArray list;
    for (const Decision &decision : decisions) {
        const QString &seen = decision.draftsSha256.isEmpty() ? decision.formSha256 : decision.draftsSha256;
        list.append(QJsonObject { { u"step"_qs, decision.step }, { u"role"_qs, decision.role },
            { u"name"_qs, decision.name },
            { u"outcome"_qs, outcomeInWords(decision.outcome, options.language) },
            { u"at"_qs, utcText(decision.at) }, { u"acting_for"_qs, decision.actingFor },
            { u"remark"_qs, decision.remark }, { u"seen_sha256"_qs, seen } });
    }
    return sheet.render({ { u"university"_qs, QJsonObject { { u"name"_qs, university } } },
                            { u"service"_qs, QJsonObject { { u"name"_qs, service } } },
                            { u"document"_qs, QJsonObject { { u"title"_qs, document } } },
                            { u"applicant"_qs, QJsonObject { { u"full_name"_qs, applicant } } },
                            { u"application"_qs,
                                QJsonObject { { u"case_ref"_qs, caseReference },
                                    { u"submitted_at"_qs, utcText(submittedAt) } } },
                            { u"approvers"_qs, list } },
        options);
}

QJsonObject withOutcomesInWords(const QJsonObject &data, const QString &language)
{
    if (!data.value(u"approvers"_qs).isArray())
        return data;
    QJsonArray approvers;
    const QJsonArray given = data.value(u"approvers"_qs).toArray();
    for (const QJsonValue &value : given) {
        QJsonObject approver = value.toObject();
        const QString words = outcomeInWords(approver.value(u"outcome"_qs).toString(), language);
        if (!words.isEmpty())
            approver.insert(u"outcome"_qs, words);
        approvers.append(approver);
    }
    QJsonObject result = data;
    result.insert(u"approvers"_qs, approvers);
    return result;
}

} // namespace tereze::document
