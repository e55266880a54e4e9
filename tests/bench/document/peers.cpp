// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include "sampledocument.h"

#include <core/document/documentfonts.h>

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

#include <sys/resource.h>

namespace tereze::bench {
namespace {

// LibreOffice 7.4 takes no more than 247 files in one call; the others it leaves out without a word.
constexpr qsizetype mostFilesAtOnce = 200;

// A text as long as that of a QR of ours; what it says does not matter here.
QString qrTextOf(int n)
{
    return u"HTTPS://TEREZE.EXAMPLE.KZ/Q/"_qs + QString(470, u'A')
        + QString::number(n).rightJustified(6, u'B');
}

double childrenMilliseconds()
{
    rusage used {};
    getrusage(RUSAGE_CHILDREN, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

Error failed(const QString &what)
{
    return Error::of(ErrorKind::Internal, what);
}

Error absent(const QString &what)
{
    return Error::of(ErrorKind::Unsupported, what);
}

QJsonArray rowsOf(const QTextTable &table)
{
    QJsonArray rows;
    for (int row = 0; row < table.rows(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < table.columns(); ++column)
            cells.append(table.cellAt(row, column).firstCursorPosition().block().text());
        rows.append(cells);
    }
    return rows;
}

/// Paragraphs and tables of a page, for those who read no HTML.
QJsonArray partsOf(const QTextDocument &document)
{
    QJsonArray parts;
    QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            parts.append(QJsonObject {
                { u"rows"_qs, rowsOf(*table) }, { u"border"_qs, table->format().border() > 0 } });
        } else if (it.currentBlock().isValid()) {
            parts.append(QJsonObject { { u"text"_qs, it.currentBlock().text() } });
        }
    }
    return parts;
}

} // namespace

Result<double> libreOfficeCpu(int documents)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_qs);
    if (program.isEmpty())
        return absent(u"ABSENT: no soffice, so nothing is compared with LibreOffice"_qs);
    const QTemporaryDir folder;
    TEREZE_CHECK(document::loadDocumentFonts());
    TEREZE_TRY(domain::RenderContext context, sampleDocument());
    QStringList files;
    for (int n = 0; n < documents; ++n) {
        personalise(context, n);
        TEREZE_TRY(const QString html, filledHtml(context));
        TEREZE_TRY(const QImage qr, qrPicture(qrTextOf(n)));
        QTextDocument text;
        text.setDefaultFont(document::documentFont(11));
        text.addResource(QTextDocument::ImageResource, QUrl(u"qr"_qs), qr);
        text.setHtml(html + u"<img src=\"qr\" width=\"128\" height=\"128\">"_qs);
        files.append(folder.filePath(u"%1.odt"_qs.arg(n)));
        if (!QTextDocumentWriter(files.last(), "odf").write(&text))
            return failed(u"an ODT cannot be written"_qs);
    }
    const double before = childrenMilliseconds();
    for (qsizetype first = 0; first < files.size(); first += mostFilesAtOnce) {
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(program,
            QStringList { u"-env:UserInstallation=file://"_qs + folder.filePath(u"profile"_qs),
                u"--headless"_qs, u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder.filePath(u"out"_qs) }
                + files.mid(first, mostFilesAtOnce));
        if (!office.waitForFinished(-1) || office.exitCode() != 0)
            return failed(u"soffice failed"_qs);
    }
    const double spent = childrenMilliseconds() - before;
    if (QDir(folder.filePath(u"out"_qs)).entryList({ u"*.pdf"_qs }).size() != documents)
        return failed(u"soffice did not convert every file"_qs);
    return spent / documents;
}

Result<double> reportLabCpu(int documents)
{
    // Debian's own, which has Debian's modules, before any other on the path.
    const QString program = u"/usr/bin/python3"_qs;
    QProcess python;
    python.start(program, { u"-c"_qs, u"import reportlab"_qs });
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        return absent(u"ABSENT: Python has no reportlab, so nothing is compared with it"_qs);
    TEREZE_CHECK(document::loadDocumentFonts());
    TEREZE_TRY(domain::RenderContext context, sampleDocument());
    QJsonArray pages;
    for (int n = 0; n < documents; ++n) {
        personalise(context, n);
        TEREZE_TRY(const QString html, filledHtml(context));
        TEREZE_TRY(const QImage qr, qrPicture(qrTextOf(n)));
        QTextDocument text;
        text.setHtml(html);
        QBuffer png;
        qr.save(&png, "PNG");
        pages.append(QJsonObject {
            { u"parts"_qs, partsOf(text) }, { u"qr"_qs, QString::fromLatin1(png.data().toBase64()) } });
    }
    python.start(program, { QStringLiteral(TEREZE_SOURCE_ROOT "/tests/bench/document/reportlabpeer.py") });
    python.write(QJsonDocument(pages).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        return failed(u"reportlabpeer.py failed: "_qs + QString::fromUtf8(python.readAllStandardError()));
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object().value(u"cpu_ms"_qs).toDouble();
}

} // namespace tereze::bench
