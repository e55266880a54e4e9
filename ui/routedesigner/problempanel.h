// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/finding.h>

#include <QFrame>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>

class QLabel;
class QTableWidget;
class QToolButton;

namespace tereze::route {
struct LintContext;
}

namespace tereze::ui {

class CanvasView;

/// What lint has to say while one draws: checked on another thread some time after each change, counted in
/// the heading, marked on the canvas. Choosing a line goes to the element; where a way to mend it is known, a
/// button offers it.
class ProblemPanel : public QFrame {
    Q_OBJECT

public:
    /// `context` gives what a route may name at present.
    ProblemPanel(CanvasView &canvas, std::function<route::LintContext()> context, QWidget *parent = nullptr);
    ~ProblemPanel() override;

    const QList<route::Finding> &findings() const { return m_findings; }
    bool hasErrors() const { return route::hasErrors(m_findings); }
    /// The findings are those of the present drawing.
    bool isCurrent() const { return !m_delay.isActive() && !m_watcher.isRunning(); }
    void checkAgain();
    /// Shows what a worker has found instead, until the next change; asked again in another language.
    void showRefusal(std::function<QList<route::Finding>()> found);
    /// Judges here again: what the worker missed may be there by now.
    void forgetRefusal();
    void setExpanded(bool expanded);

Q_SIGNALS:
    void expandedChanged(bool expanded);
    void checked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showAgain();
    void retranslate();
    void fix(int row, int which);
    QToolButton *fixButton(int row, const route::Finding &finding);

    CanvasView &m_canvas;
    std::function<route::LintContext()> m_context;
    QToolButton *m_heading;
    QLabel *m_counts;
    QTableWidget *m_table;
    QTimer m_delay;
    QFutureWatcher<QList<route::Finding>> m_watcher;
    QList<route::Finding> m_findings;
    std::function<QList<route::Finding>()> m_refusal;
};

} // namespace tereze::ui
