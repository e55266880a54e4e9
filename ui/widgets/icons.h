// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace tereze::ui {

/// A line icon of resources/icons in the text colour of a palette; `name` without ".svg". Null when there is
/// no such icon. Icons do not follow a later change of the palette: ask again.
QIcon icon(const QString &name, const QPalette &palette);

/// The icon of the program.
QIcon programIcon();

} // namespace tereze::ui
