CREATE TABLE "audit_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"role" text,
	"access_point" text NOT NULL,
	"location_id" uuid,
	"client_id" uuid,
	"action" text NOT NULL,
	"object_kind" text,
	"object_id" text,
	"object_version" integer,
	"ground" text NOT NULL,
	"emergency" boolean NOT NULL,
	"outcome" text NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "audit_event_actor_known" CHECK ("audit_event"."actor_kind" in ('staff', 'client', 'kiosk', 'system', 'anonymous')),
	CONSTRAINT "audit_event_ground_known" CHECK ("audit_event"."ground" in ('care_relation', 'visit', 'self', 'duty', 'system')),
	CONSTRAINT "audit_event_outcome_known" CHECK ("audit_event"."outcome" in ('ok', 'denied', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "care_relation" (
	"organisation_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"source" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone,
	CONSTRAINT "care_relation_organisation_id_staff_id_client_id_source_valid_from_pk" PRIMARY KEY("organisation_id","staff_id","client_id","source","valid_from"),
	CONSTRAINT "care_relation_source_known" CHECK ("care_relation"."source" in ('assigned', 'visit'))
);
--> statement-breakpoint
CREATE TABLE "client" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"record_hmac" "bytea" NOT NULL,
	"preferences" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "client_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "client_record_key" UNIQUE("organisation_id","record_hmac")
);
--> statement-breakpoint
CREATE TABLE "client_key" (
	"organisation_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "client_key_organisation_id_client_id_purpose_pk" PRIMARY KEY("organisation_id","client_id","purpose"),
	CONSTRAINT "client_key_purpose_known" CHECK ("client_key"."purpose" in ('data', 'commitment'))
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"base_version" integer NOT NULL,
	"revision" integer NOT NULL,
	"holder" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_organisation_id_visit_id_questionnaire_id_pk" PRIMARY KEY("organisation_id","visit_id","questionnaire_id")
);
--> statement-breakpoint
CREATE TABLE "kiosk" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" jsonb NOT NULL,
	"enrolled_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"wrong_codes" integer NOT NULL,
	"wrong_since" timestamp with time zone,
	"locked_until" timestamp with time zone,
	"last_challenge_at" timestamp with time zone,
	CONSTRAINT "kiosk_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "kiosk_enrolment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"used_at" timestamp with time zone,
	CONSTRAINT "kiosk_enrolment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "kiosk_enrolment_code_key" UNIQUE("organisation_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "location" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"phone" text,
	"settings" jsonb NOT NULL,
	CONSTRAINT "location_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "organisation_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "server_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "server_key_purpose_key" UNIQUE("purpose")
);
--> statement-breakpoint
CREATE TABLE "questionnaire" (
	"organisation_id" uuid NOT NULL,
	"id" text NOT NULL,
	"current_version" integer NOT NULL,
	"form" text NOT NULL,
	CONSTRAINT "questionnaire_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "questionnaire_form_known" CHECK ("questionnaire"."form" in ('easy', 'full'))
);
--> statement-breakpoint
CREATE TABLE "questionnaire_retirement" (
	"organisation_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"retired_at" timestamp with time zone NOT NULL,
	"retired_by" uuid,
	CONSTRAINT "questionnaire_retirement_organisation_id_questionnaire_id_version_pk" PRIMARY KEY("organisation_id","questionnaire_id","version")
);
--> statement-breakpoint
CREATE TABLE "questionnaire_version" (
	"organisation_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"hash" "bytea" NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"approval" text,
	CONSTRAINT "questionnaire_version_organisation_id_questionnaire_id_version_pk" PRIMARY KEY("organisation_id","questionnaire_id","version")
);
--> statement-breakpoint
CREATE TABLE "assistance" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "assistance_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "assistance_kind_known" CHECK ("assistance"."kind" in ('read_aloud', 'explained', 'typed'))
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"key" text NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_organisation_id_visit_id_key_pk" PRIMARY KEY("organisation_id","visit_id","key")
);
--> statement-breakpoint
CREATE TABLE "response_part" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"sharing" text NOT NULL,
	"client_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "response_part_organisation_id_visit_id_questionnaire_id_version_sharing_pk" PRIMARY KEY("organisation_id","visit_id","questionnaire_id","version","sharing"),
	CONSTRAINT "response_part_sharing_known" CHECK ("response_part"."sharing" in ('shared', 'discuss', 'private'))
);
--> statement-breakpoint
CREATE TABLE "response_version" (
	"organisation_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"base_version" integer NOT NULL,
	"origin" text NOT NULL,
	"language" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"session_id" uuid NOT NULL,
	"commitment" "bytea" NOT NULL,
	CONSTRAINT "response_version_organisation_id_visit_id_questionnaire_id_version_pk" PRIMARY KEY("organisation_id","visit_id","questionnaire_id","version"),
	CONSTRAINT "response_version_follows_its_base" CHECK ("response_version"."version" = "response_version"."base_version" + 1)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"staff_id" uuid,
	"visit_id" uuid,
	"client_id" uuid,
	"kiosk_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "session_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "session_kind_known" CHECK ("session"."kind" in ('staff', 'client')),
	CONSTRAINT "session_state_known" CHECK ("session"."state" in ('unconfirmed', 'confirmed')),
	CONSTRAINT "session_has_its_subject" CHECK (("session"."kind" = 'staff' and "session"."staff_id" is not null and "session"."client_id" is null)
       or ("session"."kind" = 'client' and "session"."visit_id" is not null and "session"."client_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"login" text NOT NULL,
	"display_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"password_hash" text NOT NULL,
	"location_id" uuid,
	"active" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "staff_login_key" UNIQUE("organisation_id","login"),
	CONSTRAINT "staff_roles_known" CHECK ("staff"."roles" <@ array['clinician','peer_expert','reception','administrator','privacy_officer'])
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"preparation" text NOT NULL,
	"closed_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "visit_client_key" UNIQUE("organisation_id","id","client_id"),
	CONSTRAINT "visit_state_known" CHECK ("visit"."state" in ('planned', 'closed', 'cancelled')),
	CONSTRAINT "visit_preparation_known" CHECK ("visit"."preparation" in ('none', 'begun', 'submitted'))
);
--> statement-breakpoint
CREATE TABLE "visit_code" (
	"organisation_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"day" date NOT NULL,
	"selector" char(3) NOT NULL,
	"visit_id" uuid NOT NULL,
	"verifier_hash" text NOT NULL,
	"attempts" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_code_organisation_id_location_id_day_selector_pk" PRIMARY KEY("organisation_id","location_id","day","selector"),
	CONSTRAINT "visit_code_state_known" CHECK ("visit_code"."state" in ('active', 'burned', 'killed', 'replaced'))
);
--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_client_fk" FOREIGN KEY ("organisation_id","client_id") REFERENCES "public"."client"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_key" ADD CONSTRAINT "client_key_client_fk" FOREIGN KEY ("organisation_id","client_id") REFERENCES "public"."client"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_questionnaire_fk" FOREIGN KEY ("organisation_id","questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire_version"("organisation_id","questionnaire_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk" ADD CONSTRAINT "kiosk_location_fk" FOREIGN KEY ("organisation_id","location_id") REFERENCES "public"."location"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_enrolment" ADD CONSTRAINT "kiosk_enrolment_location_fk" FOREIGN KEY ("organisation_id","location_id") REFERENCES "public"."location"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location" ADD CONSTRAINT "location_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_retirement" ADD CONSTRAINT "questionnaire_retirement_version_fk" FOREIGN KEY ("organisation_id","questionnaire_id","version") REFERENCES "public"."questionnaire_version"("organisation_id","questionnaire_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_version" ADD CONSTRAINT "questionnaire_version_questionnaire_fk" FOREIGN KEY ("organisation_id","questionnaire_id") REFERENCES "public"."questionnaire"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance" ADD CONSTRAINT "assistance_visit_fk" FOREIGN KEY ("organisation_id","visit_id") REFERENCES "public"."visit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_part" ADD CONSTRAINT "response_part_version_fk" FOREIGN KEY ("organisation_id","visit_id","questionnaire_id","version") REFERENCES "public"."response_version"("organisation_id","visit_id","questionnaire_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_version" ADD CONSTRAINT "response_version_visit_fk" FOREIGN KEY ("organisation_id","visit_id","client_id") REFERENCES "public"."visit"("organisation_id","id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_staff_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_location_fk" FOREIGN KEY ("organisation_id","location_id") REFERENCES "public"."location"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_location_fk" FOREIGN KEY ("organisation_id","location_id") REFERENCES "public"."location"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_client_fk" FOREIGN KEY ("organisation_id","client_id") REFERENCES "public"."client"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_clinician_fk" FOREIGN KEY ("organisation_id","clinician_id") REFERENCES "public"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_code" ADD CONSTRAINT "visit_code_visit_fk" FOREIGN KEY ("organisation_id","visit_id") REFERENCES "public"."visit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_client_idx" ON "audit_event" USING btree ("organisation_id","client_id","occurred_at");--> statement-breakpoint
CREATE INDEX "care_relation_client_idx" ON "care_relation" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "draft_client_idx" ON "draft" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "draft_opened_idx" ON "draft" USING btree ("organisation_id","opened_at");--> statement-breakpoint
CREATE INDEX "assistance_visit_idx" ON "assistance" USING btree ("organisation_id","visit_id","questionnaire_id");--> statement-breakpoint
CREATE INDEX "idempotency_created_idx" ON "idempotency" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "response_part_client_idx" ON "response_part" USING btree ("organisation_id","client_id","sharing","visit_id","questionnaire_id","version");--> statement-breakpoint
CREATE INDEX "response_version_client_idx" ON "response_version" USING btree ("organisation_id","client_id","submitted_at");--> statement-breakpoint
CREATE INDEX "session_staff_idx" ON "session" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "session_visit_idx" ON "session" USING btree ("organisation_id","visit_id");--> statement-breakpoint
CREATE INDEX "session_expires_idx" ON "session" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "visit_day_clinician_idx" ON "visit" USING btree ("organisation_id","day","clinician_id");--> statement-breakpoint
CREATE INDEX "visit_client_idx" ON "visit" USING btree ("organisation_id","client_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_code_active_key" ON "visit_code" USING btree ("organisation_id","visit_id") WHERE "visit_code"."state" = 'active';