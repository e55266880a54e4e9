// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

namespace tereze::test {

/// A PDF on disk for the programs that look at it; kept in TEREZE_TEST_OUTPUT when that names a folder.
class PdfOnDisk {
public:
    explicit PdfOnDisk(const QByteArray &pdf, const char *name = "document");

    QString path() const { return m_base + QStringLiteral(".pdf"); }
    QString text() const; ///< of pdftotext
    /// The QR text that zbarimg reads from a picture of one page.
    QString qrAt(int dpi, int page) const;
    /// A page as pdftoppm paints it.
    QImage picture(int dpi, int page) const;

private:
    QTemporaryDir m_folder;
    QString m_base;
};

} // namespace tereze::test
