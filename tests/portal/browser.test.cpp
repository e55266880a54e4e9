// SPDX-License-Identifier: GPL-3.0-or-later
// The whole portal in a real browser: Chromium, nginx with the installer's site file, the program,
// PostgreSQL. The first journey runs with script switched off. With TEREZE_SCREENSHOTS=DIR every page is also
// kept there as a picture.
#include "portalstage.h"
#include "servers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/support/webdriver.h>

using namespace tereze;
using namespace tereze::test;

namespace {

std::unique_ptr<Servers> theServers;

class ServersEnd : public ::testing::EmptyTestEventListener {
public:
    void OnEnvironmentsTearDownStart(const ::testing::UnitTest &) override { theServers.reset(); }
};

[[maybe_unused]] const bool serversEnd = [] {
    ::testing::UnitTest::GetInstance()->listeners().Append(new ServersEnd);
    return true;
}();

Servers *portalServers()
{
    if (!theServers) {
        auto started = Servers::start(sharedStage().university->place().uri(u"tereze_portal"_qs),
            work::WorkerKeys::publicKeysPath(sharedStage().workshop->keysFolder()));
        if (!started) {
            ADD_FAILURE() << started.error().detail.toStdString();
            return nullptr;
        }
        theServers = std::move(started).value();
    }
    return theServers.get();
}

std::unique_ptr<WebDriver> browser(bool script, bool dark = false)
{
    auto started = WebDriver::start({ script, dark, { QString::fromLatin1(Servers::host) } });
    if (!started) {
        ADD_FAILURE() << started.error().detail.toStdString();
        return nullptr;
    }
    (*started)->resize(1100, 800);
    return std::move(started).value();
}

void keepPicture(WebDriver &driver, const QString &name)
{
    const QString folder = qEnvironmentVariable("TEREZE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(name + u".png"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
    file.write(driver.screenshot());
}

/// No page may be wider than the window: then something would be cut off or need sideways scrolling.
void expectFits(WebDriver &driver, int width)
{
    const QJsonObject metrics = driver.devTools(u"Page.getLayoutMetrics"_qs, {});
    EXPECT_LE(metrics.value(u"cssContentSize"_qs).toObject().value(u"width"_qs).toInt(), width)
        << driver.url().toStdString();
}

void expectPage(WebDriver &driver, const QString &name)
{
    EXPECT_EQ(driver.count(u"h1"_qs), 1) << name.toStdString();
    EXPECT_EQ(driver.style(u".top"_qs, u"background-color"_qs), u"rgba(15, 76, 92, 1)"_qs)
        << "the style sheet";
    keepPicture(driver, name);
    driver.resize(360, 740);
    expectFits(driver, 360);
    keepPicture(driver, name + u"-narrow"_qs);
    driver.resize(1100, 800);
    expectFits(driver, 1100);
}

QString curlAt(const Servers &servers, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString resolve = QStringLiteral("portal.example.kz:%1:127.0.0.1");
    process.start(u"curl"_qs,
        QStringList { u"-sS"_qs, u"-i"_qs, u"--cacert"_qs, servers.certificate(), u"--resolve"_qs,
            resolve.arg(servers.httpsPort()), u"--resolve"_qs, resolve.arg(servers.httpPort()) }
            + arguments);
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAll());
}

QString curl(const QStringList &arguments)
{
    return curlAt(*portalServers(), arguments);
}

void signInAt(WebDriver &driver, const QString &language, const QString &login)
{
    driver.open(portalServers()->origin() + u'/' + language + u"/sign-in"_qs);
    driver.type(u"#login"_qs, login);
    driver.type(u"#password"_qs, PortalStage::password);
    driver.follow(u"main button"_qs);
}

} // namespace

class PortalJourney : public ::testing::TestWithParam<const char *> { };

TEST_P(PortalJourney, fromSignInToAVerifiedDocumentWithoutScript)
{
    const QString language = QString::fromLatin1(GetParam());
    Servers *servers = portalServers();
    const auto driver = browser(false);
    ASSERT_TRUE(servers != nullptr && driver != nullptr);
    const QString root = servers->origin() + u'/' + language;
    const auto name = [&language](const char16_t *page) {
        return QString::fromUtf16(page) + u'-' + language;
    };

    driver->open(root + u"/sign-in"_qs);
    expectPage(*driver, name(u"00-sign-in"));
    driver->open(root);
    expectPage(*driver, name(u"01-home"));
    driver->open(root + u"/services"_qs);
    EXPECT_EQ(driver->count(u".card"_qs), 4);
    expectPage(*driver, name(u"02-services"));
    driver->follow(u"a[href$='/services/certificate-of-study']"_qs);
    expectPage(*driver, name(u"03-service"));
    driver->follow(u"a.button"_qs);
    EXPECT_TRUE(driver->url().contains(u"/sign-in?next="));
    driver->type(u"#login"_qs, u"student0"_qs);
    driver->type(u"#password"_qs, u"wrong"_qs);
    driver->follow(u"main button"_qs);
    EXPECT_EQ(driver->count(u".errors"_qs), 1);
    expectPage(*driver, name(u"04-sign-in-wrong"));
    driver->type(u"#password"_qs, PortalStage::password);
    driver->follow(u"main button"_qs);

    // The form: first nothing, so that errors show; then answers, by keyboard where it matters.
    EXPECT_EQ(driver->url(), root + u"/services/certificate-of-study/apply"_qs);
    expectPage(*driver, name(u"05-form"));
    driver->follow(u"main .actions button"_qs);
    EXPECT_EQ(driver->count(u".errors li"_qs), 1);
    EXPECT_EQ(driver->count(u".wrong"_qs), 1);
    expectPage(*driver, name(u"06-form-errors"));
    driver->click(u"input[value=embassy]"_qs);
    driver->type(u"#field-recipient"_qs, u"Елшілік «Ұлы дала», ғимарат № 5"_qs);
    // Enter sends the form to the check, never to a language.
    driver->pressToLeave(u"\xE007"_qs);
    EXPECT_EQ(driver->count(u".answers dd"_qs), 5);
    EXPECT_TRUE(driver->text(u"main"_qs).contains(u"Елшілік «Ұлы дала», ғимарат № 5"));
    EXPECT_EQ(driver->count(u"html[lang="_qs + language + u"]"_qs), 1);
    expectPage(*driver, name(u"07-check"));
    driver->follow(u"button[value=send]"_qs);
    EXPECT_TRUE(driver->url().endsWith(u"/sent"));
    const QString ref = driver->text(u".big-ref"_qs);
    EXPECT_TRUE(QRegularExpression(u"^T-[0-9A-Z]{4}-[0-9A-Z]{4}$"_qs).match(ref).hasMatch())
        << ref.toStdString();
    expectPage(*driver, name(u"08-sent"));
    driver->follow(u"main .actions a.button"_qs);
    expectPage(*driver, name(u"09-application"));

    PortalStage &stage = sharedStage();
    for (int step = 0; step < 2; ++step) {
        stage.workshop->drain();
        ASSERT_EQ(stage.university->decideOpen(ref).value(), 1);
    }
    stage.workshop->drain();
    driver->open(root + u"/applications"_qs);
    EXPECT_GE(driver->count(u".case"_qs), 1);
    expectPage(*driver, name(u"10-applications"));
    driver->open(root + u"/applications/"_qs + ref);
    EXPECT_EQ(driver->count(u".documents a[href$='/electronic']"_qs), 3);
    EXPECT_EQ(driver->count(u".tag.approved"_qs), 1);
    expectPage(*driver, name(u"11-approved"));

    driver->open(root + u"/verify"_qs);
    expectPage(*driver, name(u"12-verify"));
    driver->type(u"#number"_qs,
        stage.university->value(
            u"SELECT e.printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id "
            u"JOIN "
            u"tereze.application a ON a.id = d.application_id WHERE a.case_ref = ? AND d.kind = 'certificate'"_qs,
            { ref }));
    driver->follow(u"form[action$='/number'] button"_qs);
    EXPECT_EQ(driver->count(u"[data-verdict=valid]"_qs), 1);
    expectPage(*driver, name(u"13-verdict"));
    driver->open(root + u"/nothing"_qs);
    expectPage(*driver, name(u"14-not-found"));
    driver->follow(u".who button"_qs);
    EXPECT_EQ(driver->url(), root);
    EXPECT_EQ(driver->count(u".who-name"_qs), 0);
}

TEST_P(PortalJourney, goesAnotherWay)
{
    constexpr int student = 2;
    const QString language = QString::fromLatin1(GetParam());
    Servers *servers = portalServers();
    const auto driver = browser(false);
    ASSERT_TRUE(servers != nullptr && driver != nullptr);
    const QString root = servers->origin() + u'/' + language;
    const auto name = [&language](const char16_t *page) {
        return QString::fromUtf16(page) + u'-' + language;
    };
    const auto decided = [&](const QString &outcome) {
        PortalStage &stage = sharedStage();
        const auto ref = stage.university->submit(student, u"certificate-of-study"_qs,
            { { u"purpose"_qs, u"bank"_qs }, { u"note"_qs, u"Елшілік «Ұлы дала»"_qs } }, language);
        EXPECT_TRUE(ref.ok()) << (ref.ok() ? "" : ref.error().logLine().toStdString());
        stage.workshop->drain();
        EXPECT_TRUE(outcome.isEmpty() || stage.university->decideOpen(*ref, outcome).value() == 1);
        return *ref;
    };

    // Another test here has the server end the connections of the portal's role.
    ASSERT_TRUE(sharedStage().university->reconnect().ok());
    signInAt(*driver, language, sharedStage().loginOf(student));
    driver->open(root + u"/services?find=ZZZ"_qs);
    EXPECT_EQ(driver->count(u".card"_qs), 0);
    expectPage(*driver, name(u"40-services-none"));
    for (const auto &[service, page] : { std::pair(u"academic-leave"_qs, name(u"41-leave")),
             std::pair(u"external-mobility-short"_qs, name(u"42-mobility")) }) {
        driver->open(root + u"/services/"_qs + service);
        expectPage(*driver, page);
        driver->open(root + u"/services/"_qs + service + u"/apply"_qs);
        driver->follow(u"main .actions button"_qs);
        EXPECT_GT(driver->count(u".wrong"_qs), 2);
        expectPage(*driver, page + u"-errors"_qs);
    }

    driver->open(root + u"/applications/"_qs + decided(u"return"_qs));
    EXPECT_EQ(driver->count(u".tag.returned"_qs), 1);
    expectPage(*driver, name(u"43-returned"));
    driver->follow(u"button[value=begin]"_qs);
    expectPage(*driver, name(u"44-correct"));
    driver->open(root + u"/applications/"_qs + decided(u"reject"_qs));
    EXPECT_EQ(driver->count(u".tag.rejected"_qs), 1);
    expectPage(*driver, name(u"45-rejected"));
    driver->open(root + u"/applications/"_qs + decided({}));
    driver->follow(u"a.danger"_qs);
    expectPage(*driver, name(u"46-withdraw"));
    driver->follow(u"button.stop"_qs);
    EXPECT_EQ(driver->count(u".tag.withdrawn"_qs), 1);
    expectPage(*driver, name(u"47-withdrawn"));
    driver->open(root + u"/applications/"_qs + sharedStage().askedCase(student));
    EXPECT_EQ(driver->count(u".ask"_qs), 1);
    expectPage(*driver, name(u"48-question"));
    driver->type(u"#answer-1"_qs, u"Халық банкі, Алматы қаласы"_qs);
    driver->follow(u".ask button"_qs);
    EXPECT_EQ(driver->count(u".ask"_qs), 0);
    EXPECT_EQ(driver->count(u".note.done"_qs), 1);
    expectPage(*driver, name(u"49-answered"));

    static const IssuedCertificate certificate = sharedStage().certificate(student);
    const QString inLanguage = u"?lang="_qs + language;
    driver->open(servers->origin() + certificate.path + inLanguage);
    EXPECT_EQ(driver->count(u"[data-verdict=valid]"_qs), 1);
    expectPage(*driver, name(u"50-qr-valid"));
    QString altered = certificate.path;
    QChar &signature = altered[altered.size() - 50];
    signature = signature == u'A' ? u'B' : u'A';
    driver->open(servers->origin() + altered + inLanguage);
    EXPECT_EQ(driver->count(u"[data-verdict=altered]"_qs), 1);
    expectPage(*driver, name(u"51-qr-altered"));
    const QString set = u"UPDATE tereze.document SET state = ?, ended_at = CASE WHEN ? THEN now() END "
                        u"WHERE id = ? RETURNING 1"_qs;
    University &university = *sharedStage().university;
    ASSERT_EQ(university.value(set, { u"annulled"_qs, true, certificate.document }), u"1"_qs);
    driver->open(servers->origin() + certificate.path + inLanguage);
    EXPECT_EQ(driver->count(u"[data-verdict=annulled]"_qs), 1);
    expectPage(*driver, name(u"52-qr-annulled"));
    ASSERT_EQ(university.value(set, { u"issued"_qs, false, certificate.document }), u"1"_qs);
    driver->open(root + u"/verify"_qs);
    driver->follow(u"form[action$='/number'] button"_qs);
    EXPECT_EQ(driver->count(u".wrong"_qs), 1);
    expectPage(*driver, name(u"53-number-empty"));
    driver->type(u"#number"_qs, u"С-1/9999-2222"_qs);
    driver->follow(u"form[action$='/number'] button"_qs);
    EXPECT_EQ(driver->count(u"[data-verdict=unknown]"_qs), 1);
    expectPage(*driver, name(u"54-number-unknown"));
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, PortalJourney, ::testing::Values("kk", "ru", "en", "uk"));

TEST(PortalBrowser, aChangeOfLanguageKeepsThePageAndWhatWasTyped)
{
    const auto driver = browser(false);
    ASSERT_TRUE(driver != nullptr && portalServers() != nullptr);
    signInAt(*driver, u"ru"_qs, u"student1"_qs);
    driver->open(portalServers()->origin() + u"/ru/services/academic-leave/apply"_qs);
    driver->click(u"input[value=childcare]"_qs);
    driver->type(u"#field-basis"_qs, u"Туу туралы куәлік № 1"_qs);
    driver->follow(u".languages button[lang=kk]"_qs);
    EXPECT_EQ(driver->url(), portalServers()->origin() + u"/kk/services/academic-leave/apply"_qs);
    EXPECT_EQ(driver->attribute(u"#field-basis"_qs, u"value"_qs), u"Туу туралы куәлік № 1"_qs);
    EXPECT_EQ(driver->count(u"input[value=childcare][checked]"_qs), 1);
    EXPECT_EQ(driver->count(u".errors"_qs), 0) << "nothing is judged before it is sent";
    keepPicture(*driver, u"20-leave-kk"_qs);
    driver->open(portalServers()->origin() + u"/ru/services/external-mobility-short/apply"_qs);
    expectPage(*driver, u"21-mobility-ru"_qs);
}

TEST(PortalBrowser, everyControlHasANameAndTheOrderIsThatOfThePage)
{
    const auto driver = browser(true);
    ASSERT_TRUE(driver != nullptr && portalServers() != nullptr);
    signInAt(*driver, u"en"_qs, u"student1"_qs);
    for (const QString &page : { u"/en/services/external-mobility-short/apply"_qs, u"/en/verify"_qs,
             u"/en/services"_qs, u"/en/sign-in"_qs, u"/en/applications"_qs }) {
        driver->open(portalServers()->origin() + page);
        driver->devTools(u"Accessibility.enable"_qs, {});
        const QJsonArray nodes =
            driver->devTools(u"Accessibility.getFullAXTree"_qs, {}).value(u"nodes"_qs).toArray();
        EXPECT_GT(nodes.size(), 20);
        static const QStringList controls { u"button"_qs, u"link"_qs, u"textbox"_qs, u"radio"_qs,
            u"checkbox"_qs, u"combobox"_qs, u"searchbox"_qs, u"radiogroup"_qs, u"group"_qs };
        int named = 0;
        for (const QJsonValue &node : nodes) {
            const QString role = node.toObject().value(u"role"_qs).toObject().value(u"value"_qs).toString();
            if (node.toObject().value(u"ignored"_qs).toBool() || !controls.contains(role))
                continue;
            EXPECT_FALSE(node.toObject()
                             .value(u"name"_qs)
                             .toObject()
                             .value(u"value"_qs)
                             .toString()
                             .trimmed()
                             .isEmpty())
                << role.toStdString() << " on " << page.toStdString();
            ++named;
        }
        EXPECT_GT(named, 5);
        EXPECT_EQ(driver->count(u"main h1"_qs), 1);
        EXPECT_EQ(driver->count(u"[tabindex]:not([tabindex='-1'])"_qs), 0);
    }
}

TEST(PortalBrowser, theDarkPageIsDark)
{
    const auto driver = browser(true);
    ASSERT_TRUE(driver != nullptr && portalServers() != nullptr);
    driver->devTools(u"Emulation.setEmulatedMedia"_qs,
        { { u"features"_qs,
            QJsonArray { QJsonObject {
                { u"name"_qs, u"prefers-color-scheme"_qs }, { u"value"_qs, u"dark"_qs } } } } });
    driver->open(portalServers()->origin() + u"/kk/services/academic-leave"_qs);
    EXPECT_EQ(driver->style(u"body"_qs, u"background-color"_qs), u"rgba(18, 25, 28, 1)"_qs);
    keepPicture(*driver, u"30-dark"_qs);
    driver->open(portalServers()->origin() + u"/kk/verify"_qs);
    keepPicture(*driver, u"31-dark-verify"_qs);
}

TEST(PortalNginx, setsWhatBelongsToIt)
{
    ASSERT_TRUE(portalServers() != nullptr);
    const QString origin = portalServers()->origin();
    const QString page = curl({ origin + u"/en"_qs });
    EXPECT_TRUE(page.contains(u"HTTP/2 200")) << page.left(200).toStdString();
    for (const char16_t *field :
        { u"strict-transport-security: max-age=31536000", u"content-security-policy: default-src 'none'",
            u"x-content-type-options: nosniff", u"cache-control: no-store" })
        EXPECT_TRUE(page.contains(QString::fromUtf16(field))) << QString::fromUtf16(field).toStdString();
    EXPECT_FALSE(page.contains(QRegularExpression(u"server: nginx/"_qs)));
    EXPECT_TRUE(curl({ origin + u"/metrics"_qs }).contains(u"HTTP/2 404"));
    EXPECT_TRUE(curl({ origin + u"/healthz"_qs }).contains(u"\r\n\r\nok"));
    const QString plain = curl({ QStringLiteral("http://portal.example.kz:%1/en/services?find=a")
                                     .arg(portalServers()->httpPort()) });
    EXPECT_TRUE(plain.contains(u"308")) << plain.toStdString();
    EXPECT_TRUE(plain.contains(u"Location: https://portal.example.kz/en/services?find=a"));
    EXPECT_TRUE(curl({ u"-H"_qs, u"Host: evil.example"_qs, origin + u"/en"_qs }).contains(u"curl: ("))
        << "another name gets no answer";
    QTemporaryDir folder;
    QFile big(folder.filePath(u"big"_qs));
    ASSERT_TRUE(big.open(QIODevice::WriteOnly) && big.resize(27 * 1024 * 1024));
    big.close();
    EXPECT_TRUE(curl({ u"-F"_qs, u"file=@"_qs + big.fileName(), origin + u"/en/verify/file"_qs })
                    .contains(u"HTTP/2 413"));
    ASSERT_TRUE(big.open(QIODevice::ReadWrite) && big.resize(25 * 1024 * 1024));
    big.close();
    EXPECT_TRUE(curl({ u"-F"_qs, u"file=@"_qs + big.fileName(), origin + u"/en/verify/file"_qs })
                    .contains(u"HTTP/2 403"))
        << "25 MB come through, and are refused for want of a token";
}

static void expectErrorPage(const QString &answer, int status)
{
    SCOPED_TRACE(answer.left(1500).toStdString());
    EXPECT_TRUE(answer.contains(QStringLiteral("HTTP/2 %1").arg(status)));
    EXPECT_TRUE(answer.contains(u"content-type: text/html; charset=utf-8"));
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs })
        EXPECT_EQ(answer.count(u"<section lang=\"%1\">"_qs.arg(language)), 1);
    for (const QString &field : { u"strict-transport-security: max-age=31536000"_qs,
             u"content-security-policy: default-src 'none'"_qs, u"x-content-type-options: nosniff"_qs,
             u"x-frame-options: DENY"_qs, u"referrer-policy: same-origin"_qs, u"cache-control: no-store"_qs })
        EXPECT_EQ(answer.count(field), 1) << field.toStdString();
    EXPECT_FALSE(answer.contains(u"<center>")) << "nginx's own page";
}

TEST(PortalNginx, itsOwnErrorPagesAreInEveryLanguageAndAsStrict)
{
    // Servers of their own: the portal behind them is stopped, and their rates are used up.
    const auto servers = Servers::start(sharedStage().university->place().uri(u"tereze_portal"_qs),
        work::WorkerKeys::publicKeysPath(sharedStage().workshop->keysFolder()),
        { { "proxy_read_timeout 40s", "proxy_read_timeout 1s" } });
    ASSERT_TRUE(servers.ok()) << servers.error().detail.toStdString();
    const auto ask = [&](const QStringList &arguments) {
        return curlAt(**servers, arguments);
    };
    const QString origin = (*servers)->origin();
    QTemporaryDir folder;
    QFile big(folder.filePath(u"big"_qs));
    ASSERT_TRUE(big.open(QIODevice::WriteOnly) && big.resize(2 * 1024 * 1024));
    big.close();
    const QStringList post { u"--data-binary"_qs, u"@"_qs + big.fileName() };
    expectErrorPage(ask(post + QStringList { origin + u"/en/verify"_qs }), 413);
    expectErrorPage(ask({ origin + u"/metrics"_qs }), 404);
    EXPECT_TRUE(ask({ origin + u"/tereze-errors/errors.css"_qs }).contains(u"content-type: text/css"));
    EXPECT_TRUE(ask({ origin + u"/en/nothing"_qs }).contains(u"class=\"brand\"")) << "the portal's own page";

    // A portal that never answers what it was sent.
    (*servers)->holdPortal(true);
    expectErrorPage(ask({ origin + u"/en"_qs }), 504);
    (*servers)->holdPortal(false);
    EXPECT_TRUE((*servers)->stopPortal());
    expectErrorPage(ask({ origin + u"/en"_qs }), 502);
    // Thirty at once are let through, the next ones are too many.
    const QString many = ask(QStringList(80, origin + u"/en/sign-in"_qs));
    const qsizetype refused = many.indexOf(u"HTTP/2 429");
    ASSERT_GE(refused, 0) << many.left(500).toStdString();
    expectErrorPage(many.mid(refused, many.indexOf(u"HTTP/2 ", refused + 1) - refused), 429);
}

TEST(PortalNginx, logsNoPathOfADocumentAndNoQuery)
{
    ASSERT_TRUE(portalServers() != nullptr);
    const QString origin = portalServers()->origin();
    for (const QString &path :
        { u"/Q/SECRETPAYLOAD"_qs, u"/%51/SECRETPAYLOAD"_qs, u"//Q/SECRETPAYLOAD"_qs, u"/./Q/SECRETPAYLOAD"_qs,
            u"/x/../Q/SECRETPAYLOAD"_qs, u"/Q%2FSECRETPAYLOAD"_qs, u"/%2e/q/SECRETPAYLOAD"_qs,
            u"/x/%2E%2e/%71%2fSECRETPAYLOAD"_qs, u"/en/services?find=SECRETQUERY"_qs })
        curl({ u"--path-as-is"_qs, origin + path });
    const QByteArray logs = portalServers()->accessLog() + portalServers()->portalLog();
    EXPECT_GE(portalServers()->accessLog().count("/Q/"), 1);
    EXPECT_GE(portalServers()->accessLog().count("\"GET /en/services HTTP"), 1) << "plain paths are kept";
    EXPECT_FALSE(logs.contains("SECRETPAYLOAD")) << logs.constData();
    EXPECT_FALSE(logs.contains("SECRETQUERY"));
    EXPECT_FALSE(logs.contains("student0"));
}

TEST(PortalNginx, countersAreReadPastTheProxyOnly)
{
    ASSERT_TRUE(portalServers() != nullptr);
    const QString counters =
        curl({ u"--unix-socket"_qs, portalServers()->socketPath(), u"http://localhost/metrics"_qs });
    EXPECT_TRUE(counters.contains(u"HTTP/1.1 200"));
    EXPECT_TRUE(counters.contains(u"route=\"services\"")) << counters.toStdString();
    EXPECT_FALSE(counters.contains(u"T-")) << "no case reference in a label";
}
