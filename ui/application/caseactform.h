// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caseact.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tereze::ui {

class PositionModel;
class PositionPicker;

/// The field that opens in place for an act that needs words: what is to be said, and whatever else the act
/// needs. It judges what was typed and says what is wrong with it.
class CaseActForm : public QWidget {
    Q_OBJECT

public:
    explicit CaseActForm(QWidget *parent = nullptr);

    /// Where a task can be assigned to; must outlive the form.
    void setPositions(PositionModel *positions);
    /// Shows the fields of an act. `about` names what is decided, in the language of the names: of TakeBack
    /// the decision.
    void begin(const CaseRequest &request, const QString &words, const QString &about);
    /// Puts the cursor where the act begins.
    void focusFirst();
    /// Names come in this language; of targets and of `about`.
    void setLanguage(const QString &language, const QString &about);

    CaseAct act() const { return m_request.act; }
    /// What stands in the field for words, with its line ends as "\n".
    QString words() const;

Q_SIGNALS:
    void settled(const tereze::ui::CaseRequest &request);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    /// Takes over what was typed; else says what is wrong, where it is.
    std::optional<CaseRequest> read();
    std::nullopt_t refuse(const QString &problem, QWidget *where);
    bool isTooLong(const QString &text);
    void retranslate();
    void fillTargets();

    QLabel *m_title;
    QComboBox *m_targets; ///< of a return
    QComboBox *m_verdict; ///< of an outside body
    PositionPicker *m_positions;
    QLineEdit *m_amount;
    QLineEdit *m_reference; ///< of a payment or a letter
    QPlainTextEdit *m_words;
    QLabel *m_problem;
    QPushButton *m_confirm;
    QPushButton *m_cancel;

    CaseRequest m_request;
    QString m_about;
    QString m_language;
};

} // namespace tereze::ui
