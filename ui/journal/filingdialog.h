// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrydialog.h"

#include <core/domain/casefile.h>
#include <core/domain/journalentry.h>

class QComboBox;
class QSpinBox;

namespace tereze::ui {

/// Files an entry of a journal into the open volume of a case of the nomenclature; where the case has none,
/// it opens one where the person says.
class FilingDialog final : public EntryDialog {
    Q_OBJECT

public:
    FilingDialog(const Environment &environment, const domain::JournalEntry &entry, QWidget *parent);

protected:
    void send() override;

private:
    void read();
    void show(const QList<domain::CaseFile> &lines);
    void chosen();

    const domain::JournalEntry m_entry;
    QList<domain::CaseFile> m_lines;
    QSpinBox *m_year;
    QComboBox *m_case;
    QLabel *m_term;
};

/// The whole nomenclature of a year.
Result<QList<domain::CaseFile>> nomenclatureOf(db::Database &database, int year);
/// A term in words, such as "5 years"; `years` counts only where the retention is `years`.
QString termText(const QString &retention, int years);
/// How long a case is kept, in words: "5 years, art. 12, expert commission".
QString retentionText(const domain::CaseFile &line);

} // namespace tereze::ui
