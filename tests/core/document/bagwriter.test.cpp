// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/bagcheck.h>
#include <core/document/bagwriter.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tereze;
using namespace tereze::document;

namespace {

const BagInfo info { u"University\nof Tests"_qs, u"T-7K3M-92QD"_qs, u"Қолданыстағы құжат"_qs,
    QDate(2026, 3, 2) };

/// A bag with three files, one of them empty and one below a folder; its path.
QString written(const QString &folder, const QString &name = u"T-7K3M-92QD"_qs)
{
    auto bag = BagWriter::begin(folder, name);
    EXPECT_TRUE(bag.ok());
    EXPECT_TRUE(bag->add(u"application.json"_qs, "{\"мақсаты\":\"тест\"}").ok());
    EXPECT_TRUE(bag->add(u"documents/1-certificate/document.pdf"_qs, QByteArray(100'000, 'x')).ok());
    EXPECT_TRUE(bag->add(u"empty.txt"_qs, QByteArray()).ok());
    const auto receipt = bag->finish(info);
    EXPECT_TRUE(receipt.ok()) << qPrintable(receipt.ok() ? QString() : receipt.error().detail);
    return receipt.ok() ? receipt->path : QString();
}

QStringList rules(const BagCheck &check)
{
    QStringList names;
    for (const BagFinding &finding : check.findings)
        names << finding.rule + u' ' + finding.path;
    names.sort();
    return names;
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Everything in a folder, hidden things too, with its content.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return all;
}

} // namespace

TEST(BagWriterTest, whatItWritesIsCheckedByTheSystemsOwnTools)
{
    const QTemporaryDir folder;
    const QString bag = written(folder.path());
    for (const QString &manifest : { u"manifest-sha512.txt"_qs, u"tagmanifest-sha512.txt"_qs }) {
        QProcess sums;
        sums.setWorkingDirectory(bag);
        sums.start(u"sha512sum"_qs, { u"--check"_qs, u"--strict"_qs, u"--quiet"_qs, manifest });
        ASSERT_TRUE(sums.waitForFinished());
        EXPECT_EQ(sums.exitCode(), 0) << sums.readAllStandardError().constData();
        EXPECT_EQ(contentOf(bag + u'/' + manifest).count('\n'), 3) << qPrintable(manifest);
    }
    EXPECT_EQ(contentOf(bag + u"/bagit.txt"_qs), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    EXPECT_EQ(contentOf(bag + u"/bag-info.txt"_qs),
        "Source-Organization: University of Tests\nBagging-Date: 2026-03-02\nExternal-Identifier: "
        "T-7K3M-92QD\n"
        "External-Description: Қолданыстағы құжат\nPayload-Oxum: 100029.3\n");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1)
        << "no hidden folder is left";
}

TEST(BagWriterTest, theSameContentGivesTheSameBytes)
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    EXPECT_EQ(everythingIn(written(one.path())), everythingIn(written(other.path())));
}

TEST(BagWriterTest, nobodyButItsOwnerEntersABag)
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    const QString bag = written(folder.path());
    ::umask(before);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(bag) & others, QFile::Permissions());
}

TEST(BagWriterTest, aNameThatIsTakenIsRefusedAndWhatIsThereStays)
{
    const QTemporaryDir folder;
    const auto before = everythingIn(written(folder.path()));
    EXPECT_EQ(BagWriter::begin(folder.path(), u"T-7K3M-92QD"_qs).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(everythingIn(folder.filePath(u"T-7K3M-92QD"_qs)), before);
}

TEST(BagWriterTest, twoAtOnceGiveOneBag)
{
    const QTemporaryDir folder;
    auto one = BagWriter::begin(folder.path(), u"T"_qs);
    auto other = BagWriter::begin(folder.path(), u"T"_qs);
    ASSERT_TRUE(one->add(u"a"_qs, "1").ok());
    ASSERT_TRUE(other->add(u"a"_qs, "2").ok());
    ASSERT_TRUE(one->finish(info).ok());
    EXPECT_EQ(other->finish(info).error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(contentOf(folder.filePath(u"T/data/a"_qs)), "1");
}

TEST(BagWriterTest, namesThatToolsDisagreeAboutAreRefused)
{
    const QTemporaryDir folder;
    auto bag = BagWriter::begin(folder.path(), u"T"_qs);
    ASSERT_TRUE(bag->add(u"a/b.txt"_qs, "1").ok());
    for (const QString &name :
        { u""_qs, u"/etc/passwd"_qs, u"../x"_qs, u"a/../x"_qs, u".hidden"_qs, u"a//b"_qs, u"a b"_qs,
            u"ә.pdf"_qs, u"a%0A"_qs, u"a\nb"_qs, u"a\\b"_qs, u"a/"_qs, QString(121, u'a'), u"a/b.txt"_qs })
        EXPECT_EQ(bag->add(name, "1").error().kind, ErrorKind::InvalidInput) << qPrintable(name);
    for (const QString &name : { u""_qs, u"a/b"_qs, u"../x"_qs, u".x"_qs })
        EXPECT_EQ(BagWriter::begin(folder.path(), name).error().kind, ErrorKind::InvalidInput)
            << qPrintable(name);
    EXPECT_EQ(BagWriter::begin(folder.filePath(u"absent"_qs), u"T"_qs).error().kind, ErrorKind::Unavailable);
}

TEST(BagWriterTest, aDiskThatIsFullLeavesNoHalfBag)
{
    const QTemporaryDir folder;
    // In a child of its own, where no file may grow beyond 64 KiB, as on a disk without room.
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 65536, 65536 };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int code = 0;
        {
            auto bag = BagWriter::begin(folder.path(), u"T"_qs);
            const auto small = bag->add(u"small"_qs, QByteArray(60000, 'x'));
            const auto large = bag->add(u"large"_qs, QByteArray(70000, 'x'));
            code = small.ok() && !large.ok() && large.error().kind == ErrorKind::Unavailable
                    && large.error().userText.size() > 20
                ? 0
                : 1;
        }
        ::_exit(code);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_TRUE(everythingIn(folder.path()).isEmpty());
}

TEST(BagCheckTest, findsEveryKindOfDamage)
{
    struct Damage {
        const char *what;
        QStringList rules;
        std::function<void(const QDir &)> act;
    };
    const QString pdf = u"data/documents/1-certificate/document.pdf"_qs;
    const QVector<Damage> damages {
        { "nothing", {},
            [](const QDir &) {
            } },
        { "one byte changed", { u"altered "_qs + pdf },
            [&](const QDir &bag) {
                QFile file(bag.filePath(pdf));
                ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(500) && file.write("y") == 1);
            } },
        { "a file gone", { u"missing data/application.json"_qs, u"oxum "_qs },
            [](const QDir &bag) {
                ASSERT_TRUE(QFile::remove(bag.filePath(u"data/application.json"_qs)));
            } },
        { "a file added", { u"oxum "_qs, u"unlisted data/extra"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"data/extra"_qs), "x");
            } },
        { "a hidden file added", { u"oxum "_qs, u"unlisted data/.extra"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"data/.extra"_qs), "x");
            } },
        { "the facts rewritten", { u"altered bag-info.txt"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"bag-info.txt"_qs), "Source-Organization: other\n");
            } },
        { "file and manifest rewritten together", { u"altered manifest-sha512.txt"_qs },
            [](const QDir &bag) {
                const QString manifest = bag.filePath(u"manifest-sha512.txt"_qs);
                QByteArray text = contentOf(manifest);
                put(bag.filePath(u"data/empty.txt"_qs), QByteArray());
                put(manifest,
                    text.toUpper()
                        .replace("DATA/EMPTY.TXT", "data/empty.txt")
                        .replace("DATA/APPLICATION.JSON", "data/application.json")
                        .replace("DATA/DOCUMENTS/1-CERTIFICATE/DOCUMENT.PDF",
                            "data/documents/1-certificate/document.pdf"));
            } },
        { "no declaration", { u"not_a_bag "_qs },
            [](const QDir &bag) {
                ASSERT_TRUE(QFile::remove(bag.filePath(u"bagit.txt"_qs)));
            } },
        { "another version", { u"version bagit.txt"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"bagit.txt"_qs), "BagIt-Version: 9\n");
            } },
        { "no manifest", { u"manifest "_qs, u"missing manifest-sha512.txt"_qs },
            [](const QDir &bag) {
                ASSERT_TRUE(QFile::remove(bag.filePath(u"manifest-sha512.txt"_qs)));
            } },
        { "a manifest of nonsense",
            { u"altered manifest-sha512.txt"_qs, u"manifest manifest-sha512.txt"_qs,
                u"unlisted data/application.json"_qs,
                u"unlisted data/documents/1-certificate/document.pdf"_qs, u"unlisted data/empty.txt"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"manifest-sha512.txt"_qs), "zz  data/application.json\n");
            } },
        { "a manifest that leads out",
            { u"altered manifest-sha512.txt"_qs, u"unlisted data/application.json"_qs,
                u"unlisted data/documents/1-certificate/document.pdf"_qs, u"unlisted data/empty.txt"_qs,
                u"unsafe_path /etc/passwd"_qs, u"unsafe_path data/../../secret"_qs },
            [](const QDir &bag) {
                put(bag.filePath(u"manifest-sha512.txt"_qs),
                    QByteArray(128, '0') + "  /etc/passwd\n" + QByteArray(128, '0')
                        + "  data/../../secret\n");
            } },
        { "a link that leads out", { u"oxum "_qs, u"unsafe_path "_qs + pdf },
            [&](const QDir &bag) {
                ASSERT_TRUE(
                    QFile::remove(bag.filePath(pdf)) && QFile::link(u"/etc/hostname"_qs, bag.filePath(pdf)));
            } },
    };
    for (const Damage &damage : damages) {
        SCOPED_TRACE(damage.what);
        const QTemporaryDir folder;
        const QString bag = written(folder.path());
        damage.act(QDir(bag));
        const BagCheck check = checkBag(bag);
        QStringList expected = damage.rules;
        expected.sort();
        EXPECT_EQ(rules(check), expected) << qPrintable(rules(check).join(u"; "_qs));
        for (const BagFinding &finding : check.findings)
            EXPECT_FALSE(finding.text.isEmpty());
    }
}

TEST(BagCheckTest, aBagOfAnotherToolIsReadAsItIs)
{
    const QTemporaryDir folder;
    const QDir bag(folder.path());
    ASSERT_TRUE(bag.mkpath(u"data"_qs));
    put(bag.filePath(u"bagit.txt"_qs), "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n");
    put(bag.filePath(u"data/қ 50%.txt"_qs), "abc");
    put(bag.filePath(u"manifest-sha256.txt"_qs),
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD *data/қ 50%25.txt\r\n");
    const BagCheck check = checkBag(folder.path());
    EXPECT_TRUE(check.findings.isEmpty()) << qPrintable(rules(check).join(u"; "_qs));
    EXPECT_EQ(check.files, 1);
    EXPECT_EQ(check.bytes, 3);
    EXPECT_TRUE(check.manifestSha512.isEmpty());
}
