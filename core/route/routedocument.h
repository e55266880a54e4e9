// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

struct _xmlDoc;

namespace tereze::route {

/// A BPMN 2.0 file (http://www.omg.org/spec/BPMN/20100524/MODEL) kept as a tree and patched, never
/// regenerated: what this program does not know stays as it was read. Move-only; one thread at a time.
///
/// Nothing outside the given bytes is ever read: no network, no entities, and a file with a document type is
/// refused.
class RouteDocument {
public:
    static constexpr qsizetype maximumBytes = 2 * 1024 * 1024;

    /// Reads a file's content. Errors: InvalidInput with line and column in the text when it is not
    /// well-formed XML, has a document type, an element with absurdly many attributes, another root than
    /// BPMN's `definitions`, or is larger than maximumBytes.
    static Result<RouteDocument> read(const QByteArray &bytes);

    /// Reads a file. Errors: NotFound, or those of read().
    static Result<RouteDocument> readFile(const QString &path);

    RouteDocument(RouteDocument &&) noexcept;
    RouteDocument &operator=(RouteDocument &&) noexcept;
    ~RouteDocument();

    /// What is stored: the bytes as they were read, or, after a change, the tree written out.
    QByteArray bytes() const;

    /// The tree written out, in the encoding that the file declares.
    QByteArray serialised() const;

    /// SHA-256 of bytes(), 64 lower-case hexadecimal digits.
    QString sha256() const;

    /// Sets a `tereze:` attribute of the element with this id; an empty value removes it. Errors: NotFound
    /// for the id, InvalidInput for a name that is no XML name or a value with a character that XML cannot
    /// hold.
    Result<void> setTerezeAttribute(const QString &elementId, const QString &name, const QString &value);

    /// For the readers of core/route; owned by the document.
    const _xmlDoc *tree() const { return m_tree.get(); }

    /// For the writers of core/route, which must leave it valid; from here on the file is written anew from
    /// the tree, so call it only when something does change.
    _xmlDoc *treeForChange();

private:
    struct Release {
        void operator()(_xmlDoc *tree) const;
    };
    using Tree = std::unique_ptr<_xmlDoc, Release>;

    RouteDocument(Tree tree, const QByteArray &source);

    Tree m_tree;
    QByteArray m_source; ///< empty once the tree was changed
};

} // namespace tereze::route
