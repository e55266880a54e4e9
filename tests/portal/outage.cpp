// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage.h"

#include <QRegularExpression>
#include <QThread>

#include <gtest/gtest.h>

namespace tereze::test {

static void run(const QString &sql)
{
    const auto done = sharedStage().university->owner().executeScript(sql);
    EXPECT_TRUE(done.ok()) << done.error().logLine().toStdString();
}

Outage::Outage(const QString &when)
    : m_table(when.section(u' ', -1))
{
    run(u"CREATE FUNCTION public.go_away() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ "
        u"BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$"_qs);
    run(u"CREATE TRIGGER go_away "_qs + when + u" FOR EACH ROW EXECUTE FUNCTION public.go_away()"_qs);
    run(u"ALTER ROLE tereze_portal NOLOGIN"_qs);
}

Outage::~Outage()
{
    run(u"ALTER ROLE tereze_portal LOGIN"_qs);
    run(u"DROP TRIGGER go_away ON "_qs + m_table);
    run(u"DROP FUNCTION public.go_away()"_qs);
    EXPECT_TRUE(sharedStage().university->reconnect().ok())
        << "a test may have ended its connections as well";
    QThread::msleep(600); // a thread asks a server that was away no sooner
}

Visitor::Fields offeredAgain(const QString &page, const QString &action)
{
    Visitor::Fields fields;
    const QString form = page.mid(page.indexOf(u"<form method=\"post\" action=\""_qs + action));
    static const QRegularExpression input(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_qs);
    for (auto match = input.globalMatch(form); match.hasNext();) {
        const auto found = match.next();
        fields.append({ found.captured(1), found.captured(2) });
    }
    return fields;
}

} // namespace tereze::test
