CREATE TABLE "agreement_version" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"base_version" integer NOT NULL,
	CONSTRAINT "agreement_version_organisation_id_id_version_pk" PRIMARY KEY("organisation_id","id","version"),
	CONSTRAINT "agreement_version_follows_its_base" CHECK ("agreement_version"."version" = "agreement_version"."base_version" + 1)
);
--> statement-breakpoint
CREATE TABLE "confirmation" (
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"party" text NOT NULL,
	"client_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"how" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmation_organisation_id_kind_id_version_party_pk" PRIMARY KEY("organisation_id","kind","id","version","party"),
	CONSTRAINT "confirmation_kind_known" CHECK ("confirmation"."kind" in ('agreement', 'decision')),
	CONSTRAINT "confirmation_party_known" CHECK ("confirmation"."party" in ('client', 'clinician')),
	CONSTRAINT "confirmation_how_known" CHECK ("confirmation"."how" in ('here', 'alone', 'with-peer', 'next-visit'))
);
--> statement-breakpoint
CREATE TABLE "consultation" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"writer_screen" uuid,
	"writer_session" uuid,
	"writer_staff" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"reopened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_how" text,
	CONSTRAINT "consultation_organisation_id_visit_id_pk" PRIMARY KEY("organisation_id","visit_id"),
	CONSTRAINT "consultation_closed_how_known" CHECK ("consultation"."closed_how" in ('clinician', 'midnight')),
	CONSTRAINT "consultation_closed_with_how" CHECK (("consultation"."closed_at" is null) = ("consultation"."closed_how" is null))
);
--> statement-breakpoint
CREATE TABLE "consultation_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"sealed" "bytea",
	CONSTRAINT "consultation_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "consultation_event_kind_known" CHECK ("consultation_event"."kind" in ('opened', 'closed', 'reopened', 'taken-over')),
	CONSTRAINT "consultation_event_reopened_with_reason" CHECK (("consultation_event"."kind" = 'reopened') = ("consultation_event"."sealed" is not null))
);
--> statement-breakpoint
CREATE TABLE "consultation_field" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"name_hmac" "bytea" NOT NULL,
	"client_id" uuid NOT NULL,
	"area" text NOT NULL,
	"revision" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"screen" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consultation_field_organisation_id_visit_id_name_hmac_pk" PRIMARY KEY("organisation_id","visit_id","name_hmac"),
	CONSTRAINT "consultation_field_area_known" CHECK ("consultation_field"."area" in ('agenda', 'agreement', 'sheet'))
);
--> statement-breakpoint
CREATE TABLE "consultation_snapshot" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "consultation_snapshot_organisation_id_visit_id_version_pk" PRIMARY KEY("organisation_id","visit_id","version")
);
--> statement-breakpoint
CREATE TABLE "decision_aid_version" (
	"organisation_id" uuid NOT NULL,
	"decision_aid_id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"hash" "bytea" NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"approval" text,
	CONSTRAINT "decision_aid_version_organisation_id_decision_aid_id_version_pk" PRIMARY KEY("organisation_id","decision_aid_id","version")
);
--> statement-breakpoint
CREATE TABLE "decision_version" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"base_version" integer NOT NULL,
	CONSTRAINT "decision_version_organisation_id_id_version_pk" PRIMARY KEY("organisation_id","id","version"),
	CONSTRAINT "decision_version_follows_its_base" CHECK ("decision_version"."version" = "decision_version"."base_version" + 1)
);
--> statement-breakpoint
CREATE TABLE "disclosure" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"place_hmac" "bytea" NOT NULL,
	"client_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_organisation_id_visit_id_questionnaire_id_version_place_hmac_pk" PRIMARY KEY("organisation_id","visit_id","questionnaire_id","version","place_hmac")
);
--> statement-breakpoint
CREATE TABLE "room_code" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"attempts" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "room_code_organisation_id_visit_id_pk" PRIMARY KEY("organisation_id","visit_id")
);
--> statement-breakpoint
CREATE TABLE "timeline_entry" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"staff_id" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"base_version" integer NOT NULL,
	CONSTRAINT "timeline_entry_organisation_id_id_version_pk" PRIMARY KEY("organisation_id","id","version"),
	CONSTRAINT "timeline_entry_follows_its_base" CHECK ("timeline_entry"."version" = "timeline_entry"."base_version" + 1)
);
--> statement-breakpoint
ALTER TABLE "questionnaire" DROP CONSTRAINT "questionnaire_form_known";--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_event" ADD CONSTRAINT "consultation_event_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_event" ADD CONSTRAINT "consultation_event_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_field" ADD CONSTRAINT "consultation_field_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_field" ADD CONSTRAINT "consultation_field_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_snapshot" ADD CONSTRAINT "consultation_snapshot_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_aid_version" ADD CONSTRAINT "decision_aid_version_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_code" ADD CONSTRAINT "room_code_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_version_client_idx" ON "agreement_version" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "confirmation_client_idx" ON "confirmation" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "consultation_client_idx" ON "consultation" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "consultation_event_client_idx" ON "consultation_event" USING btree ("organisation_id","client_id","visit_id");--> statement-breakpoint
CREATE INDEX "consultation_field_client_idx" ON "consultation_field" USING btree ("organisation_id","client_id","area");--> statement-breakpoint
CREATE INDEX "decision_version_client_idx" ON "decision_version" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "disclosure_client_idx" ON "disclosure" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "timeline_entry_client_idx" ON "timeline_entry" USING btree ("organisation_id","client_id");--> statement-breakpoint
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_form_known" CHECK ("questionnaire"."form" in ('easy', 'full', 'after', 'aid'));