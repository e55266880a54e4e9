// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own dialogs in our languages: no English stays in them. Pictures are kept for people to look at.
#include <ui/dialogs/systemdialogs.h>

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// Looks at the modal dialog that appears next, then dismisses it.
class DialogWatch {
public:
    explicit DialogWatch(std::function<void(QDialog &)> look)
    {
        m_timer.setInterval(20);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, look = std::move(look)] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr || m_seen)
                return;
            m_seen = true;
            look(*dialog);
            dialog->reject();
        });
        m_timer.start();
    }
    bool seen() const { return m_seen; }

private:
    QTimer m_timer;
    bool m_seen = false;
};

class SystemDialogsTest : public ::testing::TestWithParam<const char *> {
protected:
    SystemDialogsTest() { m_languages.set(QString::fromLatin1(GetParam())); }
    ~SystemDialogsTest() override { m_languages.set(u"en"_qs); }

    void look(QDialog &dialog, const QString &name)
    {
        takePicture(dialog, name + u'-' + m_languages.current());
        if (m_languages.current() == u"en")
            return;
        static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
        // Names of files, of keys and of formats.
        static const QRegularExpression allowed(
            u"\\S*/\\S*|PDF|\\*\\.pdf|certificate\\.pdf|Tereze|qt_\\w+|Ctrl|Alt|Shift|Left|Right|Up|Del\\b"_qs);
        for (QString text : readableTexts(dialog)) {
            text.remove(QRegularExpression(u"<[^>]+>"_qs)).remove(allowed);
            EXPECT_FALSE(latin.match(text).hasMatch()) << name.toStdString() << ": " << text.toStdString();
        }
    }

    ui::LanguageSwitch m_languages;
    ui::SystemDialogs m_dialogs;
};

} // namespace

TEST_P(SystemDialogsTest, leaveNoEnglishInTheFileDialog)
{
    const DialogWatch watch([this](QDialog &dialog) { look(dialog, u"file"_qs); });
    EXPECT_FALSE(m_dialogs.askPdfFile(nullptr, u"certificate.pdf"_qs));
    EXPECT_TRUE(watch.seen());
}

TEST_P(SystemDialogsTest, leaveNoEnglishInThePrintDialog)
{
    const DialogWatch watch([this](QDialog &dialog) { look(dialog, u"print"_qs); });
    EXPECT_FALSE(m_dialogs.askPrint(nullptr, {}));
    EXPECT_TRUE(watch.seen());
}

TEST_P(SystemDialogsTest, leaveNoEnglishInAQuestion)
{
    const DialogWatch watch([this](QDialog &dialog) { look(dialog, u"confirm"_qs); });
    EXPECT_FALSE(m_dialogs.confirm(nullptr, u"?"_qs, u"!"_qs));
    EXPECT_TRUE(watch.seen());
}

TEST_P(SystemDialogsTest, leaveNoEnglishInAMessage)
{
    const DialogWatch watch([this](QDialog &dialog) { look(dialog, u"tell"_qs); });
    m_dialogs.tell(nullptr, u"?"_qs, u"<p>!</p>"_qs);
    EXPECT_TRUE(watch.seen());
}

TEST_P(SystemDialogsTest, leaveNoEnglishInTheMenuOfAField)
{
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    for (const QAction *action : menu->actions()) {
        const QString text = action->text().section(u'\t', 0, 0);
        EXPECT_TRUE(m_languages.current() == u"en" || !latin.match(text).hasMatch()) << text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, SystemDialogsTest, ::testing::Values("kk", "ru", "en", "uk"));
