// SPDX-License-Identifier: GPL-3.0-or-later
#include "cupstransport.h"

#include <core/base/logging.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tereze::print {
namespace {

constexpr int connectMs = 5'000;
constexpr double answerSeconds = 20;
/// IPP measures paper in hundredths of a millimetre.
constexpr double perMillimetre = 100;

Error notReached(const QString &detail)
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Print", "The printing system of this computer does not answer."),
        detail);
}

QString lastCupsError()
{
    return QString::fromUtf8(cupsLastErrorString());
}

const char *neverAsk(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr; // nobody sits at a terminal here
}

/// By the end of its title a job is known again, whatever number it has.
QString endOfTitle(domain::PrintJobId job)
{
    return QStringLiteral(" [%1]").arg(job.value());
}

/// Of a job that is held: because its pages have not come, or so it seems to CUPS. Killed after it has
/// answered for the pages and before it has written that down, CUPS keeps such a job held without a reason
/// and without an end (cupsdLoadJob of 2.4.2). A person's hold looks like that too after any restart, and one
/// after a failure, but these have pages.
bool isHeldForPages(ipp_t *answer)
{
    return ippTexts(answer, "job-hold-until").value(0) == u"no-hold"
        && ippNumber(answer, "job-k-octets", -1) == 0;
}

int stopWaiting(http_t *, void *)
{
    return 0;
}

} // namespace

CupsTransport::CupsTransport(QString server)
    : m_server(std::move(server))
{
}

Result<CupsTransport::Connection> CupsTransport::connect() const
{
    // libcups keeps server and callbacks for each thread.
    cupsSetServer(m_server.isEmpty() ? nullptr : m_server.toUtf8().constData());
    cupsSetPasswordCB2(neverAsk, nullptr);
    Connection http(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMs, nullptr));
    if (!http)
        return notReached(QStringLiteral("no connection to CUPS at %1:%2: %3")
                              .arg(QString::fromUtf8(cupsServer()))
                              .arg(ippPort())
                              .arg(lastCupsError()));
    httpSetTimeout(http.get(), answerSeconds, stopWaiting, nullptr);
    return http;
}

Result<IppMessage> CupsTransport::ask(http_t *http, IppMessage request, const char *resource) const
{
    IppMessage answer(cupsDoRequest(http, request.release(), resource));
    const ipp_status_t status = cupsLastError();
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return Error::of(ErrorKind::NotFound, lastCupsError());
    if (!answer || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE || status == IPP_STATUS_ERROR_INTERNAL
        || status == IPP_STATUS_ERROR_BUSY)
        return notReached(lastCupsError());
    if (status == IPP_STATUS_ERROR_FORBIDDEN || status == IPP_STATUS_ERROR_NOT_AUTHORIZED
        || status == IPP_STATUS_ERROR_NOT_AUTHENTICATED)
        return Error::of(ErrorKind::Forbidden, lastCupsError());
    if (status > IPP_STATUS_OK_CONFLICTING)
        return Error::of(ErrorKind::InvalidInput, lastCupsError());
    return answer;
}

Result<QList<domain::PrinterState>> CupsTransport::printers()
{
    TEREZE_TRY(const Connection http, connect());
    const char *const standard = cupsGetDefault2(http.get());
    const QString standardName = standard ? QString::fromUtf8(standard) : QString();
    IppMessage request = ippRequest(IPP_OP_CUPS_GET_PRINTERS, nullptr, {});
    ippWant(request.get(),
        { "printer-name", "printer-info", "printer-state", "printer-state-reasons",
            "printer-is-accepting-jobs", "media-source-supported", "media-left-margin-supported",
            "media-top-margin-supported", "media-right-margin-supported", "media-bottom-margin-supported" });
    auto answer = ask(http.get(), std::move(request), "/");
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return QList<domain::PrinterState>(); // no queue at all
    if (!answer)
        return answer.error();

    QList<domain::PrinterState> found;
    QHash<QByteArray, int> margins;
    domain::PrinterState printer;
    const auto finish = [&] {
        if (!printer.name.isEmpty()) {
            if (printer.title.isEmpty())
                printer.title = printer.name;
            printer.isDefault = printer.name == standardName;
            const auto margin = [&](const char *side) {
                return margins.value(QByteArray("media-") + side + "-margin-supported") / perMillimetre;
            };
            if (margins.size() == 4)
                printer.border = QMarginsF(margin("left"), margin("top"), margin("right"), margin("bottom"));
            found << printer;
        }
        printer = {};
        margins.clear();
    };
    for (ipp_attribute_t *one = ippFirstAttribute(answer->get()); one != nullptr;
         one = ippNextAttribute(answer->get())) {
        if (ippGetGroupTag(one) != IPP_TAG_PRINTER || ippGetName(one) == nullptr) {
            finish();
            continue;
        }
        const QByteArray name(ippGetName(one));
        QStringList texts;
        for (int i = 0; i < ippGetCount(one); ++i) {
            if (const char *text = ippGetString(one, i, nullptr))
                texts << QString::fromUtf8(text);
        }
        if (name == "printer-name")
            printer.name = texts.value(0);
        else if (name == "printer-info")
            printer.title = texts.value(0).left(200);
        else if (name == "printer-state")
            printer.state = ippGetInteger(one, 0) == IPP_PSTATE_STOPPED ? u"stopped"_qs
                : ippGetInteger(one, 0) == IPP_PSTATE_PROCESSING        ? u"processing"_qs
                                                                        : u"idle"_qs;
        else if (name == "printer-state-reasons")
            printer.reasons += plainReasons(texts);
        else if (name == "printer-is-accepting-jobs" && ippGetBoolean(one, 0) == 0)
            printer.reasons << u"not-accepting-jobs"_qs;
        else if (name == "media-source-supported")
            printer.trays = texts;
        else if (name.startsWith("media-") && name.endsWith("-margin-supported")) {
            int widest = 0;
            for (int i = 0; i < ippGetCount(one); ++i) {
                int upper = 0;
                const int lower = ippGetRange(one, i, &upper);
                const int value = ippGetValueTag(one) == IPP_TAG_RANGE ? lower : ippGetInteger(one, i);
                widest = std::max(widest, value);
            }
            margins.insert(name, widest);
        }
    }
    finish();
    return found;
}

Result<QString> CupsTransport::open(const domain::ClaimedPrint &job)
{
    TEREZE_TRY(const Connection http, connect());
    cups_option_t *options = nullptr;
    int count = 0;
    // Exactly as made: a moved or scaled page misses its blank.
    count = cupsAddOption("print-scaling", "none", count, &options);
    count = cupsAddOption("fit-to-page", "false", count, &options);
    count = cupsAddOption("pdfAutoRotate", "false", count, &options);
    count = cupsAddOption("copies", "1", count, &options);
    if (!job.tray.isEmpty())
        count = cupsAddOption(
            "media-col", ("{media-source=" + job.tray.toUtf8() + "}").constData(), count, &options);
    const QByteArray title = (job.number + endOfTitle(job.id)).toUtf8();
    const int id =
        cupsCreateJob(http.get(), job.printer.toUtf8().constData(), title.constData(), count, options);
    const ipp_status_t status = cupsLastError();
    cupsFreeOptions(count, options);
    if (id > 0)
        return QString::number(id);
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return Error::of(ErrorKind::NotFound, lastCupsError());
    return notReached(lastCupsError());
}

Result<void> CupsTransport::send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf)
{
    TEREZE_TRY(const Connection http, connect());
    const QByteArray name = job.number.toUtf8();
    const http_status_t started = cupsStartDocument(
        http.get(), job.printer.toUtf8().constData(), id.toInt(), name.constData(), CUPS_FORMAT_PDF, 1);
    if (started != HTTP_STATUS_CONTINUE)
        return notReached(QStringLiteral("CUPS takes no document: %1").arg(lastCupsError()));
    for (qsizetype at = 0; at < pdf.size();) {
        const auto part = static_cast<size_t>(std::min<qsizetype>(pdf.size() - at, 64 * 1024));
        if (cupsWriteRequestData(http.get(), pdf.constData() + at, part) != HTTP_STATUS_CONTINUE)
            return notReached(QStringLiteral("CUPS broke off: %1").arg(lastCupsError()));
        at += static_cast<qsizetype>(part);
    }
    if (cupsFinishDocument(http.get(), job.printer.toUtf8().constData()) > IPP_STATUS_OK_CONFLICTING)
        return notReached(QStringLiteral("CUPS refused the document: %1").arg(lastCupsError()));
    return {};
}

Result<PrintTransport::Look> CupsTransport::look(
    const QString &printer, const QString &id, domain::PrintJobId job)
{
    TEREZE_TRY(const Connection http, connect());
    IppMessage request =
        ippRequest(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", "ipp://localhost/jobs/" + id.toUtf8());
    ippWant(request.get(),
        { "job-name", "job-state", "job-state-reasons", "job-printer-state-reasons",
            "job-printer-state-message", "time-at-processing", "job-hold-until", "job-k-octets" });
    auto answer = ask(http.get(), std::move(request), "/jobs");
    const Look gone { Stage::Gone, true, { u"job-gone"_qs }, {} };
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return gone;
    if (!answer)
        return answer.error();
    // To its owner CUPS shows the title, unless JobPrivateAccess leaves owners out; to others it hides it.
    const QString title = ippTexts(answer->get(), "job-name").value(0);
    if (!title.endsWith(endOfTitle(job))) {
        qCWarning(lcPrint).noquote() << "CUPS job" << id << "at" << printer << "is not print job"
                                     << job.value()
                                     << (title.isEmpty() ? u"or its title is hidden"_qs : title);
        return gone;
    }
    Look look;
    look.reasons = plainReasons(
        ippTexts(answer->get(), "job-state-reasons") + ippTexts(answer->get(), "job-printer-state-reasons"));
    look.note = ippTexts(answer->get(), "job-printer-state-message").value(0);
    look.hasBegun = ippNumber(answer->get(), "time-at-processing") > 0;
    look.hasPages = ippNumber(answer->get(), "job-k-octets", -1) != 0;
    switch (ippNumber(answer->get(), "job-state")) {
    case IPP_JSTATE_COMPLETED:
        look.stage = Stage::Done;
        break;
    case IPP_JSTATE_CANCELED:
        look.stage = Stage::Cancelled;
        break;
    case IPP_JSTATE_ABORTED:
        look.stage = Stage::Aborted;
        break;
    case IPP_JSTATE_PROCESSING:
    case IPP_JSTATE_STOPPED:
        look.stage = Stage::Printing;
        break;
    case IPP_JSTATE_HELD:
        look.stage = isHeldForPages(answer->get()) ? Stage::Incomplete : Stage::Waiting;
        if (look.reasons.isEmpty())
            look.reasons << u"job-held"_qs; // CUPS has forgotten by whom or why
        break;
    case IPP_JSTATE_PENDING:
        look.stage = Stage::Waiting;
        break;
    default:
        return notReached(QStringLiteral("CUPS tells no state of job %1 at %2").arg(id, printer));
    }
    return look;
}

Result<void> CupsTransport::cancel(const QString &, const QString &id)
{
    TEREZE_TRY(const Connection http, connect());
    IppMessage request = ippRequest(IPP_OP_CANCEL_JOB, "job-uri", "ipp://localhost/jobs/" + id.toUtf8());
    const auto answer = ask(http.get(), std::move(request), "/jobs/");
    if (!answer && answer.error().kind != ErrorKind::NotFound
        && cupsLastError() != IPP_STATUS_ERROR_NOT_POSSIBLE)
        return answer.error();
    return {}; // gone or ended already: nothing is left to take back
}

} // namespace tereze::print
