// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmprograms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tereze::test;

namespace {

/// What bpmn-moddle finds of each pair (original, export).
void expectSameModels(const QJsonArray &pairs)
{
    const QJsonArray answers = NpmPrograms::run(QStringLiteral("moddle.mjs"), QJsonDocument(pairs)).array();
    ASSERT_EQ(answers.size(), pairs.size());
    for (const QJsonValue &value : answers) {
        const QJsonObject answer = value.toObject();
        const std::string name = answer.value(QStringLiteral("original")).toString().toStdString();
        EXPECT_TRUE(answer.value(QStringLiteral("difference")).isNull())
            << name << " differs at " << answer.value(QStringLiteral("difference")).toString().toStdString();
        EXPECT_GT(answer.value(QStringLiteral("elements")).toInt(), 5) << name;
        EXPECT_LE(answer.value(QStringLiteral("more_warnings")).toInt(), 0) << name;
    }
}

} // namespace

TEST(BpmnModdle, readsFromAnExportWhatItReadFromTheOriginal)
{
    TEREZE_NPM_PROGRAMS();
    QTemporaryDir folder;
    QJsonArray pairs;
    for (const QString &path : catalogueRoutes() + referenceModels())
        pairs.append(QJsonArray { path, convertedBy(path, folder.path()) });
    ASSERT_GE(pairs.size(), 3);
    expectSameModels(pairs);
}

TEST(BpmnModdle, readsTheSameModelWhereADiagramWasAdded)
{
    TEREZE_NPM_PROGRAMS();
    QTemporaryDir folder;
    QTemporaryDir exports;
    static const QRegularExpression diagram(
        QStringLiteral("<([A-Za-z]+:)?BPMNDiagram.*</([A-Za-z]+:)?BPMNDiagram>"),
        QRegularExpression::DotMatchesEverythingOption);
    QJsonArray pairs;
    for (const QString &path : catalogueRoutes() + referenceModels()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        // Byte for byte, whatever the encoding.
        QString text = QString::fromLatin1(file.readAll());
        text.remove(diagram);
        QFile bare(folder.filePath(QString::number(pairs.size()) + QStringLiteral(".bpmn")));
        ASSERT_TRUE(bare.open(QIODevice::WriteOnly));
        bare.write(text.toLatin1());
        bare.close();
        const QString exported = convertedBy(bare.fileName(), exports.path());
        QFile written(exported);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_TRUE(written.readAll().contains("BPMNShape")) << path.toStdString();
        pairs.append(QJsonArray { bare.fileName(), exported });
    }
    expectSameModels(pairs);
}
