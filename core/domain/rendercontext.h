// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tereze::domain {

/// Everything that the rendering of a document needs, as the database holds it: texts are in the document's
/// language, codes are still codes. There is no registration number in it.
struct RenderContext {
    qint64 documentId = 0;
    QString kind; ///< application_form certificate order approval_sheet joint_order
    QString state; ///< of the document
    qint64 applicationId = 0; ///< 0 for a joint order
    std::optional<QString> templateHtml; ///< absent when the template has no text in this language
    QString language; ///< kk, ru, en or uk
    QString title;
    QString person; ///< surname and initials
    QByteArray token; ///< 16 bytes
    std::optional<QDateTime> signedAt; ///< absent for a draft
    QString portalOrigin;
    QString issuer;
    QString timeZone; ///< IANA name
    QString journalKey; ///< empty when the template has no journal
    QJsonObject data;
    QJsonObject formSchema; ///< empty when the service has no form
    QJsonObject formLayout;
    bool attached = false; ///< a finished PDF stands in place of what the template gives
};

} // namespace tereze::domain
