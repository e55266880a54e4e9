// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace tereze::document {

/// What is wrong with a bag. `rule` is a stable English name: not_a_bag, version, manifest, missing,
/// unlisted, altered, unreadable, oxum, unsafe_path.
struct BagFinding {
    QString rule;
    QString path; ///< within the bag; empty for the bag itself
    QString text; ///< translated
};

/// What a check of a bag found.
struct BagCheck {
    QVector<BagFinding> findings; ///< empty: complete and valid
    QString identifier; ///< External-Identifier, when it says one
    QByteArray manifestSha512; ///< empty when there is none
    qint64 bytes = 0; ///< of the payload that was read
    int files = 0;
};

/// Reads a bag and compares it with its manifests: every payload file is listed and every listed file is
/// there with its hash, tag files as well, and the number of octets and files is the one it states. Bags of
/// others are read too, when they have manifests of SHA-256 or SHA-512; a path that leads out of the bag is
/// reported and not followed.
BagCheck checkBag(const QString &path);

} // namespace tereze::document
