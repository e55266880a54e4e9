// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tereze::test {

/// A headless Chromium of a test's own, driven by the W3C WebDriver protocol: plain HTTP and JSON to
/// chromedriver, which is our child. Needs a QCoreApplication; used on one thread.
class WebDriver {
public:
    struct Options {
        bool script = true; ///< off: pages run no script, as when a person has switched it off
        bool dark = false;
        QStringList hosts = {}; ///< names that lead to 127.0.0.1
    };
    /// Unavailable when there is no chromedriver or no Chromium, or they do not start.
    static Result<std::unique_ptr<WebDriver>> start(const Options &options);
    ~WebDriver();

    // What fails adds a failure to the running test and answers an empty value.

    void open(const QString &url);
    QString url();
    QString title();
    QString source();
    void resize(int width, int height);
    int count(const QString &css);
    QString text(const QString &css);
    QString attribute(const QString &css, const QString &name);
    /// A property of the computed style.
    QString style(const QString &css, const QString &property);
    void click(const QString &css);
    /// Clicks what leads to another page, and waits until the old one is gone.
    void follow(const QString &css);
    /// Types into the element that is found, on top of what stands there.
    void type(const QString &css, const QString &text);
    void clear(const QString &css);
    /// Presses keys wherever the focus is.
    void press(const QString &keys);
    void pressToLeave(const QString &keys);
    /// Of the whole page, as PNG.
    QByteArray screenshot();
    /// By the DevTools protocol, for what WebDriver has no words for.
    QJsonObject devTools(const QString &command, const QJsonObject &parameters);

private:
    WebDriver() = default;
    Result<QJsonValue> send(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QJsonValue expect(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QString element(const QString &css);
    void awaitLeaving(const QString &oldPage);

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_base;
    QString m_session;
};

} // namespace tereze::test
