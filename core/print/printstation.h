// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printtransport.h"

#include <core/domain/ids.h>

#include <QDeadlineTimer>
#include <QList>
#include <QUuid>

namespace tereze::db {
class Database;
}

namespace tereze::print {

/// A station of the print queue, the same in desktop and worker: says which printers there are, takes the
/// jobs of these printers, makes their sheets, sends them and follows them to their end. Driven by round(),
/// each time with a connection of the same person or of the worker; used by one thread.
class PrintStation {
public:
    /// The transport must outlive the station. `name` is how people know it, such as the name of the
    /// computer.
    PrintStation(PrintTransport &transport, QString name);

    /// Does what is to be done now; true when something moved. An error means that the database could not be
    /// reached: whatever goes wrong with a printer ends in the record of its job.
    Result<bool> round(db::Database &database);

    /// Jobs that were handed over and have not ended.
    qsizetype following() const { return m_followed.size(); }

private:
    struct Followed {
        domain::ClaimedPrint job;
        QString transportId;
        QStringList reasons; ///< as last reported
        QDeadlineTimer nextReport;
        bool isCancelling = false;
    };

    Result<void> announce(db::Database &database);
    Result<void> recoverLost(db::Database &database);
    /// What became of a job whose pages were sent. One that the printing system holds for pages, or has ended
    /// without any that it knows of, is taken back and gone: it was killed after it took them, and nobody can
    /// say how far it came.
    Result<PrintTransport::Look> lookFor(
        const QString &printer, const QString &transportId, domain::PrintJobId job);
    Result<bool> follow(db::Database &database);
    Result<bool> followOne(db::Database &database, Followed &one, bool &ended);
    Result<void> begin(db::Database &database, const domain::ClaimedPrint &job);
    /// Nothing was sent, and may be soon.
    Result<void> later(
        db::Database &database, domain::PrintJobId job, const QString &reason, const Error &why);
    Result<bool> tell(db::Database &database, domain::PrintJobId job, const QString &state,
        const QStringList &reasons, const QString &note);

    PrintTransport &m_transport;
    QString m_name;
    QUuid m_claimant = QUuid::createUuid();
    domain::PrintStationId m_station;
    QList<domain::PrinterState> m_printers; ///< as last seen
    bool m_isReachable = false; ///< the printing system
    bool m_isToldSilent = false; ///< the log has it that it does not answer
    QDeadlineTimer m_nextAnnouncement { 0 };
    QList<Followed> m_followed;
};

} // namespace tereze::print
