// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/document/documentrenderer.h>
#include <core/document/qrpayload.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tereze::test {

/// What a program wrote and how it ended; `found` is false when there is no such program here.
struct ProgramOutput {
    bool found = false;
    int exitCode = -1;
    QByteArray output; ///< standard output
    QByteArray errors; ///< standard error
};

/// Runs a program to its end (at most a minute).
ProgramOutput runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// `TEREZE_PROGRAM("qpdf");` skips the test, and says so, where a program is absent.
#define TEREZE_PROGRAM(name)                                                                                 \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                      \
    GTEST_SKIP() << "program is absent: " name

/// What is asked of the renderer for a text, with title, time and token of its own.
document::DocumentRequest requestFor(const QString &html, const QString &language = QStringLiteral("kk"),
    document::DocumentRequest::Form form = document::DocumentRequest::Form::Plain);

/// A payload like that of a real certificate.
document::QrPayload samplePayload();

} // namespace tereze::test
