// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/portal/portaloptions.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using tereze::portal::PortalOptions;

namespace {

Result<std::optional<PortalOptions>> read(const QStringList &options)
{
    return PortalOptions::read(QStringList { u"tereze-portal"_qs } + options);
}

const QStringList enough { u"--origin"_qs, u"https://Portal.example.kz:8443"_qs, u"--keys"_qs,
    u"keys.json"_qs };

} // namespace

TEST(PortalOptions, haveDefaultsForAllButOriginAndKeys)
{
    const auto options = read(enough);
    ASSERT_TRUE(options.ok()) << options.error().detail.toStdString();
    EXPECT_EQ((*options)->origin, "https://portal.example.kz:8443");
    EXPECT_EQ((*options)->host, "portal.example.kz");
    EXPECT_EQ((*options)->listen.toString(), u"127.0.0.1:8090"_qs);
    EXPECT_EQ((*options)->resources, u":/portal"_qs);
    EXPECT_EQ((*options)->threads, 4);
    EXPECT_GE((*options)->formKey.size(), 32);
    EXPECT_NE((*options)->formKey, (*read(enough))->formKey);
}

TEST(PortalOptions, refuseWhatMakesNoSense)
{
    EXPECT_FALSE(read({}).ok());
    EXPECT_FALSE(read({ u"--origin"_qs, u"https://a.kz"_qs }).ok());
    const QList<QStringList> wrong { { u"--threads"_qs, u"0"_qs }, { u"--threads"_qs, u"65"_qs },
        { u"--threads"_qs, u"x"_qs }, { u"--listen"_qs, u"0.0.0.0:80"_qs },
        { u"--listen"_qs, u"192.168.1.1:80"_qs }, { u"--origin"_qs, u"http://a.kz"_qs },
        { u"--origin"_qs, u"https://a.kz/x"_qs }, { u"--origin"_qs, u"https://u@a.kz"_qs },
        { u"--origin"_qs, u"a.kz"_qs }, { u"--unknown"_qs }, { u"extra"_qs },
        { u"--form-key"_qs, u"/nowhere"_qs } };
    for (const QStringList &more : wrong)
        EXPECT_FALSE(read(enough + more).ok()) << more.join(u' ').toStdString();
}

TEST(PortalOptions, theFormKeyComesFromAFileThatOnlyWeMayRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(40, 'x'));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QStringList options = enough + QStringList { u"--form-key"_qs, file.fileName() };
    ASSERT_TRUE(read(options).ok());
    EXPECT_EQ((*read(options))->formKey, QByteArray(40, 'x'));
    file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
    EXPECT_FALSE(read(options).ok());
}
