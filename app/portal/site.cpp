// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tereze::portal {

static QByteArray mediaTypeOf(const QString &fileName)
{
    if (fileName.endsWith(u".css"_qs))
        return "text/css; charset=utf-8";
    if (fileName.endsWith(u".svg"_qs))
        return "image/svg+xml";
    return {};
}

static Result<QMap<QString, Asset>> readAssets(const QString &folder)
{
    QMap<QString, Asset> assets;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        Asset asset { {}, mediaTypeOf(name) };
        if (asset.mediaType.isEmpty() || !file.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::InvalidInput,
                QStringLiteral("%1 is no asset that can be served").arg(file.fileName()));
        asset.content = file.readAll();
        assets.insert(name, asset);
    }
    return assets;
}

Result<std::shared_ptr<const Site>> Site::make(const Settings &settings, const document::JwkSet &keys)
{
    const QTimeZone zone(settings.timeZone.toUtf8());
    if (!zone.isValid())
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("no such time zone: %1").arg(settings.timeZone));
    TEREZE_TRY(Texts texts, Texts::read(settings.resources + u"/texts"_qs));
    TEREZE_TRY(Pages pages, Pages::read(settings.resources + u"/pages"_qs, zone));
    TEREZE_TRY(http::CsrfGuard csrf, http::CsrfGuard::make(settings.formKey, { settings.origin }));
    TEREZE_TRY(auto assets, readAssets(settings.resources + u"/assets"_qs));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Asset &asset : std::as_const(assets))
        digest.addData(asset.content);
    std::shared_ptr<Site> site(new Site { std::move(texts), std::move(pages), std::move(csrf), keys,
        settings.origin, std::move(assets), "/assets/" + digest.result().toHex().first(16) });
    site->signIns = std::make_shared<QSemaphore>(std::max(1, settings.threads - 1));
    return std::shared_ptr<const Site>(std::move(site));
}

} // namespace tereze::portal
