// SPDX-License-Identifier: GPL-3.0-or-later
#include "destructionactmodel.h"

#include <core/store/nomenclaturestore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

DestructionActModel::DestructionActModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void DestructionActModel::open()
{
    setFetch([](db::Database &database, const std::optional<domain::DestructionAct> &last, int limit) {
        return store::NomenclatureStore::proposals(
            database, last ? std::optional(last->id) : std::nullopt, limit);
    });
}

QString DestructionActModel::text(const domain::DestructionAct &act, int column) const
{
    switch (column) {
    case Number:
        return QString::number(act.id.value());
    case Made:
        return shortDateText(act.madeAt, m_environment.zone());
    case MadeBy:
        return act.madeBy;
    case Volumes:
        return QString::number(act.volumes);
    case State:
        return act.withdrawnAt ? tr("withdrawn on %1, %2: %3")
                                     .arg(shortDateText(*act.withdrawnAt, m_environment.zone()),
                                         act.withdrawnBy, act.withdrawnReason)
                               : tr("proposed");
    case Reason:
        return act.reason;
    default:
        return {};
    }
}

QString DestructionActModel::title(int column) const
{
    switch (column) {
    case Number:
        return tr("Act");
    case Made:
        return tr("Made on");
    case MadeBy:
        return tr("Made by");
    case Volumes:
        return tr("Volumes");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace tereze::ui
