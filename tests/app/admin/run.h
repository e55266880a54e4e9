// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/admin/command.h>
#include <app/admin/invocation.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tereze::test {

/// What a command of tereze-admin answered.
struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray messages;
    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs a command inside this process, with `typed` on its standard input.
inline Ran runAdmin(const QStringList &arguments, const QByteArray &typed = {})
{
    QBuffer output;
    QBuffer messages;
    QBuffer input;
    input.setData(typed);
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    input.open(QIODevice::ReadOnly);
    admin::Invocation invocation(output, messages, input);
    const int code = admin::runCommand(arguments, invocation);
    return { code, output.data(), messages.data() };
}

} // namespace tereze::test
