// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpart.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

namespace tereze::document {

QVector<TextPart> TextPart::allOf(const QTextDocument &document)
{
    QVector<TextPart> parts;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const auto firstLine = [layout](const QTextBlock &block) {
        const double inBlock = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
        return layout->blockBoundingRect(block).top() + inBlock;
    };
    QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (QTextFrame *frame = it.currentFrame())
            parts.append({ frame, {}, firstLine(frame->firstCursorPosition().block()) });
        else if (it.currentBlock().length() > 1)
            parts.append({ nullptr, it.currentBlock(), firstLine(it.currentBlock()) });
    }
    return parts;
}

bool TextPart::isHeading() const
{
    if (frame || block.begin().atEnd())
        return false;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().fontWeight() < QFont::Bold)
            return false;
    return true;
}

bool TextPart::isAskedToBeginPage() const
{
    const auto policy =
        frame ? frame->frameFormat().pageBreakPolicy() : block.blockFormat().pageBreakPolicy();
    const QTextBlock before = frame ? frame->firstCursorPosition().block().previous() : block.previous();
    return policy.testFlag(QTextFormat::PageBreak_AlwaysBefore)
        || (before.isValid()
            && before.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysAfter));
}

void TextPart::beginPage() const
{
    if (frame) {
        QTextFrameFormat format = frame->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        frame->setFrameFormat(format);
        return;
    }
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

} // namespace tereze::document
