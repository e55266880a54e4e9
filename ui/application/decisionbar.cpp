// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbar.h"

#include "caseactform.h"
#include "casetexts.h"
#include "positionmodel.h"

#include <ui/actions/actionregistry.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

using domain::TaskAsk;

DecisionBar::DecisionBar(ActionRegistry &actions, PositionModel *positions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget(this))
    , m_ready(new QWidget)
    , m_form(new CaseActForm)
    , m_asked(new PlainLabel)
    , m_tasks(new QComboBox)
    , m_answers(new QComboBox)
    , m_note(new PlainLabel)
{
    buildReady();
    if (positions)
        m_form->setPositions(positions);
    m_pages->addWidget(m_ready);
    m_pages->addWidget(m_form);
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
    connect(m_form, &CaseActForm::settled, this, &DecisionBar::requested);
    connect(m_form, &CaseActForm::cancelled, this, &DecisionBar::cancel);
    connect(m_tasks, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        Q_EMIT possibilitiesChanged();
    });
    retranslate();
    clear();
}

void DecisionBar::buildReady()
{
    m_asked->setObjectName(u"asked"_qs);
    m_asked->setWordWrap(true);
    m_tasks->setObjectName(u"case_tasks"_qs);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_tasks);
    row->addWidget(m_answers);
    for (const CaseActEntry &entry : caseActs()) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.action(entry.action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(QString::fromLatin1(entry.action) + u"_button"_qs);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        m_buttons.insert(entry.act, button);
    }
    for (const Act main : { Act::Approve, Act::Acknowledge }) {
        QFont strong = m_buttons.value(main)->font();
        strong.setBold(true);
        m_buttons.value(main)->setFont(strong);
    }
    row->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(m_ready);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_asked);
    column->addLayout(row);
}

void DecisionBar::setCase(const CaseView &view, domain::TaskId preferred, const QString &language)
{
    keepWords();
    m_application = view.card.id;
    m_openTasks = view.tasks;
    m_lastDecision = view.decisions.isEmpty() ? std::nullopt : std::optional(view.decisions.first());
    m_mayRecall = view.card.mayRecall;
    m_mayAnnul = view.card.mayAnnul;
    m_paymentAwaited = view.card.paymentAwaited;
    m_language = language;
    m_sending = false;
    showReady();
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
    m_lastDecision.reset();
    m_mayRecall = false;
    m_mayAnnul = false;
    m_paymentAwaited.reset();
    m_sending = false;
    showReady();
    {
        const QSignalBlocker quiet(m_tasks);
        m_tasks->clear();
    }
    m_note->clear();
    fillChoices();
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::setLanguage(const QString &language)
{
    m_language = language;
    for (int i = 0; i < m_openTasks.size(); ++i)
        m_tasks->setItemText(i, textIn(m_openTasks.at(i).step, language));
    m_form->setLanguage(language, lastDecisionText());
    sayWhatIsAsked();
}

void DecisionBar::setSending(bool sending)
{
    m_sending = sending;
    m_note->setText(sending ? tr("Sending…") : QString());
    if (sending) {
        keepWords();
        showReady();
    }
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::forgetWords(domain::ApplicationId application)
{
    for (const CaseActEntry &entry : caseActs())
        m_kept.remove({ application.value(), entry.act });
}

const domain::OpenTask *DecisionBar::currentTask() const
{
    return m_openTasks.isEmpty() ? nullptr : &m_openTasks.at(std::max(0, m_tasks->currentIndex()));
}

bool DecisionBar::isOffered(Act act) const
{
    const auto asks = [this](TaskAsk what) {
        const domain::OpenTask *const task = currentTask();
        return task && task->asks == what;
    };
    switch (act) {
    case Act::Approve:
    case Act::ApproveWithRemarks:
    case Act::Return:
    case Act::Reject:
        return asks(TaskAsk::Decide);
    case Act::Acknowledge:
        return asks(TaskAsk::Acknowledge);
    case Act::RecordAnswer:
        return asks(TaskAsk::Answer);
    case Act::Assign:
        return asks(TaskAsk::Assign);
    case Act::TakeBack:
        return m_lastDecision.has_value();
    case Act::Recall:
        return m_mayRecall;
    case Act::Annul:
        return m_mayAnnul;
    case Act::RecordPayment:
        return m_paymentAwaited.has_value();
    }
    return false;
}

bool DecisionBar::isPossible(Act act) const
{
    return m_application.isValid() && !m_sending && !m_writing && isOffered(act);
}

void DecisionBar::begin(Act act)
{
    if (!isPossible(act))
        return;
    Request request;
    request.act = act;
    if (act == Act::TakeBack)
        request.task.id = m_lastDecision->task;
    else if (const domain::OpenTask *const task = currentTask())
        request.task = *task;
    if (act == Act::RecordPayment)
        request.amount = m_paymentAwaited.value_or(QString());
    if (act == Act::Approve || act == Act::Acknowledge) {
        if (act == Act::Approve)
            request.answer = m_answers->currentData().toString();
        Q_EMIT requested(request);
        return;
    }
    m_writing = act;
    m_form->setLanguage(m_language, lastDecisionText());
    m_form->begin(request, m_kept.value({ m_application.value(), act }), lastDecisionText());
    m_pages->setCurrentIndex(1);
    m_form->focusFirst();
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::showReady()
{
    m_writing.reset();
    m_pages->setCurrentIndex(0);
}

void DecisionBar::cancel()
{
    if (!m_writing)
        return;
    const Act act = *m_writing;
    keepWords();
    showReady();
    m_buttons.value(act)->setFocus(Qt::OtherFocusReason);
    Q_EMIT possibilitiesChanged();
}

void DecisionBar::keepWords()
{
    if (m_writing && *m_writing != Act::RecordPayment)
        m_kept.insert({ m_application.value(), *m_writing }, m_form->words());
}

QString DecisionBar::lastDecisionText() const
{
    if (!m_lastDecision)
        return {};
    const QString outcome = domain::textOf(m_lastDecision->outcome);
    return m_lastDecision->step.isEmpty()
        ? outcome
        : u"%1 («%2»)"_qs.arg(outcome, textIn(m_lastDecision->step, m_language));
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
    m_tasks->setAccessibleName(tr("Step to decide"));
    m_tasks->setToolTip(m_tasks->accessibleName());
    m_answers->setAccessibleName(tr("Answer"));
    m_answers->setToolTip(m_answers->accessibleName());
    m_note->setText(m_sending ? tr("Sending…") : QString());
    for (int i = 0; i < m_answers->count(); ++i)
        m_answers->setItemText(i, answerText(m_answers->itemData(i).toString()));
    sayWhatIsAsked();
}

void DecisionBar::sayWhatIsAsked()
{
    QStringList lines;
    if (const domain::OpenTask *const task = currentTask()) {
        if (const QString asked = askText(task->asks); !asked.isEmpty())
            lines << asked;
        if (!task->forPerson.isEmpty())
            lines << (task->basis.isEmpty()
                    ? tr("In the place of %1").arg(task->forPerson)
                    : tr("In the place of %1, on the basis of: %2").arg(task->forPerson, task->basis));
    }
    m_asked->setText(lines.join(u' '));
    m_asked->setVisible(!lines.isEmpty());
}

void DecisionBar::fillChoices()
{
    m_tasks->setVisible(m_openTasks.size() > 1);
    m_answers->clear();
    const domain::OpenTask *const task = currentTask();
    if (task && task->asks == TaskAsk::Decide) {
        for (const QString &answer : task->answers)
            m_answers->addItem(answerText(answer), answer);
    }
    m_answers->setVisible(m_answers->count() > 0);
    bool anything = false;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const bool offered = isOffered(it.key());
        it.value()->setVisible(offered);
        anything = anything || offered;
    }
    sayWhatIsAsked();
    setVisible(anything);
}

} // namespace tereze::ui
