// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A document of a case as its reader may see it.
struct DocumentSummary {
    qint64 id = 0;
    QString kind; ///< application_form certificate order approval_sheet
    QString title; ///< in the language of the case
    QString state; ///< drafting drafted waiting pending frozen issued superseded annulled discarded incident
    std::optional<QDateTime> signedAt;
    std::optional<QDateTime> issuedAt;
    bool hasFile = false; ///< the electronic form can be read
    bool hasDraft = false;
    std::optional<qint64> size; ///< bytes
    QString reason; ///< why it was annulled or discarded; else empty
    QString error; ///< why it is an incident, for staff: English and technical; else empty
    qint64 version = 0;
    bool attached = false; ///< made of a finished PDF, not of its template
    bool attachable = false; ///< its reader may attach a finished PDF, or go back to the template
    QString errorCode; ///< of error, to be put into words; empty when the database has none
};

} // namespace tereze::domain
