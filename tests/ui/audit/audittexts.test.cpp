// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/audit/audittexts.h>
#include <ui/mainwindow/languageswitch.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;

namespace {

/// What the functions of the database write, by kind of event and of object; names that they put together are
/// added by hand.
QList<domain::AuditEntry> everyEvent()
{
    QList<domain::AuditEntry> events;
    QSet<QString> seen;
    const auto add = [&](const QString &kind, const QString &object, const QJsonObject &data = {}) {
        if (const QString key = object + u' ' + kind; data.isEmpty() && seen.contains(key))
            return;
        else
            seen.insert(key);
        domain::AuditEntry entry;
        entry.kind = kind;
        entry.objectKind = object;
        entry.data = data;
        events << entry;
    };
    static const QRegularExpression written(u"event_append\\('([a-z_]+)',\\s*'([a-z_]+)'"_qs);
    QDirIterator files(
        test::sourceRoot() + u"/db/functions"_qs, { u"*.sql"_qs }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (auto it = written.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(1) == u"decided")
                add(u"decided"_qs, u"application"_qs, { { u"outcome"_qs, u"reject"_qs } });
            else if (match.captured(1) == u"term_over")
                add(u"term_over"_qs, u"application"_qs, { { u"action"_qs, u"remind"_qs } });
            else
                add(match.captured(1), match.captured(2));
        }
    }
    for (const char *kind :
        { "submitted", "resubmitted", "recalled", "annulled", "withdrawn", "return_acknowledged" })
        add(QString::fromLatin1(kind), u"application"_qs);
    for (const char *kind : { "frozen", "issued", "effect_failed" }) // of a joint order
        add(QString::fromLatin1(kind), u"document"_qs);
    for (const char *kind : { "route_published", "route_refused" })
        add(QString::fromLatin1(kind), u"route"_qs);
    for (const char *state : { "sent", "unknown", "pending", "held", "cancelled" })
        add(u"print_"_qs + QString::fromLatin1(state), u"print_batch"_qs);
    for (const char *act : { "confirm", "spoil", "cancel", "hold", "resume", "approve" })
        add(u"print_act"_qs, u"print_batch"_qs, { { u"act"_qs, QString::fromLatin1(act) } });
    return events;
}

} // namespace

TEST(AuditTextsTest, everyEventOfTheDatabaseHasWordsInEachLanguage)
{
    const QList<domain::AuditEntry> events = everyEvent();
    ASSERT_GT(events.size(), 60);
    ui::LanguageSwitch languages;
    static const QRegularExpression code(u"^[a-z]+(_[a-z]+)*$"_qs);
    for (const ui::LanguageSwitch::Language &language : ui::LanguageSwitch::languages()) {
        languages.set(language.code);
        for (const domain::AuditEntry &entry : events) {
            const QString words = ui::auditEventText(entry);
            EXPECT_FALSE(words.isEmpty() || words.contains(code)) << entry.kind.toStdString();
            EXPECT_NE(ui::auditObjectText(entry, language.code), entry.objectKind)
                << entry.objectKind.toStdString();
        }
    }
}

TEST(AuditTextsTest, theGroundOfAnActIsSaidWithIt)
{
    domain::AuditEntry entry;
    entry.kind = u"blank_act"_qs;
    entry.objectKind = u"blank"_qs;
    entry.data = { { u"act"_qs, u"spoil"_qs }, { u"ground"_qs, u"wet"_qs } };
    EXPECT_EQ(ui::auditEventText(entry), u"Blanks marked as spoiled — wet"_qs);
    entry.data.insert(u"act"_qs, u"new"_qs); // what a later version of the database does
    EXPECT_EQ(ui::auditEventText(entry), u"State of blanks changed — wet"_qs);
    entry.kind = u"something_new"_qs;
    EXPECT_EQ(ui::auditEventText(entry), u"something_new — wet"_qs) << "shown as it is, not left out";
}

TEST(AuditTextsTest, anObjectIsCalledAsPeopleCallIt)
{
    domain::AuditEntry entry;
    entry.objectKind = u"journal"_qs;
    entry.objectName = QJsonObject { { u"kk"_qs, u"Бұйрықтар"_qs }, { u"ru"_qs, u"Приказы"_qs },
        { u"en"_qs, u"Orders"_qs } };
    EXPECT_EQ(ui::auditObjectText(entry, u"ru"_qs), u"Journal Приказы"_qs);
    entry.objectKind = u"application"_qs;
    entry.objectName = u"T-7K3M-92QD"_qs;
    EXPECT_EQ(ui::auditObjectText(entry, u"en"_qs), u"Case T-7K3M-92QD"_qs);
    entry.objectKind = u"setting"_qs;
    entry.objectName = QJsonValue::Null;
    entry.data = { { u"key"_qs, u"archive_after_days"_qs }, { u"value"_qs, 30 } };
    EXPECT_EQ(ui::auditObjectText(entry, u"en"_qs), u"Setting archive_after_days"_qs);
    EXPECT_EQ(ui::auditDataText(entry), u"key: archive_after_days\nvalue: 30"_qs);
}
