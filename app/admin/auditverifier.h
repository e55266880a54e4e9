// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/document/jwkset.h>
#include <core/domain/auditevent.h>
#include <core/domain/seal.h>

#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace tereze::admin {

/// Checks the audit log: each event's hash, the chain of each object, the last event that each application
/// remembers, the seals with their chain, coverage and signatures, and an exported seals file, which tells
/// when events were cut from the end together with their seals. Reads one snapshot; memory grows with the
/// number of objects, not of events.
class AuditVerifier {
public:
    struct Finding {
        QString kind; ///< event, chain, decisions, seal, signature, coverage, cut_tail, export
        QString object; ///< what it is about
        QString detail;
    };
    struct Report {
        qint64 events = 0;
        qint64 chains = 0;
        qint64 seals = 0;
        qint64 unsealed = 0; ///< events after the last seal
        bool signaturesChecked = false;
        qint64 exported = 0; ///< seals in the exported file
        QList<Finding> findings;

        QJsonObject json() const;
        QString text() const;
    };

    /// `keys` are the public keys for seals; without them signatures are not checked. `exported` is the
    /// content of the exported file: a JSON object a line.
    AuditVerifier(db::Database &database, std::optional<document::JwkSet> keys, QByteArray exported);

    Result<Report> verify();

private:
    struct Link {
        QByteArray prevHash;
        QByteArray hash;
    };
    struct Chain {
        int seq = 0; ///< the last one that followed without a gap
        QByteArray hash;
        int decisions = 0; ///< events that tell of one
        QMap<int, Link> later; ///< read before those that come before them
    };

    Result<void> readSeals();
    Result<void> readEvents();
    Result<void> checkDecisions();
    void checkSeal(const domain::Seal &seal);
    void takeEvent(const domain::AuditEvent &event);
    void follow(Chain &chain, const QString &object);
    void endSeal();
    void checkExport();
    void found(const char *kind, const QString &object, const QString &detail);

    db::Database &m_database;
    std::optional<document::JwkSet> m_keys;
    QByteArray m_exported;
    Report m_report;
    QList<domain::Seal> m_seals;
    qsizetype m_seal = 0; ///< the one whose events are being read
    qint64 m_sealEvents = 0;
    QCryptographicHash m_sealRoot { QCryptographicHash::Sha256 };
    QHash<QString, Chain> m_chains;
};

} // namespace tereze::admin
