// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::domain {

/// A printer as its station sees it.
struct PrinterState {
    QString name; ///< as the printing system has it
    QString title; ///< as people read it
    QString state; ///< idle, processing or stopped
    QStringList reasons; ///< printer-state-reasons of IPP (RFC 8011, 5.4.12), without `none`
    bool isDefault = false;
    QStringList trays;
    std::optional<QMarginsF> border; ///< mm on each side that it cannot print on; nothing: not known
};

} // namespace tereze::domain
