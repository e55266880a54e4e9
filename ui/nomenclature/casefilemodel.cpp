// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefilemodel.h"

#include <core/store/nomenclaturestore.h>
#include <ui/journal/filingdialog.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>

namespace tereze::ui {

CaseFileModel::CaseFileModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void CaseFileModel::setYear(int year)
{
    setFetch([year](db::Database &database, const std::optional<domain::CaseFile> &last, int limit) {
        return store::NomenclatureStore::list(database, year, last ? last->index : QString(), limit);
    });
}

QString CaseFileModel::text(const domain::CaseFile &line, int column) const
{
    const QString language = m_environment.languages.current();
    switch (column) {
    case Index:
        return line.index;
    case Title:
        return line.note.isEmpty() ? textIn(line.title, language)
                                   : u"%1 (%2)"_qs.arg(textIn(line.title, language), line.note);
    case Unit:
        return textIn(line.unitName, language);
    case Term:
        return termText(line.retention, line.retentionYears.value_or(0));
    case Article:
        return line.isExpert ? tr("%1, expert commission").arg(line.article) : line.article;
    case InForce:
        return line.isTransitional ? tr("%1 and on").arg(line.year) : QString::number(line.year);
    case Volumes:
        return line.volumes == 0 ? QString()
            : line.openVolume    ? tr("%1, one is open").arg(line.volumes)
                                 : tr("%1, all closed").arg(line.volumes);
    default:
        return {};
    }
}

QString CaseFileModel::title(int column) const
{
    switch (column) {
    case Index:
        return tr("Index");
    case Title:
        return tr("Title of the case");
    case Unit:
        return tr("Unit");
    case Term:
        return tr("Kept for");
    case Article:
        return tr("Article");
    case InForce:
        return tr("In force");
    case Volumes:
        return tr("Volumes");
    default:
        return {};
    }
}

} // namespace tereze::ui
