// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleuniversity.h"

#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/catalogueloader.h>
#include <core/catalogue/universityfile.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/store/workstore.h>

#include <QCryptographicHash>
#include <QUuid>

namespace tereze::test {

namespace {

QString resourcePath(const QString &name)
{
    return QStringLiteral(TEREZE_SOURCE_ROOT "/resources/") + name;
}

} // namespace

SampleUniversity::SampleUniversity(TemporaryDatabase &place)
    : m_place(&place)
{
}

Result<SampleUniversity> SampleUniversity::create(TemporaryDatabase &place)
{
    SampleUniversity university(place);
    TEREZE_TRY(const auto owner, place.connect());
    TEREZE_TRY(const auto file,
        catalogue::UniversityFile::read(resourcePath(QStringLiteral("demo/university.json"))));
    TEREZE_TRY(university.m_persons, file.load(*owner));
    for (const auto &member : file.staff) {
        QStringList groups { QStringLiteral("tereze_staff") };
        if (member.hasRole(QStringLiteral("registrar")))
            groups << QStringLiteral("tereze_registrar") << QStringLiteral("tereze_administrator")
                   << QStringLiteral("tereze_auditor");
        TEREZE_CHECK(owner->run("tereze.account_add",
            { { "p_person_id", university.m_persons.value(member.login) }, { "p_db_role", member.login },
                { "p_groups", groups }, { "p_verifier", db::null } }));
    }
    TEREZE_TRY(
        const auto catalogue, catalogue::CatalogueFolder::read(resourcePath(QStringLiteral("catalogue"))));
    catalogue::CatalogueLoader loader(*owner, catalogue::CatalogueLoader::Policy::Report, 0);
    TEREZE_CHECK(loader.load(catalogue));
    TEREZE_TRY(const auto worker, university.worker());
    TEREZE_CHECK(publishWaitingRoutes(*worker));
    return university;
}

Result<std::unique_ptr<db::Database>> SampleUniversity::portal() const
{
    return m_place->connect(QStringLiteral("tereze_portal"));
}

Result<std::unique_ptr<db::Database>> SampleUniversity::worker() const
{
    return m_place->connect(QStringLiteral("tereze_worker"));
}

Result<std::unique_ptr<db::Database>> SampleUniversity::staff(const QString &login) const
{
    return m_place->connect(login);
}

Result<QByteArray> SampleUniversity::signIn(const QString &login) const
{
    const QByteArray hash =
        QCryptographicHash::hash(QUuid::createUuid().toByteArray(), QCryptographicHash::Sha256);
    TEREZE_TRY(const auto owner, m_place->connect());
    TEREZE_CHECK(owner->query(QStringLiteral("INSERT INTO tereze.session SELECT ?::bytea, ?::bigint, now(),"
                                             " now(), now() + interval '1 hour'"),
        { hash, person(login).value() }));
    return hash;
}

Result<void> publishWaitingRoutes(db::Database &worker)
{
    const QString name = QStringLiteral("test");
    for (;;) {
        TEREZE_TRY(const auto jobs, store::WorkStore::claim(worker, name, 50));
        if (jobs.isEmpty())
            return {};
        for (const domain::Job &job : jobs) {
            if (job.kind != u"route.publish")
                return Error::of(ErrorKind::Internal, QStringLiteral("another job waits: ") + job.kind);
            TEREZE_TRY(const auto drawing, store::WorkStore::drawing(worker, job.objectId));
            TEREZE_TRY(const auto document, route::RouteDocument::read(drawing.xml));
            TEREZE_TRY(const auto compiled, route::compileRoute(document));
            TEREZE_CHECK(store::WorkStore::publishRoute(worker, job, name,
                QCryptographicHash::hash(drawing.xml, QCryptographicHash::Sha256),
                compiled.toJson(), {}));
        }
    }
}

} // namespace tereze::test
