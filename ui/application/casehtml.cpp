// SPDX-License-Identifier: GPL-3.0-or-later
#include "casehtml.h"

#include "casetexts.h"

#include <core/domain/outcome.h>
#include <core/form/formlayout.h>
#include <core/form/formschema.h>
#include <ui/mainwindow/appearance.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/timetexts.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace tereze::ui {

namespace {

QString caseTr(const char *text)
{
    return QCoreApplication::translate("CaseHtml", text);
}

QString caseEscaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_qs);
}

QString caseHeading(const QString &text)
{
    return u"<h4>%1</h4>"_qs.arg(caseEscaped(text));
}

QString caseRows(const QList<QPair<QString, QString>> &rows, const QString &quiet)
{
    QString html = u"<table width='100%' cellspacing='0' cellpadding='4'>"_qs;
    for (const auto &[label, value] : rows) {
        html += u"<tr><td width='38%' style='color:%1'>"_qs.arg(quiet) + caseEscaped(label) + u"</td><td>"_qs
            + caseEscaped(value) + u"</td></tr>"_qs;
    }
    return html + u"</table>"_qs;
}

QString caseAnswer(const form::FormLayout &layout, const form::Field &field, const QJsonValue &answer,
    const QString &language)
{
    if (answer.isUndefined() || answer.isNull())
        return u"—"_qs;
    if (answer.isBool())
        return answer.toBool() ? caseTr(QT_TRANSLATE_NOOP("CaseHtml", "yes"))
                               : caseTr(QT_TRANSLATE_NOOP("CaseHtml", "no"));
    if (answer.isDouble()) {
        const double number = answer.toDouble();
        return field.type == form::FieldType::Integer ? QLocale().toString(static_cast<qint64>(number))
                                                      : QLocale().toString(number, 'g', 15);
    }
    if (field.type == form::FieldType::Date) {
        const QDate date = QDate::fromString(answer.toString(), Qt::ISODate);
        if (date.isValid())
            return QLocale().toString(date, u"d MMMM yyyy"_qs);
    }
    if (field.type == form::FieldType::File)
        return caseTr(QT_TRANSLATE_NOOP("CaseHtml", "attached file"));
    return layout.shownAnswer(field.name, answer, language);
}

} // namespace

QString formHtml(
    const CaseView &view, const QString &language, const QTimeZone &zone, const QPalette &palette)
{
    const domain::ApplicationCard &card = view.card;
    const QString quiet = quietText(palette).name();
    QString html;
    const auto schema = form::FormSchema::read(QJsonDocument(card.formSchema).toJson());
    if (schema) {
        if (const auto layout = form::FormLayout::read(QJsonDocument(card.formLayout).toJson(), *schema)) {
            for (const form::FormSection &section : layout->sections()) {
                QList<QPair<QString, QString>> rows;
                for (const QString &name : section.fields) {
                    const form::Field *const field = schema->find(name);
                    rows.append({ textIn(layout->field(name).label, language),
                        caseAnswer(*layout, *field, card.form.value(name), language) });
                }
                html += caseHeading(textIn(section.title, language)) + caseRows(rows, quiet);
            }
        }
    }
    if (html.isEmpty()) {
        // A form without a readable layout is shown by the names of its fields rather than hidden.
        QList<QPair<QString, QString>> rows;
        for (auto it = card.form.begin(); it != card.form.end(); ++it)
            rows.append({ it.key(), it.value().toVariant().toString() });
        html = caseHeading(caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Answers"))) + caseRows(rows, quiet);
    }
    QList<QPair<QString, QString>> applicant {
        { caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Name")), card.applicant },
        { caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Applies as")), applicantKindText(card.applicantKind) },
    };
    if (card.applicantEmail)
        applicant.append({ caseTr(QT_TRANSLATE_NOOP("CaseHtml", "E-mail")), *card.applicantEmail });
    if (card.applicantPhone)
        applicant.append({ caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Telephone")), *card.applicantPhone });
    applicant.append(
        { caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Submitted")), dateTimeText(card.submittedAt, zone) });
    if (card.round > 1)
        applicant.append(
            { caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Times submitted")), QString::number(card.round) });
    html += caseHeading(caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Applicant"))) + caseRows(applicant, quiet);
    const auto student = studentTexts(card.student, language);
    if (!student.isEmpty())
        html += caseHeading(caseTr(QT_TRANSLATE_NOOP("CaseHtml", "Student"))) + caseRows(student, quiet);
    return html;
}

QString historyHtml(
    const CaseView &view, const QString &language, const QTimeZone &zone, const QPalette &palette)
{
    const QString quiet = quietText(palette).name();
    QString html = u"<table width='100%' cellspacing='0' cellpadding='6'>"_qs;
    for (auto it = view.history.crbegin(); it != view.history.crend(); ++it) {
        QStringList details;
        if (!it->step.isEmpty())
            details << textIn(it->step, language);
        if (!it->documentTitle.isEmpty())
            details << it->documentTitle;
        if (!it->answer.isEmpty() && it->kind != u"term_over") // the words above say what a term did
            details << answerText(it->answer);
        if (!it->reference.isEmpty())
            details << caseTr(QT_TRANSLATE_NOOP("CaseHtml", "letter %1")).arg(it->reference);
        QString what = historyText(*it);
        if (!it->returnedTo.isEmpty())
            what += u": "_qs + textIn(it->returnedTo, language);
        QString who = it->forPerson.isEmpty()
            ? it->person
            : caseTr(QT_TRANSLATE_NOOP("CaseHtml", "%1 for %2")).arg(it->person, it->forPerson);
        if (!it->position.isEmpty())
            who += (who.isEmpty() ? QString() : u", "_qs) + textIn(it->position, language);
        html += u"<tr><td width='30%' style='color:%1'>"_qs.arg(quiet)
            + caseEscaped(dateTimeText(it->at, zone)) + u"</td><td><b>"_qs + caseEscaped(what) + u"</b>"_qs;
        if (!details.isEmpty())
            html += u"<br>"_qs + caseEscaped(details.join(u" · "_qs));
        if (!who.isEmpty())
            html += u"<br><span style='color:%1'>"_qs.arg(quiet) + caseEscaped(who) + u"</span>"_qs;
        if (!it->remark.isEmpty())
            html += u"<br>« "_qs + caseEscaped(it->remark) + u" »"_qs;
        html += u"</td></tr>";
    }
    return html + u"</table>"_qs;
}

} // namespace tereze::ui
