// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfrenderer.h"

#include <poppler-qt6.h>

namespace tereze::ui {

PdfRenderer::PdfRenderer() = default;
PdfRenderer::~PdfRenderer() = default;

void PdfRenderer::open(int number, const QByteArray &pdf)
{
    m_document.reset();
    m_number = number;
    if (pdf.isEmpty())
        return;
    m_document = Poppler::Document::loadFromData(pdf);
    if (!m_document || m_document->isLocked() || m_document->numPages() < 1) {
        m_document.reset();
        Q_EMIT refused(number);
        return;
    }
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    m_document->setRenderHint(Poppler::Document::TextHinting);
    QList<QSizeF> sizes;
    for (int i = 0; i < m_document->numPages(); ++i) {
        const auto page = m_document->page(i);
        sizes << (page ? page->pageSizeF() : QSizeF(595, 842));
    }
    const auto first = m_document->page(0);
    Q_EMIT opened(number, sizes, first ? first->text(QRectF()).left(4'000) : QString());
}

void PdfRenderer::render(int number, int page, double dpi)
{
    if (number != m_number || !m_document)
        return;
    const auto drawn = m_document->page(page);
    if (drawn)
        Q_EMIT rendered(number, page, dpi, drawn->renderToImage(dpi, dpi));
}

} // namespace tereze::ui
