// SPDX-License-Identifier: GPL-3.0-or-later
// A finished PDF in place of what a template gives: seen as a draft, approved, issued with QR, numbered,
// verified.
#include "workshop.h"

#include <core/document/bagcheck.h>
#include <core/document/numberoverlay.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/documentstore.h>
#include <core/work/archivist.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

#include <gtest/gtest.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::store::DocumentStore;

namespace {

/// A page of another program, with as many lines as asked over its whole width.
QByteArray otherProgramsPdf(int lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int i = 0; i < lines; ++i)
        painter.drawText(QPointF(15, 30 + i * 16),
            u"Бұйрық, қолмен дайындалған: "_qs + QString(60, u'м') + u" жол "_qs + QString::number(i + 1));
    painter.end();
    return bytes;
}

class AttachedDocument : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::University::create(1);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<test::Workshop>(*m_university, m_sink.url());
        m_shop->drain();
        m_clerk = m_university->place().connect(u"work_student_office"_qs).value();
        const auto ref =
            m_university->submit(0, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } });
        ASSERT_TRUE(ref.ok());
        m_ref = *ref;
        m_shop->drain();
    }
    void TearDown() override { m_clerk.reset(); }
    domain::DocumentSummary current()
    {
        domain::DocumentSummary last;
        const auto all = DocumentStore::listByCaseRef(*m_clerk, m_ref);
        EXPECT_TRUE(all.ok()) << all.error().logLine().toStdString();
        for (const auto &one : *all)
            if (one.kind == u"certificate")
                last = one;
        return last;
    }
    Result<qint64> attach(const QByteArray &pdf)
    {
        const domain::DocumentSummary document = current();
        QByteArray sha256;
        if (!pdf.isEmpty()) {
            TEREZE_TRY(sha256, DocumentStore::putFile(*m_clerk, pdf, u"application/pdf"_qs));
        }
        return DocumentStore::attach(*m_clerk, QUuid::createUuid(), document.id, document.version, sha256);
    }
    QString draftText()
    {
        const auto file = DocumentStore::file(*m_clerk, current().id, u"draft"_qs);
        EXPECT_TRUE(file.ok()) << file.error().logLine().toStdString();
        return test::textOfPdf(file->content);
    }

    test::SmtpSink m_sink;
    std::unique_ptr<test::University> m_university;
    std::unique_ptr<test::Workshop> m_shop;
    std::unique_ptr<db::Database> m_clerk;
    QString m_ref;
};

} // namespace

TEST_F(AttachedDocument, isSeenApprovedIssuedNumberedAndVerified)
{
    EXPECT_TRUE(current().attachable);
    const auto taken = attach(otherProgramsPdf(12));
    ASSERT_TRUE(taken.ok()) << taken.error().logLine().toStdString();
    m_shop->drain();
    EXPECT_EQ(current().id, *taken);
    EXPECT_TRUE(current().attached);
    EXPECT_EQ(current().state, u"drafted"_qs);
    const QString draft = draftText();
    EXPECT_TRUE(draft.contains(u"қолмен дайындалған"_qs) && draft.contains(u"ЖОБА"_qs))
        << draft.toStdString();

    ASSERT_EQ(m_university->decideOpen(m_ref).value(), 1);
    // What one has approved stays as it was shown.
    EXPECT_FALSE(current().attachable);
    EXPECT_EQ(attach(otherProgramsPdf(3)).error().kind, ErrorKind::WrongState);
    m_shop->drain();
    ASSERT_EQ(m_university->decideOpen(m_ref).value(), 1);
    m_shop->drain();
    EXPECT_EQ(current().state, u"issued"_qs);

    const auto file = DocumentStore::file(*m_clerk, current().id, u"electronic"_qs);
    ASSERT_TRUE(file.ok());
    const QString text = test::textOfPdf(file->content);
    const QString number = m_university->value(
        u"SELECT printed FROM tereze.journal_entry WHERE document_id = ?"_qs, { current().id });
    EXPECT_TRUE(text.contains(u"жол 12"_qs)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"ЖОБА"_qs) || text.contains(number)) << text.toStdString();
    const auto facts = document::PdfFacts::read(file->content);
    ASSERT_TRUE(facts.ok());
    const auto keys = document::JwkSet::load(work::WorkerKeys::publicKeysPath(m_shop->keysFolder()));
    const auto verdict = document::verifyQrText(facts->qrText, *keys);
    ASSERT_EQ(verdict.kind, document::QrVerdict::Kind::Valid);
    EXPECT_EQ(verdict.payload.approvers.size(), 2);
    EXPECT_EQ(m_university->value(u"SELECT verdict FROM api.verify_token(decode(?, 'hex'))"_qs,
                  { QString::fromLatin1(verdict.payload.token.toHex()) }),
        u"valid"_qs);
    const auto printed =
        document::NumberOverlay { number, QDate(2026, 11, 21), u"kk"_qs }.apply(file->content);
    ASSERT_TRUE(printed.ok()) << printed.error().logLine().toStdString();
    EXPECT_TRUE(test::textOfPdf(*printed).contains(number));
}

TEST_F(AttachedDocument, goesBackToItsTemplate)
{
    ASSERT_TRUE(attach(otherProgramsPdf(5)).ok());
    m_shop->drain();
    ASSERT_TRUE(attach({}).ok());
    m_shop->drain();
    EXPECT_FALSE(current().attached);
    EXPECT_EQ(current().state, u"drafted"_qs);
    EXPECT_FALSE(draftText().contains(u"қолмен дайындалған"_qs));
}

TEST_F(AttachedDocument, withoutRoomIsAnIncidentWithItsReasonAndMayBeReplaced)
{
    ASSERT_TRUE(attach(otherProgramsPdf(50)).ok());
    m_shop->drain();
    EXPECT_EQ(current().state, u"incident"_qs);
    EXPECT_TRUE(current().error.contains(u"no place"_qs)) << current().error.toStdString();
    EXPECT_FALSE(m_university->decideOpen(m_ref).ok()) << "nobody approves what could not be shown";
    ASSERT_TRUE(attach(otherProgramsPdf(5)).ok());
    m_shop->drain();
    EXPECT_EQ(current().state, u"drafted"_qs);
    EXPECT_EQ(m_university->decideOpen(m_ref).value(), 1);
}

TEST_F(AttachedDocument, isArchivedWithTheFileItWasMadeOf)
{
    m_university->value(
        u"UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days' RETURNING key"_qs);
    const QByteArray original = otherProgramsPdf(12);
    ASSERT_TRUE(attach(original).ok());
    m_shop->drain();
    for (int step = 0; step < 2; ++step)
        ASSERT_EQ(m_university->decideOpen(m_ref).value(), 1);
    m_shop->drain();
    ASSERT_EQ(current().state, u"issued"_qs);
    ASSERT_TRUE(QDir().mkpath(m_shop->archiveFolder()));
    work::Archivist archivist(
        m_shop->archiveFolder(), work::WorkerKeys::publicKeysPath(m_shop->keysFolder()), m_shop->counters());
    ASSERT_TRUE(archivist.round({ m_university->worker(), u"archivist"_qs }).value());

    const QString bag = m_shop->archiveFolder() + u'/' + m_ref;
    const QString folder = u"data/documents/%1-certificate/"_qs.arg(current().id);
    const auto content = [&](const QString &name) {
        QFile file(bag + u'/' + folder + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    };
    EXPECT_EQ(content(u"attached.pdf"_qs), original) << "as it was handed in";
    EXPECT_NE(content(u"document.pdf"_qs), original);
    const QJsonObject record = QJsonDocument::fromJson(content(u"record.json"_qs)).object();
    EXPECT_EQ(record[u"made_of"][u"file"].toString(), u"attached.pdf"_qs);
    const auto sumOf = [&](const QString &program, const QStringList &arguments) {
        QProcess sums;
        sums.setWorkingDirectory(bag);
        sums.start(program, arguments);
        EXPECT_TRUE(sums.waitForFinished() && sums.exitCode() == 0)
            << sums.readAllStandardError().constData();
        return QString::fromLatin1(sums.readAllStandardOutput());
    };
    sumOf(u"sha512sum"_qs, { u"--check"_qs, u"--strict"_qs, u"--quiet"_qs, u"manifest-sha512.txt"_qs });
    EXPECT_EQ(sumOf(u"sha256sum"_qs, { folder + u"attached.pdf"_qs }).section(u' ', 0, 0),
        record[u"made_of"][u"sha256"].toString());

    EXPECT_TRUE(document::checkBag(bag).findings.isEmpty());
    QFile altered(bag + u'/' + folder + u"attached.pdf"_qs);
    ASSERT_TRUE(altered.open(QIODevice::ReadWrite) && altered.seek(100) && altered.write("x") == 1);
    altered.close();
    const document::BagCheck check = document::checkBag(bag);
    ASSERT_EQ(check.findings.size(), 1);
    EXPECT_EQ(check.findings.first().rule, u"altered"_qs);
    EXPECT_EQ(check.findings.first().path, folder + u"attached.pdf"_qs);
}
