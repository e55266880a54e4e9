// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmprograms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <tests/support/webdriver.h>

using namespace tereze::test;

namespace {

/// A page that opens every file in bpmn-js and writes what came of it.
QByteArray pageWith(const QJsonArray &texts)
{
    QByteArray data = QJsonDocument(texts).toJson(QJsonDocument::Compact);
    data.replace("</", "<\\/");
    const QByteArray script = QUrl::fromLocalFile(
        QDir(NpmPrograms::folder())
            .absoluteFilePath(QStringLiteral("node_modules/bpmn-js/dist/bpmn-viewer.production.min.js")))
                                  .toEncoded();
    return "<!doctype html><meta charset=\"utf-8\"><div id=\"canvas\" style=\"height:600px\"></div><pre "
           "id=\"result\"></pre>"
           "<script src=\""
        + script + "\"></script><script>const texts = " + data + R"(;
(async () => {
  const answers = [];
  for (const text of texts) {
    const viewer = new BpmnJS({ container: '#canvas' });
    try {
      const { warnings } = await viewer.importXML(text);
      answers.push({ warnings: warnings.map((w) => w.message),
        drawn: viewer.get('elementRegistry').getAll().length });
    } catch (error) {
      answers.push({ warnings: ['refused: ' + error.message], drawn: 0 });
    }
    viewer.destroy();
  }
  document.getElementById('result').textContent = JSON.stringify(answers);
  document.getElementById('result').className = 'done';
})();
</script>)";
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QByteArray bytes = file.readAll();
    return bytes.first(qMin<qsizetype>(bytes.size(), 200)).contains("ISO-8859-1") ? QString::fromLatin1(bytes)
                                                                                  : QString::fromUtf8(bytes);
}

} // namespace

TEST(BpmnJs, opensOurExportsWithoutAWarning)
{
    TEREZE_NPM_PROGRAMS();
    auto browser = WebDriver::start({});
    if (!browser)
        GTEST_SKIP() << "no browser: " << browser.error().detail.toStdString();
    QTemporaryDir folder;
    QStringList names;
    QJsonArray texts;
    QList<QJsonArray> originals;
    const QStringList files = catalogueRoutes() + referenceModels();
    for (const QString &layout :
        { QStringLiteral("missing"), QStringLiteral("fresh"), QStringLiteral("tidy") }) {
        for (const QString &path : files) {
            names.append(layout + u' ' + path);
            texts.append(
                textOfFile(convertedBy(path, folder.path(), { QStringLiteral("--layout"), layout })));
        }
    }
    // The reference models draw warnings of their own; ours may not add any.
    for (const QString &path : files)
        texts.append(textOfFile(path));
    QFile page(folder.filePath(QStringLiteral("page.html")));
    ASSERT_TRUE(page.open(QIODevice::WriteOnly));
    page.write(pageWith(texts));
    page.close();
    (*browser)->open(QUrl::fromLocalFile(page.fileName()).toString());
    for (int tries = 0; tries < 600 && (*browser)->count(QStringLiteral("#result.done")) == 0; ++tries)
        QThread::msleep(100);
    const QJsonArray answers =
        QJsonDocument::fromJson((*browser)->text(QStringLiteral("#result")).toUtf8()).array();
    ASSERT_EQ(answers.size(), texts.size());
    const qsizetype originalsAt = names.size();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonObject answer = answers[i].toObject();
        const QJsonArray own =
            answers[originalsAt + i % files.size()].toObject().value(QStringLiteral("warnings")).toArray();
        for (const QJsonValue &warning : answer.value(QStringLiteral("warnings")).toArray())
            EXPECT_TRUE(own.contains(warning))
                << names[i].toStdString() << ": " << warning.toString().toStdString();
        if (catalogueRoutes().contains(files[i % files.size()])) {
            EXPECT_TRUE(own.isEmpty()) << names[i].toStdString();
        }
        EXPECT_GT(answer.value(QStringLiteral("drawn")).toInt(), 5) << names[i].toStdString();
    }
}
