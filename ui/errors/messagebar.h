// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace tereze::ui {

/// One message inside a page, above what it is about; never a window of its own. The text is made anew when
/// the language changes. Announced to screen readers.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Level {
        Information,
        Warning,
        Error,
    };
    using Text = std::function<QString()>;

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message; `action` with its text adds a button.
    void show(Level level, Text text);
    void show(Level level, Text text, Text actionText, std::function<void()> action);
    /// Shows an error and logs it; a cancelled one changes nothing.
    void show(const tereze::Error &error);
    void dismiss();

    QString text() const;
    Level level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();

    QLabel *m_icon;
    QLabel *m_label;
    QToolButton *m_button;
    QToolButton *m_close;
    Text m_text;
    Text m_actionText;
    std::function<void()> m_action;
    Level m_level = Level::Information;
};

} // namespace tereze::ui
