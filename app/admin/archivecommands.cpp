// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivecommands.h"

#include <app/admin/invocation.h>
#include <core/document/bagcheck.h>
#include <core/store/archivestore.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tereze::admin {

namespace {

constexpr int archivePage = 100;

struct Problem {
    QString bag;
    document::BagFinding finding;
};

/// The folder itself when it is a bag, else the bags in it, sorted; hidden ones are still being written.
QStringList bagsIn(const QString &path)
{
    const QDir folder(path);
    if (folder.exists(QStringLiteral("bagit.txt")))
        return { folder.absolutePath() };
    QStringList bags;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        bags << folder.absoluteFilePath(name);
    return bags;
}

/// What the database knows of the bags, compared with what is there.
Result<QList<Problem>> compareWithDatabase(
    Invocation &invocation, const QHash<QString, QByteArray> &manifests, bool whole)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("Admin", text);
    };
    TEREZE_TRY(const auto database, invocation.database());
    QList<Problem> problems;
    QSet<QString> known;
    for (QString after;;) {
        TEREZE_TRY(const auto page, store::ArchiveStore::list(*database, after, archivePage));
        for (const domain::ArchiveEntry &entry : page) {
            after = entry.name;
            known.insert(entry.name);
            if (!manifests.contains(entry.name)) {
                if (whole)
                    problems << Problem { entry.name,
                        { QStringLiteral("absent"), {},
                            say(QT_TRANSLATE_NOOP("Admin", "the bag was written and is not there")) } };
            } else if (manifests.value(entry.name) != entry.manifestSha512) {
                problems << Problem { entry.name,
                    { QStringLiteral("replaced"), {},
                        say(QT_TRANSLATE_NOOP("Admin", "the bag is not the one that was written")) } };
            }
        }
        if (page.size() < archivePage)
            break;
    }
    for (auto it = manifests.begin(); it != manifests.end(); ++it) {
        if (!known.contains(it.key()))
            problems << Problem { it.key(),
                { QStringLiteral("unknown"), {},
                    say(QT_TRANSLATE_NOOP("Admin", "the database does not know this bag")) } };
    }
    return problems;
}

} // namespace

int archiveVerify(Invocation &invocation)
{
    const QString path = invocation.positional().first();
    if (!QFileInfo(path).isDir())
        return invocation.refused(Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "%1 is not a folder.").arg(path),
            QStringLiteral("%1 is not a folder").arg(path)));
    const QStringList bags = bagsIn(path);
    const bool whole = bags.size() != 1 || QFileInfo(bags.first()) != QFileInfo(path);
    QList<Problem> problems;
    QHash<QString, QByteArray> manifests;
    qint64 bytes = 0;
    for (const QString &bag : bags) {
        const QString name = QFileInfo(bag).fileName();
        const document::BagCheck check = document::checkBag(bag);
        bytes += check.bytes;
        manifests.insert(name, check.manifestSha512);
        for (const document::BagFinding &finding : check.findings)
            problems << Problem { name, finding };
    }
    const bool compared = invocation.has(QStringLiteral("registered"));
    if (compared) {
        const auto more = compareWithDatabase(invocation, manifests, whole);
        if (!more)
            return invocation.refused(more.error());
        problems += *more;
    }
    QJsonArray list;
    const auto count = static_cast<int>(bags.size());
    QStringList lines;
    lines << QCoreApplication::translate("Admin", "%n bag(s) read", nullptr, count);
    for (const Problem &problem : problems) {
        list << QJsonObject { { QStringLiteral("bag"), problem.bag },
            { QStringLiteral("rule"), problem.finding.rule },
            { QStringLiteral("path"), problem.finding.path },
            { QStringLiteral("text"), problem.finding.text } };
        lines << problem.bag + QStringLiteral(": ") + problem.finding.text;
    }
    const QJsonObject json { { QStringLiteral("bags"), bags.size() }, { QStringLiteral("bytes"), bytes },
        { QStringLiteral("compared"), compared }, { QStringLiteral("problems"), list } };
    return problems.isEmpty() ? invocation.done(json, lines.join(u'\n'))
                              : invocation.found(json, lines.join(u'\n'));
}

} // namespace tereze::admin
