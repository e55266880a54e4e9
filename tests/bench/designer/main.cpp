// SPDX-License-Identifier: GPL-3.0-or-later
// The CPU of one frame while 100 of 500 steps are dragged on the canvas, against 100 of 500 bare rectangles
// with as many lines moved in a bare scene; from a file's bytes to its first painting, lint and tidying up
// for 500 and 1,000 steps, with the memory that the open file takes; and the wall time of opening the 500
// steps against that of bpmn-js in a headless Chromium. Rounds are interleaved, figures are medians of
// milliseconds. Prints one JSON object; nothing is asserted.
#include "browserviewer.h"

#include <core/route/commands/routeeditor.h>
#include <core/route/layout/routelayout.h>
#include <core/route/lint.h>
#include <ui/routedesigner/canvasview.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

using namespace tereze;

constexpr int across = 25;
constexpr int moved = 100;
constexpr int frames = 60;
constexpr int rounds = 5;
constexpr QSize windowSize(1'400, 900);

double cpuMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

QPointF placeOf(int i)
{
    return QPointF(200.0 * (i % across), 140.0 * (i / across));
}

/// A chain of steps in rows, from a start to an end.
QByteArray chain(int steps)
{
    route::RouteEditor editor(route::RouteEditor::emptyDocument(u"bench"_qs, {}));
    const auto made = editor.change({}, [steps](route::RouteOperations &operations) -> Result<void> {
        QString last;
        for (int i = 0; i < steps; ++i) {
            const QString kind = i == 0 ? u"start"_qs : i + 1 == steps ? u"end"_qs : u"approve"_qs;
            TEREZE_TRY(const QString id, operations.addStep(route::stepKind(kind), placeOf(i)));
            if (i > 0)
                TEREZE_CHECK(operations.connect(last, id));
            last = id;
        }
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().logLine()));
    return editor.document().bytes();
}

/// One frame of dragging our steps.
double ourFrame(ui::CanvasView &view, const QPointF &from)
{
    ui::CanvasInteraction &hand = view.interaction();
    hand.press(from, Qt::NoModifier);
    hand.move(from + QPointF(30, 30), Qt::NoModifier);
    QApplication::processEvents();
    const double begun = cpuMs();
    for (int i = 0; i < frames; ++i) {
        hand.move(from + QPointF(30 + 3 * i, 30 + 2 * i), Qt::NoModifier);
        view.viewport()->repaint();
    }
    const double spent = cpuMs() - begun;
    const auto &last = *view.canvas().node(view.canvas().selectedNodes().first());
    if (view.canvas().selectedNodes().size() != moved || last.pos() == last.look().bounds.topLeft())
        qFatal("nothing was dragged");
    hand.cancel();
    QApplication::processEvents();
    return spent / frames;
}

/// The same with what Qt has by itself.
class BareScene {
public:
    explicit BareScene(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto *rect = new QGraphicsRectItem(0, 0, 120, 80);
            rect->setPos(placeOf(i) - QPointF(60, 40));
            m_scene.addItem(rect);
            m_rects << rect;
        }
        for (int i = 0; i + 1 < count; ++i) {
            auto *line = new QGraphicsLineItem;
            m_scene.addItem(line);
            m_lines << line;
            join(i);
        }
        m_view.setScene(&m_scene);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.setFrameShape(QFrame::NoFrame);
        m_view.resize(windowSize);
    }

    void show(double zoom)
    {
        m_view.setTransform(QTransform::fromScale(zoom, zoom));
        m_view.show();
        QApplication::processEvents();
    }

    double frame()
    {
        const double begun = cpuMs();
        for (int i = 0; i < frames; ++i) {
            for (int n = 0; n < moved; ++n)
                m_rects[n]->moveBy(3, 2);
            for (int n = 0; n < moved && n < m_lines.size(); ++n)
                join(n);
            m_view.viewport()->repaint();
        }
        const double spent = cpuMs() - begun;
        for (int n = 0; n < moved; ++n)
            m_rects[n]->moveBy(-3 * frames, -2 * frames);
        for (int n = 0; n < moved; ++n)
            join(n);
        QApplication::processEvents();
        return spent / frames;
    }

private:
    void join(int n)
    {
        m_lines[n]->setLine(
            QLineF(m_rects[n]->sceneBoundingRect().center(), m_rects[n + 1]->sceneBoundingRect().center()));
    }

    QGraphicsScene m_scene;
    QGraphicsView m_view;
    QList<QGraphicsRectItem *> m_rects;
    QList<QGraphicsLineItem *> m_lines;
};

QJsonObject dragging()
{
    const QByteArray bytes = chain(500);
    route::RouteEditor editor(route::RouteDocument::read(bytes).value());
    ui::CanvasView view(editor);
    ui::CanvasScene::Words words;
    words.title = [](const route::RouteNode &node) {
        return node.name;
    };
    words.detail = [](const route::RouteNode &) {
        return u"Dean of the faculty"_qs;
    };
    view.setWords(words);
    view.resize(windowSize);
    view.show();
    QApplication::processEvents();
    view.fit();
    QStringList ids;
    for (int i = 0; i < moved; ++i)
        ids << editor.graph().nodes.at(i).id;
    view.canvas().select(ids);
    BareScene bare(500);
    bare.show(view.zoom());
    QList<double> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        ours << ourFrame(view, placeOf(30));
        theirs << bare.frame();
    }
    return { { u"ours_ms"_qs, medianOf(ours) }, { u"bare_ms"_qs, medianOf(theirs) },
        { u"ratio"_qs, medianOf(ours) / medianOf(theirs) } };
}

/// What of this process is in memory, in MiB.
double residentMib()
{
    QFile file(u"/proc/self/statm"_qs);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statm");
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1'024 * 1'024);
}

/// A file from its bytes to its first painting.
struct Opened {
    explicit Opened(const QByteArray &bytes)
        : editor(route::RouteDocument::read(bytes).value())
        , view(editor)
    {
        view.resize(windowSize);
        view.show();
        view.fit();
        view.viewport()->repaint();
    }

    route::RouteEditor editor;
    ui::CanvasView view;
};

/// What an open and painted file takes, measured before anything else was: later the memory of others is used
/// again.
QJsonObject memory()
{
    QJsonObject result { { u"without_mib"_qs, residentMib() } };
    for (const int steps : { 500, 1'000 }) {
        const QByteArray bytes = chain(steps);
        const double before = residentMib();
        const Opened opened(bytes);
        result.insert(u"open_%1_mib"_qs.arg(steps), residentMib() - before);
    }
    return result;
}

/// The same file in the same run in bpmn-js.
QJsonObject besideTheBrowser()
{
    const QByteArray bytes = chain(500);
    auto browser = test::BrowserViewer::start(bytes);
    if (!browser)
        return { { u"skipped"_qs, browser.error().logLine() } };
    QList<double> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Opened file(bytes);
        ours << double(timer.nsecsElapsed()) / 1e6;
        const auto spent = (*browser)->openingMs();
        if (!spent)
            qFatal("%s", qPrintable(spent.error().logLine()));
        theirs << *spent;
    }
    return { { u"ours_wall_ms"_qs, medianOf(ours) }, { u"bpmn_js_wall_ms"_qs, medianOf(theirs) },
        { u"ratio"_qs, medianOf(ours) / medianOf(theirs) } };
}

QJsonObject sizes(int steps)
{
    const QByteArray bytes = chain(steps);
    QList<double> opened, linted, tidied;
    for (int round = 0; round < rounds; ++round) {
        double begun = cpuMs();
        const Opened file(bytes);
        opened << cpuMs() - begun;
        begun = cpuMs();
        const auto findings = route::lintRoute(file.editor.graph());
        linted << cpuMs() - begun;
        begun = cpuMs();
        const auto layout = route::layoutRoute(file.editor.graph(), { route::LayoutMode::Fresh, u"en"_qs });
        tidied << cpuMs() - begun;
    }
    return { { u"open_ms"_qs, medianOf(opened) }, { u"lint_ms"_qs, medianOf(linted) },
        { u"layout_ms"_qs, medianOf(tidied) } };
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QJsonObject taken = memory();
    const QJsonObject result { { u"memory"_qs, taken }, { u"open_500_beside_bpmn_js"_qs, besideTheBrowser() },
        { u"drag_100_of_500"_qs, dragging() }, { u"steps_500"_qs, sizes(500) },
        { u"steps_1000"_qs, sizes(1'000) } };
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
