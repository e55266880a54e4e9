// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/dialogs/printquestion.h>

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tereze::ui {

class MessageBar;

/// Asks on which printer of which station a batch is printed, from which tray and on what paper or preprinted
/// blank, in how many copies and, for one more copy, why.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    explicit PrintDialog(const PrintQuestion &question, QWidget *parent = nullptr);

    PrintAnswer answer() const;

private:
    /// What can be chosen as paper: nothing is plain paper, a choice without a series any of its kind.
    void fillPaper();
    void fillTrays();
    void check();
    void checkPaper();
    /// Warns where the templates of the documents are made for another paper than the chosen one.
    void warnOfPaper();
    domain::BlankChoice paper() const;

    const PrintQuestion m_question;
    MessageBar *m_warning;
    QComboBox *m_printer;
    QLabel *m_state;
    QComboBox *m_tray;
    QComboBox *m_paper;
    QLabel *m_stock;
    QCheckBox *m_remember;
    QFormLayout *m_form;
    QList<domain::BlankChoice> m_papers; ///< as they stand in the list
    QSpinBox *m_copies;
    QLineEdit *m_reason;
    QCheckBox *m_held;
    QPushButton *m_print;
};

} // namespace tereze::ui
