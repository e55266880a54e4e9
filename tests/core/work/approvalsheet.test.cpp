// SPDX-License-Identifier: GPL-3.0-or-later
// The approval sheet as the worker makes it of what the database has.
#include "workshop.h"

#include <core/store/documentstore.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using namespace tereze::test;

TEST(WorkerApprovalSheet, saysForWhomAndOnWhatGroundSomebodyDecided)
{
    const auto university = University::create(1);
    ASSERT_TRUE(university.ok()) << university.error().logLine().toStdString();
    University &place = **university;
    const SmtpSink mail;
    Workshop shop(place, mail.url());
    shop.drain();
    const auto ref = place.submit(0, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } }, u"ru"_qs);
    ASSERT_TRUE(ref.ok());
    shop.drain();
    ASSERT_EQ(place.decideOpen(*ref).value(), 1);
    // The dean's task is done in the place of somebody else.
    ASSERT_EQ(place.value(u"UPDATE tereze.step SET basis = 'приказ № 12-К', for_person_id = "
                          u"(SELECT id FROM tereze.person WHERE surname = 'Жұмабаева') "
                          u"WHERE state = 'open' RETURNING 1"_qs),
        u"1");
    ASSERT_EQ(place.decideOpen(*ref).value(), 1);
    shop.drain();
    const auto documents = store::DocumentStore::listByCaseRef(place.portal(), *ref, place.session(0));
    ASSERT_TRUE(documents.ok()) << documents.error().logLine().toStdString();
    int sheets = 0;
    for (const domain::DocumentSummary &document : *documents) {
        if (document.kind != u"approval_sheet")
            continue;
        ++sheets;
        const auto file = [&](const QString &form) {
            const auto read = store::DocumentStore::file(place.portal(), document.id, form, place.session(0));
            EXPECT_TRUE(read.ok()) << read.error().logLine().toStdString();
            return read->content;
        };
        const QJsonArray decisions =
            QJsonDocument::fromJson(file(u"data"_qs)).object().value(u"decisions"_qs).toArray();
        ASSERT_EQ(decisions.size(), 2);
        EXPECT_FALSE(decisions.at(0).toObject().contains(u"acting_for"_qs));
        EXPECT_EQ(decisions.at(1)[u"name"_qs].toString(), u"Оспанов Е.");
        EXPECT_EQ(decisions.at(1)[u"acting_for"_qs].toString(), u"Жұмабаева Г.");
        EXPECT_EQ(decisions.at(1)[u"basis"_qs].toString(), u"приказ № 12-К");
        const QByteArray pdf = file(u"electronic"_qs);
        const QString text = textOfPdf(pdf).simplified();
        EXPECT_TRUE(text.contains(u"за: Жұмабаева Г.")) << text.toStdString();
        EXPECT_TRUE(text.contains(u"основание: приказ № 12-К")) << text.toStdString();
        if (const QString folder = qEnvironmentVariable("TEREZE_SCREENSHOTS"); !folder.isEmpty()) {
            QFile kept(folder + u"/approval-sheet.pdf"_qs);
            EXPECT_TRUE(kept.open(QIODevice::WriteOnly) && kept.write(pdf) == pdf.size());
        }
    }
    EXPECT_EQ(sheets, 1);
}
