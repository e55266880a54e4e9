// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <ui/journal/entrydialog.h>

namespace tereze::ui {

class LocalTextEdit;

/// Opens the next volume of a case where the person says that it is kept.
class VolumeOpenDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// `place` is where the volume before is kept; empty for none.
    VolumeOpenDialog(const Environment &environment, const domain::CaseFile &line, const LocalText &place,
        QWidget *parent);

protected:
    void send() override;

private:
    const domain::CaseFile m_line;
    LocalTextEdit *m_place;
};

} // namespace tereze::ui
