// SPDX-License-Identifier: GPL-3.0-or-later
#include "destructionlinemodel.h"

#include <core/store/nomenclaturestore.h>
#include <ui/journal/filingdialog.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>

namespace tereze::ui {

DestructionLineModel::DestructionLineModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

DestructionLineModel::Fetch DestructionLineModel::linesOf(domain::DestructionActId act)
{
    return [act](db::Database &database, const std::optional<domain::DestructionLine> &last, int limit) {
        return store::NomenclatureStore::proposalLines(database, act, last ? last->line : 0, limit);
    };
}

void DestructionLineModel::setAct(domain::DestructionActId act)
{
    m_act = act;
    setFetch(act.isValid() ? linesOf(act) : Fetch());
}

QString DestructionLineModel::text(const domain::DestructionLine &line, int column) const
{
    const auto day = [](QDate date) {
        return QLocale().toString(date, QLocale::ShortFormat);
    };
    switch (column) {
    case Line:
        return QString::number(line.line);
    case Year:
        return QString::number(line.year);
    case Index:
        return line.index;
    case Title:
        return textIn(line.title, m_environment.languages.current());
    case Volume:
        return QString::number(line.volume);
    case Documents:
        return QString::number(line.entries);
    case Sheets:
        return QString::number(line.sheets);
    case Term:
        return termText(u"years"_qs, line.retentionYears);
    case Article:
        return line.isExpert ? tr("%1, expert commission").arg(line.article) : line.article;
    case Closed:
        return day(line.closedOn);
    case Over:
        return day(line.destroyAfter);
    default:
        return {};
    }
}

bool DestructionLineModel::isNumber(int column) const
{
    return column == Line || column == Volume || column == Documents || column == Sheets;
}

QString DestructionLineModel::title(int column) const
{
    switch (column) {
    case Line:
        return tr("No.");
    case Year:
        return tr("Year");
    case Index:
        return tr("Index");
    case Title:
        return tr("Title of the case");
    case Volume:
        return tr("Volume");
    case Documents:
        return tr("Documents");
    case Sheets:
        return tr("Sheets");
    case Term:
        return tr("Kept for");
    case Article:
        return tr("Article");
    case Closed:
        return tr("Closed");
    case Over:
        return tr("Term is over on");
    default:
        return {};
    }
}

} // namespace tereze::ui
