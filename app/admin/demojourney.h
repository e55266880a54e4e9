// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/applicationcard.h>

#include <QDeadlineTimer>
#include <QJsonObject>

#include <functional>

namespace tereze::admin {

class DemoUniversity;

/// One application from the student's form to a registered document that is verified by its QR, each act by
/// the person whose act it is, the rest by the worker that is running. A journey that was made before is
/// not made again.
class DemoJourney {
public:
    struct Settings {
        QString keys; ///< the file of public keys for the QR
        QString out; ///< folder for the PDF
        int waitMs = 120'000; ///< for the worker, altogether
    };

    /// `say` gets a line for people at each step. The university must outlive it.
    DemoJourney(
        const DemoUniversity &university, Settings settings, std::function<void(const QString &)> say);

    /// {"case_ref","pdf": absolute path,"number","qr","verdict"}. Unavailable when the worker does not
    /// finish in time.
    Result<QJsonObject> make();

private:
    Result<QString> submit(db::Database &portal, const QByteArray &session);
    Result<void> decideAll(const QString &caseRef);
    Result<bool> decideAs(const QString &login, const QString &caseRef);
    Result<QJsonObject> verify(const QString &caseRef, db::Database &portal);
    Result<void> untilReady(const QString &what, const std::function<Result<bool>()> &ready);

    const DemoUniversity &m_university;
    const Settings m_settings;
    const std::function<void(const QString &)> m_say;
    QDeadlineTimer m_deadline;
};

} // namespace tereze::admin
