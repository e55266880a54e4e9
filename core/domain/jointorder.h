// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A service whose orders can wait to be put together.
struct JointService {
    QString key;
    LocalText name;
    qint64 version = 0;
    bool collected = false; ///< new orders wait; else each goes out by itself
    qint64 waiting = 0; ///< orders in no joint order; 1000 means that many or more
};

/// An approved order that waits to be put into a joint order.
struct WaitingOrder {
    qint64 id = 0; ///< of the document
    qint64 version = 0;
    ApplicationId application;
    QString caseRef;
    QString person; ///< surname and initials
    QString language;
    QDateTime signedAt; ///< UTC: the final decision
    QString studentNumber;
    QString faculty; ///< in the language of the order
    QString reason; ///< why it was struck out of a joint order last; else empty
};

/// One order from many applications.
struct JointOrder {
    qint64 id = 0; ///< of the document
    qint64 version = 0; ///< changes with who is in it
    QString serviceKey;
    QString title;
    QString language;
    QString state; ///< drafting drafted pending frozen issued annulled discarded incident
    qint64 members = 0;
    qint64 annulled = 0; ///< of these
    QByteArray draftSha256; ///< of the draft that can be looked at; empty while there is none
    QString error; ///< English and technical; else empty
    QString errorCode;
    std::optional<QDateTime> signedAt;
    std::optional<QDateTime> issuedAt;
    std::optional<JournalEntryId> entry;
    QString printed; ///< registration number; empty before

    bool isSent() const { return state == u"pending" || state == u"frozen"; }
    /// Somebody can come in.
    bool isCollecting() const
    {
        return state == u"drafting" || state == u"drafted" || (state == u"incident" && !signedAt);
    }
    /// Somebody can be struck out.
    bool isOpen() const
    {
        return isSent() || state == u"drafting" || state == u"drafted" || state == u"incident";
    }
    /// What is shown of it may be sent.
    bool isSendable() const
    {
        return (state == u"drafted" || state == u"incident") && !draftSha256.isEmpty();
    }
};

/// Somebody who is in a joint order, or was.
struct JointMember {
    qint64 id = 0; ///< of the row: who was struck out and came again has two
    qint64 document = 0;
    ApplicationId application;
    QString caseRef;
    QString person;
    QString studentNumber;
    QString faculty;
    QString state; ///< of the document
    QString error;
    QString errorCode;
    QDateTime signedAt;
    std::optional<JournalEntryId> entry; ///< of the extract
    QString addedBy;
    QDateTime addedAt;
    std::optional<QDateTime> struckAt; ///< absent: is in it
    QString struckBy; ///< empty: the case left by itself
    QString reason; ///< of striking out, or of the annulment of the extract
};

} // namespace tereze::domain
