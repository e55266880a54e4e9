// SPDX-License-Identifier: GPL-3.0-or-later
// A program in its box, asked to do what it must not: with bash and its redirections, in the real box.
#include <core/base/boxedprocess.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

using namespace tereze;
using namespace std::chrono_literals;

namespace {

class BoxedProcessTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const auto box = BoxedProcess::available(); !box)
            GTEST_SKIP() << "bubblewrap cannot make a box here: " << box.error().detail.toStdString();
        ASSERT_TRUE(m_folder.isValid());
    }
    BoxedProcess::Order order(const QString &script)
    {
        BoxedProcess::Order made;
        made.program = u"/usr/bin/bash"_qs;
        made.arguments = { u"-c"_qs, script };
        made.folder = m_folder.path();
        made.timeLimit = 15min; // how quick this computer is is not what is tested
        return made;
    }
    QByteArray said(const QString &script)
    {
        const auto ran = BoxedProcess::run(order(script));
        if (!ran) {
            ADD_FAILURE() << ran.error().logLine().toStdString();
            return {};
        }
        return ran->output.trimmed();
    }
    /// What a file that the boxed program wrote says; whether it is still written to shows it alive.
    qint64 sizeOf(const QString &name) const { return QFileInfo(m_folder.filePath(name)).size(); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(BoxedProcessTest, itWorksInItsFolderAndSaysHowItEnded)
{
    const auto ran = BoxedProcess::run(order(u"pwd; echo made > made; echo told >&2; exit 3"_qs));
    ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
    EXPECT_EQ(ran->exitCode, 3);
    EXPECT_EQ(ran->output, BoxedProcess::folderInside().toLatin1() + "\ntold\n");
    EXPECT_EQ(sizeOf(u"made"_qs), 5);
}

TEST_F(BoxedProcessTest, thereIsNoNetworkNotEvenToThisComputer)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QString script = u"exec 3<>/dev/tcp/127.0.0.1/%1 && echo connected"_qs.arg(server.serverPort());
    // Outside of the box the same words reach it.
    QProcess outside;
    outside.start(u"/usr/bin/bash"_qs, { u"-c"_qs, script });
    ASSERT_TRUE(outside.waitForFinished());
    ASSERT_EQ(outside.readAll(), "connected\n");
    ASSERT_TRUE(server.waitForNewConnection(2000));
    delete server.nextPendingConnection();
    EXPECT_FALSE(said(script).contains("connected"));
    EXPECT_FALSE(server.waitForNewConnection(50));
}

TEST_F(BoxedProcessTest, itSeesNoFilesProcessesOrVariablesOfOurs)
{
    QTemporaryDir other;
    QFile secret(other.filePath(u"secret"_qs));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    qputenv("TEREZE_TEST_SECRET", "secret");
    const QByteArray seen =
        said(u"cat %1 /etc/passwd /etc/shadow; ls /home /root /run /var/lib; echo $TEREZE_TEST_SECRET"_qs.arg(
            secret.fileName()));
    qunsetenv("TEREZE_TEST_SECRET");
    EXPECT_FALSE(seen.contains("secret\n") || seen.contains("root:")) << seen.toStdString();
    EXPECT_EQ(seen.count("No such file"), 7) << seen.toStdString();
    // It is the first of all processes that there are.
    EXPECT_EQ(said(u"echo $$"_qs), "1");
    EXPECT_LE(said(u"ls -d /proc/[0-9]* | wc -l"_qs).toInt(), 4);
    EXPECT_EQ(
        said(
            u"echo x 2>/dev/null > /usr/x || echo x > %1 || echo x > /x || echo x > /dev/x || echo nowhere"_qs
                .arg(secret.fileName()))
            .split('\n')
            .constLast(),
        "nowhere");
}

TEST_F(BoxedProcessTest, whoTakesTooLongIsEnded)
{
    auto slow = order(u"trap '' TERM INT; sleep 600"_qs);
    slow.timeLimit = 300ms;
    const auto ran = BoxedProcess::run(slow);
    ASSERT_FALSE(ran.ok());
    EXPECT_EQ(ran.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(ran.error().rule, u"time_limit"_qs);
    EXPECT_TRUE(ran.error().userText.contains(u"bash"_qs)) << ran.error().userText.toStdString();
}

TEST_F(BoxedProcessTest, nothingOfItLivesOnWhenItEndsByItself)
{
    const auto ran = BoxedProcess::run(order(
        u"(setsid bash -c 'while :; do echo x >> alive; done' &); while [ ! -s alive ]; do :; done"_qs));
    ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
    const qint64 size = sizeOf(u"alive"_qs);
    EXPECT_GT(size, 0);
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(sizeOf(u"alive"_qs), size);
}

TEST_F(BoxedProcessTest, whoIsStoppedEndsWithAllThatTheyStarted)
{
    std::stop_source stop;
    std::jthread person([&] {
        while (sizeOf(u"alive"_qs) == 0)
            std::this_thread::sleep_for(10ms);
        stop.request_stop();
    });
    const auto ran = BoxedProcess::run(
        order(u"(setsid bash -c \"trap '' TERM INT; while :; do echo x >> alive; done\" &); sleep 600"_qs),
        stop.get_token());
    ASSERT_FALSE(ran.ok());
    EXPECT_EQ(ran.error().kind, ErrorKind::Cancelled);
    const qint64 size = sizeOf(u"alive"_qs);
    EXPECT_GT(size, 0);
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(sizeOf(u"alive"_qs), size);
}

TEST_F(BoxedProcessTest, itCannotFillTheDiskOrTheMemory)
{
    auto greedy = order(u"head -c 3000000 /dev/zero > large"_qs);
    greedy.largestFile = 1'000'000;
    ASSERT_TRUE(BoxedProcess::run(greedy).ok());
    EXPECT_EQ(sizeOf(u"large"_qs), 1'000'000);
    auto many = order(u"for i in {1..40}; do head -c 500000 /dev/zero > part$i; done; sleep 600"_qs);
    many.largestFolder = 5'000'000;
    const auto ran = BoxedProcess::run(many);
    ASSERT_FALSE(ran.ok());
    EXPECT_EQ(ran.error().rule, u"too_large"_qs);
    auto fat = order(u"x=$(head -c 300000000 /dev/zero | tr '\\0' x); echo ${#x}"_qs);
    fat.mostMemory = 100'000'000;
    const auto ended = BoxedProcess::run(fat);
    ASSERT_TRUE(ended.ok()) << ended.error().logLine().toStdString();
    EXPECT_NE(ended->exitCode, 0);
    const auto talker = BoxedProcess::run(order(u"head -c 5000000 /dev/zero"_qs));
    ASSERT_TRUE(talker.ok());
    EXPECT_EQ(talker->output.size(), 64 * 1024);
}

TEST(BoxedProcessPlace, withoutTheProgramThatMakesItNothingIsRun)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto box = BoxedProcess::available();
    QTemporaryDir folder;
    BoxedProcess::Order order;
    order.program = u"/usr/bin/touch"_qs;
    order.arguments = { folder.filePath(u"x"_qs) };
    order.folder = folder.path();
    const auto ran = BoxedProcess::run(order);
    qputenv("PATH", path);
    ASSERT_FALSE(box.ok() || ran.ok());
    EXPECT_EQ(ran.error().kind, ErrorKind::Unavailable);
    EXPECT_TRUE(ran.error().userText.contains(u"bubblewrap"_qs));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"x"_qs)));
}
