// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/foldercopy.h>
#include <tests/support/shared.h>

using namespace tereze;
using tereze::test::runAdminProgram;

namespace {

class AdminRouteLint : public ::testing::Test {
protected:
    AdminRouteLint()
        : m_files(tereze::test::sourceRoot() + QStringLiteral("/resources/catalogue/certificate-of-study"))
    {
    }
    QString route() const { return m_files.path(QStringLiteral("route.bpmn")); }

    tereze::test::FolderCopy m_files;
};

} // namespace

TEST_F(AdminRouteLint, aRouteWithoutFaultIsCodeNought)
{
    const auto ran = runAdminProgram({ u"route"_qs, u"lint"_qs, route(), u"--json"_qs });
    EXPECT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_TRUE(ran.json().isArray());
    for (const QJsonValue &finding : ran.json().array())
        EXPECT_NE(finding.toObject().value(u"severity").toString(), u"error");
}

TEST_F(AdminRouteLint, findingsAreNamedWithRuleElementAndSeverity)
{
    m_files.replace(u"route.bpmn"_qs, "tereze:performer=\"dean@faculty\"", "");
    const auto ran = runAdminProgram({ u"route"_qs, u"lint"_qs, route(), u"--json"_qs });
    EXPECT_EQ(ran.code, 1);
    ASSERT_TRUE(ran.json().isArray()) << ran.output.toStdString();
    bool found = false;
    for (const QJsonValue &value : ran.json().array()) {
        const QJsonObject finding = value.toObject();
        for (const QString &key : { u"rule"_qs, u"element"_qs, u"severity"_qs, u"message"_qs })
            EXPECT_TRUE(finding.value(key).isString()) << key.toStdString();
        found = found
            || (finding.value(u"element").toString() == u"dean"
                && finding.value(u"severity").toString() == u"error");
    }
    EXPECT_TRUE(found) << ran.output.toStdString();
    // For people the same with file and line.
    const auto text = runAdminProgram({ u"route"_qs, u"lint"_qs, route() });
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.output.contains(route().toUtf8() + ':')) << text.output.toStdString();
}

TEST_F(AdminRouteLint, malformedXmlIsNamedWithLineAndColumn)
{
    m_files.write(u"route.bpmn"_qs, "<?xml version=\"1.0\"?>\n<a>\n  <b></c>\n</a>\n");
    const auto ran = runAdminProgram({ u"route"_qs, u"lint"_qs, route(), u"--json"_qs });
    EXPECT_EQ(ran.code, 1);
    const QJsonObject error = ran.json().object().value(u"error").toObject();
    EXPECT_EQ(error.value(u"kind").toString(), u"invalid_input") << ran.output.toStdString();
    EXPECT_TRUE(error.value(u"detail").toString().contains(u"line 3, column ")) << ran.output.toStdString();
}

TEST_F(AdminRouteLint, aFileThatIsNotThereIsCodeOneAndNoFileCodeTwo)
{
    EXPECT_EQ(runAdminProgram({ u"route"_qs, u"lint"_qs, m_files.path(u"none.bpmn"_qs) }).code, 1);
    EXPECT_EQ(runAdminProgram({ u"route"_qs, u"lint"_qs }).code, 2);
}
