-- What each role may do with what is written in the consultation. Written by hand.

-- The care relation of the one who is here with the client who is here, now. A function of no
-- argument: it is asked once a statement, and a policy that has it may be used inside another.
create function context_in_care() returns boolean stable parallel safe
  return exists (
    select from care_relation relation
    where relation.organisation_id = context_organisation()
      and relation.staff_id = context_staff()
      and relation.client_id = context_client()
      and relation.valid_from <= context_now()
      and (relation.valid_until is null or relation.valid_until > context_now())
  );
--> statement-breakpoint
-- A consultation, by a clinician in a care relation.
create function context_consults() returns boolean stable parallel safe
  return context_purpose() = 'consultation' and context_in_care();
--> statement-breakpoint

-- Every organisation's table: row security, forced on the owner too, on its first column. Where a
-- client's words or yes are, this policy only narrows: others say who reads and who writes them.
do $$ declare name text; begin
  foreach name in array array['consultation', 'consultation_field', 'consultation_event',
    'consultation_snapshot', 'disclosure', 'agreement_version', 'decision_version', 'confirmation',
    'timeline_entry', 'room_code', 'decision_aid_version']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy organisation on %I as %s using (organisation_id = context_organisation())',
      name,
      case when name in ('room_code', 'decision_aid_version') then 'permissive' else 'restrictive' end);
  end loop;
  -- Both may read what was set down; everything in the room may be read by the client.
  foreach name in array array['consultation_event', 'consultation_snapshot', 'disclosure',
    'agreement_version', 'decision_version', 'confirmation', 'timeline_entry']
  loop
    execute format(
      'create policy reading on %I for select using (client_id = context_client()
         and (context_purpose() = ''client'' or context_consults()))', name);
  end loop;
  -- The clinician writes in the room, and nobody signs for somebody else.
  foreach name in array array['agreement_version', 'decision_version', 'timeline_entry']
  loop
    execute format(
      'create policy setting_down on %I for insert with check (client_id = context_client()
         and context_consults() and staff_id = context_staff())', name);
  end loop;
end $$;
--> statement-breakpoint

-- No words in it: whose turn, when opened, when closed. What the client does there counts too.
create policy working on consultation using (
  client_id = context_client() and (context_purpose() = 'client' or context_consults())
);
--> statement-breakpoint
-- It may be closed from the list of the day by its clinician, and by midnight.
create policy closing on consultation using (
  context_purpose() = 'system'
  or (
    context_purpose() = 'duty'
    and exists (
      select from visit
      where visit.organisation_id = consultation.organisation_id
        and visit.id = consultation.visit_id and visit.clinician_id = context_staff()
    )
  )
);
--> statement-breakpoint
create policy closing on consultation_event for insert with check (
  kind = 'closed' and (
    (context_purpose() = 'system' and staff_id is null)
    or (
      context_purpose() = 'duty' and staff_id = context_staff()
      and exists (
        select from visit
        where visit.organisation_id = consultation_event.organisation_id
          and visit.id = consultation_event.visit_id and visit.clinician_id = context_staff()
      )
    )
  )
);
--> statement-breakpoint
create policy telling on consultation_event for insert with check (
  client_id = context_client() and context_consults() and staff_id = context_staff()
);
--> statement-breakpoint

-- What is being written is the room's.
create policy writing on consultation_field using (
  client_id = context_client() and context_consults()
) with check (
  client_id = context_client() and context_consults() and staff_id = context_staff()
);
--> statement-breakpoint
create policy keeping on consultation_snapshot for insert with check (
  client_id = context_client() and context_consults()
);
--> statement-breakpoint

-- Only the client opens what the client marked "I want to tell it myself".
create policy opening on disclosure for insert with check (
  client_id = context_client() and context_purpose() = 'client'
);
--> statement-breakpoint
-- A note of the client's own, without a clinician.
create policy noting on timeline_entry for insert with check (
  client_id = context_client() and context_purpose() = 'client' and staff_id is null
);
--> statement-breakpoint

-- Neither can say yes for the other, and the client is first. What is confirmed is there.
create policy client_confirming on confirmation for insert with check (
  party = 'client' and client_id = context_client() and context_purpose() = 'client'
  and (
    (kind = 'agreement' and exists (
      select from agreement_version version
      where version.organisation_id = confirmation.organisation_id
        and version.id = confirmation.id and version.version = confirmation.version
        and version.client_id = confirmation.client_id))
    or (kind = 'decision' and exists (
      select from decision_version version
      where version.organisation_id = confirmation.organisation_id
        and version.id = confirmation.id and version.version = confirmation.version
        and version.client_id = confirmation.client_id))
  )
);
--> statement-breakpoint
create policy clinician_confirming on confirmation for insert with check (
  party = 'clinician' and client_id = context_client() and context_consults()
  and staff_id = context_staff()
  and exists (
    select from confirmation first
    where first.organisation_id = confirmation.organisation_id
      and first.kind = confirmation.kind and first.id = confirmation.id
      and first.version = confirmation.version and first.client_id = confirmation.client_id
      and first.party = 'client')
);
--> statement-breakpoint

-- The app. What was set down is never changed or removed; what is being written is never removed.
grant select, insert on consultation, consultation_field, consultation_event, consultation_snapshot,
  disclosure, agreement_version, decision_version, confirmation, timeline_entry, room_code,
  decision_aid_version to samen_app;
--> statement-breakpoint
grant update on consultation, consultation_field, room_code to samen_app;
--> statement-breakpoint

-- Ciphertext does not compress, and of usual size stays in its row. A field is rewritten at every
-- pause in the typing, and the revision with it, so their pages keep room for that.
do $$ declare name text; begin
  foreach name in array array['consultation_field', 'consultation_snapshot', 'disclosure',
    'agreement_version', 'decision_version', 'timeline_entry']
  loop
    execute format('alter table %I alter column sealed set storage external', name);
    execute format('alter table %I set (toast_tuple_target = 8160)', name);
  end loop;
end $$;
--> statement-breakpoint
alter table consultation_field set (fillfactor = 50);
--> statement-breakpoint
alter table consultation set (fillfactor = 50);
