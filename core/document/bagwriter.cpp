// SPDX-License-Identifier: GPL-3.0-or-later
#include "bagwriter.h"

#include "bagcheck.h"
#include "foldersync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <utility>

namespace tereze::document {
namespace {

const QByteArray &declaration()
{
    static const QByteArray text = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    return text;
}

QString archiveText(const char *text)
{
    return QCoreApplication::translate("ArchiveBag", text);
}

Error bagNotWritten(const QString &path, const QString &reason)
{
    return Error::of(ErrorKind::Unavailable,
        archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "The archive cannot be written: %1")).arg(reason),
        QStringLiteral("%1: %2").arg(path, reason));
}

/// Each part of letters, digits, points, dashes and underscores, and not hidden.
bool isBagName(const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part.startsWith(u'.') || part.size() > 120)
            return false;
        for (const QChar c : part) {
            const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
            if (!plain)
                return false;
        }
    }
    return true;
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    // A QSaveFile is on the disk when it is committed. Without a buffer, and tried again where a write came
    // short: only then is it said why (a full disk).
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return bagNotWritten(path, file.errorString());
    for (qint64 written = 0; written < content.size();) {
        const qint64 more = file.write(content.constData() + written, content.size() - written);
        if (more <= 0)
            return bagNotWritten(path, file.errorString());
        written += more;
    }
    if (!file.commit())
        return bagNotWritten(path, file.errorString());
    return {};
}

/// One line of bag-info.txt: line breaks would begin another one.
QByteArray infoLine(const char *label, QString value)
{
    value.replace(u'\n', u' ').replace(u'\r', u' ');
    return value.isEmpty() ? QByteArray() : QByteArray(label) + ": " + value.toUtf8() + '\n';
}

QByteArray manifestOf(const QMap<QString, QByteArray> &hashes)
{
    QByteArray text;
    for (auto it = hashes.begin(); it != hashes.end(); ++it)
        text += it.value().toHex() + "  " + it.key().toUtf8() + '\n';
    return text;
}

/// Every folder beneath a path, and itself, is put on the disk.
Result<void> syncTree(const QString &path)
{
    QDirIterator folders(
        path, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (folders.hasNext())
        TEREZE_CHECK(syncFolder(folders.next()));
    return syncFolder(path);
}

} // namespace

BagWriter::BagWriter(QString folder, QString name, QString work)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_work(std::move(work))
{
}

BagWriter::BagWriter(BagWriter &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_name(std::move(other.m_name))
    , m_work(std::exchange(other.m_work, {}))
    , m_payload(std::move(other.m_payload))
    , m_bytes(other.m_bytes)
{
}

BagWriter::~BagWriter()
{
    if (!m_work.isEmpty())
        QDir(m_work).removeRecursively();
}

Result<BagWriter> BagWriter::begin(const QString &folder, const QString &name)
{
    if (!isBagName(name) || name.contains(u'/'))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1 is no name for a bag").arg(name));
    const QDir place(folder);
    if (place.exists(name))
        return Error::of(
            ErrorKind::Conflict, QStringLiteral("%1 is there already").arg(place.filePath(name)));
    const QString work = place.filePath(
        u'.' + name + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".partial"));
    // The folder itself is not made here: a disk that is not mounted would be filled silently.
    if (!place.exists() || !QDir().mkpath(work + QStringLiteral("/data")))
        return bagNotWritten(
            folder, archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "the folder cannot be written to")));
    BagWriter writer(place.absolutePath(), name, work);
    // Whatever the umask of the program is: a case is nobody else's business.
    if (!QFile::setPermissions(work, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return bagNotWritten(
            work, archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "the folder cannot be written to")));
    return writer;
}

Result<void> BagWriter::add(const QString &path, const QByteArray &content)
{
    const QString inBag = QStringLiteral("data/") + path;
    if (!isBagName(path) || m_payload.contains(inBag))
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("%1 is no name for a new file of a bag").arg(path));
    const QString file = m_work + u'/' + inBag;
    if (!QDir().mkpath(QFileInfo(file).path()))
        return bagNotWritten(
            file, archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "the folder cannot be written to")));
    TEREZE_CHECK(writeWhole(file, content));
    m_payload.insert(inBag, QCryptographicHash::hash(content, QCryptographicHash::Sha512));
    m_bytes += content.size();
    return {};
}

Result<BagReceipt> BagWriter::finish(const BagInfo &info)
{
    const QByteArray manifest = manifestOf(m_payload);
    const QMap<QString, QByteArray> tagFiles {
        { QStringLiteral("bagit.txt"), declaration() },
        { QStringLiteral("bag-info.txt"),
            infoLine("Source-Organization", info.organisation)
                + infoLine("Bagging-Date", info.baggingDate.toString(Qt::ISODate))
                + infoLine("External-Identifier", info.identifier)
                + infoLine("External-Description", info.description)
                + infoLine("Payload-Oxum", QStringLiteral("%1.%2").arg(m_bytes).arg(m_payload.size())) },
        { QStringLiteral("manifest-sha512.txt"), manifest },
    };
    QMap<QString, QByteArray> tagHashes;
    for (auto it = tagFiles.begin(); it != tagFiles.end(); ++it) {
        TEREZE_CHECK(writeWhole(m_work + u'/' + it.key(), it.value()));
        tagHashes.insert(it.key(), QCryptographicHash::hash(it.value(), QCryptographicHash::Sha512));
    }
    TEREZE_CHECK(writeWhole(m_work + QStringLiteral("/tagmanifest-sha512.txt"), manifestOf(tagHashes)));

    const BagCheck check = checkBag(m_work);
    if (!check.findings.isEmpty())
        return bagNotWritten(m_work, check.findings.first().text);
    BagReceipt receipt { m_folder + u'/' + m_name,
        QCryptographicHash::hash(manifest, QCryptographicHash::Sha512), m_bytes,
        static_cast<int>(m_payload.size()) };
    if (check.manifestSha512 != receipt.manifestSha512)
        return bagNotWritten(
            m_work, archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "it reads back otherwise than written")));
    TEREZE_CHECK(syncTree(m_work));
    if (!QDir().rename(m_work, receipt.path))
        return bagNotWritten(
            receipt.path, archiveText(QT_TRANSLATE_NOOP("ArchiveBag", "the bag cannot be named")));
    m_work.clear();
    TEREZE_CHECK(syncFolder(m_folder));
    return receipt;
}

} // namespace tereze::document
