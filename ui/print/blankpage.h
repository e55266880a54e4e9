// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/mainwindow/page.h>
#include <ui/print/blankdialog.h>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace tereze::ui {

struct Environment;
class BlankModel;
class BlankStockModel;
class MessageBar;

/// The stock of preprinted blanks: their series with how many are in which state, the serials of the chosen
/// one, and what is done with them beside printing.
class BlankPage : public Page {
    Q_OBJECT

public:
    explicit BlankPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// The ids of the actions that belong to this page, in the order of its buttons.
    static const QList<const char *> &acts();

    BlankStockModel &stock() const { return *m_stock; }
    BlankModel &blanks() const { return *m_blanks; }
    QTableView &stockTable() const { return *m_stockTable; }
    QTableView &blankTable() const { return *m_blankTable; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildButtons(QWidget *row);
    void retranslate();
    void seriesChanged();
    void updateActions();
    void ask(BlankDialog::Act act);

    const Environment &m_environment;
    BlankStockModel *m_stock;
    BlankModel *m_blanks;
    QSplitter *m_splitter;
    QTableView *m_stockTable;
    QTableView *m_blankTable;
    QLabel *m_noStock;
    QLabel *m_noBlanks;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    MessageBar *m_messages;
    QString m_kind; ///< of the series whose blanks are shown
    QString m_series;
};

} // namespace tereze::ui
