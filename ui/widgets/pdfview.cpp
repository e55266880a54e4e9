// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfview.h"

#include "pdfrenderer.h"

#include <ui/mainwindow/appearance.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tereze::ui {

namespace {

constexpr int pdfPageGap = 12;
constexpr double pdfLeastZoom = 0.2;
constexpr double pdfMostZoom = 5;

} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_renderer(new PdfRenderer)
{
    setObjectName(u"pdf_view"_qs);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    m_renderer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_renderer, &QObject::deleteLater);
    connect(m_renderer, &PdfRenderer::opened, this,
        [this](int number, const QList<QSizeF> &pages, const QString &firstText) {
            if (number != m_number)
                return;
            m_pages = pages;
            m_notice.clear();
            setAccessibleDescription(firstText);
            if (m_fit)
                m_zoom = fittingZoom();
            arrange();
            verticalScrollBar()->setValue(0);
            viewport()->update();
            Q_EMIT zoomChanged();
            Q_EMIT ready();
        });
    connect(m_renderer, &PdfRenderer::refused, this, [this](int number) {
        if (number == m_number)
            Q_EMIT refused();
    });
    connect(m_renderer, &PdfRenderer::rendered, this,
        [this](int number, int page, double dpi, const QImage &image) {
            if (number != m_number)
                return;
            m_drawn.insert(page, { image, dpi });
            viewport()->update();
        });
    m_thread.setObjectName(u"pdf"_qs);
    m_thread.start();
}

PdfView::~PdfView()
{
    m_thread.quit();
    m_thread.wait();
}

void PdfView::setPdf(const QByteArray &pdf)
{
    const int number = ++m_number;
    m_pages.clear();
    m_drawn.clear();
    m_asked.clear();
    m_notice.clear();
    arrange();
    viewport()->update();
    QMetaObject::invokeMethod(
        m_renderer, [renderer = m_renderer, number, pdf] { renderer->open(number, pdf); });
}

void PdfView::setNotice(const QString &notice)
{
    setPdf({});
    m_notice = notice;
    setAccessibleDescription(notice);
}

int PdfView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (int page = 0; page < m_pages.size(); ++page) {
        if (pageRect(page).bottom() + pdfPageGap >= middle)
            return page;
    }
    return static_cast<int>(m_pages.size()) - 1;
}

double PdfView::zoom() const
{
    return m_zoom;
}

void PdfView::zoomIn()
{
    setZoom(m_zoom * 1.2);
}

void PdfView::zoomOut()
{
    setZoom(m_zoom / 1.2);
}

void PdfView::fitWidth()
{
    setZoom(fittingZoom());
    m_fit = true;
}

void PdfView::setZoom(double zoom)
{
    m_fit = false;
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, pdfLeastZoom, pdfMostZoom);
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(middle * m_zoom / before - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged();
}

double PdfView::fittingZoom() const
{
    double widest = 1;
    for (const QSizeF &size : m_pages)
        widest = std::max(widest, size.width());
    const double room = viewport()->width() - 2.0 * pdfPageGap;
    return std::clamp(room / (widest * logicalDpiX() / 72), pdfLeastZoom, 1.6);
}

QRect PdfView::pageRect(int page) const
{
    const double scale = m_zoom * logicalDpiX() / 72;
    int top = pdfPageGap;
    for (int i = 0; i < page; ++i)
        top += static_cast<int>(std::lround(m_pages.at(i).height() * scale)) + pdfPageGap;
    const QSize size = (m_pages.at(page) * scale).toSize();
    const int left = std::max(pdfPageGap, (viewport()->width() - size.width()) / 2);
    return { QPoint(left, top), size };
}

void PdfView::arrange()
{
    int width = 0;
    int height = 0;
    for (int page = 0; page < m_pages.size(); ++page) {
        const QRect rect = pageRect(page);
        width = std::max(width, rect.width() + 2 * pdfPageGap);
        height = rect.bottom() + pdfPageGap;
    }
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void PdfView::ask(int page)
{
    const double dpi = m_zoom * logicalDpiX() * devicePixelRatioF();
    if (qFuzzyCompare(m_asked.value(page), dpi))
        return;
    m_asked.insert(page, dpi);
    QMetaObject::invokeMethod(m_renderer,
        [renderer = m_renderer, number = m_number, page, dpi] { renderer->render(number, page, dpi); });
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPalette &colors = palette();
    painter.fillRect(
        viewport()->rect(), blended(colors.color(QPalette::Window), colors.color(QPalette::Dark), 0.18));
    if (m_pages.isEmpty()) {
        painter.setPen(quietText(colors, QPalette::WindowText, QPalette::Window));
        painter.drawText(
            viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < m_pages.size(); ++page) {
        const QRect rect = pageRect(page).translated(-offset);
        if (!rect.intersects(viewport()->rect())) {
            m_drawn.remove(page); // what is far away is drawn again when it comes back
            m_asked.remove(page);
            continue;
        }
        painter.fillRect(rect, Qt::white); // paper is white in the dark, too
        painter.setPen(colors.color(QPalette::Mid));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        const auto drawn = m_drawn.constFind(page);
        if (drawn != m_drawn.constEnd()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect, drawn->image);
        }
        ask(page);
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit && !m_pages.isEmpty()) {
        m_zoom = fittingZoom();
        Q_EMIT zoomChanged();
    }
    arrange();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *const bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() > 0)
            zoomIn();
        else if (event->angleDelta().y() < 0)
            zoomOut();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace tereze::ui
