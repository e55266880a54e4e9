// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecommand.h"

namespace tereze::route {

RouteCommand::RouteCommand(std::unique_ptr<TreeJournal> journal, const QString &text, const QString &mergeKey,
    std::function<void()> changed)
    : QUndoCommand(text)
    , m_journal(std::move(journal))
    , m_mergeKey(mergeKey)
    , m_changed(std::move(changed))
{
}

void RouteCommand::undo()
{
    m_journal->undo();
    m_changed();
}

void RouteCommand::redo()
{
    if (!m_first)
        m_journal->redo();
    m_first = false;
    m_changed();
}

bool RouteCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const RouteCommand *>(other);
    if (!later || later->m_mergeKey != m_mergeKey)
        return false;
    m_journal->append(*later->m_journal);
    return true;
}

} // namespace tereze::route
