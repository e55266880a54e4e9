// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tereze::domain {

/// A line of the log of copies: a sheet that went out of the print queue, or a print form that was saved as a
/// PDF or printed past the queue.
struct PrintCopy {
    qint64 id = 0;
    qint64 document = 0;
    QString number; ///< of its registration
    QString title;
    QString addressee;
    QDateTime printedAt;
    QString person; ///< who asked for it
    QString second; ///< who allowed it
    QString target; ///< printer or pdf
    QString destination; ///< "station: printer", or the file
    int copies = 1;
    int copyNumber = 0; ///< from 2 on the sheet says «duplicate no. n»; 0: not numbered
    QByteArray sha256; ///< of the page it was made from; empty: not noted
    QString reason; ///< why there is one more
    QString state; ///< of its job as in PrintJob; empty: there is none
    QString spoilReason;
    QString blank; ///< serial of the sheet
    QString collector; ///< who took it away
    QString handedBy;
    QDateTime handedAt; ///< invalid: not handed over
};

} // namespace tereze::domain
