// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>

#include <memory>

namespace Poppler {
class Document;
}

namespace tereze::ui {

/// The part of a PdfView that works on a thread of its own; the document is opened, drawn and closed there.
/// Requests carry the number of the document, and answers to an older one are of no interest.
class PdfRenderer : public QObject {
    Q_OBJECT

public:
    PdfRenderer();
    ~PdfRenderer() override;

    /// Reads a PDF, or closes the present one when `pdf` is empty.
    void open(int number, const QByteArray &pdf);
    /// Draws a page, counted from 0, at a resolution in dots per inch.
    void render(int number, int page, double dpi);

Q_SIGNALS:
    /// Sizes of the pages in points (1/72 inch), and the text of the first for those who do not see.
    void opened(int number, const QList<QSizeF> &pages, const QString &firstText);
    /// The bytes are no PDF, or one with a password.
    void refused(int number);
    void rendered(int number, int page, double dpi, const QImage &image);

private:
    std::unique_ptr<Poppler::Document> m_document;
    int m_number = 0;
};

} // namespace tereze::ui
