// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemafiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace tereze::db {

namespace {

Error badSchemaFile(const QString &name, const QString &why)
{
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1: %2").arg(name, why));
}

Result<QByteArray> schemaFileBytes(const QString &root, const QString &name)
{
    QFile file(root + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return badSchemaFile(name, file.errorString());
    return file.readAll();
}

Result<QString> schemaFileText(const QString &root, const QString &name)
{
    TEREZE_TRY(const QByteArray bytes, schemaFileBytes(root, name));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return badSchemaFile(name, QStringLiteral("not UTF-8"));
    return text;
}

QStringList schemaFileNames(const QString &root, const QString &folder)
{
    QStringList names;
    QDirIterator it(
        root + u'/' + folder, { QStringLiteral("*.sql") }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << QDir(root).relativeFilePath(it.next());
    std::sort(names.begin(), names.end());
    return names;
}

Result<QList<SqlFile>> schemaFilesIn(const QString &root, const QString &folder)
{
    QList<SqlFile> files;
    for (const QString &name : schemaFileNames(root, folder)) {
        TEREZE_TRY(QString sql, schemaFileText(root, name));
        files << SqlFile { name, std::move(sql) };
    }
    return files;
}

Result<QList<Migration>> migrationsIn(const QString &root)
{
    static const QRegularExpression shape(
        QStringLiteral("^migrations/((\\d{4})_[a-z0-9]+(?:_[a-z0-9]+)+\\.sql)$"));
    QList<Migration> migrations;
    for (const QString &name : schemaFileNames(root, QStringLiteral("migrations"))) {
        const auto match = shape.match(name);
        if (!match.hasMatch())
            return badSchemaFile(name, QStringLiteral("a migration is called NNNN_verb_object.sql"));
        Migration migration;
        migration.number = match.captured(2).toInt();
        migration.name = match.captured(1);
        if (migration.number != migrations.size() + 1)
            return badSchemaFile(name, QStringLiteral("number %1 is expected").arg(migrations.size() + 1));
        TEREZE_TRY(migration.sql, schemaFileText(root, name));
        migration.sha256 = QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256);
        migration.breaking = migration.sql.section(u'\n', 0, 0).trimmed() == u"-- breaking";
        migrations << migration;
    }
    return migrations;
}

} // namespace

QString SchemaFiles::resourceRoot()
{
    return QStringLiteral(":/tereze/db");
}

Result<SchemaFiles> SchemaFiles::read(const QString &root)
{
    SchemaFiles files;
    TEREZE_TRY(files.roles, schemaFilesIn(root, QStringLiteral("roles")));
    TEREZE_TRY(files.migrations, migrationsIn(root));
    TEREZE_TRY(files.functions, schemaFilesIn(root, QStringLiteral("functions")));
    TEREZE_TRY(files.seeds, schemaFilesIn(root, QStringLiteral("seed")));
    TEREZE_TRY(files.lints, schemaFilesIn(root, QStringLiteral("lint")));
    TEREZE_TRY(files.describe, schemaFileText(root, QStringLiteral("describe.sql")));
    TEREZE_TRY(files.golden, schemaFileText(root, QStringLiteral("schema.sql")));
    if (files.migrations.isEmpty())
        return badSchemaFile(root, QStringLiteral("no migrations"));
    return files;
}

} // namespace tereze::db
