// SPDX-License-Identifier: GPL-3.0-or-later
// A station of the print queue with a real PostgreSQL and a real CUPS.
#include "printserver.h"

#include <core/print/calibratedpdf.h>
#include <core/print/calibrationsheet.h>
#include <core/print/printstation.h>
#include <core/store/blankstore.h>
#include <core/store/printstore.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <gtest/gtest.h>
#include <tests/ui/office.h>
#include <thread>
#include <utility>

using namespace tereze;
using namespace tereze::test;

namespace {

/// CUPS that loses power when it has answered for the pages of its first job and not yet written down that it
/// has them.
class PowerFailure final : public print::PrintTransport {
public:
    /// What becomes of the first attempts to take a job back.
    enum class Cancel { Works, IsRefusedOnce, IsAnsweredTooLateOnce };

    PowerFailure(PrintServer &server, PrintTransport &cups, Cancel cancel)
        : m_server(server)
        , m_cups(cups)
        , m_cancel(cancel)
    {
    }

    Result<QList<domain::PrinterState>> printers() override { return m_cups.printers(); }
    Result<QString> open(const domain::ClaimedPrint &job) override { return m_cups.open(job); }
    Result<void> send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf) override
    {
        if (m_hasFailed)
            return m_cups.send(job, id, pdf);
        m_hasFailed = true;
        const auto written = m_server.written();
        TEREZE_CHECK(m_cups.send(job, id, pdf));
        m_server.killWhenItHad(written);
        return m_server.again();
    }
    Result<Look> look(const QString &printer, const QString &id, domain::PrintJobId job) override
    {
        return m_cups.look(printer, id, job);
    }
    Result<void> cancel(const QString &printer, const QString &id) override
    {
        const Cancel how = std::exchange(m_cancel, Cancel::Works);
        if (how == Cancel::IsRefusedOnce)
            return Error::of(ErrorKind::Forbidden, u"not yours"_qs);
        TEREZE_CHECK(m_cups.cancel(printer, id));
        return how == Cancel::Works ? Result<void>() : Error::of(ErrorKind::Unavailable, u"late"_qs);
    }

private:
    PrintServer &m_server;
    PrintTransport &m_cups;
    Cancel m_cancel;
    bool m_hasFailed = false;
};

class PrintStationTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const QString obstacle = PrintServer::obstacle(); !obstacle.isEmpty())
            GTEST_SKIP() << "NO PRINTING IS TESTED: " << obstacle.toStdString();
        auto server = PrintServer::start();
        ASSERT_TRUE(server.ok()) << server.error().logLine().toStdString();
        m_server = std::move(server).value();
        auto office = Office::create();
        ASSERT_TRUE(office.ok()) << office.error().logLine().toStdString();
        m_office = std::move(office).value();
        auto clerk = m_office->place().connect(u"akhmetova"_qs);
        ASSERT_TRUE(clerk.ok());
        m_clerk = std::move(clerk).value();
        auto transport = print::PrintTransport::create(m_server->address());
        ASSERT_TRUE(transport.ok());
        m_transport = std::move(transport).value();
        begin();
        go(); // announces
    }
    /// The program starts, again: nothing is left of what it had in memory.
    void begin() { m_station = std::make_unique<print::PrintStation>(*m_transport, u"desk"_qs); }
    void go()
    {
        const auto done = m_station->round(*m_clerk);
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    /// The same, with a CUPS that loses power.
    void beginBeforePowerFailure(PowerFailure::Cancel cancel = PowerFailure::Cancel::Works)
    {
        m_failure = std::make_unique<PowerFailure>(*m_server, *m_transport, cancel);
        m_station = std::make_unique<print::PrintStation>(*m_failure, u"desk"_qs);
    }
    /// Rounds until the queue stands as wanted; at most 30 seconds.
    bool goUntil(const QString &wanted)
    {
        for (QDeadlineTimer patience(30'000); !patience.hasExpired();) {
            if (queue() == wanted)
                return true;
            const auto done = m_station->round(*m_clerk);
            if (!done)
                ADD_FAILURE() << done.error().logLine().toStdString();
            QTest::qWait(20);
        }
        ADD_FAILURE() << "wanted " << wanted.toStdString() << ", is " << queue().toStdString();
        return false;
    }
    /// Rounds until the printing system has a job and the station follows it.
    bool goUntilSent()
    {
        return QTest::qWaitFor(
            [&] {
                go();
                return m_station->following() == 1;
            },
            10'000);
    }
    /// The states of all jobs in order, with the reasons of those that have any: "sent, pending".
    QString queue() const
    {
        return m_office->value(
            u"SELECT coalesce(string_agg(concat_ws(' ', state, hold, CASE WHEN state IN ('processing', "
            u"'unknown', 'held')"
            " THEN nullif(array_to_string(reasons, '+'), '') END), ', ' ORDER BY batch_id, place), '') FROM tereze.print_job"_qs);
    }
    qint64 entry(const QString &number) const
    {
        return m_office->value(u"SELECT id FROM tereze.journal_entry WHERE printed = '%1'"_qs.arg(number))
            .toLongLong();
    }
    QString certificate()
    {
        const auto number = m_office->issueCertificate();
        EXPECT_TRUE(number.ok()) << number.error().logLine().toStdString();
        return number ? *number : QString();
    }
    domain::PrintBatchId put(const QStringList &numbers, const QString &printer = u"keep"_qs,
        const QString &reason = {}, const QString &blankKind = {})
    {
        domain::PrintRequest request;
        request.title = u"Справки"_qs;
        for (const QString &number : numbers)
            request.entries << entry(number);
        request.reason = reason;
        request.blankKind = blankKind;
        request.printer = domain::PrinterId(
            m_office->value(u"SELECT id FROM tereze.print_printer WHERE name = '%1'"_qs.arg(printer))
                .toLongLong());
        const auto queued = store::PrintStore::put(*m_clerk, QUuid::createUuid(), request);
        EXPECT_TRUE(queued.ok()) << queued.error().logLine().toStdString();
        return queued ? queued->batch : domain::PrintBatchId();
    }
    void act(const QString &act, domain::PrintBatchId batch, const QString &reason = {})
    {
        const auto done =
            store::PrintStore::act(*m_clerk, QUuid::createUuid(), act, { batch, 1, {} }, reason);
        EXPECT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    /// The lease runs out, as it does when the program is away for a minute.
    void loseLeases()
    {
        m_office->value(
            u"WITH x AS (UPDATE tereze.print_job SET lease_until = clock_timestamp() - interval '1 s'"
            " WHERE state = 'processing' RETURNING 1) SELECT count(*) FROM x"_qs);
    }
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_qs, { u"-layout"_qs, pdf, u"-"_qs });
        EXPECT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The upper left corner of a word on the first page, in mm, as poppler finds it.
    static QPointF placeOf(const QByteArray &pdf, const QString &word) { return boxOf(pdf, word).topLeft(); }
    /// Where a word stands, in mm.
    static QRectF boxOf(const QByteArray &pdf, const QString &word)
    {
        QProcess reader;
        reader.start(u"pdftotext"_qs, { u"-bbox"_qs, u"-"_qs, u"-"_qs });
        reader.write(pdf);
        reader.closeWriteChannel();
        EXPECT_TRUE(reader.waitForFinished() && reader.exitCode() == 0);
        const QRegularExpression box(
            u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">%1</word>"_qs
                .arg(QRegularExpression::escape(word)));
        const auto match = box.match(QString::fromUtf8(reader.readAllStandardOutput()));
        EXPECT_TRUE(match.hasMatch()) << word.toStdString();
        const auto at = [&match](int i) {
            return match.captured(i).toDouble() * 25.4 / 72;
        };
        return { QPointF(at(1), at(2)), QPointF(at(3), at(4)) };
    }
    /// A page laid over a preprinted blank with a box for the title at `title` (mm).
    static QImage onBlank(const QByteArray &pdf, const QPointF &title)
    {
        QProcess draw;
        draw.start(u"pdftoppm"_qs, { u"-r"_qs, u"72"_qs, u"-singlefile"_qs, u"-png"_qs, u"-"_qs });
        draw.write(pdf);
        draw.closeWriteChannel();
        EXPECT_TRUE(draw.waitForFinished() && draw.exitCode() == 0);
        const QImage page = QImage::fromData(draw.readAllStandardOutput(), "PNG");
        QImage blank(page.size(), QImage::Format_RGB32);
        blank.fill(QColor(0xfb, 0xf8, 0xee));
        QPainter painter(&blank);
        const double scale = page.width() / 210.0;
        painter.scale(scale, scale);
        painter.setPen(QPen(QColor(0x5b, 0x84, 0xb1), 1.2));
        painter.drawRect(QRectF(6, 6, 198, 285));
        painter.setPen(QPen(QColor(0x5b, 0x84, 0xb1), 0.4));
        painter.drawRect(QRectF(8, 8, 194, 281));
        painter.fillRect(QRectF(title.x() - 1, title.y() - 0.5, 29, 7), QColor(0xd4, 0xe4, 0xf4));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.drawImage(0, 0, page);
        return blank;
    }

    std::unique_ptr<PrintServer> m_server;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<db::Database> m_clerk;
    std::unique_ptr<print::PrintTransport> m_transport;
    std::unique_ptr<PowerFailure> m_failure;
    std::unique_ptr<print::PrintStation> m_station;
};

} // namespace

TEST_F(PrintStationTest, saysWhichPrintersThereAre)
{
    const auto printers = store::PrintStore::printers(*m_clerk);
    ASSERT_TRUE(printers.ok()) << printers.error().logLine().toStdString();
    QStringList found;
    for (const domain::StationPrinter &one : *printers)
        found << u"%1 %2 %3 %4"_qs.arg(one.station, one.printer.name, one.printer.title, one.printer.state);
    found.sort();
    EXPECT_EQ(found.join(u", "_qs), u"desk keep Принтер 101 idle, desk pdf pdf idle");
    EXPECT_TRUE(printers->first().isOwn && printers->first().isPresent && !printers->first().isAway);
}

TEST_F(PrintStationTest, aPrintFormTravelsFromTheQueueToPaper)
{
    const QString number = certificate();
    const auto batch = put({ number });
    ASSERT_TRUE(goUntil(u"sent"_qs));
    ASSERT_EQ(m_server->kept().size(), 1);
    const QString text = textOf(m_server->kept().first());
    EXPECT_TRUE(text.contains(number)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Дубликат")) << text.toStdString();
    act(u"confirm"_qs, batch);
    EXPECT_EQ(queue(), u"confirmed");
    EXPECT_EQ(
        m_office->value(
            u"SELECT concat_ws(' ', target, destination, copy_number, sha256 IS NOT NULL) FROM tereze.print_record"_qs),
        u"printer desk: Принтер 101 1 t");
}

TEST_F(PrintStationTest, oneMoreCopyIsMarkedAsDuplicate)
{
    const QString number = certificate();
    put({ number });
    ASSERT_TRUE(goUntil(u"sent"_qs));
    put({ number }, u"keep"_qs, u"утеряна"_qs);
    ASSERT_TRUE(goUntil(u"sent, sent"_qs));
    ASSERT_EQ(m_server->kept().size(), 2);
    const QString text = textOf(m_server->kept().last());
    EXPECT_TRUE(text.contains(number) && text.contains(u"Дубликат № 2")) << text.toStdString();
    // Number, date and mark stand below each other within the box of 12 mm.
    const QByteArray sheet = contentOf(m_server->kept().last());
    EXPECT_GT(boxOf(sheet, u"года"_qs).top(), boxOf(sheet, number).bottom() - 0.7);
    EXPECT_GT(boxOf(sheet, u"Дубликат"_qs).top(), boxOf(sheet, u"года"_qs).bottom() - 0.7);
    EXPECT_LT(boxOf(sheet, u"Дубликат"_qs).bottom() - boxOf(sheet, number).top(), 12.3);
}

TEST_F(PrintStationTest, aBlankIsPrintedInItsPlaceByAPrinterThatIsOff)
{
    // What this printer does to every page, and what a person measures of it on one sheet.
    domain::Calibration fault;
    fault.offset = { 6, -4 };
    fault.scale = { 0.99, 1.01 };
    const auto printedAt = [&](double x, double y) {
        return QPointF(fault.offset.x() + x * fault.scale.x(), fault.offset.y() + y * fault.scale.y());
    };
    const QPointF upper = printedAt(print::nominalCrosses.left, print::nominalCrosses.top);
    const QPointF lower = printedAt(print::nominalCrosses.right, print::nominalCrosses.bottom);
    const auto found = print::calibrationFrom({ upper.x(), upper.y(), lower.x(), lower.y() });
    ASSERT_TRUE(found.ok());
    ASSERT_TRUE(store::BlankStore::add(
        *m_clerk, QUuid::createUuid(), u"diploma"_qs, u"ЖБ-Б"_qs, 41, 45, 7, u"акт 1"_qs)
                    .ok());
    domain::PrinterCalibration kept;
    const auto printers = store::PrintStore::printers(*m_clerk);
    ASSERT_TRUE(printers.ok());
    for (const domain::StationPrinter &one : *printers) {
        if (one.printer.name == u"keep")
            kept.printer = one.id;
    }
    kept.blankKind = u"diploma"_qs;
    kept.calibration = *found;
    ASSERT_TRUE(store::BlankStore::putCalibration(*m_clerk, QUuid::createUuid(), kept).ok());

    const QString number = certificate();
    put({ number }); // on plain paper, where nobody measured
    ASSERT_TRUE(goUntil(u"sent"_qs));
    put({ number }, u"keep"_qs, u"на бланке"_qs, u"diploma"_qs);
    ASSERT_TRUE(goUntil(u"sent, sent"_qs));
    ASSERT_EQ(m_server->kept().size(), 2);
    EXPECT_EQ(m_office->value(u"SELECT state FROM tereze.blank WHERE number = 41"_qs), u"used");
    const QPointF nominal = placeOf(contentOf(m_server->kept().first()), u"СПРАВКА"_qs);
    ASSERT_FALSE(nominal.isNull());
    QList<QImage> sheets;
    for (const QString &one : m_server->kept()) {
        const auto paper = print::calibrated(contentOf(one), fault);
        ASSERT_TRUE(paper.ok());
        const QPointF place = placeOf(*paper, u"СПРАВКА"_qs) - nominal;
        if (sheets.isEmpty())
            EXPECT_GT(std::hypot(place.x(), place.y()), 3); // so far off it would be
        else
            EXPECT_LT(std::hypot(place.x(), place.y()), 0.2) << place.x() << ' ' << place.y();
        sheets << onBlank(*paper, nominal);
    }
    // For people to look at: a blank as this printer prints on it, without and with the correction.
    QImage both(sheets[0].width() * 2 + 20, sheets[0].height(), QImage::Format_RGB32);
    both.fill(QColor(0x90, 0x90, 0x90));
    QPainter painter(&both);
    painter.drawImage(0, 0, sheets[0]);
    painter.drawImage(sheets[0].width() + 20, 0, sheets[1]);
    painter.end();
    const QDir folder(QStringLiteral(TEREZE_BINARY_DIR "/../screenshots"));
    ASSERT_TRUE(folder.mkpath(u"."_qs) && both.save(folder.filePath(u"print-calibrated-blank.png"_qs)));
}

TEST_F(PrintStationTest, aPrinterWithoutPaperSaysSoAndPrintsOnceWhenItHasSome)
{
    m_server->behave(u"empty"_qs);
    put({ certificate(), certificate() });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            go();
            return queue().contains(u"media-empty");
        },
        20'000))
        << queue().toStdString();
    EXPECT_TRUE(queue().startsWith(u"processing ") && queue().endsWith(u", pending"))
        << queue().toStdString();
    m_server->behave(u"good"_qs);
    m_server->enable(u"keep"_qs);
    ASSERT_TRUE(goUntil(u"sent, sent"_qs));
    EXPECT_EQ(m_server->kept().size(), 2);
}

TEST_F(PrintStationTest, aPrinterThatGivesUpLeavesTheJobUnknownAndNothingIsTriedAgain)
{
    m_server->behave(u"broken"_qs);
    const auto batch = put({ certificate() });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            go();
            return queue().startsWith(u"unknown");
        },
        20'000))
        << queue().toStdString();
    m_server->behave(u"good"_qs);
    for (int i = 0; i < 20; ++i)
        go();
    EXPECT_EQ(m_server->kept().size(), 0);
    // A person has looked: there is no sheet. Only then is it made, as the first copy still.
    act(u"spoil"_qs, batch, u"не напечатано"_qs);
    const auto again =
        store::PrintStore::again(*m_clerk, QUuid::createUuid(), { batch, 1, {} }, u"не напечатано"_qs);
    ASSERT_TRUE(again.ok()) << again.error().logLine().toStdString();
    ASSERT_TRUE(goUntil(u"spoiled, sent"_qs));
    ASSERT_EQ(m_server->kept().size(), 1);
    EXPECT_FALSE(textOf(m_server->kept().first()).contains(u"Дубликат"));
}

TEST_F(PrintStationTest, aPrinterThatNeverAnswersIsTakenBackByAPerson)
{
    m_server->behave(u"never"_qs);
    const auto batch = put({ certificate() });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            go();
            return queue().contains(u"connecting-to-device");
        },
        20'000))
        << queue().toStdString();
    EXPECT_TRUE(queue().startsWith(u"processing"));
    act(u"cancel"_qs, batch);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            go();
            return queue().startsWith(u"unknown");
        },
        40'000))
        << queue().toStdString();
    EXPECT_EQ(m_server->kept().size(), 0);
}

TEST_F(PrintStationTest, whileThePrintingSystemIsAwayTheJobWaits)
{
    m_server->kill();
    put({ certificate() });
    for (int i = 0; i < 3; ++i)
        go();
    EXPECT_TRUE(queue().startsWith(u"pending")) << queue().toStdString();
    ASSERT_TRUE(m_server->again().ok());
    m_office->value(
        u"WITH x AS (UPDATE tereze.print_job SET run_at = now() RETURNING 1) SELECT count(*) FROM x"_qs);
    ASSERT_TRUE(goUntil(u"sent"_qs));
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, aPrintingSystemThatAnswersLateIsWaitedFor)
{
    put({ certificate() });
    m_server->stall();
    std::thread later([this] {
        std::this_thread::sleep_for(std::chrono::seconds(3));
        m_server->goOn();
    });
    go(); // claims, and opens a job that is answered late
    later.join();
    ASSERT_TRUE(goUntil(u"sent"_qs));
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, aPrintingSystemThatIsSilentForLongerThanOurPatienceLosesAndDoublesNothing)
{
    put({ certificate() });
    m_server->stall();
    std::thread later([this] {
        std::this_thread::sleep_for(std::chrono::seconds(25)); // our patience is 20
        m_server->goOn();
    });
    go();
    later.join();
    loseLeases(); // of a round that took longer than its lease
    m_office->value(
        u"WITH x AS (UPDATE tereze.print_job SET run_at = now() RETURNING 1) SELECT count(*) FROM x"_qs);
    ASSERT_TRUE(goUntil(u"sent"_qs)) << queue().toStdString();
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, whoStartsWhileThePrintingSystemIsAwayTakesNoPrinterFromTheList)
{
    const QString present =
        u"SELECT string_agg(name, ' ' ORDER BY name) FROM tereze.print_printer WHERE present"_qs;
    const QString before = m_office->value(present);
    ASSERT_FALSE(before.isEmpty());
    m_server->kill();
    begin();
    go();
    EXPECT_EQ(m_office->value(present), before);
    put({ certificate() }); // waits until it is back
    ASSERT_TRUE(m_server->again().ok());
    ASSERT_TRUE(goUntil(u"sent"_qs)) << queue().toStdString();
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, aProgramThatDiesAfterSendingFindsItsJobAgain)
{
    m_server->behave(u"slow"_qs);
    put({ certificate() });
    ASSERT_TRUE(goUntilSent());
    begin(); // it forgets all
    loseLeases();
    go();
    ASSERT_TRUE(goUntil(u"sent"_qs) || queue().startsWith(u"unknown")) << queue().toStdString();
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, aJobThatThePrintingSystemHasForgottenIsUnknown)
{
    m_server->behave(u"never"_qs);
    put({ certificate() });
    ASSERT_TRUE(goUntilSent());
    m_office->value(
        u"WITH x AS (UPDATE tereze.print_job SET transport_id = '99999' RETURNING 1) SELECT count(*) FROM x"_qs);
    begin();
    loseLeases();
    ASSERT_TRUE(goUntil(u"unknown job-gone"_qs));
    EXPECT_EQ(m_server->kept().size(), 0);
}

TEST_F(PrintStationTest, aJobOfAnotherThatHasTheSameNumberIsNotTakenForOurs)
{
    m_server->printAsSomebodyElse(); // 1, whose title CUPS hides from us
    put({ certificate() }); // 2
    ASSERT_TRUE(goUntil(u"sent"_qs));
    m_server->behave(u"never"_qs);
    for (const QString &number : { u"1"_qs, u"2"_qs }) {
        put({ certificate() });
        ASSERT_TRUE(goUntilSent());
        m_office->value(u"WITH x AS (UPDATE tereze.print_job SET transport_id = '%1' WHERE state = "
                        u"'processing' RETURNING 1)"
                        " SELECT count(*) FROM x"_qs.arg(number));
        begin();
        loseLeases();
        ASSERT_TRUE(goUntil(
            number == u"1" ? u"sent, unknown job-gone"_qs : u"sent, unknown job-gone, unknown job-gone"_qs));
    }
}

TEST_F(PrintStationTest, pagesThatAPrintingSystemForgotWhenItDiedHoldUpNobody)
{
    beginBeforePowerFailure();
    put({ certificate(), certificate() });
    ASSERT_TRUE(goUntil(u"unknown job-forgotten, sent"_qs));
    EXPECT_EQ(m_server->completed(u"keep"_qs), 2); // nothing waits there: one taken back, one printed
}

TEST_F(PrintStationTest, pagesThatWereForgottenWhileTheStationWasAwayAreNotWaitedFor)
{
    beginBeforePowerFailure();
    put({ certificate() });
    go();
    ASSERT_EQ(m_station->following(), 1);
    begin();
    loseLeases();
    ASSERT_TRUE(goUntil(u"unknown job-forgotten"_qs));
    EXPECT_EQ(m_server->completed(u"keep"_qs), 1);
}

TEST_F(PrintStationTest, whoWasForgottenIsNotCountedAsCancelledWhenTheAnswerToThatComesLate)
{
    beginBeforePowerFailure(PowerFailure::Cancel::IsAnsweredTooLateOnce);
    put({ certificate() });
    ASSERT_TRUE(goUntil(u"unknown job-forgotten"_qs));
}

TEST_F(PrintStationTest, whoWasForgottenIsNotCountedAsCancelledWhenAPersonDidThatAtThePrintingSystem)
{
    beginBeforePowerFailure();
    put({ certificate() });
    go();
    ASSERT_EQ(m_station->following(), 1);
    m_server->cancel(1);
    ASSERT_TRUE(goUntil(u"unknown job-forgotten"_qs));
}

TEST_F(PrintStationTest, whatCannotBeTakenBackGoesOnBeingFollowed)
{
    beginBeforePowerFailure(PowerFailure::Cancel::IsRefusedOnce);
    put({ certificate() });
    go();
    go();
    EXPECT_EQ(queue(), u"processing job-held");
    ASSERT_TRUE(goUntil(u"unknown job-forgotten"_qs));
}

TEST_F(PrintStationTest, pagesThatWereNeverSentAreNotWaitedFor)
{
    m_server->disable(u"keep"_qs);
    domain::ClaimedPrint job;
    job.printer = u"keep"_qs;
    job.number = u"1"_qs;
    job.id = domain::PrintJobId(7);
    const auto id = m_transport->open(job);
    ASSERT_TRUE(id.ok());
    const auto look = m_transport->look(u"keep"_qs, *id, job.id);
    ASSERT_TRUE(look.ok());
    EXPECT_EQ(look->stage, print::PrintTransport::Stage::Incomplete);
    EXPECT_FALSE(look->hasPages);
    EXPECT_EQ(look->reasons.value(0), u"job-incoming");
}

TEST_F(PrintStationTest, whatAPersonHoldsAtThePrintingSystemIsNotTakenBackAfterItsRestart)
{
    m_server->disable(u"keep"_qs);
    put({ certificate() });
    go();
    m_server->hold(1);
    m_server->stop();
    ASSERT_TRUE(m_server->again().ok());
    ASSERT_TRUE(goUntil(u"processing job-held"_qs));
    for (int i = 0; i < 5; ++i)
        go();
    EXPECT_TRUE(queue().startsWith(u"processing job-held")) << queue().toStdString();
    EXPECT_EQ(m_server->completed(u"keep"_qs), 0);
}

TEST_F(PrintStationTest, whatThePrintingSystemTriesAgainIsNotTakenBackAfterItsRestart)
{
    m_server->behave(u"broken"_qs);
    m_server->retry();
    put({ certificate() });
    go();
    ASSERT_EQ(m_station->following(), 1);
    QTest::qWait(1'500); // it has failed once at least
    m_server->stop();
    ASSERT_TRUE(m_server->again().ok());
    for (int i = 0; i < 10; ++i) {
        go();
        EXPECT_TRUE(queue().startsWith(u"processing")) << queue().toStdString();
        QTest::qWait(100);
    }
    m_server->behave(u"good"_qs);
    m_server->retry();
    ASSERT_TRUE(goUntil(u"sent"_qs));
    EXPECT_EQ(m_server->kept().size(), 1);
}

TEST_F(PrintStationTest, aDocumentThatIsAnnulledMeanwhileIsNotPrinted)
{
    const QString number = certificate();
    put({ number });
    m_office->value(
        u"WITH x AS (UPDATE tereze.document d SET state = 'annulled' FROM tereze.journal_entry e"
        " WHERE e.document_id = d.id AND e.printed = '%1' RETURNING 1) SELECT count(*) FROM x"_qs.arg(
            number));
    ASSERT_TRUE(goUntil(u"cancelled"_qs));
    EXPECT_EQ(m_server->kept().size(), 0);
}

TEST_F(PrintStationTest, aPageThatIsLockedIsFetchedLaterAndOneThatIsNotToBeHadHoldsUpNobody)
{
    const auto owner = m_office->place().connect();
    ASSERT_TRUE(owner.ok());
    const auto sql = [&](const QString &script) {
        const auto done = (*owner)->executeScript(script);
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    };
    // In the place of the function that gives the page one that meets what it may meet.
    const auto meet = [&](const QString &state) {
        sql(u"CREATE FUNCTION api.print_chunk(p_job_id bigint, p_claimant uuid, p_n integer)"
            " RETURNS TABLE (bytes bytea, size integer, sha256 bytea, media_type text) LANGUAGE plpgsql"
            " AS $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '%1'; END $$;"
            "GRANT EXECUTE ON FUNCTION api.print_chunk TO PUBLIC"_qs.arg(state));
    };
    sql(u"ALTER FUNCTION api.print_chunk RENAME TO print_chunk_real"_qs);
    meet(u"55P03"_qs); // a lock was waited for in vain
    put({ certificate() });
    go();
    EXPECT_EQ(queue(), u"pending");
    sql(u"DROP FUNCTION api.print_chunk"_qs);
    meet(u"XX001"_qs); // stored data are damaged
    ASSERT_TRUE(goUntil(u"held trouble sheet-cannot-be-made"_qs));
    sql(u"DROP FUNCTION api.print_chunk; ALTER FUNCTION api.print_chunk_real RENAME TO print_chunk"_qs);
    put({ certificate() });
    ASSERT_TRUE(goUntil(u"held trouble sheet-cannot-be-made, sent"_qs));
}

TEST_F(PrintStationTest, aSheetThatCannotBeMadeWaitsForAPersonWithWords)
{
    put({ certificate() });
    m_office->value(
        u"WITH x AS (UPDATE tereze.journal_entry SET printed = repeat('Ж', 200) || printed RETURNING 1) SELECT count(*) FROM x"_qs);
    ASSERT_TRUE(goUntil(u"held trouble sheet-cannot-be-made"_qs));
    EXPECT_FALSE(m_office->value(u"SELECT coalesce(note, '') FROM tereze.print_job"_qs).isEmpty());
    EXPECT_EQ(m_server->kept().size(), 0);
}

TEST_F(PrintStationTest, twentyGoThroughCupsPdfInOrder)
{
    // cups-pdf writes into one folder of the user, with the titles of jobs as names: ours are of this run
    // alone.
    const QString run = QUuid::createUuid().toString(QUuid::Id128).left(12);
    ASSERT_EQ(m_office->value(
                  u"WITH x AS (UPDATE tereze.journal SET pattern = '%1-{number}/{year}'"
                  " WHERE pattern = 'С-{number}/{year}' RETURNING 1) SELECT count(*) FROM x"_qs.arg(run)),
        u"1");
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers << certificate();
    const QString folder = QDir::home().filePath(u"PDF"_qs);
    const bool wasThere = QDir(folder).exists();
    put(numbers, u"pdf"_qs);
    QStringList wanted;
    for (int i = 0; i < 20; ++i)
        wanted << u"sent"_qs;
    for (QDeadlineTimer patience(180'000); !patience.hasExpired() && queue() != wanted.join(u", "_qs);) {
        go();
        QTest::qWait(20);
    }
    EXPECT_EQ(queue(), wanted.join(u", "_qs));
    EXPECT_EQ(m_server->completed(u"pdf"_qs), 20);
    const QDir home(folder);
    const QStringList made = home.entryList({ u'*' + run + u'*' }, QDir::Files, QDir::Time | QDir::Reversed);
    // cups-pdf goes by way of PostScript, which leaves no text to be read: sheets are told by their jobs.
    static const QRegularExpression jobOf(u"job_(\\d+)"_qs);
    QList<int> jobs;
    for (const QString &name : made) {
        jobs << jobOf.match(name).captured(1).toInt();
        QProcess facts;
        facts.start(u"pdfinfo"_qs, { home.filePath(name) });
        ASSERT_TRUE(facts.waitForFinished());
        const QString text = QString::fromUtf8(facts.readAllStandardOutput()).simplified();
        EXPECT_TRUE(text.contains(u"Pages: 1 ") && text.contains(u"(A4)")) << text.toStdString();
        QFile::remove(home.filePath(name));
    }
    if (!wasThere)
        QDir().rmdir(folder); // unless somebody else has put something there meanwhile
    EXPECT_EQ(jobs.size(), 20);
    EXPECT_EQ(QSet<int>(jobs.begin(), jobs.end()).size(), 20);
    EXPECT_TRUE(std::is_sorted(jobs.begin(), jobs.end()));
}
