// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgetfulqueue.h"

namespace tereze::test {

QString forgetfulQueueSql()
{
    return QStringLiteral(R"(
CREATE OR REPLACE FUNCTION api.job_claim(p_worker text, p_limit integer)
RETURNS TABLE (id bigint, kind text, object_id bigint, payload jsonb, attempts smallint)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM tereze.job j WHERE j.id IN (SELECT x.id FROM tereze.job x WHERE x.state = 'ready'
        AND x.run_at <= clock_timestamp() ORDER BY x.run_at, x.id LIMIT p_limit FOR UPDATE SKIP LOCKED)
    RETURNING j.id, j.kind, j.object_id, j.payload, 1::smallint
$$;
CREATE OR REPLACE FUNCTION tereze.job_check(p_job_id bigint, p_worker text) RETURNS void LANGUAGE sql AS '';
)");
}

} // namespace tereze::test
