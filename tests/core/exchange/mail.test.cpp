// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exchange/mail.h>
#include <core/exchange/mailtransport.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using exchange::Mail;
using exchange::MailTransport;
using tereze::test::SmtpSink;

namespace {

Mail sampleMail()
{
    Mail mail;
    mail.fromAddress = u"office@university.example"_qs;
    mail.fromName = u"Үлгі университеті"_qs;
    mail.toAddress = u"student@example.kz"_qs;
    mail.toName = u"Әбдіқадырова Ұлпан Құрманғазықызы"_qs;
    mail.subject = u"T-7K3M-92QD өтініші бойынша құжат дайын, оны жеке кабинеттен жүктеп алуға болады"_qs;
    mail.body = u"Сәлеметсіз бе!\n.\nЕкінші жол\n"_qs;
    mail.messageId = u"1-2-3@tereze.example"_qs;
    mail.language = u"kk"_qs;
    mail.date = QDateTime(QDate(2026, 11, 21), QTime(9, 5, 7), Qt::UTC);
    return mail;
}

} // namespace

TEST(MailTest, travelsInSevenBitsAndShortLinesAndReadsTheSame)
{
    const auto message = sampleMail().message();
    ASSERT_TRUE(message.ok());
    for (const QByteArray &line : message->split('\n')) {
        EXPECT_LE(line.size(), 79);
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        for (const char c : line)
            EXPECT_TRUE((c >= 0x20 && c < 0x7f) || c == '\r');
    }
    const SmtpSink::Message read { {}, {}, *message };
    EXPECT_EQ(read.decodedHeader("Subject"), sampleMail().subject);
    EXPECT_EQ(read.header("Date"), "Sat, 21 Nov 2026 09:05:07 +0000");
    EXPECT_EQ(read.header("Message-ID"), "<1-2-3@tereze.example>");
    EXPECT_EQ(read.body(), u"Сәлеметсіз бе!\r\n.\r\nЕкінші жол\r\n"_qs);
}

TEST(MailTest, isReadByPythonsMailLibraryAsItWasWritten)
{
    QProcess python;
    python.start(u"python3"_qs,
        { u"-c"_qs,
            u"import sys, email, email.policy\n"
            u"m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)\n"
            u"assert not m.defects, m.defects\n"
            u"out = [m['Subject'], str(m['To'].addresses[0].display_name).replace(' ', ''), "
            u"m['To'].addresses[0].addr_spec, "
            u"m.get_content()]\n"
            u"sys.stdout.buffer.write('|'.join(out).encode())"_qs });
    if (!python.waitForStarted())
        GTEST_SKIP() << "python3 is absent";
    python.write(sampleMail().message().value());
    python.closeWriteChannel();
    ASSERT_TRUE(python.waitForFinished());
    const Mail mail = sampleMail();
    // Of the name only the letters: Python puts a blank between the encoded words of a display name.
    EXPECT_EQ(QString::fromUtf8(python.readAllStandardOutput()).remove(u'\r').toStdString(),
        (mail.subject + u'|' + QString(mail.toName).remove(u' ') + u'|' + mail.toAddress + u'|' + mail.body)
            .toStdString())
        << python.readAllStandardError().toStdString();
}

TEST(MailTest, refusesWhatWouldAddHeadersOrRecipients)
{
    const auto refused = [](auto change) {
        Mail mail = sampleMail();
        change(mail);
        const auto message = mail.message();
        return !message.ok() && message.error().kind == ErrorKind::InvalidInput;
    };
    EXPECT_TRUE(refused([](Mail &m) { m.subject = u"News\r\nBcc: all@example.kz"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toName = u"A\nBcc: b@c"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.fromName = u"A\u2028B"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toAddress = u"a@b.kz>\r\nRCPT TO:<c@d.kz"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toAddress = u"a@b.kz,c@d.kz"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toAddress = u"a b@c.kz"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toAddress = u"студент@example.kz"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.toAddress = u"nobody"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.messageId = u"x"_qs; }));
    EXPECT_TRUE(refused([](Mail &m) { m.subject.clear(); }));
    EXPECT_TRUE(refused([](Mail &m) { m.body = QString(70000, u'x'); }));
    EXPECT_FALSE(refused([](Mail &) {}));
}

TEST(MailTransportTest, handsAMailToAServer)
{
    SmtpSink sink;
    const auto transport = MailTransport::create(sink.url()).value();
    const auto sent = transport->send(sampleMail());
    ASSERT_TRUE(sent.ok()) << sent.error().logLine().toStdString();
    ASSERT_EQ(sink.messages().size(), 1);
    EXPECT_EQ(sink.messages().first().from, "office@university.example");
    EXPECT_EQ(sink.messages().first().to, "student@example.kz");
    EXPECT_EQ(sink.messages().first().text, sampleMail().message().value());
}

TEST(MailTransportTest, tellsWhatIsForGoodFromWhatMayPass)
{
    SmtpSink sink;
    const auto transport = MailTransport::create(sink.url()).value();
    sink.answerRecipientsWith(550);
    EXPECT_EQ(transport->send(sampleMail()).error().kind, ErrorKind::RuleBroken);
    sink.answerRecipientsWith(450);
    EXPECT_EQ(transport->send(sampleMail()).error().kind, ErrorKind::Unavailable);
    sink.answerRecipientsWith(250);
    sink.cutBeforeAnswer(true);
    EXPECT_EQ(transport->send(sampleMail()).error().kind, ErrorKind::Unavailable);
    const auto nowhere = MailTransport::create(u"smtp://127.0.0.1:1"_qs).value();
    EXPECT_EQ(nowhere->send(sampleMail()).error().kind, ErrorKind::Unavailable);
    const auto unset = MailTransport::create(QString()).value();
    EXPECT_EQ(unset->send(sampleMail()).error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(MailTransport::create(u"none"_qs).value()->send(sampleMail()).ok());
    const auto tls =
        MailTransport::create(QStringLiteral("smtp+starttls://127.0.0.1:%1").arg(sink.port())).value();
    const qsizetype before = sink.messages().size();
    EXPECT_FALSE(tls->send(sampleMail()).ok()) << "the sink knows no TLS";
    EXPECT_EQ(sink.messages().size(), before);
}

TEST(SmtpSinkTest, aMailThatIsCutOffBeforeItsEndWasNotHandedOver)
{
    SmtpSink sink;
    QTcpSocket sender;
    sender.connectToHost(u"127.0.0.1"_qs, quint16(sink.port()));
    ASSERT_TRUE(sender.waitForConnected());
    sender.write("EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nMessage-ID: <1@b>\r\n");
    QByteArray said;
    while (!said.contains("354")) {
        ASSERT_TRUE(sender.waitForReadyRead()) << said.toStdString();
        said += sender.readAll();
    }
    ASSERT_EQ(::shutdown(int(sender.socketDescriptor()), SHUT_WR), 0);
    // The sink closes its side when it has seen the end of ours.
    ASSERT_TRUE(sender.state() == QAbstractSocket::UnconnectedState || sender.waitForDisconnected());
    EXPECT_TRUE(sink.messages().isEmpty());
}

TEST(MailTransportTest, refusesSettingsThatCannotBeMeant)
{
    for (const QString &setting : { u"smtp:/x"_qs, u"http://mail.example"_qs,
             u"smtp://user:secret@mail.example"_qs, u"smtp://mail.example/path"_qs,
             u"smtp://mail.example?x=1"_qs, u"mail.example"_qs, u"file://host/x"_qs })
        EXPECT_FALSE(MailTransport::create(setting).ok()) << setting.toStdString();
    EXPECT_FALSE(MailTransport::create(u"smtp://mail.example"_qs, u"me"_qs, u"secret"_qs).ok())
        << "a password does not travel without TLS";
    EXPECT_TRUE(MailTransport::create(u"smtps://mail.example"_qs, u"me"_qs, u"secret"_qs).ok());
}

TEST(MailTransportTest, leavesFilesInAFolder)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mail"_qs);
    const auto transport = MailTransport::create(QUrl::fromLocalFile(path).toString()).value();
    ASSERT_TRUE(transport->send(sampleMail()).ok());
    ASSERT_TRUE(transport->send(sampleMail()).ok());
    EXPECT_EQ(QDir(path).entryList(QDir::Files), QStringList { u"1-2-3@tereze.example.eml"_qs });
    Mail sly = sampleMail();
    sly.messageId = u"../x@y"_qs;
    EXPECT_FALSE(transport->send(sly).ok());
}
