// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalstage.h"

#include <core/domain/passwordkey.h>
#include <core/http/percentcoding.h>
#include <core/store/documentstore.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/sampleservice.h>

namespace tereze::test {

const QString PortalStage::password = QStringLiteral("Құпия сөз 1");

static void giveLogins(University &university, int students)
{
    domain::SignInParameters parameters;
    parameters.salt = QByteArray(16, 's');
    parameters.opsLimit = 1;
    parameters.memLimit = 8 * 1024 * 1024;
    const auto key = domain::PasswordKey::derive(PortalStage::password, parameters);
    ASSERT_TRUE(key.ok()) << key.error().logLine().toStdString();
    const auto people = university.rows(
        u"SELECT p.id FROM tereze.person p JOIN tereze.student s ON s.person_id = p.id ORDER BY p.id"_qs);
    ASSERT_EQ(people.size(), students);
    for (int n = 0; n < students; ++n) {
        const auto given = university.owner().query(
            u"SELECT api.credential_put(gen_random_uuid(), ?, ?, decode(?, 'hex'), 1, 8388608, decode(?, 'hex'))"_qs,
            { people.at(n).first(), u"student"_qs + QString::number(n),
                QString::fromLatin1(parameters.salt.toHex()),
                QString::fromLatin1(domain::PasswordKey::verifierOf(*key).toHex()) });
        ASSERT_TRUE(given.ok()) << given.error().logLine().toStdString();
        // Giving a login ends the sessions that the stage was set with; the portal's own tests need them.
        university.value(
            u"INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at) "
            u"VALUES (decode(?, 'hex'), ?, now(), now(), now() + interval '10 years') RETURNING 1"_qs,
            { QString::fromLatin1(university.session(n).toHex()), people.at(n).first() });
    }
}

PortalStage::PortalStage(int students)
{
    auto made = University::create(students);
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().logLine().toStdString());
    university = std::move(made).value();
    giveLogins(*university, students);
    auto steps = everyAct();
    steps.removeLast(); // asked of a role that nobody holds
    const auto declared = declareSampleService(university->owner(), u"acts"_qs, steps);
    EXPECT_TRUE(declared.ok()) << (declared.ok() ? "" : declared.error().logLine().toStdString());
    workshop = std::make_unique<Workshop>(*university, mail.url());
    workshop->drain();
    const auto keys = document::JwkSet::load(work::WorkerKeys::publicKeysPath(workshop->keysFolder()));
    EXPECT_TRUE(keys.ok());
    portal::Site::Settings settings;
    settings.origin = origin;
    settings.formKey = QByteArray(32, 'k');
    auto site = portal::Site::make(settings, *keys);
    EXPECT_TRUE(site.ok()) << (site.ok() ? "" : site.error().logLine().toStdString());
    m_site = std::move(site).value();
    m_portal = std::make_unique<portal::Portal>(m_site);
    const auto verdict = m_portal->router()->verdict();
    EXPECT_TRUE(verdict.ok()) << (verdict.ok() ? "" : verdict.error().logLine().toStdString());
}

QString PortalStage::issuedCertificate(int student)
{
    const auto ref =
        university->submit(student, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } });
    EXPECT_TRUE(ref.ok()) << (ref.ok() ? "" : ref.error().logLine().toStdString());
    for (int step = 0; step < 2; ++step) {
        workshop->drain();
        EXPECT_EQ(university->decideOpen(*ref).value(), 1);
    }
    workshop->drain();
    return *ref;
}

QString PortalStage::askedCase(int student)
{
    const auto ref = university->submit(student, u"acts"_qs, { { u"purpose"_qs, u"bank"_qs } });
    EXPECT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
    EXPECT_EQ(university->decideOpen(*ref).value(), 1);
    return *ref;
}

static QString qrOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess program;
    program.start(
        u"pdftoppm"_qs, { u"-r"_qs, u"150"_qs, u"-png"_qs, file.fileName(), folder.filePath(u"p"_qs) });
    EXPECT_TRUE(program.waitForFinished() && program.exitCode() == 0);
    for (const QString &page : QDir(folder.path()).entryList({ u"p*.png"_qs })) {
        program.start(u"zbarimg"_qs, { u"--raw"_qs, u"-q"_qs, folder.filePath(page) });
        EXPECT_TRUE(program.waitForFinished());
        const QString text = QString::fromLatin1(program.readAllStandardOutput()).trimmed();
        if (!text.isEmpty())
            return text;
    }
    ADD_FAILURE() << "no QR was read";
    return {};
}

IssuedCertificate PortalStage::certificate(int student)
{
    IssuedCertificate made;
    made.ref = issuedCertificate(student);
    const auto list =
        store::DocumentStore::listByCaseRef(university->portal(), made.ref, university->session(student));
    EXPECT_TRUE(list.ok());
    for (const auto &summary : *list) {
        if (summary.kind != u"certificate")
            continue;
        made.document = summary.id;
        made.pdf = store::DocumentStore::file(
            university->portal(), summary.id, u"electronic"_qs, university->session(student))
                       .value()
                       .content;
        made.number = university->value(
            u"SELECT printed FROM tereze.journal_entry WHERE document_id = ?"_qs, { made.document });
    }
    made.path = u"/Q/"_qs + qrOf(made.pdf).section(u"/Q/"_qs, 1);
    return made;
}

static std::unique_ptr<PortalStage> theSharedStage;

namespace {

/// Ends the stage before the environments, of which the cluster is one, are torn down.
class StageEnd : public ::testing::EmptyTestEventListener {
public:
    void OnEnvironmentsTearDownStart(const ::testing::UnitTest &) override { theSharedStage.reset(); }
};

[[maybe_unused]] const bool stageEnds = [] {
    ::testing::UnitTest::GetInstance()->listeners().Append(new StageEnd);
    return true;
}();

} // namespace

PortalStage &sharedStage()
{
    if (!theSharedStage)
        theSharedStage = std::make_unique<PortalStage>(4);
    return *theSharedStage;
}

QByteArray header(const http::Response &response, const QByteArray &name)
{
    return response.headers().value(name);
}

QString textOf(const http::Response &response)
{
    return QString::fromUtf8(response.body());
}

http::Response Visitor::ask(
    http::Method method, const QByteArray &target, const QByteArray &contentType, const QByteArray &body)
{
    http::Request::Parts parts;
    parts.method = method;
    parts.target = target;
    parts.body = body;
    parts.peer = QHostAddress::LocalHost;
    parts.id = u"test"_qs;
    QByteArray cookies;
    for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie)
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.key() + '=' + cookie.value();
    if (!cookies.isEmpty())
        parts.headers.add("Cookie", cookies);
    if (!contentType.isEmpty())
        parts.headers.add("Content-Type", contentType);
    for (auto field = headers.begin(); field != headers.end(); ++field)
        parts.headers.add(field.key(), field.value());
    auto request = http::Request::from(parts);
    EXPECT_TRUE(request.ok()) << target.constData();
    http::Response response = m_portal.router()->dispatch(*request, m_thread);
    EXPECT_EQ(response.fault(), QString());
    for (const QByteArray &line : response.headers().values("Set-Cookie")) {
        const QByteArray pair = line.left(line.indexOf(';'));
        const QByteArray name = pair.left(pair.indexOf('='));
        if (line.contains("Max-Age=0"))
            m_cookies.remove(name);
        else
            m_cookies.insert(name, pair.mid(pair.indexOf('=') + 1));
    }
    if (header(response, "Content-Type").startsWith("text/html"))
        m_page = textOf(response);
    return response;
}

http::Response Visitor::get(const QString &target)
{
    return ask(http::Method::Get, target.toUtf8());
}

QString Visitor::hidden(const QString &name) const
{
    const QRegularExpression input(u"name=\"%1\" value=\"([^\"]*)\""_qs.arg(name));
    return input.match(m_page).captured(1);
}

http::Response Visitor::post(const QString &target, Fields fields)
{
    bool hasToken = false;
    for (const auto &field : fields)
        hasToken = hasToken || field.first == u"_token";
    if (!hasToken)
        fields.append({ u"_token"_qs, hidden(u"_token"_qs) });
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + http::percentEncoded(name) + '=' + http::percentEncoded(value);
    return ask(http::Method::Post, target.toUtf8(), "application/x-www-form-urlencoded", body);
}

http::Response Visitor::postFile(const QString &target, const QByteArray &content, const QString &fileName)
{
    const QByteArray boundary = "----test";
    const QByteArray body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n"
        + hidden(u"_token"_qs).toUtf8() + "\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName.toUtf8()
        + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    return ask(http::Method::Post, target.toUtf8(), "multipart/form-data; boundary=" + boundary, body);
}

http::Response Visitor::follow(const http::Response &response)
{
    EXPECT_EQ(response.status(), 303) << response.body().toStdString();
    return ask(http::Method::Get, header(response, "Location"));
}

http::Response Visitor::signIn(const QString &login, const QString &password)
{
    get(u"/ru/sign-in"_qs);
    return post(u"/ru/sign-in"_qs, { { u"login"_qs, login }, { u"password"_qs, password } });
}

} // namespace tereze::test
