// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrydialog.h"

#include <core/domain/journal.h>
#include <core/domain/journalentry.h>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace tereze::ui {

/// Registers an incoming or outgoing letter, or a paper document under a reserved number.
class LetterDialog final : public EntryDialog {
    Q_OBJECT

public:
    struct Occasion {
        domain::Journal journal; ///< it is registered in
        QList<domain::Journal> journals; ///< in which a letter may stand that it answers
        std::optional<domain::JournalEntry> reserved; ///< the reserved number that it takes
        std::optional<domain::JournalEntry> answers; ///< the letter that it answers
    };

    LetterDialog(const Environment &environment, Occasion occasion, QWidget *parent);

protected:
    void send() override;

private:
    void buildDates();
    void buildFiles();

    const Occasion m_occasion;
    QLineEdit *m_subject;
    QLineEdit *m_correspondent;
    QLineEdit *m_theirNumber;
    QCheckBox *m_theirDated;
    QDateEdit *m_theirDate;
    QLineEdit *m_answers;
    QPlainTextEdit *m_note;
    QCheckBox *m_back;
    QDateEdit *m_backDate;
    QLineEdit *m_backReason;
    QListWidget *m_files;
};

} // namespace tereze::ui
