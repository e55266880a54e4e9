// SPDX-License-Identifier: GPL-3.0-or-later
// usage: long_stamps [COUNT [SEED]]; writes the figures as JSON, ends with 1 when they are not enough.
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <tests/core/document/scannedstamps.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    const quint32 seed = arguments.size() > 2 ? arguments.at(2).toUInt() : 2026;
    const auto figures = tereze::test::ScannedStamps::scan(count, seed);
    std::fputs(QJsonDocument(figures.json()).toJson().constData(), stdout);
    return figures.isEnough() ? 0 : 1;
}
