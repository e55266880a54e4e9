// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmprograms.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <tests/support/shared.h>

namespace tereze::test {

namespace {

constexpr int installMilliseconds = 240'000;

QString scriptFolder()
{
    return sourceRoot() + QStringLiteral("/tests/bpmn");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString install()
{
    for (const QString &program : { QStringLiteral("node"), QStringLiteral("npm") }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + QStringLiteral(" is not installed");
    }
    const QString folder = NpmPrograms::folder();
    const QString done = folder + QStringLiteral("/installed");
    if (QFileInfo::exists(done))
        return {};
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return QStringLiteral("cannot make ") + folder;
    for (const QString &file :
        { QStringLiteral("package.json"), QStringLiteral("package-lock.json"), QStringLiteral(".npmrc") })
        QFile::copy(scriptFolder() + u'/' + file, folder + u'/' + file);
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"),
        { QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
            QStringLiteral("--no-fund"), QStringLiteral("--fetch-retries=1"),
            QStringLiteral("--fetch-timeout=30000") });
    if (!npm.waitForFinished(installMilliseconds)) {
        npm.kill();
        npm.waitForFinished();
        return QStringLiteral("npm ci does not end");
    }
    if (npm.exitCode() != 0)
        return QStringLiteral("npm ci: ") + QString::fromUtf8(npm.readAll().right(600)).simplified();
    QFile mark(done);
    return mark.open(QIODevice::WriteOnly) ? QString() : QStringLiteral("cannot write ") + done;
}

QStringList bpmnFilesIn(const QString &folder)
{
    QStringList result;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({ QStringLiteral("*.bpmn") }, QDir::Files, QDir::Name))
        result.append(directory.filePath(name));
    return result;
}

} // namespace

QString NpmPrograms::missing()
{
    static const QString why = install();
    return why;
}

QString NpmPrograms::folder()
{
    const QByteArray lock = contentOf(scriptFolder() + QStringLiteral("/package-lock.json"));
    const QByteArray hash = QCryptographicHash::hash(lock, QCryptographicHash::Sha256).toHex().first(12);
    return QStringLiteral(TEREZE_BINARY_DIR "/../npm/bpmn-") + QString::fromLatin1(hash);
}

QJsonDocument NpmPrograms::run(const QString &script, const QJsonDocument &input)
{
    QProcess node;
    node.start(QStringLiteral("node"), { scriptFolder() + u'/' + script, QDir(folder()).absolutePath() });
    node.write(input.toJson(QJsonDocument::Compact));
    node.closeWriteChannel();
    if (!node.waitForFinished(120'000) || node.exitCode() != 0)
        ADD_FAILURE() << script.toStdString() << ": " << node.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(node.readAllStandardOutput());
}

QStringList catalogueRoutes()
{
    QStringList result;
    const QDir catalogue(sourceRoot() + QStringLiteral("/resources/catalogue"));
    for (const QString &service : catalogue.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        result += bpmnFilesIn(catalogue.filePath(service));
    return result;
}

QStringList referenceModels()
{
    QStringList result;
    for (const QString &folder : { QStringLiteral("data/bpmn/miwg"), QStringLiteral("samples/bpmn") }) {
        if (const QString path = sharedFile(folder); !path.isEmpty())
            result += bpmnFilesIn(path);
    }
    return result;
}

QString convertedBy(const QString &path, const QString &folder, const QStringList &options)
{
    // Files of two folders may have one name.
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    const QString target = QDir(folder).filePath(QString::fromLatin1(hash) + QStringLiteral(".bpmn"));
    QProcess program;
    program.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-admin"),
        QStringList { QStringLiteral("route"), QStringLiteral("convert"), path, target } + options);
    if (!program.waitForFinished() || program.exitCode() != 0) {
        ADD_FAILURE() << path.toStdString() << ": " << program.readAllStandardError().toStdString();
        return {};
    }
    return target;
}

} // namespace tereze::test
