// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace tereze::test {

/// Compares what a printer received with what the print queue says of the certificates. Read with the
/// superuser's rights, once nothing is printed any more.
class PrintedSheets {
public:
    explicit PrintedSheets(db::Database &owner);

    /// `files` are the sheets as PDF files.
    Result<void> compare(const QStringList &files);

    /// sheets, sent, unknown, unknown_printed (unknown, and there is a sheet).
    const QJsonObject &figures() const { return m_figures; }
    /// Counts that must be zero, by name: sheets_twice, sheets_lost (said to be printed, and there is none),
    /// sheets_strange (not of exactly one certificate), not_told (neither sent nor unknown), queued_twice.
    const QMap<QString, qint64> &faults() const { return m_faults; }
    const QStringList &findings() const { return m_findings; }

private:
    void wrong(const QString &name, const QString &what);

    db::Database &m_owner;
    QJsonObject m_figures;
    QMap<QString, qint64> m_faults;
    QStringList m_findings;
};

} // namespace tereze::test
