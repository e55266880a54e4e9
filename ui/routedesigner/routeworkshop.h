// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvasscene.h"
#include "routedrafts.h"
#include "routesurroundings.h"
#include "routewords.h"

#include <core/route/commands/routeeditor.h>
#include <core/route/layout/routelayout.h>

#include <QFutureWatcher>
#include <QPointer>
#include <QTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace tereze::ui {

struct Environment;
class CanvasView;
class FindBar;
class LoadBar;
class MessageBar;
class Minimap;
class PalettePanel;
class ProblemPanel;
class PublishDialog;
class PropertiesPanel;
class RoutePublication;
class SimulationPanel;
class StepList;

/// One route being drawn: palette, canvas or list of steps, properties, problems; drafts are kept by itself,
/// publishing hands the drawing in.
class RouteWorkshop : public QWidget {
    Q_OBJECT

public:
    struct Opened {
        QString key;
        QByteArray xml;
        std::optional<QByteArray> knownSha256; ///< of the drawing at the server
        bool isChanged = false; ///< it is a draft or new: not as at the server
    };

    /// Errors: those of RouteDocument::read(), and InvalidInput when there is more in the file than can be
    /// drawn with.
    static Result<route::RouteDocument> read(const QByteArray &xml);
    /// Errors: those of read().
    static Result<RouteWorkshop *> open(
        const Environment &environment, const Opened &opened, const RouteSurroundings &surroundings);
    ~RouteWorkshop() override;

    QString key() const { return m_opened.key; }
    CanvasView &canvas() { return *m_canvas; }
    ProblemPanel &problems() { return *m_problems; }
    MessageBar &messages() { return *m_messages; }
    /// What was drawn is not at the server yet.
    bool isChanged() const;
    /// Writes the draft now, when there is something to keep.
    void keepDraft();
    void find();
    QList<QWidget *> panes() const;
    void restoreLayout();
    void storeLayout() const;

Q_SIGNALS:
    void closeWanted();
    /// A person wants to see a case.
    void caseWanted(const QString &caseRef);
    void announced(const QString &text);
    /// A version is in force.
    void published();

protected:
    void changeEvent(QEvent *event) override;

private:
    RouteWorkshop(const Environment &environment, route::RouteDocument document, Opened opened,
        RouteSurroundings surroundings);

    QAction *addTool(const char *name, const char *icon, const QKeySequence &key, std::function<void()> act);
    CanvasScene::Words canvasWords() const;
    void buildTools();
    void buildAlignMenu();
    void buildExportMenu();
    void retranslate();
    void updateTools();
    void drawingChanged();
    void tidy();
    void tidied();
    void publish();
    void handIn();
    void moveCases();
    void showLoad(bool on);
    void exportAs(const QString &format);
    void save(const QString &path, const QByteArray &bytes);
    void compareVersions();
    void simulate(bool on);
    void showSteps(bool steps);

    const Environment &m_environment;
    Opened m_opened;
    RouteSurroundings m_surroundings;
    RouteWords m_words;
    route::RouteEditor m_editor;
    RouteDrafts m_drafts;
    QTimer m_draftDelay;
    QFutureWatcher<route::RouteLayout> m_layout;
    int m_layoutIndex = -1;
    QByteArray m_keptBytes;
    QByteArray m_handedIn; ///< what waits for the server's verdict
    QString m_handedInKey;
    std::optional<QTime> m_keptAt; ///< when the draft was kept last
    bool m_publishWanted = false;

    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_back;
    QPushButton *m_publish;
    QToolBar *m_tools;
    QMap<QByteArray, QAction *> m_actions;
    QActionGroup *m_toolGroup;
    QToolButton *m_align;
    QToolButton *m_export;
    QLabel *m_zoom;
    MessageBar *m_messages;
    QSplitter *m_sides;
    QSplitter *m_middle;
    QStackedWidget *m_views;
    CanvasView *m_canvas;
    PalettePanel *m_palette;
    PropertiesPanel *m_properties;
    StepList *m_steps;
    FindBar *m_find;
    LoadBar *m_load;
    Minimap *m_minimap;
    ProblemPanel *m_problems;
    SimulationPanel *m_simulation = nullptr;
    QPointer<PublishDialog> m_publishDialog;
    QStackedWidget *m_right;
    RoutePublication *m_publication;
};

} // namespace tereze::ui
