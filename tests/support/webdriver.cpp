// SPDX-License-Identifier: GPL-3.0-or-later
#include "webdriver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/prctl.h>

namespace tereze::test {

static constexpr int webDriverTimeoutMs = 60'000;
/// The key under which the protocol names an element.
static const QString elementKey = QStringLiteral("element-6066-11e4-a52e-4f735466cecf");

Result<std::unique_ptr<WebDriver>> WebDriver::start(const Options &options)
{
    const QString program = QStandardPaths::findExecutable(u"chromedriver"_qs);
    if (program.isEmpty())
        return Error::of(ErrorKind::Unavailable, u"chromedriver is not installed"_qs);
    std::unique_ptr<WebDriver> driver(new WebDriver);
    QProcess &process = driver->m_driver;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    static const QRegularExpression started(u"started successfully on port ([0-9]+)"_qs);
    QString said;
    QElapsedTimer since;
    since.start();
    // It takes a port that is free on IPv6 and ends when somebody has it on IPv4.
    do {
        said.clear();
        process.start(program, { u"--port=0"_qs });
        while (!said.contains(started) && process.state() != QProcess::NotRunning
            && since.elapsed() < webDriverTimeoutMs) {
            process.waitForReadyRead(200);
            said += QString::fromUtf8(process.readAll());
        }
    } while (said.contains(u"Address already in use"_qs) && since.elapsed() < webDriverTimeoutMs);
    const QString port = started.match(said).captured(1);
    if (port.isEmpty())
        return Error::of(ErrorKind::Unavailable, u"chromedriver did not start: "_qs + said);
    driver->m_base = u"http://127.0.0.1:"_qs + port;

    QStringList flags { u"--headless"_qs, u"--no-sandbox"_qs, u"--disable-gpu"_qs, u"--disable-quic"_qs,
        u"--no-first-run"_qs, u"--disable-background-networking"_qs, u"--disable-component-update"_qs,
        u"--disable-sync"_qs, u"--disable-dev-shm-usage"_qs, u"--hide-scrollbars"_qs,
        u"--user-data-dir="_qs + driver->m_profile.path() };
    QStringList rules;
    for (const QString &host : options.hosts)
        rules << u"MAP "_qs + host + u" 127.0.0.1"_qs;
    if (!rules.isEmpty())
        flags << u"--host-resolver-rules="_qs + rules.join(u',');
    if (options.dark)
        flags << u"--force-dark-mode"_qs;
    QJsonObject chrome { { u"args"_qs, QJsonArray::fromStringList(flags) } };
    if (!options.script)
        chrome.insert(
            u"prefs"_qs, QJsonObject { { u"profile.managed_default_content_settings.javascript"_qs, 2 } });
    TEREZE_TRY(const QJsonValue session,
        driver->send("POST", u"/session"_qs,
            { { u"capabilities"_qs,
                QJsonObject { { u"alwaysMatch"_qs,
                    QJsonObject { { u"browserName"_qs, u"chrome"_qs }, { u"acceptInsecureCerts"_qs, true },
                        { u"goog:chromeOptions"_qs, chrome } } } } } }));
    driver->m_session = u"/session/"_qs + session.toObject().value(u"sessionId"_qs).toString();
    return driver;
}

WebDriver::~WebDriver()
{
    if (!m_session.isEmpty()) [[maybe_unused]]
        const auto ended = send("DELETE", m_session);
    if (m_driver.state() == QProcess::NotRunning)
        return;
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000)) {
        m_driver.kill();
        m_driver.waitForFinished();
    }
}

Result<QJsonValue> WebDriver::send(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    request.setTransferTimeout(webDriverTimeoutMs);
    const QByteArray content =
        method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, content));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QByteArray text = reply->readAll();
    const QJsonValue value = QJsonDocument::fromJson(text).object().value(u"value"_qs);
    if (reply->error() == QNetworkReply::NoError)
        return value;
    const QString said = value.toObject().value(u"message"_qs).toString(reply->errorString());
    return Error::of(ErrorKind::Unavailable, QString::fromLatin1(method) + u' ' + path + u": "_qs + said);
}

QJsonValue WebDriver::expect(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const auto answer = send(method, m_session + path, body);
    if (answer)
        return *answer;
    ADD_FAILURE() << answer.error().detail.toStdString();
    return {};
}

QString WebDriver::element(const QString &css)
{
    return expect("POST", u"/element"_qs, { { u"using"_qs, u"css selector"_qs }, { u"value"_qs, css } })
        .toObject()
        .value(elementKey)
        .toString();
}

void WebDriver::open(const QString &url)
{
    expect("POST", u"/url"_qs, { { u"url"_qs, url } });
}

QString WebDriver::url()
{
    return expect("GET", u"/url"_qs).toString();
}

QString WebDriver::title()
{
    return expect("GET", u"/title"_qs).toString();
}

QString WebDriver::source()
{
    return expect("GET", u"/source"_qs).toString();
}

void WebDriver::resize(int width, int height)
{
    devTools(u"Emulation.setDeviceMetricsOverride"_qs,
        { { u"width"_qs, width }, { u"height"_qs, height }, { u"deviceScaleFactor"_qs, 1 },
            { u"mobile"_qs, false } });
}

int WebDriver::count(const QString &css)
{
    return static_cast<int>(
        expect("POST", u"/elements"_qs, { { u"using"_qs, u"css selector"_qs }, { u"value"_qs, css } })
            .toArray()
            .size());
}

QString WebDriver::text(const QString &css)
{
    return expect("GET", u"/element/"_qs + element(css) + u"/text"_qs).toString();
}

QString WebDriver::attribute(const QString &css, const QString &name)
{
    return expect("GET", u"/element/"_qs + element(css) + u"/property/"_qs + name).toVariant().toString();
}

QString WebDriver::style(const QString &css, const QString &property)
{
    return expect("GET", u"/element/"_qs + element(css) + u"/css/"_qs + property).toString();
}

void WebDriver::click(const QString &css)
{
    expect("POST", u"/element/"_qs + element(css) + u"/click"_qs);
}

void WebDriver::follow(const QString &css)
{
    const QString old = element(u"html"_qs);
    click(css);
    awaitLeaving(old);
}

void WebDriver::pressToLeave(const QString &keys)
{
    const QString old = element(u"html"_qs);
    press(keys);
    awaitLeaving(old);
}

void WebDriver::awaitLeaving(const QString &oldPage)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < webDriverTimeoutMs) {
        if (!send("GET", m_session + u"/element/"_qs + oldPage + u"/name"_qs))
            return;
        QThread::msleep(20);
    }
    ADD_FAILURE() << "the page did not change";
}

void WebDriver::type(const QString &css, const QString &text)
{
    expect("POST", u"/element/"_qs + element(css) + u"/value"_qs, { { u"text"_qs, text } });
}

void WebDriver::clear(const QString &css)
{
    expect("POST", u"/element/"_qs + element(css) + u"/clear"_qs);
}

void WebDriver::press(const QString &keys)
{
    QJsonArray actions;
    for (const QChar key : keys)
        for (const QString &way : { u"keyDown"_qs, u"keyUp"_qs })
            actions.append(QJsonObject { { u"type"_qs, way }, { u"value"_qs, QString(key) } });
    expect("POST", u"/actions"_qs,
        { { u"actions"_qs,
            QJsonArray { QJsonObject {
                { u"type"_qs, u"key"_qs }, { u"id"_qs, u"keyboard"_qs }, { u"actions"_qs, actions } } } } });
}

QByteArray WebDriver::screenshot()
{
    const QJsonObject answer = devTools(
        u"Page.captureScreenshot"_qs, { { u"captureBeyondViewport"_qs, true }, { u"format"_qs, u"png"_qs } });
    return QByteArray::fromBase64(answer.value(u"data"_qs).toString().toLatin1());
}

QJsonObject WebDriver::devTools(const QString &command, const QJsonObject &parameters)
{
    return expect("POST", u"/goog/cdp/execute"_qs, { { u"cmd"_qs, command }, { u"params"_qs, parameters } })
        .toObject();
}

} // namespace tereze::test
