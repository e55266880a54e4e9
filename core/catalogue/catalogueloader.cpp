// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueloader.h"

#include <core/store/cataloguestore.h>
#include <core/store/routestore.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSet>
#include <QThread>
#include <QUuid>

namespace tereze::catalogue {

namespace {

constexpr int pollMs = 50;

QString stateKey(const QString &object, const QString &key)
{
    return object + u' ' + key;
}

/// The places where two JSON values differ, as JSON pointers.
void appendDifferences(
    const QJsonValue &database, const QJsonValue &files, const QString &path, QJsonArray &differences)
{
    if (database == files)
        return;
    if (database.isObject() && files.isObject()) {
        const QJsonObject left = database.toObject();
        const QJsonObject right = files.toObject();
        QStringList keys = left.keys();
        for (const QString &key : right.keys()) {
            if (!left.contains(key))
                keys << key;
        }
        keys.sort();
        for (const QString &key : keys)
            appendDifferences(left.value(key), right.value(key), path + u'/' + key, differences);
        return;
    }
    const auto orNull = [](const QJsonValue &value) {
        return value.isUndefined() ? QJsonValue() : value;
    };
    differences.append(QJsonObject { { QStringLiteral("path"), path },
        { QStringLiteral("database"), orNull(database) }, { QStringLiteral("files"), orNull(files) } });
}

} // namespace

CatalogueLoader::CatalogueLoader(db::Database &database, Policy policy, int waitMs)
    : m_database(database)
    , m_policy(policy)
    , m_waitMs(waitMs)
{
}

Result<LoadReport> CatalogueLoader::load(const Catalogue &catalogue)
{
    m_report = {};
    m_waiting.clear();
    TEREZE_CHECK(readState());
    for (const CatalogueJournal &journal : catalogue.journals) {
        TEREZE_CHECK(store::CatalogueStore::putJournal(m_database, QUuid::createUuid(),
            { journal.key, journal.title, journal.pattern, journal.storagePlace }));
        ++m_report.journals;
    }
    for (const CatalogueTemplate &entry : catalogue.sharedTemplates)
        TEREZE_CHECK(loadTemplate(entry));
    for (const CatalogueService &service : catalogue.services) {
        for (const CatalogueTemplate &entry : service.templates)
            TEREZE_CHECK(loadTemplate(entry));
    }
    for (const CatalogueService &service : catalogue.services) {
        if (!service.route.isEmpty())
            TEREZE_CHECK(publishRoute(service));
        TEREZE_CHECK(loadService(service));
    }
    TEREZE_CHECK(waitForRoutes());
    return m_report;
}

Result<void> CatalogueLoader::readState()
{
    m_content.clear();
    m_loaded.clear();
    TEREZE_TRY(const auto objects, store::CatalogueStore::state(m_database));
    for (const domain::CatalogueObject &object : objects) {
        m_content.insert(stateKey(object.object, object.key), object.contentSha256);
        m_loaded.insert(stateKey(object.object, object.key), object.loadedSha256);
    }
    return {};
}

Result<void> CatalogueLoader::loadTemplate(const CatalogueTemplate &entry)
{
    for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
        domain::TemplateEntry text;
        text.key = entry.key;
        text.kind = entry.kind;
        text.title = entry.title;
        if (!entry.journal.isEmpty())
            text.journalKey = entry.journal;
        text.language = it.key();
        text.html = it.value();
        text.knownSha256 = m_content.value(stateKey(QStringLiteral("template"), entry.key + u'.' + it.key()));
        TEREZE_TRY(
            const auto published, store::CatalogueStore::putTemplate(m_database, QUuid::createUuid(), text));
        ++(published.changed ? m_report.templatesChanged : m_report.templatesSame);
    }
    return {};
}

Result<void> CatalogueLoader::publishRoute(const CatalogueService &service)
{
    const QByteArray digest = QCryptographicHash::hash(service.route, QCryptographicHash::Sha256);
    if (m_content.value(stateKey(QStringLiteral("route"), service.routeKey)) == digest) {
        m_report.routes.append({ service.routeKey, QStringLiteral("unchanged"), 0, {} });
        return {};
    }
    TEREZE_TRY(const auto version,
        store::RouteStore::publish(m_database, QUuid::createUuid(), service.routeKey, service.route));
    m_waiting.append({ service.routeKey, version.value() });
    return {};
}

Result<void> CatalogueLoader::loadService(const CatalogueService &service)
{
    const QString key = stateKey(QStringLiteral("service"), service.key);
    const std::optional<QByteArray> content = m_content.value(key);
    const std::optional<QByteArray> loaded = m_loaded.value(key);
    const bool edited = content && content != loaded;

    domain::ServiceEntry entry;
    entry.key = service.key;
    entry.kind = service.kind;
    entry.content = service.content();
    entry.loaded = true;
    // Naming what was last loaded makes the database refuse what was edited since, unless the files hold the
    // very same by now.
    entry.knownSha256 = edited ? loaded : content;
    auto published = store::CatalogueStore::putService(m_database, QUuid::createUuid(), entry);
    if (!published && edited && published.error().kind == ErrorKind::Conflict) {
        LoadReport::Conflict conflict;
        conflict.key = service.key;
        TEREZE_TRY(const auto current, store::CatalogueStore::service(m_database, service.key));
        if (current) {
            appendDifferences(current->passport, entry.content.value(u"passport"),
                QStringLiteral("/passport"), conflict.differences);
            appendDifferences(current->formSchema, entry.content.value(u"form_schema"),
                QStringLiteral("/form_schema"), conflict.differences);
            appendDifferences(current->formLayout, entry.content.value(u"form_layout"),
                QStringLiteral("/form_layout"), conflict.differences);
        }
        if (m_policy == Policy::TakeTheirs) {
            entry.knownSha256 = content;
            published = store::CatalogueStore::putService(m_database, QUuid::createUuid(), entry);
            conflict.taken = true;
        }
        if (m_policy != Policy::KeepOurs)
            m_report.conflicts.append(conflict);
        if (m_policy != Policy::TakeTheirs)
            return {};
    }
    if (!published)
        return published.error();
    m_report.services.append({ service.key, published->number, published->changed });
    return {};
}

Result<void> CatalogueLoader::waitForRoutes()
{
    QDeadlineTimer deadline(m_waitMs);
    for (const auto &[key, id] : m_waiting) {
        TEREZE_TRY(auto version, store::RouteStore::version(m_database, domain::RouteVersionId(id)));
        while (version.isQueued() && !deadline.hasExpired()) {
            QThread::msleep(pollMs);
            TEREZE_TRY(version, store::RouteStore::version(m_database, domain::RouteVersionId(id)));
        }
        m_report.routes.append({ key, version.state, version.number.value_or(0), version.findings });
    }
    return {};
}

} // namespace tereze::catalogue
