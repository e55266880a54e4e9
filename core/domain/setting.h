// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace tereze::domain {

struct Setting {
    QString key;
    QJsonValue value;
    qint64 version = 0;
};

} // namespace tereze::domain
