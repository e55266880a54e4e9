// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageink.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <poppler-qt6.h>

namespace tereze::document {
namespace {

constexpr double cellsPerMillimetre = 2;
constexpr int pixelsPerCell = 2; ///< a side
constexpr double dotsPerInch = cellsPerMillimetre * pixelsPerCell * 25.4;
constexpr int cellsTried = 2; ///< cells between the places that are tried
constexpr int paperGrain = 20; ///< how far the paper's own tone varies, of 255
constexpr int darkestPaper = 128; ///< what is darker is no paper, and nothing on it is free
constexpr double laterCorner = 25; ///< millimetres by which an earlier corner is preferred to the next

/// The darkest of a pixel's colours: yellow on white is as much ink as black is.
int toneOf(QRgb pixel)
{
    return std::min({ qRed(pixel), qGreen(pixel), qBlue(pixel) });
}

/// What Poppler asks between operators.
bool isOver(const QVariant &deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline.value<void *>())->hasExpired();
}

} // namespace

PageInk::PageInk(const QSizeF &size)
    : m_size(size)
    , m_columns(static_cast<int>(std::ceil(size.width() * cellsPerMillimetre)))
    , m_rows(static_cast<int>(std::ceil(size.height() * cellsPerMillimetre)))
    , m_inked(static_cast<qsizetype>(m_columns) * m_rows, false)
{
}

Result<PageInk> PageInk::read(
    const QByteArray &pdf, int page, const QSizeF &size, double unit, std::chrono::milliseconds patience)
{
    const auto refuse = [page](const QString &detail) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "Page %1 of the PDF file cannot be shown.").arg(page),
            detail);
    };
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return refuse(QStringLiteral("Poppler does not open the PDF"));
    const std::unique_ptr<Poppler::Page> shown(document->page(page - 1));
    if (!shown)
        return refuse(QStringLiteral("Poppler does not find page %1").arg(page));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    QDeadlineTimer deadline(patience);
    const QVariant asked = QVariant::fromValue(static_cast<void *>(&deadline));
    const auto tooLong = [page] {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document",
                "Page %1 of the PDF file takes too long to be shown. Print the file to a new PDF file and "
                "take "
                "that one.")
                .arg(page),
            QStringLiteral("Poppler paints page %1 without end").arg(page));
    };
    // Poppler knows no unit of a page: it takes each for a point.
    const QImage image = shown
                             ->renderToImage(dotsPerInch * unit, dotsPerInch * unit, -1, -1, -1, -1,
                                 Poppler::Page::Rotate0, nullptr, nullptr, isOver, asked)
                             .convertToFormat(QImage::Format_RGB32);
    if (deadline.hasExpired())
        return tooLong();
    PageInk ink(size);
    const QSize expected(ink.m_columns * pixelsPerCell, ink.m_rows * pixelsPerCell);
    if (image.isNull() || std::abs(image.width() - expected.width()) > 2 * pixelsPerCell
        || std::abs(image.height() - expected.height()) > 2 * pixelsPerCell)
        return refuse(QStringLiteral("Poppler paints %1 × %2 pixels where %3 × %4 are expected")
                          .arg(image.width())
                          .arg(image.height())
                          .arg(expected.width())
                          .arg(expected.height()));
    ink.markPainted(image);
    QList<QRectF> words;
    for (const auto &word : shown->textList(Poppler::Page::Rotate0, isOver, asked)) {
        const QRectF box = word->boundingBox();
        words.append(QRectF(box.topLeft() * (unit * 25.4 / 72), box.size() * (unit * 25.4 / 72)));
    }
    if (deadline.hasExpired())
        return tooLong();
    ink.markWords(words);
    ink.sumUp();
    return ink;
}

void PageInk::markPainted(const QImage &image)
{
    std::array<int, 256> tones {};
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++tones.at(static_cast<size_t>(toneOf(line[x])));
    }
    const int paper = static_cast<int>(std::max_element(tones.begin(), tones.end()) - tones.begin());
    for (int y = 0; y < std::min(image.height(), m_rows * pixelsPerCell); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < std::min(image.width(), m_columns * pixelsPerCell); ++x)
            if (paper < darkestPaper || std::abs(toneOf(line[x]) - paper) > paperGrain)
                m_inked[static_cast<qsizetype>(y / pixelsPerCell) * m_columns + x / pixelsPerCell] = true;
    }
}

QRect PageInk::cellsOf(const QRectF &place) const
{
    // A PDF of others may place words anywhere, also where no whole number reaches.
    const auto within = [](double cell, int least, int most) {
        return cell > least ? static_cast<int>(std::min(cell, double(most))) : least;
    };
    const int left = within(std::floor(place.left() * cellsPerMillimetre), 0, m_columns);
    const int top = within(std::floor(place.top() * cellsPerMillimetre), 0, m_rows);
    const int right = within(std::ceil(place.right() * cellsPerMillimetre), left, m_columns);
    const int bottom = within(std::ceil(place.bottom() * cellsPerMillimetre), top, m_rows);
    return { left, top, right - left, bottom - top };
}

void PageInk::take(const QRectF &place)
{
    const QRect cells = cellsOf(place);
    for (int y = cells.top(); y < cells.top() + cells.height(); ++y)
        for (int x = cells.left(); x < cells.left() + cells.width(); ++x)
            m_inked[static_cast<qsizetype>(y) * m_columns + x] = true;
    if (!m_sums.isEmpty())
        sumUp();
}

void PageInk::markWords(const QList<QRectF> &words)
{
    // What begins and ends at each cell, summed up once: millions of words that each cover the page cost no
    // more than their number.
    const qsizetype width = m_columns + 1;
    QVector<int> changes(width * (m_rows + 1), 0);
    for (const QRectF &word : words) {
        const QRect cells = cellsOf(word);
        const qsizetype top = cells.top() * width;
        const qsizetype bottom = (cells.top() + cells.height()) * width;
        const int right = cells.left() + cells.width();
        ++changes[top + cells.left()];
        --changes[top + right];
        --changes[bottom + cells.left()];
        ++changes[bottom + right];
    }
    for (int y = 0; y < m_rows; ++y) {
        int sum = 0;
        for (int x = 0; x < m_columns; ++x) {
            sum += changes.at(y * width + x);
            changes[(y + 1) * width + x] += changes.at(y * width + x);
            if (sum > 0)
                m_inked[static_cast<qsizetype>(y) * m_columns + x] = true;
        }
    }
}

void PageInk::sumUp()
{
    const qsizetype width = m_columns + 1;
    m_sums.fill(0, width * (m_rows + 1));
    for (int y = 0; y < m_rows; ++y)
        for (int x = 0; x < m_columns; ++x)
            m_sums[(y + 1) * width + x + 1] = (m_inked.at(static_cast<qsizetype>(y) * m_columns + x) ? 1 : 0)
                + m_sums.at(y * width + x + 1) + m_sums.at((y + 1) * width + x) - m_sums.at(y * width + x);
}

bool PageInk::isFree(const QRectF &place) const
{
    constexpr double rounding = 0.01;
    if (place.left() < -rounding || place.top() < -rounding || place.right() > m_size.width() + rounding
        || place.bottom() > m_size.height() + rounding)
        return false;
    const QRect cells = cellsOf(place);
    const qsizetype width = m_columns + 1;
    const auto sum = [this, width](int x, int y) {
        return m_sums.at(y * width + x);
    };
    const int right = cells.left() + cells.width();
    const int bottom = cells.top() + cells.height();
    return sum(right, bottom) - sum(cells.left(), bottom) - sum(right, cells.top())
        + sum(cells.left(), cells.top())
        == 0;
}

std::optional<QRectF> PageInk::freePlace(
    const QSizeF &size, double margin, const QList<Corner> &corners) const
{
    const double right = m_size.width() - margin - size.width();
    const double bottom = m_size.height() - margin - size.height();
    std::optional<QRectF> best;
    double bestCost = 0;
    for (double y = margin; y <= bottom; y += cellsTried / cellsPerMillimetre) {
        for (double x = margin; x <= right; x += cellsTried / cellsPerMillimetre) {
            double cost =
                m_size.width() + m_size.height() + laterCorner * static_cast<double>(corners.size());
            for (qsizetype i = 0; i < corners.size(); ++i) {
                const bool atLeft = corners.at(i) == Corner::TopLeft || corners.at(i) == Corner::BottomLeft;
                const bool atTop = corners.at(i) == Corner::TopLeft || corners.at(i) == Corner::TopRight;
                cost = std::min(cost,
                    (atLeft ? x - margin : right - x) + (atTop ? y - margin : bottom - y)
                        + laterCorner * static_cast<double>(i));
            }
            if (best && cost >= bestCost)
                continue;
            const QRectF place(QPointF(x, y), size);
            if (!isFree(place))
                continue;
            best = place;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace tereze::document
