// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateeditor.h"

#include <core/template/template.h>

#include <QCoreApplication>
#include <QUndoCommand>

#include <algorithm>

namespace tereze::templates {

/// One stretch of the source replaced.
class TemplateEditor::Step : public QUndoCommand {
public:
    Step(TemplateEditor &editor, const QString &name, qsizetype at, const QString &before,
        const QString &after, qsizetype caret, const QString &mergeKey)
        : QUndoCommand(name)
        , m_editor(editor)
        , m_at(at)
        , m_before(before)
        , m_after(after)
        , m_caret(caret)
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_editor.put(m_at, m_after.size(), m_before, m_at + m_before.size()); }
    void redo() override { m_editor.put(m_at, m_before.size(), m_after, m_caret); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        if (next->m_before.isEmpty() && next->m_at == m_at + m_after.size()) {
            m_after += next->m_after; // typed on
        } else if (next->m_after.isEmpty() && m_after.isEmpty()
            && next->m_at + next->m_before.size() == m_at) {
            m_before = next->m_before + m_before; // rubbed out backwards
            m_at = next->m_at;
        } else {
            return false;
        }
        m_caret = next->m_caret;
        return true;
    }

private:
    TemplateEditor &m_editor;
    qsizetype m_at;
    QString m_before;
    QString m_after;
    qsizetype m_caret;
    QString m_mergeKey;
};

TemplateEditor::TemplateEditor(const QString &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_page = Page::read(m_source, m_pageFindings);
}

TemplateEditor::~TemplateEditor() = default;

Result<void> TemplateEditor::change(
    const QString &name, const Result<SourceChange> &change, const QString &mergeKey)
{
    if (!change)
        return change.error();
    if (change->patches.isEmpty())
        return {};
    const QString after = change->appliedTo(m_source);
    if (after == m_source)
        return {};
    if (after.size() > Template::maximumLength)
        return refusedOnPage(
            QCoreApplication::translate("Template", "the template is too long"), u"too long"_qs);
    if (hasPage()) {
        Findings wrong;
        Page::read(after, wrong);
        if (!wrong.isEmpty())
            return refusedOnPage(
                QCoreApplication::translate("Template", "That cannot be done at this place."),
                wrong.first().rule);
    }
    push(name, *change, mergeKey);
    return {};
}

void TemplateEditor::replaceSource(const QString &name, const QString &source, const QString &mergeKey)
{
    if (source == m_source)
        return;
    qsizetype begin = 0;
    const qsizetype shorter = std::min(source.size(), m_source.size());
    while (begin < shorter && source.at(begin) == m_source.at(begin))
        ++begin;
    qsizetype tail = 0;
    while (tail < shorter - begin
        && source.at(source.size() - 1 - tail) == m_source.at(m_source.size() - 1 - tail))
        ++tail;
    const qsizetype end = source.size() - tail;
    push(name, { { { begin, m_source.size() - tail, source.mid(begin, end - begin) } }, end }, mergeKey);
}

void TemplateEditor::push(const QString &name, const SourceChange &change, const QString &mergeKey)
{
    const qsizetype begin = change.patches.first().begin;
    const qsizetype end = change.patches.last().end;
    const QString after = change.appliedTo(m_source);
    const QString before = m_source.mid(begin, end - begin);
    m_stack.push(new Step(*this, name, begin, before,
        after.mid(begin, before.size() + after.size() - m_source.size()), change.caret, mergeKey));
}

void TemplateEditor::put(qsizetype at, qsizetype length, const QString &text, qsizetype caret)
{
    m_source.replace(at, length, text);
    m_pageFindings.clear();
    m_page = Page::read(m_source, m_pageFindings);
    Q_EMIT changed(caret);
}

} // namespace tereze::templates
