// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <core/db/schemaversion.h>
#include <core/store/accessstore.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

namespace tereze::test {

Desk::Desk()
    : settings(folder.filePath(u"desktop.ini"_qs))
{
}

Desk::~Desk() = default;

std::unique_ptr<Desk> Desk::open(
    const db::ConnectionSettings &where, const QString &language, const std::optional<ui::CallStore> &store)
{
    std::unique_ptr<Desk> self(new Desk);
    self->appearance.apply(u"light"_qs);
    self->languages.set(language);
    self->m_database = std::make_unique<db::DatabaseThread>(
        where, [](db::Database &database) { return db::checkSchema(database); },
        db::DatabaseThread::Timing { 200, 50, 400 });
    const auto me =
        self->m_database->run([](db::Database &database) { return store::AccessStore::me(database); })
            .result();
    if (!me) {
        ADD_FAILURE() << me.error().logLine().toStdString();
        return nullptr;
    }
    self->actions = std::make_unique<ui::ActionRegistry>();
    self->calls = std::make_unique<ui::CallKeeper>(*self->m_database, store);
    self->m_window = std::make_unique<ui::MainWindow>(ui::Environment { *self->m_database, *self->calls,
        self->dialogs, self->settings, self->languages, self->appearance, *self->actions, *me, u"tereze"_qs,
        QDateTime::currentDateTimeUtc().msecsTo(me->serverTime) });
    self->firstSize = self->m_window->size();
    self->m_window->resize(1'280, 800); // the screen without a screen is smaller
    self->m_window->show();
    if (!QTest::qWaitForWindowExposed(self->m_window.get()))
        ADD_FAILURE() << "the window did not appear";
    QApplication::setActiveWindow(self->m_window.get());
    return self;
}

bool Desk::waitForCard()
{
    return waitUntil([this] { return actions->action("approve")->isEnabled(); });
}

bool waitUntil(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000);
}

void typeText(QWidget *into, const QString &text)
{
    // QTest::keyClicks ends the program at the first letter that is not Latin.
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(into, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(into, &release);
    }
}

QStringList readableTexts(QWidget &window)
{
    QStringList texts { window.windowTitle() };
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"))
            continue; // Qt names the arrows of a tab bar once, when it is made
        texts << widget->accessibleName() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            texts << choice->currentText();
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts << group->title();
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        else if (const auto *browser = qobject_cast<const QTextBrowser *>(widget))
            texts << browser->toPlainText();
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
    }
    return texts;
}

void takePicture(QWidget &widget, const QString &name)
{
    const QDir folder(QStringLiteral(TEREZE_BINARY_DIR "/../screenshots"));
    ASSERT_TRUE(folder.mkpath(u"."_qs));
    QTest::qWait(250); // painting of the document
    ASSERT_TRUE(widget.grab().save(folder.filePath(name + u".png"_qs)));
}

} // namespace tereze::test
