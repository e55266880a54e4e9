// SPDX-License-Identifier: GPL-3.0-or-later
#include "filingdialog.h"

#include <core/db/databasethread.h>
#include <core/store/journalstore.h>
#include <core/store/nomenclaturestore.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QSpinBox>

namespace tereze::ui {

Result<QList<domain::CaseFile>> nomenclatureOf(db::Database &database, int year)
{
    constexpr int page = 200;
    QList<domain::CaseFile> lines;
    bool isLast = false;
    while (!isLast) {
        const QString after = lines.isEmpty() ? QString() : lines.constLast().index;
        TEREZE_TRY(
            const QList<domain::CaseFile> more, store::NomenclatureStore::list(database, year, after, page));
        lines += more;
        isLast = more.size() < page;
    }
    return lines;
}

QString termText(const QString &retention, int years)
{
    if (retention == u"years")
        return QCoreApplication::translate("FilingDialog", "%n year(s)", "term", years);
    if (retention == u"permanent")
        return QCoreApplication::translate("FilingDialog", "permanently");
    return QCoreApplication::translate("FilingDialog", "until no longer needed");
}

QString retentionText(const domain::CaseFile &line)
{
    QStringList words { termText(line.retention, line.retentionYears.value_or(0)), line.article };
    if (line.isExpert)
        words << QCoreApplication::translate("FilingDialog", "expert commission");
    return words.join(QStringLiteral(", "));
}

FilingDialog::FilingDialog(const Environment &environment, const domain::JournalEntry &entry, QWidget *parent)
    : EntryDialog(environment, tr("File into a case"),
        tr("%1 is filed into the open volume of the case, and is kept where the volume is. Verification by "
           "number will say so.")
            .arg(entry.printed),
        tr("File"), parent)
    , m_entry(entry)
    , m_year(new QSpinBox(this))
    , m_case(new QComboBox(this))
    , m_term(new PlainLabel(this))
{
    m_year->setObjectName(u"year"_qs);
    m_year->setRange(1990, 2199);
    m_year->setValue(m_entry.year);
    m_case->setObjectName(u"case"_qs);
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->setMinimumContentsLength(40);
    m_term->setObjectName(u"term"_qs);
    m_term->setWordWrap(true);
    form()->addRow(tr("Year"), m_year);
    form()->addRow(tr("Case"), m_case);
    form()->addRow(tr("Kept for"), m_term);
    connect(m_year, &QSpinBox::valueChanged, this, &FilingDialog::read);
    connect(m_case, &QComboBox::currentIndexChanged, this, &FilingDialog::chosen);
    read();
}

void FilingDialog::read()
{
    environment().database.run(
        this, [year = m_year->value()](db::Database &database) { return nomenclatureOf(database, year); },
        [this, year = m_year->value()](const Result<QList<domain::CaseFile>> &answer) {
            if (year != m_year->value())
                return;
            if (!answer) {
                messages().show(answer.error());
                return;
            }
            show(*answer);
        });
}

void FilingDialog::show(const QList<domain::CaseFile> &lines)
{
    m_lines = lines;
    m_case->clear();
    for (const domain::CaseFile &line : lines)
        m_case->addItem(line.index + u"  "_qs + textIn(line.title, environment().languages.current()));
    chosen();
    if (lines.isEmpty())
        refuse(tr("There is no nomenclature of cases for %1.").arg(m_year->value()), m_year);
    else
        messages().dismiss();
}

void FilingDialog::chosen()
{
    const int row = m_case->currentIndex();
    if (row < 0 || row >= m_lines.size()) {
        m_term->clear();
        return;
    }
    const domain::CaseFile &line = m_lines.at(row);
    m_term->setText(retentionText(line)
        + (line.openVolume
                ? QString()
                : u"\n"_qs + tr("No volume is open: volume %1 will be opened.").arg(line.volumes + 1)));
}

void FilingDialog::send()
{
    const int row = m_case->currentIndex();
    if (row < 0 || row >= m_lines.size()) {
        refuse(tr("Choose a case."), m_case);
        return;
    }
    const domain::CaseFile line = m_lines.at(row);
    submit(
        [line, entry = m_entry](db::Database &database, const QUuid &id) -> Result<int> {
            std::optional<domain::VolumeId> volume = line.openVolume;
            if (!volume) {
                // Named after the call itself, so that a repetition opens no second volume.
                const QUuid opening = QUuid::createUuidV5(id, u"open"_qs);
                TEREZE_TRY(volume,
                    store::NomenclatureStore::openVolume(database, opening, line.id, entry.storagePlace));
            }
            return store::JournalStore::fileEntries(database, id, { entry.id }, *volume);
        },
        [line, printed = m_entry.printed](
            int) { return tr("%1 is filed into case %2.").arg(printed, line.index); });
}

} // namespace tereze::ui
