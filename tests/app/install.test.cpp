// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/shared.h>

using namespace tereze;

namespace {

struct Said {
    int code = -1;
    QString text;
};

Said saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return { -1, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

} // namespace

TEST(Install, putsEverythingInItsPlace)
{
    const QTemporaryDir prefix;
    const Said installed = saidBy(u"cmake"_qs,
        { u"--install"_qs, QStringLiteral(TEREZE_BINARY_DIR "/.."), u"--prefix"_qs, prefix.path() });
    ASSERT_EQ(installed.code, 0) << installed.text.toStdString();
    const QDir root(prefix.path());
    for (const QString &program :
        { u"tereze"_qs, u"tereze-admin"_qs, u"tereze-portal"_qs, u"tereze-worker"_qs }) {
        const QFileInfo file(root.filePath(u"bin/"_qs + program));
        EXPECT_TRUE(file.isExecutable()) << program.toStdString();
    }
    const Said version = saidBy(root.filePath(u"bin/tereze-admin"_qs), { u"--help"_qs });
    EXPECT_EQ(version.code, 0) << version.text.toStdString();
    for (const char *path : { "share/tereze/nginx/tereze.conf", "share/tereze/errors/502.html",
             "share/tereze/errors/errors.css", "share/tereze/catalogue/certificate-of-study/service.json",
             "share/tereze/calendars/kazakhstan.json", "share/applications/kz.tereze.Tereze.desktop",
             "share/metainfo/kz.tereze.Tereze.metainfo.xml",
             "share/icons/hicolor/scalable/apps/kz.tereze.Tereze.svg", "share/doc/tereze/LICENSE" })
        EXPECT_TRUE(root.exists(QString::fromLatin1(path))) << path;
    EXPECT_FALSE(root.exists(u"etc"_qs)) << "what stands there is the administrator's";

    // Every file that a unit or the site names below /usr is one that was installed.
    static const QRegularExpression named(u"/usr/([A-Za-z0-9_./-]*[A-Za-z0-9])"_qs);
    int names = 0;
    for (const char *path : { "lib/systemd/system/tereze-portal.service",
             "lib/systemd/system/tereze-worker.service", "share/tereze/nginx/tereze.conf" }) {
        QFile file(root.filePath(QString::fromLatin1(path)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = named.globalMatch(text); match.hasNext(); ++names) {
            const QString name = match.next().captured(1);
            EXPECT_TRUE(root.exists(name)) << path << " names /usr/" << name.toStdString();
        }
    }
    EXPECT_GE(names, 6);
}

TEST(Install, theDesktopEntryAndItsDescriptionAreValid)
{
    const QString folder = test::sourceRoot() + u"/installer/desktop/"_qs;
    const bool hasChecker = saidBy(u"desktop-file-validate"_qs, { u"--version"_qs }).code >= 0;
    if (hasChecker) {
        const Said entry = saidBy(u"desktop-file-validate"_qs, { folder + u"kz.tereze.Tereze.desktop"_qs });
        EXPECT_EQ(entry.code, 0) << entry.text.toStdString();
    }
    const Said xml = saidBy(u"xmllint"_qs, { u"--noout"_qs, folder + u"kz.tereze.Tereze.metainfo.xml"_qs });
    if (xml.code == -1 && !hasChecker)
        GTEST_SKIP() << "neither desktop-file-validate nor xmllint is installed";
    if (xml.code != -1) {
        EXPECT_EQ(xml.code, 0) << xml.text.toStdString();
    }
}
