// SPDX-License-Identifier: GPL-3.0-or-later
// What people have typed is shown as they typed it, whatever it looks like.
#include <ui/widgets/plainlabel.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;

namespace {

const QString typed = u"<b>Dean</b> of <img src=\"/etc/hostname\"> & Co."_qs;

} // namespace

TEST(PlainLabel, showsWhatIsTypedInBrackets)
{
    const ui::PlainLabel label(typed);
    EXPECT_EQ(label.text(), typed);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    QTextDocument shown;
    shown.setHtml(ui::plainToolTip(typed));
    EXPECT_EQ(shown.toPlainText(), typed);
    EXPECT_EQ(ui::plainToolTip(u"Dean & Co."_qs), u"Dean & Co.");
    shown.setHtml(ui::plainToolTip(typed + u"\nsince <today>"_qs));
    EXPECT_EQ(shown.toPlainText(), typed + u"\nsince <today>"_qs);
}

TEST(PlainLabel, isWhatEveryLabelOfTheDesktopIs)
{
    static const QRegularExpression guessing(u"new QLabel\\b|\\bQLabel\\s+\\w+\\s*[;({]"_qs);
    int files = 0;
    for (const char *folder : { "/ui", "/app/desktop" }) {
        QDirIterator sources(tereze::test::sourceRoot() + QLatin1String(folder), { u"*.cpp"_qs, u"*.h"_qs },
            QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            ++files;
            EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(guessing))
                << file.fileName().toStdString();
        }
    }
    EXPECT_GT(files, 100);
}
