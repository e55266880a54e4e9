// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journalquery.h>

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace tereze::ui {

struct Environment;

/// What is looked for in a journal: number, name, place, state, days.
class JournalFilter : public QWidget {
    Q_OBJECT

public:
    explicit JournalFilter(const Environment &environment, QWidget *parent = nullptr);

    /// What is asked for now; the journal is the caller's to say.
    domain::JournalQuery query() const;
    /// The same in words, a line each; nothing where nothing is asked for.
    QStringList words() const;
    void focusNumber();
    /// Where the caller puts buttons, at the end of the second line.
    QHBoxLayout *tools() const { return m_tools; }

Q_SIGNALS:
    /// Something else is asked for; typing is waited out.
    void changed();
    /// The Enter key: the person wants to go on in the list.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void now();

    const Environment &m_environment;
    QLabel *m_labels[5];
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QComboBox *m_state;
    QCheckBox *m_dated;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QHBoxLayout *m_tools;
    QTimer m_delay;
};

} // namespace tereze::ui
