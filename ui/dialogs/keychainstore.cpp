// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstore.h"

#include <core/base/logging.h>

#include <qt6keychain/keychain.h>

namespace tereze::ui {

namespace {

const QString keychainService = QStringLiteral("tereze");

template <typename KeychainJob> KeychainJob *newKeychainJob(const QString &key)
{
    auto *job = new KeychainJob(keychainService);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job; // deletes itself after its answer
}

} // namespace

void KeychainStore::read(
    const QString &key, QObject *context, std::function<void(const std::optional<QString> &)> answered)
{
    auto *job = newKeychainJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answered = std::move(answered)] {
        if (job->error() == QKeychain::NoError) {
            answered(job->textData());
            return;
        }
        // A locked keychain looks like a missing entry: both mean that the person is asked.
        if (job->error() != QKeychain::EntryNotFound)
            qCInfo(lcUi).noquote() << "The keychain gives no password:" << job->errorString();
        answered(std::nullopt);
    });
    job->start();
}

void KeychainStore::write(
    const QString &key, const QString &secret, QObject *context, std::function<void(bool)> answered)
{
    auto *job = newKeychainJob<QKeychain::WritePasswordJob>(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answered = std::move(answered)] {
        if (job->error() != QKeychain::NoError)
            qCInfo(lcUi).noquote() << "The keychain keeps no password:" << job->errorString();
        answered(job->error() == QKeychain::NoError);
    });
    job->start();
}

void KeychainStore::remove(const QString &key)
{
    newKeychainJob<QKeychain::DeletePasswordJob>(key)->start();
}

} // namespace tereze::ui
