// SPDX-License-Identifier: GPL-3.0-or-later
#include "browserviewer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QUrl>

#include <tests/bpmn/npmprograms.h>

namespace tereze::test {

namespace {

QByteArray pageWith(const QByteArray &bpmn)
{
    QByteArray data = QJsonDocument(QJsonArray { QString::fromUtf8(bpmn) }).toJson(QJsonDocument::Compact);
    data.replace("</", "<\\/");
    const QByteArray script = QUrl::fromLocalFile(
        QDir(NpmPrograms::folder())
            .absoluteFilePath(QStringLiteral("node_modules/bpmn-js/dist/bpmn-viewer.production.min.js")))
                                  .toEncoded();
    return "<!doctype html><meta charset=\"utf-8\"><div id=\"canvas\" style=\"height:900px\"></div><pre "
           "id=\"result\"></pre>"
           "<script src=\""
        + script + "\"></script><script>const texts = " + data + R"(;
const painted = () => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = done;
  channel.port2.postMessage(0);
}));
(async () => {
  await painted();
  const begun = performance.now();
  const viewer = new BpmnJS({ container: '#canvas' });
  await viewer.importXML(texts[0]);
  viewer.get('canvas').zoom('fit-viewport');
  await painted();
  const spent = performance.now() - begun;
  const drawn = viewer.get('elementRegistry').getAll().length;
  document.getElementById('result').textContent = drawn > 500 ? spent : 'too little was drawn: ' + drawn;
  document.getElementById('result').className = 'done';
})();
</script>)";
}

} // namespace

Result<std::unique_ptr<BrowserViewer>> BrowserViewer::start(const QByteArray &bpmn)
{
    if (const QString why = NpmPrograms::missing(); !why.isEmpty())
        return Error::of(ErrorKind::Unavailable, QStringLiteral("npm packages are missing: ") + why);
    std::unique_ptr<BrowserViewer> made(new BrowserViewer);
    made->m_page = made->m_folder.filePath(QStringLiteral("page.html"));
    QFile page(made->m_page);
    if (!page.open(QIODevice::WriteOnly))
        return Error::of(ErrorKind::Unavailable, page.errorString());
    page.write(pageWith(bpmn));
    page.close();
    TEREZE_TRY(made->m_browser, WebDriver::start({}));
    made->m_browser->resize(1'400, 1'000);
    return made;
}

Result<double> BrowserViewer::openingMs()
{
    m_browser->open(QUrl::fromLocalFile(m_page).toString());
    constexpr int waits = 600;
    for (int tries = 0; tries < waits && m_browser->count(QStringLiteral("#result.done")) == 0; ++tries)
        QThread::msleep(100);
    const QString text = m_browser->text(QStringLiteral("#result"));
    bool isNumber = false;
    const double spent = text.toDouble(&isNumber);
    if (!isNumber)
        return Error::of(ErrorKind::Internal, QStringLiteral("bpmn-js did not open the file: ") + text);
    return spent;
}

} // namespace tereze::test
