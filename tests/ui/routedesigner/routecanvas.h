// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/routedesigner/canvasview.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
        const bool isShort = service == std::string("external-mobility-short");
        ASSERT_TRUE(m_desk->importRoute(service, isShort ? u"dean"_qs : u"start"_qs));
    }
    /// Beside the screenshots, to be looked at.
    static void keepPicture(const QString &file)
    {
        const QString copy =
            QStringLiteral(TEREZE_BINARY_DIR "/../screenshots/routes-export.") + QFileInfo(file).suffix();
        QFile::remove(copy);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy));
    }
    QByteArray bytes() { return m_desk->canvas().commands().editor().document().serialised(); }

    std::unique_ptr<DrawingDesk> m_desk;
};

} // namespace tereze::test
