// SPDX-License-Identifier: GPL-3.0-or-later
#include "bagcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <optional>

namespace tereze::document {
namespace {

constexpr qint64 largestManifest = 64 * 1024 * 1024; // octets

class BagReader {
public:
    explicit BagReader(const QString &path)
        : m_folder(path)
    {
    }

    BagCheck check()
    {
        readDeclaration();
        if (!m_check.findings.isEmpty())
            return m_check;
        readInfo();
        for (const char *algorithm : { "sha512", "sha256" }) {
            const auto kind =
                qstrcmp(algorithm, "sha512") == 0 ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
            readManifest(QStringLiteral("manifest-%1.txt").arg(QLatin1String(algorithm)), kind, true);
            readManifest(QStringLiteral("tagmanifest-%1.txt").arg(QLatin1String(algorithm)), kind, false);
        }
        if (!m_hasManifest)
            add("manifest", {},
                say(QT_TRANSLATE_NOOP("ArchiveBag", "the bag has no manifest of SHA-512 or SHA-256")));
        comparePayload();
        return m_check;
    }

private:
    static QString say(const char *text) { return QCoreApplication::translate("ArchiveBag", text); }

    void add(const char *rule, const QString &path, const QString &text)
    {
        m_check.findings.append({ QLatin1String(rule), path, text });
    }

    std::optional<QByteArray> readTagFile(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
            return std::nullopt;
        return file.readAll();
    }

    void readDeclaration()
    {
        const auto text = readTagFile(QStringLiteral("bagit.txt"));
        if (!text) {
            add("not_a_bag", {},
                say(QT_TRANSLATE_NOOP("ArchiveBag", "this is not a bag: it has no bagit.txt")));
            return;
        }
        const QByteArrayList lines = text->split('\n');
        const bool known = lines.size() >= 2
            && (lines.at(0).trimmed() == "BagIt-Version: 1.0"
                || lines.at(0).trimmed() == "BagIt-Version: 0.97")
            && lines.at(1).trimmed() == "Tag-File-Character-Encoding: UTF-8";
        if (!known)
            add("version", QStringLiteral("bagit.txt"),
                say(QT_TRANSLATE_NOOP(
                    "ArchiveBag", "bagit.txt does not declare a version that can be checked")));
    }

    void readInfo()
    {
        const auto text = readTagFile(QStringLiteral("bag-info.txt"));
        if (!text)
            return; // it may be absent
        for (const QByteArray &line : text->split('\n')) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray label = line.left(colon).trimmed().toLower();
            const QString value = QString::fromUtf8(line.mid(colon + 1)).trimmed();
            if (colon > 0 && label == "external-identifier")
                m_check.identifier = value;
            else if (colon > 0 && label == "payload-oxum")
                m_oxum = value;
        }
    }

    /// The path as the manifest means it, or nothing when it leads out of the bag.
    static std::optional<QString> pathOf(const QByteArray &written)
    {
        QString path = QString::fromUtf8(written);
        path.replace(QStringLiteral("%0A"), QStringLiteral("\n"), Qt::CaseInsensitive)
            .replace(QStringLiteral("%0D"), QStringLiteral("\r"), Qt::CaseInsensitive)
            .replace(QStringLiteral("%25"), QStringLiteral("%"));
        if (path.startsWith(QStringLiteral("./")))
            path.remove(0, 2);
        if (path.isEmpty() || QDir::isAbsolutePath(path) || path.contains(u'\\')
            || QDir::cleanPath(path) != path || path.startsWith(QStringLiteral("..")))
            return std::nullopt;
        return path;
    }

    void readManifest(const QString &name, QCryptographicHash::Algorithm algorithm, bool payload)
    {
        if (!m_folder.exists(name))
            return;
        const auto text = readTagFile(name);
        if (!text) {
            add("unreadable", name, say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 cannot be read")).arg(name));
            return;
        }
        if (payload) {
            m_hasManifest = true;
            if (algorithm == QCryptographicHash::Sha512)
                m_check.manifestSha512 = QCryptographicHash::hash(*text, QCryptographicHash::Sha512);
        }
        QSet<QString> listed;
        int number = 0;
        for (QByteArray line : text->split('\n')) {
            ++number;
            line = line.endsWith('\r') ? line.chopped(1) : line;
            if (line.isEmpty())
                continue;
            const qsizetype blank = line.indexOf(' ');
            const QByteArray hash = line.left(blank).toLower();
            qsizetype begin = blank;
            while (begin >= 0 && begin < line.size() && (line.at(begin) == ' ' || line.at(begin) == '*'))
                ++begin;
            const qsizetype digits = QCryptographicHash::hashLength(algorithm) * 2;
            if (blank != digits || QByteArray::fromHex(hash).toHex() != hash || begin >= line.size()) {
                add("manifest", name,
                    say(QT_TRANSLATE_NOOP("ArchiveBag", "line %1 of %2 cannot be read"))
                        .arg(number)
                        .arg(name));
                continue;
            }
            const auto path = pathOf(line.mid(begin));
            if (!path || path->startsWith(QStringLiteral("data/")) != payload) {
                add("unsafe_path", QString::fromUtf8(line.mid(begin)),
                    say(QT_TRANSLATE_NOOP("ArchiveBag", "line %1 of %2 names a file outside of its place"))
                        .arg(number)
                        .arg(name));
                continue;
            }
            listed.insert(*path);
            compare(*path, algorithm, QByteArray::fromHex(hash));
        }
        if (payload)
            m_listed.append(listed);
    }

    void compare(const QString &path, QCryptographicHash::Algorithm algorithm, const QByteArray &expected)
    {
        const QString full = m_folder.filePath(path);
        const QString real = QFileInfo(full).canonicalFilePath();
        if (real.isEmpty()) {
            add("missing", path, say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 is missing")).arg(path));
            return;
        }
        if (!real.startsWith(QFileInfo(m_folder.path()).canonicalFilePath() + u'/')) {
            add("unsafe_path", path,
                say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 leads out of the bag")).arg(path));
            return;
        }
        QFile file(full);
        QCryptographicHash hash(algorithm);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            add("unreadable", path, say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 cannot be read")).arg(path));
            return;
        }
        if (hash.result() != expected)
            add("altered", path,
                say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 is not what it was when the bag was written"))
                    .arg(path));
    }

    void comparePayload()
    {
        if (!m_folder.exists(QStringLiteral("data"))) {
            add("missing", QStringLiteral("data"),
                say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 is missing")).arg(u"data"));
            return;
        }
        const QString root = m_folder.filePath(QStringLiteral("data"));
        QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            const QString path = m_folder.relativeFilePath(files.filePath());
            ++m_check.files;
            m_check.bytes += files.fileInfo().size();
            for (const QSet<QString> &listed : m_listed) {
                if (!listed.contains(path)) {
                    add("unlisted", path,
                        say(QT_TRANSLATE_NOOP("ArchiveBag", "%1 is in no manifest")).arg(path));
                    break;
                }
            }
        }
        const QString found = QStringLiteral("%1.%2").arg(m_check.bytes).arg(m_check.files);
        if (!m_oxum.isEmpty() && m_oxum != found)
            add("oxum", {},
                say(QT_TRANSLATE_NOOP("ArchiveBag", "the bag states %1 (bytes.files) and holds %2"))
                    .arg(m_oxum, found));
    }

    QDir m_folder;
    QString m_oxum;
    QVector<QSet<QString>> m_listed; ///< payload files of each manifest
    bool m_hasManifest = false;
    BagCheck m_check;
};

} // namespace

BagCheck checkBag(const QString &path)
{
    return BagReader(path).check();
}

} // namespace tereze::document
