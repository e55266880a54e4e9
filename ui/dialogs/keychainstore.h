// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

namespace tereze::ui {

/// The system's keychain (Secret Service, KWallet, Windows Credential Store) through QtKeychain, never with
/// its insecure fallback.
class KeychainStore final : public SecretStore {
public:
    void read(const QString &key, QObject *context,
        std::function<void(const std::optional<QString> &)> answered) override;
    void write(const QString &key, const QString &secret, QObject *context,
        std::function<void(bool)> answered) override;
    void remove(const QString &key) override;
};

} // namespace tereze::ui
