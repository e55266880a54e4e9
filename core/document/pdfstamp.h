// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentrenderer.h"

namespace tereze::document {

/// Makes a document of ours of a finished PDF that another program or a scanner made: its pages stay as they
/// are, not painted anew, and get the QR with its words on a free place of the last page and the box for the
/// registration number on a free place of the first. Nothing that stands on a page is covered. Any thread.
struct PdfStamp {
    QString qrText; ///< what qrTextFor() made
    QString language; ///< of the document: kk, ru, en or uk
    /// Where somebody wants the QR; without it, the free place nearest to a corner of the last page.
    struct Wish {
        int page = 1; ///< from 1
        QPointF corner; ///< the upper left one of QR and words, millimetres as the page is seen
    };
    std::optional<Wish> wish = {};

    /// Equal input gives equal bytes. InvalidInput for a PDF that withPdf() or checkForeignPdf() refuses or
    /// whose pages have no size that can be used; RuleBroken with the field `place` when there is no free
    /// place, or the one that is wished for is not free.
    Result<RenderedDocument> apply(const QByteArray &pdf) const;

    /// The draft that approvers see of it: the word «draft» where the number will stand, no QR. The errors of
    /// apply(), of which the room is asked for the largest QR there is: so what was a draft can be issued.
    static Result<RenderedDocument> draftOf(const QByteArray &pdf, const QString &language);
};

} // namespace tereze::document
