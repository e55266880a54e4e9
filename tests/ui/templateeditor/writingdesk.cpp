// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingdesk.h"

#include <core/store/cataloguestore.h>
#include <ui/routedesigner/routedrafts.h>
#include <ui/templateeditor/templatepreview.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QTableWidget>
#include <QTest>

#include <tests/support/shared.h>

namespace tereze::test {

namespace {

const char *const writersSql = R"sql(
SELECT api.person_put(gen_random_uuid(), NULL, 0, 'Сейтқали', 'Самал', 'Ерланқызы', 'f', NULL, NULL, NULL, 'kk');
SELECT tereze.account_add((SELECT max(id) FROM tereze.person), 'seitkali', '{tereze_staff,tereze_administrator}', NULL);
SELECT api.journal_put(gen_random_uuid(), 'orders',
    '{"kk": "Бұйрықтар журналы", "ru": "Журнал приказов", "en": "Journal of orders"}', 'П-{number}/{year}',
    '{"kk": "Университет архиві", "ru": "Архив университета", "en": "University archive"}');
)sql";

Result<void> putShipped(db::Database &database, const QString &folder, const QString &key, const QString &kind,
    const std::optional<QString> &journal, const QJsonObject &title, const QStringList &languages)
{
    QList<Fault> faults;
    for (const QString &language : languages) {
        QFile file(sourceRoot() + u"/resources/catalogue/%1/templates/%2.%3.html"_qs.arg(folder, key, language));
        if (!file.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::NotFound, file.fileName());
        domain::TemplateEntry entry;
        entry.key = key;
        entry.kind = kind;
        entry.title = LocalText::read(title, u"title"_qs, faults);
        entry.journalKey = journal;
        entry.language = language;
        entry.html = QString::fromUtf8(file.readAll());
        if (key == u"certificate_of_study" && language == u"ru")
            entry.knownSha256 = QCryptographicHash::hash("<p>x</p>", QCryptographicHash::Sha256);
        const auto put = store::CatalogueStore::putTemplate(database, QUuid::createUuid(), entry);
        if (!put)
            return put.error();
    }
    return {};
}

} // namespace

std::unique_ptr<WritingDesk> WritingDesk::open(const QString &language)
{
    std::unique_ptr<WritingDesk> self(new WritingDesk);
    auto office = Office::create();
    if (!office) {
        ADD_FAILURE() << office.error().logLine().toStdString();
        return nullptr;
    }
    self->m_office = std::move(office).value();
    const auto furnish = [&]() -> Result<void> {
        TEREZE_TRY(const auto owner, self->m_office->place().connect());
        TEREZE_CHECK(owner->executeScript(QString::fromUtf8(writersSql)));
        TEREZE_CHECK(putShipped(*owner, u"certificate-of-study"_qs, u"certificate_of_study"_qs,
            u"certificate"_qs, u"certificates"_qs,
            { { u"kk"_qs, u"Оқу туралы анықтама"_qs }, { u"ru"_qs, u"Справка об обучении"_qs },
                { u"en"_qs, u"Certificate of study"_qs } },
            { u"ru"_qs, u"kk"_qs }));
        TEREZE_CHECK(putShipped(*owner, u"academic-leave"_qs, u"order_academic_leave"_qs, u"order"_qs, u"orders"_qs,
            { { u"kk"_qs, u"Академиялық демалыс туралы бұйрық"_qs },
                { u"ru"_qs, u"Приказ об академическом отпуске"_qs }, { u"en"_qs, u"Order on academic leave"_qs } },
            { u"kk"_qs, u"ru"_qs, u"en"_qs }));
        return putShipped(*owner, u"shared"_qs, u"approval_sheet"_qs, u"approval_sheet"_qs, {},
            { { u"kk"_qs, u"Келісу парағы"_qs }, { u"ru"_qs, u"Лист согласования"_qs },
                { u"en"_qs, u"Approval sheet"_qs } },
            { u"kk"_qs, u"ru"_qs, u"en"_qs });
    };
    if (const auto furnished = furnish(); !furnished) {
        ADD_FAILURE() << furnished.error().logLine().toStdString();
        return nullptr;
    }
    const QString person = self->m_office->value(u"SELECT max(id)::text FROM tereze.person"_qs);
    QDir(ui::RouteDrafts::folderFor(u"tereze"_qs, person.toLongLong(), u"template-drafts"_qs)).removeRecursively();
    self->m_desk = Desk::open(self->m_office->place().settings(u"seitkali"_qs), language);
    if (!self->m_desk || !self->m_desk->window().templates())
        return nullptr;
    self->m_desk->trigger("templates");
    return self;
}

WritingDesk::~WritingDesk() = default;

bool WritingDesk::openTemplate(const QString &key)
{
    QTableWidget &table = page().table();
    if (!waitUntil([&] { return table.rowCount() >= 3; }))
        return false;
    table.setFocus();
    for (int presses = 0; presses < table.rowCount(); ++presses) {
        if (table.currentRow() >= 0 && table.item(table.currentRow(), 0)->data(Qt::UserRole).toString() == key)
            break;
        QTest::keyClick(&table, table.currentRow() == table.rowCount() - 1 ? Qt::Key_Home : Qt::Key_Down,
            table.currentRow() == table.rowCount() - 1 ? Qt::ControlModifier : Qt::NoModifier);
    }
    QTest::keyClick(&table, Qt::Key_Return);
    if (!waitUntil([this] { return page().workshop() != nullptr; }))
        return false;
    QTest::qWait(30); // the views take their places
    return workshop().key() == key;
}

void WritingDesk::closeTemplate()
{
    click("back");
    EXPECT_TRUE(waitUntil([this] { return page().workshop() == nullptr; }));
    QTest::qWait(1);
}

void WritingDesk::click(const char *name)
{
    auto *widget = find<QWidget>(name);
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isEnabled()) << name;
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    QApplication::processEvents();
}

void WritingDesk::key(int code, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus =
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    const QPointer<QWidget> receiver(focus);
    QTest::keyPress(focus, static_cast<Qt::Key>(code), modifiers);
    if (receiver)
        QTest::keyRelease(receiver, static_cast<Qt::Key>(code), modifiers);
    QApplication::processEvents();
}

void WritingDesk::type(const QString &text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    typeText(QApplication::focusWidget(), text);
    QApplication::processEvents();
}

void WritingDesk::clickBehind(const QString &words)
{
    const QTextCursor found = paper().document()->find(words);
    ASSERT_FALSE(found.isNull()) << words.toStdString();
    QTextCursor end = paper().textCursor();
    end.setPosition(found.selectionEnd());
    const QRect place = paper().cursorRect(end);
    QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, QPoint(place.left(), place.center().y()));
    QApplication::processEvents();
    ASSERT_EQ(paper().textCursor().position(), found.selectionEnd());
    ASSERT_TRUE(paper().hasFocus());
}

void WritingDesk::choose(const QString &words)
{
    clickBehind(words);
    for (qsizetype i = 0; i < words.size(); ++i)
        key(Qt::Key_Left, Qt::ShiftModifier);
}

void WritingDesk::chooseField(const QString &words)
{
    auto *search = find<QLineEdit>("field_search");
    ASSERT_NE(search, nullptr);
    search->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    typeText(search, words);
    QApplication::processEvents();
}

bool WritingDesk::waitForPreview()
{
    QTest::qWait(1);
    return waitUntil([this] { return workshop().preview().isCurrent(); });
}

} // namespace tereze::test
