// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleservice.h"

#include "sampleuniversity.h"
#include "shared.h"

#include <core/form/formschema.h>
#include <core/store/cataloguestore.h>
#include <core/store/routestore.h>

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <tests/core/route/routefiles.h>

namespace tereze::test {

namespace {

QByteArray catalogueFile(const char *name)
{
    QFile file(sourceRoot() + QStringLiteral("/resources/catalogue/certificate-of-study/")
        + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray sequentialRoute(const QString &key, const QList<SampleStep> &steps)
{
    QString body = QStringLiteral("<bpmn:startEvent id=\"start\" name=\"Start\"/>\n");
    QString before = QStringLiteral("start");
    QString flows;
    const auto flowTo = [&](const QString &id) {
        flows += QStringLiteral("<bpmn:sequenceFlow id=\"to_%2\" sourceRef=\"%1\" targetRef=\"%2\"/>\n")
                     .arg(before, id);
        before = id;
    };
    for (const SampleStep &step : steps) {
        body += QStringLiteral("<bpmn:%1 id=\"%2\" name=\"%3\" tereze:name-kk=\"%4\" tereze:name-ru=\"%5\" "
                               "tereze:name-en=\"%3\" tereze:name-uk=\"%6\" %7/>\n")
                    .arg(QString::fromUtf8(step.element), QString::fromUtf8(step.id),
                        QString::fromUtf8(step.en), QString::fromUtf8(step.kk), QString::fromUtf8(step.ru),
                        QString::fromUtf8(step.uk), QString::fromUtf8(step.attributes));
        flowTo(QString::fromUtf8(step.id));
    }
    body += QStringLiteral("<bpmn:endEvent id=\"end\" name=\"End\"/>\n");
    flowTo(QStringLiteral("end"));
    return route::test::routeWith(body + flows, QStringLiteral("tereze:key=\"%1\"").arg(key));
}

QList<SampleStep> everyAct()
{
    return {
        { "userTask", "check", R"(tereze:performer="student_office")", "Құжаттарды тексеру",
            "Проверка документов", "Check of the documents", "Перевірка документів" },
        { "receiveTask", "bank", R"(tereze:kind="applicant" tereze:pauses="true")",
            "Анықтама қай банкке керек?", "Для какого банка нужна справка?",
            "Which bank is the certificate for?", "Для якого банку потрібна довідка?" },
        { "receiveTask", "ministry", R"(tereze:kind="edms" tereze:performer="student_office")",
            "Министрліктің келісімі", "Согласие министерства", "Consent of the ministry",
            "Згода міністерства" },
        { "userTask", "dean", R"(tereze:performer="dean@faculty" tereze:returnTo="applicant check")",
            "Деканның келісімі", "Согласование деканом", "Approval by the dean", "Погодження деканом" },
        { "userTask", "read", R"(tereze:kind="acknowledge" tereze:performer="student_office")",
            "Шешіммен танысу", "Ознакомление с решением", "Reading of the decision",
            "Ознайомлення з рішенням" },
        { "userTask", "lost", R"(tereze:performer="rector")", "Ректордың келісімі", "Согласование ректором",
            "Approval by the rector", "Погодження ректором" },
    };
}

QJsonObject sampleServiceContent(const QString &routeKey, const QJsonArray &templates)
{
    const auto schema = form::FormSchema::read(catalogueFile("form.schema.json"));
    return {
        { u"passport"_qs,
            QJsonObject { { u"name"_qs,
                QJsonObject { { u"kk"_qs, u"Оқу туралы анықтама"_qs },
                    { u"ru"_qs, u"Справка об обучении"_qs }, { u"en"_qs, u"Certificate of study"_qs } } } } },
        { u"form_schema"_qs, schema ? schema->json() : QJsonObject() },
        { u"form_layout"_qs, QJsonDocument::fromJson(catalogueFile("form.layout.json")).object() },
        { u"fields"_qs, schema ? schema->fieldTable() : QJsonArray() },
        { u"limits"_qs, QJsonArray() },
        { u"route_key"_qs, routeKey },
        { u"applicant_kinds"_qs, QJsonArray { u"student"_qs } },
        { u"subject_required"_qs, true },
        { u"templates"_qs, templates },
    };
}

Result<void> declareSampleService(db::Database &owner, const QString &key, const QList<SampleStep> &steps)
{
    TEREZE_CHECK(store::CatalogueStore::putService(owner, QUuid::createUuid(),
        { key, QStringLiteral("e_service"), sampleServiceContent(key), std::nullopt, true }));
    TEREZE_CHECK(store::RouteStore::publish(
        owner, QUuid::createUuid(), { key, sequentialRoute(key, steps), std::nullopt }));
    return {};
}

Result<void> putSampleService(
    db::Database &owner, db::Database &worker, const QString &key, const QList<SampleStep> &steps)
{
    TEREZE_CHECK(declareSampleService(owner, key, steps));
    return publishWaitingRoutes(worker);
}

} // namespace tereze::test
