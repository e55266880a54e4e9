// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct _xmlAttr;
struct _xmlDoc;
struct _xmlNode;
struct _xmlNs;

namespace tereze::route {

/// Changes a document's tree and remembers each change, so that undo() and redo() give back the very same
/// tree: nodes and attributes are taken out and put back, never made anew, and keep their places. Owns what
/// is out of the tree. One journal after the other: a journal is undone only when all later ones are, as on
/// an undo stack. The document must outlive it.
class TreeJournal {
public:
    explicit TreeJournal(_xmlDoc *tree);
    ~TreeJournal();
    TreeJournal(const TreeJournal &) = delete;
    TreeJournal &operator=(const TreeJournal &) = delete;

    bool isEmpty() const { return m_steps.empty(); }
    void undo();
    void redo();
    /// Takes over the changes of a journal that came directly after this one.
    void append(TreeJournal &later);

    /// Puts a node that is in no tree before `before`, or last.
    void insert(_xmlNode *node, _xmlNode *parent, _xmlNode *before);
    void remove(_xmlNode *node);
    /// Sets an attribute in its place, adds it last, or takes it away when the value is null. Nothing is
    /// recorded when it has this value already.
    void setAttribute(_xmlNode *element, _xmlNs *space, const char *name, const QString &value);
    /// Gives an element another local name.
    void rename(_xmlNode *element, const QString &name);
    /// Replaces all that an element holds by a text.
    void setText(_xmlNode *element, const QString &text);
    /// The namespace as declared on the root, declared there now where it is missing.
    _xmlNs *space(const char16_t *uri, const char *prefix);

    _xmlDoc *tree() const { return m_tree; }

private:
    struct Step {
        enum class Kind { Insert, Remove, Attribute, Name, Space } kind;
        _xmlNode *node = nullptr;
        _xmlNode *parent = nullptr;
        _xmlNode *next = nullptr; ///< before which the node stands
        _xmlAttr *before = nullptr; ///< the attribute as it was; null when there was none
        _xmlAttr *after = nullptr;
        _xmlAttr *nextAttribute = nullptr;
        const unsigned char *name = nullptr; ///< the name that the element has not at present
        _xmlNs *declared = nullptr;
    };

    void apply(Step &step, bool forward);

    _xmlDoc *m_tree;
    std::vector<Step> m_steps;
    bool m_done = true;
};

} // namespace tereze::route
