// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxoperations.h"
#include "pageoperations.h"
#include "regionoperations.h"
#include "sectionoperations.h"
#include "tableoperations.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace tereze::templates {

/// A template's text being edited: its source, the page it makes, the steps of undo. One thread.
class TemplateEditor : public QObject {
    Q_OBJECT

public:
    explicit TemplateEditor(const QString &source, QObject *parent = nullptr);
    ~TemplateEditor() override;

    const QString &source() const { return m_source; }
    /// Empty while pageFindings() has something.
    const Page &page() const { return m_page; }
    /// Why the source cannot be shown as a page.
    const Findings &pageFindings() const { return m_pageFindings; }
    bool hasPage() const { return m_pageFindings.isEmpty(); }
    QUndoStack &undoStack() { return m_stack; }

    PageOperations text() const { return { m_source, m_page }; }
    SectionOperations sections() const { return { m_source, m_page }; }
    TableOperations tables() const { return { m_source, m_page }; }
    BoxOperations boxes() const { return { m_source, m_page }; }
    RegionOperations regions() const { return { m_source, m_page }; }

    /// Makes one undo step, named `name`. A failed change is passed on; one that leaves everything as it was
    /// makes no step; one that would leave no page where there is one is refused (kind InvalidInput). Steps
    /// in a row that type on from each other become one when they have the same `mergeKey`.
    Result<void> change(
        const QString &name, const Result<SourceChange> &change, const QString &mergeKey = {});
    /// Makes the source another one as a step of undo: only what differs is replaced. Any text is taken.
    void replaceSource(const QString &name, const QString &source, const QString &mergeKey = {});

Q_SIGNALS:
    /// The source is new; one goes on at `caret`.
    void changed(qsizetype caret);

private:
    class Step;

    void push(const QString &name, const SourceChange &change, const QString &mergeKey);
    void put(qsizetype at, qsizetype length, const QString &text, qsizetype caret);

    QString m_source;
    Page m_page;
    Findings m_pageFindings;
    QUndoStack m_stack;
};

} // namespace tereze::templates
