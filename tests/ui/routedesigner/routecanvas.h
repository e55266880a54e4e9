// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/routedesigner/canvasview.h>

#include <QTest>

#include <gtest/gtest.h>
#include <string>
#include <tests/support/shared.h>
#include <tests/ui/routedesigner/drawingdesk.h>

namespace tereze::test {

/// The route of a service, imported from its file.
class RouteCanvasTest : public ::testing::Test {
protected:
    void open(const QString &language = QStringLiteral("en"), const char *service = "external-mobility-short")
    {
        m_desk = DrawingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        m_desk->desk().dialogs.openFile =
            sourceRoot() + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service));
        m_desk->click(m_desk->desk().find<QWidget>("import_route"));
        ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
        QTest::qWait(30);
        m_desk->canvas().setZoom(1);
        m_desk->canvas().centerOn(
            m_desk->centre(service == std::string("external-mobility-short") ? u"dean"_qs : u"start"_qs));
    }
    QByteArray bytes() { return m_desk->canvas().commands().editor().document().serialised(); }

    std::unique_ptr<DrawingDesk> m_desk;
};

} // namespace tereze::test
