// SPDX-License-Identifier: GPL-3.0-or-later
#include "casetexts.h"

#include <core/domain/outcome.h>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <span>

namespace tereze::ui {

namespace {

struct CaseWord {
    const char *code;
    const char *text;
};

constexpr CaseWord caseHistoryWords[] {
    { "submitted", QT_TRANSLATE_NOOP("CaseTexts", "Application submitted") },
    { "resubmitted", QT_TRANSLATE_NOOP("CaseTexts", "Submitted again") },
    { "recalled", QT_TRANSLATE_NOOP("CaseTexts", "Decision recalled") },
    { "withdrawn", QT_TRANSLATE_NOOP("CaseTexts", "Withdrawn by the applicant") },
    { "correcting", QT_TRANSLATE_NOOP("CaseTexts", "The applicant has begun to correct") },
    { "acknowledged", QT_TRANSLATE_NOOP("CaseTexts", "The applicant has begun to correct") },
    { "return_acknowledged", QT_TRANSLATE_NOOP("CaseTexts", "The applicant has begun to correct") },
    { "payment_received", QT_TRANSLATE_NOOP("CaseTexts", "Payment received") },
    { "drafted", QT_TRANSLATE_NOOP("CaseTexts", "Draft prepared") },
    { "frozen", QT_TRANSLATE_NOOP("CaseTexts", "Document made") },
    { "issued", QT_TRANSLATE_NOOP("CaseTexts", "Document issued") },
    { "noted", QT_TRANSLATE_NOOP("CaseTexts", "Remark") },
    { "effect_failed", QT_TRANSLATE_NOOP("CaseTexts", "The order could not take effect") },
    { "incident_retried", QT_TRANSLATE_NOOP("CaseTexts", "Tried again after an incident") },
};
constexpr CaseWord caseDocumentKinds[] {
    { "application_form", QT_TRANSLATE_NOOP("CaseTexts", "Application form") },
    { "certificate", QT_TRANSLATE_NOOP("CaseTexts", "Certificate") },
    { "order", QT_TRANSLATE_NOOP("CaseTexts", "Order") },
    { "approval_sheet", QT_TRANSLATE_NOOP("CaseTexts", "Approval sheet") },
};
constexpr CaseWord caseDocumentStates[] {
    { "drafting", QT_TRANSLATE_NOOP("CaseTexts", "draft in preparation") },
    { "drafted", QT_TRANSLATE_NOOP("CaseTexts", "draft") },
    { "pending", QT_TRANSLATE_NOOP("CaseTexts", "in preparation") },
    { "frozen", QT_TRANSLATE_NOOP("CaseTexts", "being registered") },
    { "issued", QT_TRANSLATE_NOOP("CaseTexts", "issued") },
    { "superseded", QT_TRANSLATE_NOOP("CaseTexts", "superseded") },
    { "annulled", QT_TRANSLATE_NOOP("CaseTexts", "annulled") },
    { "discarded", QT_TRANSLATE_NOOP("CaseTexts", "discarded") },
    { "incident", QT_TRANSLATE_NOOP("CaseTexts", "held up by an incident") },
};
constexpr CaseWord caseApplicantKinds[] {
    { "student", QT_TRANSLATE_NOOP("CaseTexts", "student") },
    { "former_student", QT_TRANSLATE_NOOP("CaseTexts", "former student") },
    { "staff", QT_TRANSLATE_NOOP("CaseTexts", "member of staff") },
    { "person", QT_TRANSLATE_NOOP("CaseTexts", "outside person") },
    { "organisation", QT_TRANSLATE_NOOP("CaseTexts", "organisation") },
};
constexpr CaseWord caseAnswers[] {
    { "approve", QT_TRANSLATE_NOOP("CaseTexts", "approve") },
    { "final", QT_TRANSLATE_NOOP("CaseTexts", "approve finally") },
    { "next", QT_TRANSLATE_NOOP("CaseTexts", "pass on") },
    { "forward", QT_TRANSLATE_NOOP("CaseTexts", "pass on") },
};
constexpr CaseWord caseStudentValues[] {
    { "studying", QT_TRANSLATE_NOOP("CaseTexts", "studying") },
    { "on_leave", QT_TRANSLATE_NOOP("CaseTexts", "on academic leave") },
    { "academic_leave", QT_TRANSLATE_NOOP("CaseTexts", "on academic leave") },
    { "expelled", QT_TRANSLATE_NOOP("CaseTexts", "expelled") },
    { "graduated", QT_TRANSLATE_NOOP("CaseTexts", "graduated") },
    { "bachelor", QT_TRANSLATE_NOOP("CaseTexts", "bachelor") },
    { "master", QT_TRANSLATE_NOOP("CaseTexts", "master") },
    { "doctor", QT_TRANSLATE_NOOP("CaseTexts", "doctoral studies") },
    { "doctorate", QT_TRANSLATE_NOOP("CaseTexts", "doctoral studies") },
    { "phd", QT_TRANSLATE_NOOP("CaseTexts", "doctoral studies") },
    { "full_time", QT_TRANSLATE_NOOP("CaseTexts", "full-time") },
    { "part_time", QT_TRANSLATE_NOOP("CaseTexts", "part-time") },
    { "distance", QT_TRANSLATE_NOOP("CaseTexts", "distance learning") },
    { "grant", QT_TRANSLATE_NOOP("CaseTexts", "grant") },
    { "fee", QT_TRANSLATE_NOOP("CaseTexts", "own expense") },
    { "contract", QT_TRANSLATE_NOOP("CaseTexts", "own expense") },
    { "paid", QT_TRANSLATE_NOOP("CaseTexts", "own expense") },
    { "kk", QT_TRANSLATE_NOOP("CaseTexts", "Kazakh") },
    { "ru", QT_TRANSLATE_NOOP("CaseTexts", "Russian") },
    { "en", QT_TRANSLATE_NOOP("CaseTexts", "English") },
    { "uk", QT_TRANSLATE_NOOP("CaseTexts", "Ukrainian") },
};
constexpr CaseWord caseStudentLabels[] {
    { "number", QT_TRANSLATE_NOOP("CaseTexts", "Student number") },
    { "faculty", QT_TRANSLATE_NOOP("CaseTexts", "Faculty") },
    { "department", QT_TRANSLATE_NOOP("CaseTexts", "Department") },
    { "programme", QT_TRANSLATE_NOOP("CaseTexts", "Programme") },
    { "degree", QT_TRANSLATE_NOOP("CaseTexts", "Degree") },
    { "course", QT_TRANSLATE_NOOP("CaseTexts", "Year of study") },
    { "study_form", QT_TRANSLATE_NOOP("CaseTexts", "Form of study") },
    { "study_language", QT_TRANSLATE_NOOP("CaseTexts", "Language of study") },
    { "funding", QT_TRANSLATE_NOOP("CaseTexts", "Funding") },
    { "status", QT_TRANSLATE_NOOP("CaseTexts", "Status") },
    { "status_until", QT_TRANSLATE_NOOP("CaseTexts", "Status until") },
    { "enrolled_on", QT_TRANSLATE_NOOP("CaseTexts", "Enrolled on") },
    { "graduates_on", QT_TRANSLATE_NOOP("CaseTexts", "Graduates on") },
};

QString caseWord(std::span<const CaseWord> words, const QString &code)
{
    for (const CaseWord &word : words) {
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("CaseTexts", word.text);
    }
    return code;
}

} // namespace

QString historyText(const domain::HistoryEntry &entry)
{
    if (const auto outcome = domain::outcomeOf(entry.outcome))
        return domain::textOf(*outcome);
    return caseWord(caseHistoryWords, entry.kind);
}

QString documentKindText(const QString &kind)
{
    return caseWord(caseDocumentKinds, kind);
}

QString documentStateText(const QString &state)
{
    return caseWord(caseDocumentStates, state);
}

QString applicantKindText(const QString &kind)
{
    return caseWord(caseApplicantKinds, kind);
}

QString answerText(const QString &answer)
{
    return caseWord(caseAnswers, answer);
}

QList<QPair<QString, QString>> studentTexts(const QJsonObject &facts)
{
    QList<QPair<QString, QString>> texts;
    for (const CaseWord &label : caseStudentLabels) {
        const QJsonValue value = facts.value(QLatin1String(label.code));
        QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            text = QLocale().toString(date, u"d MMMM yyyy"_qs);
        else
            text = caseWord(caseStudentValues, text);
        if (!text.isEmpty())
            texts.append({ QCoreApplication::translate("CaseTexts", label.text), text });
    }
    return texts;
}

} // namespace tereze::ui
