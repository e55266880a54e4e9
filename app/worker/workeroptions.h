// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/work/worker.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace tereze {

/// What the command line, the environment and the settings file say together; each wins over the next.
struct WorkerOptions {
    bool makeKeys = false;
    work::Worker::Mode mode = work::Worker::Mode::Serve;
    QString databaseUri;
    QString name;
    int threads = 2;
    QString keysFolder;
    QString registrationLog;
    QString sealExport;
    QString archiveFolder; ///< empty: this worker archives nothing
    QString mailServer; ///< as exchange::MailTransport::create takes it
    QString mailUser;
    QString mailPassword;
    QString printStation; ///< under which name the worker prints; empty: it does not

    /// `arguments` start with the program's name. Nothing when help or the version was asked for and shown.
    /// InvalidInput for what cannot be understood; the text goes to the person.
    static Result<std::optional<WorkerOptions>> read(const QStringList &arguments);
};

} // namespace tereze
