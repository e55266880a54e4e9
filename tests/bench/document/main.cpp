// SPDX-License-Identifier: GPL-3.0-or-later
// A one-page certificate with its QR, from JSON rows in memory to PDF/A-1b in memory, against
// - bare: QTextDocument::setHtml and QPdfWriter, the filled HTML and the text of the QR made beforehand;
// - LibreOffice: 200 of them converted by one process, the files written beforehand;
// - ReportLab: paragraphs and tables by platypus, the picture of the QR made beforehand.
// The page and its text are the same; each document is another person's. Each measurement is a process of its
// own, so that its peak of memory is its own; rounds are interleaved, figures are medians. Prints one JSON
// object; nothing is asserted.
#include "peers.h"
#include "sampledocument.h"

#include <core/document/documentfonts.h>
#include <core/document/qrverdict.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/work/documentmaker.h>
#include <core/work/renderdata.h>

#include <QBuffer>
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QProcess>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <sys/resource.h>
#include <vector>

namespace {

using namespace tereze;

constexpr int warmUp = 5; // fonts are loaded with the first documents

double cpuSeconds()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/// The most memory that this program has had, in megabytes. Not what getrusage says: that counts what the
/// program had before it was this program.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

Result<qsizetype> makeOurs(const work::DocumentMaker &maker, domain::RenderContext &context, int n)
{
    bench::personalise(context, n);
    TEREZE_TRY(const auto made, maker.make(context, document::DocumentRequest::Form::Electronic));
    if (made.pages != 1)
        return Error::of(ErrorKind::Internal, QStringLiteral("the certificate has more than one page"));
    return made.pdf.size();
}

Result<qsizetype> makeBare(const QString &html, const QString &qrText)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setDefaultFont(document::documentFont(11));
    TEREZE_TRY(const QImage qr, bench::qrPicture(qrText));
    text.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qr")), qr);
    text.setHtml(html + QStringLiteral("<img src=\"qr\" width=\"128\" height=\"128\">"));
    text.print(&writer);
    return buffer.data().size();
}

Result<QJsonObject> measure(bool bare, int documents)
{
    TEREZE_CHECK(document::loadDocumentFonts());
    TEREZE_TRY(domain::RenderContext context, bench::sampleDocument());
    TEREZE_TRY(const auto key, document::SigningKey::generate());
    std::vector<std::pair<QString, QString>> pages; // HTML and text of the QR, for bare
    for (int n = 0; bare && n < documents + warmUp; ++n) {
        bench::personalise(context, n);
        TEREZE_TRY(const QString html, bench::filledHtml(context));
        TEREZE_TRY(const QString qrText,
            document::qrTextFor(
                work::qrPayloadOf(context), key, QStringLiteral("tereze.example.kz"), context.language));
        pages.emplace_back(html, qrText);
    }
    const document::QtDocumentRenderer renderer;
    const SystemClock clock;
    const work::DocumentMaker maker(renderer, key, clock);
    double begin = 0;
    qsizetype bytes = 0;
    for (int n = -warmUp; n < documents; ++n) {
        if (n == 0)
            begin = cpuSeconds();
        if (bare) {
            const auto &[html, qrText] = pages.at(static_cast<size_t>(n + warmUp));
            TEREZE_TRY(bytes, makeBare(html, qrText));
        } else {
            TEREZE_TRY(bytes, makeOurs(maker, context, n + warmUp));
        }
    }
    const double spent = cpuSeconds() - begin;
    return QJsonObject { { QStringLiteral("cpu_ms"), spent * 1000 / documents },
        { QStringLiteral("peak_mb"), peakMegabytes() }, { QStringLiteral("bytes"), bytes } };
}

Result<QJsonObject> measureApart(bool bare, int documents)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--measure"), bare ? QStringLiteral("bare") : QStringLiteral("ours"),
            QStringLiteral("--documents"), QString::number(documents) });
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return Error::of(ErrorKind::Internal, QStringLiteral("a measurement failed"));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

Result<QJsonObject> compare(int rounds, int few, int many)
{
    struct Series {
        std::vector<double> cpu, peak;
        double bytes = 0;
    };
    std::map<QString, Series> all;
    const auto run = [&](const QString &name, bool bare, int documents) -> Result<void> {
        TEREZE_TRY(const QJsonObject one, measureApart(bare, documents));
        Series &series = all[name];
        series.cpu.push_back(one.value(QStringLiteral("cpu_ms")).toDouble());
        series.peak.push_back(one.value(QStringLiteral("peak_mb")).toDouble());
        series.bytes = one.value(QStringLiteral("bytes")).toDouble();
        std::fprintf(
            stderr, "%s: %.2f ms, %.1f MB\n", qPrintable(name), series.cpu.back(), series.peak.back());
        return {};
    };
    const QString ours = QStringLiteral("ours");
    const QString bare = QStringLiteral("bare");
    // The peers that are programs of others: none is silently left out.
    const auto runPeer = [&](const QString &name, const Result<double> &cpu) {
        if (cpu)
            all[name].cpu.push_back(*cpu);
        std::fprintf(stderr, "%s: %s\n", qPrintable(name),
            cpu ? qPrintable(QStringLiteral("%1 ms").arg(*cpu, 0, 'f', 2)) : qPrintable(cpu.error().detail));
    };
    const QString office = QStringLiteral("libreoffice");
    const QString reportLab = QStringLiteral("reportlab");
    for (int round = 0; round < rounds; ++round) {
        TEREZE_CHECK(run(bare + QStringLiteral("_few"), true, few));
        TEREZE_CHECK(run(ours + QStringLiteral("_few"), false, few));
        TEREZE_CHECK(run(bare + QStringLiteral("_many"), true, many));
        TEREZE_CHECK(run(ours + QStringLiteral("_many"), false, many));
        runPeer(office + QStringLiteral("_few"), bench::libreOfficeCpu(few));
        runPeer(reportLab + QStringLiteral("_few"), bench::reportLabCpu(few));
        if (round == 0) { // minutes each
            runPeer(office + QStringLiteral("_many"), bench::libreOfficeCpu(many));
            runPeer(reportLab + QStringLiteral("_many"), bench::reportLabCpu(many));
        }
    }
    QJsonObject report { { QStringLiteral("rounds"), rounds }, { QStringLiteral("few"), few },
        { QStringLiteral("many"), many } };
    for (const auto &[name, series] : all) {
        if (series.cpu.empty())
            continue;
        QJsonObject row { { QStringLiteral("cpu_ms"), rounded(median(series.cpu)) } };
        if (!series.peak.empty()) {
            row.insert(QStringLiteral("peak_mb"), rounded(median(series.peak)));
            row.insert(QStringLiteral("bytes"), series.bytes);
        }
        report.insert(name, row);
    }
    const auto cpu = [&](const QString &name) {
        return median(all.at(name).cpu);
    };
    report.insert(QStringLiteral("growth"),
        rounded(cpu(QStringLiteral("ours_many")) / cpu(QStringLiteral("ours_few"))));
    report.insert(QStringLiteral("growth_bare"),
        rounded(cpu(QStringLiteral("bare_many")) / cpu(QStringLiteral("bare_few"))));
    for (const QString &peer : { bare, office, reportLab })
        for (const QString &count : { QStringLiteral("_few"), QStringLiteral("_many") }) {
            const auto series = all.find(peer + count);
            report.insert(QStringLiteral("ours_to_") + peer + count,
                series == all.end() || series->second.cpu.empty()
                    ? QJsonValue(QStringLiteral("absent"))
                    : QJsonValue(rounded(cpu(ours + count) / median(series->second.cpu))));
        }
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { QStringLiteral("rounds"), QStringLiteral("Interleaved rounds (default 5)."),
                            QStringLiteral("N"), QStringLiteral("5") },
        { QStringLiteral("few"), QStringLiteral("Documents in the short series (default 200)."),
            QStringLiteral("N"), QStringLiteral("200") },
        { QStringLiteral("many"), QStringLiteral("Documents in the long series (default 2000)."),
            QStringLiteral("N"), QStringLiteral("2000") },
        { QStringLiteral("measure"), QStringLiteral("One series only: ours or bare."),
            QStringLiteral("WHAT") },
        { QStringLiteral("documents"), QStringLiteral("Documents of that series."), QStringLiteral("N"),
            QStringLiteral("200") } });
    parser.process(application);
    const auto number = [&](const QString &name) {
        return parser.value(name).toInt();
    };
    const QString what = parser.value(QStringLiteral("measure"));
    if (number(QStringLiteral("rounds")) < 1 || number(QStringLiteral("few")) < 1
        || number(QStringLiteral("many")) < 1 || number(QStringLiteral("documents")) < 1
        || (!what.isEmpty() && what != u"ours" && what != u"bare"))
        parser.showHelp(2);

    const auto report = what.isEmpty() ? compare(number(QStringLiteral("rounds")),
                            number(QStringLiteral("few")), number(QStringLiteral("many")))
                                       : measure(what == u"bare", number(QStringLiteral("documents")));
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().logLine()));
        return 1;
    }
    std::printf("%s", QJsonDocument(*report).toJson().constData());
    return 0;
}
