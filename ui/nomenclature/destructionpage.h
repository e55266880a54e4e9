// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/destructionact.h>
#include <core/report/tablefile.h>
#include <ui/journal/listexport.h>
#include <ui/mainwindow/page.h>

#include <QPointer>

#include <optional>

class QLabel;
class QSplitter;
class QTableView;
class QToolButton;

namespace tereze::ui {

struct Environment;
class DestructionActModel;
class DestructionLineModel;
class MessageBar;
class ReasonDialog;

/// Acts that propose to destroy what has served its term, and the list of the one that is chosen, to be saved
/// or printed. Nothing is destroyed or deleted here.
class DestructionPage : public Page {
    Q_OBJECT

public:
    explicit DestructionPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// The ids of the actions that belong to this page alone.
    static const QList<const char *> &acts();

    DestructionActModel &proposals() const { return *m_acts; }
    DestructionLineModel &lines() const { return *m_lines; }
    QTableView &actTable() const { return *m_actTable; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTop();
    void connectActions();
    void retranslate();
    void actChanged();
    void updateActions();
    std::optional<domain::DestructionAct> chosen() const;
    void propose();
    void withdraw();
    void open(ReasonDialog *dialog);
    QString titleOf(const domain::DestructionAct &act) const;
    void saveList(report::TableFormat format);
    void printList();
    void exportList(const ListExport::Writer &writer, const QString &announcement);

    const Environment &m_environment;
    DestructionActModel *m_acts;
    DestructionLineModel *m_lines;
    QSplitter *m_splitter;
    QLabel *m_explanation;
    QToolButton *m_more;
    QTableView *m_actTable;
    QLabel *m_noActs;
    QTableView *m_lineTable;
    MessageBar *m_messages;
    QPointer<ListExport> m_export;
    bool m_isRead = false; ///< the list was asked for once
};

} // namespace tereze::ui
