// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawingclient.h"

#include "drawingdesk.h"

#include <ui/routedesigner/canvasview.h>

#include <QApplication>
#include <QCryptographicHash>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>

namespace tereze::test {

namespace {

const char *const drawOption = "--draw-until-killed";

const QByteArray allDrawn = "drawn";

void tell(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

DrawingClient::DrawingClient(const QString &uri, Hand hand)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_qs, m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QApplication::applicationFilePath(),
        { QString::fromLatin1(drawOption), uri, hand == Hand::Moves ? u"moves"_qs : u"rests"_qs });
    EXPECT_TRUE(m_process.waitForStarted());
}

DrawingClient::~DrawingClient()
{
    kill();
}

void DrawingClient::read()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        m_isDrawn = m_isDrawn || line == allDrawn;
        if (line.size() == 64)
            m_states << QByteArray::fromHex(line);
    }
}

const QList<QByteArray> &DrawingClient::states()
{
    EXPECT_TRUE(waitUntil([this] {
        read();
        return m_isDrawn;
    }));
    return m_states;
}

void DrawingClient::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    EXPECT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitStatus(), QProcess::CrashExit);
    read();
}

int DrawingClient::main(int argc, char **argv)
{
    if (argc != 4 || std::strcmp(argv[1], drawOption) != 0)
        return -1;
    const auto place = db::ConnectionSettings::find(QString::fromLocal8Bit(argv[2]));
    const auto desk = place ? DrawingDesk::at(*place) : nullptr;
    if (!desk || !desk->newRoute())
        return 1;
    // Each state is told before it can be kept.
    const route::RouteEditor &editor = desk->canvas().commands().editor();
    QObject::connect(&editor, &route::RouteEditor::changed, [&editor] {
        tell(QCryptographicHash::hash(editor.document().bytes(), QCryptographicHash::Sha256).toHex());
    });
    desk->dragTo("palette_start", { 100, 200 });
    desk->typeLabel(u"Application submitted"_qs);
    desk->append("approve", u"Approval by the dean"_qs);
    desk->setPerformer(u"dean"_qs, u"faculty"_qs);
    desk->append("end", u"Done"_qs);
    tell(allDrawn);
    if (std::strcmp(argv[3], "moves") != 0)
        return QApplication::exec();
    for (bool down = true;; down = !down) {
        desk->canvas().setFocus();
        desk->key(down ? Qt::Key_Down : Qt::Key_Up);
        QTest::qWait(20);
    }
}

} // namespace tereze::test
