// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routesurroundings.h"

#include <core/route/commands/routediagram.h>
#include <core/route/routegraph.h>

#include <QString>

namespace tereze::ui {

/// A route in the words of an office, in the present language of the program. Made anew after a change of
/// language or surroundings.
class RouteWords {
public:
    /// `language` is that of names: kk, ru, en or uk. The surroundings must outlive this.
    RouteWords(QString language, const RouteSurroundings &surroundings)
        : m_language(std::move(language))
        , m_surroundings(&surroundings)
    {
    }

    const QString &language() const { return m_language; }

    /// What a kind of step is called, and what it is for. Also of `lane`.
    static QString kind(const QString &key);
    static QString kindHint(const QString &key);

    QString title(const route::RouteNode &node) const;
    QString name(const QMap<QString, QString> &names) const { return route::nameIn(names, m_language); }
    /// Who performs a step, which document it makes, when it is due; short.
    QString detail(const route::RouteNode &node, const route::RouteDiagram &diagram) const;
    /// `dean@faculty` as “Dean, of the student's faculty”.
    QString performer(const QString &word) const;
    QString performers(const route::RouteNode &node) const;
    /// Several such words, as they stand in the attribute.
    QString performersOf(const QStringList &words) const;
    /// Titles by key; the key where there is none.
    QString document(const QString &templateKey) const;
    QString journal(const QString &key) const;
    QString role(const QString &key) const;
    static QString place(const QString &key);
    /// `P3D` as “3 days”; as written when it is another form.
    static QString duration(const QString &iso);
    static QString timerAction(const QString &action);
    static QString answer(const QString &key);

private:
    QString m_language;
    const RouteSurroundings *m_surroundings;
};

} // namespace tereze::ui
