// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routesurroundings.h"
#include "routewords.h"

#include <core/route/routegraph.h>
#include <core/route/trial/routetrial.h>

#include <QScrollArea>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tereze::ui {

struct Environment;
class CanvasView;

/// Takes a sample application through the drawing, published or not: shows where it is, who is asked and by
/// when, and lets one choose the answers. Who moves it is behind route::RouteTrial: the engine at the server,
/// in a dry run that leaves nothing behind, or this program by itself, without people and clock. Which of the
/// two stands on the panel.
class SimulationPanel : public QScrollArea {
    Q_OBJECT

public:
    /// All must outlive the panel.
    SimulationPanel(const Environment &environment, CanvasView &canvas, const RouteWords &words,
        const RouteSurroundings &surroundings, QWidget *parent = nullptr);
    ~SimulationPanel() override;

    /// Starts anew with the present drawing and the sample answers.
    void begin();
    /// Takes the tokens off the drawing.
    void end();
    const route::RouteTrial *trial() const { return m_trial.get(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSample();
    void retranslate();
    void updateMode();
    bool isByEngine() const;
    void showTrial();
    void showState();
    QWidget *openStepBox(const route::RouteTrial::OpenStep &step);
    void answer(const QString &node, const QString &answer);
    void runOut(const QString &term);
    void told(const Result<void> &result);
    QString answerText(const QString &answer) const;
    QString eventText(const route::RouteTrial::Event &event) const;
    QString titleOf(const QString &id) const;
    QString when(const QDateTime &instant) const;

    const Environment &m_environment;
    CanvasView &m_canvas;
    const RouteWords &m_words;
    const RouteSurroundings &m_surroundings;
    route::RouteGraph m_graph; ///< the drawing that is tried, whatever is undone on the canvas meanwhile
    std::unique_ptr<route::RouteTrial> m_trial;
    QLabel *m_heading;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    QLabel *m_modeHint;
    QLabel *m_state;
    QVBoxLayout *m_open;
    QFormLayout *m_sampleForm;
    QLabel *m_serviceLabel;
    QComboBox *m_service;
    QLabel *m_facultyLabel;
    QComboBox *m_faculty;
    QLabel *m_sampleLabel;
    QPlainTextEdit *m_sample;
    QPushButton *m_again;
    QLabel *m_logLabel;
    QListWidget *m_log;
};

} // namespace tereze::ui
