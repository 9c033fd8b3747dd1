CREATE TABLE "own_information" (
	"organisation_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_information_organisation_id_subject_pk" PRIMARY KEY("organisation_id","subject"),
	CONSTRAINT "own_information_revision_counts" CHECK ("own_information"."revision" >= 1)
);
--> statement-breakpoint
ALTER TABLE "own_information" ADD CONSTRAINT "own_information_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint

-- The organisation's own words: everybody of it may read them, nobody of another one. They are emptied
-- by writing nothing, never removed. Written by hand.
alter table own_information enable row level security;
--> statement-breakpoint
alter table own_information force row level security;
--> statement-breakpoint
create policy organisation on own_information as restrictive using (organisation_id = context_organisation());
--> statement-breakpoint
create policy reading on own_information for select using (organisation_id = context_organisation());
--> statement-breakpoint
-- A kiosk only reads. Who of staff may write is asked by the app; nobody writes in another's name.
create policy adding on own_information for insert with check (
  context_purpose() = 'duty' and saved_by = context_staff()
);
--> statement-breakpoint
create policy changing on own_information for update using (context_purpose() = 'duty') with check (
  context_purpose() = 'duty' and saved_by = context_staff()
);
--> statement-breakpoint
grant select, insert, update on own_information to samen_app;
