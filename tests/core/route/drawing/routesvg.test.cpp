// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/drawing/routesvg.h>
#include <core/route/layout/routelayout.h>
#include <core/route/routedocument.h>

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <tests/core/route/routefiles.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

struct Picture {
    QHash<QString, QString> kinds; ///< kind by element
    QStringList texts;
    QString error;
};

Picture pictureOf(const QByteArray &svg)
{
    Picture picture;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.attributes().hasAttribute(QStringLiteral("data-element")))
            picture.kinds.insert(reader.attributes().value(QStringLiteral("data-element")).toString(),
                reader.attributes().value(QStringLiteral("data-kind")).toString());
        if (reader.name() == QStringLiteral("tspan"))
            picture.texts.append(reader.readElementText());
    }
    picture.error = reader.errorString();
    return picture;
}

} // namespace

TEST(RouteSvg, showsEveryDrawnElementOfTheReferenceModels)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    const QDir directory(folder);
    const QStringList files = directory.entryList({ QStringLiteral("*.bpmn") }, QDir::Files);
    EXPECT_EQ(files.size(), 8);
    for (const QString &file : files) {
        const auto document = RouteDocument::readFile(directory.filePath(file));
        ASSERT_TRUE(document);
        const RouteGraph graph = RouteGraph::of(*document);
        const Picture picture = pictureOf(routeSvg(graph, drawnLayout(graph)));
        EXPECT_EQ(picture.error, QString()) << file.toStdString();
        for (auto shape = graph.shapes.begin(); shape != graph.shapes.end(); ++shape)
            EXPECT_TRUE(picture.kinds.contains(shape.key()))
                << file.toStdString() << ' ' << shape.key().toStdString();
        for (auto line = graph.lines.begin(); line != graph.lines.end(); ++line)
            EXPECT_TRUE(picture.kinds.contains(line.key()))
                << file.toStdString() << ' ' << line.key().toStdString();
    }
}

TEST(RouteSvg, namesAreInTheAskedLanguage)
{
    QFile file(tereze::test::sourceRoot() + QStringLiteral("/resources/catalogue/academic-leave/route.bpmn"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto document = RouteDocument::read(file.readAll());
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    const auto textIn = [&](const char *language) {
        return pictureOf(routeSvg(graph, drawnLayout(graph), QLatin1String(language))).texts.join(u' ');
    };
    EXPECT_TRUE(textIn("ru").contains(QStringLiteral("Заявление подано")));
    EXPECT_TRUE(textIn("kk").contains(QStringLiteral("Өтініш берілді")));
    EXPECT_TRUE(textIn("uk").contains(QStringLiteral("Заяву подано")));
    EXPECT_TRUE(textIn("en").contains(QStringLiteral("Application submitted")));
    EXPECT_TRUE(textIn("").contains(QStringLiteral("Application submitted")));
}

TEST(RouteSvg, textsOfAFileStayTexts)
{
    QByteArray bytes = routeWith(bodyAround(completeTask()));
    bytes.replace("name=\"Start\"", "name=\"&lt;script&gt;alert(1)&lt;/script&gt; &amp;&#9;tab\"");
    const auto document = RouteDocument::read(bytes);
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    const QByteArray svg = routeSvg(graph, layoutRoute(graph));
    const Picture picture = pictureOf(svg);
    EXPECT_EQ(picture.error, QString());
    EXPECT_FALSE(svg.contains("<script"));
    EXPECT_TRUE(picture.texts.join(QString()).contains(QStringLiteral("<script>alert(1)")));
}

TEST(RouteSvg, absurdBoundsGiveAPictureAllTheSame)
{
    for (const char *number : { "1e308", "-1e9", "nan", "inf", "", "9999999", "-0" }) {
        QByteArray bytes = routeWith(bodyAround(completeTask()));
        bytes.replace("width=\"50\"", QByteArray("width=\"") + number + '"');
        bytes.replace("x=\"100\"", QByteArray("x=\"") + number + '"');
        const auto document = RouteDocument::read(bytes);
        ASSERT_TRUE(document) << number;
        const RouteGraph graph = RouteGraph::of(*document);
        for (const LayoutMode mode : { LayoutMode::Fresh, LayoutMode::Tidy, LayoutMode::Missing })
            EXPECT_EQ(pictureOf(routeSvg(graph, layoutRoute(graph, { mode, {} }))).error, QString())
                << number;
    }
}

} // namespace tereze::route::test
