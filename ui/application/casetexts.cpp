// SPDX-License-Identifier: GPL-3.0-or-later
#include "casetexts.h"

#include <core/domain/outcome.h>
#include <core/domain/words.h>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <optional>
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
    { "acknowledged", QT_TRANSLATE_NOOP("CaseTexts", "Read and acknowledged") },
    { "applicant_answered", QT_TRANSLATE_NOOP("CaseTexts", "The applicant has answered") },
    { "external_answered", QT_TRANSLATE_NOOP("CaseTexts", "Answer of an outside body recorded") },
    { "assigned", QT_TRANSLATE_NOOP("CaseTexts", "Task assigned") },
    { "decision_recalled", QT_TRANSLATE_NOOP("CaseTexts", "Decision taken back") },
    { "annulled", QT_TRANSLATE_NOOP("CaseTexts", "Annulled for good") },
    { "reassigned", QT_TRANSLATE_NOOP("CaseTexts", "Passed on to somebody else") },
    { "term_failed",
        QT_TRANSLATE_NOOP("CaseTexts", "A term has run out and could not take effect; it is tried again") },
    { "return_acknowledged", QT_TRANSLATE_NOOP("CaseTexts", "The applicant has begun to correct") },
    { "payment_received", QT_TRANSLATE_NOOP("CaseTexts", "Payment received") },
    { "attached", QT_TRANSLATE_NOOP("CaseTexts", "The file of a document was replaced by a clerk") },
    { "order_collected", QT_TRANSLATE_NOOP("CaseTexts", "Put into a joint order") },
    { "order_struck", QT_TRANSLATE_NOOP("CaseTexts", "Struck out of a joint order") },
    { "order_alone", QT_TRANSLATE_NOOP("CaseTexts", "The order goes out by itself") },
    { "drafted", QT_TRANSLATE_NOOP("CaseTexts", "Draft prepared") },
    { "frozen", QT_TRANSLATE_NOOP("CaseTexts", "Document made") },
    { "issued", QT_TRANSLATE_NOOP("CaseTexts", "Document issued") },
    { "noted", QT_TRANSLATE_NOOP("CaseTexts", "Remark") },
    { "effect_failed", QT_TRANSLATE_NOOP("CaseTexts", "The order could not take effect") },
    { "incident_retried", QT_TRANSLATE_NOOP("CaseTexts", "Tried again after an incident") },
    { "migrated", QT_TRANSLATE_NOOP("CaseTexts", "Moved to another version of its route") },
};
/// What a term did that ran out.
constexpr CaseWord caseTermWords[] {
    { "remind", QT_TRANSLATE_NOOP("CaseTexts", "A reminder was sent") },
    { "escalate", QT_TRANSLATE_NOOP("CaseTexts", "The term has run out: passed on to the superior") },
    { "approve", QT_TRANSLATE_NOOP("CaseTexts", "The term has run out: counts as approved") },
    { "reject", QT_TRANSLATE_NOOP("CaseTexts", "The term has run out: counts as rejected") },
    { "lapse", QT_TRANSLATE_NOOP("CaseTexts", "The term has run out: the case is closed") },
    { "flow", QT_TRANSLATE_NOOP("CaseTexts", "The term has run out") },
};
constexpr CaseWord caseDocumentKinds[] {
    { "application_form", QT_TRANSLATE_NOOP("CaseTexts", "Application form") },
    { "certificate", QT_TRANSLATE_NOOP("CaseTexts", "Certificate") },
    { "order", QT_TRANSLATE_NOOP("CaseTexts", "Order") },
    { "joint_order", QT_TRANSLATE_NOOP("CaseTexts", "Joint order") },
    { "extract", QT_TRANSLATE_NOOP("CaseTexts", "Extract from an order") },
    { "approval_sheet", QT_TRANSLATE_NOOP("CaseTexts", "Approval sheet") },
};
constexpr CaseWord caseDocumentStates[] {
    { "drafting", QT_TRANSLATE_NOOP("CaseTexts", "draft in preparation") },
    { "drafted", QT_TRANSLATE_NOOP("CaseTexts", "draft") },
    { "waiting", QT_TRANSLATE_NOOP("CaseTexts", "approved, waits for a joint order") },
    { "pending", QT_TRANSLATE_NOOP("CaseTexts", "in preparation") },
    { "frozen", QT_TRANSLATE_NOOP("CaseTexts", "being registered") },
    { "issued", QT_TRANSLATE_NOOP("CaseTexts", "issued") },
    { "superseded", QT_TRANSLATE_NOOP("CaseTexts", "superseded") },
    { "annulled", QT_TRANSLATE_NOOP("CaseTexts", "annulled") },
    { "discarded", QT_TRANSLATE_NOOP("CaseTexts", "discarded") },
    { "incident", QT_TRANSLATE_NOOP("CaseTexts", "held up by an incident") },
};
/// By the English names of what fails in the worker (nameOf(ErrorKind) and its own).
constexpr CaseWord caseDocumentErrors[] {
    { "invalid_input",
        QT_TRANSLATE_NOOP(
            "CaseTexts", "The template of this document has a fault. Its author has to mend it.") },
    { "rule_broken",
        QT_TRANSLATE_NOOP(
            "CaseTexts", "The document lacks something that it needs, so it could not be made.") },
    { "not_found",
        QT_TRANSLATE_NOOP(
            "CaseTexts", "The document lacks something that it needs, so it could not be made.") },
    { "unavailable",
        QT_TRANSLATE_NOOP("CaseTexts",
            "Something that is needed to make the document was out of reach for days. An administrator can "
            "have it tried again.") },
    { "effect_failed",
        QT_TRANSLATE_NOOP(
            "CaseTexts", "The order could not take effect in the register, so it is not registered yet.") },
    { "lease_lost",
        QT_TRANSLATE_NOOP("CaseTexts",
            "The work on this document was cut off each time. An administrator can have it tried again.") },
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
/// By the kinds of steps that hold the clock.
constexpr CaseWord casePauses[] {
    { "applicant", QT_TRANSLATE_NOOP("CaseTexts", "the applicant is to answer") },
    { "payment", QT_TRANSLATE_NOOP("CaseTexts", "a payment is awaited") },
    { "external", QT_TRANSLATE_NOOP("CaseTexts", "an outside body is to answer") },
};
struct CaseFact {
    const char *code;
    const char *text;
    std::optional<domain::Vocabulary> words; ///< of its values, where these are codes
};

constexpr CaseFact caseStudentLabels[] {
    { "number", QT_TRANSLATE_NOOP("CaseTexts", "Student number"), {} },
    { "faculty", QT_TRANSLATE_NOOP("CaseTexts", "Faculty"), {} },
    { "department", QT_TRANSLATE_NOOP("CaseTexts", "Department"), {} },
    { "programme", QT_TRANSLATE_NOOP("CaseTexts", "Programme"), {} },
    { "degree", QT_TRANSLATE_NOOP("CaseTexts", "Degree"), domain::Vocabulary::Degree },
    { "course", QT_TRANSLATE_NOOP("CaseTexts", "Year of study"), {} },
    { "study_form", QT_TRANSLATE_NOOP("CaseTexts", "Form of study"), domain::Vocabulary::StudyForm },
    { "study_language", QT_TRANSLATE_NOOP("CaseTexts", "Language of study"),
        domain::Vocabulary::StudyLanguage },
    { "funding", QT_TRANSLATE_NOOP("CaseTexts", "Funding"), domain::Vocabulary::Funding },
    { "status", QT_TRANSLATE_NOOP("CaseTexts", "Status"), domain::Vocabulary::StudentStatus },
    { "status_until", QT_TRANSLATE_NOOP("CaseTexts", "Status until"), {} },
    { "enrolled_on", QT_TRANSLATE_NOOP("CaseTexts", "Enrolled on"), {} },
    { "graduates_on", QT_TRANSLATE_NOOP("CaseTexts", "Graduates on"), {} },
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
    if (entry.kind == u"term_over")
        return caseWord(caseTermWords, entry.answer);
    const auto outcome = domain::outcomeOf(entry.outcome);
    if (entry.kind == u"external_answered" && outcome) {
        return *outcome == domain::Outcome::Reject
            ? QCoreApplication::translate("CaseTexts", "An outside body has refused")
            : QCoreApplication::translate("CaseTexts", "An outside body has approved");
    }
    if (outcome == domain::Outcome::Return && !entry.returnedTo.isEmpty())
        return QCoreApplication::translate("CaseTexts", "Returned to an earlier step");
    if (entry.kind == u"issued" && entry.documentKind == u"application_form")
        return QCoreApplication::translate("CaseTexts", "Application registered");
    if (outcome)
        return domain::textOf(*outcome);
    return caseWord(caseHistoryWords, entry.kind);
}

QString documentKindText(const QString &kind)
{
    return caseWord(caseDocumentKinds, kind);
}

QString documentStateText(const QString &state, const QString &kind)
{
    if (kind == u"application_form" && state == u"issued")
        return QCoreApplication::translate("CaseTexts", "registered");
    return caseWord(caseDocumentStates, state);
}

QString documentErrorText(const QString &code)
{
    const QString text = caseWord(caseDocumentErrors, code);
    return text != code ? text
                        : QCoreApplication::translate(
                            "CaseTexts", "The document could not be made. An administrator can see why.");
}

QString applicantKindText(const QString &kind)
{
    return caseWord(caseApplicantKinds, kind);
}

QString answerText(const QString &answer)
{
    return caseWord(caseAnswers, answer);
}

QString askText(domain::TaskAsk ask)
{
    switch (ask) {
    case domain::TaskAsk::Decide:
        return {};
    case domain::TaskAsk::Acknowledge:
        return QCoreApplication::translate("CaseTexts", "You are asked to read this.");
    case domain::TaskAsk::Assign:
        return QCoreApplication::translate(
            "CaseTexts", "Nobody could be found for this step. Say who is to do it.");
    case domain::TaskAsk::Answer:
        return QCoreApplication::translate(
            "CaseTexts", "An outside body is asked. Record its answer when it has come.");
    }
    return {};
}

QString askLabel(domain::TaskAsk ask)
{
    switch (ask) {
    case domain::TaskAsk::Decide:
        return {};
    case domain::TaskAsk::Acknowledge:
        return QCoreApplication::translate("CaseTexts", "To read");
    case domain::TaskAsk::Assign:
        return QCoreApplication::translate("CaseTexts", "To assign");
    case domain::TaskAsk::Answer:
        return QCoreApplication::translate("CaseTexts", "Answer from outside");
    }
    return {};
}

QString pauseText(const QStringList &kinds)
{
    QStringList reasons;
    for (const QString &kind : kinds)
        reasons << caseWord(casePauses, kind);
    return reasons.join(u"; "_qs);
}

QList<QPair<QString, QString>> studentTexts(const QJsonObject &facts, const QString &language)
{
    QList<QPair<QString, QString>> texts;
    for (const CaseFact &label : caseStudentLabels) {
        const QJsonValue value = facts.value(QLatin1String(label.code));
        QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            text = QLocale().toString(date, u"d MMMM yyyy"_qs);
        else if (const auto word = label.words ? domain::wordFor(*label.words, text, language) : text; word)
            text = *word;
        if (!text.isEmpty())
            texts.append({ QCoreApplication::translate("CaseTexts", label.text), text });
    }
    return texts;
}

} // namespace tereze::ui
