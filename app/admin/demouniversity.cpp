// SPDX-License-Identifier: GPL-3.0-or-later
#include "demouniversity.h"

#include <core/base/wholefile.h>
#include <core/catalogue/calendarfile.h>
#include <core/catalogue/calendarloader.h>
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/catalogueloader.h>
#include <core/domain/passwordkey.h>
#include <core/store/accessstore.h>
#include <core/store/calendarstore.h>
#include <core/store/registrystore.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QUuid>

namespace tereze::admin {

namespace {

Error demoFileError(const QString &path, const QString &why)
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Admin", "The file %1 cannot be written.").arg(path), why);
}

QString inventedPassword()
{
    static const QString letters = QStringLiteral("abcdefghijkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i)
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return password;
}

/// The calendar of the file, unless there is one of its key: what was changed in the database stays.
Result<void> makeCalendar(db::Database &database, const QString &path)
{
    TEREZE_TRY(const auto wanted, catalogue::CalendarFile::read(path));
    TEREZE_TRY(
        const auto there, store::CalendarStore::calendar(database, wanted.key, wanted.completeUntil.year()));
    if (!there)
        TEREZE_CHECK(catalogue::CalendarLoader::load(database, wanted));
    return {};
}

} // namespace

DemoUniversity::DemoUniversity(db::ConnectionSettings owner)
    : m_owner(std::move(owner))
{
}

Result<DemoUniversity> DemoUniversity::make(const db::ConnectionSettings &owner, const Settings &settings)
{
    DemoUniversity demo(owner);
    const QDir resources(settings.resources);
    TEREZE_TRY(demo.m_file,
        catalogue::UniversityFile::read(resources.filePath(QStringLiteral("demo/university.json"))));
    TEREZE_TRY(const auto services,
        catalogue::CatalogueFolder::read(resources.filePath(QStringLiteral("catalogue"))));
    TEREZE_CHECK(demo.readPassword(settings.out));
    TEREZE_TRY(const auto database, db::Database::open(owner));
    TEREZE_CHECK(makeCalendar(*database, resources.filePath(QStringLiteral("calendars/kazakhstan.json"))));
    TEREZE_CHECK(demo.setSettings(*database, settings.origin));
    TEREZE_TRY(demo.m_persons, demo.m_file.load(*database));
    TEREZE_CHECK(demo.makeAccounts(*database));
    TEREZE_CHECK(demo.saveAccounts());
    catalogue::CatalogueLoader loader(
        *database, catalogue::CatalogueLoader::Policy::KeepOurs, settings.waitMs);
    TEREZE_TRY(const auto report, loader.load(services));
    if (!report.isComplete())
        return Error::of(ErrorKind::Unavailable,
            QCoreApplication::translate(
                "Admin", "The routes of the catalogue were not published. Is the worker running?"),
            report.text());
    return demo;
}

Result<void> DemoUniversity::readPassword(const QString &out)
{
    if (!QDir().mkpath(out))
        return demoFileError(out, QStringLiteral("mkpath"));
    m_accountsPath = QDir(out).absoluteFilePath(QStringLiteral("accounts.json"));
    QFile file(m_accountsPath);
    if (file.open(QIODevice::ReadOnly))
        m_password = QJsonDocument::fromJson(file.readAll()).object().value(u"password").toString();
    if (m_password.isEmpty())
        m_password = inventedPassword();
    return {};
}

Result<void> DemoUniversity::setSettings(db::Database &database, const QString &origin)
{
    TEREZE_TRY(const auto settings, store::RegistryStore::settings(database));
    for (const domain::Setting &setting : settings) {
        QJsonValue wanted = setting.value;
        if (setting.key == u"university")
            wanted = m_file.units.first().name.json();
        else if (setting.key == u"timezone")
            wanted = m_file.timeZone;
        else if (setting.key == u"calendar" && setting.value.isNull())
            wanted = QStringLiteral("kazakhstan");
        else if (setting.key == u"portal_origin" && !origin.isEmpty())
            wanted = origin;
        if (wanted != setting.value)
            TEREZE_CHECK(store::RegistryStore::putSetting(
                database, QUuid::createUuid(), setting.key, setting.version, wanted));
    }
    return {};
}

Result<void> DemoUniversity::makeAccounts(db::Database &database)
{
    for (const auto &member : m_file.staff) {
        QStringList groups { QStringLiteral("tereze_staff") };
        const bool registrar = member.hasRole(QStringLiteral("registrar"));
        if (registrar || member.hasRole(QStringLiteral("student_office")))
            groups << QStringLiteral("tereze_registrar");
        if (registrar)
            groups << QStringLiteral("tereze_administrator") << QStringLiteral("tereze_auditor");
        TEREZE_TRY(const QString verifier, database.passwordVerifier(member.login, m_password));
        TEREZE_CHECK(store::RegistryStore::addAccount(
            database, m_persons.value(member.login), member.login, groups, verifier));
    }
    for (const auto &student : m_file.students) {
        domain::CredentialEntry credential;
        credential.person = m_persons.value(student.login);
        credential.login = student.login;
        TEREZE_TRY(credential.parameters, domain::PasswordKey::newParameters());
        TEREZE_TRY(const QByteArray key, domain::PasswordKey::derive(m_password, credential.parameters));
        credential.verifier = domain::PasswordKey::verifierOf(key);
        TEREZE_CHECK(store::RegistryStore::putCredential(database, QUuid::createUuid(), credential));
    }
    return {};
}

Result<void> DemoUniversity::saveAccounts() const
{
    QJsonArray staff;
    for (const auto &member : m_file.staff) {
        staff << QJsonObject { { QStringLiteral("role"), member.login },
            { QStringLiteral("name"), member.person.surname + u' ' + member.person.given },
            { QStringLiteral("position"), member.appointments.value(0).role } };
    }
    QJsonArray students;
    for (const auto &student : m_file.students) {
        students << QJsonObject { { QStringLiteral("login"), student.login },
            { QStringLiteral("name"), student.person.surname + u' ' + student.person.given } };
    }
    const QJsonObject accounts { { QStringLiteral("password"), m_password },
        { QStringLiteral("staff"), staff }, { QStringLiteral("students"), students } };
    QSaveFile file(m_accountsPath);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !writeWhole(file, QJsonDocument(accounts).toJson()))
        return demoFileError(m_accountsPath, file.errorString());
    return {};
}

Result<std::unique_ptr<db::Database>> DemoUniversity::staff(const QString &login) const
{
    return db::Database::open(m_owner.withUser(login, m_password));
}

Result<std::unique_ptr<db::Database>> DemoUniversity::portal() const
{
    return db::Database::open(m_owner.withUser(QStringLiteral("tereze_portal")));
}

Result<QByteArray> DemoUniversity::signIn(db::Database &portal, const QString &login) const
{
    TEREZE_TRY(const auto parameters, store::AccessStore::signInParameters(portal, login));
    TEREZE_TRY(const QByteArray key, domain::PasswordKey::derive(m_password, parameters));
    const QByteArray token = QUuid::createUuid().toByteArray() + QUuid::createUuid().toByteArray();
    const QByteArray session = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    TEREZE_TRY(const auto person,
        store::AccessStore::signIn(portal, login, key, session, QStringLiteral("tereze-admin")));
    if (!person)
        return Error::of(ErrorKind::NotSignedIn, QStringLiteral("the portal did not accept ") + login);
    return session;
}

} // namespace tereze::admin
