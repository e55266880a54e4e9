// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's page does with its list as it stands on the screen: saves it, prints it.
#include "journalfilter.h"
#include "journalmodel.h"
#include "journalpage.h"

#include <core/report/pdftable.h>
#include <ui/application/applicationpane.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/pdfprinter.h>
#include <ui/widgets/timetexts.h>

#include <QDir>
#include <QPrinter>
#include <QTableView>

#include <memory>

namespace tereze::ui {

report::PrintedTable JournalPage::emptyTable(QList<int> &columns) const
{
    report::PrintedTable table;
    table.title = textIn(journal()->title, m_environment.languages.current());
    table.language = m_environment.languages.current();
    table.notes = m_filter->words();
    table.notes << tr("Made on %1").arg(dateTimeText(m_environment.now(), m_environment.zone()));
    columns = addShownColumns(table, *m_table, [](int column) { return column == JournalModel::Prints; });
    return table;
}

void JournalPage::saveList(report::TableFormat format)
{
    if (!isVisible() || !journal() || m_export)
        return;
    const QString suffix = report::suffixOf(format);
    const auto path = m_environment.dialogs.askSaveFile(this,
        journal()->key + m_environment.now().toTimeZone(m_environment.zone()).toString(u"-yyyy-MM-dd."_qs)
            + suffix,
        suffix);
    if (!path)
        return;
    exportList([format, path = *path](
                   const report::PrintedTable &table) { return report::writeTable(table, format, path); },
        tr("List saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void JournalPage::printList()
{
    if (!isVisible() || !journal() || m_export)
        return;
    const std::shared_ptr<QPrinter> printer =
        m_environment.dialogs.askPrinter(this, textIn(journal()->title, m_environment.languages.current()));
    if (!printer)
        return;
    printer->setPageOrientation(QPageLayout::Landscape);
    exportList(
        [printer](const report::PrintedTable &table) { return printPdf(report::pdfTable(table), *printer); },
        tr("List sent to the printer."));
}

void JournalPage::exportList(const ListExport::Writer &writer, const QString &announcement)
{
    QList<int> columns;
    const report::PrintedTable table = emptyTable(columns);
    const auto cells = [model = m_model, columns](const domain::JournalEntry &entry) {
        QStringList row;
        for (const int column : columns)
            row << model->text(entry, column);
        return row;
    };
    m_export = new ItemExport<domain::JournalEntry>(
        m_environment.database, JournalModel::found(asked()), cells, table, writer, this);
    const auto tell = [this](qsizetype rows) {
        m_card->messages().show(
            MessageBar::Level::Information, [rows] { return tr("Entries read for the list: %1").arg(rows); },
            [] { return tr("Stop"); },
            [this] {
                if (m_export)
                    m_export->cancel();
            });
    };
    connect(m_export, &ListExport::progressed, this, tell);
    connect(m_export, &ListExport::ended, this, [this, announcement](const Result<qsizetype> &rows) {
        m_export = nullptr;
        m_card->messages().dismiss();
        updateActions();
        if (rows)
            Q_EMIT announced(announcement);
        else
            m_card->messages().show(rows.error());
    });
    tell(0);
    updateActions();
    m_export->start();
}

} // namespace tereze::ui
