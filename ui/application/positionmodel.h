// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/positionentry.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

/// Positions that somebody holds, by unit and role; one column: title, unit and who holds it.
class PositionModel : public PagedItems<domain::PositionEntry> {
    Q_OBJECT

public:
    using PagedItems::PagedItems;

    /// Reads another list; `find` is a part of a title or a unit's name, or the beginning of a surname.
    void setFind(const QString &find);
    void setLanguage(const QString &language);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const domain::PositionEntry &item) const override { return item.id; }

private:
    QString m_language;
};

} // namespace tereze::ui
