// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <core/domain/unitentry.h>
#include <ui/journal/entrydialog.h>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tereze::ui {

class LocalTextEdit;

/// Makes a line of the nomenclature of cases (version 0) or changes one. Once a volume was opened, its term
/// stays.
class CaseFileDialog final : public EntryDialog {
    Q_OBJECT

public:
    CaseFileDialog(const Environment &environment, const domain::CaseFile &line, QWidget *parent);

protected:
    void send() override;

private:
    void buildForm();
    void readUnits();
    void offerUnits(const QList<domain::UnitEntry> &units);
    /// The code of the unit that is chosen or typed.
    QString unit() const;
    domain::CaseFile written() const;

    const domain::CaseFile m_line;
    QLineEdit *m_index;
    LocalTextEdit *m_title;
    QComboBox *m_unit;
    QComboBox *m_retention;
    QSpinBox *m_years;
    QLineEdit *m_article;
    QCheckBox *m_expert;
    QCheckBox *m_transitional;
    QLineEdit *m_note;
};

} // namespace tereze::ui
