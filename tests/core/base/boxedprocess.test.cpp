// SPDX-License-Identifier: GPL-3.0-or-later
// A program in its box, asked to do what it must not: with bash and its redirections, in the real box.
#include <core/base/boxedprocess.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

using namespace tereze;
using namespace std::chrono_literals;

namespace {

class BoxedProcessTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const auto box = BoxedProcess::available(); !box)
            GTEST_SKIP() << "bubblewrap cannot make a box here: " << box.error().detail.toStdString();
    }
    BoxedProcess::Order order(const QString &script)
    {
        BoxedProcess::Order made;
        made.program = u"/usr/bin/bash"_qs;
        made.arguments = { u"-c"_qs, script };
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
    /// How many processes of this computer call themselves so.
    static int alive(const QByteArray &name)
    {
        int count = 0;
        const QStringList processes = QDir(u"/proc"_qs).entryList({ u"[1-9]*"_qs }, QDir::Dirs);
        for (const QString &one : processes) {
            QFile words(u"/proc/%1/cmdline"_qs.arg(one));
            count += words.open(QIODevice::ReadOnly) && words.readAll().startsWith(name) ? 1 : 0;
        }
        return count;
    }
    /// A script in which another process of that name begins, apart from the first, and will not end.
    static QString startOf(const QByteArray &name)
    {
        return u"(setsid bash -c \"trap '' TERM INT; exec -a %1 sleep 600\" &);"
               u"while ! grep -qa ^%1 /proc/[0-9]*/cmdline; do :; done; "_qs.arg(QString::fromLatin1(name));
    }
};

} // namespace

TEST_F(BoxedProcessTest, itWorksInItsFolderAndSaysHowItEnded)
{
    auto work = order(u"pwd; cat below/given > made; echo told >&2; exit 3"_qs);
    work.files = { { u"below/given"_qs, QByteArray("1\0002\n", 4) }, { u"other"_qs, QByteArray() } };
    const auto ran = BoxedProcess::run(work);
    ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
    EXPECT_EQ(ran->exitCode, 3);
    EXPECT_EQ(ran->output, BoxedProcess::folderInside().toLatin1() + "\ntold\n");
    EXPECT_FALSE(ran->result.has_value());
    work.result = u"made"_qs;
    const auto taken = BoxedProcess::run(work);
    ASSERT_TRUE(taken.ok()) << taken.error().logLine().toStdString();
    EXPECT_EQ(taken->exitCode, 3);
    EXPECT_EQ(taken->output, ran->output);
    EXPECT_EQ(taken->result, QByteArray("1\0002\n", 4));
}

TEST_F(BoxedProcessTest, onlyAFileIsTakenForAResult)
{
    for (const QString &script : { u"exit 0"_qs, u"ln -s /usr/bin/bash made"_qs, u"mkdir made"_qs,
             u"mkfifo made"_qs, u"ln -s /dev/zero made"_qs }) {
        auto work = order(script);
        work.result = u"made"_qs;
        const auto ran = BoxedProcess::run(work);
        ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
        EXPECT_FALSE(ran->result.has_value()) << script.toStdString();
    }
    auto empty = order(u": > made"_qs);
    empty.result = u"made"_qs;
    EXPECT_EQ(BoxedProcess::run(empty)->result, QByteArray());
    auto large = order(u"head -c 3000000 /dev/zero > made"_qs);
    large.result = u"made"_qs;
    large.largestFile = 1'000'000;
    EXPECT_EQ(BoxedProcess::run(large).error().rule, u"too_large"_qs);
}

TEST_F(BoxedProcessTest, whateverItLeavesInItsFolderNothingIsLeftOnTheDisk)
{
    const QTemporaryDir place;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", place.path().toLocal8Bit());
    said(u"mkdir shut; touch shut/x; chmod 000 shut; for i in {1..600}; do mkdir $i; cd $i || break; done;"
         u"touch x; ln -s / link; mkfifo pipe; : > /tmp/other"_qs);
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    EXPECT_EQ(
        QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(BoxedProcessTest, noOpenFileOfOursGoesWithIt)
{
    const QTemporaryDir place;
    const QByteArray path = place.filePath(u"ours"_qs).toLocal8Bit();
    // As a library opens it that does not think of programs which are started.
    const int ours = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    ASSERT_GT(ours, 2);
    const QByteArray seen = said(u"for i in /proc/self/fd/*; do readlink $i; done; echo x >&%1"_qs.arg(ours));
    ::close(ours);
    EXPECT_FALSE(seen.contains(path)) << seen.toStdString();
    EXPECT_EQ(QFileInfo(QString::fromLocal8Bit(path)).size(), 0);
}

TEST_F(BoxedProcessTest, itGainsNoRightsInABoxOfItsOwn)
{
    EXPECT_EQ(said(u"unshare --user --map-root-user true 2>/dev/null && echo more || echo none"_qs), "none");
    EXPECT_EQ(said(u"grep -h CapBnd /proc/self/status | tr -d '[:space:]'"_qs), "CapBnd:0000000000000000");
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
    EXPECT_EQ(said(startOf("tereze_stays") + u"echo begun"_qs), "begun");
    EXPECT_EQ(alive("tereze_stays"), 0);
}

TEST_F(BoxedProcessTest, whoIsStoppedEndsWithAllThatTheyStarted)
{
    std::stop_source stop;
    int seen = 0;
    std::jthread person([&] {
        while ((seen = alive("tereze_stopped")) == 0)
            std::this_thread::sleep_for(10ms);
        stop.request_stop();
    });
    const auto ran = BoxedProcess::run(order(startOf("tereze_stopped") + u"sleep 600"_qs), stop.get_token());
    person.join();
    ASSERT_FALSE(ran.ok());
    EXPECT_EQ(ran.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(alive("tereze_stopped"), 0);
}

TEST_F(BoxedProcessTest, itCannotFillTheDisk)
{
    auto greedy = order(u"head -c 3000000 /dev/zero > large; stat -c %s large"_qs);
    greedy.largestFile = 1'000'000;
    EXPECT_EQ(BoxedProcess::run(greedy)->output.trimmed().split('\n').constLast(), "1000000");
    // Files that have no name any more take their room as well.
    for (const QString &gone : { u":"_qs, u"rm part$i"_qs }) {
        auto many =
            order(u"n=0; for i in {10..29}; do eval \"exec $i<>part$i\"; %1; "
                  u"head -c 500000 /dev/zero >&$i 2>/dev/null && n=$((n+1)); done; echo $n"_qs.arg(gone));
        many.largestFolder = 5'000'000;
        const auto ran = BoxedProcess::run(many);
        ASSERT_TRUE(ran.ok()) << ran.error().logLine().toStdString();
        const int written = ran->output.trimmed().split('\n').constLast().toInt();
        EXPECT_GT(written, 5);
        EXPECT_LE(written, 10) << gone.toStdString();
    }
    const auto talker = BoxedProcess::run(order(u"head -c 5000000 /dev/zero"_qs));
    ASSERT_TRUE(talker.ok());
    EXPECT_EQ(talker->output.size(), 64 * 1024);
}

TEST_F(BoxedProcessTest, itCannotTakeTheMemoryNotEvenBitByBit)
{
    auto fat = order(u"x=$(head -c 300000000 /dev/zero | tr '\\0' x); echo ${#x}"_qs);
    fat.mostMemory = 100'000'000;
    const auto ended = BoxedProcess::run(fat);
    // Whichever limit it comes to first.
    EXPECT_TRUE(ended.ok() ? ended->exitCode != 0 : ended.error().rule == u"too_large");
    // None of them has much.
    auto many = order(
        u"for i in {1..12}; do (x=$(head -c 30000000 /dev/zero | tr '\\0' x); sleep 600) & done; wait"_qs);
    many.mostMemory = 200'000'000;
    const auto ran = BoxedProcess::run(many);
    ASSERT_FALSE(ran.ok());
    EXPECT_EQ(ran.error().rule, u"too_large"_qs) << ran.error().logLine().toStdString();
    EXPECT_TRUE(ran.error().userText.contains(u"memory"_qs));
    // The system does not hold root to it, so its being set is what is tested.
    auto crowd = order(u"ulimit -u"_qs);
    crowd.mostProcesses = 30;
    EXPECT_EQ(BoxedProcess::run(crowd)->output.trimmed(), "30");
}

TEST(BoxedProcessPlace, withoutTheProgramThatMakesItNothingIsRun)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto box = BoxedProcess::available();
    BoxedProcess::Order order;
    order.program = u"/usr/bin/true"_qs;
    const auto ran = BoxedProcess::run(order);
    qputenv("PATH", path);
    ASSERT_FALSE(box.ok() || ran.ok());
    EXPECT_EQ(ran.error().kind, ErrorKind::Unavailable);
    EXPECT_TRUE(ran.error().userText.contains(u"bubblewrap"_qs));
}
