// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>
#include <core/domain/inboxscope.h>
#include <ui/mainwindow/page.h>

#include <QTimer>

class QLineEdit;
class QListView;
class QSplitter;
class QTreeWidget;

namespace tereze::ui {

struct Environment;
class ApplicationPane;
class InboxModel;
class MessageBar;

/// The workplace of those who decide: queues, tasks, the card of one case. After a decision the next case
/// opens.
class InboxPage : public Page {
    Q_OBJECT

public:
    explicit InboxPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// Opens a case by its reference, whether or not it is in a queue of mine.
    void openCase(const QString &caseRef);

    InboxModel &model() const { return *m_model; }
    ApplicationPane &card() const { return *m_card; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLeft();
    void retranslate();
    void query();
    void countQueues();
    void showCounts();
    void openCurrent();
    void step(int rows);
    void afterDecision(domain::TaskId task, domain::ApplicationId application);
    void openLastDecided();
    void updateLastDecided();
    domain::InboxScope scope() const;

    const Environment &m_environment;
    QSplitter *m_splitter;
    QTreeWidget *m_queues;
    QLineEdit *m_find;
    QListView *m_list;
    MessageBar *m_messages;
    InboxModel *m_model;
    ApplicationPane *m_card;
    QTimer m_findDelay; ///< asks when the typing pauses
    QTimer m_openDelay; ///< opens when the cursor rests
    QTimer m_poll; ///< what others did, seen without being told
    int m_counts[2] = { -1, -1 }; ///< of mine and of the unit's; -1: not known
    bool m_removing = false; ///< the row that goes was decided here
    domain::ApplicationId m_lastDecided; ///< since the sign-in
    bool m_openFirst = true; ///< the list was asked anew: its first case opens
};

} // namespace tereze::ui
