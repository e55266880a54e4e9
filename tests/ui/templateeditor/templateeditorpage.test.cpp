// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errors/messagebar.h>
#include <ui/templateeditor/templatepreview.h>
#include <ui/templateeditor/templateproblems.h>
#include <ui/widgets/pdfview.h>

#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class TemplateEditorTest : public ::testing::Test {
protected:
    void sit(const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
    }
    QString stored(const QString &language)
    {
        return m_desk->office().value(
            u"SELECT html FROM tereze.template_version v JOIN tereze.template t ON t.id = v.template_id"
            " WHERE t.key = 'certificate_of_study' AND v.language = '%1' ORDER BY v.number DESC LIMIT 1"_qs.arg(
                language));
    }

    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(TemplateEditorTest, aWordIsChangedAFieldPutInSeenInThePreviewAndSavedAsAVersion)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    const QString before = m_desk->source();
    m_desk->clickBehind(u"Настоящая справка"_qs);
    m_desk->type(u" № 5"_qs);
    EXPECT_EQ(m_desk->source(), QString(before).replace(u"Настоящая справка"_qs, u"Настоящая справка № 5"_qs));
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->chooseField(u"full name"_qs);
    m_desk->click("insert_field");
    EXPECT_TRUE(m_desk->source().contains(u"Дата выдачи: {{applicant.full_name}}{{document.date | date_long}}"_qs))
        << m_desk->source().toStdString();
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_EQ(m_desk->workshop().preview().missing(), QStringList());
    EXPECT_TRUE(waitUntil([&] { return m_desk->workshop().preview().view().pageCount() == 1; }));
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    takePicture(m_desk->desk().window(), u"template-editor-en"_qs);
    m_desk->click("save_template");
    ASSERT_TRUE(waitUntil([&] { return !m_desk->workshop().isChanged(); }));
    EXPECT_EQ(stored(u"ru"_qs), m_desk->source());
    EXPECT_TRUE(m_desk->workshop().messages().text().startsWith(u"Version 3 is saved"_qs))
        << m_desk->workshop().messages().text().toStdString();
}
