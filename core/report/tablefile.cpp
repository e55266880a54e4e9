// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "csvtable.h"
#include "pdftable.h"
#include "xlsxtable.h"

#include <core/base/wholefile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tereze::report {

namespace {

Result<QByteArray> workbook(const PrintedTable &table)
{
    const QTemporaryDir folder; // the library writes into a file of its own
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    TEREZE_CHECK(writeXlsx(table, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Internal, path + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

Result<QByteArray> contentOf(const PrintedTable &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
        return workbook(table);
    case TableFormat::Csv:
        return csvTable(table);
    case TableFormat::Pdf:
        return pdfTable(table);
    }
    return Error::of(ErrorKind::Internal, QStringLiteral("no such format"));
}

} // namespace

QString suffixOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
        return QStringLiteral("xlsx");
    case TableFormat::Csv:
        return QStringLiteral("csv");
    case TableFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

Result<void> writeTable(const PrintedTable &table, TableFormat format, const QString &path)
{
    TEREZE_TRY(const QByteArray content, contentOf(table, format));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeWhole(file, content))
        return {};
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Report", "The file %1 cannot be written.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

} // namespace tereze::report
