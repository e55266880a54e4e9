// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <ui/journal/entrydialog.h>

class QSpinBox;

namespace tereze::ui {

/// Closes a volume with the sheets that the person has counted.
class VolumeCloseDialog final : public EntryDialog {
    Q_OBJECT

public:
    VolumeCloseDialog(const Environment &environment, const domain::CaseFile &line,
        const domain::Volume &volume, QWidget *parent);

protected:
    void send() override;

private:
    const domain::CaseFile m_line;
    const domain::Volume m_volume;
    QSpinBox *m_sheets;
};

} // namespace tereze::ui
