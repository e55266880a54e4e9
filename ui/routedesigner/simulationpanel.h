// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <core/route/routegraph.h>
#include <core/route/trial/routetrial.h>

#include <QScrollArea>

#include <memory>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tereze::ui {

class CanvasView;

/// Takes a sample application through the drawing: shows where it is, who gets what, and lets one choose the
/// answers. Who moves it is behind route::RouteTrial.
class SimulationPanel : public QScrollArea {
    Q_OBJECT

public:
    SimulationPanel(CanvasView &canvas, const RouteWords &words, QWidget *parent = nullptr);

    /// Starts anew with the present drawing and the sample answers.
    void begin();
    /// Takes the tokens off the drawing.
    void end();
    const route::RouteTrial *trial() const { return m_trial.get(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTrial();
    void answer(const QString &node, const QString &answer);
    QString eventText(const route::RouteTrial::Event &event) const;
    QString titleOf(const QString &id) const;

    CanvasView &m_canvas;
    const RouteWords &m_words;
    route::RouteGraph m_graph; ///< the drawing that is tried, whatever is undone on the canvas meanwhile
    std::unique_ptr<route::RouteTrial> m_trial;
    QLabel *m_heading;
    QLabel *m_state;
    QVBoxLayout *m_open;
    QLabel *m_sampleLabel;
    QPlainTextEdit *m_sample;
    QPushButton *m_again;
    QLabel *m_logLabel;
    QListWidget *m_log;
};

} // namespace tereze::ui
