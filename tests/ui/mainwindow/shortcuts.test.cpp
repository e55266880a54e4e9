// SPDX-License-Identifier: GPL-3.0-or-later
// A key that two actions have which can be reached at the same time does nothing at all.
#include <ui/journal/journalpage.h>
#include <ui/routedesigner/routedesignerpage.h>
#include <ui/templateeditor/templateeditorpage.h>
#include <ui/templateeditor/templateworkshop.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// A key with what it does, and where it is heard: within a widget, or in the whole window.
struct Heard {
    QKeySequence key;
    const QObject *owner;
    const QWidget *within;
    QString name;
};

const QWidget *placeOf(const QObject *object, Qt::ShortcutContext context)
{
    const bool isLocal = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
    return isLocal ? qobject_cast<const QWidget *>(object) : nullptr;
}

/// Whether a person comes to it now: it is seen, or stands in a menu of what is seen.
bool isReached(const QObject *object)
{
    if (const auto *menu = qobject_cast<const QMenu *>(object)) {
        const auto around = menu->menuAction()->associatedObjects();
        const bool isInMenu =
            std::any_of(around.begin(), around.end(), [](auto *one) { return isReached(one); });
        const auto *button = qobject_cast<const QAbstractButton *>(menu->parent());
        return isInMenu || (button && button->isVisible());
    }
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && widget->isVisible();
}

QList<Heard> heardIn(const QWidget &window, const ui::ActionRegistry &registry)
{
    QList<Heard> heard;
    QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *one : registry.all())
        actions << one;
    for (const QAction *action : std::as_const(actions)) {
        if (!action->isEnabled())
            continue;
        const auto places = action->associatedObjects();
        for (const QKeySequence &key : action->shortcuts()) {
            for (const QObject *place : places) {
                if (isReached(place))
                    heard.append({ key, action, placeOf(place, action->shortcutContext()),
                        action->objectName() + u'/' + action->text() });
            }
        }
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *parent = qobject_cast<const QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && parent && parent->isVisible() && parent->isEnabled())
            heard.append({ shortcut->key(), shortcut, placeOf(parent, shortcut->context()),
                u"shortcut of "_qs + parent->objectName() });
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && !button->shortcut().isEmpty())
            heard.append({ button->shortcut(), button, nullptr, button->objectName() });
    }
    return heard;
}

bool meet(const QWidget *one, const QWidget *other)
{
    return !one || !other || one == other || one->isAncestorOf(other) || other->isAncestorOf(one);
}

/// What has one key with another, named once.
QStringList clashesOf(const QList<Heard> &heard)
{
    QStringList clashes;
    for (qsizetype i = 0; i < heard.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Heard &one = heard.at(i), &other = heard.at(j);
            if (one.owner == other.owner || one.key != other.key || !meet(one.within, other.within))
                continue;
            clashes << u"%1: %2 and %3"_qs.arg(one.key.toString(), other.name, one.name);
        }
    }
    clashes.removeDuplicates();
    return clashes;
}

class ShortcutsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        ASSERT_TRUE(m_office->issueCertificate().ok());
        ASSERT_TRUE(m_office->submit(3).ok());
        // One who may do everything sees every page.
        const auto owner = m_office->place().connect();
        ASSERT_TRUE(
            owner.ok() && (*owner)->executeScript(u"GRANT tereze_administrator TO akhmetova"_qs).ok());
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->waitForCard());
        ASSERT_TRUE(m_desk->window().routes() && m_desk->window().templates() && m_desk->window().journal());
        m_desk->window().resize(1'440, 900);
    }

    void expectNoClash(const char *where)
    {
        QTest::qWait(30);
        for (const char *language : { "en", "kk", "ru", "uk" }) {
            m_desk->languages.set(QString::fromLatin1(language));
            QApplication::processEvents(); // letters of buttons differ
            const QList<Heard> heard = heardIn(m_desk->window(), *m_desk->actions);
            EXPECT_GT(heard.size(), 10);
            EXPECT_EQ(clashesOf(heard).join(u'\n').toStdString(), "") << where << ' ' << language;
        }
        m_desk->languages.set(u"en"_qs);
        QApplication::processEvents();
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(ShortcutsTest, aClashIsFound)
{
    // Two that are heard in the whole window, and one within a part of it.
    ASSERT_EQ(clashesOf(heardIn(m_desk->window(), *m_desk->actions)), QStringList());
    auto *second = new QAction(u"second"_qs, &m_desk->window());
    second->setShortcut(QKeySequence(u"F5"_qs));
    auto *part = m_desk->find<QWidget>("tasks");
    second->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    part->addAction(second);
    EXPECT_EQ(clashesOf(heardIn(m_desk->window(), *m_desk->actions)).size(), 1);
    second->setEnabled(false);
    EXPECT_EQ(clashesOf(heardIn(m_desk->window(), *m_desk->actions)).size(), 0);
}

TEST_F(ShortcutsTest, noKeyIsGivenTwiceOnAnyPage)
{
    for (const char *page : { "inbox", "journal", "joint_orders", "print_queue", "print_log", "blanks",
             "nomenclature", "destruction", "routes", "templates" }) {
        ASSERT_TRUE(m_desk->actions->action(page)->isEnabled()) << page;
        m_desk->trigger(page);
        ASSERT_TRUE(m_desk->actions->action(page)->isChecked()) << page;
        if (qstrcmp(page, "journal") == 0) {
            ASSERT_TRUE(waitUntil([&] { return m_desk->window().journal()->card().view().has_value(); }));
        }
        expectNoClash(page);
    }
}

TEST_F(ShortcutsTest, noKeyIsGivenTwiceWhileOneDecides)
{
    for (const char *act : { "reject", "return", "approve_with_remarks" }) {
        m_desk->trigger(act);
        expectNoClash(act);
    }
}

TEST_F(ShortcutsTest, noKeyIsGivenTwiceInTheRouteDesigner)
{
    m_desk->trigger("routes");
    m_desk->find<QAbstractButton>("new_route")->click();
    ASSERT_TRUE(waitUntil([&] { return m_desk->window().routes()->workshop() != nullptr; }));
    expectNoClash("a route");
}

TEST_F(ShortcutsTest, noKeyIsGivenTwiceInTheWorkshopOfTemplates)
{
    m_desk->trigger("templates");
    QTableWidget &table = m_desk->window().templates()->table();
    ASSERT_TRUE(waitUntil([&] { return table.rowCount() > 0; }));
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_desk->window().templates()->workshop() != nullptr; }));
    expectNoClash("a template");
    QAction *find = m_desk->actions->action("find");
    find->trigger();
    expectNoClash("a template, searching");
    // A placed box that is chosen has keys of its own.
    auto *box = m_desk->window().templates()->workshop()->findChild<QAction *>(u"template_box_new"_qs);
    ASSERT_NE(box, nullptr);
    box->trigger();
    expectNoClash("a template with a box");
}
