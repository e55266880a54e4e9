// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop client as a program: what it says to a command line and to settings.
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>

using namespace tereze;
using test::Ran;

namespace {

Ran runDesktop(const QStringList &arguments, const QString &databaseVariable = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, home.path());
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    environment.remove(u"TEREZE_DB"_qs);
    if (!databaseVariable.isEmpty())
        environment.insert(u"TEREZE_DB"_qs, databaseVariable);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze"), arguments);
    if (!program.waitForFinished(30'000)) {
        program.kill();
        program.waitForFinished();
        return { -1, {}, "it does not end" };
    }
    return { program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
        program.readAllStandardOutput(), program.readAllStandardError() };
}

} // namespace

TEST(DesktopProgram, tellsWrongUsageFromHelp)
{
    EXPECT_EQ(runDesktop({ u"--nonsense"_qs }).code, 2);
    EXPECT_EQ(runDesktop({ u"stray"_qs }).code, 2);
    EXPECT_EQ(runDesktop({ u"--db"_qs }).code, 2);
    EXPECT_EQ(runDesktop({ u"--db"_qs, u"postgresql://x@/y?nonsense=1"_qs }).code, 2);
    const Ran help = runDesktop({ u"--help"_qs });
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.output.contains("--exit-after-startup"));
    EXPECT_EQ(runDesktop({ u"--version"_qs }).output.left(7), "tereze ");
}

TEST(DesktopProgram, aBrokenSettingIsNotPassedOver)
{
    const Ran broken = runDesktop({ u"--exit-after-startup"_qs }, u"postgresql://x@/y?nonsense=1"_qs);
    EXPECT_EQ(broken.code, 1);
    EXPECT_TRUE(broken.messages.contains("tereze: ")) << broken.messages.constData();
    const Ran none = runDesktop({ u"--exit-after-startup"_qs });
    EXPECT_EQ(none.code, 0) << none.messages.constData();
}
