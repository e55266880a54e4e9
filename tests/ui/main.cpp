// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the window tests: no screen is needed, nothing of the user's is touched.
#include <core/base/logging.h>

#include <QApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingclient.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tereze::installLogFormat();
    // Said by the offscreen platform of every window.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false"));
    QStandardPaths::setTestModeEnabled(true);
    // Two runs side by side would find each other's drafts; a client that a test starts shares those of its test.
    const QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("TEREZE_TEST_HOME")) {
        qputenv("TEREZE_TEST_HOME", home.path().toLocal8Bit());
        qputenv("HOME", home.path().toLocal8Bit());
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tereze"));
    QApplication::setQuitOnLastWindowClosed(false);
    ::testing::InitGoogleTest(&argc, argv);
    const int drawn = tereze::test::DrawingClient::main(argc, argv);
    return drawn < 0 ? RUN_ALL_TESTS() : drawn;
}
