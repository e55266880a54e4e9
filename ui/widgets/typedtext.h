// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <memory>
#include <utility>

namespace tereze::ui {

/// Calls `told` when a person who has typed leaves the field or presses Enter; whoever only walks through it
/// changes nothing. QLineEdit's own mark of a change goes when a completer puts a word in.
template <typename Told> void whenTyped(QLineEdit &edit, QObject *context, Told told)
{
    const auto typed = std::make_shared<bool>(false);
    QObject::connect(&edit, &QLineEdit::textEdited, context, [typed] { *typed = true; });
    QObject::connect(&edit, &QLineEdit::editingFinished, context, [typed, told = std::move(told)] {
        if (std::exchange(*typed, false))
            told();
    });
}

} // namespace tereze::ui
