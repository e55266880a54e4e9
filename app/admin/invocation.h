// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>

#include <QHash>
#include <QIODevice>
#include <QJsonValue>
#include <QStringList>

#include <memory>

namespace tereze::admin {

struct Command;

/// What scripts rely on.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// One call of a command: its arguments, where it writes, the database it works on. Answers go to standard
/// output (as text, or as one JSON value with --json), messages to standard error.
class Invocation {
public:
    /// The devices must outlive it and be open.
    Invocation(QIODevice &output, QIODevice &messages, QIODevice &input);

    /// Reads what follows the command's name. InvalidInput says what is wrong.
    Result<void> read(const Command &command, const QStringList &arguments);

    bool isJson() const { return m_json; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The value of an option, or empty.
    QString option(const QString &name) const { return m_options.value(name); }
    const QStringList &positional() const { return m_positional; }

    Result<db::ConnectionSettings> settings() const;
    Result<std::unique_ptr<db::Database>> database() const;

    /// A line of standard input without its end; for passwords, which have no place on a command line.
    Result<QString> inputLine();

    /// Ends the command well: writes `json` or `text`.
    int done(const QJsonValue &json, const QString &text);
    /// Ends it with findings or a refusal that are an answer all the same.
    int found(const QJsonValue &json, const QString &text);
    /// Ends it with an error: its text to standard error, with --json {"error": {…}} to standard output.
    int refused(const Error &error);
    int wrongUsage(const QString &text);

    /// A line to standard error.
    void say(const QString &text);

private:
    void write(const QJsonValue &json, const QString &text);

    QIODevice &m_output;
    QIODevice &m_messages;
    QIODevice &m_input;
    QHash<QString, QString> m_options;
    QStringList m_positional;
    bool m_json = false;
};

} // namespace tereze::admin
