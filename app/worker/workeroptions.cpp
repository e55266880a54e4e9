// SPDX-License-Identifier: GPL-3.0-or-later
#include "workeroptions.h"

#include <core/document/keyfile.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>

#include <cstdio>
#include <memory>

namespace tereze {
namespace {

/// Not tr(): lupdate would file the texts under the enclosing class, where nothing looks for them.
QString optionText(const char *text)
{
    return QCoreApplication::translate("WorkerOptions", text);
}

Error usageFault(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, text);
}

/// One setting: its option, variable TEREZE_<OPTION> and entry in the settings file.
class SettingSources {
public:
    SettingSources(const QCommandLineParser &parser, const QSettings *file)
        : m_parser(parser)
        , m_file(file)
    {
    }
    QString value(const QString &option, const QString &key, const QString &fallback = {}) const
    {
        if (m_parser.isSet(option))
            return m_parser.value(option);
        const QByteArray variable = "TEREZE_" + option.toUpper().replace(u'-', u'_').toLatin1();
        if (qEnvironmentVariableIsSet(variable.constData()))
            return qEnvironmentVariable(variable.constData());
        return m_file != nullptr ? m_file->value(key, fallback).toString() : fallback;
    }

private:
    const QCommandLineParser &m_parser;
    const QSettings *m_file;
};

QString besideFolder(const QString &folder, const QString &name)
{
    return QDir::cleanPath(QDir(folder).absolutePath() + u"/../"_qs + name);
}

void addWorkerOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const char *text, const QString &value = {}) {
        parser.addOption({ name, optionText(text), value });
    };
    add(u"db"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "Where the database is, as the role of the worker (TEREZE_DB)."),
        u"URI"_qs);
    add(u"config"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "Settings file (default: tereze/tereze.conf of the system)."),
        u"FILE"_qs);
    add(u"keys"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Folder of the worker's keys."), u"DIR"_qs);
    add(u"make-keys"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Make the keys that are missing, and end."));
    add(u"mail-server"_qs,
        QT_TRANSLATE_NOOP(
            "WorkerOptions", "smtp://host:port, smtp+starttls://host:port, smtps://host:port, or none."),
        u"URL"_qs);
    add(u"mail-user"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Name for signing in to the mail server."),
        u"NAME"_qs);
    add(u"mail-password-file"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "File with the password for the mail server."), u"FILE"_qs);
    add(u"mail-folder"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "Leave mails as files in this folder, for demonstrations."),
        u"DIR"_qs);
    add(u"registration-log"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "File that gets a line for each registered document."),
        u"FILE"_qs);
    add(u"seal-export"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "File that gets a line for each seal."),
        u"FILE"_qs);
    add(u"archive"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "Folder of the archive, where cases that have ended are put."),
        u"DIR"_qs);
    add(u"print-station"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "Print on this server's printers, as the station of this name."),
        u"NAME"_qs);
    add(u"threads"_qs,
        QT_TRANSLATE_NOOP("WorkerOptions", "How many jobs are done at once, 1 to 64 (default 2)."), u"N"_qs);
    add(u"name"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Name that no other worker bears (default: made up)."),
        u"NAME"_qs);
    add(u"drain"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Work until nothing waits, and end."));
    add(u"once"_qs, QT_TRANSLATE_NOOP("WorkerOptions", "Do what can be done at this moment, and end."));
}

Result<std::unique_ptr<QSettings>> workerSettingsFile(const QString &asked)
{
    const QString path = !asked.isEmpty()
        ? asked
        : QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"tereze/tereze.conf"_qs);
    if (path.isEmpty())
        return std::unique_ptr<QSettings>();
    if (!QFileInfo(path).isReadable())
        return usageFault(
            optionText(QT_TRANSLATE_NOOP("WorkerOptions", "The settings file %1 cannot be read.")).arg(path));
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (file->status() != QSettings::NoError)
        return usageFault(
            optionText(QT_TRANSLATE_NOOP("WorkerOptions", "The settings file %1 cannot be read.")).arg(path));
    return file;
}

} // namespace

Result<std::optional<WorkerOptions>> WorkerOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        optionText(QT_TRANSLATE_NOOP("WorkerOptions", "Does the background work of Tereze.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addWorkerOptions(parser);
    if (!parser.parse(arguments))
        return usageFault(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return std::optional<WorkerOptions>();
    }
    if (parser.isSet(version)) {
        std::fputs("tereze-worker " TEREZE_VERSION "\n", stdout);
        return std::optional<WorkerOptions>();
    }
    if (!parser.positionalArguments().isEmpty())
        return usageFault(optionText(QT_TRANSLATE_NOOP("WorkerOptions", "Unexpected argument: %1"))
                              .arg(parser.positionalArguments().first()));
    if (parser.isSet(u"drain"_qs) && parser.isSet(u"once"_qs))
        return usageFault(
            optionText(QT_TRANSLATE_NOOP("WorkerOptions", "--drain and --once exclude each other.")));

    TEREZE_TRY(const auto file, workerSettingsFile(parser.value(u"config"_qs)));
    const SettingSources settings(parser, file.get());
    WorkerOptions options;
    options.makeKeys = parser.isSet(u"make-keys"_qs);
    if (parser.isSet(u"drain"_qs))
        options.mode = work::Worker::Mode::Drain;
    if (parser.isSet(u"once"_qs))
        options.mode = work::Worker::Mode::Once;
    options.databaseUri = settings.value(u"db"_qs, u"database/uri"_qs);
    options.keysFolder = settings.value(u"keys"_qs, u"worker/keys"_qs, u"/var/lib/tereze-worker/keys"_qs);
    options.registrationLog = settings.value(u"registration-log"_qs, u"worker/registration_log"_qs,
        besideFolder(options.keysFolder, u"tereze-registrations.jsonl"_qs));
    options.sealExport = settings.value(u"seal-export"_qs, u"worker/seal_export"_qs,
        besideFolder(options.keysFolder, u"tereze-seals.jsonl"_qs));
    options.archiveFolder = settings.value(u"archive"_qs, u"worker/archive"_qs);
    options.name = settings.value(u"name"_qs, u"worker/name"_qs,
        QSysInfo::machineHostName() + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8));
    bool isNumber = false;
    options.threads = settings.value(u"threads"_qs, u"worker/threads"_qs, u"2"_qs).toInt(&isNumber);
    if (!isNumber || options.threads < 1 || options.threads > 64)
        return usageFault(
            optionText(QT_TRANSLATE_NOOP("WorkerOptions", "--threads takes a number from 1 to 64.")));
    options.printStation = settings.value(u"print-station"_qs, u"print/station"_qs);
    options.mailServer = settings.value(u"mail-server"_qs, u"mail/server"_qs);
    options.mailUser = settings.value(u"mail-user"_qs, u"mail/user"_qs);
    const QString folder = settings.value(u"mail-folder"_qs, u"mail/folder"_qs);
    if (!folder.isEmpty()) {
        if (!options.mailServer.isEmpty())
            return usageFault(optionText(
                QT_TRANSLATE_NOOP("WorkerOptions", "A mail server and a mail folder exclude each other.")));
        options.mailServer = QUrl::fromLocalFile(QDir(folder).absolutePath()).toString();
    }
    const QString passwordFile = settings.value(u"mail-password-file"_qs, u"mail/password_file"_qs);
    if (!passwordFile.isEmpty()) {
        TEREZE_TRY(const QByteArray password, document::readKeyFile(passwordFile));
        options.mailPassword = QString::fromUtf8(password).trimmed();
    }
    return std::optional<WorkerOptions>(options);
}

} // namespace tereze
