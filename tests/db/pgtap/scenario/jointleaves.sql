SELECT plan(33);
\ir ../support/fixture.sql
\ir ../support/joint.sql
-- A case leaves its joint order in each state of the two, and nothing is left of it there.
CREATE FUNCTION t.history_of(p_joint bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT string_agg(x.kind, ' ' ORDER BY x.seq) FROM tereze.event x WHERE x.object_kind = 'document' AND x.object_id = p_joint $$;
CREATE FUNCTION t.whole(p_joint bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT bool_and(e.prev_hash IS NOT DISTINCT FROM e.before AND e.seq = e.n AND e.hash = tereze.event_hash(e.object_kind,
        e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel, e.db_user, e.data, e.request_id, e.prev_hash))
    FROM (SELECT x.*, lag(x.hash) OVER (ORDER BY x.seq) AS before, row_number() OVER (ORDER BY x.seq) AS n FROM tereze.event x
        WHERE x.object_kind = 'document' AND x.object_id = p_joint) e $$;
-- The job of a document can never be done.
CREATE FUNCTION t.hopeless(p_doc bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    job bigint;
BEGIN
    UPDATE tereze.job SET state = 'running', locked_by = 'w', locked_until = clock_timestamp() + interval '1 minute'
    WHERE object_id = p_doc AND kind LIKE 'document.%' RETURNING id INTO STRICT job;
    PERFORM t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, true)', job, 'w', 'no font', 'rule_broken'));
END $$;
-- Two approved orders in a joint order that has come so far.
CREATE FUNCTION t.so_far(p_phase text, OUT a bigint, OUT b bigint, OUT j bigint) LANGUAGE plpgsql AS $$
BEGIN
    a := t.leave('aidar');
    b := t.leave('dina');
    IF p_phase = 'waiting' THEN
        RETURN;
    END IF;
    j := t.joint(t.ord(a), t.ord(b));
    IF p_phase = 'no draft' THEN
        PERFORM t.hopeless(j);
    END IF;
    IF p_phase IN ('drafting', 'no draft') THEN
        RETURN;
    END IF;
    PERFORM t.work(p_register => false);
    IF p_phase = 'drafted' THEN
        RETURN;
    END IF;
    PERFORM t.rows('pt_office', t.send(j));
    IF p_phase = 'no extract' THEN
        PERFORM t.hopeless(t.ord(a));
    END IF;
    IF p_phase = 'no effect' THEN
        UPDATE tereze.student SET status = 'expelled' WHERE number = 'S2';
    END IF;
    IF p_phase <> 'pending' THEN
        PERFORM t.work(p_register => p_phase = 'no effect');
    END IF;
    UPDATE tereze.student SET status = 'studying' WHERE number = 'S2';
END $$;
CREATE FUNCTION t.leaves(p_phase text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    x record;
    da bigint;
    db bigint;
BEGIN
    SELECT * INTO x FROM t.so_far(p_phase);
    da := t.ord(x.a);
    db := t.ord(x.b);
    PERFORM t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', x.a, t.version(x.a), 'a mistake'));
    RETURN NEXT is(concat_ws(', ', t.state(x.a), t.doc(da), tereze.joint_of(da), t.doc(x.j), t.doc(db)),
        concat_ws(', ', 'returned', 'discarded', CASE WHEN x.j IS NOT NULL THEN 'drafting' END,
            CASE WHEN p_phase IN ('pending') THEN 'pending' WHEN p_phase IN ('frozen', 'no extract', 'no effect') THEN 'frozen' ELSE 'waiting' END),
        p_phase || ': recalled, it is out');
    PERFORM t.work();
    RETURN NEXT is(concat_ws(', ', (SELECT count(*) FROM tereze.journal_entry e WHERE e.document_id IN (da, db, x.j)),
            (SELECT string_agg(r #>> '{applicant,surname}', ' ') FROM tereze.document d, jsonb_array_elements(d.content -> 'rows') r WHERE d.id = x.j)),
        concat_ws(', ', 0, CASE WHEN x.j IS NOT NULL THEN 'Омарова' END), p_phase || ': nothing has a number, the rest stays');
    PERFORM t.rows('pt_vice', format('SELECT * FROM api.annul(gen_random_uuid(), %s, %s, %L)', x.b, t.version(x.b), 'a mistake'));
    PERFORM t.work();
    RETURN NEXT is(concat_ws(', ', t.state(x.b), t.doc(db), t.doc(x.j), (SELECT count(*) FROM tereze.job o WHERE o.object_id = x.j)),
        concat_ws(', ', 'annulled', 'discarded', CASE WHEN x.j IS NOT NULL THEN 'discarded' END, 0), p_phase || ': annulled, nobody is in it');
    RETURN NEXT ok(t.chained(x.a) AND t.chained(x.b) AND (x.j IS NULL OR t.whole(x.j) AND t.history_of(x.j) LIKE '%joint_left%joint_left'), p_phase || ': the chains tell it');
END $$;
SELECT t.leaves(p) FROM unnest(ARRAY['waiting', 'drafting', 'no draft', 'drafted', 'pending', 'frozen', 'no extract', 'no effect']) p;
SELECT is((SELECT concat_ws(' ', count(*), (SELECT count(*) FROM api.journal_check())) FROM tereze.student_status WHERE status = 'on_leave'), '0 0', 'nobody is on leave, the journals are whole');
SELECT * FROM finish();
