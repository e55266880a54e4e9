COLUMN tereze.account.db_role name NOT NULL
COLUMN tereze.account.enabled boolean NOT NULL DEFAULT true
COLUMN tereze.account.person_id bigint NOT NULL
COLUMN tereze.account.version bigint NOT NULL DEFAULT 1
COLUMN tereze.applicant.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.applicant.kind text NOT NULL
COLUMN tereze.applicant.organisation_id bigint
COLUMN tereze.applicant.person_id bigint
COLUMN tereze.application.applicant_id bigint NOT NULL
COLUMN tereze.application.by_holder boolean NOT NULL DEFAULT false
COLUMN tereze.application.carried smallint[] NOT NULL DEFAULT '{}'::smallint[]
COLUMN tereze.application.case_ref text NOT NULL
COLUMN tereze.application.drafts_awaited smallint NOT NULL DEFAULT 0
COLUMN tereze.application.drafts_sha256 bytea
COLUMN tereze.application.filed_by bigint NOT NULL
COLUMN tereze.application.form jsonb NOT NULL
COLUMN tereze.application.form_sha256 bytea NOT NULL
COLUMN tereze.application.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.application.incident jsonb
COLUMN tereze.application.language tereze.language NOT NULL
COLUMN tereze.application.paused_at timestamp with time zone
COLUMN tereze.application.person_id bigint NOT NULL
COLUMN tereze.application.round smallint NOT NULL DEFAULT 1
COLUMN tereze.application.route_version_id bigint NOT NULL
COLUMN tereze.application.service_version_id bigint NOT NULL
COLUMN tereze.application.state tereze.application_state NOT NULL
COLUMN tereze.application.state_since timestamp with time zone NOT NULL
COLUMN tereze.application.stood jsonb
COLUMN tereze.application.student_id bigint
COLUMN tereze.application.submitted_at timestamp with time zone NOT NULL
COLUMN tereze.application.version bigint NOT NULL DEFAULT 1
COLUMN tereze.appointment.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.appointment.person_id bigint NOT NULL
COLUMN tereze.appointment.position_id bigint NOT NULL
COLUMN tereze.appointment.valid_from date NOT NULL
COLUMN tereze.appointment.valid_until date
COLUMN tereze.appointment.version bigint NOT NULL DEFAULT 1
COLUMN tereze.archive_bag.application_id bigint NOT NULL
COLUMN tereze.archive_bag.bytes bigint NOT NULL
COLUMN tereze.archive_bag.files integer NOT NULL
COLUMN tereze.archive_bag.generation smallint NOT NULL
COLUMN tereze.archive_bag.last_seq integer NOT NULL
COLUMN tereze.archive_bag.manifest_sha512 bytea NOT NULL
COLUMN tereze.archive_bag.name text NOT NULL
COLUMN tereze.archive_bag.written_at timestamp with time zone NOT NULL
COLUMN tereze.archive_due.application_id bigint NOT NULL
COLUMN tereze.archive_due.attempts integer NOT NULL DEFAULT 0
COLUMN tereze.archive_due.due_at timestamp with time zone NOT NULL
COLUMN tereze.archive_due.last_error text
COLUMN tereze.archive_due.locked_by text
COLUMN tereze.archive_due.locked_until timestamp with time zone
COLUMN tereze.blank.act text
COLUMN tereze.blank.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.blank.kind text NOT NULL
COLUMN tereze.blank.number bigint NOT NULL
COLUMN tereze.blank.person_id bigint NOT NULL
COLUMN tereze.blank.reason text
COLUMN tereze.blank.series text NOT NULL
COLUMN tereze.blank.state text NOT NULL
COLUMN tereze.blank.state_since timestamp with time zone NOT NULL
COLUMN tereze.blank.width smallint NOT NULL
COLUMN tereze.blank_series.added bigint NOT NULL
COLUMN tereze.blank_series.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.blank_series.kind text NOT NULL
COLUMN tereze.blank_series.series text NOT NULL
COLUMN tereze.calendar.complete_until date NOT NULL
COLUMN tereze.calendar.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.calendar.key text NOT NULL
COLUMN tereze.calendar.name jsonb NOT NULL
COLUMN tereze.calendar.source text NOT NULL DEFAULT ''::text
COLUMN tereze.calendar.version bigint NOT NULL DEFAULT 1
COLUMN tereze.calendar.week int4multirange[] NOT NULL
COLUMN tereze.calendar_day.calendar_id bigint NOT NULL
COLUMN tereze.calendar_day.day date NOT NULL
COLUMN tereze.calendar_day.kind text NOT NULL
COLUMN tereze.calendar_day.name jsonb NOT NULL
COLUMN tereze.calendar_day.open int4multirange NOT NULL
COLUMN tereze.clock.fixed timestamp with time zone
COLUMN tereze.clock.for_tests boolean NOT NULL DEFAULT false
COLUMN tereze.clock.one boolean NOT NULL DEFAULT true
COLUMN tereze.clock.shift interval NOT NULL DEFAULT '00:00:00'::interval
COLUMN tereze.clock.timezone text NOT NULL DEFAULT 'Asia/Almaty'::text
COLUMN tereze.clock.version bigint NOT NULL DEFAULT 1
COLUMN tereze.credential.enabled boolean NOT NULL DEFAULT true
COLUMN tereze.credential.failed_at timestamp with time zone
COLUMN tereze.credential.failures smallint NOT NULL DEFAULT 0
COLUMN tereze.credential.login text NOT NULL
COLUMN tereze.credential.mem_limit integer NOT NULL
COLUMN tereze.credential.ops_limit integer NOT NULL
COLUMN tereze.credential.person_id bigint NOT NULL
COLUMN tereze.credential.salt bytea NOT NULL
COLUMN tereze.credential.verifier bytea NOT NULL
COLUMN tereze.destruction_act.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.destruction_act.made_at timestamp with time zone NOT NULL
COLUMN tereze.destruction_act.made_by bigint NOT NULL
COLUMN tereze.destruction_act.reason text NOT NULL
COLUMN tereze.destruction_act.version bigint NOT NULL DEFAULT 1
COLUMN tereze.destruction_act.withdrawn_at timestamp with time zone
COLUMN tereze.destruction_act.withdrawn_by bigint
COLUMN tereze.destruction_act.withdrawn_reason text
COLUMN tereze.destruction_line.act_id bigint NOT NULL
COLUMN tereze.destruction_line.article text NOT NULL
COLUMN tereze.destruction_line.closed_on date NOT NULL
COLUMN tereze.destruction_line.destroy_after date NOT NULL
COLUMN tereze.destruction_line.entries integer NOT NULL
COLUMN tereze.destruction_line.expert boolean NOT NULL
COLUMN tereze.destruction_line.index text NOT NULL
COLUMN tereze.destruction_line.line smallint NOT NULL
COLUMN tereze.destruction_line.retention_years smallint NOT NULL
COLUMN tereze.destruction_line.sheets integer NOT NULL
COLUMN tereze.destruction_line.title jsonb NOT NULL
COLUMN tereze.destruction_line.volume smallint NOT NULL
COLUMN tereze.destruction_line.volume_id bigint NOT NULL
COLUMN tereze.destruction_line.year smallint NOT NULL
COLUMN tereze.document.application_id bigint
COLUMN tereze.document.attached_by bigint
COLUMN tereze.document.attached_sha256 bytea
COLUMN tereze.document.content jsonb
COLUMN tereze.document.data_sha256 bytea
COLUMN tereze.document.draft_sha256 bytea
COLUMN tereze.document.ended_at timestamp with time zone
COLUMN tereze.document.error text
COLUMN tereze.document.error_code text
COLUMN tereze.document.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.document.issued_at timestamp with time zone
COLUMN tereze.document.kind text NOT NULL
COLUMN tereze.document.language text NOT NULL
COLUMN tereze.document.number_box jsonb
COLUMN tereze.document.person text NOT NULL
COLUMN tereze.document.reason text
COLUMN tereze.document.round smallint
COLUMN tereze.document.sha256 bytea
COLUMN tereze.document.signed_at timestamp with time zone
COLUMN tereze.document.state text NOT NULL
COLUMN tereze.document.template_key text NOT NULL
COLUMN tereze.document.template_version_id bigint
COLUMN tereze.document.title text NOT NULL
COLUMN tereze.document.token bytea NOT NULL
COLUMN tereze.document.version bigint NOT NULL DEFAULT 1
COLUMN tereze.dry_run.answers jsonb NOT NULL
COLUMN tereze.dry_run.created_at timestamp with time zone NOT NULL
COLUMN tereze.dry_run.findings jsonb NOT NULL DEFAULT '[]'::jsonb
COLUMN tereze.dry_run.form jsonb NOT NULL
COLUMN tereze.dry_run.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.dry_run.language text NOT NULL
COLUMN tereze.dry_run.person_id bigint NOT NULL
COLUMN tereze.dry_run.result jsonb
COLUMN tereze.dry_run.service_key text NOT NULL
COLUMN tereze.dry_run.state text NOT NULL DEFAULT 'queued'::text
COLUMN tereze.dry_run.subject jsonb NOT NULL
COLUMN tereze.dry_run.xml bytea NOT NULL
COLUMN tereze.event.at timestamp with time zone NOT NULL
COLUMN tereze.event.channel text NOT NULL
COLUMN tereze.event.data jsonb NOT NULL
COLUMN tereze.event.db_user name NOT NULL
COLUMN tereze.event.hash bytea NOT NULL
COLUMN tereze.event.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.event.kind text NOT NULL
COLUMN tereze.event.object_id bigint NOT NULL
COLUMN tereze.event.object_kind text NOT NULL
COLUMN tereze.event.person_id bigint
COLUMN tereze.event.prev_hash bytea
COLUMN tereze.event.real_at timestamp with time zone NOT NULL
COLUMN tereze.event.request_id uuid
COLUMN tereze.event.seq integer NOT NULL
COLUMN tereze.event.xid xid8 NOT NULL DEFAULT pg_current_xact_id()
COLUMN tereze.file.complete boolean NOT NULL DEFAULT false
COLUMN tereze.file.created_at timestamp with time zone NOT NULL
COLUMN tereze.file.media_type text NOT NULL
COLUMN tereze.file.sha256 bytea NOT NULL
COLUMN tereze.file.size integer NOT NULL
COLUMN tereze.file_chunk.bytes bytea NOT NULL
COLUMN tereze.file_chunk.n smallint NOT NULL
COLUMN tereze.file_chunk.sha256 bytea NOT NULL
COLUMN tereze.form_field.choices text[]
COLUMN tereze.form_field.max_length integer
COLUMN tereze.form_field.maximum numeric
COLUMN tereze.form_field.min_length integer
COLUMN tereze.form_field.minimum numeric
COLUMN tereze.form_field.name text NOT NULL
COLUMN tereze.form_field.ordinal smallint NOT NULL
COLUMN tereze.form_field.pattern text
COLUMN tereze.form_field.required boolean NOT NULL
COLUMN tereze.form_field.service_version_id bigint NOT NULL
COLUMN tereze.form_field.type text NOT NULL
COLUMN tereze.job.attempts smallint NOT NULL DEFAULT 0
COLUMN tereze.job.created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
COLUMN tereze.job.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.job.kind text NOT NULL
COLUMN tereze.job.last_code text
COLUMN tereze.job.last_error text
COLUMN tereze.job.locked_by text
COLUMN tereze.job.locked_until timestamp with time zone
COLUMN tereze.job.max_attempts smallint NOT NULL DEFAULT 8
COLUMN tereze.job.object_id bigint NOT NULL
COLUMN tereze.job.payload jsonb NOT NULL DEFAULT '{}'::jsonb
COLUMN tereze.job.run_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
COLUMN tereze.job.state text NOT NULL DEFAULT 'ready'::text
COLUMN tereze.job.waits smallint NOT NULL DEFAULT 0
COLUMN tereze.joint_member.added_at timestamp with time zone NOT NULL
COLUMN tereze.joint_member.added_by bigint NOT NULL
COLUMN tereze.joint_member.document_id bigint NOT NULL
COLUMN tereze.joint_member.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.joint_member.joint_id bigint NOT NULL
COLUMN tereze.joint_member.own_title text
COLUMN tereze.joint_member.own_version_id bigint NOT NULL
COLUMN tereze.joint_member.reason text
COLUMN tereze.joint_member.struck_at timestamp with time zone
COLUMN tereze.joint_member.struck_by bigint
COLUMN tereze.journal.back_days smallint NOT NULL DEFAULT 0
COLUMN tereze.journal.direction text NOT NULL DEFAULT 'documents'::text
COLUMN tereze.journal.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.journal.key text NOT NULL
COLUMN tereze.journal.pattern text NOT NULL
COLUMN tereze.journal.storage_place jsonb NOT NULL
COLUMN tereze.journal.title jsonb NOT NULL
COLUMN tereze.journal.version bigint NOT NULL DEFAULT 1
COLUMN tereze.journal_book.closed_at timestamp with time zone
COLUMN tereze.journal_book.closed_by bigint
COLUMN tereze.journal_book.journal_id bigint NOT NULL
COLUMN tereze.journal_book.last_number bigint NOT NULL DEFAULT 0
COLUMN tereze.journal_book.totals jsonb
COLUMN tereze.journal_book.version bigint NOT NULL DEFAULT 1
COLUMN tereze.journal_book.year smallint NOT NULL
COLUMN tereze.journal_entry.about_entry_id bigint
COLUMN tereze.journal_entry.back_dated_to date
COLUMN tereze.journal_entry.back_reason text
COLUMN tereze.journal_entry.document_id bigint
COLUMN tereze.journal_entry.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.journal_entry.journal_id bigint NOT NULL
COLUMN tereze.journal_entry.kind text NOT NULL
COLUMN tereze.journal_entry.number bigint
COLUMN tereze.journal_entry.person text NOT NULL
COLUMN tereze.journal_entry.printed text
COLUMN tereze.journal_entry.purpose text
COLUMN tereze.journal_entry.reason text
COLUMN tereze.journal_entry.recorded_by bigint
COLUMN tereze.journal_entry.registered_at timestamp with time zone NOT NULL
COLUMN tereze.journal_entry.storage_place jsonb NOT NULL
COLUMN tereze.journal_entry.title text NOT NULL
COLUMN tereze.journal_entry.version bigint NOT NULL DEFAULT 1
COLUMN tereze.journal_entry.volume_id bigint
COLUMN tereze.journal_entry.year smallint NOT NULL
COLUMN tereze.journal_former_pattern.journal_id bigint NOT NULL
COLUMN tereze.journal_former_pattern.pattern text NOT NULL
COLUMN tereze.letter.answers_entry_id bigint
COLUMN tereze.letter.entry_id bigint NOT NULL
COLUMN tereze.letter.note text NOT NULL
COLUMN tereze.letter.their_date date
COLUMN tereze.letter.their_number text
COLUMN tereze.letter_file.entry_id bigint NOT NULL
COLUMN tereze.letter_file.name text NOT NULL
COLUMN tereze.letter_file.sha256 bytea NOT NULL
COLUMN tereze.migration.applied_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
COLUMN tereze.migration.applied_by name NOT NULL DEFAULT SESSION_USER
COLUMN tereze.migration.breaking boolean NOT NULL
COLUMN tereze.migration.name text NOT NULL
COLUMN tereze.migration.number integer NOT NULL
COLUMN tereze.migration.sha256 bytea NOT NULL
COLUMN tereze.nomenclature.article text NOT NULL
COLUMN tereze.nomenclature.expert boolean NOT NULL
COLUMN tereze.nomenclature.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.nomenclature.index text NOT NULL
COLUMN tereze.nomenclature.note text NOT NULL
COLUMN tereze.nomenclature.retention text NOT NULL
COLUMN tereze.nomenclature.retention_years smallint
COLUMN tereze.nomenclature.title jsonb NOT NULL
COLUMN tereze.nomenclature.transitional boolean NOT NULL
COLUMN tereze.nomenclature.unit_id bigint NOT NULL
COLUMN tereze.nomenclature.version bigint NOT NULL DEFAULT 1
COLUMN tereze.nomenclature.year smallint NOT NULL
COLUMN tereze.organisation.email text
COLUMN tereze.organisation.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.organisation.name jsonb NOT NULL
COLUMN tereze.organisation.version bigint NOT NULL DEFAULT 1
COLUMN tereze.outbox.application_id bigint NOT NULL
COLUMN tereze.outbox.created_at timestamp with time zone NOT NULL
COLUMN tereze.outbox.kind text NOT NULL
COLUMN tereze.outbox.payload jsonb
COLUMN tereze.payment.amount numeric(14,2)
COLUMN tereze.payment.application_id bigint NOT NULL
COLUMN tereze.payment.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.payment.received_at timestamp with time zone
COLUMN tereze.payment.recorded_by bigint
COLUMN tereze.payment.reference text
COLUMN tereze.payment.round smallint NOT NULL
COLUMN tereze.payment.state text NOT NULL DEFAULT 'awaited'::text
COLUMN tereze.payment.step_id bigint NOT NULL
COLUMN tereze.payment.version bigint NOT NULL DEFAULT 1
COLUMN tereze.person.birth_date date
COLUMN tereze.person.email text
COLUMN tereze.person.given text NOT NULL DEFAULT ''::text
COLUMN tereze.person.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.person.language text NOT NULL DEFAULT 'kk'::text
COLUMN tereze.person.patronymic text NOT NULL DEFAULT ''::text
COLUMN tereze.person.phone text
COLUMN tereze.person.sex text
COLUMN tereze.person.surname text NOT NULL
COLUMN tereze.person.version bigint NOT NULL DEFAULT 1
COLUMN tereze.person_name_forms.forms jsonb NOT NULL
COLUMN tereze.person_name_forms.language text NOT NULL
COLUMN tereze.person_name_forms.of_name text NOT NULL
COLUMN tereze.person_name_forms.person_id bigint NOT NULL
COLUMN tereze.person_name_forms.version bigint NOT NULL DEFAULT 1
COLUMN tereze.personal_value.asked jsonb NOT NULL
COLUMN tereze.personal_value.before jsonb NOT NULL
COLUMN tereze.personal_value.request_id uuid NOT NULL
COLUMN tereze.personal_value.salt bytea NOT NULL
COLUMN tereze.position.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.position.role text NOT NULL
COLUMN tereze.position.title jsonb NOT NULL
COLUMN tereze.position.unit_id bigint NOT NULL
COLUMN tereze.position.version bigint NOT NULL DEFAULT 1
COLUMN tereze.print_batch.again_of bigint
COLUMN tereze.print_batch.blank_kind text
COLUMN tereze.print_batch.blank_series text
COLUMN tereze.print_batch.created_at timestamp with time zone NOT NULL
COLUMN tereze.print_batch.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_batch.person_id bigint NOT NULL
COLUMN tereze.print_batch.title text NOT NULL
COLUMN tereze.print_calibration.blank_kind text NOT NULL
COLUMN tereze.print_calibration.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_calibration.measured_at timestamp with time zone NOT NULL
COLUMN tereze.print_calibration.offset_x numeric(5,2) NOT NULL
COLUMN tereze.print_calibration.offset_y numeric(5,2) NOT NULL
COLUMN tereze.print_calibration.person_id bigint NOT NULL
COLUMN tereze.print_calibration.printer_id bigint NOT NULL
COLUMN tereze.print_calibration.scale_x numeric(6,5) NOT NULL
COLUMN tereze.print_calibration.scale_y numeric(6,5) NOT NULL
COLUMN tereze.print_calibration.tray text NOT NULL
COLUMN tereze.print_calibration.version bigint NOT NULL DEFAULT 1
COLUMN tereze.print_handover.basis text
COLUMN tereze.print_handover.collector text NOT NULL
COLUMN tereze.print_handover.handed_at timestamp with time zone NOT NULL
COLUMN tereze.print_handover.identity text NOT NULL
COLUMN tereze.print_handover.job_id bigint NOT NULL
COLUMN tereze.print_handover.person_id bigint NOT NULL
COLUMN tereze.print_job.again_of bigint
COLUMN tereze.print_job.attempts smallint NOT NULL DEFAULT 0
COLUMN tereze.print_job.batch_id bigint NOT NULL
COLUMN tereze.print_job.blank_id bigint
COLUMN tereze.print_job.cancel_asked boolean NOT NULL DEFAULT false
COLUMN tereze.print_job.claimant uuid
COLUMN tereze.print_job.copy_number smallint NOT NULL
COLUMN tereze.print_job.document_id bigint NOT NULL
COLUMN tereze.print_job.hold text
COLUMN tereze.print_job.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_job.lease_until timestamp with time zone
COLUMN tereze.print_job.note text
COLUMN tereze.print_job.place integer NOT NULL
COLUMN tereze.print_job.printer_id bigint NOT NULL
COLUMN tereze.print_job.reason text
COLUMN tereze.print_job.reasons text[] NOT NULL DEFAULT '{}'::text[]
COLUMN tereze.print_job.run_at timestamp with time zone NOT NULL
COLUMN tereze.print_job.second_person_id bigint
COLUMN tereze.print_job.sending_at timestamp with time zone
COLUMN tereze.print_job.spoil_reason text
COLUMN tereze.print_job.state text NOT NULL
COLUMN tereze.print_job.state_since timestamp with time zone NOT NULL
COLUMN tereze.print_job.transport_id text
COLUMN tereze.print_job.tray text
COLUMN tereze.print_printer.border jsonb
COLUMN tereze.print_printer.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_printer.is_default boolean NOT NULL
COLUMN tereze.print_printer.name text NOT NULL
COLUMN tereze.print_printer.present boolean NOT NULL
COLUMN tereze.print_printer.reasons text[] NOT NULL
COLUMN tereze.print_printer.state text NOT NULL
COLUMN tereze.print_printer.station_id bigint NOT NULL
COLUMN tereze.print_printer.title text NOT NULL
COLUMN tereze.print_printer.trays text[] NOT NULL
COLUMN tereze.print_record.copies smallint NOT NULL
COLUMN tereze.print_record.copy_number smallint
COLUMN tereze.print_record.destination text NOT NULL
COLUMN tereze.print_record.document_id bigint NOT NULL
COLUMN tereze.print_record.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_record.job_id bigint
COLUMN tereze.print_record.person_id bigint NOT NULL
COLUMN tereze.print_record.printed_at timestamp with time zone NOT NULL
COLUMN tereze.print_record.reason text
COLUMN tereze.print_record.second_person_id bigint
COLUMN tereze.print_record.sha256 bytea
COLUMN tereze.print_record.target text NOT NULL
COLUMN tereze.print_station.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.print_station.name text NOT NULL
COLUMN tereze.print_station.person_id bigint
COLUMN tereze.print_station.seen_at timestamp with time zone NOT NULL
COLUMN tereze.rate.attempts integer NOT NULL
COLUMN tereze.rate.bucket text NOT NULL
COLUMN tereze.rate.window_start timestamp with time zone NOT NULL
COLUMN tereze.rehearsal.backend integer NOT NULL
COLUMN tereze.rehearsal.person_id bigint NOT NULL
COLUMN tereze.request_turn.request_id uuid NOT NULL
COLUMN tereze.route.current_version_id bigint
COLUMN tereze.route.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.route.key text NOT NULL
COLUMN tereze.route.version bigint NOT NULL DEFAULT 1
COLUMN tereze.route_edge.condition jsonpath
COLUMN tereze.route_edge.edge smallint NOT NULL
COLUMN tereze.route_edge.element text NOT NULL
COLUMN tereze.route_edge.is_default boolean NOT NULL DEFAULT false
COLUMN tereze.route_edge.ordinal smallint NOT NULL
COLUMN tereze.route_edge.route_version_id bigint NOT NULL
COLUMN tereze.route_edge.source smallint NOT NULL
COLUMN tereze.route_edge.target smallint NOT NULL
COLUMN tereze.route_node.acknowledges boolean NOT NULL DEFAULT false
COLUMN tereze.route_node.amount numeric
COLUMN tereze.route_node.answers text[] NOT NULL DEFAULT '{}'::text[]
COLUMN tereze.route_node.blocking boolean NOT NULL DEFAULT true
COLUMN tereze.route_node.conditions jsonpath[]
COLUMN tereze.route_node.default_edge smallint
COLUMN tereze.route_node.element text NOT NULL
COLUMN tereze.route_node.inclusive boolean NOT NULL DEFAULT true
COLUMN tereze.route_node.incoming smallint NOT NULL DEFAULT 0
COLUMN tereze.route_node.kind text NOT NULL
COLUMN tereze.route_node.name jsonb NOT NULL DEFAULT '{}'::jsonb
COLUMN tereze.route_node.next_edge smallint
COLUMN tereze.route_node.next_join smallint
COLUMN tereze.route_node.next_node smallint
COLUMN tereze.route_node.next_position bigint
COLUMN tereze.route_node.node smallint NOT NULL
COLUMN tereze.route_node.notice jsonb
COLUMN tereze.route_node.on_reject text NOT NULL DEFAULT 'end'::text
COLUMN tereze.route_node.outcome text
COLUMN tereze.route_node.outgoing smallint[] NOT NULL DEFAULT '{}'::smallint[]
COLUMN tereze.route_node.pauses boolean NOT NULL DEFAULT false
COLUMN tereze.route_node.performers text[] NOT NULL DEFAULT '{}'::text[]
COLUMN tereze.route_node.placed boolean NOT NULL DEFAULT false
COLUMN tereze.route_node.quorum text
COLUMN tereze.route_node.reach jsonb
COLUMN tereze.route_node.reads text
COLUMN tereze.route_node.return_to text[] NOT NULL DEFAULT '{}'::text[]
COLUMN tereze.route_node.route_version_id bigint NOT NULL
COLUMN tereze.route_node.sole_position bigint
COLUMN tereze.route_node.target_positions bigint[]
COLUMN tereze.route_node.targets smallint[] NOT NULL DEFAULT '{}'::smallint[]
COLUMN tereze.route_node.template_key text
COLUMN tereze.route_node.timed boolean NOT NULL DEFAULT false
COLUMN tereze.route_timer.action text NOT NULL
COLUMN tereze.route_timer.after text NOT NULL
COLUMN tereze.route_timer.calendar_key text
COLUMN tereze.route_timer.cancels boolean NOT NULL
COLUMN tereze.route_timer.element text NOT NULL
COLUMN tereze.route_timer.node smallint NOT NULL
COLUMN tereze.route_timer.ordinal smallint NOT NULL
COLUMN tereze.route_timer.outgoing smallint[] NOT NULL DEFAULT '{}'::smallint[]
COLUMN tereze.route_timer.performers text[] NOT NULL DEFAULT '{}'::text[]
COLUMN tereze.route_timer.route_version_id bigint NOT NULL
COLUMN tereze.route_timer.targets smallint[] NOT NULL DEFAULT '{}'::smallint[]
COLUMN tereze.route_version.created_at timestamp with time zone NOT NULL
COLUMN tereze.route_version.created_by bigint
COLUMN tereze.route_version.findings jsonb NOT NULL DEFAULT '[]'::jsonb
COLUMN tereze.route_version.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.route_version.loaded boolean NOT NULL DEFAULT false
COLUMN tereze.route_version.max_returns smallint
COLUMN tereze.route_version.number integer
COLUMN tereze.route_version.published_at timestamp with time zone
COLUMN tereze.route_version.return_policy text NOT NULL DEFAULT 'ask-all'::text
COLUMN tereze.route_version.route_id bigint NOT NULL
COLUMN tereze.route_version.state text NOT NULL DEFAULT 'queued'::text
COLUMN tereze.route_version.uses jsonb NOT NULL DEFAULT '[]'::jsonb
COLUMN tereze.route_version.xml bytea NOT NULL
COLUMN tereze.route_version.xml_sha256 bytea NOT NULL
COLUMN tereze.seal.events bigint NOT NULL
COLUMN tereze.seal.from_xid xid8 NOT NULL
COLUMN tereze.seal.hash bytea NOT NULL
COLUMN tereze.seal.id bigint NOT NULL
COLUMN tereze.seal.key_id bytea NOT NULL
COLUMN tereze.seal.prev_hash bytea
COLUMN tereze.seal.root bytea NOT NULL
COLUMN tereze.seal.sealed_at timestamp with time zone NOT NULL
COLUMN tereze.seal.signature bytea NOT NULL
COLUMN tereze.seal.to_xid xid8 NOT NULL
COLUMN tereze.service.current_version_id bigint
COLUMN tereze.service.enabled boolean NOT NULL DEFAULT true
COLUMN tereze.service.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.service.key text NOT NULL
COLUMN tereze.service.kind text NOT NULL
COLUMN tereze.service.loaded_sha256 bytea
COLUMN tereze.service.orders_collected boolean NOT NULL DEFAULT false
COLUMN tereze.service.version bigint NOT NULL DEFAULT 1
COLUMN tereze.service_limit.condition jsonpath NOT NULL
COLUMN tereze.service_limit.field text
COLUMN tereze.service_limit.message jsonb NOT NULL
COLUMN tereze.service_limit.ordinal smallint NOT NULL
COLUMN tereze.service_limit.service_version_id bigint NOT NULL
COLUMN tereze.service_template.service_version_id bigint NOT NULL
COLUMN tereze.service_template.template_id bigint NOT NULL
COLUMN tereze.service_version.applicant_kinds text[] NOT NULL
COLUMN tereze.service_version.content_sha256 bytea NOT NULL
COLUMN tereze.service_version.effect text
COLUMN tereze.service_version.form_layout jsonb
COLUMN tereze.service_version.form_schema jsonb
COLUMN tereze.service_version.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.service_version.number integer NOT NULL
COLUMN tereze.service_version.passport jsonb NOT NULL
COLUMN tereze.service_version.published_at timestamp with time zone NOT NULL
COLUMN tereze.service_version.route_key text
COLUMN tereze.service_version.service_id bigint NOT NULL
COLUMN tereze.service_version.subject_required boolean NOT NULL
COLUMN tereze.session.expires_at timestamp with time zone NOT NULL
COLUMN tereze.session.opened_at timestamp with time zone NOT NULL
COLUMN tereze.session.person_id bigint NOT NULL
COLUMN tereze.session.token_hash bytea NOT NULL
COLUMN tereze.session.used_at timestamp with time zone NOT NULL
COLUMN tereze.setting.key text NOT NULL
COLUMN tereze.setting.value jsonb NOT NULL
COLUMN tereze.setting.version bigint NOT NULL DEFAULT 1
COLUMN tereze.step.answer text
COLUMN tereze.step.application_id bigint NOT NULL
COLUMN tereze.step.aside boolean
COLUMN tereze.step.basis text
COLUMN tereze.step.carried_from bigint
COLUMN tereze.step.closed_by bigint
COLUMN tereze.step.drafts_sha256 bytea
COLUMN tereze.step.entered_at timestamp with time zone NOT NULL
COLUMN tereze.step.fallback boolean
COLUMN tereze.step.for_person_id bigint
COLUMN tereze.step.form_sha256 bytea
COLUMN tereze.step.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.step.left_at timestamp with time zone
COLUMN tereze.step.node smallint NOT NULL
COLUMN tereze.step.opened_by bigint
COLUMN tereze.step.outcome text
COLUMN tereze.step.person_asked bigint
COLUMN tereze.step.person_id bigint
COLUMN tereze.step.position_id bigint
COLUMN tereze.step.remark text
COLUMN tereze.step.round smallint NOT NULL
COLUMN tereze.step.route_version_id bigint
COLUMN tereze.step.state tereze.step_state NOT NULL
COLUMN tereze.step.token bigint
COLUMN tereze.step.via_edge smallint
COLUMN tereze.student.course smallint NOT NULL
COLUMN tereze.student.degree text NOT NULL
COLUMN tereze.student.department_id bigint
COLUMN tereze.student.enrolled_on date NOT NULL
COLUMN tereze.student.faculty_id bigint NOT NULL
COLUMN tereze.student.funding text NOT NULL
COLUMN tereze.student.graduates_on date
COLUMN tereze.student.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.student.number text NOT NULL
COLUMN tereze.student.person_id bigint NOT NULL
COLUMN tereze.student.programme jsonb NOT NULL
COLUMN tereze.student.status text NOT NULL DEFAULT 'studying'::text
COLUMN tereze.student.status_from date NOT NULL
COLUMN tereze.student.status_until date
COLUMN tereze.student.study_form text NOT NULL
COLUMN tereze.student.study_language text NOT NULL
COLUMN tereze.student.version bigint NOT NULL DEFAULT 1
COLUMN tereze.student_status.document_id bigint
COLUMN tereze.student_status.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.student_status.recorded_at timestamp with time zone NOT NULL
COLUMN tereze.student_status.revoked_at timestamp with time zone
COLUMN tereze.student_status.status text NOT NULL
COLUMN tereze.student_status.student_id bigint NOT NULL
COLUMN tereze.student_status.valid_from date NOT NULL
COLUMN tereze.student_status.valid_until date
COLUMN tereze.submission.application_id bigint NOT NULL
COLUMN tereze.submission.form jsonb NOT NULL
COLUMN tereze.submission.form_sha256 bytea NOT NULL
COLUMN tereze.submission.round smallint NOT NULL
COLUMN tereze.submission.submitted_at timestamp with time zone NOT NULL
COLUMN tereze.substitution.basis text NOT NULL
COLUMN tereze.substitution.cancelled_at timestamp with time zone
COLUMN tereze.substitution.cancelled_by bigint
COLUMN tereze.substitution.created_at timestamp with time zone NOT NULL
COLUMN tereze.substitution.created_by bigint
COLUMN tereze.substitution.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.substitution.person_id bigint NOT NULL
COLUMN tereze.substitution.position_id bigint
COLUMN tereze.substitution.substitute_id bigint NOT NULL
COLUMN tereze.substitution.valid_from date NOT NULL
COLUMN tereze.substitution.valid_until date NOT NULL
COLUMN tereze.substitution.version bigint NOT NULL DEFAULT 1
COLUMN tereze.template.blank_kind text
COLUMN tereze.template.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.template.journal_key text
COLUMN tereze.template.key text NOT NULL
COLUMN tereze.template.kind text NOT NULL
COLUMN tereze.template.title jsonb NOT NULL
COLUMN tereze.template.version bigint NOT NULL DEFAULT 1
COLUMN tereze.template_case.data jsonb NOT NULL
COLUMN tereze.template_case.expected text NOT NULL
COLUMN tereze.template_case.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.template_case.language text NOT NULL
COLUMN tereze.template_case.name text NOT NULL
COLUMN tereze.template_case.template_id bigint NOT NULL
COLUMN tereze.template_case.version bigint NOT NULL DEFAULT 1
COLUMN tereze.template_version.effective_from timestamp with time zone NOT NULL
COLUMN tereze.template_version.html text NOT NULL
COLUMN tereze.template_version.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.template_version.language text NOT NULL
COLUMN tereze.template_version.loaded boolean NOT NULL DEFAULT false
COLUMN tereze.template_version.number integer NOT NULL
COLUMN tereze.template_version.published_at timestamp with time zone NOT NULL
COLUMN tereze.template_version.published_by bigint
COLUMN tereze.template_version.sha256 bytea NOT NULL
COLUMN tereze.template_version.template_id bigint NOT NULL
COLUMN tereze.timer.after text NOT NULL
COLUMN tereze.timer.application_id bigint NOT NULL
COLUMN tereze.timer.beyond_calendar boolean NOT NULL DEFAULT false
COLUMN tereze.timer.calendar_id bigint
COLUMN tereze.timer.due_at timestamp with time zone NOT NULL
COLUMN tereze.timer.fired_at timestamp with time zone
COLUMN tereze.timer.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.timer.node smallint NOT NULL
COLUMN tereze.timer.ordinal smallint NOT NULL
COLUMN tereze.timer.started_at timestamp with time zone NOT NULL
COLUMN tereze.timer.state text NOT NULL DEFAULT 'running'::text
COLUMN tereze.timer.step_id bigint NOT NULL
COLUMN tereze.unit.code text NOT NULL
COLUMN tereze.unit.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.unit.kind text NOT NULL
COLUMN tereze.unit.name jsonb NOT NULL
COLUMN tereze.unit.parent_id bigint
COLUMN tereze.unit.version bigint NOT NULL DEFAULT 1
COLUMN tereze.vault_secret.one boolean NOT NULL DEFAULT true
COLUMN tereze.vault_secret.value bytea NOT NULL
COLUMN tereze.volume.closed_at timestamp with time zone
COLUMN tereze.volume.closed_by bigint
COLUMN tereze.volume.destroy_after date
COLUMN tereze.volume.entries integer
COLUMN tereze.volume.hold text
COLUMN tereze.volume.id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
COLUMN tereze.volume.nomenclature_id bigint NOT NULL
COLUMN tereze.volume.number smallint NOT NULL
COLUMN tereze.volume.opened_at timestamp with time zone NOT NULL
COLUMN tereze.volume.opened_by bigint NOT NULL
COLUMN tereze.volume.sheets integer
COLUMN tereze.volume.storage_place jsonb NOT NULL
COLUMN tereze.volume.version bigint NOT NULL DEFAULT 1
CONSTRAINT account_db_role_key ON tereze.account UNIQUE (db_role)
CONSTRAINT account_person_id_fkey ON tereze.account FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT account_pkey ON tereze.account PRIMARY KEY (person_id)
CONSTRAINT applicant_check ON tereze.applicant CHECK (((kind = 'organisation'::text) = (organisation_id IS NOT NULL)))
CONSTRAINT applicant_kind_check ON tereze.applicant CHECK ((kind = ANY (ARRAY['student'::text, 'former_student'::text, 'staff'::text, 'person'::text, 'organisation'::text])))
CONSTRAINT applicant_kind_person_id_organisation_id_key ON tereze.applicant UNIQUE NULLS NOT DISTINCT (kind, person_id, organisation_id)
CONSTRAINT applicant_organisation_id_fkey ON tereze.applicant FOREIGN KEY (organisation_id) REFERENCES tereze.organisation(id)
CONSTRAINT applicant_person_id_check ON tereze.applicant CHECK ((person_id IS NOT NULL))
CONSTRAINT applicant_person_id_fkey ON tereze.applicant FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT applicant_pkey ON tereze.applicant PRIMARY KEY (id)
CONSTRAINT application_applicant_id_fkey ON tereze.application FOREIGN KEY (applicant_id) REFERENCES tereze.applicant(id)
CONSTRAINT application_case_ref_key ON tereze.application UNIQUE (case_ref)
CONSTRAINT application_filed_by_fkey ON tereze.application FOREIGN KEY (filed_by) REFERENCES tereze.person(id)
CONSTRAINT application_pkey ON tereze.application PRIMARY KEY (id)
CONSTRAINT application_route_version_id_fkey ON tereze.application FOREIGN KEY (route_version_id) REFERENCES tereze.route_version(id)
CONSTRAINT application_service_version_id_fkey ON tereze.application FOREIGN KEY (service_version_id) REFERENCES tereze.service_version(id)
CONSTRAINT application_student_id_fkey ON tereze.application FOREIGN KEY (student_id) REFERENCES tereze.student(id)
CONSTRAINT appointment_check ON tereze.appointment CHECK ((valid_until >= valid_from))
CONSTRAINT appointment_person_id_fkey ON tereze.appointment FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT appointment_person_id_position_id_valid_from_key ON tereze.appointment UNIQUE (person_id, position_id, valid_from)
CONSTRAINT appointment_pkey ON tereze.appointment PRIMARY KEY (id)
CONSTRAINT appointment_position_id_fkey ON tereze.appointment FOREIGN KEY (position_id) REFERENCES tereze."position"(id)
CONSTRAINT archive_bag_application_id_fkey ON tereze.archive_bag FOREIGN KEY (application_id) REFERENCES tereze.application(id)
CONSTRAINT archive_bag_bytes_check ON tereze.archive_bag CHECK ((bytes > 0))
CONSTRAINT archive_bag_files_check ON tereze.archive_bag CHECK ((files > 0))
CONSTRAINT archive_bag_generation_check ON tereze.archive_bag CHECK ((generation > 0))
CONSTRAINT archive_bag_manifest_sha512_check ON tereze.archive_bag CHECK ((octet_length(manifest_sha512) = 64))
CONSTRAINT archive_bag_name_key ON tereze.archive_bag UNIQUE (name)
CONSTRAINT archive_bag_pkey ON tereze.archive_bag PRIMARY KEY (application_id, generation)
CONSTRAINT archive_due_pkey ON tereze.archive_due PRIMARY KEY (application_id)
CONSTRAINT blank_check ON tereze.blank CHECK (((state <> 'destroyed'::text) OR (act IS NOT NULL)))
CONSTRAINT blank_kind_check ON tereze.blank CHECK ((kind ~ '^[a-z][a-z0-9_]{0,62}$'::text))
CONSTRAINT blank_kind_series_number_key ON tereze.blank UNIQUE (kind, series, number)
CONSTRAINT blank_number_check ON tereze.blank CHECK ((number > 0))
CONSTRAINT blank_person_id_fkey ON tereze.blank FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT blank_pkey ON tereze.blank PRIMARY KEY (id)
CONSTRAINT blank_series_added_check ON tereze.blank_series CHECK ((added > 0))
CONSTRAINT blank_series_kind_series_key ON tereze.blank_series UNIQUE (kind, series)
CONSTRAINT blank_series_pkey ON tereze.blank_series PRIMARY KEY (id)
CONSTRAINT blank_state_check ON tereze.blank CHECK ((state = ANY (ARRAY['in_stock'::text, 'reserved'::text, 'used'::text, 'spoiled'::text, 'destroyed'::text])))
CONSTRAINT blank_width_check ON tereze.blank CHECK (((width >= 1) AND (width <= 18)))
CONSTRAINT calendar_day_calendar_id_fkey ON tereze.calendar_day FOREIGN KEY (calendar_id) REFERENCES tereze.calendar(id)
CONSTRAINT calendar_day_check ON tereze.calendar_day CHECK (((kind = 'holiday'::text) = isempty(open)))
CONSTRAINT calendar_day_kind_check ON tereze.calendar_day CHECK ((kind = ANY (ARRAY['holiday'::text, 'working'::text, 'shortened'::text])))
CONSTRAINT calendar_day_open_check ON tereze.calendar_day CHECK (('{[0,1440)}'::int4multirange @> open))
CONSTRAINT calendar_day_pkey ON tereze.calendar_day PRIMARY KEY (calendar_id, day)
CONSTRAINT calendar_key_check ON tereze.calendar CHECK ((key ~ '^[a-z][a-z0-9_]{0,62}$'::text))
CONSTRAINT calendar_key_key ON tereze.calendar UNIQUE (key)
CONSTRAINT calendar_pkey ON tereze.calendar PRIMARY KEY (id)
CONSTRAINT calendar_source_check ON tereze.calendar CHECK ((char_length(source) <= 1000))
CONSTRAINT calendar_week_check ON tereze.calendar CHECK (((cardinality(week) = 7) AND (array_position(week, NULL::int4multirange) IS NULL)))
CONSTRAINT calendar_week_check1 ON tereze.calendar CHECK (('{[0,1440)}'::int4multirange @> ALL (week)))
CONSTRAINT calendar_week_check2 ON tereze.calendar CHECK ((week <> '{"{}","{}","{}","{}","{}","{}","{}"}'::int4multirange[]))
CONSTRAINT clock_check ON tereze.clock CHECK ((for_tests OR ((shift = '00:00:00'::interval) AND (fixed IS NULL))))
CONSTRAINT clock_one_check ON tereze.clock CHECK (one)
CONSTRAINT clock_pkey ON tereze.clock PRIMARY KEY (one)
CONSTRAINT credential_login_check ON tereze.credential CHECK (((login = lower(login)) AND (login ~ '^[a-z0-9][a-z0-9._-]{1,62}$'::text)))
CONSTRAINT credential_login_key ON tereze.credential UNIQUE (login)
CONSTRAINT credential_pkey ON tereze.credential PRIMARY KEY (person_id)
CONSTRAINT credential_salt_check ON tereze.credential CHECK ((octet_length(salt) = 16))
CONSTRAINT credential_verifier_check ON tereze.credential CHECK ((octet_length(verifier) = 32))
CONSTRAINT destruction_act_check ON tereze.destruction_act CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))))
CONSTRAINT destruction_act_made_by_fkey ON tereze.destruction_act FOREIGN KEY (made_by) REFERENCES tereze.person(id)
CONSTRAINT destruction_act_pkey ON tereze.destruction_act PRIMARY KEY (id)
CONSTRAINT destruction_act_withdrawn_by_fkey ON tereze.destruction_act FOREIGN KEY (withdrawn_by) REFERENCES tereze.person(id)
CONSTRAINT destruction_line_act_id_fkey ON tereze.destruction_line FOREIGN KEY (act_id) REFERENCES tereze.destruction_act(id)
CONSTRAINT destruction_line_act_id_volume_id_key ON tereze.destruction_line UNIQUE (act_id, volume_id)
CONSTRAINT destruction_line_line_check ON tereze.destruction_line CHECK ((line > 0))
CONSTRAINT destruction_line_pkey ON tereze.destruction_line PRIMARY KEY (act_id, line)
CONSTRAINT destruction_line_volume_id_fkey ON tereze.destruction_line FOREIGN KEY (volume_id) REFERENCES tereze.volume(id)
CONSTRAINT document_application_id_fkey ON tereze.document FOREIGN KEY (application_id) REFERENCES tereze.application(id)
CONSTRAINT document_attached_by_fkey ON tereze.document FOREIGN KEY (attached_by) REFERENCES tereze.person(id)
CONSTRAINT document_attached_sha256_fkey ON tereze.document FOREIGN KEY (attached_sha256) REFERENCES tereze.file(sha256)
CONSTRAINT document_case_check ON tereze.document CHECK ((((kind = 'joint_order'::text) = (application_id IS NULL)) AND ((application_id IS NULL) = (round IS NULL))))
CONSTRAINT document_check ON tereze.document CHECK (((attached_sha256 IS NULL) = (attached_by IS NULL)))
CONSTRAINT document_check1 ON tereze.document CHECK (((attached_sha256 IS NULL) OR (kind = ANY (ARRAY['certificate'::text, 'order'::text]))))
CONSTRAINT document_data_sha256_fkey ON tereze.document FOREIGN KEY (data_sha256) REFERENCES tereze.file(sha256)
CONSTRAINT document_draft_sha256_fkey ON tereze.document FOREIGN KEY (draft_sha256) REFERENCES tereze.file(sha256)
CONSTRAINT document_kind_check ON tereze.document CHECK ((kind = ANY (ARRAY['application_form'::text, 'certificate'::text, 'order'::text, 'approval_sheet'::text, 'joint_order'::text])))
CONSTRAINT document_pkey ON tereze.document PRIMARY KEY (id)
CONSTRAINT document_sha256_fkey ON tereze.document FOREIGN KEY (sha256) REFERENCES tereze.file(sha256)
CONSTRAINT document_state_check ON tereze.document CHECK ((state = ANY (ARRAY['drafting'::text, 'drafted'::text, 'waiting'::text, 'pending'::text, 'frozen'::text, 'issued'::text, 'superseded'::text, 'annulled'::text, 'discarded'::text, 'incident'::text])))
CONSTRAINT document_template_key_fkey ON tereze.document FOREIGN KEY (template_key) REFERENCES tereze.template(key)
CONSTRAINT document_template_version_id_fkey ON tereze.document FOREIGN KEY (template_version_id) REFERENCES tereze.template_version(id)
CONSTRAINT document_token_check ON tereze.document CHECK ((octet_length(token) = 16))
CONSTRAINT document_token_key ON tereze.document UNIQUE (token)
CONSTRAINT document_waiting_check ON tereze.document CHECK (((state <> 'waiting'::text) OR (kind = 'order'::text)))
CONSTRAINT dry_run_person_id_fkey ON tereze.dry_run FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT dry_run_pkey ON tereze.dry_run PRIMARY KEY (id)
CONSTRAINT dry_run_state_check ON tereze.dry_run CHECK ((state = ANY (ARRAY['queued'::text, 'done'::text, 'refused'::text])))
CONSTRAINT dry_run_xml_check ON tereze.dry_run CHECK ((octet_length(xml) <= 4194304))
CONSTRAINT event_pkey ON tereze.event PRIMARY KEY (object_kind, object_id, seq)
CONSTRAINT event_request_id_key ON tereze.event UNIQUE (request_id)
CONSTRAINT file_chunk_bytes_check ON tereze.file_chunk CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 1048576)))
CONSTRAINT file_chunk_n_check ON tereze.file_chunk CHECK (((n >= 0) AND (n <= 24)))
CONSTRAINT file_chunk_pkey ON tereze.file_chunk PRIMARY KEY (sha256, n)
CONSTRAINT file_chunk_sha256_fkey ON tereze.file_chunk FOREIGN KEY (sha256) REFERENCES tereze.file(sha256)
CONSTRAINT file_pkey ON tereze.file PRIMARY KEY (sha256)
CONSTRAINT file_sha256_check ON tereze.file CHECK ((octet_length(sha256) = 32))
CONSTRAINT file_size_check ON tereze.file CHECK (((size >= 1) AND (size <= 26214400)))
CONSTRAINT form_field_pkey ON tereze.form_field PRIMARY KEY (service_version_id, name)
CONSTRAINT form_field_service_version_id_fkey ON tereze.form_field FOREIGN KEY (service_version_id) REFERENCES tereze.service_version(id)
CONSTRAINT form_field_type_check ON tereze.form_field CHECK ((type = ANY (ARRAY['text'::text, 'integer'::text, 'number'::text, 'date'::text, 'boolean'::text, 'choice'::text, 'file'::text])))
CONSTRAINT job_pkey ON tereze.job PRIMARY KEY (id)
CONSTRAINT job_state_check ON tereze.job CHECK ((state = ANY (ARRAY['ready'::text, 'running'::text, 'dead'::text])))
CONSTRAINT joint_member_added_by_fkey ON tereze.joint_member FOREIGN KEY (added_by) REFERENCES tereze.person(id)
CONSTRAINT joint_member_check ON tereze.joint_member CHECK ((document_id <> joint_id))
CONSTRAINT joint_member_check1 ON tereze.joint_member CHECK ((((struck_at IS NULL) = (reason IS NULL)) AND ((struck_by IS NULL) OR (struck_at IS NOT NULL))))
CONSTRAINT joint_member_document_id_fkey ON tereze.joint_member FOREIGN KEY (document_id) REFERENCES tereze.document(id)
CONSTRAINT joint_member_joint_id_fkey ON tereze.joint_member FOREIGN KEY (joint_id) REFERENCES tereze.document(id)
CONSTRAINT joint_member_own_version_id_fkey ON tereze.joint_member FOREIGN KEY (own_version_id) REFERENCES tereze.template_version(id)
CONSTRAINT joint_member_pkey ON tereze.joint_member PRIMARY KEY (id)
CONSTRAINT joint_member_struck_by_fkey ON tereze.joint_member FOREIGN KEY (struck_by) REFERENCES tereze.person(id)
CONSTRAINT journal_back_days_check ON tereze.journal CHECK (((back_days >= 0) AND (back_days <= 60)))
CONSTRAINT journal_book_check ON tereze.journal_book CHECK ((((closed_at IS NULL) = (totals IS NULL)) AND ((closed_at IS NULL) = (closed_by IS NULL))))
CONSTRAINT journal_book_closed_by_fkey ON tereze.journal_book FOREIGN KEY (closed_by) REFERENCES tereze.person(id)
CONSTRAINT journal_book_journal_id_fkey ON tereze.journal_book FOREIGN KEY (journal_id) REFERENCES tereze.journal(id)
CONSTRAINT journal_book_pkey ON tereze.journal_book PRIMARY KEY (journal_id, year)
CONSTRAINT journal_direction_check ON tereze.journal CHECK ((direction = ANY (ARRAY['documents'::text, 'incoming'::text, 'outgoing'::text])))
CONSTRAINT journal_entry_about_entry_id_fkey ON tereze.journal_entry FOREIGN KEY (about_entry_id) REFERENCES tereze.journal_entry(id)
CONSTRAINT journal_entry_back ON tereze.journal_entry CHECK (((back_dated_to IS NULL) = (back_reason IS NULL)))
CONSTRAINT journal_entry_check ON tereze.journal_entry CHECK (((kind = ANY (ARRAY['annulment'::text, 'extract'::text])) = (number IS NULL)))
CONSTRAINT journal_entry_check1 ON tereze.journal_entry CHECK (((kind = ANY (ARRAY['annulment'::text, 'extract'::text])) = (about_entry_id IS NOT NULL)))
CONSTRAINT journal_entry_check2 ON tereze.journal_entry CHECK (((kind = 'registration'::text) = (printed IS NOT NULL)))
CONSTRAINT journal_entry_document_id_fkey ON tereze.journal_entry FOREIGN KEY (document_id) REFERENCES tereze.document(id)
CONSTRAINT journal_entry_extract ON tereze.journal_entry CHECK (((kind <> 'extract'::text) OR (document_id IS NOT NULL)))
CONSTRAINT journal_entry_journal_id_fkey ON tereze.journal_entry FOREIGN KEY (journal_id) REFERENCES tereze.journal(id)
CONSTRAINT journal_entry_journal_id_year_number_key ON tereze.journal_entry UNIQUE (journal_id, year, number)
CONSTRAINT journal_entry_kind_check ON tereze.journal_entry CHECK ((kind = ANY (ARRAY['registration'::text, 'void'::text, 'annulment'::text, 'reservation'::text, 'extract'::text])))
CONSTRAINT journal_entry_pkey ON tereze.journal_entry PRIMARY KEY (id)
CONSTRAINT journal_entry_purpose ON tereze.journal_entry CHECK (((kind <> 'reservation'::text) OR (purpose IS NOT NULL)))
CONSTRAINT journal_entry_reason ON tereze.journal_entry CHECK (((kind = ANY (ARRAY['registration'::text, 'reservation'::text, 'extract'::text])) OR (reason IS NOT NULL)))
CONSTRAINT journal_entry_recorded_by_fkey ON tereze.journal_entry FOREIGN KEY (recorded_by) REFERENCES tereze.person(id)
CONSTRAINT journal_entry_volume_id_fkey ON tereze.journal_entry FOREIGN KEY (volume_id) REFERENCES tereze.volume(id)
CONSTRAINT journal_former_pattern_journal_id_fkey ON tereze.journal_former_pattern FOREIGN KEY (journal_id) REFERENCES tereze.journal(id)
CONSTRAINT journal_key_check ON tereze.journal CHECK ((key ~ '^[a-z][a-z0-9_-]{0,62}$'::text))
CONSTRAINT journal_key_key ON tereze.journal UNIQUE (key)
CONSTRAINT journal_pattern_check ON tereze.journal CHECK (((POSITION(('{number}'::text) IN (pattern)) > 0) AND (POSITION(('{year}'::text) IN (pattern)) > 0)))
CONSTRAINT journal_pkey ON tereze.journal PRIMARY KEY (id)
CONSTRAINT letter_answers_entry_id_fkey ON tereze.letter FOREIGN KEY (answers_entry_id) REFERENCES tereze.journal_entry(id)
CONSTRAINT letter_check ON tereze.letter CHECK ((answers_entry_id <> entry_id))
CONSTRAINT letter_entry_id_fkey ON tereze.letter FOREIGN KEY (entry_id) REFERENCES tereze.journal_entry(id)
CONSTRAINT letter_file_entry_id_fkey ON tereze.letter_file FOREIGN KEY (entry_id) REFERENCES tereze.letter(entry_id)
CONSTRAINT letter_file_pkey ON tereze.letter_file PRIMARY KEY (entry_id, sha256)
CONSTRAINT letter_file_sha256_fkey ON tereze.letter_file FOREIGN KEY (sha256) REFERENCES tereze.file(sha256)
CONSTRAINT letter_pkey ON tereze.letter PRIMARY KEY (entry_id)
CONSTRAINT migration_pkey ON tereze.migration PRIMARY KEY (number)
CONSTRAINT migration_sha256_check ON tereze.migration CHECK ((octet_length(sha256) = 32))
CONSTRAINT never_committed ON tereze.rehearsal TRIGGER DEFERRABLE INITIALLY DEFERRED
CONSTRAINT nomenclature_check ON tereze.nomenclature CHECK (((retention = 'years'::text) = (retention_years IS NOT NULL)))
CONSTRAINT nomenclature_index_check ON tereze.nomenclature CHECK ((index ~ '^[0-9]{2}-[0-9]{2,3}$'::text))
CONSTRAINT nomenclature_pkey ON tereze.nomenclature PRIMARY KEY (id)
CONSTRAINT nomenclature_retention_check ON tereze.nomenclature CHECK ((retention = ANY (ARRAY['years'::text, 'permanent'::text, 'event'::text])))
CONSTRAINT nomenclature_retention_years_check ON tereze.nomenclature CHECK (((retention_years >= 1) AND (retention_years <= 100)))
CONSTRAINT nomenclature_unit_id_fkey ON tereze.nomenclature FOREIGN KEY (unit_id) REFERENCES tereze.unit(id)
CONSTRAINT nomenclature_year_check ON tereze.nomenclature CHECK (((year >= 1990) AND (year <= 2199)))
CONSTRAINT nomenclature_year_index_key ON tereze.nomenclature UNIQUE (year, index)
CONSTRAINT organisation_pkey ON tereze.organisation PRIMARY KEY (id)
CONSTRAINT payment_amount_check ON tereze.payment CHECK ((amount >= (0)::numeric))
CONSTRAINT payment_application_id_fkey ON tereze.payment FOREIGN KEY (application_id) REFERENCES tereze.application(id)
CONSTRAINT payment_application_id_step_id_fkey ON tereze.payment FOREIGN KEY (application_id, step_id) REFERENCES tereze.step(application_id, id)
CONSTRAINT payment_pkey ON tereze.payment PRIMARY KEY (id)
CONSTRAINT payment_recorded_by_fkey ON tereze.payment FOREIGN KEY (recorded_by) REFERENCES tereze.person(id)
CONSTRAINT payment_state_check ON tereze.payment CHECK ((state = ANY (ARRAY['awaited'::text, 'received'::text, 'cancelled'::text])))
CONSTRAINT person_email_check ON tereze.person CHECK (((email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'::text) AND (char_length(email) <= 254)))
CONSTRAINT person_given_check ON tereze.person CHECK ((char_length(given) <= 200))
CONSTRAINT person_language_check ON tereze.person CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text, 'uk'::text])))
CONSTRAINT person_name_forms_forms_check ON tereze.person_name_forms CHECK ((jsonb_typeof(forms) = 'object'::text))
CONSTRAINT person_name_forms_language_check ON tereze.person_name_forms CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'uk'::text])))
CONSTRAINT person_name_forms_person_id_fkey ON tereze.person_name_forms FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT person_name_forms_pkey ON tereze.person_name_forms PRIMARY KEY (person_id, language)
CONSTRAINT person_patronymic_check ON tereze.person CHECK ((char_length(patronymic) <= 200))
CONSTRAINT person_phone_check ON tereze.person CHECK ((char_length(phone) <= 40))
CONSTRAINT person_pkey ON tereze.person PRIMARY KEY (id)
CONSTRAINT person_sex_check ON tereze.person CHECK ((sex = ANY (ARRAY['m'::text, 'f'::text])))
CONSTRAINT person_surname_check ON tereze.person CHECK (((surname <> ''::text) AND (char_length(surname) <= 200)))
CONSTRAINT personal_value_pkey ON tereze.personal_value PRIMARY KEY (request_id)
CONSTRAINT personal_value_salt_check ON tereze.personal_value CHECK ((octet_length(salt) = 32))
CONSTRAINT position_pkey ON tereze.position PRIMARY KEY (id)
CONSTRAINT position_role_check ON tereze.position CHECK ((role ~ '^[a-z][a-z0-9_]{0,62}$'::text))
CONSTRAINT position_role_unit_id_key ON tereze.position UNIQUE (role, unit_id)
CONSTRAINT position_unit_id_fkey ON tereze.position FOREIGN KEY (unit_id) REFERENCES tereze.unit(id)
CONSTRAINT print_batch_again_of_fkey ON tereze.print_batch FOREIGN KEY (again_of) REFERENCES tereze.print_batch(id)
CONSTRAINT print_batch_check ON tereze.print_batch CHECK (((blank_series IS NULL) OR (blank_kind IS NOT NULL)))
CONSTRAINT print_batch_person_id_fkey ON tereze.print_batch FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT print_batch_pkey ON tereze.print_batch PRIMARY KEY (id)
CONSTRAINT print_calibration_offset_x_check ON tereze.print_calibration CHECK (((offset_x >= ('-30'::integer)::numeric) AND (offset_x <= (30)::numeric)))
CONSTRAINT print_calibration_offset_y_check ON tereze.print_calibration CHECK (((offset_y >= ('-30'::integer)::numeric) AND (offset_y <= (30)::numeric)))
CONSTRAINT print_calibration_person_id_fkey ON tereze.print_calibration FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT print_calibration_pkey ON tereze.print_calibration PRIMARY KEY (id)
CONSTRAINT print_calibration_printer_id_fkey ON tereze.print_calibration FOREIGN KEY (printer_id) REFERENCES tereze.print_printer(id)
CONSTRAINT print_calibration_printer_id_tray_blank_kind_key ON tereze.print_calibration UNIQUE (printer_id, tray, blank_kind)
CONSTRAINT print_calibration_scale_x_check ON tereze.print_calibration CHECK (((scale_x >= 0.95) AND (scale_x <= 1.05)))
CONSTRAINT print_calibration_scale_y_check ON tereze.print_calibration CHECK (((scale_y >= 0.95) AND (scale_y <= 1.05)))
CONSTRAINT print_handover_identity_check ON tereze.print_handover CHECK ((identity = ANY (ARRAY['id_card'::text, 'passport'::text, 'student_card'::text, 'digital_document'::text])))
CONSTRAINT print_handover_job_id_fkey ON tereze.print_handover FOREIGN KEY (job_id) REFERENCES tereze.print_job(id)
CONSTRAINT print_handover_person_id_fkey ON tereze.print_handover FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT print_handover_pkey ON tereze.print_handover PRIMARY KEY (job_id)
CONSTRAINT print_job_again_of_fkey ON tereze.print_job FOREIGN KEY (again_of) REFERENCES tereze.print_job(id)
CONSTRAINT print_job_again_of_key ON tereze.print_job UNIQUE (again_of)
CONSTRAINT print_job_batch_id_fkey ON tereze.print_job FOREIGN KEY (batch_id) REFERENCES tereze.print_batch(id)
CONSTRAINT print_job_batch_id_place_key ON tereze.print_job UNIQUE (batch_id, place)
CONSTRAINT print_job_blank_id_fkey ON tereze.print_job FOREIGN KEY (blank_id) REFERENCES tereze.blank(id)
CONSTRAINT print_job_check ON tereze.print_job CHECK (((state = 'held'::text) = (hold IS NOT NULL)))
CONSTRAINT print_job_check1 ON tereze.print_job CHECK (((state = 'processing'::text) = (lease_until IS NOT NULL)))
CONSTRAINT print_job_check2 ON tereze.print_job CHECK (((sending_at IS NOT NULL) OR (state <> ALL (ARRAY['sent'::text, 'unknown'::text, 'confirmed'::text, 'spoiled'::text]))))
CONSTRAINT print_job_copy_number_check ON tereze.print_job CHECK (((copy_number >= 1) AND (copy_number <= 9999)))
CONSTRAINT print_job_document_id_fkey ON tereze.print_job FOREIGN KEY (document_id) REFERENCES tereze.document(id)
CONSTRAINT print_job_hold_check ON tereze.print_job CHECK ((hold = ANY (ARRAY['paused'::text, 'approval'::text, 'trouble'::text])))
CONSTRAINT print_job_pkey ON tereze.print_job PRIMARY KEY (id)
CONSTRAINT print_job_place_check ON tereze.print_job CHECK ((place > 0))
CONSTRAINT print_job_printer_id_fkey ON tereze.print_job FOREIGN KEY (printer_id) REFERENCES tereze.print_printer(id)
CONSTRAINT print_job_second_person_id_fkey ON tereze.print_job FOREIGN KEY (second_person_id) REFERENCES tereze.person(id)
CONSTRAINT print_job_state_check ON tereze.print_job CHECK ((state = ANY (ARRAY['pending'::text, 'held'::text, 'processing'::text, 'sent'::text, 'unknown'::text, 'confirmed'::text, 'spoiled'::text, 'cancelled'::text])))
CONSTRAINT print_printer_pkey ON tereze.print_printer PRIMARY KEY (id)
CONSTRAINT print_printer_state_check ON tereze.print_printer CHECK ((state = ANY (ARRAY['idle'::text, 'processing'::text, 'stopped'::text])))
CONSTRAINT print_printer_station_id_fkey ON tereze.print_printer FOREIGN KEY (station_id) REFERENCES tereze.print_station(id)
CONSTRAINT print_printer_station_id_name_key ON tereze.print_printer UNIQUE (station_id, name)
CONSTRAINT print_record_check ON tereze.print_record CHECK (((job_id IS NULL) OR ((copies = 1) AND (copy_number IS NOT NULL) AND (sha256 IS NOT NULL))))
CONSTRAINT print_record_copies_check ON tereze.print_record CHECK (((copies >= 1) AND (copies <= 999)))
CONSTRAINT print_record_document_id_fkey ON tereze.print_record FOREIGN KEY (document_id) REFERENCES tereze.document(id)
CONSTRAINT print_record_job_id_fkey ON tereze.print_record FOREIGN KEY (job_id) REFERENCES tereze.print_job(id)
CONSTRAINT print_record_job_id_key ON tereze.print_record UNIQUE (job_id)
CONSTRAINT print_record_person_id_fkey ON tereze.print_record FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT print_record_pkey ON tereze.print_record PRIMARY KEY (id)
CONSTRAINT print_record_second_person_id_fkey ON tereze.print_record FOREIGN KEY (second_person_id) REFERENCES tereze.person(id)
CONSTRAINT print_record_target_check ON tereze.print_record CHECK ((target = ANY (ARRAY['printer'::text, 'pdf'::text])))
CONSTRAINT print_station_person_id_fkey ON tereze.print_station FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT print_station_pkey ON tereze.print_station PRIMARY KEY (id)
CONSTRAINT rate_pkey ON tereze.rate PRIMARY KEY (bucket, window_start)
CONSTRAINT rehearsal_pkey ON tereze.rehearsal PRIMARY KEY (backend)
CONSTRAINT request_turn_pkey ON tereze.request_turn PRIMARY KEY (request_id)
CONSTRAINT route_current_version_id_fkey ON tereze.route FOREIGN KEY (current_version_id) REFERENCES tereze.route_version(id)
CONSTRAINT route_edge_pkey ON tereze.route_edge PRIMARY KEY (route_version_id, source, ordinal)
CONSTRAINT route_edge_route_version_id_edge_key ON tereze.route_edge UNIQUE (route_version_id, edge)
CONSTRAINT route_edge_route_version_id_source_fkey ON tereze.route_edge FOREIGN KEY (route_version_id, source) REFERENCES tereze.route_node(route_version_id, node)
CONSTRAINT route_edge_route_version_id_target_fkey ON tereze.route_edge FOREIGN KEY (route_version_id, target) REFERENCES tereze.route_node(route_version_id, node)
CONSTRAINT route_key_check ON tereze.route CHECK ((key ~ '^[a-z][a-z0-9_-]{0,62}$'::text))
CONSTRAINT route_key_key ON tereze.route UNIQUE (key)
CONSTRAINT route_node_element_route_version_id_key ON tereze.route_node UNIQUE (element, route_version_id)
CONSTRAINT route_node_kind_check ON tereze.route_node CHECK ((kind = ANY (ARRAY['start'::text, 'end'::text, 'user_task'::text, 'manual_task'::text, 'payment'::text, 'applicant'::text, 'external'::text, 'notify'::text, 'service_draft'::text, 'service_issue'::text, 'parallel'::text, 'exclusive'::text, 'inclusive'::text])))
CONSTRAINT route_node_on_reject_check ON tereze.route_node CHECK ((on_reject = ANY (ARRAY['end'::text, 'continue'::text])))
CONSTRAINT route_node_outcome_check ON tereze.route_node CHECK ((outcome = ANY (ARRAY['approved'::text, 'rejected'::text])))
CONSTRAINT route_node_pkey ON tereze.route_node PRIMARY KEY (route_version_id, node)
CONSTRAINT route_node_quorum_check ON tereze.route_node CHECK ((quorum ~ '^(all|[1-9][0-9]{0,2}%?)$'::text))
CONSTRAINT route_node_route_version_id_fkey ON tereze.route_node FOREIGN KEY (route_version_id) REFERENCES tereze.route_version(id)
CONSTRAINT route_pkey ON tereze.route PRIMARY KEY (id)
CONSTRAINT route_timer_action_check ON tereze.route_timer CHECK ((action = ANY (ARRAY['remind'::text, 'escalate'::text, 'approve'::text, 'reject'::text, 'lapse'::text, 'flow'::text])))
CONSTRAINT route_timer_pkey ON tereze.route_timer PRIMARY KEY (route_version_id, node, ordinal)
CONSTRAINT route_timer_route_version_id_node_fkey ON tereze.route_timer FOREIGN KEY (route_version_id, node) REFERENCES tereze.route_node(route_version_id, node)
CONSTRAINT route_version_check ON tereze.route_version CHECK (((state = 'published'::text) = (number IS NOT NULL)))
CONSTRAINT route_version_created_by_fkey ON tereze.route_version FOREIGN KEY (created_by) REFERENCES tereze.person(id)
CONSTRAINT route_version_max_returns_check ON tereze.route_version CHECK ((max_returns >= 0))
CONSTRAINT route_version_pkey ON tereze.route_version PRIMARY KEY (id)
CONSTRAINT route_version_return_policy_check ON tereze.route_version CHECK ((return_policy = ANY (ARRAY['ask-all'::text, 'keep-approvals'::text, 'only-objectors'::text])))
CONSTRAINT route_version_route_id_fkey ON tereze.route_version FOREIGN KEY (route_id) REFERENCES tereze.route(id)
CONSTRAINT route_version_route_id_number_key ON tereze.route_version UNIQUE (route_id, number)
CONSTRAINT route_version_state_check ON tereze.route_version CHECK ((state = ANY (ARRAY['queued'::text, 'published'::text, 'refused'::text])))
CONSTRAINT route_version_xml_check ON tereze.route_version CHECK ((octet_length(xml) <= 4194304))
CONSTRAINT seal_events_check ON tereze.seal CHECK ((events > 0))
CONSTRAINT seal_id_check ON tereze.seal CHECK ((id > 0))
CONSTRAINT seal_pkey ON tereze.seal PRIMARY KEY (id)
CONSTRAINT service_current_version_id_fkey ON tereze.service FOREIGN KEY (current_version_id) REFERENCES tereze.service_version(id)
CONSTRAINT service_key_check ON tereze.service CHECK ((key ~ '^[a-z][a-z0-9-]{0,62}$'::text))
CONSTRAINT service_key_key ON tereze.service UNIQUE (key)
CONSTRAINT service_kind_check ON tereze.service CHECK ((kind = ANY (ARRAY['e_service'::text, 'appointment'::text, 'counter'::text])))
CONSTRAINT service_limit_pkey ON tereze.service_limit PRIMARY KEY (service_version_id, ordinal)
CONSTRAINT service_limit_service_version_id_fkey ON tereze.service_limit FOREIGN KEY (service_version_id) REFERENCES tereze.service_version(id)
CONSTRAINT service_pkey ON tereze.service PRIMARY KEY (id)
CONSTRAINT service_template_pkey ON tereze.service_template PRIMARY KEY (service_version_id, template_id)
CONSTRAINT service_template_service_version_id_fkey ON tereze.service_template FOREIGN KEY (service_version_id) REFERENCES tereze.service_version(id)
CONSTRAINT service_template_template_id_fkey ON tereze.service_template FOREIGN KEY (template_id) REFERENCES tereze.template(id)
CONSTRAINT service_version_effect_check ON tereze.service_version CHECK ((effect ~ '^[a-z][a-z0-9_]{0,62}$'::text))
CONSTRAINT service_version_pkey ON tereze.service_version PRIMARY KEY (id)
CONSTRAINT service_version_service_id_fkey ON tereze.service_version FOREIGN KEY (service_id) REFERENCES tereze.service(id)
CONSTRAINT service_version_service_id_number_key ON tereze.service_version UNIQUE (service_id, number)
CONSTRAINT session_pkey ON tereze.session PRIMARY KEY (token_hash)
CONSTRAINT session_token_hash_check ON tereze.session CHECK ((octet_length(token_hash) = 32))
CONSTRAINT setting_pkey ON tereze.setting PRIMARY KEY (key)
CONSTRAINT step_pkey ON tereze.step PRIMARY KEY (application_id, id)
CONSTRAINT student_course_check ON tereze.student CHECK (((course >= 1) AND (course <= 7)))
CONSTRAINT student_degree_check ON tereze.student CHECK ((degree = ANY (ARRAY['bachelor'::text, 'master'::text, 'doctor'::text])))
CONSTRAINT student_department_id_fkey ON tereze.student FOREIGN KEY (department_id) REFERENCES tereze.unit(id)
CONSTRAINT student_faculty_id_fkey ON tereze.student FOREIGN KEY (faculty_id) REFERENCES tereze.unit(id)
CONSTRAINT student_funding_check ON tereze.student CHECK ((funding = ANY (ARRAY['grant'::text, 'paid'::text])))
CONSTRAINT student_number_key ON tereze.student UNIQUE (number)
CONSTRAINT student_person_id_fkey ON tereze.student FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT student_pkey ON tereze.student PRIMARY KEY (id)
CONSTRAINT student_status_check ON tereze.student CHECK ((status = ANY (ARRAY['studying'::text, 'on_leave'::text, 'on_mobility'::text, 'expelled'::text, 'graduated'::text])))
CONSTRAINT student_status_document_id_fkey ON tereze.student_status FOREIGN KEY (document_id) REFERENCES tereze.document(id)
CONSTRAINT student_status_pkey ON tereze.student_status PRIMARY KEY (id)
CONSTRAINT student_status_student_id_fkey ON tereze.student_status FOREIGN KEY (student_id) REFERENCES tereze.student(id)
CONSTRAINT student_study_form_check ON tereze.student CHECK ((study_form = ANY (ARRAY['full_time'::text, 'part_time'::text, 'distance'::text])))
CONSTRAINT student_study_language_check ON tereze.student CHECK ((study_language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text, 'uk'::text])))
CONSTRAINT submission_application_id_fkey ON tereze.submission FOREIGN KEY (application_id) REFERENCES tereze.application(id)
CONSTRAINT submission_pkey ON tereze.submission PRIMARY KEY (application_id, round)
CONSTRAINT substitution_basis_check ON tereze.substitution CHECK (((basis <> ''::text) AND (char_length(basis) <= 500)))
CONSTRAINT substitution_cancelled_by_fkey ON tereze.substitution FOREIGN KEY (cancelled_by) REFERENCES tereze.person(id)
CONSTRAINT substitution_check ON tereze.substitution CHECK ((valid_until >= valid_from))
CONSTRAINT substitution_check1 ON tereze.substitution CHECK ((substitute_id <> person_id))
CONSTRAINT substitution_check2 ON tereze.substitution CHECK (((cancelled_at IS NOT NULL) OR (cancelled_by IS NULL)))
CONSTRAINT substitution_created_by_fkey ON tereze.substitution FOREIGN KEY (created_by) REFERENCES tereze.person(id)
CONSTRAINT substitution_person_id_fkey ON tereze.substitution FOREIGN KEY (person_id) REFERENCES tereze.person(id)
CONSTRAINT substitution_pkey ON tereze.substitution PRIMARY KEY (id)
CONSTRAINT substitution_position_id_fkey ON tereze.substitution FOREIGN KEY (position_id) REFERENCES tereze."position"(id)
CONSTRAINT substitution_substitute_id_fkey ON tereze.substitution FOREIGN KEY (substitute_id) REFERENCES tereze.person(id)
CONSTRAINT template_blank_kind_check ON tereze.template CHECK ((blank_kind ~ '^[a-z][a-z0-9_]{0,62}$'::text))
CONSTRAINT template_case_data_check ON tereze.template_case CHECK ((jsonb_typeof(data) = 'object'::text))
CONSTRAINT template_case_language_check ON tereze.template_case CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text, 'uk'::text])))
CONSTRAINT template_case_name_check ON tereze.template_case CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
CONSTRAINT template_case_pkey ON tereze.template_case PRIMARY KEY (id)
CONSTRAINT template_case_template_id_fkey ON tereze.template_case FOREIGN KEY (template_id) REFERENCES tereze.template(id)
CONSTRAINT template_case_template_id_language_name_key ON tereze.template_case UNIQUE (template_id, language, name)
CONSTRAINT template_check ON tereze.template CHECK (((kind = 'approval_sheet'::text) = (journal_key IS NULL)))
CONSTRAINT template_journal_key_fkey ON tereze.template FOREIGN KEY (journal_key) REFERENCES tereze.journal(key)
CONSTRAINT template_key_check ON tereze.template CHECK ((key ~ '^[a-z][a-z0-9_-]{0,62}$'::text))
CONSTRAINT template_key_key ON tereze.template UNIQUE (key)
CONSTRAINT template_kind_check ON tereze.template CHECK ((kind = ANY (ARRAY['application_form'::text, 'certificate'::text, 'order'::text, 'approval_sheet'::text, 'joint_order'::text, 'extract'::text])))
CONSTRAINT template_pkey ON tereze.template PRIMARY KEY (id)
CONSTRAINT template_version_language_check ON tereze.template_version CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text, 'uk'::text])))
CONSTRAINT template_version_pkey ON tereze.template_version PRIMARY KEY (id)
CONSTRAINT template_version_published_by_fkey ON tereze.template_version FOREIGN KEY (published_by) REFERENCES tereze.person(id)
CONSTRAINT template_version_template_id_fkey ON tereze.template_version FOREIGN KEY (template_id) REFERENCES tereze.template(id)
CONSTRAINT template_version_template_id_language_number_key ON tereze.template_version UNIQUE (template_id, language, number)
CONSTRAINT timer_application_id_fkey ON tereze.timer FOREIGN KEY (application_id) REFERENCES tereze.application(id)
CONSTRAINT timer_calendar_id_fkey ON tereze.timer FOREIGN KEY (calendar_id) REFERENCES tereze.calendar(id)
CONSTRAINT timer_pkey ON tereze.timer PRIMARY KEY (id)
CONSTRAINT timer_state_check ON tereze.timer CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'fired'::text, 'void'::text])))
CONSTRAINT unit_code_check ON tereze.unit CHECK ((code ~ '^[a-z][a-z0-9_-]{0,62}$'::text))
CONSTRAINT unit_code_key ON tereze.unit UNIQUE (code)
CONSTRAINT unit_kind_check ON tereze.unit CHECK ((kind = ANY (ARRAY['university'::text, 'rectorate'::text, 'faculty'::text, 'department'::text, 'office'::text])))
CONSTRAINT unit_parent_id_fkey ON tereze.unit FOREIGN KEY (parent_id) REFERENCES tereze.unit(id)
CONSTRAINT unit_pkey ON tereze.unit PRIMARY KEY (id)
CONSTRAINT vault_secret_one_check ON tereze.vault_secret CHECK (one)
CONSTRAINT vault_secret_pkey ON tereze.vault_secret PRIMARY KEY (one)
CONSTRAINT volume_check ON tereze.volume CHECK ((((closed_at IS NULL) = (closed_by IS NULL)) AND ((closed_at IS NULL) = (entries IS NULL)) AND ((closed_at IS NULL) = (sheets IS NULL)) AND ((destroy_after IS NULL) OR (closed_at IS NOT NULL))))
CONSTRAINT volume_closed_by_fkey ON tereze.volume FOREIGN KEY (closed_by) REFERENCES tereze.person(id)
CONSTRAINT volume_nomenclature_id_fkey ON tereze.volume FOREIGN KEY (nomenclature_id) REFERENCES tereze.nomenclature(id)
CONSTRAINT volume_nomenclature_id_number_key ON tereze.volume UNIQUE (nomenclature_id, number)
CONSTRAINT volume_number_check ON tereze.volume CHECK ((number > 0))
CONSTRAINT volume_opened_by_fkey ON tereze.volume FOREIGN KEY (opened_by) REFERENCES tereze.person(id)
CONSTRAINT volume_pkey ON tereze.volume PRIMARY KEY (id)
CONSTRAINT volume_sheets_check ON tereze.volume CHECK (((sheets >= 1) AND (sheets <= 100000)))
CREATE CONSTRAINT TRIGGER never_committed AFTER INSERT OR UPDATE ON tereze.rehearsal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tereze.refuse_rehearsal()
CREATE INDEX applicant_person ON tereze.applicant USING btree (person_id)
CREATE INDEX application_applicant ON tereze.application USING btree (applicant_id, id DESC)
CREATE INDEX application_incident ON tereze.application USING btree (id) WHERE (incident IS NOT NULL)
CREATE INDEX application_route ON tereze.application USING btree (route_version_id, id)
CREATE INDEX appointment_position ON tereze.appointment USING btree (position_id)
CREATE INDEX archive_due_at ON tereze.archive_due USING btree (due_at, application_id)
CREATE INDEX blank_in_stock ON tereze.blank USING btree (kind, id) WHERE (state = 'in_stock'::text)
CREATE INDEX blank_not_used ON tereze.blank USING btree (kind, series, state, number) WHERE (state <> 'used'::text)
CREATE INDEX destruction_line_volume ON tereze.destruction_line USING btree (volume_id)
CREATE INDEX document_application ON tereze.document USING btree (application_id, id)
CREATE INDEX document_attached ON tereze.document USING btree (attached_sha256) WHERE (attached_sha256 IS NOT NULL)
CREATE INDEX document_data_file ON tereze.document USING btree (data_sha256) WHERE (data_sha256 IS NOT NULL)
CREATE INDEX document_draft_file ON tereze.document USING btree (draft_sha256) WHERE (draft_sha256 IS NOT NULL)
CREATE INDEX document_file ON tereze.document USING btree (sha256) WHERE (sha256 IS NOT NULL)
CREATE INDEX document_frozen ON tereze.document USING btree (id) WHERE (state = 'frozen'::text)
CREATE INDEX document_joint ON tereze.document USING btree (id) WHERE (kind = 'joint_order'::text)
CREATE INDEX document_joint_open ON tereze.document USING btree (id) WHERE ((kind = 'joint_order'::text) AND (state = ANY (ARRAY['drafting'::text, 'drafted'::text, 'pending'::text, 'frozen'::text, 'incident'::text])))
CREATE INDEX document_template_version ON tereze.document USING btree (template_version_id)
CREATE INDEX document_waiting ON tereze.document USING btree (template_key, language, id) WHERE (state = 'waiting'::text)
CREATE INDEX dry_run_created ON tereze.dry_run USING btree (created_at)
CREATE INDEX event_at ON tereze.event USING btree (at, id)
CREATE INDEX event_person ON tereze.event USING btree (person_id, at, id) WHERE (person_id IS NOT NULL)
CREATE INDEX file_created ON tereze.file USING btree (created_at)
CREATE INDEX job_available ON tereze.job USING btree (run_at, id) WHERE (state = 'ready'::text)
CREATE INDEX job_failed ON tereze.job USING btree (id) WHERE (last_error IS NOT NULL)
CREATE INDEX job_leased ON tereze.job USING btree (locked_until) WHERE (state = 'running'::text)
CREATE INDEX joint_member_joint ON tereze.joint_member USING btree (joint_id, id)
CREATE INDEX joint_member_past ON tereze.joint_member USING btree (document_id, id) WHERE (struck_at IS NOT NULL)
CREATE INDEX journal_entry_back ON tereze.journal_entry USING btree (journal_id) WHERE (back_dated_to IS NOT NULL)
CREATE INDEX journal_entry_extract_of ON tereze.journal_entry USING btree (about_entry_id) WHERE (kind = 'extract'::text)
CREATE INDEX journal_entry_person ON tereze.journal_entry USING btree (journal_id, lower(person) text_pattern_ops)
CREATE INDEX journal_entry_reserved ON tereze.journal_entry USING btree (journal_id, year) WHERE (kind = 'reservation'::text)
CREATE INDEX journal_entry_running ON tereze.journal_entry USING btree (journal_id, number)
CREATE INDEX journal_entry_time ON tereze.journal_entry USING btree (journal_id, registered_at DESC, id DESC)
CREATE INDEX journal_entry_undone ON tereze.journal_entry USING btree (journal_id, registered_at DESC, id DESC) WHERE (kind = ANY (ARRAY['void'::text, 'annulment'::text]))
CREATE INDEX journal_entry_volume ON tereze.journal_entry USING btree (volume_id, id) WHERE (volume_id IS NOT NULL)
CREATE INDEX letter_answers ON tereze.letter USING btree (answers_entry_id) WHERE (answers_entry_id IS NOT NULL)
CREATE INDEX letter_file_content ON tereze.letter_file USING btree (sha256)
CREATE INDEX payment_application ON tereze.payment USING btree (application_id)
CREATE INDEX position_unit ON tereze."position" USING btree (unit_id)
CREATE INDEX print_job_blank ON tereze.print_job USING btree (blank_id) WHERE (blank_id IS NOT NULL)
CREATE INDEX print_job_document ON tereze.print_job USING btree (document_id)
CREATE INDEX print_job_open ON tereze.print_job USING btree (batch_id) WHERE (state <> ALL (ARRAY['confirmed'::text, 'spoiled'::text, 'cancelled'::text]))
CREATE INDEX print_job_pending ON tereze.print_job USING btree (printer_id, batch_id, place) WHERE (state = 'pending'::text)
CREATE INDEX print_job_processing ON tereze.print_job USING btree (printer_id) WHERE (state = 'processing'::text)
CREATE INDEX print_job_unknown ON tereze.print_job USING btree (printer_id) WHERE (state = 'unknown'::text)
CREATE INDEX print_record_document ON tereze.print_record USING btree (document_id)
CREATE INDEX session_person ON tereze.session USING btree (person_id)
CREATE INDEX step_inbox ON tereze.step USING btree (position_id, entered_at, id) WHERE ((state = 'open'::tereze.step_state) AND (position_id IS NOT NULL))
CREATE INDEX step_person_asked ON tereze.step USING btree (person_asked, entered_at, id) WHERE ((state = 'open'::tereze.step_state) AND (person_asked IS NOT NULL))
CREATE INDEX step_waiting ON tereze.step USING btree (application_id, node) WHERE (state = 'waiting'::tereze.step_state)
CREATE INDEX student_person ON tereze.student USING btree (person_id)
CREATE INDEX student_status_document ON tereze.student_status USING btree (document_id)
CREATE INDEX student_status_student ON tereze.student_status USING btree (student_id, id)
CREATE INDEX substitution_person ON tereze.substitution USING btree (person_id, valid_until)
CREATE INDEX substitution_position ON tereze.substitution USING btree (position_id, valid_until)
CREATE INDEX substitution_substitute ON tereze.substitution USING btree (substitute_id, valid_until)
CREATE INDEX timer_application ON tereze.timer USING btree (application_id)
CREATE INDEX timer_due ON tereze.timer USING btree (due_at, id) WHERE (state = 'running'::text)
CREATE INDEX unit_parent ON tereze.unit USING btree (parent_id)
CREATE INDEX volume_due ON tereze.volume USING btree (destroy_after) WHERE (destroy_after IS NOT NULL)
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON tereze.event FOR EACH ROW EXECUTE FUNCTION tereze.refuse_change()
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON tereze.seal FOR EACH ROW EXECUTE FUNCTION tereze.refuse_change()
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON tereze.event FOR EACH STATEMENT EXECUTE FUNCTION tereze.refuse_change()
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON tereze.seal FOR EACH STATEMENT EXECUTE FUNCTION tereze.refuse_change()
CREATE UNIQUE INDEX event_xid ON tereze.event USING btree (xid, id)
CREATE UNIQUE INDEX joint_member_present ON tereze.joint_member USING btree (document_id) WHERE (struck_at IS NULL)
CREATE UNIQUE INDEX journal_entry_annulment ON tereze.journal_entry USING btree (about_entry_id) WHERE (kind = 'annulment'::text)
CREATE UNIQUE INDEX journal_entry_document ON tereze.journal_entry USING btree (document_id) WHERE (kind = 'registration'::text)
CREATE UNIQUE INDEX journal_entry_extract_document ON tereze.journal_entry USING btree (document_id) WHERE (kind = 'extract'::text)
CREATE UNIQUE INDEX journal_entry_number ON tereze.journal_entry USING btree (tereze.normal_number(printed)) WHERE (printed IS NOT NULL)
CREATE UNIQUE INDEX journal_former_pattern_key ON tereze.journal_former_pattern USING btree (tereze.normal_number(pattern))
CREATE UNIQUE INDEX journal_pattern ON tereze.journal USING btree (tereze.normal_number(pattern))
CREATE UNIQUE INDEX print_job_copy ON tereze.print_job USING btree (document_id, copy_number) WHERE (state <> ALL (ARRAY['spoiled'::text, 'cancelled'::text]))
CREATE UNIQUE INDEX print_station_name ON tereze.print_station USING btree (name, COALESCE(person_id, (0)::bigint))
CREATE UNIQUE INDEX volume_open ON tereze.volume USING btree (nomenclature_id) WHERE (closed_at IS NULL)
ENUM tereze.application_state OWNER tereze_owner
ENUM tereze.language OWNER tereze_owner
ENUM tereze.step_state OWNER tereze_owner
FUNCTION api.account_list(p_after text, p_limit integer) RETURNS TABLE(db_role text, person_id bigint, full_name text, enabled boolean, positions jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 7c18c57efad95e94
FUNCTION api.acknowledge(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_session_hash bytea DEFAULT NULL::bytea) RETURNS text OWNER tereze_owner SECURITY DEFINER SHA256 6f5f943937cf4ac7
FUNCTION api.acknowledge_return(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 d6c05c71d78f9257
FUNCTION api.annul(p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text) RETURNS TABLE(application_id bigint, case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 f446c5a2797b8155
FUNCTION api.applicant_answer(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_step text, p_text text) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 a281281f781d871f
FUNCTION api.application_card(p_application_id bigint, p_case_ref text DEFAULT NULL::text, p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(application_id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamp with time zone, submitted_at timestamp with time zone, round smallint, version bigint, language text, applicant text, applicant_kind text, applicant_email text, applicant_phone text, student jsonb, form jsonb, form_schema jsonb, form_layout jsonb, service_number integer, form_sha256 bytea, drafts_sha256 bytea, drafts_awaited smallint, incident jsonb, waits_for jsonb, may_recall boolean, payment_awaited numeric, may_annul boolean, paused jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 522cb1a28412933b
FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer, p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(seq integer, kind text, at timestamp with time zone, person text, position_title jsonb, step jsonb, outcome text, answer text, remark text, document_title text, document_kind text, channel text, for_person text, returned_to jsonb, reference text) OWNER tereze_owner SECURITY DEFINER SHA256 8cdf69d9178298fa
FUNCTION api.appoint(p_request_id uuid, p_person_id bigint, p_role text, p_unit_code text, p_from date, p_until date, p_version bigint DEFAULT 0) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 da751b9e6272cd89
FUNCTION api.archive_chunk(p_application_id bigint, p_worker text, p_sha256 bytea, p_n integer) RETURNS TABLE(bytes bytea, size integer) OWNER tereze_owner SECURITY DEFINER SHA256 0850b5a739f260bf
FUNCTION api.archive_claim(p_worker text) RETURNS TABLE(application_id bigint, case_ref text, name text, generation smallint, on_day date, organisation text, title text) OWNER tereze_owner SECURITY DEFINER SHA256 20b8d947ec5c9c9f
FUNCTION api.archive_content(p_application_id bigint, p_worker text) RETURNS TABLE(path text, content text, sha256 bytea, last_seq integer) OWNER tereze_owner SECURITY DEFINER SHA256 f4186b8af2956042
FUNCTION api.archive_done(p_application_id bigint, p_worker text, p_name text, p_last_seq integer, p_manifest_sha512 bytea, p_files integer, p_bytes bigint) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 b121734d0631afde
FUNCTION api.archive_failed(p_application_id bigint, p_worker text, p_error text) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 64164d6997fd4f4d
FUNCTION api.archive_list(p_after text, p_limit integer) RETURNS TABLE(name text, case_ref text, generation smallint, manifest_sha512 bytea, files integer, bytes bigint, written_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 12c78a6486ab8cb7
FUNCTION api.audit_decisions(p_after_id bigint, p_limit integer) RETURNS TABLE(application_id bigint, decisions integer) OWNER tereze_owner SECURITY DEFINER SHA256 4c057c68b392e2dd
FUNCTION api.audit_events(p_after_xid text, p_after_id bigint, p_limit integer) RETURNS TABLE(id bigint, xid text, object_kind text, object_id bigint, seq integer, kind text, at_microseconds bigint, real_at_microseconds bigint, person_id bigint, channel text, db_user text, data text, request_id uuid, prev_hash bytea, hash bytea) OWNER tereze_audit SECURITY DEFINER SHA256 2ab1ce657df485f4
FUNCTION api.audit_log(p_person_id bigint, p_object_kind text, p_object_id bigint, p_case_ref text, p_from timestamp with time zone, p_until timestamp with time zone, p_before bigint, p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, at_microseconds bigint, object_kind text, object_id bigint, object_name jsonb, seq integer, kind text, at timestamp with time zone, real_at timestamp with time zone, person_id bigint, person text, channel text, db_user text, data jsonb, request_id uuid, hash bytea) OWNER tereze_owner SECURITY DEFINER SHA256 4c2580ebd79dadf5
FUNCTION api.audit_people(p_find text) RETURNS TABLE(person_id bigint, full_name text, db_role text, positions jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 0dd3f7b43da81016
FUNCTION api.audit_seals(p_after_id bigint, p_limit integer) RETURNS TABLE(id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, hash bytea, sealed_at_microseconds bigint, signature bytea, key_id bytea) OWNER tereze_audit SECURITY DEFINER SHA256 5ee9b020927a1f96
FUNCTION api.blank_act(p_request_id uuid, p_act text, p_kind text, p_series text, p_first bigint, p_last bigint, p_ground text) RETURNS TABLE(changed integer) OWNER tereze_owner SECURITY DEFINER SHA256 934ad4f4bd802dfc
FUNCTION api.blank_add(p_request_id uuid, p_kind text, p_series text, p_first bigint, p_last bigint, p_width integer, p_act text) RETURNS TABLE(added integer) OWNER tereze_owner SECURITY DEFINER SHA256 cde62fa486127a48
FUNCTION api.blank_choices(p_entry_ids bigint[]) RETURNS TABLE(kind text, series text, free bigint, next text, wanted bigint) OWNER tereze_owner SECURITY DEFINER SHA256 87c43ed828fff31c
FUNCTION api.blank_kinds() RETURNS TABLE(kind text) OWNER tereze_owner SECURITY DEFINER SHA256 eb9b0a24736132f2
FUNCTION api.blank_list(p_kind text, p_series text, p_state text, p_after_number bigint, p_limit integer) RETURNS TABLE(id bigint, kind text, number bigint, serial text, state text, reason text, act text, state_since timestamp with time zone, person text, printed text) OWNER tereze_owner SECURITY DEFINER SHA256 e9b0b8ad1c52f6cd
FUNCTION api.blank_stock() RETURNS TABLE(id bigint, kind text, series text, states jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 738dbb4bd84379c8
FUNCTION api.book_close(p_request_id uuid, p_journal_id bigint, p_year integer, p_version bigint) RETURNS TABLE(version bigint, totals jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 9b6d7226cb05758e
FUNCTION api.book_list(p_journal_id bigint) RETURNS TABLE(year smallint, last_number bigint, closed_at timestamp with time zone, closed_by text, totals jsonb, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 b74d1597d7de2ad7
FUNCTION api.calendar(p_key text, p_year integer) RETURNS TABLE(id bigint, key text, name jsonb, hours jsonb, complete_until date, source text, years jsonb, days jsonb, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 2ef54fcaa4cec961
FUNCTION api.calendar_day_put(p_request_id uuid, p_key text, p_version bigint, p_day date, p_kind text, p_hours jsonb, p_name jsonb) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 694f182b3b6d1b72
FUNCTION api.calendar_list(p_after text, p_limit integer) RETURNS TABLE(id bigint, key text, name jsonb, complete_until date, is_default boolean, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 33f4283dc8a8a29f
FUNCTION api.calendar_put(p_request_id uuid, p_key text, p_version bigint, p_name jsonb, p_hours jsonb, p_complete_until date, p_source text) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 2e4dcf2b8ef88310
FUNCTION api.calibration_list(p_printer_id bigint) RETURNS TABLE(id bigint, tray text, blank_kind text, offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric, person text, measured_at timestamp with time zone, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 0402d669feb1b34a
FUNCTION api.calibration_put(p_request_id uuid, p_printer_id bigint, p_tray text, p_blank_kind text, p_version bigint, p_offset_x numeric, p_offset_y numeric, p_scale_x numeric, p_scale_y numeric) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 d72bf8885a13e460
FUNCTION api.case_migrate(p_request_id uuid, p_application_id bigint, p_version bigint, p_last_event integer, p_number integer, p_reason text) RETURNS TABLE(application_id bigint, case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 ad9844f66922d824
FUNCTION api.catalogue_state() RETURNS TABLE(object text, key text, content_sha256 bytea, loaded_sha256 bytea, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 b2e3788ef3a7ab2f
FUNCTION api.credential_disable(p_request_id uuid, p_login text) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 4983079147a73c11
FUNCTION api.credential_put(p_request_id uuid, p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer, p_mem_limit integer, p_verifier bytea) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 955ce2b06adc453d
FUNCTION api.decide(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_answer text, p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea DEFAULT NULL::bytea) RETURNS text OWNER tereze_owner SECURITY DEFINER SHA256 5ea57616cae317e9
FUNCTION api.decision_recall(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_reason text, p_session_hash bytea DEFAULT NULL::bytea) RETURNS bigint OWNER tereze_owner SECURITY DEFINER SHA256 640c32b57ea22f6f
FUNCTION api.destruction_lines(p_act_id bigint, p_after integer, p_limit integer) RETURNS TABLE(line smallint, volume_id bigint, year smallint, index text, title jsonb, volume smallint, entries integer, sheets integer, retention_years smallint, article text, expert boolean, closed_on date, destroy_after date) OWNER tereze_owner SECURITY DEFINER SHA256 79b6d405a565a0fe
FUNCTION api.destruction_list(p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, made_at timestamp with time zone, made_by text, reason text, volumes bigint, withdrawn_at timestamp with time zone, withdrawn_by text, withdrawn_reason text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 44e612e03ee86fe9
FUNCTION api.destruction_propose(p_request_id uuid, p_reason text) RETURNS TABLE(id bigint, volumes integer) OWNER tereze_owner SECURITY DEFINER SHA256 4642f9cc5f18ddcf
FUNCTION api.destruction_withdraw(p_request_id uuid, p_act_id bigint, p_version bigint, p_reason text) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 860a4388e85f991b
FUNCTION api.document_attach(p_request_id uuid, p_document_id bigint, p_version bigint, p_sha256 bytea) RETURNS TABLE(id bigint) OWNER tereze_owner SECURITY DEFINER SHA256 813143eb8f51ce43
FUNCTION api.document_attached_chunk(p_document_id bigint, p_n integer) RETURNS TABLE(bytes bytea, size integer, sha256 bytea, media_type text) OWNER tereze_owner SECURITY DEFINER SHA256 a15db486cf6b62de
FUNCTION api.document_chunk(p_document_id bigint, p_form text, p_n integer, p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(bytes bytea, size integer, sha256 bytea, media_type text) OWNER tereze_owner SECURITY DEFINER SHA256 288565d02149d4b4
FUNCTION api.document_drafted(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 2b667dded3351781
FUNCTION api.document_frozen(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea, p_number_box jsonb, p_data_sha256 bytea) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 cfaa61dce5ec33d7
FUNCTION api.document_list(p_application_id bigint, p_case_ref text DEFAULT NULL::text, p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(id bigint, kind text, title text, state text, signed_at timestamp with time zone, issued_at timestamp with time zone, has_file boolean, has_draft boolean, size integer, reason text, error text, error_code text, version bigint, attached boolean, attachable boolean) OWNER tereze_owner SECURITY DEFINER SHA256 35f895d63639d35a
FUNCTION api.dry_run_ask(p_request_id uuid, p_xml bytea, p_service_key text, p_subject jsonb, p_language text, p_form jsonb, p_answers jsonb) RETURNS TABLE(dry_run_id bigint) OWNER tereze_owner SECURITY DEFINER SHA256 fc2e353da07a2583
FUNCTION api.dry_run_done(p_job_id bigint, p_worker text, p_dry_run_id bigint, p_route jsonb, p_findings jsonb) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 a5ed74bfac763344
FUNCTION api.dry_run_drawing(p_dry_run_id bigint) RETURNS TABLE(xml bytea, state text) OWNER tereze_owner SECURITY DEFINER SHA256 d97e68b4c684c977
FUNCTION api.dry_run_result(p_dry_run_id bigint) RETURNS TABLE(state text, findings jsonb, result jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 9d5cafe3e99a9138
FUNCTION api.entries_file(p_request_id uuid, p_entry_ids bigint[], p_volume_id bigint) RETURNS TABLE(filed integer) OWNER tereze_owner SECURITY DEFINER SHA256 50c2765acca8a2e2
FUNCTION api.entry_void(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint, p_reason text) RETURNS TABLE(id bigint, kind text, number bigint) OWNER tereze_owner SECURITY DEFINER SHA256 f5af8f862435f206
FUNCTION api.external_answer(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_reference text, p_remark text) RETURNS text OWNER tereze_owner SECURITY DEFINER SHA256 8a81794d5d1db36b
FUNCTION api.file_put(p_sha256 bytea, p_size integer, p_media_type text, p_n integer, p_bytes bytea) RETURNS TABLE(complete boolean) OWNER tereze_owner SECURITY DEFINER SHA256 e931eb354039f926
FUNCTION api.inbox(p_scope text, p_find text, p_after_opened_at timestamp with time zone, p_after_task_id bigint, p_limit integer) RETURNS TABLE(task_id bigint, application_id bigint, case_ref text, service jsonb, applicant text, step jsonb, step_kind text, position_title jsonb, opened_at timestamp with time zone, opened_at_text text, round smallint, may_decide boolean, incident boolean, asks text, for_person text) OWNER tereze_owner SECURITY DEFINER SHA256 d489235b1938610b
FUNCTION api.incident_list(p_after_id bigint, p_limit integer) RETURNS TABLE(application_id bigint, case_ref text, service jsonb, incident jsonb, state_since timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 1efa118e2d1264c0
FUNCTION api.incident_retry(p_request_id uuid, p_application_id bigint) RETURNS TABLE(case_ref text, state text, incident jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 593835313ee52659
FUNCTION api.job_claim(p_worker text, p_limit integer) RETURNS TABLE(id bigint, kind text, object_id bigint, payload jsonb, attempts smallint) OWNER tereze_owner SECURITY DEFINER SHA256 01ca73f0a2a7380e
FUNCTION api.job_done(p_job_id bigint, p_worker text) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 f158c6a16c475c30
FUNCTION api.job_fail(p_job_id bigint, p_worker text, p_error text, p_code text, p_final boolean) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 25bfb26e96cf941c
FUNCTION api.job_list(p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, kind text, object_id bigint, state text, attempts smallint, waits smallint, last_code text, last_error text, created_at timestamp with time zone, run_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 c1cf2cac930c64cf
FUNCTION api.job_retry(p_request_id uuid, p_job_id bigint) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 f9633689f70b9031
FUNCTION api.joint_add(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[]) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 83b79ad5690ebcf7
FUNCTION api.joint_list(p_open boolean, p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, version bigint, service_key text, title text, language text, state text, members bigint, annulled bigint, draft_sha256 bytea, error text, error_code text, signed_at timestamp with time zone, issued_at timestamp with time zone, entry_id bigint, printed text) OWNER tereze_owner SECURITY DEFINER SHA256 344ec5d12d876688
FUNCTION api.joint_members(p_joint_id bigint) RETURNS TABLE(id bigint, document_id bigint, application_id bigint, case_ref text, person text, student jsonb, state text, error text, error_code text, signed_at timestamp with time zone, entry_id bigint, added_by text, added_at timestamp with time zone, struck_at timestamp with time zone, struck_by text, reason text) OWNER tereze_owner SECURITY DEFINER SHA256 53e377475b7cfc10
FUNCTION api.joint_send(p_request_id uuid, p_joint_id bigint, p_version bigint, p_draft_sha256 bytea) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 068d0bafe8616553
FUNCTION api.joint_services() RETURNS TABLE(key text, name jsonb, version bigint, collected boolean, waiting bigint) OWNER tereze_owner SECURITY DEFINER SHA256 690a23266ec0c007
FUNCTION api.joint_strike(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[], p_reason text, p_alone boolean) RETURNS TABLE(version bigint, state text) OWNER tereze_owner SECURITY DEFINER SHA256 06ebdc4bda082fb3
FUNCTION api.joint_waiting(p_service_key text, p_after_id bigint, p_limit integer) RETURNS TABLE(id bigint, version bigint, application_id bigint, case_ref text, person text, language text, signed_at timestamp with time zone, student jsonb, reason text) OWNER tereze_owner SECURITY DEFINER SHA256 abeb0a438eb64784
FUNCTION api.journal_check() RETURNS TABLE(journal_key text, year smallint, problem text, number bigint, detail text) OWNER tereze_owner SECURITY DEFINER SHA256 c30948021cc1e012
FUNCTION api.journal_list() RETURNS TABLE(id bigint, key text, title jsonb, storage_place jsonb, direction text, back_days smallint) OWNER tereze_owner SECURITY DEFINER SHA256 2a1774bfe1536225
FUNCTION api.journal_put(p_request_id uuid, p_key text, p_title jsonb, p_pattern text, p_storage_place jsonb, p_version bigint DEFAULT 0, p_direction text DEFAULT 'documents'::text, p_back_days integer DEFAULT 0) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 83ae9a2e4609ec76
FUNCTION api.journal_search(p_journal_id bigint, p_number text, p_name text, p_from date, p_until date, p_before_id bigint, p_limit integer, p_state text DEFAULT NULL::text, p_kind text DEFAULT NULL::text, p_place text DEFAULT NULL::text, p_volume_id bigint DEFAULT NULL::bigint) RETURNS TABLE(id bigint, kind text, year smallint, number bigint, printed text, title text, person text, storage_place jsonb, registered_at timestamp with time zone, document_id bigint, document_state text, case_ref text, application_id bigint, reason text, prints bigint, document_kind text, version bigint, purpose text, back_dated_to date, back_reason text, recorded_by text, volume text, their_number text, their_date date, answers text, about text, language text) OWNER tereze_owner SECURITY DEFINER SHA256 d99eaf4d73adac62
FUNCTION api.journal_summary() RETURNS TABLE(journal_key text, year smallint, last_number bigint, entries bigint, annulments bigint, voids bigint, reservations bigint, closed boolean) OWNER tereze_owner SECURITY DEFINER SHA256 7b4e6ebcfcaca4f0
FUNCTION api.letter(p_entry_id bigint) RETURNS TABLE(entry_id bigint, their_number text, their_date date, note text, answers_entry_id bigint, answers text, answered_by jsonb, files jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 3d0839bd45fbba0e
FUNCTION api.letter_chunk(p_entry_id bigint, p_sha256 bytea, p_n integer) RETURNS TABLE(bytes bytea, size integer, media_type text) OWNER tereze_owner SECURITY DEFINER SHA256 c39b4aef003ee399
FUNCTION api.letter_register(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint, p_subject text, p_correspondent text, p_their_number text, p_their_date date, p_answers_entry_id bigint, p_note text, p_dated_on date, p_back_reason text, p_files jsonb) RETURNS TABLE(id bigint, year smallint, number bigint, printed text) OWNER tereze_owner SECURITY DEFINER SHA256 14a50debfdd3a75e
FUNCTION api.login_list(p_after text, p_limit integer) RETURNS TABLE(login text, person_id bigint, full_name text, enabled boolean) OWNER tereze_owner SECURITY DEFINER SHA256 e28fe9e6e28d630d
FUNCTION api.mail_context(p_application_id bigint, p_person_id bigint DEFAULT NULL::bigint) RETURNS TABLE(to_address text, language text, full_name text, case_ref text, service text, portal_origin text, mail_from text, university text) OWNER tereze_owner SECURITY DEFINER SHA256 19ece6c7e4ba976e
FUNCTION api.me(p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(person_id bigint, surname text, given text, patronymic text, language text, email text, positions jsonb, groups text[], university jsonb, timezone text, portal_origin text, server_time timestamp with time zone, for_tests boolean) OWNER tereze_owner SECURITY DEFINER SHA256 98ac6e93f6d5277e
FUNCTION api.my_applications(p_session_hash bytea, p_before_id bigint, p_limit integer, p_awaited boolean DEFAULT false) RETURNS TABLE(id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamp with time zone, submitted_at timestamp with time zone, version bigint, documents_ready boolean, answer_awaited boolean) OWNER tereze_owner SECURITY DEFINER SHA256 d5a09c856d3497a7
FUNCTION api.my_decisions(p_application_id bigint) RETURNS TABLE(task_id bigint, step jsonb, outcome text, decided_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 fb11bec8f364414b
FUNCTION api.my_tasks(p_application_id bigint) RETURNS TABLE(task_id bigint, step jsonb, kind text, answers text[], position_title jsonb, opened_at timestamp with time zone, asks text, for_person text, basis text, return_to jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 6e36e8ff022d814f
FUNCTION api.nomenclature_list(p_year integer, p_after text, p_limit integer) RETURNS TABLE(id bigint, year smallint, index text, title jsonb, unit_code text, unit_name jsonb, retention text, retention_years smallint, article text, expert boolean, transitional boolean, note text, version bigint, volumes bigint, open_volume_id bigint) OWNER tereze_owner SECURITY DEFINER SHA256 b685812988181f5b
FUNCTION api.nomenclature_put(p_request_id uuid, p_year integer, p_index text, p_version bigint, p_title jsonb, p_unit_code text, p_retention text, p_retention_years integer, p_article text, p_expert boolean, p_transitional boolean, p_note text) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 fd6dc3cb6532344b
FUNCTION api.note_add(p_request_id uuid, p_application_id bigint, p_case_ref text, p_text text, p_session_hash bytea DEFAULT NULL::bytea) RETURNS TABLE(seq integer) OWNER tereze_owner SECURITY DEFINER SHA256 7edc6d28a261d438
FUNCTION api.number_reserve(p_request_id uuid, p_journal_id bigint, p_purpose text) RETURNS TABLE(id bigint, year smallint, number bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 984e8360a211bee4
FUNCTION api.order_alone(p_request_id uuid, p_document_id bigint, p_version bigint) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 6dd79393baaf2b1a
FUNCTION api.orders_collect(p_request_id uuid, p_service_key text, p_version bigint, p_collected boolean) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 88b3c1a8c221e049
FUNCTION api.outbox_dispatch(p_limit integer) RETURNS TABLE(taken integer) OWNER tereze_owner SECURITY DEFINER SHA256 c6f6f23d654e7fa7
FUNCTION api.payment_record(p_request_id uuid, p_application_id bigint, p_version bigint, p_amount numeric, p_reference text) RETURNS TABLE(application_id bigint, case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 cdaa6992db6ac1ca
FUNCTION api.person_names(p_application_id bigint) RETURNS TABLE(person_id bigint, part text, positions jsonb, surname text, given text, patronymic text, sex text, forms jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 89266ad79a5e978b
FUNCTION api.person_names_put(p_request_id uuid, p_person_id bigint, p_language text, p_version bigint, p_of_name text, p_forms jsonb) RETURNS bigint OWNER tereze_owner SECURITY DEFINER SHA256 6f9548ad9260b059
FUNCTION api.person_put(p_request_id uuid, p_person_id bigint, p_version bigint, p_surname text, p_given text, p_patronymic text, p_sex text, p_birth_date date, p_email text, p_phone text, p_language text) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 9ceaaef5d28c3c74
FUNCTION api.personal_changes(p_object_kind text, p_object_id bigint, p_before_seq integer, p_limit integer) RETURNS TABLE(seq integer, at timestamp with time zone, person_id bigint, field text, before jsonb, after jsonb, intact boolean) OWNER tereze_audit SECURITY DEFINER SHA256 20fd5d09cccf56eb
FUNCTION api.position_list(p_find text, p_after_unit_code text, p_after_role text, p_limit integer) RETURNS TABLE(position_id bigint, role text, unit_code text, title jsonb, unit jsonb, holders text[]) OWNER tereze_owner SECURITY DEFINER SHA256 02aa58d17c937dc6
FUNCTION api.position_put(p_request_id uuid, p_role text, p_unit_code text, p_version bigint, p_title jsonb) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 b50134e153770cbd
FUNCTION api.print_act(p_request_id uuid, p_act text, p_batch_id bigint, p_first integer, p_last integer, p_reason text) RETURNS TABLE(changed integer) OWNER tereze_owner SECURITY DEFINER SHA256 01a783078f72d4d7
FUNCTION api.print_again(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_reason text) RETURNS TABLE(batch_id bigint, jobs integer, approvals integer) OWNER tereze_owner SECURITY DEFINER SHA256 a03edc64b932d31f
FUNCTION api.print_batches(p_open boolean, p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, title text, person text, own boolean, created_at timestamp with time zone, again_of bigint, blank_kind text, jobs bigint, states jsonb, printer text, station text, away boolean) OWNER tereze_owner SECURITY DEFINER SHA256 644a71063d5e5734
FUNCTION api.print_chunk(p_job_id bigint, p_claimant uuid, p_n integer) RETURNS TABLE(bytes bytea, size integer, sha256 bytea, media_type text) OWNER tereze_owner SECURITY DEFINER SHA256 cefebc1739aa12dc
FUNCTION api.print_claim(p_station_id bigint, p_claimant uuid) RETURNS TABLE(id bigint, batch_id bigint, place integer, document_id bigint, printer_id bigint, printer text, tray text, printed text, registered_on date, language text, title text, copy_number smallint, sha256 bytea, blank text, offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric) OWNER tereze_owner SECURITY DEFINER SHA256 78ef42ef3aec1462
FUNCTION api.print_form(p_request_id uuid, p_entry_id bigint, p_target text, p_destination text, p_copies integer) RETURNS TABLE(document_id bigint, printed text, number_box jsonb, sha256 bytea, title text) OWNER tereze_owner SECURITY DEFINER SHA256 3642409beac6d61b
FUNCTION api.print_found(p_station_id bigint, p_job_id bigint, p_sent boolean, p_reasons text[]) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 21458eb5ef20143b
FUNCTION api.print_hand_over(p_request_id uuid, p_job_id bigint, p_collector text, p_identity text, p_basis text) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 99b242bed8ea36f2
FUNCTION api.print_jobs(p_batch_id bigint, p_after_place integer, p_limit integer) RETURNS TABLE(id bigint, place integer, document_id bigint, entry_id bigint, printed text, registered_at timestamp with time zone, language text, title text, person text, state text, hold text, reasons text[], note text, cancel_asked boolean, copy_number smallint, reason text, spoil_reason text, second text, printer_id bigint, printer text, station text, away boolean, blank text, state_since timestamp with time zone, collector text, made_again boolean) OWNER tereze_owner SECURITY DEFINER SHA256 53faf5ee793f2287
FUNCTION api.print_log(p_document_id bigint, p_number text, p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, document_id bigint, printed text, title text, addressee text, printed_at timestamp with time zone, person text, second text, target text, destination text, copies smallint, copy_number smallint, sha256 bytea, reason text, state text, spoil_reason text, blank text, collector text, handed_by text, handed_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 660138cb1363a99b
FUNCTION api.print_lost(p_station_id bigint) RETURNS TABLE(id bigint, printer text, transport_id text) OWNER tereze_owner SECURITY DEFINER SHA256 85c78e1bbd4876ad
FUNCTION api.print_move(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_printer_id bigint, p_tray text) RETURNS TABLE(changed integer) OWNER tereze_owner SECURITY DEFINER SHA256 feb9be59e45c0c9e
FUNCTION api.print_printers() RETURNS TABLE(id bigint, station_id bigint, station text, person text, own boolean, away boolean, seen_at timestamp with time zone, name text, title text, present boolean, state text, reasons text[], is_default boolean, trays text[], border jsonb, waiting bigint) OWNER tereze_owner SECURITY DEFINER SHA256 96b67c0244d9b838
FUNCTION api.print_put(p_request_id uuid, p_title text, p_entry_ids bigint[], p_copies integer, p_printer_id bigint, p_tray text, p_reason text, p_held boolean, p_blank_kind text, p_blank_series text, p_remember boolean) RETURNS TABLE(batch_id bigint, jobs integer, approvals integer) OWNER tereze_owner SECURITY DEFINER SHA256 95b693b96679836c
FUNCTION api.print_report(p_job_id bigint, p_claimant uuid, p_state text, p_reasons text[], p_note text) RETURNS TABLE(cancel_asked boolean) OWNER tereze_owner SECURITY DEFINER SHA256 8c3987dbfc91157c
FUNCTION api.print_sending(p_job_id bigint, p_claimant uuid, p_transport_id text, p_sha256 bytea) RETURNS TABLE(go boolean) OWNER tereze_owner SECURITY DEFINER SHA256 9cbc62ffd8c6b990
FUNCTION api.print_station_announce(p_name text, p_printers jsonb) RETURNS TABLE(station_id bigint) OWNER tereze_owner SECURITY DEFINER SHA256 05585998565e9d8b
FUNCTION api.print_sweep() RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 91c7524bed8e2fbd
FUNCTION api.recall(p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text) RETURNS TABLE(application_id bigint, case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 4964ab30a0ae2d43
FUNCTION api.register(p_journal_id bigint, p_year integer, p_first bigint, p_groups text[], p_document_ids bigint[]) RETURNS TABLE(document_id bigint, number bigint, printed text, sha256 bytea, error text) OWNER tereze_owner SECURITY DEFINER SHA256 2be2417cafc657ae
FUNCTION api.register_plan(p_limit integer, p_without bigint[] DEFAULT '{}'::bigint[]) RETURNS TABLE(document_id bigint, journal_id bigint, journal_key text, year integer, first_number bigint) OWNER tereze_owner SECURITY DEFINER SHA256 b668c344ae7e7b66
FUNCTION api.render_context(p_document_id bigint) RETURNS TABLE(kind text, state text, application_id bigint, template_html text, language text, title text, token bytea, signed_at timestamp with time zone, portal_origin text, issuer text, timezone text, data jsonb, person text, journal_key text, form_schema jsonb, form_layout jsonb, attached_sha256 bytea) OWNER tereze_owner SECURITY DEFINER SHA256 172c92d55210cfdb
FUNCTION api.resubmit(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_form jsonb) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 a4bd640030a6d076
FUNCTION api.route_cases(p_key text, p_number integer, p_after bigint, p_limit integer) RETURNS TABLE(application_id bigint, case_ref text, version bigint, last_event integer, state text, number integer, service jsonb, submitted_at timestamp with time zone, misfits jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 c385333deb6ff5da
FUNCTION api.route_compiled(p_job_id bigint, p_worker text, p_route_version_id bigint, p_xml_sha256 bytea, p_nodes jsonb, p_edges jsonb, p_findings jsonb, p_route jsonb DEFAULT '{}'::jsonb) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 a350962e4ca653e8
FUNCTION api.route_drawing(p_key text) RETURNS TABLE(route_version_id bigint, number integer, state text, xml bytea) OWNER tereze_owner SECURITY DEFINER SHA256 8890f9f44e94e6f3
FUNCTION api.route_fields(p_key text) RETURNS TABLE(service_key text, subject_required boolean, field text, required boolean) OWNER tereze_owner SECURITY DEFINER SHA256 526e1cab3e8f1aa6
FUNCTION api.route_impact(p_key text, p_number integer, p_route jsonb, p_from_number integer, p_examples integer) RETURNS TABLE(verdict text, element text, name jsonb, cases bigint, examples jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 a44509e682701e70
FUNCTION api.route_in_force(p_key text) RETURNS TABLE(xml bytea) OWNER tereze_owner SECURITY DEFINER SHA256 47a4dbb2e768b436
FUNCTION api.route_list(p_after text DEFAULT NULL::text, p_limit integer DEFAULT 100) RETURNS TABLE(key text, number integer, published_at timestamp with time zone, last_version_id bigint, last_state text, services jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 6460fd478d4a03a0
FUNCTION api.route_load(p_key text, p_number integer, p_days integer) RETURNS TABLE(element text, open_now bigint, passed bigint, median_seconds double precision, is_cut boolean) OWNER tereze_owner SECURITY DEFINER SHA256 156054ce3646a16c
FUNCTION api.route_publish(p_request_id uuid, p_key text, p_xml bytea, p_known_sha256 bytea, p_loaded boolean DEFAULT false) RETURNS TABLE(route_version_id bigint) OWNER tereze_owner SECURITY DEFINER SHA256 574fb804c5350e93
FUNCTION api.route_staff() RETURNS TABLE(role text, unit_code text, unit_kind text, holders bigint[], is_manned boolean) OWNER tereze_owner SECURITY DEFINER SHA256 73d982177702713b
FUNCTION api.route_surroundings() RETURNS TABLE(kind text, key text, journal_key text) OWNER tereze_owner SECURITY DEFINER SHA256 7bf7a5ea2aaaf151
FUNCTION api.route_version(p_route_version_id bigint) RETURNS TABLE(route_key text, number integer, state text, findings jsonb, xml bytea, published_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 09d48eb242564a08
FUNCTION api.route_versions(p_key text, p_before bigint DEFAULT NULL::bigint, p_limit integer DEFAULT 50) RETURNS TABLE(route_version_id bigint, number integer, state text, created_at timestamp with time zone, published_at timestamp with time zone, by_name text) OWNER tereze_owner SECURITY DEFINER SHA256 8d159383c7f1c6d6
FUNCTION api.route_vocabulary() RETURNS TABLE(kind text, key text, title jsonb, belongs_to text) OWNER tereze_owner SECURITY DEFINER SHA256 1254a4cb38b75df5
FUNCTION api.schema_version() RETURNS TABLE(current integer, breaking integer) OWNER tereze_owner SECURITY DEFINER SHA256 8c3752784eeb5398
FUNCTION api.seal_next() RETURNS TABLE(id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, sealed_at timestamp with time zone, hash bytea) OWNER tereze_audit SECURITY DEFINER SHA256 8f3fb0b674466a7f
FUNCTION api.seal_put(p_id bigint, p_to_xid text, p_sealed_at timestamp with time zone, p_hash bytea, p_signature bytea, p_key_id bytea) RETURNS void OWNER tereze_audit SECURITY DEFINER SHA256 b2267b4e37374564
FUNCTION api.service(p_key text) RETURNS TABLE(key text, kind text, number integer, passport jsonb, form_schema jsonb, form_layout jsonb, applicant_kinds text[], subject_required boolean, ready boolean) OWNER tereze_owner SECURITY DEFINER SHA256 4ed6edb412fe6a40
FUNCTION api.service_list() RETURNS TABLE(key text, kind text, number integer, passport jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 97698a20b842d5f8
FUNCTION api.service_put(p_request_id uuid, p_key text, p_kind text, p_content jsonb, p_known_sha256 bytea, p_loaded boolean) RETURNS TABLE(number integer, changed boolean, sha256 bytea) OWNER tereze_owner SECURITY DEFINER SHA256 a4d243ecbd31f6e2
FUNCTION api.setting_list() RETURNS TABLE(key text, value jsonb, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 4cc276dce99d770c
FUNCTION api.setting_put(p_request_id uuid, p_key text, p_version bigint, p_value jsonb) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 20804e09294d8845
FUNCTION api.sign_in(p_login text, p_derived bytea, p_session_hash bytea, p_address text) RETURNS TABLE(person_id bigint) OWNER tereze_vault SECURITY DEFINER SHA256 82d930118864d327
FUNCTION api.sign_in_parameters(p_login text) RETURNS TABLE(salt bytea, ops_limit integer, mem_limit integer) OWNER tereze_vault SECURITY DEFINER SHA256 895910698ad9bd03
FUNCTION api.sign_out(p_session_hash bytea) RETURNS void OWNER tereze_vault SECURITY DEFINER SHA256 608b10f1c2a73e70
FUNCTION api.student_put(p_request_id uuid, p_number text, p_version bigint, p_person_id bigint, p_faculty_code text, p_department_code text, p_programme jsonb, p_degree text, p_course integer, p_study_form text, p_study_language text, p_funding text, p_enrolled_on date, p_graduates_on date) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 2aed9de644a3faeb
FUNCTION api.submit(p_session_hash bytea, p_request_id uuid, p_service_key text, p_service_number integer, p_language text, p_form jsonb) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 1923e596239f3b4e
FUNCTION api.substitution_cancel(p_request_id uuid, p_substitution_id bigint, p_version bigint) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 99ae834d2bf1dd83
FUNCTION api.substitution_list(p_scope text, p_open boolean, p_before_id bigint, p_limit integer) RETURNS TABLE(id bigint, person_id bigint, person_name text, substitute_id bigint, substitute_name text, role text, unit_code text, position_title jsonb, valid_from date, valid_until date, basis text, created_at timestamp with time zone, created_by bigint, cancelled_at timestamp with time zone, cancelled_by bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 9ce070674bc490af
FUNCTION api.substitution_put(p_request_id uuid, p_person_id bigint, p_substitute_id bigint, p_role text, p_unit_code text, p_from date, p_until date, p_basis text) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 9525b3031ac5f01b
FUNCTION api.task_assign(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_role text, p_unit_code text, p_reason text) RETURNS text OWNER tereze_owner SECURITY DEFINER SHA256 5c6f85a69d2ded3a
FUNCTION api.tasks_rescue(p_limit integer) RETURNS TABLE(moved integer) OWNER tereze_owner SECURITY DEFINER SHA256 2adb910f1dae3ba2
FUNCTION api.template_blank_put(p_request_id uuid, p_key text, p_seen text, p_blank_kind text) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 4fd6bc1204ee1e05
FUNCTION api.template_case_put(p_request_id uuid, p_key text, p_language text, p_name text, p_version bigint, p_data jsonb, p_expected text) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 e97912dba4617074
FUNCTION api.template_cases(p_key text) RETURNS TABLE(id bigint, language text, name text, data jsonb, expected text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 91da512a19f3ac1c
FUNCTION api.template_list(p_after text DEFAULT NULL::text, p_limit integer DEFAULT 100) RETURNS TABLE(key text, kind text, title jsonb, journal_key text, blank_kind text, version bigint, texts jsonb, services jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 0cdf43a3923df22c
FUNCTION api.template_put(p_request_id uuid, p_key text, p_kind text, p_title jsonb, p_journal_key text, p_language text, p_html text, p_known_sha256 bytea, p_loaded boolean DEFAULT false, p_version bigint DEFAULT 0, p_effective_from timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS TABLE(number integer, changed boolean) OWNER tereze_owner SECURITY DEFINER SHA256 331486923f736da6
FUNCTION api.template_record(p_key text, p_application_id bigint, p_language text) RETURNS TABLE(title text, data jsonb, form_schema jsonb, form_layout jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 925d13fec7edfc42
FUNCTION api.template_records(p_key text, p_before bigint DEFAULT NULL::bigint, p_limit integer DEFAULT 50) RETURNS TABLE(application_id bigint, case_ref text, applicant text, service jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 7babff2ef6421dc0
FUNCTION api.template_text(p_key text, p_language text) RETURNS TABLE(number integer, html text, sha256 bytea) OWNER tereze_owner SECURITY DEFINER SHA256 85dc7a58099bc8fb
FUNCTION api.template_version(p_key text, p_language text, p_number integer) RETURNS TABLE(html text, sha256 bytea) OWNER tereze_owner SECURITY DEFINER SHA256 8c3bd85073f6bead
FUNCTION api.template_versions(p_key text, p_language text, p_before integer DEFAULT NULL::integer, p_limit integer DEFAULT 50) RETURNS TABLE(number integer, published_at timestamp with time zone, effective_from timestamp with time zone, by_name text, loaded boolean, in_force boolean, documents bigint, sha256 bytea) OWNER tereze_owner SECURITY DEFINER SHA256 5ae6fd0d76626f75
FUNCTION api.tidy() RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 1061c62ac9878673
FUNCTION api.timers_fire(p_limit integer) RETURNS TABLE(taken integer) OWNER tereze_owner SECURITY DEFINER SHA256 c69d88070f22fd91
FUNCTION api.transactions_end() RETURNS TABLE(pid integer, db_user text, seconds integer) OWNER tereze_owner SECURITY DEFINER SHA256 8f925aaea448b8c2
FUNCTION api.unit_list(p_after text, p_limit integer) RETURNS TABLE(code text, version bigint, kind text, parent_code text, name jsonb) OWNER tereze_owner SECURITY DEFINER SHA256 a7a40ac3aeba0c04
FUNCTION api.unit_put(p_request_id uuid, p_code text, p_version bigint, p_kind text, p_parent_code text, p_name jsonb) RETURNS TABLE(id bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 f6f3ff2910f85781
FUNCTION api.verify_file(p_sha256 bytea) RETURNS TABLE(verdict text, kind text, title text, person text, signed_at timestamp with time zone, ended_at timestamp with time zone) OWNER tereze_owner SECURITY DEFINER SHA256 55b7c83dab8c458d
FUNCTION api.verify_number(p_printed text, p_address text) RETURNS TABLE(verdict text, kind text, title text, person_masked text, registered_at timestamp with time zone, storage_place jsonb, ended_at timestamp with time zone, duplicate smallint) OWNER tereze_owner SECURITY DEFINER SHA256 19c13943f24b6267
FUNCTION api.verify_token(p_token bytea) RETURNS TABLE(verdict text, kind text, title text, person text, signed_at timestamp with time zone, ended_at timestamp with time zone, approvers jsonb, language text, university jsonb, duplicate smallint) OWNER tereze_owner SECURITY DEFINER SHA256 0ad5487723e7a8a5
FUNCTION api.volume_close(p_request_id uuid, p_volume_id bigint, p_version bigint, p_sheets integer) RETURNS TABLE(version bigint, entries integer, destroy_after date) OWNER tereze_owner SECURITY DEFINER SHA256 9462f491df3535ee
FUNCTION api.volume_hold(p_request_id uuid, p_volume_id bigint, p_version bigint, p_reason text) RETURNS TABLE(version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 2fad9fe43b627db5
FUNCTION api.volume_list(p_nomenclature_id bigint) RETURNS TABLE(id bigint, number smallint, storage_place jsonb, opened_at timestamp with time zone, closed_at timestamp with time zone, entries bigint, sheets integer, destroy_after date, hold text, proposed bigint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 d03b4f5969e7c606
FUNCTION api.volume_open(p_request_id uuid, p_nomenclature_id bigint, p_storage_place jsonb) RETURNS TABLE(id bigint, number smallint, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 84bece30991d3782
FUNCTION api.withdraw(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_reason text) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY DEFINER SHA256 3e2d36dbf2c1a52f
FUNCTION api.work_state() RETURNS TABLE(ready bigint, running bigint, dead bigint, frozen bigint, outbox bigint, oldest_s bigint) OWNER tereze_owner SECURITY DEFINER SHA256 11b2dce9b865bbbb
FUNCTION tereze.account_add(p_person_id bigint, p_db_role name, p_groups text[], p_verifier text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 63bc92158c44a8d3
FUNCTION tereze.account_disable(p_db_role name) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 62244bcc5bbe6921
FUNCTION tereze.account_sessions_end(p_db_role name) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 06054c145409f11c
FUNCTION tereze.acknowledged_by_enough(p_application_id bigint, p_token bigint, p_quorum text) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 54d20058342b3c98
FUNCTION tereze.actor(p_session_hash bytea DEFAULT NULL::bytea) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 f58244583368986b
FUNCTION tereze.actor_or_owner() RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 7393a2448882524a
FUNCTION tereze.acts_for(p_person_id bigint, p_position_id bigint, p_day date, OUT person_id bigint, OUT via bigint[], OUT basis text) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 87918e375e005cf1
FUNCTION tereze.address_bucket(p_address text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 de0cbb2349ad219b
FUNCTION tereze.advance(p_application_id bigint, p_edges smallint[], p_targets smallint[], p_at timestamp with time zone, p_cause bigint, OUT state text, OUT incident jsonb, OUT version bigint) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 5a28b017fe602a92
FUNCTION tereze.applicant_act(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_event text, p_from text[], p_to text, p_reason text) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY INVOKER SHA256 13750808e7f70202
FUNCTION tereze.applicant_for(p_person_id bigint, p_kinds text[], OUT kind text, OUT student_id bigint) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 be84abf93b3aaa76
FUNCTION tereze.approvals_kept(p_application_id bigint, p_route_version_id bigint, p_round smallint, p_node smallint, p_policy text) RETURNS smallint[] OWNER tereze_owner SECURITY INVOKER SHA256 6a26bbf3baa9e1c7
FUNCTION tereze.approvers(p_application_id bigint, p_round smallint, p_language text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 828c57a92a690415
FUNCTION tereze.archive_check(p_application_id bigint, p_worker text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 b71c0a71a0322543
FUNCTION tereze.archive_plan(p_application_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 79ea43845caabad9
FUNCTION tereze.arrived(p_application_id bigint, p_finished text, p_incident jsonb, p_drafts integer, p_at timestamp with time zone, p_cause bigint) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 691415ff8f8c50a7
FUNCTION tereze.asked_to_decide(p_person_id bigint, p_application_id bigint, p_round smallint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 90955fd8206c2254
FUNCTION tereze.blank_return(p_blank_id bigint, p_person_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 ca6079e6d845c1fc
FUNCTION tereze.book_totals(p_journal_id bigint, p_year integer) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 1a2ac9f7da3bff17
FUNCTION tereze.calendar_id(p_key text) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 c80b6b57b6b32e0d
FUNCTION tereze.can_act(p_task tereze.step, p_day date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 c22f4c223d5cd671
FUNCTION tereze.carry_approvals(p_application_id bigint, p_round smallint, p_node smallint, p_via smallint, p_at timestamp with time zone, p_cause bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 fb1ec603fac9350b
FUNCTION tereze.case_context(p_application_id bigint, p_reads text DEFAULT NULL::text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 1ff6f7a831b8f1da
FUNCTION tereze.case_remap(p_application_id bigint, p_new_version_id bigint, p_at timestamp with time zone, OUT state text, OUT incident jsonb, OUT retired text[]) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 f0663c36dc0e7b27
FUNCTION tereze.channel() RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 10fd90a483eddbf4
FUNCTION tereze.check_caller() RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 bc3a6ea17a0a3fd5
FUNCTION tereze.check_complete_file(p_sha256 bytea) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 8661b9159bedff10
FUNCTION tereze.check_form(p_service_version_id bigint, p_form jsonb, p_context jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 2cc9aff771f19872
FUNCTION tereze.check_form_size(p_form jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 ebe1245240df78a7
FUNCTION tereze.check_names(p_texts jsonb, p_field text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 e0750e8b0f8ac5b2
FUNCTION tereze.check_request(p_request_id uuid) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 b74c21b3010a75f3
FUNCTION tereze.check_text(p_value text, p_field text, p_required boolean, p_max integer) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 d78079f58f2eac2c
FUNCTION tereze.choose_ways(p_gateway tereze.route_node, p_context jsonb, OUT edges smallint[], OUT incident jsonb) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 b7928b6e32e11f4f
FUNCTION tereze.clear_open(p_application_id bigint, p_at timestamp with time zone, p_reason text, p_cause bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 343017b372ed2161
FUNCTION tereze.close_case(p_application_id bigint, p_outcome text, p_at timestamp with time zone, p_cause bigint) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 6e257ba7f91bc4a1
FUNCTION tereze.closing_time(p_calendar_id bigint, p_day date) RETURNS timestamp with time zone OWNER tereze_owner SECURITY INVOKER SHA256 82226aa87f491512
FUNCTION tereze.commitments(p_salt bytea, p_part text, p_values jsonb) RETURNS jsonb OWNER tereze_audit SECURITY INVOKER SHA256 4f8eec420305d6a9
FUNCTION tereze.condition_holds(p_context jsonb, p_condition jsonpath) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 e2f48b860ac05ca6
FUNCTION tereze.copies_of(p_document_id bigint) RETURNS integer OWNER tereze_owner SECURITY INVOKER SHA256 8aa4494ba3fe3767
FUNCTION tereze.credential_close(p_person_id bigint) RETURNS void OWNER tereze_vault SECURITY DEFINER SHA256 4982f0e880dc3cd5
FUNCTION tereze.credential_set(p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer, p_mem_limit integer, p_verifier bytea) RETURNS void OWNER tereze_vault SECURITY DEFINER SHA256 c9263e1385e67a94
FUNCTION tereze.deadline(p_calendar_id bigint, p_from timestamp with time zone, p_duration text, OUT due timestamp with time zone, OUT beyond_calendar boolean) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 1be3f5265edd16bc
FUNCTION tereze.deadline_shift(p_calendar_id bigint, p_due timestamp with time zone, p_paused_at timestamp with time zone, p_resumed_at timestamp with time zone, p_duration text, OUT due timestamp with time zone, OUT beyond_calendar boolean) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 599895cfcb933e66
FUNCTION tereze.decided(p_application_id bigint, p_round smallint, p_route_version_id bigint, p_node smallint, p_token bigint, p_step_id bigint, p_outcome text, p_answer text, p_remark text, p_at timestamp with time zone, OUT state text, OUT told jsonb) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 6d4c6e124dfc177b
FUNCTION tereze.decision_refused(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_person_id bigint, p_outcome text, p_answer text, p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 4e2464ba50a2cfe8
FUNCTION tereze.document_attachable(p_document_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 28bffd9771f8e416
FUNCTION tereze.document_content(p_application_id bigint, p_at timestamp with time zone, p_language text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 986b8d0a09a11d60
FUNCTION tereze.document_draft(p_application_id bigint, p_template_key text) RETURNS integer OWNER tereze_owner SECURITY INVOKER SHA256 4d82d9308b0021a4
FUNCTION tereze.document_form(p_application_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 8fd7b497ef8a93ad
FUNCTION tereze.document_issue(p_application_id bigint, p_template_key text, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 5e191a4d8af4d734
FUNCTION tereze.document_open(p_application_id bigint, p_template_key text, p_state text, p_signed_at timestamp with time zone) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 252b260c28a46fd9
FUNCTION tereze.document_renew(p_document_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 7d4bfa8543c5433d
FUNCTION tereze.documents_annul(p_application_id bigint, p_at timestamp with time zone, p_reason text, p_ids bigint[] DEFAULT NULL::bigint[]) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 4eda108caac1246e
FUNCTION tereze.documents_undo(p_application_id bigint, p_route_version_id bigint, p_steps bigint[], p_at timestamp with time zone, p_reason text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 073c8e0310436a6f
FUNCTION tereze.drafts_count(p_application_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 e7846669ca715146
FUNCTION tereze.durable() RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 3672f51ca78b70bd
FUNCTION tereze.duration_parts(p_duration text, OUT months integer, OUT weeks integer, OUT days integer, OUT seconds integer) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 6b5980c312585127
FUNCTION tereze.edge_in(p_old_version_id bigint, p_new_version_id bigint, p_edge smallint) RETURNS smallint OWNER tereze_owner SECURITY INVOKER SHA256 f50c459357306d36
FUNCTION tereze.effect_student_on_leave(p_document_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 fe12d640d066b7dd
FUNCTION tereze.end_transactions(p_seconds integer) RETURNS TABLE(pid integer, db_user name, seconds integer) OWNER tereze_watchdog SECURITY DEFINER SHA256 f258712632f66be8
FUNCTION tereze.entry_number(p_entry tereze.journal_entry) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 410c615e0519ac05
FUNCTION tereze.entry_seen(p_journal_id bigint, p_entry_id bigint, p_version bigint) RETURNS tereze.journal_entry OWNER tereze_owner SECURITY INVOKER SHA256 759c0c997c2ce248
FUNCTION tereze.escalate(p_application_id bigint, p_step_id bigint, p_node tereze.route_node, p_timer tereze.route_timer, p_at timestamp with time zone) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 f151a3b56faaf42a
FUNCTION tereze.escalate_again(p_application_id bigint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 d6b730664518c7a8
FUNCTION tereze.escalations_in_vain(p_application_id bigint) RETURNS SETOF tereze.timer OWNER tereze_owner SECURITY INVOKER SHA256 283058551d5fb7ab
FUNCTION tereze.event_append(p_kind text, p_object_kind text, p_object_id bigint, p_at timestamp with time zone, p_person_id bigint, p_request_id uuid, p_data jsonb) RETURNS void OWNER tereze_audit SECURITY DEFINER SHA256 e14cb98cb572c74a
FUNCTION tereze.event_hash(p_object_kind text, p_object_id bigint, p_seq integer, p_kind text, p_at timestamp with time zone, p_real_at timestamp with time zone, p_person_id bigint, p_channel text, p_db_user name, p_data jsonb, p_request_id uuid, p_prev_hash bytea) RETURNS bytea OWNER tereze_audit SECURITY INVOKER SHA256 e4f382e93aa2ea52
FUNCTION tereze.event_page(p_person_id bigint, p_object_kind text, p_object_id bigint, p_from timestamp with time zone, p_until timestamp with time zone, p_before_at timestamp with time zone, p_before_id bigint, p_limit integer) RETURNS SETOF tereze.event OWNER tereze_audit SECURITY DEFINER SHA256 c378520c15034818
FUNCTION tereze.event_records(p_object_kind text, p_object_id bigint) RETURNS TABLE(seq integer, person_id bigint, record jsonb) OWNER tereze_audit SECURITY DEFINER SHA256 9767ea4d49cbfd1e
FUNCTION tereze.event_tip(p_object_kind text, p_object_id bigint) RETURNS integer OWNER tereze_audit SECURITY DEFINER SHA256 d3583b542293a3e1
FUNCTION tereze.events_append(p_kind text, p_application_ids bigint[], p_at timestamp with time zone, p_data jsonb[]) RETURNS void OWNER tereze_audit SECURITY DEFINER SHA256 c56fccdd32fe9929
FUNCTION tereze.events_of(p_object_kind text, p_object_id bigint, p_after integer, p_limit integer) RETURNS TABLE(seq integer, kind text, at timestamp with time zone, person_id bigint, channel text, data jsonb) OWNER tereze_audit SECURITY DEFINER SHA256 21f5e1b8cac1ea65
FUNCTION tereze.fact_student(p_student_id bigint, p_on date, p_language text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 3c4167e89d60b922
FUNCTION tereze.fail(p_code text, p_message text, p_detail jsonb DEFAULT '{}'::jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 cf7e6bb5d1a118c8
FUNCTION tereze.fallback_position(p_element text, p_performers text[], p_day date, OUT position_id bigint, OUT incident jsonb) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 8df094c10af18a9d
FUNCTION tereze.finally_decided(p_case tereze.application, p_to text) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 b88ca0a70370f739
FUNCTION tereze.foresee_next(p_route_version_id bigint, p_role text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 618104e00d1d0b90
FUNCTION tereze.foresee_person(p_person_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 5e105c819816c6a7
FUNCTION tereze.form_labels(p_layout jsonb, p_schema jsonb, p_language text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 bfe7a52abd342528
FUNCTION tereze.form_problems(p_service_version_id bigint, p_form jsonb) RETURNS TABLE(field text, rule text) OWNER tereze_owner SECURITY INVOKER SHA256 f38ca0a51c380bb9
FUNCTION tereze.full_name(p_surname text, p_given text, p_patronymic text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 dce94c13f3cab405
FUNCTION tereze.graph_reach(p_graph jsonb, p_from text[], p_backwards boolean) RETURNS TABLE(origin text, element text) OWNER tereze_owner SECURITY INVOKER SHA256 504b54527cdc4eb5
FUNCTION tereze.guard_tables() RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 51721f2ba78815d5
FUNCTION tereze.has_voted(p_application_id bigint, p_token bigint, p_step_id bigint, p_person_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 a1cd5755e68f0ff3
FUNCTION tereze.holds_position(p_person_id bigint, p_position_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 f14be67fb50dde03
FUNCTION tereze.holds_role(p_person_id bigint, p_roles text[]) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 f6c4db0b46522dd6
FUNCTION tereze.incident_renew(p_application_id bigint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 508c5780af1c1fc2
FUNCTION tereze.inclusive_ready(p_application_id bigint, p_route_version_id bigint, OUT via smallint, OUT node smallint) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 d09ed996f2739127
FUNCTION tereze.instant_text(p_at timestamp with time zone) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 4d6d6c1b91ddcd7a
FUNCTION tereze.is_closed(p_person_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 0b8acb4b78550297
FUNCTION tereze.is_date(p_text text) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 8446a7954d5f61dc
FUNCTION tereze.is_manned(p_position_id bigint, p_applicant_id bigint, p_day date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 009b62e8806e83c7
FUNCTION tereze.is_plain(p_position_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 936c69bb2697fb05
FUNCTION tereze.job_add(p_kind text, p_object_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 0acb8cf62ca3d2a5
FUNCTION tereze.job_check(p_job_id bigint, p_worker text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 0573273c3d21680b
FUNCTION tereze.job_finish(p_job_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 f92fb1fbf7bf3e54
FUNCTION tereze.join_tokens(p_application_id bigint, p_node smallint, p_via smallint, p_incoming smallint, p_at timestamp with time zone, p_cause bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 2e56b2ff89a0f36b
FUNCTION tereze.joint_content(p_joint_id bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 a1d48e621c55b938
FUNCTION tereze.joint_issued(p_joint_id bigint, p_entry_id bigint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 6bed907402aa3e1c
FUNCTION tereze.joint_leave(p_application_id bigint, p_at timestamp with time zone, p_reason text, p_ids bigint[] DEFAULT NULL::bigint[]) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 7bc295bb53a8dfe5
FUNCTION tereze.joint_lock(p_person_id bigint, p_joint_id bigint, p_version bigint, p_document_ids bigint[]) RETURNS tereze.document OWNER tereze_owner SECURITY INVOKER SHA256 611cc8759a5d5d9f
FUNCTION tereze.joint_of(p_document_id bigint) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 af790ed63f7112bf
FUNCTION tereze.joint_person(p_joint_id bigint, p_language text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 ecd6a078c382a464
FUNCTION tereze.joint_redraft(p_joint_id bigint, p_at timestamp with time zone) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 b6f4787a9d498121
FUNCTION tereze.joint_release(p_member tereze.joint_member, p_alone boolean) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 03c211c1eaf23a67
FUNCTION tereze.joint_texts(p_service_id bigint, p_language text) RETURNS TABLE(joint_key text, joint_title text, joint_version_id bigint, extract_title text, extract_version_id bigint) OWNER tereze_owner SECURITY INVOKER SHA256 0a073b518232d943
FUNCTION tereze.journal_found(p_journal_id bigint) RETURNS tereze.journal OWNER tereze_owner SECURITY INVOKER SHA256 83af29e127f7015d
FUNCTION tereze.last_duplicate(p_document_id bigint) RETURNS smallint OWNER tereze_owner SECURITY INVOKER SHA256 5b1c36830555899d
FUNCTION tereze.leads_through(p_via bigint[], p_person_id bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 de899e18af125239
FUNCTION tereze.leave_review(p_application_id bigint, p_state text, p_at timestamp with time zone, p_kept smallint[]) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 90b49656ddadc77c
FUNCTION tereze.localized(p_texts jsonb, p_language text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 dd595499f16c5164
FUNCTION tereze.logins(p_after text, p_limit integer, p_only text DEFAULT NULL::text) RETURNS TABLE(login text, person_id bigint, enabled boolean) OWNER tereze_vault SECURITY DEFINER SHA256 51afffd0829b031f
FUNCTION tereze.lost_tell(p_application_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 29a2f5c75b38196c
FUNCTION tereze.masked_name(p_short_name text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 f15600af75d3db17
FUNCTION tereze.may_decide(p_person_id bigint, p_position_id bigint, p_person_asked bigint, p_for_person_id bigint, p_day date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 0fa29f9cd9c3f788
FUNCTION tereze.my_positions(p_person_id bigint) RETURNS bigint[] OWNER tereze_owner SECURITY INVOKER SHA256 3cb5115df81145ff
FUNCTION tereze.name_cases(p_language text) RETURNS text[] OWNER tereze_owner SECURITY INVOKER SHA256 87fffa4f3ccac0d1
FUNCTION tereze.name_forms(p_person_id bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 794036a34c9f72db
FUNCTION tereze.new_case_ref() RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 24207868aa064131
FUNCTION tereze.new_token() RETURNS bytea OWNER tereze_owner SECURITY INVOKER SHA256 3eec38df78c560db
FUNCTION tereze.nodes_behind(p_route_version_id bigint, p_node smallint) RETURNS smallint[] OWNER tereze_owner SECURITY INVOKER SHA256 601298fad1794135
FUNCTION tereze.normal_number(p_typed text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 1262550248fdd755
FUNCTION tereze.notice_send(p_application_id bigint, p_payload jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 809a7d5fa1c058d4
FUNCTION tereze.now() RETURNS timestamp with time zone OWNER tereze_owner SECURITY INVOKER SHA256 3fb071113e6a51d4
FUNCTION tereze.number_take(p_journal_id bigint, p_year integer) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 8e8804bb10c97f4f
FUNCTION tereze.number_text(p_pattern text, p_year integer, p_number bigint, p_group text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 9e918d9fd00f214e
FUNCTION tereze.object_name(p_object_kind text, p_object_id bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 5f4300bf98fe7152
FUNCTION tereze.open_minutes(p_calendar_id bigint, p_day date) RETURNS int4multirange OWNER tereze_owner SECURITY INVOKER SHA256 c48909ce9c182300
FUNCTION tereze.open_step_of(p_person_id bigint, p_application_id bigint, p_task_id bigint) RETURNS tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 59096102fb4b53ce
FUNCTION tereze.open_task(p_application_id bigint, p_round smallint, p_student_id bigint, p_node tereze.route_node, p_via smallint, p_at timestamp with time zone, p_cause bigint, OUT passed boolean, OUT incident jsonb) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 2bdc98ed4c8c9a0f
FUNCTION tereze.opening_end(p_calendar_id bigint, p_from timestamp with time zone, p_seconds double precision) RETURNS timestamp with time zone OWNER tereze_owner SECURITY INVOKER SHA256 a2bc775c498a64b1
FUNCTION tereze.opening_minutes(p_times jsonb, p_field text) RETURNS int4multirange OWNER tereze_owner SECURITY INVOKER SHA256 0e5321eefcddee3b
FUNCTION tereze.opening_texts(p_open int4multirange) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 9ccac993f9b9e65b
FUNCTION tereze.opening_times(p_calendar_id bigint, p_first date, p_last date) RETURNS TABLE(opens timestamp with time zone, closes timestamp with time zone) OWNER tereze_owner SECURITY INVOKER SHA256 f438a13480f0b174
FUNCTION tereze.order_takes_effect(p_document_id bigint, p_free bigint[], OUT problem text, OUT later boolean, OUT failed bigint) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 ce1927870a9ecba2
FUNCTION tereze.own_application(p_person_id bigint, p_case_ref text) RETURNS tereze.application OWNER tereze_owner SECURITY INVOKER SHA256 7923ed0b5c8dd9e1
FUNCTION tereze.page_limit(p_limit integer) RETURNS integer OWNER tereze_owner SECURITY INVOKER SHA256 f220c45fea81c8e8
FUNCTION tereze.payment_counts(p_application_id bigint, p_round smallint, p_node tereze.route_node, p_via smallint, p_at timestamp with time zone, p_cause bigint) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 baebe21e6f0ba814
FUNCTION tereze.personal_commit(p_request_id uuid, p_asked jsonb, p_before jsonb) RETURNS jsonb OWNER tereze_audit SECURITY DEFINER SHA256 062e8870191fde51
FUNCTION tereze.placed_positions(p_performers text[], p_student_id bigint) RETURNS bigint[] OWNER tereze_owner SECURITY INVOKER SHA256 7ca120ce7ee9df5e
FUNCTION tereze.positions_stood_in(p_person_id bigint) RETURNS bigint[] OWNER tereze_owner SECURITY INVOKER SHA256 c04df3eef257df89
FUNCTION tereze.print_actor() RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 fa3a589d2319ce8c
FUNCTION tereze.print_expire() RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 bdc14c3f44afef63
FUNCTION tereze.print_lease(p_job_id bigint, p_claimant uuid, p_person_id bigint) RETURNS tereze.print_job OWNER tereze_owner SECURITY INVOKER SHA256 608defed3a2b6852
FUNCTION tereze.print_printer_usable(p_printer_id bigint, p_tray text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 f94c029eb2b32d95
FUNCTION tereze.print_station_own(p_station_id bigint, p_person_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 92e02d9b62def1c3
FUNCTION tereze.quorum_of(p_quorum text, p_asked integer) RETURNS integer OWNER tereze_owner SECURITY INVOKER SHA256 40117f47b2d758e5
FUNCTION tereze.quorum_verdict(p_application_id bigint, p_token bigint, p_quorum text) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 caa92154aba41b81
FUNCTION tereze.rate_limit(p_bucket text, p_max integer, p_window interval) RETURNS void OWNER tereze_owner SECURITY DEFINER SHA256 c74110af9887c104
FUNCTION tereze.rate_reached(p_bucket text, p_max integer, p_window interval) RETURNS boolean OWNER tereze_owner SECURITY DEFINER SHA256 1135f13c13cdc327
FUNCTION tereze.readable_application(p_person_id bigint, p_application_id bigint, p_case_ref text) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 033678312741419d
FUNCTION tereze.recallable(p_person_id bigint, p_case tereze.application, p_step tereze.step) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 abdd890e0c6ee4a0
FUNCTION tereze.refuse_change() RETURNS trigger OWNER tereze_audit SECURITY INVOKER SHA256 527f3c8120929b2b
FUNCTION tereze.refuse_rehearsal() RETURNS trigger OWNER tereze_owner SECURITY INVOKER SHA256 8e1698289d2d8318
FUNCTION tereze.rehearsal_act(p_application_id bigint, p_answer jsonb) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 9d9ad5e2b5a08f5f
FUNCTION tereze.rehearsal_applicant(p_subject jsonb, p_kinds text[], p_language text) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 d5e56a030ff0e571
FUNCTION tereze.rehearsal_asked(p_application_id bigint, p_after bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 ac8ed8ac03d472f4
FUNCTION tereze.rehearsal_drafts(p_application_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 c654d687d71260a0
FUNCTION tereze.rehearsal_look(p_application_id bigint, p_after bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 247384880292db1f
FUNCTION tereze.rehearsal_term(p_application_id bigint, p_element text) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 58d5223e71c115c4
FUNCTION tereze.rehearsal_ways(p_application_id bigint, p_after bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 b5b719b9de813cac
FUNCTION tereze.rehearse(p_service_key text, p_subject jsonb, p_language text, p_form jsonb, p_route jsonb, p_answers jsonb) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 e58433a14e98fea1
FUNCTION tereze.rehearse_as(p_person_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 4300546bc6c5e824
FUNCTION tereze.remind_send(p_application_id bigint, p_kind text, p_payload jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 928226e7d3e2e05e
FUNCTION tereze.request_result(p_request_id uuid, p_kind text, p_person_id bigint, p_asked jsonb) RETURNS jsonb OWNER tereze_audit SECURITY DEFINER SHA256 ff4c23069fa8411c
FUNCTION tereze.request_wait(p_request_id uuid) RETURNS void OWNER tereze_audit SECURITY INVOKER SHA256 3f32185268984697
FUNCTION tereze.return_case(p_application_id bigint, p_round smallint, p_route_version_id bigint, p_node tereze.route_node, p_step_id bigint, p_to text, p_reason text, p_at timestamp with time zone, OUT state text, OUT told jsonb) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 fb7e19a425705a25
FUNCTION tereze.revoke_effects(p_document_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 1ffa9c99591a8c8b
FUNCTION tereze.route_rows(p_route_version_id bigint) RETURNS TABLE(element text, content jsonb) OWNER tereze_owner SECURITY INVOKER SHA256 e1eb3db24739e19b
FUNCTION tereze.route_rows_differ(p_route_version_id bigint, p_nodes jsonb, p_edges jsonb) RETURNS text[] OWNER tereze_owner SECURITY INVOKER SHA256 6254faabe15e7375
FUNCTION tereze.route_rows_put(p_route_version_id bigint, p_nodes jsonb, p_edges jsonb) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 350f3e5a468d116f
FUNCTION tereze.run_effect(p_effect text, p_document_id bigint) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 8863b4ffe11bc2ea
FUNCTION tereze.seal_hash(p_id bigint, p_from xid8, p_to xid8, p_events bigint, p_root bytea, p_prev_hash bytea, p_sealed_at timestamp with time zone) RETURNS bytea OWNER tereze_audit SECURITY INVOKER SHA256 54d44783e9a38ea3
FUNCTION tereze.session_person(p_session_hash bytea) RETURNS bigint OWNER tereze_vault SECURITY DEFINER SHA256 66583f2b2a982e19
FUNCTION tereze.session_tidy() RETURNS void OWNER tereze_vault SECURITY DEFINER SHA256 fe0a135274763370
FUNCTION tereze.setting(p_key text) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 73f7c6fe48abb0ff
FUNCTION tereze.short_name(p_surname text, p_given text, p_patronymic text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 84b20b6cd953935c
FUNCTION tereze.stand_in(p_position_id bigint, p_applicant_id bigint, p_day date, OUT person_id bigint, OUT for_person_id bigint, OUT basis text) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 86bf9f44bd73cc21
FUNCTION tereze.stand_in_for(p_person_id bigint, p_position_id bigint, p_applicant_id bigint, p_day date, OUT person_id bigint, OUT for_person_id bigint, OUT basis text) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 6da813f265f0b567
FUNCTION tereze.stands_in(p_absent_id bigint, p_person_id bigint, p_position_id bigint, p_day date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 2a3a7100af07998e
FUNCTION tereze.start_round(p_application_id bigint, p_event text, p_person_id bigint, p_request_id uuid, p_asked jsonb) RETURNS TABLE(case_ref text, state text, version bigint) OWNER tereze_owner SECURITY INVOKER SHA256 2f4a34c32436cccd
FUNCTION tereze.steps_come_of(p_application_id bigint, p_route_version_id bigint, p_step_id bigint) RETURNS bigint[] OWNER tereze_owner SECURITY INVOKER SHA256 34d1a1fb9bc59ce2
FUNCTION tereze.steps_of(p_application_id bigint) RETURNS SETOF tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 83b5699a46429826
FUNCTION tereze.substitute_for(p_person_id bigint, p_position_id bigint, p_day date, OUT person_id bigint, OUT via bigint[], OUT basis text) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 fe5f4c0d5356c0ac
FUNCTION tereze.substitutes(p_person_id bigint, p_position_id bigint, p_day date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 495fb7da7b5fae53
FUNCTION tereze.substitution_chain(p_person_id bigint, p_position_id bigint, p_day date) RETURNS TABLE(link integer, substitution_id bigint, substitute_id bigint, basis text) OWNER tereze_owner SECURITY INVOKER SHA256 b9f46abc54d0139a
FUNCTION tereze.substitution_cycle(p_person_id bigint, p_substitute_id bigint, p_position_id bigint, p_from date, p_until date) RETURNS boolean OWNER tereze_owner SECURITY INVOKER SHA256 184b5f57c9069ad6
FUNCTION tereze.superior_asked(p_application_id bigint, p_step_id bigint, p_timer tereze.route_timer, p_at timestamp with time zone) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 566e5cada76fa839
FUNCTION tereze.superior_of(p_position_id bigint, p_applicant_id bigint, p_at timestamp with time zone) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 eb1e5067adf7dd7b
FUNCTION tereze.superiors_found(p_at timestamp with time zone, p_limit integer) RETURNS SETOF bigint OWNER tereze_owner SECURITY INVOKER SHA256 0d943dfc1bf516c8
FUNCTION tereze.take_back(p_person_id bigint, p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text, p_event text, p_to text) RETURNS TABLE(application_id bigint, case_ref text, state text, version bigint) OWNER tereze_owner SECURITY INVOKER SHA256 334f71d485786aca
FUNCTION tereze.task_belongs(p_task tereze.step, p_day date, OUT to_queue boolean, OUT position_id bigint, OUT person_asked bigint, OUT for_person_id bigint, OUT basis text, OUT instead_of bigint) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 836364257ec64173
FUNCTION tereze.tasks_asked_in_vain(p_day date, p_limit integer) RETURNS SETOF tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 0427fc909694283c
FUNCTION tereze.tasks_left_to_applicant(p_day date, p_limit integer) RETURNS SETOF tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 c12e7654e090541a
FUNCTION tereze.tasks_of_absent(p_day date, p_limit integer) RETURNS SETOF tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 4e9d6db8a971ea07
FUNCTION tereze.tasks_unmanned(p_day date, p_limit integer) RETURNS SETOF tereze.step OWNER tereze_owner SECURITY INVOKER SHA256 6b6c36273f955a48
FUNCTION tereze.template_version_in_force(p_template_id bigint, p_language text) RETURNS bigint OWNER tereze_owner SECURITY INVOKER SHA256 1cbad9bba8f3051a
FUNCTION tereze.timer_fire(p_timer tereze.timer, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 553531dea38d2d38
FUNCTION tereze.timers_carry(p_application_id bigint, p_old_version_id bigint, p_new_version_id bigint, p_old_step_id bigint, p_new_step_id bigint, p_new_node smallint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 a573ddd0e186648c
FUNCTION tereze.timers_pause(p_application_id bigint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 151992c1a0564e23
FUNCTION tereze.timers_resume(p_application_id bigint, p_at timestamp with time zone) RETURNS void OWNER tereze_owner SECURITY INVOKER SHA256 f0d256dfd3fdbb3a
FUNCTION tereze.timers_start(p_application_id bigint, p_step_id bigint, p_route_version_id bigint, p_node smallint, p_at timestamp with time zone) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 245b6c8630db3987
FUNCTION tereze.timezone() RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 6daff54a9c65d92a
FUNCTION tereze.today() RETURNS date OWNER tereze_owner SECURITY INVOKER SHA256 15c1ab5848717996
FUNCTION tereze.told_in(p_positions bigint[], p_day date) RETURNS SETOF bigint OWNER tereze_owner SECURITY INVOKER SHA256 a02bd4e87466a93b
FUNCTION tereze.verdict(p_state text) RETURNS text OWNER tereze_owner SECURITY INVOKER SHA256 4f60aefd7f7b26f9
FUNCTION tereze.version_graph(p_route_version_id bigint) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 a99d94a1fdea4106
FUNCTION tereze.version_misfits(p_route_version_id bigint, p_graph jsonb, p_application_id bigint) RETURNS TABLE(application_id bigint, verdict text, element text) OWNER tereze_owner SECURITY INVOKER SHA256 47af665019ece239
FUNCTION tereze.volume_seen(p_volume_id bigint, p_version bigint) RETURNS tereze.volume OWNER tereze_owner SECURITY INVOKER SHA256 3194b625eeed5a9f
FUNCTION tereze.vote_of(p_person_id bigint, p_position_id bigint, p_applicant_id bigint, p_day date, p_taken bigint[], OUT person_id bigint, OUT for_person_id bigint, OUT basis text) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 bf83b37f4fc17c7e
FUNCTION tereze.voters(p_application_id bigint, p_token bigint, p_step_id bigint) RETURNS bigint[] OWNER tereze_owner SECURITY INVOKER SHA256 72819f187dcb8e29
FUNCTION tereze.walk(p_application_id bigint, p_route_version_id bigint, p_round smallint, p_student_id bigint, p_edges smallint[], p_targets smallint[], p_at timestamp with time zone, p_cause bigint, p_plain boolean DEFAULT false, OUT finished text, OUT incident jsonb, OUT drafts integer) RETURNS record OWNER tereze_owner SECURITY INVOKER SHA256 bf90055be293a325
FUNCTION tereze.week_minutes(p_hours jsonb) RETURNS int4multirange[] OWNER tereze_owner SECURITY INVOKER SHA256 f1b3651b859bd645
FUNCTION tereze.week_texts(p_week int4multirange[]) RETURNS jsonb OWNER tereze_owner SECURITY INVOKER SHA256 08037e30a91d7c3f
FUNCTION tereze.working_day_after(p_calendar_id bigint, p_day date, p_days integer) RETURNS date OWNER tereze_owner SECURITY INVOKER SHA256 e11ae06378caf8d8
FUNCTION tereze.working_seconds(p_calendar_id bigint, p_from timestamp with time zone, p_to timestamp with time zone) RETURNS double precision OWNER tereze_owner SECURITY INVOKER SHA256 ecba6745b876adbe
GRANT CREATE, USAGE ON SCHEMA api TO tereze_audit
GRANT CREATE, USAGE ON SCHEMA api TO tereze_vault
GRANT CREATE, USAGE ON SCHEMA tereze TO tereze_audit
GRANT CREATE, USAGE ON SCHEMA tereze TO tereze_vault
GRANT CREATE, USAGE ON SCHEMA tereze TO tereze_watchdog
GRANT EXECUTE ON FUNCTION api.account_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.acknowledge(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.acknowledge(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.acknowledge_return(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.annul(p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.applicant_answer(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_step text, p_text text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.application_card(p_application_id bigint, p_case_ref text, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.application_card(p_application_id bigint, p_case_ref text, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.appoint(p_request_id uuid, p_person_id bigint, p_role text, p_unit_code text, p_from date, p_until date, p_version bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.archive_chunk(p_application_id bigint, p_worker text, p_sha256 bytea, p_n integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.archive_claim(p_worker text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.archive_content(p_application_id bigint, p_worker text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.archive_done(p_application_id bigint, p_worker text, p_name text, p_last_seq integer, p_manifest_sha512 bytea, p_files integer, p_bytes bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.archive_failed(p_application_id bigint, p_worker text, p_error text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.archive_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.archive_list(p_after text, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.audit_decisions(p_after_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.audit_events(p_after_xid text, p_after_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.audit_log(p_person_id bigint, p_object_kind text, p_object_id bigint, p_case_ref text, p_from timestamp with time zone, p_until timestamp with time zone, p_before bigint, p_before_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.audit_people(p_find text) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.audit_seals(p_after_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.blank_act(p_request_id uuid, p_act text, p_kind text, p_series text, p_first bigint, p_last bigint, p_ground text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.blank_add(p_request_id uuid, p_kind text, p_series text, p_first bigint, p_last bigint, p_width integer, p_act text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.blank_choices(p_entry_ids bigint[]) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.blank_kinds() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.blank_list(p_kind text, p_series text, p_state text, p_after_number bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.blank_list(p_kind text, p_series text, p_state text, p_after_number bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.blank_stock() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.blank_stock() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.book_close(p_request_id uuid, p_journal_id bigint, p_year integer, p_version bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.book_list(p_journal_id bigint) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.book_list(p_journal_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.calendar(p_key text, p_year integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.calendar(p_key text, p_year integer) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.calendar_day_put(p_request_id uuid, p_key text, p_version bigint, p_day date, p_kind text, p_hours jsonb, p_name jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.calendar_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.calendar_list(p_after text, p_limit integer) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.calendar_put(p_request_id uuid, p_key text, p_version bigint, p_name jsonb, p_hours jsonb, p_complete_until date, p_source text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.calibration_list(p_printer_id bigint) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.calibration_list(p_printer_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.calibration_put(p_request_id uuid, p_printer_id bigint, p_tray text, p_blank_kind text, p_version bigint, p_offset_x numeric, p_offset_y numeric, p_scale_x numeric, p_scale_y numeric) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.case_migrate(p_request_id uuid, p_application_id bigint, p_version bigint, p_last_event integer, p_number integer, p_reason text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.catalogue_state() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.credential_disable(p_request_id uuid, p_login text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.credential_put(p_request_id uuid, p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer, p_mem_limit integer, p_verifier bytea) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.decide(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_answer text, p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.decide(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_answer text, p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.decision_recall(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_reason text, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.decision_recall(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_reason text, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.destruction_lines(p_act_id bigint, p_after integer, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.destruction_lines(p_act_id bigint, p_after integer, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.destruction_list(p_before_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.destruction_list(p_before_id bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.destruction_propose(p_request_id uuid, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.destruction_withdraw(p_request_id uuid, p_act_id bigint, p_version bigint, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.document_attach(p_request_id uuid, p_document_id bigint, p_version bigint, p_sha256 bytea) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.document_attached_chunk(p_document_id bigint, p_n integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.document_chunk(p_document_id bigint, p_form text, p_n integer, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.document_chunk(p_document_id bigint, p_form text, p_n integer, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.document_drafted(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.document_frozen(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea, p_number_box jsonb, p_data_sha256 bytea) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.document_list(p_application_id bigint, p_case_ref text, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.document_list(p_application_id bigint, p_case_ref text, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.dry_run_ask(p_request_id uuid, p_xml bytea, p_service_key text, p_subject jsonb, p_language text, p_form jsonb, p_answers jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.dry_run_done(p_job_id bigint, p_worker text, p_dry_run_id bigint, p_route jsonb, p_findings jsonb) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.dry_run_drawing(p_dry_run_id bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.dry_run_result(p_dry_run_id bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.entries_file(p_request_id uuid, p_entry_ids bigint[], p_volume_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.entry_void(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.external_answer(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_reference text, p_remark text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.external_answer(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_reference text, p_remark text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.file_put(p_sha256 bytea, p_size integer, p_media_type text, p_n integer, p_bytes bytea) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.file_put(p_sha256 bytea, p_size integer, p_media_type text, p_n integer, p_bytes bytea) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.inbox(p_scope text, p_find text, p_after_opened_at timestamp with time zone, p_after_task_id bigint, p_limit integer) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.incident_list(p_after_id bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.incident_retry(p_request_id uuid, p_application_id bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.job_claim(p_worker text, p_limit integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.job_done(p_job_id bigint, p_worker text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.job_fail(p_job_id bigint, p_worker text, p_error text, p_code text, p_final boolean) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.job_list(p_before_id bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.job_retry(p_request_id uuid, p_job_id bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.joint_add(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[]) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_list(p_open boolean, p_before_id bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_members(p_joint_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_send(p_request_id uuid, p_joint_id bigint, p_version bigint, p_draft_sha256 bytea) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_services() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_strike(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[], p_reason text, p_alone boolean) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.joint_waiting(p_service_key text, p_after_id bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.journal_check() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.journal_check() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.journal_list() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.journal_list() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.journal_list() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.journal_put(p_request_id uuid, p_key text, p_title jsonb, p_pattern text, p_storage_place jsonb, p_version bigint, p_direction text, p_back_days integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.journal_search(p_journal_id bigint, p_number text, p_name text, p_from date, p_until date, p_before_id bigint, p_limit integer, p_state text, p_kind text, p_place text, p_volume_id bigint) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.journal_search(p_journal_id bigint, p_number text, p_name text, p_from date, p_until date, p_before_id bigint, p_limit integer, p_state text, p_kind text, p_place text, p_volume_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.journal_summary() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.journal_summary() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.letter(p_entry_id bigint) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.letter(p_entry_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.letter_chunk(p_entry_id bigint, p_sha256 bytea, p_n integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.letter_chunk(p_entry_id bigint, p_sha256 bytea, p_n integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.letter_register(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint, p_subject text, p_correspondent text, p_their_number text, p_their_date date, p_answers_entry_id bigint, p_note text, p_dated_on date, p_back_reason text, p_files jsonb) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.login_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.mail_context(p_application_id bigint, p_person_id bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.me(p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.me(p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.my_applications(p_session_hash bytea, p_before_id bigint, p_limit integer, p_awaited boolean) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.my_decisions(p_application_id bigint) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.my_tasks(p_application_id bigint) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.nomenclature_list(p_year integer, p_after text, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.nomenclature_list(p_year integer, p_after text, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.nomenclature_put(p_request_id uuid, p_year integer, p_index text, p_version bigint, p_title jsonb, p_unit_code text, p_retention text, p_retention_years integer, p_article text, p_expert boolean, p_transitional boolean, p_note text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.note_add(p_request_id uuid, p_application_id bigint, p_case_ref text, p_text text, p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.note_add(p_request_id uuid, p_application_id bigint, p_case_ref text, p_text text, p_session_hash bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.number_reserve(p_request_id uuid, p_journal_id bigint, p_purpose text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.order_alone(p_request_id uuid, p_document_id bigint, p_version bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.orders_collect(p_request_id uuid, p_service_key text, p_version bigint, p_collected boolean) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.outbox_dispatch(p_limit integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.payment_record(p_request_id uuid, p_application_id bigint, p_version bigint, p_amount numeric, p_reference text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.person_names(p_application_id bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.person_names(p_application_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.person_names_put(p_request_id uuid, p_person_id bigint, p_language text, p_version bigint, p_of_name text, p_forms jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.person_names_put(p_request_id uuid, p_person_id bigint, p_language text, p_version bigint, p_of_name text, p_forms jsonb) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.person_put(p_request_id uuid, p_person_id bigint, p_version bigint, p_surname text, p_given text, p_patronymic text, p_sex text, p_birth_date date, p_email text, p_phone text, p_language text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.personal_changes(p_object_kind text, p_object_id bigint, p_before_seq integer, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.personal_changes(p_object_kind text, p_object_id bigint, p_before_seq integer, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.position_list(p_find text, p_after_unit_code text, p_after_role text, p_limit integer) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.position_put(p_request_id uuid, p_role text, p_unit_code text, p_version bigint, p_title jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.print_act(p_request_id uuid, p_act text, p_batch_id bigint, p_first integer, p_last integer, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_again(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_batches(p_open boolean, p_before_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.print_batches(p_open boolean, p_before_id bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_chunk(p_job_id bigint, p_claimant uuid, p_n integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_chunk(p_job_id bigint, p_claimant uuid, p_n integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_claim(p_station_id bigint, p_claimant uuid) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_claim(p_station_id bigint, p_claimant uuid) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_form(p_request_id uuid, p_entry_id bigint, p_target text, p_destination text, p_copies integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_found(p_station_id bigint, p_job_id bigint, p_sent boolean, p_reasons text[]) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_found(p_station_id bigint, p_job_id bigint, p_sent boolean, p_reasons text[]) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_hand_over(p_request_id uuid, p_job_id bigint, p_collector text, p_identity text, p_basis text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_jobs(p_batch_id bigint, p_after_place integer, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.print_jobs(p_batch_id bigint, p_after_place integer, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_log(p_document_id bigint, p_number text, p_before_id bigint, p_limit integer) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.print_log(p_document_id bigint, p_number text, p_before_id bigint, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_lost(p_station_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_lost(p_station_id bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_move(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_printer_id bigint, p_tray text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_printers() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.print_printers() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_put(p_request_id uuid, p_title text, p_entry_ids bigint[], p_copies integer, p_printer_id bigint, p_tray text, p_reason text, p_held boolean, p_blank_kind text, p_blank_series text, p_remember boolean) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_report(p_job_id bigint, p_claimant uuid, p_state text, p_reasons text[], p_note text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_report(p_job_id bigint, p_claimant uuid, p_state text, p_reasons text[], p_note text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_sending(p_job_id bigint, p_claimant uuid, p_transport_id text, p_sha256 bytea) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_sending(p_job_id bigint, p_claimant uuid, p_transport_id text, p_sha256 bytea) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_station_announce(p_name text, p_printers jsonb) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.print_station_announce(p_name text, p_printers jsonb) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.print_sweep() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.recall(p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.register(p_journal_id bigint, p_year integer, p_first bigint, p_groups text[], p_document_ids bigint[]) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.register_plan(p_limit integer, p_without bigint[]) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.render_context(p_document_id bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.resubmit(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_form jsonb) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.route_cases(p_key text, p_number integer, p_after bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_compiled(p_job_id bigint, p_worker text, p_route_version_id bigint, p_xml_sha256 bytea, p_nodes jsonb, p_edges jsonb, p_findings jsonb, p_route jsonb) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_drawing(p_key text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_fields(p_key text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_fields(p_key text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_impact(p_key text, p_number integer, p_route jsonb, p_from_number integer, p_examples integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_in_force(p_key text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_in_force(p_key text) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_load(p_key text, p_number integer, p_days integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_publish(p_request_id uuid, p_key text, p_xml bytea, p_known_sha256 bytea, p_loaded boolean) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_staff() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_staff() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_surroundings() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_surroundings() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_version(p_route_version_id bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_version(p_route_version_id bigint) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.route_versions(p_key text, p_before bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.route_vocabulary() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_portal
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_staff
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.seal_next() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.seal_put(p_id bigint, p_to_xid text, p_sealed_at timestamp with time zone, p_hash bytea, p_signature bytea, p_key_id bytea) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.service(p_key text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.service(p_key text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.service_list() TO tereze_portal
GRANT EXECUTE ON FUNCTION api.service_list() TO tereze_staff
GRANT EXECUTE ON FUNCTION api.service_put(p_request_id uuid, p_key text, p_kind text, p_content jsonb, p_known_sha256 bytea, p_loaded boolean) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.setting_list() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.setting_list() TO tereze_portal
GRANT EXECUTE ON FUNCTION api.setting_list() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.setting_put(p_request_id uuid, p_key text, p_version bigint, p_value jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.sign_in(p_login text, p_derived bytea, p_session_hash bytea, p_address text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.sign_in_parameters(p_login text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.sign_out(p_session_hash bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.student_put(p_request_id uuid, p_number text, p_version bigint, p_person_id bigint, p_faculty_code text, p_department_code text, p_programme jsonb, p_degree text, p_course integer, p_study_form text, p_study_language text, p_funding text, p_enrolled_on date, p_graduates_on date) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.submit(p_session_hash bytea, p_request_id uuid, p_service_key text, p_service_number integer, p_language text, p_form jsonb) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.substitution_cancel(p_request_id uuid, p_substitution_id bigint, p_version bigint) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.substitution_cancel(p_request_id uuid, p_substitution_id bigint, p_version bigint) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.substitution_list(p_scope text, p_open boolean, p_before_id bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.substitution_list(p_scope text, p_open boolean, p_before_id bigint, p_limit integer) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.substitution_put(p_request_id uuid, p_person_id bigint, p_substitute_id bigint, p_role text, p_unit_code text, p_from date, p_until date, p_basis text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.substitution_put(p_request_id uuid, p_person_id bigint, p_substitute_id bigint, p_role text, p_unit_code text, p_from date, p_until date, p_basis text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.task_assign(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_role text, p_unit_code text, p_reason text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.tasks_rescue(p_limit integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.template_blank_put(p_request_id uuid, p_key text, p_seen text, p_blank_kind text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_case_put(p_request_id uuid, p_key text, p_language text, p_name text, p_version bigint, p_data jsonb, p_expected text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_cases(p_key text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_put(p_request_id uuid, p_key text, p_kind text, p_title jsonb, p_journal_key text, p_language text, p_html text, p_known_sha256 bytea, p_loaded boolean, p_version bigint, p_effective_from timestamp with time zone) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_record(p_key text, p_application_id bigint, p_language text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_records(p_key text, p_before bigint, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_text(p_key text, p_language text) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_version(p_key text, p_language text, p_number integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.template_versions(p_key text, p_language text, p_before integer, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.tidy() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.timers_fire(p_limit integer) TO tereze_worker
GRANT EXECUTE ON FUNCTION api.transactions_end() TO tereze_worker
GRANT EXECUTE ON FUNCTION api.unit_list(p_after text, p_limit integer) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.unit_list(p_after text, p_limit integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.unit_put(p_request_id uuid, p_code text, p_version bigint, p_kind text, p_parent_code text, p_name jsonb) TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.verify_file(p_sha256 bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.verify_file(p_sha256 bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.verify_number(p_printed text, p_address text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.verify_number(p_printed text, p_address text) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.verify_token(p_token bytea) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.verify_token(p_token bytea) TO tereze_staff
GRANT EXECUTE ON FUNCTION api.volume_close(p_request_id uuid, p_volume_id bigint, p_version bigint, p_sheets integer) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.volume_hold(p_request_id uuid, p_volume_id bigint, p_version bigint, p_reason text) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.volume_list(p_nomenclature_id bigint) TO tereze_auditor
GRANT EXECUTE ON FUNCTION api.volume_list(p_nomenclature_id bigint) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.volume_open(p_request_id uuid, p_nomenclature_id bigint, p_storage_place jsonb) TO tereze_registrar
GRANT EXECUTE ON FUNCTION api.withdraw(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_reason text) TO tereze_portal
GRANT EXECUTE ON FUNCTION api.work_state() TO tereze_administrator
GRANT EXECUTE ON FUNCTION api.work_state() TO tereze_portal
GRANT EXECUTE ON FUNCTION api.work_state() TO tereze_worker
GRANT EXECUTE ON FUNCTION tereze.address_bucket(p_address text) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.channel() TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.channel() TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.check_caller() TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.check_text(p_value text, p_field text, p_required boolean, p_max integer) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.credential_close(p_person_id bigint) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.credential_set(p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer, p_mem_limit integer, p_verifier bytea) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.durable() TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.durable() TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.end_transactions(p_seconds integer) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.event_append(p_kind text, p_object_kind text, p_object_id bigint, p_at timestamp with time zone, p_person_id bigint, p_request_id uuid, p_data jsonb) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.event_append(p_kind text, p_object_kind text, p_object_id bigint, p_at timestamp with time zone, p_person_id bigint, p_request_id uuid, p_data jsonb) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.event_page(p_person_id bigint, p_object_kind text, p_object_id bigint, p_from timestamp with time zone, p_until timestamp with time zone, p_before_at timestamp with time zone, p_before_id bigint, p_limit integer) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.event_records(p_object_kind text, p_object_id bigint) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.event_tip(p_object_kind text, p_object_id bigint) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.events_append(p_kind text, p_application_ids bigint[], p_at timestamp with time zone, p_data jsonb[]) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.events_of(p_object_kind text, p_object_id bigint, p_after integer, p_limit integer) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.fail(p_code text, p_message text, p_detail jsonb) TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.fail(p_code text, p_message text, p_detail jsonb) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.guard_tables() TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.guard_tables() TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.logins(p_after text, p_limit integer, p_only text) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.page_limit(p_limit integer) TO tereze_audit
GRANT EXECUTE ON FUNCTION tereze.personal_commit(p_request_id uuid, p_asked jsonb, p_before jsonb) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.rate_limit(p_bucket text, p_max integer, p_window interval) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.rate_reached(p_bucket text, p_max integer, p_window interval) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.request_result(p_request_id uuid, p_kind text, p_person_id bigint, p_asked jsonb) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.request_result(p_request_id uuid, p_kind text, p_person_id bigint, p_asked jsonb) TO tereze_vault
GRANT EXECUTE ON FUNCTION tereze.session_person(p_session_hash bytea) TO tereze_owner
GRANT EXECUTE ON FUNCTION tereze.session_tidy() TO tereze_owner
GRANT USAGE ON SCHEMA api TO tereze_administrator
GRANT USAGE ON SCHEMA api TO tereze_auditor
GRANT USAGE ON SCHEMA api TO tereze_portal
GRANT USAGE ON SCHEMA api TO tereze_registrar
GRANT USAGE ON SCHEMA api TO tereze_staff
GRANT USAGE ON SCHEMA api TO tereze_worker
POLICY owner_only ON tereze.account PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.applicant PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.application PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.appointment PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.archive_bag PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.archive_due PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.blank PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.blank_series PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.calendar PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.calendar_day PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.clock PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.credential PERMISSIVE FOR * TO tereze_vault USING true CHECK true
POLICY owner_only ON tereze.destruction_act PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.destruction_line PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.document PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.dry_run PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.event PERMISSIVE FOR * TO tereze_audit USING true CHECK true
POLICY owner_only ON tereze.file PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.file_chunk PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.form_field PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.job PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.joint_member PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.journal PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.journal_book PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.journal_entry PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.journal_former_pattern PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.letter PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.letter_file PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.migration PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.nomenclature PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.organisation PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.outbox PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.payment PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.person PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.person_name_forms PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.personal_value PERMISSIVE FOR * TO tereze_audit USING true CHECK true
POLICY owner_only ON tereze.position PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_batch PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_calibration PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_handover PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_job PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_printer PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_record PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.print_station PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.rate PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.rehearsal PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.request_turn PERMISSIVE FOR * TO tereze_audit USING true CHECK true
POLICY owner_only ON tereze.route PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.route_edge PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.route_node PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.route_timer PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.route_version PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.seal PERMISSIVE FOR * TO tereze_audit USING true CHECK true
POLICY owner_only ON tereze.service PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.service_limit PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.service_template PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.service_version PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.session PERMISSIVE FOR * TO tereze_vault USING true CHECK true
POLICY owner_only ON tereze.setting PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.step PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.student PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.student_status PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.submission PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.substitution PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.template PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.template_case PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.template_version PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.timer PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.unit PERMISSIVE FOR * TO tereze_owner USING true CHECK true
POLICY owner_only ON tereze.vault_secret PERMISSIVE FOR * TO tereze_vault USING true CHECK true
POLICY owner_only ON tereze.volume PERMISSIVE FOR * TO tereze_owner USING true CHECK true
SCHEMA api OWNER tereze_owner
SCHEMA tereze OWNER tereze_owner
SEQUENCE tereze.applicant_id_seq OWNER tereze_owner
SEQUENCE tereze.application_id_seq OWNER tereze_owner
SEQUENCE tereze.appointment_id_seq OWNER tereze_owner
SEQUENCE tereze.blank_id_seq OWNER tereze_owner
SEQUENCE tereze.blank_series_id_seq OWNER tereze_owner
SEQUENCE tereze.calendar_id_seq OWNER tereze_owner
SEQUENCE tereze.destruction_act_id_seq OWNER tereze_owner
SEQUENCE tereze.document_id_seq OWNER tereze_owner
SEQUENCE tereze.dry_run_id_seq OWNER tereze_owner
SEQUENCE tereze.event_id_seq OWNER tereze_audit
SEQUENCE tereze.job_id_seq OWNER tereze_owner
SEQUENCE tereze.joint_member_id_seq OWNER tereze_owner
SEQUENCE tereze.journal_entry_id_seq OWNER tereze_owner
SEQUENCE tereze.journal_id_seq OWNER tereze_owner
SEQUENCE tereze.nomenclature_id_seq OWNER tereze_owner
SEQUENCE tereze.organisation_id_seq OWNER tereze_owner
SEQUENCE tereze.payment_id_seq OWNER tereze_owner
SEQUENCE tereze.person_id_seq OWNER tereze_owner
SEQUENCE tereze.position_id_seq OWNER tereze_owner
SEQUENCE tereze.print_batch_id_seq OWNER tereze_owner
SEQUENCE tereze.print_calibration_id_seq OWNER tereze_owner
SEQUENCE tereze.print_job_id_seq OWNER tereze_owner
SEQUENCE tereze.print_printer_id_seq OWNER tereze_owner
SEQUENCE tereze.print_record_id_seq OWNER tereze_owner
SEQUENCE tereze.print_station_id_seq OWNER tereze_owner
SEQUENCE tereze.route_id_seq OWNER tereze_owner
SEQUENCE tereze.route_version_id_seq OWNER tereze_owner
SEQUENCE tereze.service_id_seq OWNER tereze_owner
SEQUENCE tereze.service_version_id_seq OWNER tereze_owner
SEQUENCE tereze.step_id_seq1 OWNER tereze_owner
SEQUENCE tereze.student_id_seq OWNER tereze_owner
SEQUENCE tereze.student_status_id_seq OWNER tereze_owner
SEQUENCE tereze.substitution_id_seq OWNER tereze_owner
SEQUENCE tereze.template_case_id_seq OWNER tereze_owner
SEQUENCE tereze.template_id_seq OWNER tereze_owner
SEQUENCE tereze.template_version_id_seq OWNER tereze_owner
SEQUENCE tereze.timer_id_seq OWNER tereze_owner
SEQUENCE tereze.unit_id_seq OWNER tereze_owner
SEQUENCE tereze.volume_id_seq OWNER tereze_owner
TABLE tereze.account OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.applicant OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.application OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.appointment OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.archive_bag OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.archive_due OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.blank OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.blank_series OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.calendar OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.calendar_day OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.clock OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.credential OWNER tereze_vault ROW SECURITY FORCED
TABLE tereze.destruction_act OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.destruction_line OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.document OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.dry_run OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.event OWNER tereze_audit ROW SECURITY FORCED
TABLE tereze.file OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.file_chunk OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.form_field OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.job OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.joint_member OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.journal OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.journal_book OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.journal_entry OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.journal_former_pattern OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.letter OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.letter_file OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.migration OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.nomenclature OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.organisation OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.outbox OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.payment OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.person OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.person_name_forms OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.personal_value OWNER tereze_audit ROW SECURITY FORCED
TABLE tereze.position OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_batch OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_calibration OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_handover OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_job OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_printer OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_record OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.print_station OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.rate OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.rehearsal OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.request_turn OWNER tereze_audit ROW SECURITY FORCED
TABLE tereze.route OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.route_edge OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.route_node OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.route_timer OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.route_version OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.seal OWNER tereze_audit ROW SECURITY FORCED
TABLE tereze.service OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.service_limit OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.service_template OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.service_version OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.session OWNER tereze_vault ROW SECURITY FORCED
TABLE tereze.setting OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.step OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.student OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.student_status OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.submission OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.substitution OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.template OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.template_case OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.template_version OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.timer OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.unit OWNER tereze_owner ROW SECURITY FORCED
TABLE tereze.vault_secret OWNER tereze_vault ROW SECURITY FORCED
TABLE tereze.volume OWNER tereze_owner ROW SECURITY FORCED
