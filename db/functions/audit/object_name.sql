SET LOCAL ROLE tereze_owner;
-- What people call the object of an event: a text, or texts by language. Null where it has no name, or is no more.
CREATE FUNCTION tereze.object_name(p_object_kind text, p_object_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE p_object_kind
        WHEN 'application' THEN (SELECT to_jsonb(a.case_ref) FROM tereze.application a WHERE a.id = p_object_id)
        WHEN 'archive' THEN (SELECT to_jsonb(a.case_ref) FROM tereze.application a WHERE a.id = p_object_id)
        WHEN 'document' THEN (SELECT to_jsonb(concat_ws(', ', d.title, a.case_ref))
            FROM tereze.document d LEFT JOIN tereze.application a ON a.id = d.application_id WHERE d.id = p_object_id)
        WHEN 'journal' THEN (SELECT j.title FROM tereze.journal j WHERE j.id = p_object_id)
        WHEN 'template' THEN (SELECT t.title FROM tereze.template t WHERE t.id = p_object_id)
        WHEN 'route' THEN (SELECT to_jsonb(r.key) FROM tereze.route r WHERE r.id = p_object_id)
        WHEN 'service' THEN (SELECT coalesce(v.passport -> 'name', to_jsonb(s.key))
            FROM tereze.service s LEFT JOIN tereze.service_version v ON v.id = s.current_version_id WHERE s.id = p_object_id)
        WHEN 'calendar' THEN (SELECT c.name FROM tereze.calendar c WHERE c.id = p_object_id)
        WHEN 'unit' THEN (SELECT u.name FROM tereze.unit u WHERE u.id = p_object_id)
        WHEN 'position' THEN (SELECT o.title FROM tereze.position o WHERE o.id = p_object_id)
        WHEN 'student' THEN (SELECT to_jsonb(concat_ws(', ', tereze.full_name(p.surname, p.given, p.patronymic), s.number))
            FROM tereze.student s JOIN tereze.person p ON p.id = s.person_id WHERE s.id = p_object_id)
        WHEN 'substitution' THEN (SELECT to_jsonb(concat_ws(' → ', tereze.short_name(p.surname, p.given, p.patronymic),
                tereze.short_name(b.surname, b.given, b.patronymic)))
            FROM tereze.substitution s JOIN tereze.person p ON p.id = s.person_id JOIN tereze.person b ON b.id = s.substitute_id
            WHERE s.id = p_object_id)
        WHEN 'nomenclature' THEN (SELECT to_jsonb(n.index) FROM tereze.nomenclature n WHERE n.id = p_object_id)
        WHEN 'volume' THEN (SELECT to_jsonb(concat_ws(' / ', n.index, v.number))
            FROM tereze.volume v JOIN tereze.nomenclature n ON n.id = v.nomenclature_id WHERE v.id = p_object_id)
        WHEN 'destruction' THEN to_jsonb(p_object_id::text)
        WHEN 'blank' THEN (SELECT to_jsonb(b.series || ' ' || lpad(b.number::text, b.width, '0'))
            FROM tereze.blank b WHERE b.id = p_object_id)
        WHEN 'print_batch' THEN (SELECT to_jsonb(b.title) FROM tereze.print_batch b WHERE b.id = p_object_id)
        WHEN 'print_station' THEN (SELECT to_jsonb(s.name) FROM tereze.print_station s WHERE s.id = p_object_id)
        WHEN 'calibration' THEN (SELECT to_jsonb(p.title) FROM tereze.print_calibration c
            JOIN tereze.print_printer p ON p.id = c.printer_id WHERE c.id = p_object_id)
        WHEN 'job' THEN (SELECT to_jsonb(j.kind) FROM tereze.job j WHERE j.id = p_object_id)
        WHEN 'dry_run' THEN (SELECT to_jsonb(d.service_key) FROM tereze.dry_run d WHERE d.id = p_object_id)
        ELSE (SELECT to_jsonb(tereze.full_name(p.surname, p.given, p.patronymic)) FROM tereze.person p
            WHERE p.id = p_object_id AND p_object_kind IN ('person', 'account', 'credential'))
    END;
END $$;
