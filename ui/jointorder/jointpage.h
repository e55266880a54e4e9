// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/jointorder.h>
#include <ui/mainwindow/page.h>

#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QSplitter;
class QTableView;

namespace tereze::ui {

struct Environment;
class JointListModel;
class JointMemberModel;
class JointPreview;
class JointServiceBar;
class JointWaitingModel;
class MessageBar;

/// Orders from many applications: what waits to be put together, the joint orders, who is in one of them, and
/// its draft as it will be issued.
class JointPage : public Page {
    Q_OBJECT

public:
    explicit JointPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// The ids of the actions that belong to this page.
    static const QList<const char *> &acts();

    JointWaitingModel &waiting() const { return *m_waiting; }
    JointListModel &orders() const { return *m_orders; }
    JointMemberModel &members() const { return *m_members; }
    QTableView &waitingTable() const { return *m_waitingTable; }
    QTableView &orderTable() const { return *m_orderTable; }
    QTableView &memberTable() const { return *m_memberTable; }
    JointPreview &preview() const { return *m_preview; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buttonRow(std::initializer_list<const char *> ids);
    void connectModels();
    void connectActions();
    void retranslate();
    void orderChanged();
    void updateActions();

    std::optional<domain::JointOrder> order() const;
    QList<domain::WaitingOrder> chosenWaiting() const;
    QList<domain::JointMember> chosenMembers() const;

    void putTogether(bool intoOrder);
    void issueAlone();
    void strike();
    void send();
    /// Sends a call that answers Result<qint64>; what it says is announced.
    template <typename Call> void change(Call call, const QString &announcement);

    const Environment &m_environment;
    JointWaitingModel *m_waiting;
    JointListModel *m_orders;
    JointMemberModel *m_members;
    QSplitter *m_splitter;
    QSplitter *m_left;
    QSplitter *m_right;
    JointServiceBar *m_service;
    QCheckBox *m_openOnly;
    QTableView *m_waitingTable;
    QTableView *m_orderTable;
    QTableView *m_memberTable;
    QLabel *m_noWaiting;
    QLabel *m_noOrders;
    JointPreview *m_preview;
    MessageBar *m_messages;
    QTimer m_look; ///< while the worker has something of ours in hand
};

} // namespace tereze::ui
