// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/dryrun.h>
#include <core/route/finding.h>
#include <core/route/routegraph.h>
#include <core/route/trial/routetrial.h>

#include <QObject>
#include <QTimer>

namespace tereze::ui {

struct Environment;

/// A sample application moved by the engine itself: each answer asks the server for a dry run of all answers
/// so far, which the worker plays through the functions that people call, and undoes. The drawing need not be
/// published. Answers come later: changed() tells. Lives on the UI thread.
class EngineTrial : public QObject, public route::RouteTrial {
    Q_OBJECT

public:
    /// The environment must outlive it. Of `sample` the answers are made here; `graph` is its drawing.
    EngineTrial(const Environment &environment, domain::DryRun sample, route::RouteGraph graph,
        QObject *parent = nullptr);

    void start() override;
    Result<void> answer(const QString &node, const QString &answer) override;
    Result<void> runOut(const QString &term) override;

    State state() const override;
    QString reason() const override;
    bool isBusy() const override { return m_busy; }
    QList<OpenStep> open() const override;
    QHash<QString, int> tokens() const override;
    QSet<QString> visited() const override;
    QList<Event> events() const override;

    /// The server has not played it for a long while: no worker runs, as it seems.
    bool isSlow() const { return m_slow; }
    /// What the last answer was refused with, for people; empty when it was taken.
    QString refusal() const { return m_refusal; }
    /// What lint has against the drawing, when it refused to play it.
    const QList<route::Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void changed();

private:
    Result<void> tryAnswer(const QJsonObject &answer);
    void ask();
    void poll();
    void played(const domain::DryRunResult &result);
    void failed(const Error &error);
    static QString elementOf(const QString &element);

    const Environment &m_environment;
    domain::DryRun m_sample;
    const route::RouteGraph m_graph;
    QJsonObject m_played; ///< of the last run that was taken
    QList<route::Finding> m_findings;
    QString m_refusal;
    bool m_busy = false;
    bool m_slow = false;
    qint64 m_run = 0;
    int m_polls = 0;
    QTimer m_poll;
};

} // namespace tereze::ui
