// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>

namespace tereze::route {

enum class Severity {
    Warning, ///< worth a look; publishing goes on
    Error, ///< the route cannot be published
};

/// One thing that lint has to say about a route.
struct Finding {
    QString rule; ///< stable id, such as `no-implicit-end`
    QString element; ///< id of the element; of one without an id its name in BPMN
    Severity severity = Severity::Error;
    QString message; ///< for people, in the current language
    int line = 0; ///< 1-based; 0 when it is about the file as a whole
};

bool hasErrors(const QList<Finding> &findings);

/// `[{"rule","element","severity":"error|warning","message","line"}]`
QJsonArray toJson(const QList<Finding> &findings);

/// The findings that toJson() wrote.
QList<Finding> findingsOf(const QJsonArray &array);

/// What is stored with a version of a route, for readers of every language: as toJson(), but `message` is
/// `{"kk","ru","en","uk"}`. Calls `find` once in each language; it must find the same every time.
QJsonArray toStored(const std::function<QList<Finding>()> &find);

/// Stored findings for a reader of one language, as toJson() gives them.
QJsonArray fromStored(const QJsonArray &stored, const QString &language);

} // namespace tereze::route
