// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedstamps.h"

#include "randompayloads.h"
#include "support.h"

#include <core/document/base32.h>
#include <core/document/cosesign1.h>
#include <core/document/stampdrawing.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <array>
#include <cmath>

namespace tereze::test {
namespace {

constexpr int dpi = 150;
constexpr double largestTurn = 4; ///< degrees
constexpr double blurSigma = 0.7; ///< pixels
constexpr double noiseSigma = 10; ///< of 255
constexpr int jpegQuality = 60;
constexpr int stampsAtOnce = 20; ///< read by one run of zbarimg
constexpr int documentDots = 1200; ///< an inch, as documents are drawn

/// A value of the normal distribution (Box and Muller).
double normal(QRandomGenerator &random)
{
    return std::sqrt(-2 * std::log(1 - random.generateDouble()))
        * std::cos(2 * M_PI * random.generateDouble());
}

/// The convolution with a Gaussian of 5 pixels along one direction.
QImage blurred(const QImage &image, bool alongRows)
{
    std::array<double, 5> weights {};
    double sum = 0;
    for (int i = -2; i <= 2; ++i)
        sum += weights.at(static_cast<size_t>(i + 2)) = std::exp(-i * i / (2 * blurSigma * blurSigma));
    QImage result(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            double value = 0;
            for (int i = -2; i <= 2; ++i) {
                const int fromX = alongRows ? std::clamp(x + i, 0, image.width() - 1) : x;
                const int fromY = alongRows ? y : std::clamp(y + i, 0, image.height() - 1);
                value += weights.at(static_cast<size_t>(i + 2)) * image.constScanLine(fromY)[fromX];
            }
            result.scanLine(y)[x] = static_cast<uchar>(std::lround(value / sum));
        }
    return result;
}

/// The picture as a scanner gives it of paper that lies askew.
QImage scanned(const QImage &clean, QRandomGenerator &random)
{
    const double turn = (random.generateDouble() * 2 - 1) * largestTurn;
    QImage paper(clean.size() + QSize(60, 60), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(
        paper.width() / 2.0 + random.generateDouble(), paper.height() / 2.0 + random.generateDouble());
    painter.rotate(turn);
    painter.drawImage(QPointF(-clean.width() / 2.0, -clean.height() / 2.0), clean);
    painter.end();
    QImage scan = blurred(blurred(paper, true), false);
    for (int y = 0; y < scan.height(); ++y) {
        uchar *line = scan.scanLine(y);
        for (int x = 0; x < scan.width(); ++x)
            line[x] =
                static_cast<uchar>(std::clamp(std::lround(line[x] + noiseSigma * normal(random)), 0L, 255L));
    }
    return scan;
}

/// The text of a QR whose signed message has the length and the density of a real one; a real signature would
/// be another at each run.
Result<QString> qrTextOf(const RandomPayloads::Sample &sample, QRandomGenerator &random)
{
    TEREZE_TRY(const document::QrPayload fitted, sample.payload.fitted(sample.language));
    QByteArray message = fitted.toCbor();
    for (int i = 0; i < document::CoseSign1::overhead; ++i)
        message += static_cast<char>(random.bounded(256));
    return u"HTTPS://TEREZE.UNIVERSITY.EDU.KZ/Q/"_qs + document::toBase32(message);
}

/// The texts that zbarimg reads, by file.
QMap<QString, QStringList> textsIn(const QStringList &files)
{
    QMap<QString, QStringList> texts;
    QXmlStreamReader xml(runProgram(u"zbarimg"_qs, QStringList { u"--xml"_qs, u"-q"_qs } + files).output);
    QString file;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            file = xml.attributes().value(u"href"_qs).toString();
        else if (xml.name() == u"data")
            texts[file] << xml.readElementText();
    }
    return texts;
}

} // namespace

ScannedStamps ScannedStamps::scan(int count, quint32 seed)
{
    ScannedStamps result;
    QRandomGenerator random(seed);
    RandomPayloads payloads(seed);
    QTemporaryDir folder;
    QMap<QString, QString> waiting; ///< text by file
    QMap<QString, int> modulesOf;
    for (int i = 0; i < count; ++i) {
        const auto sample = payloads.next(1 + static_cast<int>(random.bounded(8)));
        const Result<QString> text = qrTextOf(sample, random);
        const auto drawing = text ? document::QrDrawing::of(*text, documentDots) : text.error();
        const auto stamp = drawing
            ? document::drawQrStamp(*drawing, { u"QR"_qs, u"tereze.university.edu.kz"_qs })
            : Result<document::QrStamp>(drawing.error());
        if (!stamp) {
            result.trouble = stamp.error().logLine();
            return result;
        }
        const QString base = folder.filePath(QString::number(i));
        QFile pdf(base + u".pdf"_qs);
        if (!pdf.open(QIODevice::WriteOnly) || pdf.write(stamp->pdf) != stamp->pdf.size()) {
            result.trouble = pdf.errorString();
            return result;
        }
        pdf.close();
        runProgram(u"pdftoppm"_qs,
            { u"-gray"_qs, u"-png"_qs, u"-r"_qs, QString::number(dpi), u"-singlefile"_qs, pdf.fileName(),
                base });
        const QImage clean = QImage(base + u".png"_qs).convertToFormat(QImage::Format_Grayscale8);
        if (clean.isNull() || !scanned(clean, random).save(base + u".jpg"_qs, "JPG", jpegQuality)) {
            result.trouble = QStringLiteral("stamp %1 was not painted").arg(i);
            return result;
        }
        waiting.insert(base + u".jpg"_qs, *text);
        modulesOf.insert(base + u".jpg"_qs, drawing->modules());
        result.smallestModule =
            i == 0 ? drawing->module() : std::min(result.smallestModule, drawing->module());
        result.largestSide = std::max(result.largestSide, drawing->side());
        ++result.modules[drawing->modules()];
        ++result.stamps;
        if (waiting.size() < stampsAtOnce && i + 1 < count)
            continue;
        const QMap<QString, QStringList> texts = textsIn(waiting.keys());
        for (auto one = waiting.cbegin(); one != waiting.cend(); ++one) {
            const QStringList found = texts.value(one.key());
            if (found.size() == 1)
                ++result.read;
            else
                ++result.missedByModules[modulesOf.value(one.key())];
            if (found == QStringList { one.value() })
                ++result.exact;
            QFile::remove(one.key());
        }
        waiting.clear();
        modulesOf.clear();
    }
    return result;
}

QJsonObject ScannedStamps::json() const
{
    const auto object = [](const QMap<int, int> &counts) {
        QJsonObject members;
        for (auto one = counts.cbegin(); one != counts.cend(); ++one)
            members.insert(QString::number(one.key()), one.value());
        return members;
    };
    return { { u"stamps"_qs, stamps }, { u"read"_qs, read }, { u"exact"_qs, exact }, { u"dpi"_qs, dpi },
        { u"turned_to_degrees"_qs, largestTurn }, { u"blur_sigma_px"_qs, blurSigma },
        { u"noise_sigma"_qs, noiseSigma }, { u"jpeg_quality"_qs, jpegQuality },
        { u"smallest_module_mm"_qs, smallestModule }, { u"pixels_a_module"_qs, smallestModule * dpi / 25.4 },
        { u"largest_side_mm"_qs, largestSide }, { u"stamps_by_modules"_qs, object(modules) },
        { u"missed_by_modules"_qs, object(missedByModules) }, { u"trouble"_qs, trouble } };
}

} // namespace tereze::test
