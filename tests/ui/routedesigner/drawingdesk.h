// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/spokenlanguages.h>
#include <core/work/jobrunner.h>
#include <core/work/routedryrunhandler.h>
#include <core/work/routepublishhandler.h>
#include <ui/routedesigner/routedesignerpage.h>
#include <ui/routedesigner/routeworkshop.h>

#include <QEvent>
#include <QPoint>
#include <QPointF>

#include <functional>
#include <memory>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

class QComboBox;

namespace tereze::test {

/// An administrator at the route designer, with the hands of a person: everything is done by mouse and key
/// events. Answers about what is drawn are read from the route, never written to it.
class DrawingDesk {
public:
    /// A university with the catalogue's roles, journals and templates, and an empty folder of drafts.
    static std::unique_ptr<DrawingDesk> open(const QString &language = QStringLiteral("en"));
    /// Another window, in a university that there is already; it has no office() and does no work().
    static std::unique_ptr<DrawingDesk> at(
        const db::ConnectionSettings &place, const QString &language = QStringLiteral("en"));
    ~DrawingDesk();

    Desk &desk() { return *m_desk; }
    Office &office() { return *m_office; }
    ui::RouteDesignerPage &page() { return *m_desk->window().routes(); }
    ui::RouteWorkshop &workshop() { return *page().workshop(); }
    ui::CanvasView &canvas();
    const route::RouteGraph &graph();
    const route::RouteDiagram &diagram();

    /// Presses “New route” and waits for the empty canvas.
    bool newRoute();
    /// Imports the route of a service of the catalogue, at 100 % around one of its steps.
    bool importRoute(const char *service, const QString &around);
    /// A widget of the workshop by its name; fails the test when there is none or it cannot be seen.
    template <typename Widget> Widget *find(const char *name)
    {
        for (auto *one : workshop().findChildren<Widget *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        ADD_FAILURE() << "no visible " << name;
        return nullptr;
    }

    // Hands
    void click(QWidget *widget, Qt::KeyboardModifiers modifiers = {});
    void clickAt(const QPointF &scene, Qt::KeyboardModifiers modifiers = {});
    void doubleClickAt(const QPointF &scene);
    /// `meanwhile` happens before the button is let go.
    void dragOnCanvas(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = {},
        const std::function<void()> &meanwhile = {});
    /// Takes hold, drags, and gives up with Esc before letting go.
    void abandonDrag(const QPointF &from, const QPointF &to);
    void clickIn(QWidget *widget, const QPoint &place);
    /// Opens the menu of a button by a click at a place and chooses a line by its text, by keys.
    void chooseInMenu(QWidget *button, const QPoint &place, const QString &text);
    /// Holds a button of the palette or the pad and lets go over the canvas.
    void dragTo(const char *button, const QPointF &scene);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types over what stands in the name's field on the canvas, and Enter.
    void typeLabel(const QString &text);
    /// Types into a field of the properties, and leaves it.
    void typeInto(const char *field, const QString &text);
    void typeInto(QWidget *field, const QString &text);
    /// Chooses a line of a box by the arrow keys.
    void choose(QComboBox *box, const QString &data);
    void choose(const char *box, const QString &data);
    /// Presses a button of the pad of the selected step, then gives the new step its name.
    QString append(const char *kind, const QString &label);
    /// Who performs the selected step.
    void setPerformer(const QString &role, const QString &where = {});

    QString selected();
    QPointF centre(const QString &id);
    /// Findings that stop publishing, as `rule element`, after lint has looked.
    QString errors();
    /// Lets a real worker do what waits.
    void work();
    /// Presses “Publish” and waits for the server's verdict: the version's number, 0 when it was refused.
    int publish(QWidget *publishNow = nullptr);
    /// Its parts: the dialog is asked for, until its button can be pressed; the button is pressed.
    QWidget *askToPublish();
    void handIn(QWidget *publishNow);

private:
    DrawingDesk() = default;
    bool sit(const db::ConnectionSettings &place, const QString &language);
    void mouse(QWidget *widget, QEvent::Type type, const QPoint &place, Qt::MouseButton button,
        Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {});

    SpokenLanguages m_spoken { QStringLiteral("en") }; ///< of the worker, which speaks every language
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    work::RoutePublishHandler m_handler;
    work::RouteDryRunHandler m_dryRuns;
    work::WorkCounters m_counters;
    std::unique_ptr<db::Database> m_worker;
};

/// Controls of which a screen reader could say nothing.
QString namelessControls(QWidget &within);

} // namespace tereze::test
