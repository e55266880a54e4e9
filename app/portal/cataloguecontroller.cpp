// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecontroller.h"

#include <core/domain/service.h>
#include <core/store/cataloguestore.h>

#include <QJsonArray>

namespace tereze::portal {

using domain::Service;
using store::CatalogueStore;

void CatalogueController::addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const
{
    const QString lang = u"/{lang:kk|ru|en|uk}"_qs;
    router.get(lang, u"home"_qs, pageOf(site, this, &CatalogueController::home));
    router.get(lang + u"/services"_qs, u"services"_qs, pageOf(site, this, &CatalogueController::list));
    router.get(
        lang + u"/services/{key}"_qs, u"service"_qs, pageOf(site, this, &CatalogueController::service));
}

/// The number in an ISO 8601 duration of one part, such as P3D or PT15M.
static QString countIn(const QJsonValue &duration)
{
    QString digits;
    for (const QChar c : duration.toString()) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

static QJsonObject cardOf(const Visit &visit, const Service &service)
{
    return { { u"href"_qs, visit.path(u"services/"_qs + service.key) },
        { u"name"_qs, visit.marked(service.name) },
        { u"category"_qs, visit.marked(service.passport.value(u"category"_qs)) },
        { u"description"_qs, visit.marked(service.passport.value(u"description"_qs)) },
        { u"term"_qs, countIn(service.passport.value(u"term"_qs)) } };
}

static QJsonArray localTexts(const Visit &visit, const QJsonValue &texts)
{
    QJsonArray shown;
    for (const QJsonValue &text : texts.toArray())
        shown.append(visit.marked(text));
    return shown;
}

Result<http::Response> CatalogueController::home(Visit &visit) const
{
    return visit.page(u"home"_qs, { { u"title"_qs, visit.text(u"home_title"_qs) } });
}

Result<http::Response> CatalogueController::list(Visit &visit) const
{
    TEREZE_TRY(const auto services,
        visit.thread().ask([](db::Database &database) { return CatalogueStore::services(database); }));
    const QString find = visit.request().query().value(u"find").trimmed().left(100);
    QStringList directions;
    QMap<QString, QJsonArray> cards;
    QMap<QString, QJsonValue> headings;
    for (const Service &service : services) {
        const QJsonObject card = cardOf(visit, service);
        bool fits = true;
        for (const QString &word : find.split(u' ', Qt::SkipEmptyParts))
            fits = fits
                && (visit.local(service.name) + u' ' + visit.local(service.passport.value(u"category"_qs))
                    + u' ' + visit.local(service.passport.value(u"description"_qs)))
                       .contains(word, Qt::CaseInsensitive);
        if (!fits)
            continue;
        const QString direction = visit.local(service.passport.value(u"direction"_qs));
        if (!directions.contains(direction))
            directions << direction;
        headings.insert(direction, visit.marked(service.passport.value(u"direction"_qs)));
        cards[direction].append(card);
    }
    directions.sort();
    QJsonArray groups;
    for (const QString &direction : std::as_const(directions))
        groups.append(QJsonObject {
            { u"direction"_qs, headings.value(direction) }, { u"services"_qs, cards.value(direction) } });
    return visit.page(u"services"_qs,
        { { u"title"_qs, visit.text(u"services_title"_qs) }, { u"find"_qs, find }, { u"groups"_qs, groups },
            { u"nothing"_qs, groups.isEmpty() } });
}

Result<http::Response> CatalogueController::service(Visit &visit) const
{
    const QString key = visit.request().part(u"key");
    TEREZE_TRY(const auto found, visit.thread().ask([&key](db::Database &database) {
        return CatalogueStore::service(database, key);
    }));
    if (!found)
        return visit.errorPage(404);
    const QJsonObject &passport = found->passport;
    const QJsonObject contacts = passport.value(u"contacts"_qs).toObject();
    const QJsonObject hours = contacts.value(u"hours"_qs).toObject();
    const bool online = found->kind == u"e_service" && found->ready;
    return visit.page(u"service"_qs,
        { { u"title"_qs, visit.local(found->name) }, { u"name"_qs, visit.marked(found->name) },
            { u"direction"_qs, visit.marked(passport.value(u"direction"_qs)) },
            { u"category"_qs, visit.marked(passport.value(u"category"_qs)) },
            { u"description"_qs, visit.marked(passport.value(u"description"_qs)) },
            { u"eligibility"_qs, visit.marked(passport.value(u"eligibility"_qs)) },
            { u"result"_qs, visit.marked(passport.value(u"result"_qs)) },
            { u"steps"_qs, localTexts(visit, passport.value(u"steps"_qs)) },
            { u"documents"_qs, localTexts(visit, passport.value(u"documents_needed"_qs)) },
            { u"has_documents"_qs, !passport.value(u"documents_needed"_qs).toArray().isEmpty() },
            { u"after"_qs, localTexts(visit, passport.value(u"after_approval"_qs)) },
            { u"has_after"_qs, !passport.value(u"after_approval"_qs).toArray().isEmpty() },
            { u"term"_qs, countIn(passport.value(u"term"_qs)) },
            { u"waiting"_qs, countIn(passport.value(u"waiting"_qs)) },
            { u"serving"_qs, countIn(passport.value(u"serving"_qs)) },
            { u"is_free"_qs, passport.value(u"fee"_qs).toDouble() == 0 },
            { u"fee"_qs, QString::number(passport.value(u"fee"_qs).toInteger()) },
            { u"place"_qs, visit.marked(contacts.value(u"place"_qs)) },
            { u"phone"_qs, contacts.value(u"phone"_qs).toString() },
            { u"email"_qs, contacts.value(u"email"_qs).toString() },
            { u"hours_from"_qs, hours.value(u"from"_qs).toString() },
            { u"hours_until"_qs, hours.value(u"until"_qs).toString() }, { u"online"_qs, online },
            { u"apply"_qs, visit.path(u"services/"_qs + found->key + u"/apply"_qs) } });
}

} // namespace tereze::portal
