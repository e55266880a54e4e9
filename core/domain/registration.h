// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tereze::domain {

/// A frozen document that waits for its number, and where its journal would go on.
struct PlannedRegistration {
    qint64 documentId = 0;
    qint64 journalId = 0;
    QString journalKey;
    int year = 0;
    qint64 firstNumber = 0; ///< the journal's next number, the same for each document of the journal
};

/// What became of a document in a batch: a number, or an error that kept it from one.
struct Registration {
    qint64 documentId = 0;
    qint64 number = 0; ///< 0 when there is an error
    QString printed; ///< the number as it stands on paper, check group included
    QByteArray sha256; ///< of the frozen bytes
    QString error; ///< empty when the document was registered
};

} // namespace tereze::domain
