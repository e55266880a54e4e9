// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit.h"

#include <core/domain/brokenrule.h>
#include <core/form/formlayout.h>
#include <core/form/formschema.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace tereze::portal {

/// A service's form as pages show it, in a visit's language: with what was typed and what is wrong with it,
/// or as questions with their answers.
class FormView {
public:
    /// One thing to mend. `field` is empty when it is about the whole.
    struct Problem {
        QString field;
        QString message;
    };
    using Problems = QList<Problem>;

    /// Unsupported for a form with a question that these pages cannot ask (a file).
    static Result<FormView> make(const Visit &visit, const QJsonObject &schema, const QJsonObject &layout);

    const form::FormSchema &schema() const { return m_schema; }

    /// What a browser sent, one text a field of the form; control fields (their names begin with '_') left
    /// out.
    static QMap<QString, QString> sentTexts(const http::Form &form);
    /// The texts that a browser would send for these answers.
    QMap<QString, QString> textsOf(const QJsonObject &answers) const;

    Problems problemsOf(const QJsonObject &answers) const;
    Problems problemsOf(const QList<domain::BrokenRule> &rules) const;

    /// `sections` of the page `form`.
    QJsonArray sections(const QMap<QString, QString> &texts, const Problems &problems) const;
    /// `errors` of the page `form`: [{"href","message"}].
    QJsonArray errors(const Problems &problems) const;
    /// `sections` of a page that shows answers: [{"title","rows":[{"label","lines":[…]}]}].
    QJsonArray answered(const QJsonObject &answers) const;
    /// The answers once more as hidden inputs: [{"name","value"}].
    static QJsonArray hidden(const QMap<QString, QString> &texts);

private:
    FormView(const Visit &visit, form::FormSchema schema, form::FormLayout layout)
        : m_visit(visit)
        , m_schema(std::move(schema))
        , m_layout(std::move(layout))
    {
    }
    QString message(const QString &rule, const QString &field) const;
    QJsonObject fieldOf(const QString &name, const QString &value, const QString &error) const;
    QString shown(const form::Field &field, const QJsonValue &answer) const;

    const Visit &m_visit;
    form::FormSchema m_schema;
    form::FormLayout m_layout;
};

} // namespace tereze::portal
