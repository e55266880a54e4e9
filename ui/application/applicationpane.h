// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casecall.h"
#include "caseview.h"
#include "decisionbar.h"

#include <core/domain/casestate.h>

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;

namespace tereze::ui {

struct Environment;
class CaseHead;
class DocumentsPane;
class MessageBar;
class PositionModel;

/// The card of one application: what it is, what it says, its documents and history, and what may be done
/// with it.
class ApplicationPane : public QWidget {
    Q_OBJECT

public:
    explicit ApplicationPane(const Environment &environment, QWidget *parent = nullptr);

    /// Opens a case; `task` is the one that is meant when several are mine. The tab that was looked at stays.
    void open(domain::ApplicationId application, domain::TaskId task = {});
    void open(const QString &caseRef);
    /// Reads the case again.
    void reload();
    /// Shows a line of text in place of a case; it is made anew when the language changes. Null for none.
    void clear(const std::function<QString()> &notice);
    /// Asks again about what an earlier run of the program had asked and got no answer to.
    void resumeKept();

    domain::ApplicationId application() const { return m_application; }
    const std::optional<CaseView> &view() const { return m_view; }
    MessageBar &messages() const { return *m_messages; }
    /// In the order of F6.
    QList<QWidget *> panes() const;

Q_SIGNALS:
    /// The case is on the screen.
    void opened();
    /// What a task asked for was done, or found to have been done by an earlier try.
    void decided(
        tereze::domain::TaskId task, tereze::domain::ApplicationId application, const QString &announcement);
    /// Something else was done; the case is being read again.
    void changed(const QString &announcement);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildCard();
    void load();
    void show(const CaseView &view);
    void retranslate();
    void fillTexts();
    void updateActions();
    void carryOut(const DecisionBar::Request &request);
    void answered(const CaseCall &call, const Result<domain::CaseState> &answer);
    /// But for what is said of another case than the one that is shown.
    void dismissMessages();
    QString language() const;

    const Environment &m_environment;
    QStackedWidget *m_pages;
    QLabel *m_notice;
    CaseHead *m_head;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    QTextBrowser *m_form;
    QTextBrowser *m_history;
    DocumentsPane *m_documents;
    PositionModel *m_positions;
    DecisionBar *m_decision;
    QTimer m_draftPoll; ///< a draft that is being prepared is looked for again

    domain::ApplicationId m_application;
    QString m_caseRef;
    domain::TaskId m_task;
    std::optional<CaseView> m_view;
    std::function<QString()> m_noticeText;
    bool m_isAboutAnother = false; ///< what the message bar says
    int m_generation = 0;
};

} // namespace tereze::ui
