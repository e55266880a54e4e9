// SPDX-License-Identifier: GPL-3.0-or-later
// The portal as a program of a server: its units and its end.
#include "portalstage.h"
#include "servers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::test;

TEST(PortalUnits, systemdAcceptsThem)
{
    QProcess process;
    process.start(u"systemd-analyze"_qs, { u"--version"_qs });
    if (!process.waitForStarted())
        GTEST_SKIP() << "systemd-analyze is not installed";
    process.waitForFinished();
    const QTemporaryDir folder;
    for (const QString &unit : { u"tereze-portal.service"_qs, u"tereze-worker.service"_qs }) {
        // The programs stand where they were built, not where they are installed.
        QFile source(sourceRoot() + u"/installer/systemd/"_qs + unit);
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll();
        ASSERT_TRUE(text.contains("ExecStart=/usr/bin/"));
        text.replace("ExecStart=/usr/bin/", "ExecStart=" TEREZE_BINARY_DIR "/");
        QFile copy(folder.filePath(unit));
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(text);
        copy.close();
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"systemd-analyze"_qs, { u"verify"_qs, u"--man=no"_qs, copy.fileName() });
        ASSERT_TRUE(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAll());
        EXPECT_EQ(process.exitCode(), 0) << said.toStdString();
        EXPECT_FALSE(said.contains(unit)) << said.toStdString();
    }
}

TEST(PortalProgram, endsByItselfWhenAskedTo)
{
    const auto servers = Servers::start(sharedStage().university->place().uri(u"tereze_portal"_qs),
        work::WorkerKeys::publicKeysPath(sharedStage().workshop->keysFolder()));
    ASSERT_TRUE(servers.ok()) << servers.error().detail.toStdString();
    EXPECT_TRUE((*servers)->stopPortal()) << (*servers)->portalLog().toStdString();
    EXPECT_FALSE(QFile::exists((*servers)->socketPath()));
}
