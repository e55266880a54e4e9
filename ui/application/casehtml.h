// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caseview.h"

#include <QPalette>
#include <QString>
#include <QTimeZone>

namespace tereze::ui {

/// The answers of the form with their labels, the applicant and the student, as the HTML of a QTextDocument.
/// Values are escaped; colours come from the palette.
QString formHtml(
    const CaseView &view, const QString &language, const QTimeZone &zone, const QPalette &palette);

/// What happened, newest first.
QString historyHtml(
    const CaseView &view, const QString &language, const QTimeZone &zone, const QPalette &palette);

} // namespace tereze::ui
