// SPDX-License-Identifier: GPL-3.0-or-later
// The public draft 7 test suite against the keywords that forms accept. Its schemas are open and about any
// value, a form is closed and typed; so a schema about a value becomes a form with one field, the type being
// that of the instance where the schema names none, and an open object is closed where its instance has
// nothing more. What a form cannot say is left out and counted by its reason.
#include <core/form/formschema.h>

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <iostream>
#include <optional>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::form;

namespace {

struct SuiteCase {
    QJsonObject schema;
    QJsonObject answers;
};

QString suiteTypeOf(const QJsonValue &value)
{
    if (value.isString())
        return u"string"_qs;
    if (value.isDouble())
        return u"number"_qs;
    return value.isBool() ? u"boolean"_qs : QString();
}

std::optional<QJsonObject> typedField(const QJsonValue &schema, const QJsonValue &instance)
{
    if (!schema.isObject())
        return std::nullopt;
    QJsonObject field = schema.toObject();
    if (!field.contains(u"type"_qs)) {
        const QString type = instance.isUndefined() ? u"string"_qs : suiteTypeOf(instance);
        if (type.isEmpty())
            return std::nullopt;
        field.insert(u"type"_qs, type);
    }
    const bool bounded = field.contains(u"enum"_qs) || field.value(u"format"_qs) == QJsonValue(u"date"_qs);
    if (field.value(u"type"_qs) == QJsonValue(u"string"_qs) && !bounded && !field.contains(u"maxLength"_qs))
        field.insert(u"maxLength"_qs, 20000);
    return field;
}

std::optional<SuiteCase> objectCase(QJsonObject schema, const QJsonValue &data)
{
    if (!data.isObject())
        return std::nullopt;
    const QJsonObject instance = data.toObject();
    QJsonObject properties;
    const QJsonObject given = schema.value(u"properties"_qs).toObject();
    for (const QString &name : given.keys()) {
        const auto field = typedField(given.value(name), instance.value(name));
        if (!field)
            return std::nullopt;
        properties.insert(name, *field);
    }
    for (const QJsonValue &name : schema.value(u"required"_qs).toArray()) {
        if (!properties.contains(name.toString())) {
            const auto field = typedField(QJsonObject(), instance.value(name.toString()));
            if (!field)
                return std::nullopt;
            properties.insert(name.toString(), *field);
        }
    }
    for (const QString &name : instance.keys()) {
        if (properties.contains(name) || schema.contains(u"additionalProperties"_qs))
            continue;
        const auto field = typedField(QJsonObject(), instance.value(name));
        if (!field)
            return std::nullopt;
        properties.insert(name, *field);
    }
    schema.insert(u"type"_qs, u"object"_qs);
    schema.insert(u"properties"_qs, properties);
    if (!schema.contains(u"additionalProperties"_qs))
        schema.insert(u"additionalProperties"_qs, false);
    return SuiteCase { schema, instance };
}

std::optional<SuiteCase> caseOf(const QJsonValue &schema, const QJsonValue &data)
{
    const QJsonObject object = schema.toObject();
    if (object.contains(u"properties"_qs) || object.contains(u"required"_qs)
        || object.contains(u"additionalProperties"_qs))
        return objectCase(object, data);
    const auto field = typedField(schema, data);
    if (!field)
        return std::nullopt;
    return SuiteCase { QJsonObject { { u"type"_qs, u"object"_qs }, { u"additionalProperties"_qs, false },
                           { u"required"_qs, QJsonArray { u"value"_qs } },
                           { u"properties"_qs, QJsonObject { { u"value"_qs, *field } } } },
        QJsonObject { { u"value"_qs, data } } };
}

} // namespace

TEST(Draft7Suite, acceptedKeywordsGiveTheSuitesVerdicts)
{
    TEREZE_SHARED(folder, "data/json-schema/tests/draft7");
    const QStringList files { u"additionalProperties"_qs, u"enum"_qs, u"maxLength"_qs, u"maximum"_qs,
        u"minLength"_qs, u"minimum"_qs, u"pattern"_qs, u"properties"_qs, u"required"_qs, u"type"_qs,
        u"optional/format/date"_qs };
    int run = 0;
    QMap<QString, int> runByFile;
    QMap<QString, int> leftOut;
    for (const QString &name : files) {
        QFile file(folder + u'/' + name + u".json"_qs);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        for (const QJsonValue &group : QJsonDocument::fromJson(file.readAll()).array()) {
            for (const QJsonValue &test : group[u"tests"_qs].toArray()) {
                const auto suiteCase = caseOf(group[u"schema"_qs], test[u"data"_qs]);
                if (!suiteCase) {
                    ++leftOut[u"a form has no such value"_qs];
                    continue;
                }
                QList<Fault> faults;
                const auto form = FormSchema::read(QJsonDocument(suiteCase->schema).toJson(), &faults);
                if (!form) {
                    ++leftOut[faults.first().text];
                    continue;
                }
                if (suiteCase->answers.value(u"value"_qs) == QJsonValue(QString())) {
                    ++leftOut[u"a required answer is not blank"_qs];
                    continue;
                }
                ++run;
                ++runByFile[name];
                EXPECT_EQ(form->validate(suiteCase->answers).isEmpty(), test[u"valid"_qs].toBool())
                    << name.toStdString() << ": " << group[u"description"_qs].toString().toStdString() << ": "
                    << test[u"description"_qs].toString().toStdString();
            }
        }
    }
    for (const QString &name : files)
        EXPECT_GT(runByFile.value(name), 0) << name.toStdString();
    std::cout << "draft 7 suite: " << run << " run\n";
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it)
        std::cout << "  left out " << it.value() << ": " << it.key().toStdString() << '\n';
    RecordProperty("run", run);
    EXPECT_GE(run, 100);
}
