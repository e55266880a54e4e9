// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtptransport.h"

#include <QSysInfo>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace tereze::exchange {
namespace {

/// libcurl has to be set up once, before threads use it.
bool isCurlReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

struct SmtpUpload {
    const QByteArray &message;
    qsizetype sent = 0;
};

size_t readSmtpUpload(char *buffer, size_t size, size_t count, void *user)
{
    auto *upload = static_cast<SmtpUpload *>(user);
    const qsizetype n = std::min(static_cast<qsizetype>(size * count), upload->message.size() - upload->sent);
    std::memcpy(buffer, upload->message.constData() + upload->sent, static_cast<size_t>(n));
    upload->sent += n;
    return static_cast<size_t>(n);
}

QByteArray smtpUrl(const SmtpTransport::Server &server)
{
    // The path is the name we greet with; a host name may hold characters that EHLO does not take.
    QByteArray greeting;
    for (const QChar c : QSysInfo::machineHostName()) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.'))
            greeting += char(c.unicode());
    }
    const QByteArray scheme = server.security == SmtpTransport::Security::Tls ? "smtps" : "smtp";
    const QByteArray host =
        server.host.contains(u':') ? '[' + server.host.toLatin1() + ']' : server.host.toLatin1();
    return scheme + "://" + host + ':' + QByteArray::number(server.port) + '/'
        + (greeting.isEmpty() ? QByteArray("localhost") : greeting);
}

} // namespace

SmtpTransport::SmtpTransport(Server server)
    : m_server(std::move(server))
{
}

Result<void> SmtpTransport::send(const Mail &mail) const
{
    TEREZE_TRY(const QByteArray message, mail.message());
    if (!isCurlReady())
        return Error::of(ErrorKind::Unavailable, QStringLiteral("libcurl cannot be used"));
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return Error::of(ErrorKind::Unavailable, QStringLiteral("libcurl gave no handle"));
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, ('<' + mail.toAddress.toLatin1() + '>').constData()),
        &curl_slist_free_all);
    SmtpUpload upload { message };
    char reason[CURL_ERROR_SIZE] = "";
    const auto set = [&curl](CURLoption option, auto value) {
        return curl_easy_setopt(curl.get(), option, value) == CURLE_OK;
    };
    const QByteArray url = smtpUrl(m_server);
    const QByteArray sender = '<' + mail.fromAddress.toLatin1() + '>';
    bool accepted = set(CURLOPT_URL, url.constData()) && set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        && set(CURLOPT_NOSIGNAL, 1L) && set(CURLOPT_CONNECTTIMEOUT, 10L) && set(CURLOPT_TIMEOUT, 30L)
        && set(CURLOPT_USE_SSL,
            m_server.security == Security::None ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL))
        && set(CURLOPT_MAIL_FROM, sender.constData()) && set(CURLOPT_MAIL_RCPT, recipients.get())
        && set(CURLOPT_UPLOAD, 1L) && set(CURLOPT_READFUNCTION, &readSmtpUpload)
        && set(CURLOPT_READDATA, static_cast<void *>(&upload))
        && set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()))
        && set(CURLOPT_ERRORBUFFER, static_cast<char *>(reason));
    if (!m_server.user.isEmpty())
        accepted = accepted && set(CURLOPT_USERNAME, m_server.user.toUtf8().constData())
            && set(CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
    if (!accepted)
        return Error::of(ErrorKind::Internal, QStringLiteral("libcurl refused an option"));

    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {};
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    const QString detail = QStringLiteral("the mail server %1:%2 did not take the mail: %3%4")
                               .arg(m_server.host)
                               .arg(m_server.port)
                               .arg(QString::fromUtf8(reason[0] != '\0' ? reason : curl_easy_strerror(code)),
                                   answer > 0 ? QStringLiteral(" (%1)").arg(answer) : QString());
    const bool refused = answer >= 500 && answer < 600 && code != CURLE_LOGIN_DENIED;
    return Error::of(refused ? ErrorKind::RuleBroken : ErrorKind::Unavailable, detail);
}

} // namespace tereze::exchange
