// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

namespace tereze::ui {

/// Every command of the window by its id: text, icon and default keys stand in one place, menus, tool bars,
/// buttons and the list of shortcuts are made from it. Actions are owned by the registry.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    /// What an action is. `text` is English with a mnemonic, marked by QT_TRANSLATE_NOOP("Action", "…").
    struct Definition {
        const char *id;
        const char *text;
        const char *icon; ///< of resources/icons; may be empty
        QList<QKeySequence> keys; ///< the first is shown
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    /// All actions of the program, none of them connected.
    static const QList<Definition> &definitions();

    /// The action with an id; asking for an unknown one is a fault of the program and ends it.
    QAction *action(const char *id) const;
    const QList<QAction *> &all() const { return m_ordered; }

    /// Sets texts and tool tips in the present language.
    void retranslate();
    /// Draws the icons in the colours of the present palette.
    void refreshIcons();

private:
    QMap<QByteArray, QAction *> m_actions;
    QList<QAction *> m_ordered;
};

} // namespace tereze::ui
