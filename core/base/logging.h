// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Log lines are plain English sentences, untranslated; they never hold passwords, tokens, verification paths or
/// form data. One category an area, named "tereze.<area>".
namespace tereze {

Q_DECLARE_LOGGING_CATEGORY(lcDb)
Q_DECLARE_LOGGING_CATEGORY(lcWork)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcDocument)
Q_DECLARE_LOGGING_CATEGORY(lcPrint)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Sends log lines to standard error as "<time> <level> <category> <text>"; call once at the start of main().
void installLogFormat();

} // namespace tereze
