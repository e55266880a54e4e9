// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publickey.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QMap>

#include <optional>

namespace tereze::document {

/// The public keys, present and retired, that QR codes are checked with: a JSON Web Key Set (RFC 7517), the
/// file at
/// /.well-known/tereze-keys.json. Safe to read from any thread.
class JwkSet {
public:
    /// Reads a set of at most 1,000 keys and 1 MiB. A key of another kind or a wrong key is an error, not
    /// left out.
    static Result<JwkSet> fromJson(const QByteArray &json);
    static Result<JwkSet> load(const QString &path);
    /// Indented JSON, keys in the order of their kid.
    QByteArray toJson() const;

    void add(const PublicKey &key);
    std::optional<PublicKey> find(const QByteArray &kid) const;
    qsizetype size() const { return m_keys.size(); }

private:
    QMap<QByteArray, PublicKey> m_keys;
};

} // namespace tereze::document
