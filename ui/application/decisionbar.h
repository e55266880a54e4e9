// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caseact.h"
#include "caseview.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace tereze::ui {

class ActionRegistry;
class CaseActForm;
class PositionModel;

/// What may be done with an application, at the foot of its card, by what its task asks. Approving and
/// acknowledging are one key; whatever needs words opens a form in place, with what was typed for the case
/// before still in it.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    using Act = CaseAct;
    using Request = CaseRequest;

    /// `positions` is where tasks can be assigned to and must outlive the bar; without it nothing is found.
    explicit DecisionBar(
        ActionRegistry &actions, PositionModel *positions = nullptr, QWidget *parent = nullptr);

    /// Shows what can be done with a case; `language` is that of names from the catalogue. `preferred` is the
    /// task that is meant when several are mine.
    void setCase(const CaseView &view, domain::TaskId preferred, const QString &language);
    void clear();
    void setLanguage(const QString &language);

    /// While a request is on its way nothing else can be asked.
    void setSending(bool sending);
    /// A request about that case was carried out: what was typed for it is forgotten.
    void forgetWords(domain::ApplicationId application);

    /// The case that is shown; not valid after clear().
    domain::ApplicationId application() const { return m_application; }
    bool isPossible(Act act) const;
    /// Begins an act as its button does: what needs no words is requested at once, the others open their
    /// form.
    void begin(Act act);
    void cancel();

Q_SIGNALS:
    void requested(const tereze::ui::CaseRequest &request);
    /// isPossible() may answer otherwise now.
    void possibilitiesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildReady();
    void retranslate();
    void fillChoices();
    void sayWhatIsAsked();
    void keepWords();
    void showReady();
    /// Something of that kind is there, whether it can be asked for at the moment or not.
    bool isOffered(Act act) const;
    /// The task that is chosen; none of mine: nothing.
    const domain::OpenTask *currentTask() const;
    /// What TakeBack is about, in words.
    QString lastDecisionText() const;

    ActionRegistry &m_actions;
    QStackedWidget *m_pages;
    QWidget *m_ready;
    CaseActForm *m_form;
    QLabel *m_asked;
    QComboBox *m_tasks;
    QComboBox *m_answers;
    QLabel *m_note;
    QMap<Act, QToolButton *> m_buttons;

    domain::ApplicationId m_application;
    QList<domain::OpenTask> m_openTasks;
    std::optional<domain::OwnDecision> m_lastDecision;
    bool m_mayRecall = false;
    bool m_mayAnnul = false;
    std::optional<QString> m_paymentAwaited;
    QString m_language;
    std::optional<Act> m_writing;
    bool m_sending = false;
    QMap<std::pair<qint64, Act>, QString> m_kept; ///< words typed and not sent yet
};

} // namespace tereze::ui
