// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QThread>

namespace tereze::ui {

class PdfRenderer;

/// Shows a PDF, pages one below another, on white whatever the theme is. Drawn on a thread of its own; at
/// first as wide as the view. Page Up and Page Down move by a view, Home and End to the ends, Ctrl and the
/// wheel zoom.
class PdfView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Shows another document; it is there when ready() is emitted, or refused().
    void setPdf(const QByteArray &pdf);
    /// Shows a line of text in place of a document.
    void setNotice(const QString &notice);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The page in the middle of the view, from 0.
    int currentPage() const;
    double zoom() const; ///< 1 is the size on paper

    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    void ready();
    void refused();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Drawn {
        QImage image;
        double dpi = 0;
    };

    void setZoom(double zoom);
    double fittingZoom() const;
    QRect pageRect(int page) const; // in the coordinates of the whole document
    void arrange();
    void ask(int page);

    QThread m_thread;
    PdfRenderer *m_renderer;
    int m_number = 0;
    QString m_notice;
    QList<QSizeF> m_pages;
    QHash<int, Drawn> m_drawn;
    QHash<int, double> m_asked;
    double m_zoom = 1;
    bool m_fit = true;
};

} // namespace tereze::ui
