// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QMap>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace tereze::ui {

/// Fields for one text in every language, a line each.
class LocalTextEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` with the code of the language, such as "title_kk", is the object name of a field; `spoken` is
    /// what screen readers say of all.
    LocalTextEdit(const QString &name, const QString &spoken, QWidget *parent);

    void setText(const LocalText &text);
    /// What is written; nothing while a language that is needed is empty.
    std::optional<LocalText> text() const;
    /// The first field that is needed and empty; null when there is none.
    QWidget *missing() const;

private:
    QMap<QString, QLineEdit *> m_edits; ///< by language
};

} // namespace tereze::ui
