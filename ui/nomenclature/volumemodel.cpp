// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumemodel.h"

#include <core/store/nomenclaturestore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

VolumeModel::VolumeModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void VolumeModel::setCase(domain::CaseFileId line)
{
    m_line = line;
    if (!line.isValid()) {
        setFetch({});
        return;
    }
    setFetch([line](db::Database &database, const std::optional<domain::Volume> &last,
                 int limit) -> Result<QList<domain::Volume>> {
        // The database gives all of them at once.
        TEREZE_TRY(QList<domain::Volume> volumes, store::NomenclatureStore::volumes(database, line));
        volumes.removeIf([&](const domain::Volume &volume) { return last && volume.number <= last->number; });
        return volumes.mid(0, limit);
    });
}

QString VolumeModel::stateText(const domain::Volume &volume) const
{
    QStringList words { volume.closedAt ? tr("closed") : tr("open") };
    if (!volume.hold.isEmpty())
        words << tr("held: %1").arg(volume.hold);
    if (volume.proposed)
        words << tr("in act no. %1").arg(volume.proposed->value());
    return words.join(u", "_qs);
}

QString VolumeModel::text(const domain::Volume &volume, int column) const
{
    switch (column) {
    case Number:
        return QString::number(volume.number);
    case State:
        return stateText(volume);
    case Opened:
        return shortDateText(volume.openedAt, m_environment.zone());
    case Closed:
        return volume.closedAt ? shortDateText(*volume.closedAt, m_environment.zone()) : QString();
    case Documents:
        return QString::number(volume.entries);
    case Sheets:
        return volume.sheets ? QString::number(*volume.sheets) : QString();
    case Place:
        return textIn(volume.storagePlace, m_environment.languages.current());
    case DestroyAfter:
        return volume.destroyAfter ? QLocale().toString(*volume.destroyAfter, QLocale::ShortFormat)
                                   : QString();
    default:
        return {};
    }
}

bool VolumeModel::isNumber(int column) const
{
    return column == Documents || column == Sheets;
}

QString VolumeModel::title(int column) const
{
    switch (column) {
    case Number:
        return tr("Volume");
    case State:
        return tr("State");
    case Opened:
        return tr("Opened");
    case Closed:
        return tr("Closed");
    case Documents:
        return tr("Documents");
    case Sheets:
        return tr("Sheets");
    case Place:
        return tr("Kept in");
    case DestroyAfter:
        return tr("Term is over on");
    default:
        return {};
    }
}

} // namespace tereze::ui
