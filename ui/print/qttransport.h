// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/print/printtransport.h>

#include <QHash>

namespace tereze::ui {

/// Printing through Qt, for desktops whose system is not CUPS: Windows, where it is not run here. Qt tells
/// when it has handed the pages over and nothing after that, so a job that was sent is done.
class QtTransport final : public print::PrintTransport {
public:
    Result<QList<domain::PrinterState>> printers() override;
    Result<QString> open(const domain::ClaimedPrint &job) override;
    Result<void> send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf) override;
    Result<Look> look(const QString &printer, const QString &id, domain::PrintJobId job) override;
    Result<void> cancel(const QString &printer, const QString &id) override;

private:
    QHash<QString, Look> m_jobs;
};

} // namespace tereze::ui
