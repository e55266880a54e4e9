// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace tereze::test {

/// The npm packages of tests/bpmn/package-lock.json, installed by `npm ci` into a folder beside the programs,
/// once for each content of the lock file.
class NpmPrograms {
public:
    /// Why they cannot be had (no npm, no registry), else empty. The first call installs.
    static QString missing();

    /// Where node_modules is.
    static QString folder();

    /// Runs a script of tests/bpmn with the folder as its argument and this JSON as its input; its answer.
    /// What fails adds a failure to the running test.
    static QJsonDocument run(const QString &script, const QJsonDocument &input);
};

/// Skips the test, and says why, where the packages cannot be installed.
#define TEREZE_NPM_PROGRAMS()                                                                                \
    if (const QString why = ::tereze::test::NpmPrograms::missing(); !why.isEmpty())                          \
    GTEST_SKIP() << "npm packages are missing: " << why.toStdString()

/// The BPMN files of the catalogue, of the reference models and of the samples; the latter two where they
/// are.
QStringList catalogueRoutes();
QStringList referenceModels();

/// Converts a file with tereze-admin into `folder`; the new file's path, or empty with a failure.
QString convertedBy(const QString &path, const QString &folder, const QStringList &options = {});

} // namespace tereze::test
