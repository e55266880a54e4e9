SET LOCAL ROLE tereze_owner;
-- A dry run: publishes compiled rows as a version that nobody sees, files an application of a sample applicant for a
-- service, and plays the answers one after the other (tereze.rehearsal_act), each as whoever is asked and through the very
-- function that they would call: api.submit, api.decide, api.payment_record and the others check rights, hashes and
-- states as ever. All this happens in a part of the transaction that is always rolled back; only the trace, a variable,
-- outlives it. So no row of it is ever committed, nothing is registered, and no message or NOTIFY goes out; that a version or a case takes
-- an id of a sequence is not undone, but nothing counts those.
-- Who acts is told to tereze.actor() by tereze.rehearsal, for the worker's session alone. It opens no door: people have no
-- right on the table and no function that writes it, the row is not seen by any other session, and a transaction in which
-- such a row was written at all outside the part that is rolled back cannot be committed.
-- `{"rest": "approve"}` as an answer approves, reads, pays and answers whatever is asked until nobody is, at most 500 times.
-- Gives {"state", "trace": [{"act", …, "at", "state", "incident", "asked", "passed", "ways", "messages", "documents"}],
-- "open", "problem"}; `problem` is the refusal at which the run ended: {"answer" (its place, from 0; -1 for the submission),
-- "code", "message", "detail"}. That a service or an applicant is not there is TZ404 or TZ422.
CREATE FUNCTION tereze.rehearse(p_service_key text, p_subject jsonb, p_language text, p_form jsonb, p_route jsonb, p_answers jsonb)
RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v record;
    route bigint;
    new_version bigint;
    at timestamptz := tereze.now();
    applicant bigint;
    ref text;
    app bigint;
    last_step bigint := 0;
    answer jsonb;
    next_element text;
    acted jsonb;
    acts integer := 0;
    problem jsonb;
    code text;
    detail text;
    said text;
    trace jsonb := '[]'::jsonb;
    end_state text;
    open_now jsonb := '[]'::jsonb;
BEGIN
    SELECT s.id AS service, sv.id, sv.number, sv.route_key, sv.applicant_kinds INTO v
    FROM tereze.service s JOIN tereze.service_version sv ON sv.id = s.current_version_id WHERE s.key = p_service_key AND s.kind = 'e_service';
    IF v.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such service', '{"field": "service"}');
    END IF;
    BEGIN
        INSERT INTO tereze.route (key) VALUES (coalesce(v.route_key, 'rehearsal')) ON CONFLICT (key) DO NOTHING;
        SELECT r.id INTO route FROM tereze.route r WHERE r.key = coalesce(v.route_key, 'rehearsal');
        INSERT INTO tereze.route_version (route_id, number, xml, xml_sha256, state, created_at, published_at, return_policy, max_returns)
        SELECT route, coalesce(max(x.number), 0) + 1, '', sha256(''), 'published', at, at, coalesce(p_route ->> 'return_policy', 'ask-all'),
            (p_route ->> 'max_returns')::smallint
        FROM tereze.route_version x WHERE x.route_id = route
        RETURNING id INTO new_version;
        -- Without foresight (tereze.foresee_next): it would hold up appointments, and what is not foreseen is looked up.
        PERFORM tereze.route_rows_put(new_version, p_route -> 'nodes', p_route -> 'edges');
        UPDATE tereze.route r SET current_version_id = new_version WHERE r.id = route;
        UPDATE tereze.service s SET enabled = true WHERE s.id = v.service AND NOT s.enabled;
        IF v.route_key IS NULL THEN
            UPDATE tereze.service_version sv SET route_key = 'rehearsal' WHERE sv.id = v.id;
        END IF;
        applicant := tereze.rehearsal_applicant(p_subject, v.applicant_kinds, p_language);
        PERFORM tereze.rehearse_as(applicant);
        DELETE FROM tereze.rate r WHERE r.bucket = 'submit ' || applicant;
        <<run>>
        FOR place IN -1 .. jsonb_array_length(p_answers) - 1 LOOP
            answer := CASE WHEN place >= 0 THEN p_answers -> place END;
            LOOP
                BEGIN
                    IF place = -1 THEN
                        SELECT s.case_ref INTO ref FROM api.submit(NULL, gen_random_uuid(), p_service_key, v.number, p_language, p_form) s;
                        SELECT a.id INTO app FROM tereze.application a WHERE a.case_ref = ref;
                        acted := '{"act": "submitted"}'::jsonb;
                    ELSIF answer ? 'rest' THEN
                        SELECT x ->> 'element' INTO next_element FROM jsonb_array_elements(open_now) y(x)
                        WHERE x ->> 'asks' NOT IN ('assign', 'nobody') LIMIT 1;
                        EXIT WHEN NOT FOUND OR acts >= 500;
                        acts := acts + 1;
                        acted := tereze.rehearsal_act(app, jsonb_build_object('element', next_element));
                    ELSE
                        acted := tereze.rehearsal_act(app, answer);
                    END IF;
                EXCEPTION WHEN OTHERS THEN
                    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, said = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
                    IF code NOT LIKE 'TZ4__' THEN
                        RAISE;
                    END IF;
                    problem := jsonb_build_object('answer', place, 'code', code, 'message', said, 'detail', detail::jsonb);
                END;
                EXIT run WHEN problem IS NOT NULL;
                PERFORM tereze.rehearsal_drafts(app);
                trace := trace || jsonb_build_array(acted || tereze.rehearsal_look(app, last_step));
                SELECT max(s.id) INTO last_step FROM tereze.step s WHERE s.application_id = app;
                open_now := tereze.rehearsal_asked(app, 0);
                EXIT WHEN answer IS NULL OR NOT answer ? 'rest';
            END LOOP;
        END LOOP;
        SELECT a.state::text INTO end_state FROM tereze.application a WHERE a.id = app;
        RAISE EXCEPTION USING ERRCODE = 'TZR00', MESSAGE = 'a rehearsal is rolled back';
    EXCEPTION WHEN SQLSTATE 'TZR00' THEN
        NULL;
    END;
    RETURN jsonb_build_object('state', end_state, 'trace', trace, 'open', open_now, 'problem', problem);
END $$;
