// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/schemaversion.h>
#include <ui/dialogs/secretstore.h>
#include <ui/dialogs/signindialog.h>
#include <ui/errors/messagebar.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// A keychain in memory, which can be out of order.
class MemorySecrets final : public ui::SecretStore {
public:
    void read(
        const QString &key, QObject *, std::function<void(const std::optional<QString> &)> answered) override
    {
        answered(!broken && kept.contains(key) ? std::optional(kept.value(key)) : std::nullopt);
    }
    void write(
        const QString &key, const QString &secret, QObject *, std::function<void(bool)> answered) override
    {
        if (!broken)
            kept.insert(key, secret);
        answered(!broken);
    }
    void remove(const QString &key) override { kept.remove(key); }

    QMap<QString, QString> kept;
    bool broken = false;
};

class SignInDialogTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        m_languages.set(u"en"_qs);
        m_database = std::make_unique<db::DatabaseThread>(
            db::ConnectionSettings(), [](db::Database &database) { return db::checkSchema(database); });
    }
    std::unique_ptr<ui::SignInDialog> dialog()
    {
        auto made = std::make_unique<ui::SignInDialog>(
            *m_database, m_secrets, m_settings, m_languages, m_office->place().settings(QString()));
        made->show();
        return made;
    }

    QTemporaryDir m_folder;
    ui::UiSettings m_settings { m_folder.filePath(u"desktop.ini"_qs) };
    ui::LanguageSwitch m_languages;
    MemorySecrets m_secrets;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<db::DatabaseThread> m_database;
};

} // namespace

TEST_F(SignInDialogTest, saysInsideThatTheServerRefusesAndThenLetsTheRightPersonIn)
{
    const auto signIn = dialog();
    auto *role = signIn->findChild<QLineEdit *>(u"role"_qs);
    auto *messages = signIn->findChild<ui::MessageBar *>();
    role->setText(u"nobody_of_ours"_qs);
    QTest::mouseClick(signIn->findChild<QPushButton *>(u"sign_in_button"_qs), Qt::LeftButton);
    // Who has typed no password yet, as when the window opens, is not told off.
    ASSERT_TRUE(waitUntil([&] { return messages->text() == u"The server asks for a password."; }));
    auto *password = signIn->findChild<QLineEdit *>(u"password"_qs);
    password->setText(u"wrong"_qs);
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(
        waitUntil([&] { return messages->text() == u"The server does not accept this name and password."; }));
    EXPECT_TRUE(signIn->isVisible());
    role->setText(u"akhmetova"_qs);
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return signIn->result() == QDialog::Accepted; }));
    EXPECT_EQ(signIn->me().surname, u"Ахметова");
    EXPECT_TRUE(signIn->me().isRegistrar());
    EXPECT_TRUE(m_secrets.kept.isEmpty()); // it was not asked to keep anything
}

TEST_F(SignInDialogTest, refusesARoleWithoutAPerson)
{
    ASSERT_TRUE(m_office->place().createLogin(u"stranger"_qs, { u"tereze_staff"_qs }).ok());
    const auto signIn = dialog();
    signIn->findChild<QLineEdit *>(u"role"_qs)->setText(u"stranger"_qs);
    signIn->signIn();
    auto *messages = signIn->findChild<ui::MessageBar *>();
    ASSERT_TRUE(waitUntil([&] { return !messages->text().isEmpty(); }));
    EXPECT_TRUE(signIn->isVisible());
}

TEST_F(SignInDialogTest, keepsThePasswordOnlyWhenAskedAndLivesWithABrokenKeychain)
{
    {
        const auto signIn = dialog();
        signIn->findChild<QLineEdit *>(u"role"_qs)->setText(u"akhmetova"_qs);
        signIn->findChild<QLineEdit *>(u"password"_qs)->setText(u"құпия"_qs);
        signIn->findChild<QCheckBox *>()->setChecked(true);
        signIn->signIn();
        ASSERT_TRUE(waitUntil([&] { return signIn->result() == QDialog::Accepted; }));
        ASSERT_EQ(m_secrets.kept.size(), 1);
        EXPECT_EQ(m_secrets.kept.first(), u"құпия");
    }
    QFile stored(m_folder.filePath(u"desktop.ini"_qs));
    m_settings.setTheme(u"dark"_qs);
    m_settings.flush();
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    const QByteArray text = stored.readAll();
    EXPECT_TRUE(text.contains("akhmetova") || text.contains("dark"));
    EXPECT_FALSE(QString::fromUtf8(text).contains(u"құпия"));
    EXPECT_FALSE(text.contains("\\x49b")); // as QSettings would write its first letter
    m_secrets.broken = true;
    const auto again = dialog();
    EXPECT_TRUE(again->findChild<QLineEdit *>(u"password"_qs)->text().isEmpty());
    again->findChild<QLineEdit *>(u"role"_qs)->setText(u"akhmetova"_qs);
    again->signIn();
    ASSERT_TRUE(waitUntil([&] { return again->result() == QDialog::Accepted; }));
}

TEST_F(SignInDialogTest, picturesInEveryLanguage)
{
    const auto signIn = dialog();
    auto *messages = signIn->findChild<ui::MessageBar *>();
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        m_languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        takePicture(*signIn, u"sign-in-"_qs + language);
    }
    signIn->findChild<QLineEdit *>(u"role"_qs)->setText(u"nobody_of_ours"_qs);
    signIn->signIn();
    ASSERT_TRUE(waitUntil([&] { return !messages->text().isEmpty(); }));
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        m_languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        takePicture(*signIn, u"sign-in-refused-"_qs + language);
    }
    m_languages.set(u"en"_qs);
}

TEST(SignInDialogServer, readsServersAsPeopleWriteThem)
{
    const auto at = [](const char16_t *server) {
        return ui::SignInDialog::settingsFor(QString::fromUtf16(server), u"a"_qs);
    };
    EXPECT_EQ(at(u"db.example.kz")->host(), u"db.example.kz");
    EXPECT_EQ(at(u"db.example.kz")->database(), u"tereze");
    EXPECT_EQ(at(u"db.example.kz:5433/other")->database(), u"other");
    EXPECT_EQ(at(u"/run/postgresql")->host(), u"/run/postgresql");
    EXPECT_EQ(at(u"postgresql:///x?host=/tmp")->user(), u"a");
    EXPECT_FALSE(at(u"postgresql://db.example.kz/x?sslmode=disable").ok());
    EXPECT_FALSE(at(u"nonsense=1").ok());
}
