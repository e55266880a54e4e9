// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankmodel.h"

#include "printtexts.h"

#include <core/store/blankstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

BlankModel::BlankModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void BlankModel::setSeries(const QString &kind, const QString &series, const QString &state)
{
    if (kind.isEmpty()) {
        setFetch({});
        return;
    }
    const auto wanted = state.isEmpty() ? std::nullopt : std::optional(state);
    setFetch(
        [kind, series, wanted](db::Database &database, const std::optional<domain::Blank> &last, int limit) {
            return store::BlankStore::list(
                database, kind, series, wanted, last ? std::optional(last->number) : std::nullopt, limit);
        });
}

QString BlankModel::text(const domain::Blank &item, int column) const
{
    switch (column) {
    case Serial:
        return item.serial;
    case State:
        return blankStateText(item.state);
    case Since:
        return dateTimeText(item.stateSince, m_environment.zone());
    case Person:
        return item.person;
    case Printed:
        return item.printed;
    case Ground: {
        QStringList parts;
        if (!item.reason.isEmpty())
            parts << item.reason;
        if (!item.act.isEmpty())
            parts << tr("act: %1").arg(item.act);
        return parts.join(u"; "_qs);
    }
    default:
        return {};
    }
}

QString BlankModel::title(int column) const
{
    switch (column) {
    case Serial:
        return tr("Serial");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case Person:
        return tr("By whom");
    case Printed:
        return tr("Document");
    case Ground:
        return tr("Reason, act");
    default:
        return {};
    }
}

} // namespace tereze::ui
