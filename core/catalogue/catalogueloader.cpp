// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueloader.h"

#include <core/base/spokenlanguages.h>
#include <core/route/finding.h>
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

/// What differs between two texts: the lines from the first to the last that are not the same.
QJsonArray textDifference(const QString &database, const QString &files)
{
    const QStringList left = database.split(u'\n');
    const QStringList right = files.split(u'\n');
    const qsizetype shorter = qMin(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    const auto middle = [&](const QStringList &lines) {
        return lines.mid(head, lines.size() - head - tail).join(u'\n');
    };
    return { QJsonObject { { QStringLiteral("path"), QStringLiteral("/line/%1").arg(head + 1) },
        { QStringLiteral("database"), middle(left) }, { QStringLiteral("files"), middle(right) } } };
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
            { journal.key, journal.title, journal.pattern, journal.storagePlace,
                m_version.value(stateKey(QStringLiteral("journal"), journal.key)), journal.direction,
                journal.backDays }));
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
    m_version.clear();
    TEREZE_TRY(const auto objects, store::CatalogueStore::state(m_database));
    for (const domain::CatalogueObject &object : objects) {
        m_content.insert(stateKey(object.object, object.key), object.contentSha256);
        m_loaded.insert(stateKey(object.object, object.key), object.loadedSha256);
        m_version.insert(stateKey(object.object, object.key), object.version);
    }
    return {};
}

bool CatalogueLoader::isEdited(const QString &stateKey) const
{
    const std::optional<QByteArray> content = m_content.value(stateKey);
    return content && content != m_loaded.value(stateKey);
}

bool CatalogueLoader::givesWay(const QString &object, const QString &key, const QJsonArray &differences)
{
    const bool taken = m_policy == Policy::TakeTheirs;
    if (m_policy != Policy::KeepOurs)
        m_report.conflicts.append({ object, key, taken, differences });
    return taken;
}

Result<void> CatalogueLoader::loadTemplate(const CatalogueTemplate &entry)
{
    qint64 version = 0; // the same for all languages
    for (auto it = entry.html.begin(); it != entry.html.end() && version == 0; ++it)
        version = m_version.value(stateKey(QStringLiteral("template"), entry.key + u'.' + it.key()));
    for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
        domain::TemplateEntry text;
        text.key = entry.key;
        text.kind = entry.kind;
        text.title = entry.title;
        if (!entry.journal.isEmpty())
            text.journalKey = entry.journal;
        text.language = it.key();
        text.html = it.value();
        text.loaded = true;
        text.version = version;
        const QString name = entry.key + u'.' + it.key();
        const QString key = stateKey(QStringLiteral("template"), name);
        const bool edited = isEdited(key);
        // As with services: the database refuses what was edited since, unless the files hold the same by
        // now.
        text.knownSha256 = edited ? m_loaded.value(key) : m_content.value(key);
        auto published = store::CatalogueStore::putTemplate(m_database, QUuid::createUuid(), text);
        if (!published && edited && published.error().kind == ErrorKind::Conflict) {
            TEREZE_TRY(
                const auto current, store::CatalogueStore::templateText(m_database, entry.key, it.key()));
            if (!givesWay(
                    QStringLiteral("template"), name, textDifference(current.value_or(QString()), text.html)))
                continue;
            text.knownSha256 = m_content.value(key);
            published = store::CatalogueStore::putTemplate(m_database, QUuid::createUuid(), text);
        }
        if (!published)
            return published.error();
        ++(published->changed ? m_report.templatesChanged : m_report.templatesSame);
    }
    return {};
}

Result<void> CatalogueLoader::publishRoute(const CatalogueService &service)
{
    const QByteArray digest = QCryptographicHash::hash(service.route, QCryptographicHash::Sha256);
    const QString key = stateKey(QStringLiteral("route"), service.routeKey);
    const bool same = m_content.value(key) == digest;
    const bool edited = isEdited(key);
    bool keep = same;
    if (edited && !same) {
        TEREZE_TRY(const auto current, store::RouteStore::drawing(m_database, service.routeKey));
        keep = !givesWay(QStringLiteral("route"), service.routeKey,
            textDifference(
                QString::fromUtf8(current.value_or(QByteArray())), QString::fromUtf8(service.route)));
    }
    // The same drawing is handed in again only to be remembered as loaded.
    if (!keep || (same && edited)) {
        TEREZE_TRY(const auto version,
            store::RouteStore::publish(m_database, QUuid::createUuid(),
                { service.routeKey, service.route, m_content.value(key), true }));
        if (!keep)
            m_waiting.append({ service.routeKey, version.value() });
    }
    if (keep)
        m_report.routes.append({ service.routeKey, QStringLiteral("unchanged"), 0, {} });
    return {};
}

Result<void> CatalogueLoader::loadService(const CatalogueService &service)
{
    const QString key = stateKey(QStringLiteral("service"), service.key);
    const std::optional<QByteArray> content = m_content.value(key);
    const std::optional<QByteArray> loaded = m_loaded.value(key);
    const bool edited = isEdited(key);

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
        QJsonArray differences;
        TEREZE_TRY(const auto current, store::CatalogueStore::service(m_database, service.key));
        if (current) {
            appendDifferences(current->passport, entry.content.value(u"passport"),
                QStringLiteral("/passport"), differences);
            appendDifferences(current->formSchema, entry.content.value(u"form_schema"),
                QStringLiteral("/form_schema"), differences);
            appendDifferences(current->formLayout, entry.content.value(u"form_layout"),
                QStringLiteral("/form_layout"), differences);
        }
        if (!givesWay(QStringLiteral("service"), service.key, differences))
            return {};
        entry.knownSha256 = content;
        published = store::CatalogueStore::putService(m_database, QUuid::createUuid(), entry);
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
        m_report.routes.append({ key, version.state, version.number.value_or(0),
            route::fromStored(version.findings, SpokenLanguages::ownLanguage()) });
    }
    return {};
}

} // namespace tereze::catalogue
