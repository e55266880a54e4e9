// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in a template: chosen, pasted, dropped, sized, depending on a field, taken back.
#include <ui/errors/messagebar.h>
#include <ui/templateeditor/picturedialog.h>
#include <ui/templateeditor/templatepreview.h>
#include <ui/templateeditor/templateproblems.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class TemplatePicturesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_desk = WritingDesk::open();
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
        m_desk->workshop().showLanguage(u"ru"_qs);
        m_picture = QImage(160, 80, QImage::Format_RGB32);
        m_picture.fill(Qt::white);
        QPainter painter(&m_picture);
        painter.setBrush(QColor(0, 90, 160));
        painter.drawEllipse(20, 5, 120, 70);
        ASSERT_TRUE(m_picture.save(path()));
    }
    QString path() const { return m_folder.filePath(u"seal.png"_qs); }
    ui::PictureDialog *dialog() { return m_desk->workshop().findChild<ui::PictureDialog *>(); }
    /// Says what the picture shows, and how wide it is, and takes it.
    void takeAs(const QString &words, double width)
    {
        ASSERT_TRUE(waitUntil([this] { return dialog() != nullptr; }));
        auto *alt = dialog()->findChild<QLineEdit *>(u"picture_words"_qs);
        auto *take = dialog()->findChild<QWidget *>(u"take_picture"_qs);
        alt->setText(words);
        dialog()->findChild<QDoubleSpinBox *>(u"picture_width"_qs)->setValue(width);
        ASSERT_TRUE(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return dialog() == nullptr; }));
    }
    QString pictureElement() const
    {
        const QString source = m_desk->source();
        const qsizetype begin = source.indexOf(u"<img"_qs);
        return begin < 0 ? QString() : source.mid(begin, source.indexOf(u'>', begin) + 1 - begin);
    }
    static QString ending(const QString &element) { return element.mid(element.indexOf(u" alt="_qs)); }

    QTemporaryDir m_folder;
    QImage m_picture;
    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(TemplatePicturesTest, aPictureIsChosenSizedSeenMadeConditionalAndTakenBack)
{
    const QString before = m_desk->source();
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->desk().dialogs.openFile = path();
    m_desk->workshop().findChild<QAction *>(u"template_picture"_qs)->trigger();
    ASSERT_TRUE(waitUntil([this] { return dialog() != nullptr; }));
    EXPECT_FALSE(dialog()->findChild<QWidget *>(u"take_picture"_qs)->isEnabled()); // not without words
    EXPECT_EQ(namelessControls(*dialog()), QString());
    takePicture(*dialog(), u"template-picture-dialog"_qs);
    takeAs(u"Печать"_qs, 30);
    EXPECT_EQ(ending(pictureElement()), u" alt=\"Печать\" width=\"30.0mm\" height=\"15.0mm\">"_qs);
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    takePicture(m_desk->desk().window(), u"template-picture"_qs);
    // At the picture: another size, in its place.
    m_desk->paper().revealOffset(m_desk->source().indexOf(u"<img"_qs));
    ASSERT_NE(m_desk->paper().chip(), nullptr);
    Q_EMIT m_desk->paper().chipMenuWanted(QPoint());
    takeAs(u"Печать университета"_qs, 40);
    EXPECT_EQ(
        ending(pictureElement()), u" alt=\"Печать университета\" width=\"40.0mm\" height=\"20.0mm\">"_qs);
    EXPECT_EQ(m_desk->source().count(u"<img"_qs), 1);
    // Only if there is a value.
    m_desk->paper().revealOffset(m_desk->source().indexOf(u"<img"_qs));
    m_desk->chooseField(u"patronymic"_qs);
    m_desk->click("only_if");
    EXPECT_TRUE(m_desk->source().contains(
        u"{{#applicant.patronymic}}"_qs + pictureElement() + u"{{/applicant.patronymic}}"_qs));
    while (m_desk->workshop().editor().undoStack().canUndo())
        m_desk->workshop().editor().undoStack().undo();
    EXPECT_EQ(m_desk->source(), before);
}

TEST_F(TemplatePicturesTest, oneIsPastedAndOneIsDropped)
{
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    QApplication::clipboard()->setImage(m_picture);
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    takeAs(u"Герб"_qs, 20);
    EXPECT_EQ(ending(pictureElement()), u" alt=\"Герб\" width=\"20.0mm\" height=\"10.0mm\">"_qs);
    m_desk->workshop().editor().undoStack().undo();
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(path()) });
    QTextCursor target = m_desk->paper().document()->find(u"Настоящая справка"_qs);
    target.setPosition(target.selectionEnd());
    const QPointF place = m_desk->paper().cursorRect(target).center();
    QDragEnterEvent entered(place.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->paper().viewport(), &entered);
    QDropEvent dropped(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->paper().viewport(), &dropped);
    takeAs(u"Логотип"_qs, 20);
    ASSERT_FALSE(pictureElement().isEmpty());
    EXPECT_TRUE(m_desk->source().contains(u"Настоящая справка"_qs + pictureElement()));
}

TEST_F(TemplatePicturesTest, whatIsNoPictureOrTooLargeIsRefusedInWords)
{
    const QString before = m_desk->source();
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    QFile file(m_folder.filePath(u"large.png"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(300 * 1024, 'x'));
    file.close();
    m_desk->desk().dialogs.openFile = file.fileName();
    m_desk->workshop().findChild<QAction *>(u"template_picture"_qs)->trigger();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(m_desk->workshop().messages().text().contains(u"256"_qs));
    EXPECT_EQ(m_desk->source(), before);
}
