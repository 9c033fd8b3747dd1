ALTER TABLE "confirmation" ADD COLUMN "stands_on" text GENERATED ALWAYS AS (case when party = 'clinician' then 'client' end) STORED;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_stands_fk" FOREIGN KEY ("organisation_id","kind","id","version","stands_on") REFERENCES "public"."confirmation"("organisation_id","kind","id","version","party") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- What the client said in a questionnaire ("Klopt het?") goes by its newest version: the client, and
-- nobody else, can take that yes back, as long as the clinician's does not stand on it. Who confirms at
-- the same moment is judged by the key above. What was said with the digits of the slip stays. Written
-- by hand.
create policy client_taking_back on confirmation for delete using (
  party = 'client' and how = 'next-visit'
  and client_id = context_client() and context_purpose() = 'client'
  and not exists (
    select from confirmation second
    where second.organisation_id = confirmation.organisation_id
      and second.kind = confirmation.kind and second.id = confirmation.id
      and second.version = confirmation.version and second.party = 'clinician')
);
--> statement-breakpoint
grant delete on confirmation to samen_app;
