// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tereze::admin {

class Invocation;

/// An option of a command: `--name` or `--name VALUE`. Every command also has --json and --db URI.
struct Option {
    const char *name;
    bool takesValue;
};

/// A command of tereze-admin: noun and verb (empty for the few that are one word), and what does it. A new
/// command is a function in a file of its own and a row in commands.cpp.
struct Command {
    const char *noun;
    const char *verb;
    const char *usage; ///< arguments, as the help shows them
    const char *purpose; ///< marked with QT_TRANSLATE_NOOP("Admin", …)
    QList<Option> options;
    int fewest; ///< positional arguments
    int most;
    int (*run)(Invocation &invocation); ///< returns an ExitCode
};

/// All commands, in the order of the help.
const QList<Command> &commands();

/// Finds and runs the command that `arguments` (without the program's name) call; the exit code.
int runCommand(const QStringList &arguments, Invocation &invocation);

} // namespace tereze::admin
