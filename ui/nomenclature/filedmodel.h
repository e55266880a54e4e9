// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/filedentry.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// What lies in a volume, journal by journal.
class FiledModel : public ColumnItems<domain::FiledEntry> {
    Q_OBJECT

public:
    enum Column { Number, Date, Title, Person, Journal, ColumnCount };

    FiledModel(const Environment &environment, domain::VolumeId volume, QObject *parent = nullptr);

    QString text(const domain::FiledEntry &filed, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::FiledEntry &filed) const override { return filed.entry.id.value(); }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
