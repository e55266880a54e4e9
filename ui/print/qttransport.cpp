// SPDX-License-Identifier: GPL-3.0-or-later
#include "qttransport.h"

#include <ui/widgets/pdfprinter.h>

#include <QPrinter>
#include <QPrinterInfo>
#include <QUuid>

namespace tereze::ui {

Result<QList<domain::PrinterState>> QtTransport::printers()
{
    QList<domain::PrinterState> found;
    for (const QPrinterInfo &info : QPrinterInfo::availablePrinters()) {
        domain::PrinterState printer;
        printer.name = info.printerName();
        printer.title = info.description().isEmpty() ? info.printerName() : info.description().left(200);
        printer.state = info.state() == QPrinter::Active ? u"processing"_qs
            : info.state() == QPrinter::Error            ? u"stopped"_qs
                                                         : u"idle"_qs;
        printer.isDefault = info.isDefault();
        found << printer;
    }
    return found;
}

Result<QString> QtTransport::open(const domain::ClaimedPrint &job)
{
    if (QPrinterInfo::printerInfo(job.printer).isNull())
        return Error::of(ErrorKind::NotFound, u"the system has no printer "_qs + job.printer);
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    m_jobs.insert(id, { Stage::Waiting, false, {}, {} });
    return id;
}

Result<void> QtTransport::send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf)
{
    QPrinter printer(QPrinterInfo::printerInfo(job.printer), QPrinter::HighResolution);
    printer.setDocName(job.number);
    const Result<void> printed = printPdf(pdf, printer);
    m_jobs.insert(id, { printed ? Stage::Done : Stage::Aborted, true, {}, {} });
    return printed;
}

Result<print::PrintTransport::Look> QtTransport::look(const QString &, const QString &id, domain::PrintJobId)
{
    return m_jobs.value(id, Look { Stage::Gone, true, { u"job-gone"_qs }, {} });
}

Result<void> QtTransport::cancel(const QString &, const QString &id)
{
    if (m_jobs.contains(id) && m_jobs.value(id).stage == Stage::Waiting)
        m_jobs.insert(id, { Stage::Cancelled, false, {}, {} });
    return {};
}

} // namespace tereze::ui
