// SPDX-License-Identifier: GPL-3.0-or-later
#include "naughty.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tereze::test {

QStringList naughtyStrings(const QString &path)
{
    QFile file(path);
    QStringList strings;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
            strings << value.toString();
    }
    EXPECT_GT(strings.size(), 500) << path.toStdString();
    return strings;
}

} // namespace tereze::test
