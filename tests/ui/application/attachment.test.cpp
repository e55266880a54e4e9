// SPDX-License-Identifier: GPL-3.0-or-later
// A clerk attaches a finished PDF to a document of the case that is shown, and takes it back.
#include <ui/errors/messagebar.h>

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/core/document/foreignpdf.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class AttachmentAtTheDesk : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        ASSERT_TRUE(m_office->submit(1, u"certificate"_qs).ok());
        const auto owner = m_office->place().connect();
        ASSERT_TRUE((*owner)
                        ->executeScript(
                            u"SELECT tereze.document_open(1, 'certificate_of_study', 'drafting', NULL)"_qs)
                        .ok());
    }
    void TearDown() override { m_desk.reset(); }

    void openDesk(const QString &who)
    {
        m_desk = Desk::open(m_office->place().settings(who), u"en"_qs);
        ASSERT_TRUE(m_desk);
        ASSERT_TRUE(waitUntil([this] { return m_desk->card().view().has_value(); }));
        m_desk->find<QTabWidget>("tabs")->setCurrentIndex(1);
    }
    /// Documents stand in the order in which they were made.
    void chooseLast()
    {
        auto *const list = m_desk->find<QListWidget>("documents");
        list->setCurrentRow(list->count() - 1);
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString attachedNow() const
    {
        return m_office->value(
            u"SELECT count(*) FROM tereze.document WHERE attached_sha256 IS NOT NULL AND state = "
            u"'drafting'"_qs);
    }
    QToolButton *button(const char *name) { return m_desk->find<QToolButton>(name); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AttachmentAtTheDesk, aFinishedPdfTakesThePlaceOfTheTemplateAndIsTakenBack)
{
    openDesk(u"akhmetova"_qs);
    chooseLast();
    ASSERT_TRUE(button("attach_pdf")->isVisible());
    EXPECT_FALSE(button("use_template")->isVisible());
    takePicture(m_desk->window(), u"attach-pdf"_qs);

    // What cannot be stamped is refused here, with the reason, and nothing is changed.
    m_desk->dialogs.openFile = written(u"full.pdf"_qs, ForeignPdf::letter("/MediaBox [0 0 420 842]", 60));
    QTest::mouseClick(button("attach_pdf"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil(
        [this] { return readableTexts(m_desk->window()).join(u'\n').contains(u"has no free place of"_qs); }));
    takePicture(m_desk->window(), u"attach-pdf-refused"_qs);
    EXPECT_EQ(attachedNow(), u"0");

    m_desk->dialogs.openFile = written(u"order.pdf"_qs, ForeignPdf::letter());
    ASSERT_TRUE(waitUntil([this] { return button("attach_pdf")->isEnabled(); }));
    QTest::mouseClick(button("attach_pdf"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return attachedNow() == u"1"; }));
    ASSERT_TRUE(waitUntil([this] {
        chooseLast();
        return button("use_template")->isVisible();
    }));
    takePicture(m_desk->window(), u"attach-pdf-done"_qs);
    QTest::mouseClick(button("use_template"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return attachedNow() == u"0"; }));
}

TEST_F(AttachmentAtTheDesk, whoKeepsNoJournalsIsNotOfferedIt)
{
    // The dean is asked in the student office too, so the case is theirs to read.
    m_office->value(
        u"SELECT api.appoint(gen_random_uuid(), 2, 'student_office', 'so', '2020-01-01', NULL)::text"_qs);
    openDesk(u"dean1"_qs);
    chooseLast();
    EXPECT_FALSE(button("attach_pdf")->isVisible());
}
