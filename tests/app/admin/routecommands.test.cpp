// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <random>
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

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QStringList modelsOf(const QString &folder)
{
    QStringList result;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({ u"*.bpmn"_qs }, QDir::Files, QDir::Name))
        result.append(directory.filePath(name));
    return result;
}

/// lint, convert and image of one file through the program.
void expectAllThree(const QString &path)
{
    QTemporaryDir folder;
    const auto linted = runAdminProgram({ u"route"_qs, u"lint"_qs, path, u"--json"_qs });
    EXPECT_TRUE(linted.code == 0 || linted.code == 1) << path.toStdString() << linted.messages.toStdString();
    ASSERT_TRUE(linted.json().isArray()) << path.toStdString() << linted.output.toStdString();
    const QString target = folder.filePath(u"out.bpmn"_qs);
    const auto converted = runAdminProgram({ u"route"_qs, u"convert"_qs, path, target, u"--json"_qs });
    ASSERT_EQ(converted.code, 0) << path.toStdString() << converted.messages.toStdString();
    // What is drawn completely is kept to the byte.
    if (!converted.json().object().value(u"diagram_changed").toBool()) {
        EXPECT_EQ(bytesOf(target), bytesOf(path)) << path.toStdString();
    } else {
        EXPECT_TRUE(isWellFormed(bytesOf(target))) << path.toStdString();
    }
    // The converted file lacks nothing in its diagram, and says nothing else that is new.
    const auto again = runAdminProgram({ u"route"_qs, u"lint"_qs, target, u"--json"_qs });
    for (const QJsonValue &finding : again.json().array()) {
        const QString rule = finding.toObject().value(u"rule").toString();
        EXPECT_NE(rule, u"duplicate-id") << path.toStdString();
    }
    const QString picture = folder.filePath(u"out.svg"_qs);
    const auto drawn = runAdminProgram({ u"route"_qs, u"image"_qs, path, picture, u"--lang"_qs, u"ru"_qs });
    ASSERT_EQ(drawn.code, 0) << path.toStdString() << drawn.messages.toStdString();
    EXPECT_TRUE(isWellFormed(bytesOf(picture))) << path.toStdString();
    EXPECT_TRUE(bytesOf(picture).contains("data-kind=\"sequenceFlow\"")) << path.toStdString();
}

} // namespace

TEST(AdminRoute, allThreeCommandsTakeTheReferenceModels)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    const QStringList models = modelsOf(folder);
    EXPECT_EQ(models.size(), 8);
    for (const QString &path : models)
        expectAllThree(path);
}

TEST(AdminRoute, allThreeCommandsTakeTheSamples)
{
    TEREZE_SHARED(folder, "samples/bpmn");
    const QStringList models = modelsOf(folder);
    EXPECT_EQ(models.size(), 6);
    for (const QString &path : models)
        expectAllThree(path);
}

TEST(AdminRoute, whatIsNotUnderstoodIsKept)
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"in.bpmn"_qs);
    const QString target = folder.filePath(u"out.bpmn"_qs);
    const QByteArray odd =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- before -->\n"
        "<semantic:definitions xmlns:semantic=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
        "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" xmlns:x=\"urn:x\" targetNamespace=\"urn:t\" "
        "x:tool=\"1\">\n"
        "  <semantic:process id=\"p\" zeebe:a='b'>\n"
        "    <semantic:extensionElements><zeebe:thing "
        "q=\"&#10;\"><![CDATA[<raw>]]></zeebe:thing></semantic:extensionElements>\n"
        "    <semantic:startEvent id=\"s\" name=\"Caf\xe9 &#x41D;\"/><?keep me?>\n"
        "    <semantic:endEvent id=\"e\"/>\n"
        "    <semantic:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"e\"/>\n"
        "  </semantic:process>\n</semantic:definitions>\n<!-- behind -->\n";
    writeTo(source, odd);
    ASSERT_EQ(runAdminProgram({ u"route"_qs, u"convert"_qs, source, target }).code, 0);
    const QByteArray written = bytesOf(target);
    for (const char *kept : { "encoding=\"ISO-8859-1\"", "<!-- before -->", "<!-- behind -->", "<?keep me?>",
             "x:tool=\"1\"", "<zeebe:thing q=\"&#10;\"><![CDATA[<raw>]]></zeebe:thing>", "name=\"Caf\xe9 &#",
             "<semantic:sequenceFlow" })
        EXPECT_TRUE(written.contains(kept)) << kept << "\n" << written.toStdString();
    EXPECT_TRUE(written.contains("BPMNShape")) << "a diagram is added";
    // A second time there is nothing left to do.
    const QString second = folder.filePath(u"second.bpmn"_qs);
    ASSERT_EQ(runAdminProgram({ u"route"_qs, u"convert"_qs, target, second }).code, 0);
    EXPECT_EQ(bytesOf(second), written);
}

TEST(AdminRoute, whatIsMalformedIsRefusedWithItsPlaceAndNothingIsWritten)
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"in.bpmn"_qs);
    const QString target = folder.filePath(u"out"_qs);
    writeTo(source, "<?xml version=\"1.0\"?>\n<a>\n  <b></c>\n</a>\n");
    for (const QString &verb : { u"lint"_qs, u"convert"_qs, u"image"_qs }) {
        QStringList arguments { u"route"_qs, verb, source };
        if (verb != u"lint")
            arguments += target;
        const auto ran = runAdminProgram(arguments);
        EXPECT_EQ(ran.code, 1) << verb.toStdString();
        EXPECT_TRUE(ran.messages.contains("Line 3, column ")) << ran.messages.toStdString();
    }
    EXPECT_FALSE(QFile::exists(target));
}

TEST(AdminRoute, wrongUsageIsCodeTwo)
{
    QTemporaryDir folder;
    const QString source = tereze::test::sourceRoot() + u"/resources/catalogue/academic-leave/route.bpmn"_qs;
    const QString target = folder.filePath(u"out"_qs);
    EXPECT_EQ(runAdminProgram({ u"route"_qs, u"convert"_qs, source }).code, 2);
    EXPECT_EQ(
        runAdminProgram({ u"route"_qs, u"convert"_qs, source, target, u"--layout"_qs, u"round"_qs }).code, 2);
    EXPECT_EQ(runAdminProgram({ u"route"_qs, u"image"_qs, source, target, u"--lang"_qs, u"de"_qs }).code, 2);
    EXPECT_EQ(
        runAdminProgram({ u"route"_qs, u"image"_qs, source, folder.filePath(u"no/such/folder.svg"_qs) }).code,
        1);
    EXPECT_FALSE(QFile::exists(target));
}
