// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/dialogs/printquestion.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tereze::ui {

/// Asks on which printer of which station a batch is printed, in how many copies and, for one more copy, why.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    explicit PrintDialog(const PrintQuestion &question, QWidget *parent = nullptr);

    PrintAnswer answer() const;

private:
    void check();

    const PrintQuestion m_question;
    QComboBox *m_printer;
    QLabel *m_state;
    QSpinBox *m_copies;
    QLineEdit *m_reason;
    QCheckBox *m_held;
    QPushButton *m_print;
};

} // namespace tereze::ui
