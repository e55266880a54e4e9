// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes of a template that stand at a place of the paper: put in, written, moved by a tenth of a millimetre,
// dragged, typed, copied, saved.
#include <ui/errors/messagebar.h>
#include <ui/templateeditor/boxframe.h>
#include <ui/templateeditor/boxlayer.h>
#include <ui/templateeditor/boxsnap.h>
#include <ui/templateeditor/templatepreview.h>
#include <ui/templateeditor/templateproblems.h>
#include <ui/widgets/pdfview.h>

#include <QAction>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;
using templates::BoxPlace;

namespace {

class PlacedBoxesTest : public ::testing::Test {
protected:
    void sit(const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
        m_desk->workshop().showLanguage(u"kk"_qs);
        m_desk->paper().setFocus();
        m_before = m_desk->source();
    }
    ui::BoxLayer &boxes() { return m_desk->paper().boxes(); }
    ui::BoxFrame &frame(size_t box) { return *boxes().frame(box); }
    BoxPlace place(size_t box) { return m_desk->workshop().editor().page().boxes.at(box).place; }
    /// Puts in a box with words, and goes out of its text.
    void putBox(const QString &words)
    {
        m_desk->workshop().findChild<QAction *>(u"template_box_new"_qs)->trigger();
        QApplication::processEvents();
        m_desk->type(words);
        m_desk->key(Qt::Key_Escape);
    }
    /// Types a number into a field of the panel.
    void typeInto(const char *name, const QString &number)
    {
        auto *field = m_desk->find<QDoubleSpinBox>(name);
        ASSERT_NE(field, nullptr);
        field->setFocus(Qt::MouseFocusReason);
        field->selectAll();
        m_desk->type(number);
        m_desk->key(Qt::Key_Return);
    }
    void drag(ui::BoxFrame &one, const QPoint &from, const QPoint &by, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint to = from + by;
        QTest::mousePress(&one, Qt::LeftButton, modifiers, from);
        const QPoint global = one.mapToGlobal(to);
        QMouseEvent moved(QEvent::MouseMove, to, global, Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&one, &moved);
        QTest::mouseRelease(&one, Qt::LeftButton, modifiers, one.mapFromGlobal(global));
        QApplication::processEvents();
    }
    int pixels(double millimetres) { return qRound(millimetres * m_desk->paper().pixelsPerMillimetre()); }
    void undoAll()
    {
        m_desk->paper().setFocus(); // in a field of the panel Ctrl+Z is the field's own
        for (int steps = m_desk->workshop().editor().undoStack().index(); steps > 0; --steps)
            m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    }

    std::unique_ptr<WritingDesk> m_desk;
    QString m_before;
};

} // namespace

TEST_F(PlacedBoxesTest, aBoxIsPutInWrittenMovedByArrowKeysAndTakenBackStepByStep)
{
    sit();
    m_desk->key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(boxes().count(), 1);
    ASSERT_TRUE(frame(0).text().hasFocus()); // one writes at once
    m_desk->type(u"Құрметті "_qs);
    m_desk->chooseField(u"full name"_qs);
    m_desk->click("insert_field");
    EXPECT_TRUE(m_desk->source().startsWith(m_before));
    EXPECT_TRUE(m_desk->source().endsWith(u"<p>Құрметті {{applicant.full_name}}</p></box>\n"_qs))
        << m_desk->source().toStdString();
    m_desk->key(Qt::Key_Escape);
    ASSERT_TRUE(frame(0).hasFocus());
    const BoxPlace first = place(0);
    const int steps = m_desk->workshop().editor().undoStack().count();
    m_desk->key(Qt::Key_Right);
    EXPECT_EQ(place(0).x, first.x + 1);
    m_desk->key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(place(0).y, first.y + 10);
    m_desk->key(Qt::Key_Left, Qt::ShiftModifier);
    m_desk->key(Qt::Key_Up);
    EXPECT_EQ(place(0), (BoxPlace { 1, first.x - 9, first.y + 9, first.width, 0 }));
    m_desk->key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(place(0).width, first.width + 1);
    EXPECT_EQ(m_desk->workshop().editor().undoStack().count(), steps + 5);
    ASSERT_TRUE(frame(0).hasFocus());
    // What the panel says is what is written.
    EXPECT_DOUBLE_EQ(m_desk->find<QDoubleSpinBox>("box_x")->value(), place(0).x / 10.0);
    EXPECT_DOUBLE_EQ(m_desk->find<QDoubleSpinBox>("box_y")->value(), place(0).y / 10.0);
    // Back, one by one.
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(place(0).width, first.width);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(place(0).y, first.y + 10);
    // Enter goes into the text again, Delete takes the box away as a whole.
    m_desk->key(Qt::Key_Return);
    EXPECT_TRUE(frame(0).text().hasFocus());
    m_desk->key(Qt::Key_Escape);
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(boxes().count(), 0);
    EXPECT_EQ(m_desk->source(), m_before);
    EXPECT_TRUE(m_desk->paper().hasFocus());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(boxes().count(), 1);
    undoAll();
    EXPECT_EQ(m_desk->source(), m_before);
}

TEST_F(PlacedBoxesTest, aPlaceIsTypedAndWhatWouldLeaveThePaperIsRefused)
{
    sit();
    putBox(u"бір"_qs);
    typeInto("box_x", u"123.4"_qs);
    typeInto("box_y", u"87.6"_qs);
    typeInto("box_width", u"50"_qs);
    EXPECT_EQ(place(0), (BoxPlace { 1, 1234, 876, 500, 0 }));
    typeInto("box_height", u"12.5"_qs);
    EXPECT_EQ(place(0).height, 125);
    typeInto("box_width", u"100"_qs);
    EXPECT_EQ(place(0).width, 500);
    EXPECT_FALSE(m_desk->workshop().messages().text().isEmpty());
    EXPECT_DOUBLE_EQ(m_desk->find<QDoubleSpinBox>("box_width")->value(), 50.0);
    EXPECT_EQ(namelessControls(*m_desk->find<QWidget>("box_panel")), QString());
    undoAll();
    EXPECT_EQ(m_desk->source(), m_before);
}

TEST_F(PlacedBoxesTest, theMouseDragsItToTheEdgesOfOthersAndSizesIt)
{
    sit();
    putBox(u"бір"_qs);
    typeInto("box_y", u"100"_qs);
    putBox(u"екі"_qs);
    typeInto("box_x", u"50"_qs);
    typeInto("box_y", u"140"_qs);
    typeInto("box_width", u"30"_qs);
    const BoxPlace before = place(1);
    ASSERT_EQ(place(0).x, 300);
    // Nearly to the left edge of the other: it goes there.
    drag(frame(1), { 12, 8 }, { pixels(-19.6), pixels(20) });
    EXPECT_EQ(place(1).x, 300);
    EXPECT_NEAR(place(1).y, before.y + 200, 3);
    // Nearly with its right edge to that of the other: with Alt it stays where the hand is.
    drag(frame(1), { 12, 8 }, { pixels(49.3), 0 }, Qt::AltModifier);
    EXPECT_NEAR(place(1).x, 793, 3);
    EXPECT_NE(place(1).x, 800);
    const int width = place(1).width;
    drag(frame(1), { frame(1).width() - ui::BoxFrame::edge - 2, 8 }, { pixels(10), 0 });
    EXPECT_NEAR(place(1).width, width + 100, 3);
    const int steps = m_desk->workshop().editor().undoStack().count();
    QTest::mouseClick(&frame(0), Qt::LeftButton, {}, QPoint(12, 8)); // a click alone moves nothing
    EXPECT_EQ(m_desk->workshop().editor().undoStack().count(), steps);
    EXPECT_EQ(boxes().chosen(), QVector<size_t> { 0 });
    QTest::mouseDClick(&frame(0), Qt::LeftButton, {}, QPoint(12, 8));
    EXPECT_TRUE(frame(0).text().hasFocus());
    undoAll();
    EXPECT_EQ(m_desk->source(), m_before);
}

TEST_F(PlacedBoxesTest, severalAreChosenMovedAlignedAndCopiedToAnotherTextWithTheirPlaces)
{
    sit();
    putBox(u"бір"_qs);
    putBox(u"екі"_qs);
    typeInto("box_x", u"77.7"_qs);
    QTest::mouseClick(&frame(0), Qt::LeftButton, {}, QPoint(12, 8));
    QTest::mouseClick(&frame(1), Qt::LeftButton, Qt::ControlModifier, QPoint(12, 8));
    ASSERT_EQ(boxes().chosen(), (QVector<size_t> { 0, 1 }));
    m_desk->key(Qt::Key_Left);
    EXPECT_EQ(place(0).x, 299);
    EXPECT_EQ(place(1).x, 776);
    m_desk->click("box_align_left");
    EXPECT_EQ(place(1).x, 299);
    const QVector<BoxPlace> places { place(0), place(1) };
    frame(0).setFocus(Qt::MouseFocusReason);
    m_desk->key(Qt::Key_C, Qt::ControlModifier);
    m_desk->workshop().showLanguage(u"ru"_qs);
    m_desk->paper().setFocus();
    const QString russian = m_desk->source();
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(boxes().count(), 2);
    EXPECT_EQ((QVector<BoxPlace> { place(0), place(1) }), places);
    EXPECT_TRUE(m_desk->source().startsWith(russian));
    // Into another template too.
    m_desk->closeTemplate();
    ASSERT_TRUE(m_desk->openTemplate(u"order_academic_leave"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    m_desk->paper().setFocus();
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(boxes().count(), 2);
    EXPECT_EQ((QVector<BoxPlace> { place(0), place(1) }), places);
}

TEST_F(PlacedBoxesTest, theKeyboardReachesThemAndPutsConditionsInThem)
{
    sit();
    putBox(u"бір"_qs);
    putBox(u"екі"_qs);
    m_desk->paper().setFocus(Qt::OtherFocusReason);
    EXPECT_TRUE(boxes().chosen().isEmpty());
    EXPECT_FALSE(m_desk->workshop().findChild<QWidget *>(u"box_panel"_qs)->isVisible());
    m_desk->key(Qt::Key_Tab);
    EXPECT_TRUE(frame(0).hasFocus());
    m_desk->key(Qt::Key_Tab);
    EXPECT_TRUE(frame(1).hasFocus());
    EXPECT_EQ(boxes().chosen(), QVector<size_t> { 1 });
    m_desk->key(Qt::Key_Return);
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    m_desk->chooseField(u"patronymic"_qs);
    m_desk->click("only_if");
    EXPECT_TRUE(m_desk->source().contains(u"{{#applicant.patronymic}}екі{{/applicant.patronymic}}"_qs)
        || m_desk->source().contains(u"{{#applicant.patronymic}}\n<p>екі</p>\n{{/applicant.patronymic}}"_qs))
        << m_desk->source().toStdString();
    m_desk->key(Qt::Key_B, Qt::ControlModifier); // bold, inside it
    EXPECT_TRUE(m_desk->workshop().editor().hasPage());
    for (size_t box = 0; box < 2; ++box)
        EXPECT_FALSE(frame(box).accessibleName().isEmpty());
}

TEST_F(PlacedBoxesTest, whereItCannotStandIsAProblemThatLeadsToIt)
{
    sit();
    putBox(u"бір"_qs);
    typeInto("box_y", u"240"_qs);
    ASSERT_TRUE(waitUntil([this] { return m_desk->workshop().problems().hasErrors(); }));
    m_desk->paper().setFocus(Qt::OtherFocusReason);
    const qsizetype offset = m_desk->workshop().editor().page().boxes.at(0).begin;
    Q_EMIT m_desk->workshop().problems().chosen(offset);
    EXPECT_EQ(boxes().chosen(), QVector<size_t> { 0 });
    EXPECT_TRUE(frame(0).hasFocus());
    // In the preview the document itself refuses it in words, where the QR really comes.
    typeInto("box_y", u"20"_qs);
    typeInto("box_x", u"125"_qs);
    typeInto("box_width", u"60"_qs);
    EXPECT_TRUE(waitUntil([this] { return m_desk->workshop().problems().hasErrors(); }));
    typeInto("box_y", u"150"_qs);
    EXPECT_TRUE(waitUntil([this] { return !m_desk->workshop().problems().hasErrors(); }));
}

TEST_F(PlacedBoxesTest, itIsSavedReadAgainAndSeenInThePreview)
{
    sit(u"kk"_qs);
    QTemporaryDir folder;
    QImage blank(420, 594, QImage::Format_RGB32);
    blank.fill(QColor(252, 248, 238));
    QPainter painter(&blank);
    painter.setPen(QPen(QColor(150, 110, 60), 3));
    painter.drawRect(12, 12, 395, 569);
    painter.drawRect(18, 18, 383, 557);
    painter.setPen(QColor(120, 100, 80));
    painter.drawLine(120, 392, 360, 392);
    painter.end();
    ASSERT_TRUE(blank.save(folder.filePath(u"blank.png"_qs)));
    m_desk->desk().dialogs.openFile = folder.filePath(u"blank.png"_qs);
    m_desk->workshop().findChild<QAction *>(u"template_blank_picture"_qs)->trigger();
    EXPECT_TRUE(m_desk->paper().hasBlank());
    EXPECT_EQ(m_desk->source(), m_before); // it is seen and never printed
    putBox(u"Сейтқали Самал Ерланқызы"_qs);
    typeInto("box_x", u"60.5"_qs);
    typeInto("box_y", u"190.3"_qs);
    typeInto("box_width", u"110"_qs);
    putBox(u"2026 жылғы 27 қараша"_qs);
    typeInto("box_x", u"60.5"_qs);
    typeInto("box_y", u"205.1"_qs);
    frame(1).setFocus(Qt::OtherFocusReason);
    boxes().reveal(m_desk->workshop().editor().page().boxes.at(1).begin);
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    EXPECT_TRUE(waitUntil([&] { return m_desk->workshop().preview().view().pageCount() == 1; }));
    takePicture(m_desk->desk().window(), u"template-boxes-kk"_qs);
    const QString written = m_desk->source();
    m_desk->click("save_template");
    ASSERT_TRUE(waitUntil([&] { return !m_desk->workshop().isChanged(); }));
    EXPECT_EQ(
        m_desk->office().value(
            u"SELECT html FROM tereze.template_version v JOIN tereze.template t ON t.id = v.template_id"
            " WHERE t.key = 'certificate_of_study' AND v.language = 'kk' ORDER BY v.number DESC LIMIT 1"_qs),
        written);
    m_desk->closeTemplate();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"kk"_qs);
    ASSERT_EQ(boxes().count(), 2);
    EXPECT_EQ(place(0), (BoxPlace { 1, 605, 1903, 1100, 0 }));
    EXPECT_TRUE(m_desk->paper().hasBlank()); // remembered on this computer
    m_desk->workshop().findChild<QAction *>(u"template_blank_picture_off"_qs)->trigger();
    EXPECT_FALSE(m_desk->paper().hasBlank());
}

TEST(BoxSnapTest, theNearestEdgeInReachTakesItAndThePaperKeepsIt)
{
    using ui::snapBox;
    const QVector<ui::BoxArea> others { { 500, 600, 400, 100 } };
    auto snapped = snapBox({ 507, 1000, 100, 50 }, others, 12);
    EXPECT_EQ(snapped.x, 500);
    EXPECT_EQ(snapped.guideX, std::optional(500));
    EXPECT_EQ(snapped.y, 1000);
    EXPECT_EQ(snapped.guideY, std::nullopt);
    // By its right edge, and by its lower one.
    snapped = snapBox({ 795, 545, 100, 50 }, others, 12);
    EXPECT_EQ(snapped.x, 800);
    EXPECT_EQ(snapped.y, 550);
    // The edge of the text.
    EXPECT_EQ(snapBox({ 290, 1000, 100, 50 }, {}, 12).x, 300);
    EXPECT_EQ(snapBox({ 287, 1000, 100, 50 }, {}, 12).x, 287);
    EXPECT_EQ(snapBox({ -40, 2960, 100, 50 }, {}, 12).x, 0);
    EXPECT_EQ(snapBox({ -40, 2960, 100, 50 }, {}, 12).y, 2920);
}
