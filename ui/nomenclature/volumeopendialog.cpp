// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumeopendialog.h"

#include <core/store/nomenclaturestore.h>
#include <ui/widgets/localtextedit.h>

namespace tereze::ui {

VolumeOpenDialog::VolumeOpenDialog(
    const Environment &environment, const domain::CaseFile &line, const LocalText &place, QWidget *parent)
    : EntryDialog(environment, tr("Open a volume"),
        tr("Volume %1 of case %2 is opened. What is filed into it is kept where it is.")
            .arg(line.volumes + 1)
            .arg(line.index),
        tr("Open"), parent)
    , m_line(line)
    , m_place(new LocalTextEdit(u"place"_qs, tr("Kept in"), this))
{
    m_place->setText(place);
    form()->addRow(tr("&Kept in"), m_place);
    m_place->setFocus();
}

void VolumeOpenDialog::send()
{
    const auto place = m_place->text();
    if (!place) {
        refuse(tr("Write in Kazakh, Russian and English where the volume is kept."), m_place->missing());
        return;
    }
    submit([line = m_line.id, place = *place](db::Database &database,
               const QUuid &id) { return store::NomenclatureStore::openVolume(database, id, line, place); },
        [number = m_line.volumes + 1, index = m_line.index](
            domain::VolumeId) { return tr("Volume %1 of case %2 is open.").arg(number).arg(index); });
}

} // namespace tereze::ui
