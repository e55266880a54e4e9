// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumeclosedialog.h"

#include <core/store/nomenclaturestore.h>
#include <ui/journal/filingdialog.h>

#include <QSpinBox>

namespace tereze::ui {

namespace {

constexpr int mostSheets = 100'000; // as the database has it

} // namespace

VolumeCloseDialog::VolumeCloseDialog(const Environment &environment, const domain::CaseFile &line,
    const domain::Volume &volume, QWidget *parent)
    : EntryDialog(environment, tr("Close a volume"),
        tr("Volume %1 of case %2 is closed: nothing goes in or out of it any more. Documents in it: %3. It "
           "is "
           "kept: %4.")
            .arg(QString::number(volume.number), line.index, QString::number(volume.entries),
                retentionText(line)),
        tr("Close the volume"), parent)
    , m_line(line)
    , m_volume(volume)
    , m_sheets(new QSpinBox(this))
{
    m_sheets->setObjectName(u"sheets"_qs);
    m_sheets->setRange(0, mostSheets); // 0 stands for not counted yet
    m_sheets->setSpecialValueText(tr("not counted"));
    form()->addRow(tr("&Sheets counted"), m_sheets);
    m_sheets->setFocus();
    m_sheets->selectAll();
}

void VolumeCloseDialog::send()
{
    if (m_sheets->value() == 0) {
        refuse(tr("Count the sheets of the volume and write how many there are."), m_sheets);
        return;
    }
    submit(
        [volume = m_volume, sheets = m_sheets->value()](
            db::Database &database, const QUuid &id) -> Result<int> {
            TEREZE_CHECK(
                store::NomenclatureStore::closeVolume(database, id, volume.id, volume.version, sheets));
            return sheets;
        },
        [number = m_volume.number, index = m_line.index](
            int) { return tr("Volume %1 of case %2 is closed.").arg(QString::number(number), index); });
}

} // namespace tereze::ui
