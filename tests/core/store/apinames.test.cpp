// SPDX-License-Identifier: GPL-3.0-or-later
// Only core/store names the functions of the schema api (core/db asks for the schema's version before any
// store can be used).
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace {

QStringList apiNamesIn(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\"[^\"\\n]*\\bapi\\.[a-z_]+"));
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().startsWith(u"//") && name.match(line).hasMatch())
            found << line.trimmed();
    }
    return found;
}

QStringList filesThatNameApi(const QString &root)
{
    QStringList found;
    for (const char *top : { "core", "ui", "app" }) {
        QDirIterator files(QDir(root).filePath(QString::fromLatin1(top)), { u"*.h"_qs, u"*.cpp"_qs },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString relative = QDir(root).relativeFilePath(path);
            if (relative.startsWith(u"core/store/") || relative == u"core/db/schemaversion.cpp")
                continue;
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << relative.toStdString();
            for (const QString &line : apiNamesIn(QString::fromUtf8(file.readAll())))
                found << relative + QStringLiteral(": ") + line;
        }
    }
    return found;
}

} // namespace

TEST(ApiNames, standInStoresOnly)
{
    EXPECT_EQ(filesThatNameApi(tereze::test::sourceRoot()).join(u'\n').toStdString(), "");
}

TEST(ApiNames, aCallPutElsewhereIsFound)
{
    EXPECT_EQ(apiNamesIn(u"    database.call(\"api.inbox\", {});"_qs).size(), 1);
    EXPECT_EQ(apiNamesIn(u"    query(QStringLiteral(\"SELECT * FROM api.me()\"));"_qs).size(), 1);
    EXPECT_TRUE(apiNamesIn(u"/// as `call(\"api.inbox\")` does"_qs).isEmpty());
    EXPECT_TRUE(apiNamesIn(u"    rapid.api(\"therapist.names\");"_qs).isEmpty());
}
