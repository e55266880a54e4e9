// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The volumes of one case of the nomenclature, in the order of their numbers.
class VolumeModel : public ColumnItems<domain::Volume> {
    Q_OBJECT

public:
    enum Column { Number, State, Opened, Closed, Documents, Sheets, Place, DestroyAfter, ColumnCount };

    explicit VolumeModel(const Environment &environment, QObject *parent = nullptr);

    /// An invalid id empties the list.
    void setCase(domain::CaseFileId line);
    domain::CaseFileId line() const { return m_line; }
    QString text(const domain::Volume &volume, int column) const override;
    bool isNumber(int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::Volume &volume) const override { return volume.id.value(); }

private:
    QString stateText(const domain::Volume &volume) const;

    const Environment &m_environment;
    domain::CaseFileId m_line;
};

} // namespace tereze::ui
