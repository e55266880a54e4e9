// SPDX-License-Identifier: GPL-3.0-or-later
#include "csrfguard.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace tereze::http {

static constexpr qsizetype csrfSaltBytes = 16;
static constexpr qsizetype csrfMacBytes = 32;

/// Takes the same time wherever the first difference is.
static bool isEqualInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

Result<CsrfGuard> CsrfGuard::make(const QByteArray &key, const QSet<QByteArray> &origins)
{
    if (key.size() < 32)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the server's key has fewer than 32 bytes"));
    if (origins.isEmpty())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the site has no origin"));
    for (const QByteArray &origin : origins) {
        const QUrl url(QString::fromUtf8(origin), QUrl::StrictMode);
        const bool plain = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
            && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment()
            && url.userInfo().isEmpty() && origin == origin.toLower();
        if (!plain)
            return Error::of(ErrorKind::InvalidInput,
                QStringLiteral("not an origin such as https://host: %1").arg(QString::fromUtf8(origin)));
    }
    return CsrfGuard(key, origins);
}

QByteArray CsrfGuard::mac(QByteArrayView salt, QByteArrayView sessionHash) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData("tereze csrf 1");
    code.addData(salt.data(), salt.size());
    code.addData(sessionHash.data(), sessionHash.size());
    return code.result();
}

QByteArray CsrfGuard::token(QByteArrayView sessionHash) const
{
    std::array<quint32, csrfSaltBytes / 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray salt(reinterpret_cast<const char *>(words.data()), csrfSaltBytes);
    return (salt + mac(salt, sessionHash))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<void> CsrfGuard::check(const Request &request, QByteArrayView sessionHash, QByteArrayView token) const
{
    const Headers &headers = request.headers();
    if (headers.contains("Sec-Fetch-Site") && headers.value("Sec-Fetch-Site") != "same-origin")
        return Error::of(
            ErrorKind::Forbidden, QStringLiteral("the request comes from another site (Sec-Fetch-Site)"));
    if (headers.count("Origin") > 1
        || (headers.contains("Origin") && !m_origins.contains(headers.value("Origin").toLower())))
        return Error::of(
            ErrorKind::Forbidden, QStringLiteral("the request comes from another site (Origin)"));
    const auto decoded = QByteArray::fromBase64Encoding(token.toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded ? *decoded : QByteArray();
    // The length is that of the text, too: a decoder drops bits left over at its end.
    if (token.size() != (csrfSaltBytes + csrfMacBytes) / 3 * 4 || bytes.size() != csrfSaltBytes + csrfMacBytes
        || sessionHash.isEmpty()
        || !isEqualInConstantTime(bytes.sliced(csrfSaltBytes), mac(bytes.first(csrfSaltBytes), sessionHash)))
        return Error::of(ErrorKind::Forbidden, QStringLiteral("the form's token is not of this session"));
    return {};
}

} // namespace tereze::http
