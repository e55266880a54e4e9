// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantedfault.h"

#include <QHash>

#include <tests/support/forgetfulqueue.h>

namespace tereze::test {

namespace {

const QHash<QString, PlantedFault> &faultNames()
{
    static const QHash<QString, PlantedFault> names { { u"none"_qs, PlantedFault::None },
        { u"not-durable"_qs, PlantedFault::NotDurable },
        { u"request-forgotten"_qs, PlantedFault::RequestForgotten },
        { u"queue-forgets"_qs, PlantedFault::QueueForgets } };
    return names;
}

/// Replaces a text in the source of every function that has it; fails when fewer than `fewest` have.
const QString rewrite = QStringLiteral(R"(
CREATE FUNCTION pg_temp.rewrite(wanted text, instead text, fewest integer) RETURNS void LANGUAGE plpgsql AS $rewrite$
DECLARE
    f record;
    changed integer := 0;
BEGIN
    FOR f IN SELECT p.oid, pg_get_functiondef(p.oid) AS source, p.proowner::regrole AS owner FROM pg_proc p
        WHERE p.pronamespace IN ('api'::regnamespace, 'tereze'::regnamespace) AND p.prokind = 'f'
          AND strpos(p.prosrc, wanted) > 0
    LOOP
        EXECUTE replace(f.source, wanted, instead);
        changed := changed + 1;
    END LOOP;
    IF changed < fewest THEN
        RAISE EXCEPTION '"%" stands in % functions only', wanted, changed;
    END IF;
END $rewrite$;
)");

QString faultScript(PlantedFault fault)
{
    switch (fault) {
    case PlantedFault::None:
        break;
    case PlantedFault::NotDurable:
        return rewrite + QStringLiteral(R"(
SELECT pg_temp.rewrite('set_config(''synchronous_commit'', ''on'', true)', '''off''', 1);
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$;
)");
    case PlantedFault::RequestForgotten:
        return rewrite + QStringLiteral(R"(
SELECT pg_temp.rewrite('WHERE x.request_id = p_request_id', 'WHERE x.request_id = p_request_id AND false', 1);
SELECT pg_temp.rewrite('ON CONFLICT (request_id) DO NOTHING', 'ON CONFLICT DO NOTHING', 1);
ALTER TABLE tereze.event DROP CONSTRAINT event_request_id_key;
)");
    case PlantedFault::QueueForgets:
        return forgetfulQueueSql();
    }
    return {};
}

} // namespace

std::optional<PlantedFault> plantedFaultOf(const QString &name)
{
    const auto found = faultNames().constFind(name);
    return found == faultNames().cend() ? std::optional<PlantedFault>() : *found;
}

QString nameOf(PlantedFault fault)
{
    return faultNames().key(fault);
}

Result<void> plant(db::Database &owner, PlantedFault fault)
{
    const QString script = faultScript(fault);
    return script.isEmpty() ? Result<void>() : owner.executeScript(script, u"planted fault"_qs);
}

} // namespace tereze::test
