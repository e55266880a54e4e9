// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace tereze::templates {

/// Makes the page of one source; used once, by Page::read.
class PageReader {
public:
    explicit PageReader(const QString &source)
        : m_source(source)
        , m_tokens(markupTokens(source))
    {
    }

    Page read(Findings &findings);

private:
    /// An element or a section with what stands in it, or a single token.
    struct Node {
        MarkupToken open;
        MarkupToken close; ///< of an element or a section
        std::vector<Node> children;

        bool isSection() const
        {
            return open.kind == MarkupToken::Kind::Section || open.kind == MarkupToken::Kind::Inverted;
        }
        bool isElement() const { return open.kind == MarkupToken::Kind::Open; }
    };

    std::vector<Node> tree();
    void refuse(const QString &rule, const QString &text, const MarkupToken &token);
    bool holdsBlock(const Node &node) const;
    bool isBlank(const Node &node) const;
    QString textOf(const MarkupToken &token) const;
    void readFlow(const std::vector<Node> &nodes, std::vector<PageBlock> &blocks, bool isOrdered);
    PageBlock readParagraph(const Node &node, bool isOrdered);
    PageBlock readTable(const Node &node);
    void readBox(const Node &node);
    /// readFlow() for what stands inside an element.
    void readInside(const std::vector<Node> &nodes, std::vector<PageBlock> &blocks, bool isOrdered);
    void readRows(const std::vector<Node> &nodes, PageBlock &table);
    void readRow(const Node &node, PageBlock &table);
    void readInline(const Node &node, PageBlock &block, const QStringList &openers);
    void readText(const MarkupToken &token, PageBlock &block, const QStringList &openers);
    static PagePiece tagPiece(const MarkupToken &token, qsizetype partner, const QStringList &openers);
    /// Takes away what a browser would not show at the end of a paragraph.
    static void finish(PageBlock &block);

    const QString &m_source;
    const QVector<MarkupToken> m_tokens;
    Findings m_findings;
    std::vector<PageBox> m_boxes;
    QVector<PageBox::Section> m_sections; ///< around what is read now
    int m_depth = 0; ///< elements around it
    bool m_afterSpace = true; ///< a blank here would not be seen
};

} // namespace tereze::templates
