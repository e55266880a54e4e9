// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar of RouteWorkshop, files and versions.
#include "canvasview.h"
#include "minimap.h"
#include "problempanel.h"
#include "routeexporter.h"
#include "routepublication.h"
#include "routeworkshop.h"
#include "versioncomparison.h"

#include <core/base/wholefile.h>
#include <core/route/drawing/routesvg.h>
#include <ui/actions/actionregistry.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QtConcurrentRun>

namespace tereze::ui {

QAction *RouteWorkshop::addTool(
    const char *name, const char *iconName, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(u"route_"_qs + QString::fromLatin1(name));
    action->setData(QString::fromLatin1(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    m_actions.insert(name, action);
    return action;
}

void RouteWorkshop::buildTools()
{
    m_tools->setObjectName(u"route_tools"_qs);
    m_tools->setIconSize(QSize(20, 20));
    m_tools->setMovable(false);
    m_tools->setContentsMargins(4, 0, 4, 0);
    const auto tool = [this](const char *name, const char *key, CanvasInteraction::Tool mode) {
        QAction *action = addTool(name, name, QKeySequence(QString::fromLatin1(key)),
            [this, mode] { m_canvas->interaction().setTool(mode); });
        action->setCheckable(true);
        m_toolGroup->addAction(action);
        m_tools->addAction(action);
    };
    tool("select", "Ctrl+Shift+V", CanvasInteraction::Tool::Select);
    tool("hand", "Ctrl+Shift+H", CanvasInteraction::Tool::Hand);
    tool("lasso", "Ctrl+Shift+L", CanvasInteraction::Tool::Lasso);
    tool("connect", "Ctrl+Shift+K", CanvasInteraction::Tool::Connect);
    tool("space", "Ctrl+Shift+S", CanvasInteraction::Tool::Space);
    m_tools->addSeparator();
    m_tools->addAction(addTool("undo", "undo", QKeySequence::Undo, [this] { m_editor.undoStack().undo(); }));
    QAction *redo = addTool("redo", "redo", {}, [this] { m_editor.undoStack().redo(); });
    redo->setShortcuts({ QKeySequence(u"Ctrl+Y"_qs), QKeySequence(u"Ctrl+Shift+Z"_qs) });
    m_tools->addAction(redo);
    m_tools->addSeparator();
    m_tools->addAction(addTool("tidy", "tidy", QKeySequence(u"Ctrl+Shift+T"_qs), [this] { tidy(); }));
    buildAlignMenu();
    m_tools->addWidget(m_align);
    m_tools->addSeparator();
    m_tools->addAction(addTool("zoom_out", "zoom-out", {}, [this] { m_canvas->zoomBy(1 / 1.2); }));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"400 %"_qs) + 10);
    m_tools->addWidget(m_zoom);
    m_tools->addAction(addTool("zoom_in", "zoom-in", {}, [this] { m_canvas->zoomBy(1.2); }));
    m_tools->addAction(addTool("fit", "fit", QKeySequence(u"Ctrl+Shift+0"_qs), [this] { m_canvas->fit(); }));
    const auto onKey = [this](const char *id, auto act) {
        connect(m_environment.actions.action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    onKey("zoom_in", [this] { m_canvas->zoomBy(1.2); });
    onKey("zoom_out", [this] { m_canvas->zoomBy(1 / 1.2); });
    onKey("fit_width", [this] { m_canvas->setZoom(1); });
    QAction *minimap = addTool("minimap", "minimap", {}, [] {});
    minimap->setCheckable(true);
    minimap->setChecked(true);
    connect(minimap, &QAction::toggled, m_minimap, &QWidget::setVisible);
    m_tools->addAction(minimap);
    m_tools->addSeparator();
    QAction *steps = addTool("steps", "list", QKeySequence(u"Ctrl+L"_qs), [] {});
    steps->setCheckable(true);
    connect(steps, &QAction::toggled, this, &RouteWorkshop::showSteps);
    m_tools->addAction(steps);
    QAction *simulation = addTool("simulate", "play", QKeySequence(u"F8"_qs), [] {});
    simulation->setCheckable(true);
    connect(simulation, &QAction::toggled, this, &RouteWorkshop::simulate);
    m_tools->addAction(simulation);
    m_tools->addAction(addTool("compare", "compare", {}, [this] { compareVersions(); }));
    QAction *load = addTool("load", "load", QKeySequence(u"F9"_qs), [] {});
    load->setCheckable(true);
    connect(load, &QAction::toggled, this, &RouteWorkshop::showLoad);
    m_tools->addAction(load);
    m_tools->addAction(addTool("move_cases", "move", {}, [this] { moveCases(); }));
    buildExportMenu();
    m_tools->addWidget(m_export);
    for (const char *name : { "steps", "simulate" }) {
        auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(m_actions.value(name)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QToolButton *button : m_tools->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    connect(&m_editor.undoStack(), &QUndoStack::indexChanged, this, &RouteWorkshop::updateTools);
}

void RouteWorkshop::buildAlignMenu()
{
    auto *menu = new QMenu(m_align);
    const auto align = [&](const char *name, CanvasCommands::Edge edge) {
        menu->addAction(addTool(name, "", {},
            [this, edge] { m_canvas->commands().align(m_canvas->canvas().selectedNodes(), edge); }));
    };
    align("align_left", CanvasCommands::Edge::Left);
    align("align_centre", CanvasCommands::Edge::Centre);
    align("align_right", CanvasCommands::Edge::Right);
    align("align_top", CanvasCommands::Edge::Top);
    align("align_middle", CanvasCommands::Edge::Middle);
    align("align_bottom", CanvasCommands::Edge::Bottom);
    menu->addSeparator();
    for (const bool across : { true, false })
        menu->addAction(addTool(across ? "distribute_across" : "distribute_down", "", {},
            [this, across] { m_canvas->commands().distribute(m_canvas->canvas().selectedNodes(), across); }));
    m_align->setObjectName(u"align"_qs);
    m_align->setMenu(menu);
    m_align->setPopupMode(QToolButton::InstantPopup);
    m_align->setAutoRaise(true);
}

void RouteWorkshop::buildExportMenu()
{
    auto *menu = new QMenu(m_export);
    for (const char *format : { "svg", "png", "pdf", "bpmn" })
        menu->addAction(addTool((QByteArray("export_") + format).constData(), "", {},
            [this, format = QString::fromLatin1(format)] { exportAs(format); }));
    m_export->setObjectName(u"export"_qs);
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setAutoRaise(true);
}

void RouteWorkshop::retranslate()
{
    const QMap<QByteArray, QString> texts { { "select", tr("Select and move") },
        { "hand", tr("Move the view (space)") }, { "lasso", tr("Select with a frame") },
        { "connect", tr("Connect") }, { "space", tr("Make or take away space") }, { "undo", tr("Undo") },
        { "redo", tr("Redo") }, { "tidy", tr("Tidy up") }, { "zoom_out", tr("Smaller") },
        { "zoom_in", tr("Larger") }, { "fit", tr("Show everything") }, { "minimap", tr("Overview") },
        { "steps", tr("List of steps") }, { "simulate", tr("Try it out") },
        { "compare", tr("Compare with another version") }, { "load", tr("Load and times") },
        { "move_cases", tr("Move applications…") }, { "align_left", tr("Left edges") },
        { "align_centre", tr("Middles, one above the other") }, { "align_right", tr("Right edges") },
        { "align_top", tr("Upper edges") }, { "align_middle", tr("Middles, side by side") },
        { "align_bottom", tr("Lower edges") }, { "distribute_across", tr("Equal distances across") },
        { "distribute_down", tr("Equal distances down") }, { "export_svg", tr("Drawing (SVG)…") },
        { "export_png", tr("Picture (PNG)…") }, { "export_pdf", tr("Document (PDF)…") },
        { "export_bpmn", tr("Route (BPMN 2.0)…") } };
    for (auto it = m_actions.begin(); it != m_actions.end(); ++it) {
        QAction *action = it.value();
        action->setText(texts.value(it.key()));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? action->text() : u"%1 (%2)"_qs.arg(action->text(), key));
        if (const QString name = action->data().toString(); !name.isEmpty())
            action->setIcon(icon(name, palette()));
    }
    m_tools->setAccessibleName(tr("Tools"));
    m_back->setText(tr("Routes"));
    m_back->setIcon(icon(u"back"_qs, palette()));
    m_back->setToolTip(tr("Back to the list; the draft is kept"));
    m_publish->setText(tr("Publish"));
    m_align->setIcon(icon(u"align"_qs, palette()));
    m_align->setToolTip(tr("Align and distribute"));
    m_align->setAccessibleName(m_align->toolTip());
    m_export->setIcon(icon(u"export"_qs, palette()));
    m_export->setToolTip(tr("Save as a file"));
    m_export->setAccessibleName(m_export->toolTip());
    m_canvas->setAccessibleName(tr("Drawing of the route"));
    m_canvas->commands().setLanguage(m_words.language());
    updateTools();
}

void RouteWorkshop::updateTools()
{
    QUndoStack &stack = m_editor.undoStack();
    const auto name = [](const QString &what, const QString &step) {
        return step.isEmpty() ? what : u"%1: %2"_qs.arg(what, step);
    };
    m_actions.value("undo")->setEnabled(stack.canUndo());
    m_actions.value("undo")->setToolTip(plainToolTip(name(tr("Undo"), stack.undoText())));
    m_actions.value("redo")->setEnabled(stack.canRedo());
    m_actions.value("redo")->setToolTip(plainToolTip(name(tr("Redo"), stack.redoText())));
    for (const char *tool : { "compare", "load", "move_cases" })
        m_actions.value(tool)->setEnabled(m_opened.knownSha256.has_value());
    m_align->setEnabled(m_canvas->canvas().selectedNodes().size() > 1);
    const char *tools[] { "select", "hand", "lasso", "connect", "space" };
    m_actions.value(tools[static_cast<int>(m_canvas->interaction().tool())])->setChecked(true);
    m_actions.value("steps")->setChecked(m_views->currentIndex() == 1);
    m_zoom->setText(u"%1 %"_qs.arg(qRound(m_canvas->zoom() * 100)));
    const auto &processes = m_editor.graph().processes;
    const QString title = processes.isEmpty() ? QString() : m_words.name(processes.first().names());
    m_title->setText(title.isEmpty() ? m_opened.key : title);
    if (!isChanged())
        m_state->setText(m_opened.knownSha256 ? tr("As published") : tr("New"));
    else if (m_keptAt)
        m_state->setText(tr("Draft kept at %1").arg(QLocale().toString(*m_keptAt, QLocale::ShortFormat)));
    else
        m_state->setText(tr("Draft"));
    m_publish->setEnabled(!m_publication->isRunning() && isChanged());
    m_publish->setToolTip(m_problems->hasErrors() ? tr("There are errors yet") : QString());
}

void RouteWorkshop::exportAs(const QString &format)
{
    const auto path = m_environment.dialogs.askSaveFile(this, u"%1.%2"_qs.arg(m_opened.key, format), format);
    if (!path)
        return;
    if (format == u"svg") { // what is not drawn yet is laid out for it, which may take its time
        auto *drawing = new QFutureWatcher<QByteArray>(this);
        connect(drawing, &QFutureWatcherBase::finished, this, [this, drawing, path = *path] {
            drawing->deleteLater();
            save(path, drawing->result());
        });
        drawing->setFuture(QtConcurrent::run([graph = m_editor.graph(), language = m_words.language()] {
            return route::routeSvg(
                graph, route::layoutRoute(graph, { route::LayoutMode::Missing, language }), language);
        }));
    } else if (format == u"bpmn") {
        save(*path, m_editor.bytes());
    } else {
        RouteExporter exporter(m_editor.graph(), m_editor.diagram(), canvasWords());
        save(*path, format == u"png" ? exporter.png() : exporter.pdf(m_title->text()));
    }
}

void RouteWorkshop::save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes)) {
        m_messages->show(Error::of(ErrorKind::InvalidInput,
            tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(path)), file.errorString()));
        return;
    }
    Q_EMIT announced(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void RouteWorkshop::compareVersions()
{
    // A drawing can outgrow what is read as a route.
    if (const auto readable = route::RouteDocument::read(m_editor.bytes()); !readable) {
        m_messages->show(readable.error());
        return;
    }
    auto *comparison = new VersionComparison(m_environment, m_words, m_opened.key, m_editor, this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    comparison->show();
}

} // namespace tereze::ui
