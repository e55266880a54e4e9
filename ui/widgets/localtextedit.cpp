// SPDX-License-Identifier: GPL-3.0-or-later
#include "localtextedit.h"

#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/plainlabel.h>

#include <QGridLayout>
#include <QLineEdit>

namespace tereze::ui {

namespace {

constexpr int longestText = 1'000; // as the database has it

} // namespace

LocalTextEdit::LocalTextEdit(const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setVerticalSpacing(4);
    for (const LanguageSwitch::Language &language : LanguageSwitch::languages()) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name + u'_' + language.code);
        edit->setMaxLength(longestText);
        edit->setAccessibleName(u"%1, %2"_qs.arg(spoken, language.name));
        const int row = lines->rowCount();
        lines->addWidget(edit, row, 0);
        lines->addWidget(new PlainLabel(language.name, this), row, 1);
        m_edits.insert(language.code, edit);
        if (!focusProxy())
            setFocusProxy(edit);
    }
}

void LocalTextEdit::setText(const LocalText &text)
{
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit)
        edit.value()->setText(text.has(edit.key()) ? text.in(edit.key()) : QString());
}

std::optional<LocalText> LocalTextEdit::text() const
{
    if (missing())
        return std::nullopt;
    QJsonObject written;
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        const QString words = edit.value()->text().trimmed();
        if (!words.isEmpty())
            written.insert(edit.key(), words);
    }
    QList<Fault> faults;
    const LocalText text = LocalText::read(written, objectName(), faults);
    return faults.isEmpty() ? std::optional(text) : std::nullopt;
}

QWidget *LocalTextEdit::missing() const
{
    for (const QString &language : LocalText::requiredLanguages()) {
        QLineEdit *const edit = m_edits.value(language);
        if (edit && edit->text().trimmed().isEmpty())
            return edit;
    }
    return nullptr;
}

} // namespace tereze::ui
