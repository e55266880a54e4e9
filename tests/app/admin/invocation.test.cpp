// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QSet>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>

using namespace tereze;
using tereze::test::runAdmin;

TEST(Admin, wrongUsageIsCodeTwoAndSaysWhy)
{
    for (const QStringList &arguments : { QStringList {}, { u"nonsense"_qs }, { u"db"_qs },
             { u"db"_qs, u"fly"_qs }, { u"db"_qs, u"check"_qs, u"extra"_qs },
             { u"db"_qs, u"check"_qs, u"--nope"_qs }, { u"db"_qs, u"check"_qs, u"--db"_qs },
             { u"db"_qs, u"install"_qs, u"--create=yes"_qs }, { u"user"_qs, u"add"_qs },
             { u"user"_qs, u"add"_qs, u"a"_qs, u"--person"_qs, u"1"_qs, u"--person"_qs, u"2"_qs } }) {
        const auto ran = runAdmin(arguments);
        EXPECT_EQ(ran.code, admin::WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(ran.messages.isEmpty());
        EXPECT_TRUE(ran.output.isEmpty());
    }
}

TEST(Admin, helpNamesEveryCommand)
{
    const auto ran = runAdmin({ u"--help"_qs });
    EXPECT_EQ(ran.code, admin::Done);
    QSet<QString> names;
    for (const admin::Command &command : admin::commands()) {
        const QString name = QString::fromLatin1(command.noun) + u' ' + QString::fromLatin1(command.verb);
        EXPECT_TRUE(ran.output.contains(name.trimmed().toUtf8())) << name.toStdString();
        EXPECT_FALSE(names.contains(name)) << "twice: " << name.toStdString();
        names.insert(name);
    }
}

TEST(Admin, helpAfterACommandIsItsOwn)
{
    for (const admin::Command &command : admin::commands()) {
        QStringList arguments { QString::fromLatin1(command.noun) };
        if (*command.verb)
            arguments << QString::fromLatin1(command.verb);
        const QString name = arguments.join(u' ');
        const auto ran = runAdmin(arguments + QStringList { u"--help"_qs });
        EXPECT_EQ(ran.code, admin::Done) << name.toStdString();
        EXPECT_TRUE(ran.output.startsWith("tereze-admin " + name.toUtf8())) << ran.output.toStdString();
        EXPECT_TRUE(ran.output.contains(command.usage)) << ran.output.toStdString();
        EXPECT_TRUE(ran.messages.isEmpty());
    }
    EXPECT_EQ(runAdmin({ u"route"_qs, u"lint"_qs, u"--"_qs, u"--help"_qs }).code, admin::Refused); // a file
    EXPECT_EQ(runAdmin({ u"route"_qs, u"fly"_qs, u"--help"_qs }).code, admin::WrongUsage);
}

TEST(Admin, aRefusalIsCodeOneWithOneJsonValue)
{
    const auto ran = runAdmin(
        { u"db"_qs, u"check"_qs, u"--json"_qs, u"--db"_qs, u"postgresql://a@/x?host=/tmp/nowhere"_qs });
    EXPECT_EQ(ran.code, admin::Refused);
    EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(),
        QStringLiteral("unavailable"));
    EXPECT_EQ(ran.output.count('\n'), 1);
    EXPECT_FALSE(ran.messages.isEmpty());
}

TEST(Admin, theProgramItselfAnswersAsTheLibrary)
{
    QProcess program;
    program.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-admin"), { u"db"_qs, u"fly"_qs });
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), admin::WrongUsage);
    EXPECT_TRUE(program.readAllStandardOutput().isEmpty());
    EXPECT_TRUE(program.readAllStandardError().contains("no such command: db fly"));
}
