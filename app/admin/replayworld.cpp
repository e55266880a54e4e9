// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayworld.h"

#include <core/domain/passwordkey.h>
#include <core/route/finding.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/store/accessstore.h>
#include <core/store/cataloguestore.h>
#include <core/store/registrystore.h>
#include <core/store/routestore.h>
#include <core/store/workstore.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QThread>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

namespace tereze::admin {

namespace {

constexpr int workerWaitMs = 300'000;
constexpr int longestCell = 400; ///< characters of a text that goes into a form
const QString replayUnit = QStringLiteral("replay_office");
const QString replayFaculty = QStringLiteral("replay_faculty");

LocalText sameText(const QString &text)
{
    QList<Fault> faults;
    return LocalText::read(QJsonObject { { QStringLiteral("kk"), text }, { QStringLiteral("ru"), text },
                               { QStringLiteral("en"), text } },
        {}, faults);
}

QUuid replayRequest()
{
    return QUuid::createUuid();
}

Error workerTrouble(const QString &detail)
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Admin", "The worker of the replay does not do its work."), detail);
}

/// A libpq URI for a program that is started.
QString uriOf(const db::ConnectionSettings &settings)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QStringList parts;
    for (auto it = settings.values().begin(); it != settings.values().end(); ++it) {
        if (it.key() != u"dbname" && it.key() != u"application_name")
            parts << it.key() + u'=' + encoded(it.value());
    }
    return QStringLiteral("postgresql:///%1?%2").arg(encoded(settings.database()), parts.join(u'&'));
}

} // namespace

ReplayWorld::ReplayWorld(db::ConnectionSettings owner, const ReplayMap &map, bool documents)
    : m_settings(std::move(owner))
    , m_map(map)
    , m_documents(documents)
    , m_password(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

ReplayWorld::~ReplayWorld()
{
    if (m_worker.state() == QProcess::NotRunning)
        return;
    m_worker.terminate();
    if (!m_worker.waitForFinished(20'000))
        m_worker.kill();
    m_worker.waitForFinished(5'000);
}

Result<std::unique_ptr<ReplayWorld>> ReplayWorld::make(const db::ConnectionSettings &owner,
    const ReplayMap &map, const QList<QByteArray> &routes, const QDateTime &begin, bool documents)
{
    std::unique_ptr<ReplayWorld> world(new ReplayWorld(owner, map, documents));
    TEREZE_CHECK(world->readRoutes(routes));
    TEREZE_TRY(world->m_owner, db::Database::open(owner));
    TEREZE_CHECK(world->checkDatabase());
    TEREZE_TRY(world->m_portal, db::Database::open(owner.withUser(QStringLiteral("tereze_portal"))));
    TEREZE_CHECK(world->makePeople());
    TEREZE_CHECK(world->setClock(begin));
    TEREZE_CHECK(world->makeTemplates());
    for (auto object = map.objects.begin(); object != map.objects.end(); ++object)
        TEREZE_CHECK(world->makeService(object.key(), *object));
    TEREZE_CHECK(world->runWorker({ QStringLiteral("--make-keys") }));
    TEREZE_CHECK(world->publish());
    return world;
}

Result<void> ReplayWorld::readRoutes(const QList<QByteArray> &routes)
{
    for (const QByteArray &xml : routes) {
        TEREZE_TRY(const Route route, readRoute(xml));
        if (!m_routes.contains(route.compiled.key))
            m_routes.insert(route.compiled.key, route);
    }
    QSet<QString> needed;
    for (const ReplayMap::Object &object : m_map.objects)
        needed << object.route;
    QStringList expected(needed.begin(), needed.end());
    expected.sort();
    if (expected != m_routes.keys()) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "The map is for the route “%1”, the file has “%2”.")
                .arg(expected.join(QStringLiteral(", ")), m_routes.keys().join(QStringLiteral(", "))),
            QStringLiteral("route"));
    }
    return {};
}

Result<ReplayWorld::Route> ReplayWorld::readRoute(const QByteArray &xml)
{
    Route route { xml, {}, {} };
    TEREZE_TRY(const auto document, route::RouteDocument::read(xml));
    TEREZE_TRY(route.compiled, route::compileRoute(document));
    for (const route::CompiledNode &node : route.compiled.nodes) {
        if (node.kind != u"user_task" && node.kind != u"manual_task" && node.kind != u"payment")
            continue;
        const QString name = node.names.value(QStringLiteral("en"));
        if (name.isEmpty() || route.steps.contains(name)) {
            return Error::of(ErrorKind::InvalidInput,
                QCoreApplication::translate(
                    "Admin", "The steps of the route need English names of their own: %1")
                    .arg(node.element),
                node.element);
        }
        route.steps.insert(name, node.element);
    }
    return route;
}

QString ReplayWorld::stepOf(const QString &kind, const QString &englishName) const
{
    const auto route = m_routes.constFind(m_map.objects.value(kind).route);
    return route == m_routes.constEnd() ? QString() : route->steps.value(englishName);
}

Result<void> ReplayWorld::checkDatabase()
{
    TEREZE_TRY(const auto marks, m_owner->query(QStringLiteral("SELECT for_tests FROM tereze.clock")));
    if (marks.size() != 1 || !marks.at(0).boolean(u"for_tests")) {
        return Error::of(ErrorKind::Forbidden,
            QCoreApplication::translate(
                "Admin", "A replay moves the clock: it is made only in a database that is marked for tests."),
            QStringLiteral("tereze.clock.for_tests is false"));
    }
    TEREZE_TRY(const auto settings, store::RegistryStore::settings(*m_owner));
    for (const domain::Setting &setting : settings) {
        if (setting.key == u"timezone")
            m_timeZone = setting.value.toString();
    }
    if (!QTimeZone(m_timeZone.toUtf8()).isValid())
        return Error::of(ErrorKind::Internal, QStringLiteral("no such time zone: ") + m_timeZone);
    return {};
}

Result<void> ReplayWorld::makePeople()
{
    using store::RegistryStore;
    TEREZE_CHECK(RegistryStore::putUnit(*m_owner, replayRequest(),
        { QStringLiteral("replay"), 0, QStringLiteral("university"), std::nullopt,
            sameText(QStringLiteral("Replay")) }));
    TEREZE_CHECK(RegistryStore::putUnit(*m_owner, replayRequest(),
        { replayFaculty, 0, QStringLiteral("faculty"), QStringLiteral("replay"),
            sameText(QStringLiteral("Faculty")) }));
    TEREZE_CHECK(RegistryStore::putUnit(*m_owner, replayRequest(),
        { replayUnit, 0, QStringLiteral("office"), QStringLiteral("replay"),
            sameText(QStringLiteral("Office")) }));
    for (const ReplayMap::Role &role : m_map.roles) {
        if (role.applicant || m_staff.count(role.account))
            continue;
        TEREZE_CHECK(RegistryStore::putPosition(
            *m_owner, replayRequest(), role.role, replayUnit, 0, sameText(role.role)));
        domain::PersonEntry person;
        person.surname = role.account;
        TEREZE_TRY(const auto stored, RegistryStore::putPerson(*m_owner, replayRequest(), person));
        TEREZE_CHECK(RegistryStore::appoint(*m_owner, replayRequest(),
            { domain::PersonId(stored.id), role.role, replayUnit, QDate(2000, 1, 1) }));
        TEREZE_TRY(const QString verifier, m_owner->passwordVerifier(role.account, m_password));
        TEREZE_CHECK(RegistryStore::addAccount(*m_owner, domain::PersonId(stored.id), role.account,
            { QStringLiteral("tereze_staff") }, verifier));
        TEREZE_TRY(auto connection, db::Database::open(m_settings.withUser(role.account, m_password)));
        m_staff.emplace(role.account, std::move(connection));
    }
    if (m_staff.empty())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "The map has no account that could decide."),
            QStringLiteral("roles"));
    // One derivation serves all students, who share a password; each is signed in by it all the same.
    TEREZE_TRY(m_parameters, domain::PasswordKey::newParameters());
    TEREZE_TRY(m_key, domain::PasswordKey::derive(m_password, m_parameters));
    return {};
}

Result<void> ReplayWorld::makeTemplates()
{
    QMap<QString, QString> journals; ///< by template
    for (const Route &route : std::as_const(m_routes)) {
        for (const route::CompiledNode &node : route.compiled.nodes) {
            // A draft is drawn without the journal that its issue names.
            if (!node.templateKey.isEmpty()
                && (!node.journal.isEmpty() || !journals.contains(node.templateKey)))
                journals.insert(
                    node.templateKey, node.journal.isEmpty() ? QStringLiteral("replay") : node.journal);
        }
    }
    QSet<QString> made;
    for (auto it = journals.cbegin(); it != journals.cend(); ++it) {
        if (!made.contains(*it)) {
            TEREZE_CHECK(store::CatalogueStore::putJournal(*m_owner, replayRequest(),
                { *it, sameText(*it), QStringLiteral("%1-{number}/{year}").arg(it->toUpper()),
                    sameText(QStringLiteral("Shelf")) }));
            made << *it;
        }
        domain::TemplateEntry entry;
        entry.key = it.key();
        entry.kind = QStringLiteral("certificate");
        entry.title = sameText(QStringLiteral("Certificate"));
        entry.journalKey = *it;
        entry.language = QStringLiteral("en");
        entry.html = QStringLiteral("<h1>Certificate</h1><p>{{applicant.full_name}}</p>"
                                    "<p>{{application.case_ref}}, {{document.date | date_long}}</p>");
        TEREZE_CHECK(store::CatalogueStore::putTemplate(*m_owner, replayRequest(), entry));
    }
    return {};
}

Result<void> ReplayWorld::makeService(const QString &kind, const ReplayMap::Object &object)
{
    QJsonArray templates;
    for (const route::CompiledNode &node : m_routes.value(object.route).compiled.nodes) {
        if (!node.templateKey.isEmpty() && !templates.contains(node.templateKey))
            templates << node.templateKey;
    }
    QJsonArray fields;
    QJsonObject properties;
    QJsonObject labels;
    QJsonArray names;
    for (auto it = object.form.begin(); it != object.form.end(); ++it) {
        QJsonObject field { { QStringLiteral("name"), it.key() },
            { QStringLiteral("type"), it->isText ? QStringLiteral("text") : QStringLiteral("number") },
            { QStringLiteral("required"), false } };
        QJsonObject property { { QStringLiteral("type"),
            it->isText ? QStringLiteral("string") : QStringLiteral("number") } };
        if (it->isText) {
            field.insert(QStringLiteral("max_length"), longestCell);
            property.insert(QStringLiteral("maxLength"), longestCell);
        }
        fields << field;
        properties.insert(it.key(), property);
        names << it.key();
        labels.insert(it.key(), QJsonObject { { QStringLiteral("label"), sameText(it.key()).json() } });
    }
    QJsonArray sections;
    if (!names.isEmpty())
        sections << QJsonObject { { QStringLiteral("key"), QStringLiteral("log") },
            { QStringLiteral("title"), sameText(QStringLiteral("Log")).json() },
            { QStringLiteral("fields"), names } };
    domain::ServiceEntry service;
    service.key = object.service;
    service.kind = QStringLiteral("e_service");
    service.content = { { QStringLiteral("passport"),
                            QJsonObject { { QStringLiteral("name"), sameText(object.service).json() } } },
        { QStringLiteral("form_schema"),
            QJsonObject { { QStringLiteral("type"), QStringLiteral("object") },
                { QStringLiteral("additionalProperties"), false },
                { QStringLiteral("properties"), properties } } },
        { QStringLiteral("form_layout"),
            QJsonObject { { QStringLiteral("sections"), sections }, { QStringLiteral("fields"), labels } } },
        { QStringLiteral("fields"), fields }, { QStringLiteral("limits"), QJsonArray() },
        { QStringLiteral("route_key"), object.route },
        { QStringLiteral("applicant_kinds"), QJsonArray { QStringLiteral("student") } },
        { QStringLiteral("subject_required"), true }, { QStringLiteral("templates"), templates } };
    TEREZE_TRY(const auto published, store::CatalogueStore::putService(*m_owner, replayRequest(), service));
    m_serviceNumbers.insert(kind, published.number);
    return {};
}

Result<void> ReplayWorld::publish()
{
    QList<domain::RouteVersionId> versions;
    for (auto route = m_routes.cbegin(); route != m_routes.cend(); ++route) {
        // A replay takes the place of whatever an earlier one has left there.
        TEREZE_TRY(const auto earlier, store::RouteStore::drawing(*m_owner, route.key()));
        domain::RouteEntry entry { route.key(), route->xml, std::nullopt };
        if (earlier)
            entry.knownSha256 = QCryptographicHash::hash(*earlier, QCryptographicHash::Sha256);
        TEREZE_TRY(const auto id, store::RouteStore::publish(*m_owner, replayRequest(), entry));
        versions << id;
    }
    if (m_documents)
        TEREZE_CHECK(startWorker());
    else
        TEREZE_CHECK(runWorker({ QStringLiteral("--drain") }));
    for (const domain::RouteVersionId id : std::as_const(versions))
        TEREZE_CHECK(waitUntilPublished(id));
    return {};
}

Result<void> ReplayWorld::waitUntilPublished(domain::RouteVersionId id)
{
    QDeadlineTimer deadline(workerWaitMs);
    for (;;) {
        TEREZE_TRY(const auto version, store::RouteStore::version(*m_owner, id));
        if (version.isPublished())
            return {};
        if (!version.isQueued()) {
            return Error::of(ErrorKind::RuleBroken,
                QCoreApplication::translate("Admin", "The route is refused."),
                QString::fromUtf8(QJsonDocument(route::fromStored(version.findings, QStringLiteral("en")))
                                      .toJson(QJsonDocument::Compact)));
        }
        if (deadline.hasExpired() || (m_documents && m_worker.state() == QProcess::NotRunning))
            return workerTrouble(QString::fromUtf8(m_worker.readAll().right(2000)));
        QThread::msleep(20);
    }
}

QStringList ReplayWorld::workerArguments() const
{
    return { QStringLiteral("--keys"), m_folder.filePath(QStringLiteral("keys")), QStringLiteral("--db"),
        uriOf(m_settings.withUser(QStringLiteral("tereze_worker"))), QStringLiteral("--mail-server"),
        QStringLiteral("none") };
}

Result<void> ReplayWorld::startWorker()
{
    m_worker.setProcessChannelMode(QProcess::MergedChannels);
    m_worker.setStandardOutputFile(m_folder.filePath(QStringLiteral("worker.log")));
    m_worker.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/tereze-worker"), workerArguments());
    if (!m_worker.waitForStarted())
        return workerTrouble(m_worker.errorString());
    return {};
}

Result<void> ReplayWorld::runWorker(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/tereze-worker"),
        workerArguments() + arguments);
    if (!process.waitForFinished(workerWaitMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return workerTrouble(
            process.errorString() + u'\n' + QString::fromUtf8(process.readAll().right(2000)));
    return {};
}

Result<void> ReplayWorld::drain()
{
    return m_documents ? waitForWorker() : Result<void>();
}

Result<void> ReplayWorld::waitForWorker()
{
    QDeadlineTimer deadline(workerWaitMs);
    for (;;) {
        TEREZE_TRY(const auto state, store::WorkStore::state(*m_owner));
        if (state.dead > 0) {
            TEREZE_TRY(const auto why,
                m_owner->query(QStringLiteral(
                    "SELECT string_agg(DISTINCT j.last_error, ' | ') AS errors FROM tereze.job j")));
            return workerTrouble(
                QStringLiteral("%1 jobs are dead: %2").arg(state.dead).arg(why.only().text(u"errors")));
        }
        if (state.isIdle())
            return {};
        m_worker.waitForFinished(10); // also how the end of the process is noticed
        if (m_worker.state() == QProcess::NotRunning)
            return workerTrouble(QStringLiteral("it has ended"));
        if (deadline.hasExpired())
            return workerTrouble(QStringLiteral("%1 ready, %2 running, %3 frozen, %4 in the outbox")
                                     .arg(state.ready)
                                     .arg(state.running)
                                     .arg(state.frozen)
                                     .arg(state.outbox));
    }
}

Result<void> ReplayWorld::setClock(const QDateTime &instant)
{
    TEREZE_CHECK(m_owner->query(QStringLiteral("UPDATE tereze.clock SET fixed = ?"), { instant }));
    return {};
}

Result<QDate> ReplayWorld::dayOf(const QDateTime &instant) const
{
    return instant.toTimeZone(QTimeZone(m_timeZone.toUtf8())).date();
}

db::Database *ReplayWorld::staff(const QString &logRole)
{
    const ReplayMap::Role *role = m_map.roleOf(logRole);
    if (!role || role->applicant)
        return nullptr;
    const auto found = m_staff.find(role->account);
    return found == m_staff.end() ? nullptr : found->second.get();
}

Result<QByteArray> ReplayWorld::signIn(const QString &caseName)
{
    using store::RegistryStore;
    int number = m_students.value(caseName);
    if (number == 0) {
        number = static_cast<int>(m_students.size()) + 1;
        domain::PersonEntry person;
        person.surname = QStringLiteral("Үлгіев");
        person.given = QStringLiteral("Сынақ");
        person.patronymic = QString::number(number);
        TEREZE_TRY(const auto stored, RegistryStore::putPerson(*m_owner, replayRequest(), person));
        domain::StudentEntry student;
        student.number = QStringLiteral("R%1").arg(number);
        student.person = domain::PersonId(stored.id);
        student.facultyCode = replayFaculty;
        student.programme = sameText(QStringLiteral("Replay"));
        student.degree = QStringLiteral("bachelor");
        student.studyForm = QStringLiteral("full_time");
        student.studyLanguage = QStringLiteral("kk");
        student.funding = QStringLiteral("grant");
        student.enrolledOn = QDate(2000, 1, 1);
        TEREZE_CHECK(RegistryStore::putStudent(*m_owner, replayRequest(), student));
        TEREZE_CHECK(RegistryStore::putCredential(*m_owner, replayRequest(),
            { student.person, QStringLiteral("replay%1").arg(number), m_parameters,
                domain::PasswordKey::verifierOf(m_key) }));
        m_students.insert(caseName, number);
    }
    const QByteArray session =
        QCryptographicHash::hash(QUuid::createUuid().toByteArray(), QCryptographicHash::Sha256);
    const QString login = QStringLiteral("replay%1").arg(number);
    TEREZE_TRY(const auto person, store::AccessStore::signIn(*m_portal, login, m_key, session, login));
    if (!person)
        return Error::of(ErrorKind::NotSignedIn, login);
    return session;
}

} // namespace tereze::admin
