// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop client as a program: what it says to a command line and to settings.
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>
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

/// Starts one of the programs as from a shell that lets dumps be as large as they may; its limits as the
/// kernel tells them, once it answers for itself, and empty when it never does.
QString coreLimitOf(const char *program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, home.path());
    environment.remove(u"TEREZE_DB"_qs);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] {
        rlimit limit {};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    });
    process.start(QStringLiteral(TEREZE_BINARY_DIR "/") + QLatin1String(program), arguments);
    QString found;
    for (int i = 0; i < 500 && process.state() != QProcess::NotRunning; ++i) {
        QFile limits(u"/proc/%1/limits"_qs.arg(process.processId()));
        if (limits.open(QIODevice::ReadOnly)) {
            static const QRegularExpression core(u"Max core file size +(\\w+) +(\\w+)"_qs);
            const auto match = core.match(QString::fromLatin1(limits.readAll()));
            found = match.captured(1) + u' ' + match.captured(2);
        }
        if (found == u"0 0")
            break;
        process.waitForFinished(20);
    }
    process.kill();
    process.waitForFinished();
    return found;
}

} // namespace

TEST(DesktopProgram, leavesNoMemoryOnTheDiskWhenItCrashes)
{
    rlimit own {};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &own), 0);
    if (own.rlim_max == 0)
        GTEST_SKIP() << "dumps are forbidden here to every program";
    EXPECT_EQ(coreLimitOf("tereze", {}), u"0 0");
}

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
