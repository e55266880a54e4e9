// SPDX-License-Identifier: GPL-3.0-or-later
// The layers: app -> ui -> core, the floors inside core, platform code in its pairs, SQL in core/db alone.
// The same checker runs over the real tree, where it must find nothing, and over invented files, where it
// must find the fault.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;

namespace {

/// Folders of core by floor; a folder may include itself and any lower floor.
int layerFloor(const QString &folder)
{
    static const QList<QStringList> floors { { u"base"_qs },
        { u"domain"_qs, u"db"_qs, u"route"_qs, u"form"_qs, u"grammar"_qs, u"http"_qs },
        { u"store"_qs, u"template"_qs, u"queue"_qs, u"exchange"_qs, u"report"_qs },
        { u"catalogue"_qs, u"document"_qs }, { u"print"_qs, u"work"_qs } };
    for (qsizetype i = 0; i < floors.size(); ++i) {
        if (floors.at(i).contains(folder))
            return static_cast<int>(i);
    }
    return -1;
}

/// POSIX, Linux and Windows headers, and calls that only one of them has.
bool isPlatformHeader(const QString &name)
{
    static const QRegularExpression platform(
        QStringLiteral("^(unistd|fcntl|pwd|grp|signal|csignal|syslog|poll|dlfcn|termios|netdb|windows|"
                       "winsock2|io|process)(\\.h)?$"
                       "|^(sys|arpa|netinet|linux|net)/"));
    return platform.match(name).hasMatch();
}

QString withoutComments(QString text)
{
    static const QRegularExpression comments(
        QStringLiteral("/\\*.*?\\*/|//[^\\n]*"), QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments);
}

/// What is wrong with one source file, `path` being relative to the root of the checkout.
QStringList layerFaults(const QString &path, const QString &content)
{
    QStringList faults;
    const auto fault = [&](const QString &what) {
        faults << QStringLiteral("%1: %2").arg(path, what);
    };
    const QString layer = path.section(u'/', 0, 0);
    const QString folder = path.section(u'/', 1, 1);
    const QString text = withoutComments(content);
    const bool isServer = layer == u"app" && (folder == u"portal" || folder == u"worker");
    const bool isPair = path.contains(QRegularExpression(QStringLiteral("_(unix|win)\\.(cpp|h)$")));

    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(2);
        const QString target = name.section(u'/', 0, 0);
        if (name.contains(u".."))
            fault(QStringLiteral("includes %1 by a way up").arg(name));
        if (target == u"tests")
            fault(QStringLiteral("includes a test: %1").arg(name));
        if (layer == u"core" && (target == u"ui" || target == u"app"))
            fault(QStringLiteral("core includes %1").arg(name));
        if (layer == u"ui" && target == u"app")
            fault(QStringLiteral("ui includes %1").arg(name));
        if (layer == u"app" && folder != u"desktop" && target == u"ui")
            fault(QStringLiteral("only the desktop client has windows: %1").arg(name));
        if (layer == u"app" && target == u"app" && name.section(u'/', 1, 1) != folder)
            fault(QStringLiteral("a program includes another: %1").arg(name));
        if (layer == u"core" && target == u"core") {
            const QString other = name.section(u'/', 1, 1);
            if (layerFloor(other) < 0 || layerFloor(folder) < 0)
                fault(QStringLiteral("%1 or %2 is on no floor").arg(folder, other));
            else if (other != folder && layerFloor(other) >= layerFloor(folder))
                fault(QStringLiteral("%1 is no lower floor than %2: %3").arg(other, folder, name));
        }
        static const QRegularExpression windows(
            QStringLiteral("^Qt(Widgets|PrintSupport)\\b|^QPrint|^QtWidgets"));
        if (layer == u"core" && windows.match(name).hasMatch())
            fault(QStringLiteral("core has no windows: %1").arg(name));
        static const QRegularExpression sql(QStringLiteral("^(Qt)?(QSql|Sql)|^QtSql|^libpq"));
        if (sql.match(name).hasMatch() && !path.startsWith(u"core/db/"))
            fault(QStringLiteral("only core/db speaks to the driver: %1").arg(name));
        if (isPlatformHeader(name) && !isServer && !isPair)
            fault(QStringLiteral("platform header outside a *_unix or *_win file: %1").arg(name));
    }

    static const QRegularExpression sqlName(
        QStringLiteral("\\bQSql(Query|Database|Driver|Error)\\b|\\bPQ[a-z]\\w+\\("));
    if (!path.startsWith(u"core/db/") && text.contains(sqlName))
        fault(QStringLiteral("only core/db speaks to the driver"));
    static const QRegularExpression platformName(
        QStringLiteral("\"/tmp\\b|\\bQ_OS_(UNIX|LINUX|WIN\\w*|MACOS)\\b|\\b__linux__\\b|\\b_WIN32\\b|"
                       "(?<![\\w:.>])::(fork|kill|getuid|geteuid|umask|chmod)\\s*\\("));
    if (!isServer && !isPair && (layer == u"core" || layer == u"ui") && text.contains(platformName))
        fault(QStringLiteral("platform code outside a *_unix or *_win file"));
    static const QRegularExpression widgetName(
        QStringLiteral("\\bQ(Widget|Printer|PrintDialog|Dialog|MainWindow|MessageBox)\\b"));
    if (layer == u"core" && text.contains(widgetName))
        fault(QStringLiteral("core has no windows"));
    return faults;
}

} // namespace

TEST(Layers, theTreeKeepsThem)
{
    int files = 0;
    for (const QString &layer : { u"app"_qs, u"core"_qs, u"ui"_qs }) {
        QDirIterator it(test::sourceRoot() + u'/' + layer, { u"*.h"_qs, u"*.cpp"_qs }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString path = QDir(test::sourceRoot()).relativeFilePath(file.fileName());
            for (const QString &fault : layerFaults(path, QString::fromUtf8(file.readAll())))
                ADD_FAILURE() << fault.toStdString();
            ++files;
        }
    }
    EXPECT_GT(files, 50);
}

TEST(Layers, everyPlatformFileHasItsTwin)
{
    for (const QString &layer : { u"core"_qs, u"ui"_qs }) {
        QDirIterator it(test::sourceRoot() + u'/' + layer, { u"*_unix.cpp"_qs, u"*_win.cpp"_qs }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QString twin = it.next();
            twin.endsWith(u"_unix.cpp") ? twin.replace(u"_unix.cpp"_qs, u"_win.cpp"_qs)
                                        : twin.replace(u"_win.cpp"_qs, u"_unix.cpp"_qs);
            EXPECT_TRUE(QFile::exists(twin)) << twin.toStdString();
        }
    }
}

TEST(Layers, noSourceFileIsTooLong)
{
    for (const QString &layer : { u"app"_qs, u"core"_qs, u"ui"_qs }) {
        QDirIterator it(
            test::sourceRoot() + u'/' + layer, { u"*.cpp"_qs }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_LE(file.readAll().count('\n'), 500) << file.fileName().toStdString();
        }
    }
}

TEST(Layers, everyPlantedFaultIsFound)
{
    const QList<std::pair<QString, QString>> planted { { u"core/base/a.cpp"_qs,
                                                           u"#include <core/db/database.h>\n"_qs },
        { u"core/form/a.cpp"_qs, u"#include <core/route/graph.h>\n"_qs },
        { u"core/route/a.cpp"_qs, u"#include <core/store/tasks.h>\n"_qs },
        { u"core/template/a.cpp"_qs, u"#include <core/document/qr.h>\n"_qs },
        { u"core/strange/a.cpp"_qs, u"#include <core/base/error.h>\n"_qs },
        { u"core/base/a.cpp"_qs, u"#include <ui/mainwindow/mainwindow.h>\n"_qs },
        { u"core/work/a.cpp"_qs, u"#include <app/worker/loop.h>\n"_qs },
        { u"core/print/a.cpp"_qs, u"#include <QPrinter>\n"_qs },
        { u"core/print/a.cpp"_qs, u"#include <QtWidgets/QWidget>\n"_qs },
        { u"core/print/a.h"_qs, u"class QWidget;\n"_qs },
        { u"ui/inbox/a.cpp"_qs, u"#include <app/desktop/context.h>\n"_qs },
        { u"app/portal/a.cpp"_qs, u"#include <ui/models/a.h>\n"_qs },
        { u"app/portal/a.cpp"_qs, u"#include <app/worker/a.h>\n"_qs },
        { u"ui/inbox/a.cpp"_qs, u"#include <QSqlQuery>\n"_qs },
        { u"core/store/a.cpp"_qs, u"QSqlQuery query;\n"_qs },
        { u"app/admin/a.cpp"_qs, u"#include <libpq-fe.h>\n"_qs },
        { u"core/store/a.cpp"_qs, u"PQexec(handle, sql);\n"_qs },
        { u"core/exchange/a.cpp"_qs, u"#include <unistd.h>\n"_qs },
        { u"ui/print/a.cpp"_qs, u"#include <sys/stat.h>\n"_qs },
        { u"app/admin/a.cpp"_qs, u"#include <csignal>\n"_qs },
        { u"core/report/a.cpp"_qs, u"open(\"/tmp/x\");\n"_qs },
        { u"core/base/a.cpp"_qs, u"#ifdef Q_OS_WIN\n"_qs },
        { u"core/http/a.cpp"_qs, u"#include \"../base/error.h\"\n"_qs },
        { u"core/db/a.cpp"_qs, u"#include <tests/support/shared.h>\n"_qs } };
    for (const auto &[path, content] : planted)
        EXPECT_FALSE(layerFaults(path, content).isEmpty())
            << path.toStdString() << ": " << content.toStdString();
}

TEST(Layers, whatIsAllowedIsNotFound)
{
    const QList<std::pair<QString, QString>> allowed {
        { u"core/db/a.cpp"_qs, u"#include <QSqlQuery>\n#include <libpq-fe.h>\n"_qs },
        { u"core/store/a.cpp"_qs, u"#include <core/db/database.h>\n#include <core/store/b.h>\n"_qs },
        { u"core/work/a.cpp"_qs, u"#include <core/document/a.h>\n#include <core/store/b.h>\n"_qs },
        { u"core/base/paths_unix.cpp"_qs, u"#include <unistd.h>\n"_qs },
        { u"app/portal/a.cpp"_qs, u"#include <sys/socket.h>\n#include <app/portal/b.h>\n"_qs },
        { u"app/desktop/a.cpp"_qs, u"#include <ui/mainwindow/mainwindow.h>\n"_qs },
        { u"core/form/a.cpp"_qs, u"// a QWidget shows it, see #include <QPrinter>\n#include \"b.h\"\n"_qs }
    };
    for (const auto &[path, content] : allowed)
        EXPECT_TRUE(layerFaults(path, content).isEmpty())
            << layerFaults(path, content).join(u'\n').toStdString();
}
