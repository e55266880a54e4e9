// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogservice.h"

namespace tereze::ui {

/// The dialogs of Qt and of the system.
class SystemDialogs final : public DialogService {
public:
    std::optional<QString> askPdfFile(QWidget *parent, const QString &proposal) override;
    std::optional<QString> askSaveFile(
        QWidget *parent, const QString &proposal, const QString &kind) override;
    std::optional<QString> askOpenFile(QWidget *parent, const QString &kind) override;
    std::optional<PrintAnswer> askPrint(QWidget *parent, const PrintQuestion &question) override;
    std::unique_ptr<QPrinter> askPrinter(QWidget *parent, const QString &title) override;
    bool confirm(QWidget *parent, const QString &question, const QString &action) override;
    void tell(QWidget *parent, const QString &title, const QString &html) override;
};

} // namespace tereze::ui
