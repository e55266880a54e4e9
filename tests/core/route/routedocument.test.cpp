// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <core/route/drawing/routesvg.h>
#include <core/route/layout/diagramwriter.h>
#include <core/route/lint.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray canonical(const QByteArray &xml)
{
    QProcess process;
    process.start(QStringLiteral("xmllint"), { QStringLiteral("--c14n"), QStringLiteral("-") });
    process.write(xml);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QString refusalOf(const QByteArray &bytes)
{
    const auto document = RouteDocument::read(bytes);
    EXPECT_FALSE(document);
    if (document)
        return {};
    EXPECT_EQ(document.error().kind, ErrorKind::InvalidInput);
    return document.error().userText;
}

QStringList bpmnFilesUnder(const QString &folder)
{
    QStringList result;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({ QStringLiteral("*.bpmn") }, QDir::Files, QDir::Name))
        result.append(directory.filePath(name));
    return result;
}

void expectRoundTrip(const QString &folder, int expectedFiles)
{
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
        GTEST_SKIP() << "xmllint is not installed";
    const QStringList files = bpmnFilesUnder(folder);
    EXPECT_EQ(files.size(), expectedFiles);
    for (const QString &path : files) {
        const QByteArray bytes = contentOf(path);
        auto document = RouteDocument::read(bytes);
        ASSERT_TRUE(document) << path.toStdString() << ": " << document.error().detail.toStdString();
        EXPECT_EQ(document->bytes(), bytes) << path.toStdString();
        const QByteArray before = canonical(bytes);
        ASSERT_FALSE(before.isEmpty());
        EXPECT_EQ(canonical(document->serialised()), before) << path.toStdString();
        EXPECT_FALSE(RouteGraph::of(*document).nodes.isEmpty()) << path.toStdString();
    }
}

/// Everything that the programs do with a file that can be read.
void doAllWith(RouteDocument document)
{
    const RouteGraph graph = RouteGraph::of(document);
    (void)lintRoute(graph);
    for (const LayoutMode mode : { LayoutMode::Missing, LayoutMode::Tidy, LayoutMode::Fresh }) {
        const RouteLayout layout = layoutRoute(graph, { mode, {} });
        (void)routeSvg(graph, layout);
        (void)writeLayout(document, layout);
    }
    EXPECT_TRUE(RouteDocument::read(document.bytes())) << "what is written can be read";
}

} // namespace

TEST(RouteDocument, roundTripsTheReferenceModels)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    expectRoundTrip(folder, 8);
}

TEST(RouteDocument, roundTripsTheSamples)
{
    TEREZE_SHARED(folder, "samples/bpmn");
    expectRoundTrip(folder, 6);
}

TEST(RouteDocument, changesOneAttributeAndKeepsTheRest)
{
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
        GTEST_SKIP() << "xmllint is not installed";
    const QByteArray before = routeWith(
        bodyAround(QStringLiteral("<bpmn:userTask id=\"step\" xmlns:other=\"urn:other\" other:colour=\"red\">"
                                  "<bpmn:extensionElements><other:thing a=\"1\"/></bpmn:extensionElements>"
                                  "</bpmn:userTask><!-- a remark -->")));
    auto document = RouteDocument::read(before);
    ASSERT_TRUE(document);
    const QString hash = document->sha256();
    EXPECT_EQ(hash.toLatin1(), QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex());
    ASSERT_TRUE(document->setTerezeAttribute(
        QStringLiteral("step"), QStringLiteral("name-kk"), QStringLiteral("Қадам <1> & \"2\"")));
    EXPECT_NE(document->sha256(), hash);
    QByteArray expected = before;
    expected.replace("other:colour=\"red\">",
        "other:colour=\"red\" tereze:name-kk=\"Қадам &lt;1&gt; &amp; &quot;2&quot;\">");
    EXPECT_EQ(canonical(document->bytes()).toStdString(), canonical(expected).toStdString());

    ASSERT_TRUE(document->setTerezeAttribute(QStringLiteral("step"), QStringLiteral("name-kk"), {}));
    EXPECT_EQ(canonical(document->bytes()).toStdString(), canonical(before).toStdString());
}

TEST(RouteDocument, bringsItsNamespaceIntoAFileWithoutIt)
{
    TEREZE_SHARED(path, "data/bpmn/miwg/A.1.0.bpmn");
    auto document = RouteDocument::readFile(path);
    ASSERT_TRUE(document);
    const QString id = RouteGraph::of(*document).nodes.first().id;
    ASSERT_TRUE(document->setTerezeAttribute(id, QStringLiteral("kind"), QStringLiteral("approve")));
    const auto again = RouteDocument::read(document->bytes());
    ASSERT_TRUE(again);
    EXPECT_EQ(RouteGraph::of(*again).nodes.first().attribute("kind"), QStringLiteral("approve"));
}

TEST(RouteDocument, refusesAChangeThatXmlCannotHold)
{
    auto document = RouteDocument::read(routeWith(bodyAround(completeTask())));
    ASSERT_TRUE(document);
    const QByteArray before = document->bytes();
    const auto refused = [&](const QString &id, const QString &name, const QString &value) {
        const auto result = document->setTerezeAttribute(id, name, value);
        EXPECT_FALSE(result);
        return result.ok() ? ErrorKind::Internal : result.error().kind;
    };
    const QString step = QStringLiteral("step");
    const QString kind = QStringLiteral("kind");
    EXPECT_EQ(refused(QStringLiteral("nobody"), kind, kind), ErrorKind::NotFound);
    EXPECT_EQ(refused(step, QStringLiteral("a b"), kind), ErrorKind::InvalidInput);
    EXPECT_EQ(refused(step, QStringLiteral("a:b"), kind), ErrorKind::InvalidInput);
    EXPECT_EQ(refused(step, QString(), kind), ErrorKind::InvalidInput);
    EXPECT_EQ(refused(step, kind, QString(QChar(1))), ErrorKind::InvalidInput);
    EXPECT_EQ(refused(step, kind, QString(QChar(0xd83d))), ErrorKind::InvalidInput);
    EXPECT_EQ(document->bytes(), before);
}

TEST(RouteDocument, namesLineAndColumnOfWhatIsMalformed)
{
    EXPECT_EQ(refusalOf({}), QStringLiteral("The file is empty."));
    EXPECT_TRUE(refusalOf("no xml").startsWith(QStringLiteral("Line 1, column 1:")));
    EXPECT_TRUE(refusalOf("<a>\n  <b>\n  </c>\n</a>").startsWith(QStringLiteral("Line 3, column 7:")))
        << refusalOf("<a>\n  <b>\n  </c>\n</a>").toStdString();
    EXPECT_TRUE(refusalOf("<a>\n<b x:y=\"1\"/></a>").startsWith(QStringLiteral("Line 2, ")));
    EXPECT_TRUE(refusalOf("<a>\n<b/>").startsWith(QStringLiteral("Line 2, ")));
    EXPECT_TRUE(refusalOf("<a>\n\n&unknown;</a>").startsWith(QStringLiteral("Line 3, ")));
    EXPECT_TRUE(refusalOf("<definitions/>").contains(QStringLiteral("root element")));
    EXPECT_TRUE(refusalOf("<a>\xff</a>").startsWith(QStringLiteral("Line 1, ")));
}

TEST(RouteDocument, refusesDocumentTypesAndReadsNothingElse)
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("secret")));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("SECRET");
    secret.close();
    const QByteArray external =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file://" + secret.fileName().toUtf8() + "\">]>\n<a>&e;</a>";
    EXPECT_TRUE(refusalOf(external).contains(QStringLiteral("DOCTYPE")));
    EXPECT_TRUE(refusalOf("<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>")
                    .startsWith(QStringLiteral("Line 2, ")));

    QByteArray laughs = "<!DOCTYPE a [<!ENTITY x0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        laughs += "<!ENTITY x" + QByteArray::number(i) + " \"&x" + QByteArray::number(i - 1) + ";&x"
            + QByteArray::number(i - 1) + ";\">";
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(refusalOf(laughs + "]><a>&x39;</a>").contains(QStringLiteral("DOCTYPE")));
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(RouteDocument, isBoundedInSizeDepthAndAttributes)
{
    EXPECT_TRUE(
        refusalOf(QByteArray(RouteDocument::maximumBytes + 1, ' ')).contains(QStringLiteral("2 MiB")));
    EXPECT_TRUE(refusalOf(QByteArray("<a>").repeated(100000)).startsWith(QStringLiteral("Line 1, ")));
    QByteArray attributes = "<a\n";
    for (int i = 0; i < 150000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(refusalOf("\n " + attributes + "/>").startsWith(QStringLiteral("Line 2, column 2:")));
    EXPECT_LT(timer.elapsed(), 2000);
    // Signs inside values do not count.
    const QByteArray formula = QByteArray("=").repeated(5000);
    EXPECT_TRUE(RouteDocument::read(routeWith(bodyAround(QStringLiteral(
        "<bpmn:task id=\"step\" name=\"%1\"><bpmn:documentation>%1</bpmn:documentation></bpmn:task>")
                                                             .arg(QString::fromLatin1(formula))))));
}

TEST(RouteDocument, whatIsNoTagIsNotCountedAsAttributes)
{
    const QString signs = QString(1001, u'=');
    for (const QString &harmless : { QStringLiteral("<!-- %1 -->"), QStringLiteral("<!-- a < b %1 -->"),
             QStringLiteral("<?note %1?>"), QStringLiteral("<![CDATA[%1]]>") }) {
        const auto read = RouteDocument::read(
            routeWith(bodyAround(QStringLiteral("<bpmn:task id=\"step\"><bpmn:documentation>%1"
                                                "</bpmn:documentation></bpmn:task>")
                                     .arg(harmless.arg(signs)))));
        EXPECT_TRUE(read) << harmless.toStdString() << (read ? "" : read.error().detail.toStdString());
    }
    // What the parser may take for a tag after a fault is counted wherever it stands.
    QByteArray tag = "<a";
    for (int i = 0; i < 1001; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    for (const QByteArray before : { "<!-- \x01", "<? ", "<?x <!-- ?>", "<![CDATA[<!-- ]]>", "</a ", "<!x " })
        EXPECT_TRUE(refusalOf(before + tag + "/>-->").contains(QStringLiteral("too many attributes")))
            << before.toStdString();
}

TEST(RouteDocument, survivesTheFuzzCorpus)
{
    TEREZE_SHARED(archive, "data/bad-input/xml.tar.xz");
    QTemporaryDir folder;
    ASSERT_EQ(QProcess::execute(QStringLiteral("tar"),
                  { QStringLiteral("xf"), archive, QStringLiteral("-C"), folder.path() }),
        0);
    int files = 0;
    qint64 slowest = 0;
    QDir(folder.path()).mkpath(QStringLiteral("."));
    QList<QString> waiting { folder.path() };
    while (!waiting.isEmpty()) {
        const QDir directory(waiting.takeLast());
        for (const QFileInfo &entry :
            directory.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            if (entry.isDir()) {
                waiting.append(entry.filePath());
                continue;
            }
            ++files;
            QElapsedTimer timer;
            timer.start();
            auto document = RouteDocument::readFile(entry.filePath());
            if (document)
                doAllWith(std::move(*document));
            else
                EXPECT_FALSE(document.error().userText.isEmpty()) << entry.fileName().toStdString();
            slowest = qMax(slowest, timer.elapsed());
        }
    }
    EXPECT_GT(files, 100);
    EXPECT_LT(slowest, 2000);
    RecordProperty("files", files);
}

TEST(RouteDocument, survivesEveryTruncationAndManyChangedBytes)
{
    QFile file(tereze::test::sourceRoot() + QStringLiteral("/resources/catalogue/academic-leave/route.bpmn"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    int refused = 0;
    for (qsizetype size = 0; size + 1 < whole.size(); size += 37)
        refused += RouteDocument::read(whole.first(size)) ? 0 : 1;
    EXPECT_EQ(refused, (whole.size() - 2) / 37 + 1);
    int read = 0;
    for (qsizetype at = 0; at < whole.size(); at += 23) {
        QByteArray changed = whole;
        changed[at] = changed[at] == '"' ? '<' : '"';
        if (const auto document = RouteDocument::read(changed)) {
            (void)lintRoute(RouteGraph::of(*document));
            ++read;
        }
    }
    EXPECT_LT(read, whole.size() / 23);
}

TEST(RouteDocument, damagedReferenceModelsAreRefusedWithAPlaceOrTreatedAsAny)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    std::mt19937 random(20261126);
    int read = 0;
    int refused = 0;
    for (const QString &path : bpmnFilesUnder(folder)) {
        const QByteArray whole = contentOf(path);
        const auto any = [&](qsizetype limit) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
        };
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = whole;
            if (i % 6 == 0)
                damaged.truncate(any(whole.size() - 20));
            for (qsizetype flips = i % 6 == 0 ? 0 : 1 + any(3); flips > 0; --flips)
                damaged[any(damaged.size())] =
                    static_cast<char>(i % 2 == 0 ? random() % 256 : "\"<>&/=0x-9"[random() % 10]);
            auto document = RouteDocument::read(damaged);
            if (!document) {
                ++refused;
                EXPECT_EQ(document.error().kind, ErrorKind::InvalidInput);
                EXPECT_TRUE(document.error().userText.startsWith(QStringLiteral("Line ")))
                    << document.error().userText.toStdString();
                continue;
            }
            ++read;
            doAllWith(std::move(*document));
        }
    }
    EXPECT_GT(read, 50);
    EXPECT_GT(refused, 100);
}

} // namespace tereze::route::test
