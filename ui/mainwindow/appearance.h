// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace tereze::ui {

/// Light, dark or the system's colours for the whole program. Custom painting takes its colours from the
/// palette, so that high contrast and dark work without further ado.
class Appearance {
public:
    /// Remembers the system's palette: make it before anything is applied. One a program.
    Appearance();

    /// "light" or "dark"; anything else is the system's.
    void apply(const QString &theme);
    const QString &theme() const { return m_theme; }

private:
    QPalette m_system;
    QString m_theme;
};

/// A colour between two of the palette, for secondary text and fine lines: 0 gives `from`, 1 gives `to`.
QColor blended(const QColor &from, const QColor &to, double share);

/// The palette's text colour made quieter, still readable (contrast above 4.5 with our palettes).
QColor quietText(const QPalette &palette, QPalette::ColorRole text = QPalette::Text,
    QPalette::ColorRole base = QPalette::Base);

} // namespace tereze::ui
