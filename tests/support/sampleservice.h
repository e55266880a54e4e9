// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tereze::test {

/// A step of a route that tests draw.
struct SampleStep {
    const char *element; ///< of BPMN, such as `userTask`
    const char *id;
    const char *attributes; ///< of ours, such as `tereze:performer="student_office"`
    const char *kk;
    const char *ru;
    const char *en;
    const char *uk;
};

/// The drawing of a route that goes from step to step.
QByteArray sequentialRoute(const QString &key, const QList<SampleStep> &steps);

/// What an application meets on the longest of ways, one after the other: `check` by the student office;
/// `bank`, a question to the applicant; `ministry`, an answer from outside, recorded by the student office;
/// `dean`, who may return it to the applicant or to `check`; `read`, acknowledged by the student office;
/// `lost`, asked of a role that nobody holds.
QList<SampleStep> everyAct();

/// The content of a service with the form of the certificate of study, about students.
QJsonObject sampleServiceContent(const QString &routeKey, const QJsonArray &templates = {});

/// Puts a service and hands its route, of the same key, to the worker.
Result<void> declareSampleService(db::Database &owner, const QString &key, const QList<SampleStep> &steps);

/// The same for databases without a worker: compiles the route with the real compiler. No other job may wait.
Result<void> putSampleService(
    db::Database &owner, db::Database &worker, const QString &key, const QList<SampleStep> &steps);

} // namespace tereze::test
