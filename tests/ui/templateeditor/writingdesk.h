// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/templateeditor/pageedit.h>
#include <ui/templateeditor/templateeditorpage.h>
#include <ui/templateeditor/templateworkshop.h>

#include <memory>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

namespace tereze::test {

/// An administrator at the templates, with the hands of a person: keys and mouse. What is written is read from
/// the source of the text, never put there.
class WritingDesk {
public:
    /// A university with the shipped certificate of study in Kazakh and Russian (not in English), the shipped
    /// order on academic leave and approval sheet, and no drafts.
    static std::unique_ptr<WritingDesk> open(const QString &language = QStringLiteral("en"));
    ~WritingDesk();

    Desk &desk() { return *m_desk; }
    Office &office() { return *m_office; }
    ui::TemplateEditorPage &page() { return *m_desk->window().templates(); }
    ui::TemplateWorkshop &workshop() { return *page().workshop(); }
    ui::PageEdit &paper() { return workshop().page(); }
    QString source() { return workshop().editor().source(); }

    /// Chooses a template in the list by its key, with the keyboard, and waits until it is open.
    bool openTemplate(const QString &key);
    void closeTemplate();
    template <typename Widget> Widget *find(const char *name)
    {
        for (auto *one : page().findChildren<Widget *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        ADD_FAILURE() << "no visible " << name;
        return nullptr;
    }

    // Hands
    void click(const char *name);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Puts the cursor on the page behind some words with the mouse.
    void clickBehind(const QString &words);
    /// Chooses words on the page, as by a search.
    void choose(const QString &words);
    /// Looks for a field in the palette, so that it is chosen there.
    void chooseField(const QString &words);
    bool waitForPreview();

private:
    WritingDesk() = default;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tereze::test
