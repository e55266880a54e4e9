// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace tereze::document {

/// Who decided what on an application, for the file of the case: as JSON. It takes over only what
/// is listed here, so neither a registration number nor a QR can come in.
struct ApprovalSheet {
    struct Decision {
        QString step;
        QString role;
        QString name;
        QString actingFor; ///< the absent person when somebody stood in, else empty
        QString basis; ///< on what ground, such as the number of an order; may be empty
        QString outcome; ///< approve, approve_with_remarks, reject or return
        QString remark; ///< may be empty
        QDateTime at;
        QString formSha256; ///< hexadecimal, of the form data seen
        QString draftsSha256; ///< hexadecimal, of the drafts seen; empty where there were none
    };

    QString caseReference;
    QString university;
    QString service;
    QString document;
    QString applicant;
    QDateTime submittedAt;
    QVector<Decision> decisions; ///< in the order they were made

    /// From the data of api.render_context. InvalidInput, with the path as `field`, where something is
    /// missing or of a wrong kind.
    static Result<ApprovalSheet> fromContext(const QJsonObject &data);

    /// Canonical JSON (RFC 8785); times in UTC, "2026-11-21T09:30:00Z".
    Result<QByteArray> toJson() const;
};

} // namespace tereze::document
