// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tereze::ui {

/// One line below the queue that asks for what an act needs: a reason, or who collects a copy and by which
/// document they were recognised. Enter does it, Esc leaves it.
class PrintActBar : public QWidget {
    Q_OBJECT

public:
    enum class Ask { Spoil, Again, HandOver };

    explicit PrintActBar(QWidget *parent = nullptr);

    /// Shows the line; `proposal` is the name of the addressee for HandOver.
    void ask(Ask what, const QString &proposal = {});
    Ask asked() const { return m_asked; }

    QString text() const; ///< the reason, or who collects
    QString identity() const; ///< id_card, passport, student_card or digital_document
    QString basis() const; ///< of one who is not the addressee

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void accept();

    QLabel *m_label;
    QLineEdit *m_text;
    QComboBox *m_identity;
    QLineEdit *m_basis;
    QPushButton *m_do;
    Ask m_asked = Ask::Spoil;
};

} // namespace tereze::ui
