// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "treejournal.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace tereze::route {

/// One step of undo: the changes of a journal that are made already when the command is pushed.
class RouteCommand : public QUndoCommand {
public:
    /// Commands with the same key that is not empty become one, such as the letters of a name. `changed` is
    /// called after each undo and redo.
    RouteCommand(std::unique_ptr<TreeJournal> journal, const QString &text, const QString &mergeKey,
        std::function<void()> changed);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    std::unique_ptr<TreeJournal> m_journal;
    QString m_mergeKey;
    std::function<void()> m_changed;
    bool m_first = true;
};

} // namespace tereze::route
