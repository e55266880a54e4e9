// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseactform.h"

#include "positionmodel.h"
#include "positionpicker.h"

#include <core/base/plaintext.h>
#include <core/form/formproblem.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int actWordsLimit = 4'000; // as the database has it
constexpr int actReferenceLimit = 200;

bool asksForReference(CaseAct act)
{
    return act == CaseAct::RecordPayment || act == CaseAct::RecordAnswer;
}

/// There is more than the applicant to return to.
bool choosesTarget(const CaseRequest &request)
{
    const auto &targets = request.task.returnTo;
    return request.act == CaseAct::Return
        && (targets.size() > 1 || (targets.size() == 1 && !targets.first().isApplicant()));
}

} // namespace

CaseActForm::CaseActForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_targets(new QComboBox(this))
    , m_verdict(new QComboBox(this))
    , m_positions(new PositionPicker(this))
    , m_amount(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_words(new QPlainTextEdit(this))
    , m_problem(new PlainLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_words);
    m_targets->setObjectName(u"return_target"_qs);
    m_verdict->setObjectName(u"outside_verdict"_qs);
    m_words->setObjectName(u"decision_words"_qs);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    m_amount->setObjectName(u"payment_amount"_qs);
    m_reference->setObjectName(u"payment_reference"_qs);
    m_reference->setMaxLength(actReferenceLimit);
    m_problem->setObjectName(u"decision_problem"_qs);
    m_problem->setWordWrap(true);
    m_confirm->setObjectName(u"decision_confirm"_qs);
    m_confirm->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verdict);
    row->addWidget(m_amount, 1);
    row->addWidget(m_reference, 3);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_targets, 0, Qt::AlignLeft);
    column->addWidget(m_positions);
    column->addLayout(row);
    column->addWidget(m_words);
    column->addLayout(foot);

    for (const auto &keys : { u"Ctrl+Return"_qs, u"Ctrl+Enter"_qs }) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CaseActForm::confirm);
    }
    connect(m_confirm, &QPushButton::clicked, this, &CaseActForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &CaseActForm::cancelled);
    connect(m_words, &QPlainTextEdit::textChanged, m_problem, &QLabel::clear);
    connect(m_verdict, &QComboBox::currentIndexChanged, m_problem, &QLabel::clear);
    connect(m_positions, &PositionPicker::choiceChanged, m_problem, &QLabel::clear);
    connect(m_reference, &QLineEdit::returnPressed, this, &CaseActForm::confirm);
    retranslate();
}

void CaseActForm::setPositions(PositionModel *positions)
{
    m_positions->setModel(positions);
}

void CaseActForm::begin(const CaseRequest &request, const QString &words, const QString &about)
{
    m_request = request;
    m_about = about;
    const CaseAct act = request.act;
    m_problem->clear();
    m_targets->setVisible(choosesTarget(request));
    m_verdict->setVisible(act == CaseAct::RecordAnswer);
    m_positions->setVisible(act == CaseAct::Assign);
    m_amount->setVisible(act == CaseAct::RecordPayment);
    m_reference->setVisible(asksForReference(act));
    m_words->setVisible(act != CaseAct::RecordPayment);
    m_amount->setText(request.amount);
    m_reference->clear();
    m_words->setPlainText(words);
    m_words->moveCursor(QTextCursor::End);
    fillTargets();
    m_verdict->clear();
    m_verdict->addItems({ QString(), QString() });
    m_verdict->setCurrentIndex(-1); // to be chosen, not to be overlooked
    retranslate();
    if (act == CaseAct::Assign)
        m_positions->begin();
}

void CaseActForm::focusFirst()
{
    const CaseAct act = m_request.act;
    QWidget *first = m_words;
    if (act == CaseAct::Assign)
        first = m_positions;
    else if (act == CaseAct::RecordPayment)
        first = m_reference;
    else if (act == CaseAct::RecordAnswer)
        first = m_verdict;
    first->setFocus(Qt::ShortcutFocusReason);
}

void CaseActForm::setLanguage(const QString &language, const QString &about)
{
    m_language = language;
    m_about = about;
    for (int i = 0; i < m_targets->count(); ++i) {
        const domain::ReturnTarget &target = m_request.task.returnTo.at(i);
        m_targets->setItemText(i,
            target.isApplicant()        ? tr("To the applicant, for correction")
                : target.name.isEmpty() ? target.to
                                        : tr("To the step “%1”").arg(textIn(target.name, language)));
    }
}

void CaseActForm::fillTargets()
{
    m_targets->clear();
    if (!choosesTarget(m_request))
        return;
    for (const domain::ReturnTarget &target : m_request.task.returnTo)
        m_targets->addItem(target.to, target.to);
    setLanguage(m_language, m_about);
}

void CaseActForm::confirm()
{
    if (const auto request = read())
        Q_EMIT settled(*request);
}

std::nullopt_t CaseActForm::refuse(const QString &problem, QWidget *where)
{
    m_problem->setText(problem);
    where->setFocus();
    return std::nullopt;
}

bool CaseActForm::isTooLong(const QString &text)
{
    const std::optional<int> length = countedCharacters(text);
    if (!length)
        m_problem->setText(form::messageOf(u"control_character"_qs, nullptr));
    else if (*length > actWordsLimit)
        m_problem->setText(tr("The text is longer than %n characters.", nullptr, actWordsLimit));
    return !length || *length > actWordsLimit;
}

std::optional<CaseRequest> CaseActForm::read()
{
    CaseRequest request = m_request;
    request.text = words();
    bool needsWords = true;
    switch (request.act) {
    case CaseAct::RecordPayment: {
        static const QRegularExpression decimal(u"^[0-9]{1,12}(\\.[0-9]{1,2})?$"_qs);
        request.amount = m_amount->text().trimmed().replace(u',', u'.').remove(u' ').remove(QChar::Nbsp);
        request.text = m_reference->text().trimmed();
        if (!decimal.match(request.amount).hasMatch())
            return refuse(tr("Please write the amount as a number, such as 1500.00."), m_amount);
        if (isBlank(request.text))
            return refuse(tr("Please write the number of the payment."), m_reference);
        break;
    }
    case CaseAct::RecordAnswer:
        if (m_verdict->currentIndex() < 0)
            return refuse(tr("Please choose what was answered."), m_verdict);
        request.isApproval = m_verdict->currentIndex() == 0;
        request.reference = m_reference->text().trimmed();
        if (isBlank(request.reference))
            return refuse(tr("Please write the number and the date of the letter."), m_reference);
        if (isTooLong(request.reference))
            return std::nullopt;
        needsWords = !request.isApproval;
        break;
    case CaseAct::Assign:
        if (const auto position = m_positions->chosen())
            request.position = *position;
        else
            return refuse(tr("Please choose who is to do this."), m_positions);
        break;
    case CaseAct::Return:
        request.answer = m_targets->currentData().toString();
        break;
    case CaseAct::Approve:
    case CaseAct::ApproveWithRemarks:
    case CaseAct::Reject:
    case CaseAct::Acknowledge:
    case CaseAct::TakeBack:
    case CaseAct::Recall:
    case CaseAct::Annul:
        break;
    }
    if (isBlank(request.text)) {
        if (needsWords)
            return refuse(tr("Please write a few words first."), m_words);
        request.text.clear();
    }
    return isTooLong(request.text) ? std::nullopt : std::optional(request);
}

QString CaseActForm::words() const
{
    // toPlainText() would make a blank of each no-break space.
    return m_words->document()
        ->toRawText()
        .replace(QChar(QChar::ParagraphSeparator), u'\n')
        .replace(QChar(QChar::LineSeparator), u'\n');
}

void CaseActForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseActForm::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_problem->clear();
    m_amount->setPlaceholderText(tr("Amount, ₸"));
    m_amount->setAccessibleName(m_amount->placeholderText());
    m_reference->setPlaceholderText(m_request.act == CaseAct::RecordAnswer
            ? tr("Number and date of the letter")
            : tr("Number of the payment"));
    m_reference->setAccessibleName(m_reference->placeholderText());
    m_targets->setAccessibleName(tr("Where it goes back to"));
    m_verdict->setPlaceholderText(tr("Choose the answer"));
    m_verdict->setAccessibleName(tr("What was answered"));
    if (m_verdict->count() == 2) {
        m_verdict->setItemText(0, tr("Approved"));
        m_verdict->setItemText(1, tr("Refused"));
    }
    m_words->setPlaceholderText({});
    switch (m_request.act) {
    case CaseAct::ApproveWithRemarks:
        m_title->setText(tr("Remarks"));
        m_confirm->setText(tr("Approve with these remarks"));
        break;
    case CaseAct::Return:
        m_title->setText(choosesTarget(m_request)
                ? tr("Where the case goes back to, and why (the applicant reads this)")
                : tr("What is to be corrected (the applicant reads this)"));
        m_confirm->setText(choosesTarget(m_request) ? tr("Return") : tr("Return for correction"));
        break;
    case CaseAct::Reject:
        m_title->setText(tr("Reason for the rejection (the applicant reads this)"));
        m_confirm->setText(tr("Reject for this reason"));
        break;
    case CaseAct::RecordAnswer:
        m_title->setText(tr("What the outside body answered (the applicant reads the remark)"));
        m_words->setPlaceholderText(tr("Remark; the reason of a refusal"));
        m_confirm->setText(tr("Record the answer"));
        break;
    case CaseAct::Assign:
        m_title->setText(tr("Who is to do this, and why"));
        m_words->setPlaceholderText(tr("Reason"));
        m_confirm->setText(tr("Assign the task"));
        break;
    case CaseAct::TakeBack:
        m_title->setText(
            tr("Why you take back your decision: %1. What it led to is undone, and you decide anew")
                .arg(m_about));
        m_confirm->setText(tr("Take back my decision"));
        break;
    case CaseAct::Recall:
        m_title->setText(tr("Why the decision is recalled (issued documents are annulled)"));
        m_confirm->setText(tr("Recall the decision"));
        break;
    case CaseAct::Annul:
        m_title->setText(
            tr("Why what was issued is annulled. It goes out of force for good, and the case is over"));
        m_confirm->setText(tr("Annul for good"));
        break;
    case CaseAct::RecordPayment:
        m_title->setText(tr("Payment received"));
        m_confirm->setText(tr("Record the payment"));
        break;
    case CaseAct::Approve:
    case CaseAct::Acknowledge:
        break;
    }
    m_words->setAccessibleName(m_title->text());
    m_confirm->setToolTip(QKeySequence(u"Ctrl+Return"_qs).toString(QKeySequence::NativeText));
}

} // namespace tereze::ui
