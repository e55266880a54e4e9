// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawingdesk.h"

#include <core/route/lint.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/problempanel.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <tests/support/shared.h>

namespace tereze::test {

namespace {

const char *const designersSql = R"sql(
SELECT api.position_put(gen_random_uuid(), 'international_office', 'so', 0,
    '{"kk": "Халықаралық бөлім", "ru": "Международный отдел", "en": "International office"}');
SELECT api.position_put(gen_random_uuid(), 'vice_rector_academic', 'uni', 0,
    '{"kk": "Проректор", "ru": "Проректор по академическим вопросам", "en": "Vice-rector for academic affairs"}');
SELECT api.position_put(gen_random_uuid(), 'accountant', 'uni', 0,
    '{"kk": "Бухгалтер", "ru": "Бухгалтер", "en": "Accountant"}');
SELECT api.person_put(gen_random_uuid(), NULL, 0, 'Сейтқали', 'Самал', 'Ерланқызы', 'f', NULL, NULL, NULL, 'kk');
SELECT tereze.account_add((SELECT max(id) FROM tereze.person), 'seitkali', '{tereze_staff,tereze_administrator}', NULL);
SELECT api.journal_put(gen_random_uuid(), 'orders',
    '{"kk": "Бұйрықтар журналы", "ru": "Журнал приказов", "en": "Journal of orders"}', 'П-{number}/{year}',
    '{"kk": "Университет архиві", "ru": "Архив университета", "en": "University archive"}');
SELECT api.template_put(gen_random_uuid(), 'order_mobility_trip', 'order',
    '{"kk": "Іссапар туралы бұйрық", "ru": "Приказ о командировании", "en": "Order on a trip"}', 'orders', 'ru', '<p>x</p>', NULL);
)sql";

} // namespace

std::unique_ptr<DrawingDesk> DrawingDesk::open(const QString &language)
{
    std::unique_ptr<DrawingDesk> self(new DrawingDesk);
    auto office = Office::create();
    if (!office) {
        ADD_FAILURE() << office.error().logLine().toStdString();
        return nullptr;
    }
    self->m_office = std::move(office).value();
    QCoreApplication::installTranslator(&self->m_spoken);
    const auto owner = self->m_office->place().connect();
    const auto furnished = owner ? (*owner)->executeScript(QString::fromUtf8(designersSql)) : owner.error();
    if (!furnished) {
        ADD_FAILURE() << furnished.error().logLine().toStdString();
        return nullptr;
    }
    auto worker = self->m_office->place().connect(u"tereze_worker"_qs);
    if (!worker) {
        ADD_FAILURE() << worker.error().logLine().toStdString();
        return nullptr;
    }
    self->m_worker = std::move(worker).value();
    const QString person = self->m_office->value(u"SELECT max(id)::text FROM tereze.person"_qs);
    QDir(ui::RouteDrafts::folderFor(u"tereze"_qs, person.toLongLong())).removeRecursively();
    return self->sit(self->m_office->place().settings(u"seitkali"_qs), language) ? std::move(self) : nullptr;
}

std::unique_ptr<DrawingDesk> DrawingDesk::at(const db::ConnectionSettings &place, const QString &language)
{
    std::unique_ptr<DrawingDesk> self(new DrawingDesk);
    return self->sit(place, language) ? std::move(self) : nullptr;
}

bool DrawingDesk::sit(const db::ConnectionSettings &place, const QString &language)
{
    m_desk = Desk::open(place, language);
    if (!m_desk || !m_desk->window().routes())
        return false;
    m_desk->window().resize(1'440, 900);
    m_desk->trigger("routes");
    return true;
}

DrawingDesk::~DrawingDesk() = default;

ui::CanvasView &DrawingDesk::canvas()
{
    return workshop().canvas();
}

const route::RouteGraph &DrawingDesk::graph()
{
    return canvas().commands().editor().graph();
}

const route::RouteDiagram &DrawingDesk::diagram()
{
    return canvas().commands().editor().diagram();
}

bool DrawingDesk::newRoute()
{
    click(m_desk->find<QWidget>("new_route"));
    const bool opened = waitUntil([this] { return page().workshop() != nullptr; });
    QTest::qWait(30); // the view takes its place
    return opened;
}

bool DrawingDesk::importRoute(const char *service, const QString &around)
{
    m_desk->dialogs.openFile =
        sourceRoot() + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service));
    click(m_desk->find<QWidget>("import_route"));
    if (!waitUntil([this] { return page().workshop() != nullptr; }))
        return false;
    QTest::qWait(30);
    canvas().setZoom(1);
    canvas().centerOn(centre(around));
    return true;
}

void DrawingDesk::mouse(QWidget *widget, QEvent::Type type, const QPoint &place, Qt::MouseButton button,
    Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, place, widget->mapToGlobal(place), button, buttons, modifiers);
    QApplication::sendEvent(widget, &event);
    QApplication::processEvents();
}

void DrawingDesk::click(QWidget *widget, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isVisible() && widget->isEnabled()) << widget->objectName().toStdString();
    const QPoint middle = widget->rect().center();
    mouse(widget, QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton, modifiers);
    mouse(widget, QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton, modifiers);
}

void DrawingDesk::clickAt(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    QWidget *view = canvas().viewport();
    const QPoint place = canvas().mapFromScene(scene);
    mouse(view, QEvent::MouseMove, place, Qt::NoButton, Qt::NoButton, modifiers);
    mouse(view, QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton, modifiers);
    mouse(view, QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton, modifiers);
}

void DrawingDesk::doubleClickAt(const QPointF &scene)
{
    clickAt(scene);
    mouse(canvas().viewport(), QEvent::MouseButtonDblClick, canvas().mapFromScene(scene), Qt::LeftButton,
        Qt::LeftButton);
    mouse(canvas().viewport(), QEvent::MouseButtonRelease, canvas().mapFromScene(scene), Qt::LeftButton,
        Qt::NoButton);
}

void DrawingDesk::dragOnCanvas(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers,
    const std::function<void()> &meanwhile)
{
    QWidget *view = canvas().viewport();
    // Places of the screen: a hand does not go along with what it moves.
    const QPoint start = canvas().mapFromScene(from), end = canvas().mapFromScene(to);
    const auto at = [&](double share) {
        return start + (QPointF(end - start) * share).toPoint();
    };
    mouse(view, QEvent::MouseMove, at(0), Qt::NoButton, Qt::NoButton, modifiers);
    mouse(view, QEvent::MouseButtonPress, at(0), Qt::LeftButton, Qt::LeftButton, modifiers);
    for (const double share : { 0.3, 0.7, 1.0 })
        mouse(view, QEvent::MouseMove, at(share), Qt::NoButton, Qt::LeftButton, modifiers);
    if (meanwhile)
        meanwhile();
    mouse(view, QEvent::MouseButtonRelease, at(1), Qt::LeftButton, Qt::NoButton, modifiers);
}

void DrawingDesk::abandonDrag(const QPointF &from, const QPointF &to)
{
    QWidget *view = canvas().viewport();
    const QPoint start = canvas().mapFromScene(from), end = canvas().mapFromScene(to);
    mouse(view, QEvent::MouseMove, start, Qt::NoButton, Qt::NoButton);
    mouse(view, QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    mouse(view, QEvent::MouseMove, (start + end) / 2, Qt::NoButton, Qt::LeftButton);
    mouse(view, QEvent::MouseMove, end, Qt::NoButton, Qt::LeftButton);
    key(Qt::Key_Escape);
    mouse(view, QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
}

void DrawingDesk::clickIn(QWidget *widget, const QPoint &place)
{
    mouse(widget, QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton);
}

void DrawingDesk::chooseInMenu(QWidget *button, const QPoint &place, const QString &text)
{
    ASSERT_NE(button, nullptr);
    bool chosen = false;
    // The button waits for its menu: what is done in it is done meanwhile.
    QTimer::singleShot(50, button, [&chosen, &text] {
        const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (int presses = 0; presses <= menu->actions().size(); ++presses) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text) {
                chosen = true;
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    });
    clickIn(button, place);
    EXPECT_TRUE(waitUntil([] { return !QApplication::activePopupWidget(); }));
    EXPECT_TRUE(waitUntil([&chosen] { return chosen; })) << text.toStdString();
}

void DrawingDesk::dragTo(const char *name, const QPointF &scene)
{
    auto *button = find<QWidget>(name);
    ASSERT_NE(button, nullptr);
    const QPoint start = button->rect().center();
    const QPoint end = button->mapFromGlobal(canvas().viewport()->mapToGlobal(canvas().mapFromScene(scene)));
    mouse(button, QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    for (const double share : { 0.4, 0.8, 1.0 })
        mouse(button, QEvent::MouseMove, start + (end - start) * share, Qt::NoButton, Qt::LeftButton);
    mouse(button, QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
}

void DrawingDesk::key(int code, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus =
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    // A menu is gone once a line of it was chosen, so the release goes to whoever is there then.
    const QPointer<QWidget> receiver(focus);
    QTest::keyPress(focus, static_cast<Qt::Key>(code), modifiers);
    if (receiver)
        QTest::keyRelease(receiver, static_cast<Qt::Key>(code), modifiers);
    QApplication::processEvents();
}

void DrawingDesk::typeLabel(const QString &text)
{
    auto *field = find<QLineEdit>("label_editor");
    ASSERT_NE(field, nullptr);
    ASSERT_TRUE(field->hasFocus());
    typeText(field, text);
    key(Qt::Key_Return);
}

void DrawingDesk::typeInto(QWidget *field, const QString &text)
{
    ASSERT_NE(field, nullptr);
    field->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    typeText(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
}

void DrawingDesk::typeInto(const char *field, const QString &text)
{
    typeInto(find<QWidget>(field), text);
}

void DrawingDesk::choose(QComboBox *box, const QString &data)
{
    ASSERT_NE(box, nullptr);
    ASSERT_GE(box->findData(data), 0) << box->objectName().toStdString() << " has no " << data.toStdString();
    box->setFocus(Qt::TabFocusReason);
    const int wanted = box->findData(data);
    for (int presses = 0; box->currentIndex() != wanted && presses < 100; ++presses)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QApplication::processEvents();
    EXPECT_EQ(box->currentData().toString(), data);
}

void DrawingDesk::choose(const char *box, const QString &data)
{
    choose(find<QComboBox>(box), data);
}

QString DrawingDesk::append(const char *kind, const QString &label)
{
    click(find<QWidget>((QByteArray("pad_append_") + kind).constData()));
    if (!label.isNull())
        typeLabel(label);
    return selected();
}

void DrawingDesk::setPerformer(const QString &role, const QString &where)
{
    choose("role", role);
    if (!where.isEmpty())
        choose("where", where);
}

QString DrawingDesk::selected()
{
    const QStringList ids = canvas().canvas().selectedIds();
    return ids.size() == 1 ? ids.first() : QString();
}

QPointF DrawingDesk::centre(const QString &id)
{
    return diagram().shapes.value(id).bounds.center();
}

QString DrawingDesk::errors()
{
    EXPECT_TRUE(waitUntil([this] { return workshop().problems().isCurrent(); }));
    QTest::qWait(1);
    QStringList all;
    for (const route::Finding &finding : workshop().problems().findings()) {
        if (finding.severity == route::Severity::Error)
            all << finding.rule + u' ' + finding.element;
    }
    return all.join(u", "_qs);
}

void DrawingDesk::work()
{
    const work::JobRunner runner({ &m_handler, &m_dryRuns }, m_counters);
    const auto done = runner.runOne({ *m_worker, u"drawing"_qs });
    EXPECT_TRUE(done.ok()) << done.error().logLine().toStdString();
}

QWidget *DrawingDesk::askToPublish()
{
    click(find<QWidget>("publish"));
    // The dialog comes when lint has looked, and can be accepted when the server has.
    QWidget *now = nullptr;
    EXPECT_TRUE(waitUntil([&] {
        now = workshop().findChild<QWidget *>(u"publish_now"_qs);
        return now && now->isEnabled();
    }));
    return now;
}

void DrawingDesk::handIn(QWidget *publishNow)
{
    click(publishNow);
    QApplication::setActiveWindow(&m_desk->window()); // as a window manager does when a dialog goes
}

int DrawingDesk::publish(QWidget *publishNow)
{
    const QString key = workshop().canvas().commands().editor().key();
    const QString before = m_office->value(u"SELECT coalesce(max(id), 0)::text FROM tereze.route_version"_qs);
    handIn(publishNow ? publishNow : askToPublish());
    const auto state = [&] {
        return m_office->value(
            u"SELECT coalesce((SELECT v.state || ' ' || coalesce(v.number, 0) FROM tereze.route_version v "
            u"JOIN tereze.route r"
            " ON r.id = v.route_id WHERE r.key = '%1' AND v.id > %2 ORDER BY v.id DESC LIMIT 1), 'none')"_qs
                .arg(key, before));
    };
    EXPECT_TRUE(waitUntil([&] {
        work();
        const QString became = state();
        return became.startsWith(u"published") || became.startsWith(u"refused");
    })) << state().toStdString();
    EXPECT_TRUE(waitUntil([this] { return !workshop().isChanged(); }) || state().startsWith(u"refused"));
    return state().section(u' ', 1).toInt();
}

QString namelessControls(QWidget &within)
{
    QStringList nameless;
    QSet<const QWidget *> labelled; // a field is called by the label that it is the buddy of
    for (const QLabel *label : within.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    for (const QWidget *widget : within.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        const QWidget *around = widget->parentWidget();
        const bool isPart = around
            && (qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
                || around->inherits("QComboBoxPrivateContainer") || qobject_cast<const QLineEdit *>(around)
                || qobject_cast<const QAbstractItemView *>(around));
        if (!widget->isVisible() || isPart || (!button && !isField))
            continue;
        const bool isSaid =
            button ? !(button->text() + button->toolTip()).isEmpty() : labelled.contains(widget);
        if (widget->accessibleName().isEmpty() && !isSaid)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless.join(u", "_qs);
}

} // namespace tereze::test
