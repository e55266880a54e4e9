// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbar.h"

#include "casetexts.h"

#include <core/base/plaintext.h>
#include <core/form/formproblem.h>
#include <ui/actions/actionregistry.h>
#include <ui/mainwindow/appearance.h>
#include <ui/widgets/localtexts.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int decisionWordsLimit = 4'000; // as the database has it

} // namespace

DecisionBar::DecisionBar(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget(this))
    , m_tasks(new QComboBox(this))
    , m_answers(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_amount(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_words(new QPlainTextEdit(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *ready = new QWidget;
    auto *row = new QHBoxLayout(ready);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_tasks);
    row->addWidget(m_answers);
    QToolButton *const approve = addButton(row, "approve");
    QFont strong = approve->font();
    strong.setBold(true);
    approve->setFont(strong);
    addButton(row, "approve_with_remarks");
    addButton(row, "return");
    addButton(row, "reject");
    addButton(row, "recall");
    addButton(row, "record_payment");
    row->addWidget(m_note, 1);
    m_note->setWordWrap(true);

    auto *writing = new QWidget;
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title->setFont(strong);
    m_title->setBuddy(m_words);
    m_words->setObjectName(u"decision_words"_qs);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    m_amount->setObjectName(u"payment_amount"_qs);
    m_reference->setObjectName(u"payment_reference"_qs);
    m_reference->setMaxLength(200);
    m_problem->setObjectName(u"decision_problem"_qs);
    m_problem->setWordWrap(true);
    auto *money = new QHBoxLayout;
    money->addWidget(m_amount, 1);
    money->addWidget(m_reference, 3);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_confirm);
    m_confirm->setObjectName(u"decision_confirm"_qs);
    m_confirm->setDefault(true);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(money);
    column->addLayout(foot);

    m_pages->addWidget(ready);
    m_pages->addWidget(writing);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto followPage = [this](int current) {
        // The row of buttons does not keep the room of the field for a reason.
        for (int i = 0; i < m_pages->count(); ++i)
            m_pages->widget(i)->setSizePolicy(
                QSizePolicy::Preferred, i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_pages->updateGeometry();
    };
    connect(m_pages, &QStackedWidget::currentChanged, this, followPage);
    followPage(0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 8, 12, 10);
    outer->addWidget(m_pages);

    for (const auto &keys : { u"Ctrl+Return"_qs, u"Ctrl+Enter"_qs }) {
        auto *shortcut = new QShortcut(QKeySequence(keys), writing);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DecisionBar::confirm);
    }
    connect(m_confirm, &QPushButton::clicked, this, &DecisionBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionBar::cancel);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_problem->clear(); });
    connect(m_reference, &QLineEdit::returnPressed, this, &DecisionBar::confirm);
    connect(m_tasks, &QComboBox::currentIndexChanged, this, [this] { fillChoices(); });
    retranslate();
    clear();
}

QToolButton *DecisionBar::addButton(QHBoxLayout *row, const char *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_actions.action(action));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(QString::fromLatin1(action) + u"_button"_qs);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    m_buttons << button;
    return button;
}

void DecisionBar::setCase(const CaseView &view, domain::TaskId preferred, const QString &language)
{
    keepWords();
    m_application = view.card.id;
    m_openTasks = view.tasks;
    m_mayRecall = view.card.mayRecall;
    m_paymentAwaited = view.card.paymentAwaited;
    m_language = language;
    m_writing.reset();
    m_sending = false;
    m_pages->setCurrentIndex(0);
    {
        const QSignalBlocker quiet(m_tasks);
        m_tasks->clear();
        for (const domain::OpenTask &task : m_openTasks) {
            m_tasks->addItem(textIn(task.step, language));
            if (task.id == preferred)
                m_tasks->setCurrentIndex(m_tasks->count() - 1);
        }
    }
    m_note->clear();
    fillChoices();
    setEnabled(true);
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::clear()
{
    keepWords();
    m_application = {};
    m_openTasks.clear();
    m_mayRecall = false;
    m_paymentAwaited.reset();
    m_writing.reset();
    m_sending = false;
    m_pages->setCurrentIndex(0);
    m_tasks->clear();
    m_note->clear();
    fillChoices();
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::setLanguage(const QString &language)
{
    m_language = language;
    for (int i = 0; i < m_openTasks.size(); ++i)
        m_tasks->setItemText(i, textIn(m_openTasks.at(i).step, language));
}

void DecisionBar::setSending(bool sending)
{
    m_sending = sending;
    m_note->setText(sending ? tr("Sending…") : QString());
    if (sending) {
        keepWords();
        m_pages->setCurrentIndex(0);
        m_writing.reset();
    }
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::forgetWords(domain::ApplicationId application)
{
    for (const Act act :
        { Act::Approve, Act::ApproveWithRemarks, Act::Return, Act::Reject, Act::Recall, Act::RecordPayment })
        m_kept.remove({ application.value(), act });
}

bool DecisionBar::isPossible(Act act) const
{
    if (!m_application.isValid() || m_sending || m_writing)
        return false;
    switch (act) {
    case Act::Recall:
        return m_mayRecall;
    case Act::RecordPayment:
        return m_paymentAwaited.has_value();
    default:
        return !m_openTasks.isEmpty();
    }
}

void DecisionBar::begin(Act act)
{
    if (!isPossible(act))
        return;
    if (act == Act::Approve) {
        const int index = m_tasks->currentIndex();
        Q_EMIT requested({ act, m_openTasks.at(index), m_answers->currentData().toString(), {}, {} });
        return;
    }
    m_writing = act;
    m_problem->clear();
    const bool payment = act == Act::RecordPayment;
    m_amount->setVisible(payment);
    m_reference->setVisible(payment);
    m_words->setVisible(!payment);
    if (payment)
        m_amount->setText(m_paymentAwaited.value_or(QString()));
    m_words->setPlainText(m_kept.value({ m_application.value(), act }));
    m_words->moveCursor(QTextCursor::End);
    retranslateWriting();
    m_pages->setCurrentIndex(1);
    (payment ? static_cast<QWidget *>(m_reference) : m_words)->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::cancel()
{
    if (!m_writing)
        return;
    keepWords();
    m_writing.reset();
    m_pages->setCurrentIndex(0);
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::confirm()
{
    if (!m_writing)
        return;
    Request request;
    request.act = *m_writing;
    if (request.act == Act::RecordPayment) {
        static const QRegularExpression decimal(u"^[0-9]{1,12}(\\.[0-9]{1,2})?$"_qs);
        request.amount = m_amount->text().trimmed().replace(u',', u'.').remove(u' ').remove(QChar::Nbsp);
        request.text = m_reference->text().trimmed();
        if (!decimal.match(request.amount).hasMatch()) {
            m_problem->setText(tr("Please write the amount as a number, such as 1500.00."));
            m_amount->setFocus();
            return;
        }
    } else {
        request.text = words();
        if (request.act != Act::Recall)
            request.task = m_openTasks.at(m_tasks->currentIndex());
    }
    if (isBlank(request.text)) {
        m_problem->setText(request.act == Act::RecordPayment ? tr("Please write the number of the payment.")
                                                             : tr("Please write a few words first."));
        (request.act == Act::RecordPayment ? static_cast<QWidget *>(m_reference) : m_words)->setFocus();
        return;
    }
    const std::optional<int> length = countedCharacters(request.text);
    if (!length) {
        m_problem->setText(form::messageOf(u"control_character"_qs, nullptr));
        return;
    }
    if (*length > decisionWordsLimit) {
        m_problem->setText(tr("The text is longer than %n characters.", nullptr, decisionWordsLimit));
        return;
    }
    Q_EMIT requested(request);
}

void DecisionBar::keepWords()
{
    if (m_writing && *m_writing != Act::RecordPayment)
        m_kept.insert({ m_application.value(), *m_writing }, words());
}

QString DecisionBar::words() const
{
    // toPlainText() would make a blank of each no-break space.
    return m_words->document()
        ->toRawText()
        .replace(QChar(QChar::ParagraphSeparator), u'\n')
        .replace(QChar(QChar::LineSeparator), u'\n');
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_writing) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DecisionBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_tasks->setAccessibleName(tr("Step to decide"));
    m_tasks->setToolTip(m_tasks->accessibleName());
    m_answers->setAccessibleName(tr("Answer"));
    m_answers->setToolTip(m_answers->accessibleName());
    m_amount->setPlaceholderText(tr("Amount, ₸"));
    m_amount->setAccessibleName(tr("Amount, ₸"));
    m_reference->setPlaceholderText(tr("Number of the payment"));
    m_reference->setAccessibleName(tr("Number of the payment"));
    m_problem->clear();
    m_note->setText(m_sending ? tr("Sending…") : QString());
    for (int i = 0; i < m_answers->count(); ++i)
        m_answers->setItemText(i, answerText(m_answers->itemData(i).toString()));
    if (m_writing)
        retranslateWriting();
}

void DecisionBar::retranslateWriting()
{
    switch (*m_writing) {
    case Act::ApproveWithRemarks:
        m_title->setText(tr("Remarks"));
        m_confirm->setText(tr("Approve with these remarks"));
        break;
    case Act::Return:
        m_title->setText(tr("What is to be corrected (the applicant reads this)"));
        m_confirm->setText(tr("Return for correction"));
        break;
    case Act::Reject:
        m_title->setText(tr("Reason for the rejection (the applicant reads this)"));
        m_confirm->setText(tr("Reject for this reason"));
        break;
    case Act::Recall:
        m_title->setText(tr("Why the decision is recalled (issued documents are annulled)"));
        m_confirm->setText(tr("Recall the decision"));
        break;
    case Act::RecordPayment:
        m_title->setText(tr("Payment received"));
        m_confirm->setText(tr("Record the payment"));
        break;
    case Act::Approve:
        break;
    }
    m_words->setAccessibleName(m_title->text());
    m_confirm->setToolTip(QKeySequence(u"Ctrl+Return"_qs).toString(QKeySequence::NativeText));
}

void DecisionBar::fillChoices()
{
    const bool decidable = !m_openTasks.isEmpty();
    m_tasks->setVisible(m_openTasks.size() > 1);
    m_answers->clear();
    if (decidable) {
        for (const QString &answer : m_openTasks.at(std::max(0, m_tasks->currentIndex())).answers)
            m_answers->addItem(answerText(answer), answer);
    }
    m_answers->setVisible(m_answers->count() > 0);
    for (QToolButton *button : m_buttons) {
        const QString id = button->defaultAction()->objectName();
        button->setVisible(id == u"recall" ? m_mayRecall
                : id == u"record_payment"  ? m_paymentAwaited.has_value()
                                           : decidable);
    }
    setVisible(decidable || m_mayRecall || m_paymentAwaited.has_value());
}

} // namespace tereze::ui
