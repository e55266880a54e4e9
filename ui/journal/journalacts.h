// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journal.h>
#include <core/domain/journalentry.h>

#include <QObject>

#include <optional>

class QWidget;

namespace tereze::ui {

struct Environment;
class EntryDialog;

/// What a registrar does with a journal beside printing: registering and answering letters, reserving and
/// voiding numbers, filing. Switches the actions on and off by what is selected.
class JournalActs : public QObject {
    Q_OBJECT

public:
    /// The names of its actions, in the order of menus.
    static const QList<const char *> &ids();

    JournalActs(const Environment &environment, QWidget *page);

    /// What is shown; with `isShown` false, or no journal, there is nothing to do.
    void setCurrent(const QList<domain::Journal> &journals, const std::optional<domain::Journal> &journal,
        const std::optional<domain::JournalEntry> &entry, bool isShown);

Q_SIGNALS:
    void settled(const QString &announcement);

private:
    void registerLetter();
    void answerLetter();
    void reserve();
    void declareVoid();
    void file();
    void showBooks();
    void open(EntryDialog *dialog);
    std::optional<domain::Journal> outgoing() const;

    const Environment &m_environment;
    QWidget *m_page;
    QList<domain::Journal> m_journals;
    std::optional<domain::Journal> m_journal;
    std::optional<domain::JournalEntry> m_entry;
};

} // namespace tereze::ui
