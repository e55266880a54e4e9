// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <core/domain/routeload.h>

#include <QFrame>
#include <QHash>

class QComboBox;
class QLabel;

namespace tereze::ui {

struct Environment;
class CanvasView;
class StepList;

/// How the route was used, drawn over it: the median time and the load of each step, of a period and of one
/// version or all. Labels and shades on the drawing, the same in the list of steps; here the choice, the
/// legend and what holds for the route as a whole. All must outlive the bar.
class LoadBar : public QFrame {
    Q_OBJECT

public:
    LoadBar(const Environment &environment, CanvasView &canvas, StepList &steps, const RouteWords &words,
        QWidget *parent = nullptr);

    /// Reads the history of the route with this key and shows it.
    void begin(const QString &key);
    /// Takes it off the drawing.
    void end();
    /// What is shown; by the id of the step.
    const QHash<QString, domain::RouteLoad::Step> &load() const { return m_load; }
    /// A length of time in the largest two units that it fills: “2 d 4 h”.
    static QString lengthText(double seconds);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void readVersions();
    void read();
    void show(const domain::RouteLoad &load);
    QString stepText(const domain::RouteLoad::Step &step, const QString &separator) const;

    const Environment &m_environment;
    CanvasView &m_canvas;
    StepList &m_steps;
    const RouteWords &m_words;
    QString m_key;
    domain::RouteLoad m_read;
    QHash<QString, domain::RouteLoad::Step> m_load;
    qint64 m_most = 0; ///< cases that stand at one step
    bool m_isRead = false;
    QComboBox *m_period;
    QComboBox *m_version;
    QLabel *m_summary;
    QLabel *m_least;
    QWidget *m_scale; ///< where the shades are painted
    QLabel *m_greatest;
};

} // namespace tereze::ui
