// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace tereze::ui {

/// Where a person's password may be kept between starts. A convenience only: whatever goes wrong, the person
/// is asked for the password. Answers come later, on the UI thread; they are dropped when `context` dies
/// first.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// The password kept under a key; nothing when there is none or the store does not work.
    virtual void read(const QString &key, QObject *context,
        std::function<void(const std::optional<QString> &)> answered) = 0;
    /// Keeps a password; `answered(false)` when the store does not work.
    virtual void write(
        const QString &key, const QString &secret, QObject *context, std::function<void(bool)> answered) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace tereze::ui
