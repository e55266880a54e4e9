// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caseview.h"

#include <core/domain/outcome.h>

#include <QMap>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tereze::ui {

class ActionRegistry;

/// What may be done with an application, at the foot of its card. Approving is one key; whatever needs words
/// opens a field in place, with what was typed for the case before still in it.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    enum class Act {
        Approve,
        ApproveWithRemarks,
        Return,
        Reject,
        Recall,
        RecordPayment,
    };
    /// What the person has settled on.
    struct Request {
        Act act = Act::Approve;
        domain::OpenTask task; ///< of a decision
        QString answer; ///< of an approval, where the task offers answers
        QString text; ///< remark, reason, or reference of the payment; never blank where it is needed
        QString amount; ///< of a payment: tenge as decimal text
    };

    explicit DecisionBar(ActionRegistry &actions, QWidget *parent = nullptr);

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
    /// Begins an act as its button does: an approval is requested at once, the others open their field.
    void begin(Act act);
    void cancel();

Q_SIGNALS:
    void requested(const tereze::ui::DecisionBar::Request &request);
    /// isPossible() may answer otherwise now.
    void possibilitiesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void retranslateWriting();
    void fillChoices();
    void confirm();
    void keepWords();
    /// What stands in the field, with its line ends as "\n".
    QString words() const;
    QToolButton *addButton(QHBoxLayout *row, const char *action);

    ActionRegistry &m_actions;
    QStackedWidget *m_pages;
    QComboBox *m_tasks;
    QComboBox *m_answers;
    QLabel *m_note;
    QLabel *m_title;
    QLabel *m_problem;
    QLineEdit *m_amount;
    QLineEdit *m_reference;
    QPlainTextEdit *m_words;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QList<QToolButton *> m_buttons;

    domain::ApplicationId m_application;
    QList<domain::OpenTask> m_openTasks;
    bool m_mayRecall = false;
    std::optional<QString> m_paymentAwaited;
    QString m_language;
    std::optional<Act> m_writing;
    bool m_sending = false;
    QMap<std::pair<qint64, Act>, QString> m_kept; ///< words typed and not sent yet
};

} // namespace tereze::ui
