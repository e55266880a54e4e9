// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/journal/entrydialog.h>

class QComboBox;
class QLineEdit;

namespace tereze::ui {

/// A range of preprinted blanks comes into stock, is found to be spoiled, or is destroyed by an act.
class BlankDialog final : public EntryDialog {
    Q_OBJECT

public:
    enum class Act { Add, Spoil, Destroy };
    /// What is proposed: for Add whatever is known of the blanks, else whose serials they are.
    struct Occasion {
        Act act = Act::Add;
        QStringList kinds; ///< that are kept already, for Add
        QString kind;
        QString series;
        QString first; ///< as printed, without the series
        QString last;
    };

    BlankDialog(const Environment &environment, const Occasion &occasion, QWidget *parent);

protected:
    void send() override;

private:
    static QString titleOf(Act act);
    static QString explanationOf(const Occasion &occasion);
    static QString actionOf(Act act);
    void addKinds();
    /// The word by which the kind is kept, whether it was chosen or typed.
    QString kind() const;

    const Occasion m_occasion;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_series = nullptr;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_ground;
};

} // namespace tereze::ui
