// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/claimedprint.h>
#include <core/domain/printerstate.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace tereze::print {

/// The printing system of this machine. A job is opened first, with nothing in it, so that its number can be
/// recorded before the first byte of a page goes out. Calls block, at most some twenty seconds each; an
/// object is used by one thread at a time. Unavailable: the printing system cannot be reached now.
class PrintTransport {
public:
    enum class Stage {
        Incomplete, ///< opened, and held until its pages come
        Waiting, ///< not begun: behind others, or the printer stands still
        Printing,
        Done, ///< the printer has taken all of it
        Cancelled, ///< taken back at the printing system
        Aborted, ///< given up by the printing system
        Gone, ///< it knows no such job
    };

    /// What became of a job.
    struct Look {
        Stage stage = Stage::Gone;
        bool hasBegun = false; ///< something of it may be on paper
        QStringList reasons; ///< of job and printer, in the words of IPP, without `none`
        QString note; ///< what the printer says, as it says it
        bool hasPages = true; ///< the printing system remembers that it was given some
    };

    virtual ~PrintTransport() = default;

    virtual Result<QList<domain::PrinterState>> printers() = 0;
    /// Opens an empty job and answers its number.
    virtual Result<QString> open(const domain::ClaimedPrint &job) = 0;
    /// Gives an opened job its pages, in their own size, never fitted to the paper.
    virtual Result<void> send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf) = 0;
    /// What became of the job that was opened for `job`. Another one that has its number, as after a printing
    /// system that lost its memory counts anew, is not it: Gone.
    virtual Result<Look> look(const QString &printer, const QString &id, domain::PrintJobId job) = 0;
    /// Takes a job back; one that has ended is left alone. Forbidden: it is not ours to take back.
    virtual Result<void> cancel(const QString &printer, const QString &id) = 0;

    /// That of the system: on Unix CUPS at `server` (host:port or a socket), or where CUPS_SERVER and its
    /// settings say. On Windows Unsupported: there the desktop client brings one of its own
    /// (ui/print/qttransport.h).
    static Result<std::unique_ptr<PrintTransport>> create(const QString &server = {});
};

} // namespace tereze::print
