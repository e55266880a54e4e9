// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace tereze::document {

/// What bag-info.txt says of a bag (RFC 8493, section 2.2.2).
struct BagInfo {
    QString organisation;
    QString identifier; ///< External-Identifier: the case reference
    QString description;
    QDate baggingDate; ///< of the archive's clock; the same date gives the same bytes
};

/// What was written.
struct BagReceipt {
    QString path; ///< the bag's folder
    QByteArray manifestSha512; ///< of manifest-sha512.txt, 64 bytes: stands for every byte of the payload
    qint64 bytes = 0; ///< of the payload
    int files = 0; ///< of the payload
};

/// Writes a bag as RFC 8493 (BagIt 1.0) describes it, with SHA-512 manifests of payload and tag files. The
/// bag grows in a hidden folder beside its place and takes its name only when every byte of it has been read
/// back and agrees, so a folder that bears the name of a bag is whole. Only its owner may enter it. Names
/// within it are letters, digits, points, dashes and underscores of ASCII, because tools disagree about
/// others. Not for several threads at once.
class BagWriter {
public:
    /// `folder` exists; nothing in it is called `name`. Unavailable when it cannot be written, Conflict when
    /// there is such a name.
    static Result<BagWriter> begin(const QString &folder, const QString &name);

    BagWriter(BagWriter &&other) noexcept;
    BagWriter &operator=(BagWriter &&) = delete;
    /// What was begun and not finished is removed.
    ~BagWriter();

    /// Adds a file to the payload; `path` is below data/. InvalidInput for a name that a bag of ours does not
    /// hold or that is there already, Unavailable when it cannot be written (a full disk).
    Result<void> add(const QString &path, const QByteArray &content);
    /// Writes manifests and tag files, reads everything back, names the bag.
    Result<BagReceipt> finish(const BagInfo &info);

private:
    BagWriter(QString folder, QString name, QString work);

    QString m_folder;
    QString m_name;
    QString m_work; ///< the hidden folder; empty when finished or moved from
    QMap<QString, QByteArray> m_payload; ///< SHA-512 by path
    qint64 m_bytes = 0;
};

} // namespace tereze::document
