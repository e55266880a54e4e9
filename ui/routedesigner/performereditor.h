// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tereze::ui {

/// Who performs a step: one line a position, a role and where it is held (anywhere, in the student's faculty
/// or department, in a unit).
class PerformerEditor : public QWidget {
    Q_OBJECT

public:
    PerformerEditor(
        const RouteWords &words, const RouteSurroundings &surroundings, QWidget *parent = nullptr);

    /// As `tereze:performer` has them.
    void setPerformers(const QStringList &performers);
    QStringList performers() const;

Q_SIGNALS:
    /// Changed by the person.
    void edited();

private:
    void addRow(const QString &performer);

    const RouteWords &m_words;
    const RouteSurroundings &m_surroundings;
    QVBoxLayout *m_rows;
};

} // namespace tereze::ui
