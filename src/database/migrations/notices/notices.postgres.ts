export const postgresNotices: readonly string[] = [
  'CREATE TABLE "notice_choices" ("person_id" character varying(36) NOT NULL, "mail" smallint NOT NULL DEFAULT \'1\', "line" smallint NOT NULL DEFAULT \'1\', "digest" smallint NOT NULL DEFAULT \'1\', "chosen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_notice_choices_person_id" PRIMARY KEY ("person_id"))',
  'CREATE TABLE "line_codes" ("person_id" character varying(36) NOT NULL, "code_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_line_codes_person_id" PRIMARY KEY ("person_id"))',
  'CREATE UNIQUE INDEX "ix_line_codes_code_hash" ON "line_codes"  ("code_hash")',
  'CREATE TABLE "line_guesses" ("id" character varying(36) NOT NULL, "line_user_id" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_line_guesses_id" PRIMARY KEY ("id"))',
  'CREATE INDEX "ix_line_guesses_at_line_user_id" ON "line_guesses"  ("line_user_id", "at")',
  'CREATE TABLE "line_links" ("person_id" character varying(36) NOT NULL, "line_user_id" text NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_line_links_person_id" PRIMARY KEY ("person_id"))',
  'CREATE UNIQUE INDEX "ix_line_links_line_user_id" ON "line_links"  ("line_user_id")',
  'CREATE TABLE "notices" ("id" character varying(36) NOT NULL, "person_id" character varying(36) NOT NULL, "kind" character varying(40) NOT NULL, "subject_id" text NOT NULL, "occasion" text NOT NULL, "facts_json" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, "digest_on" date, CONSTRAINT "pk_notices_id" PRIMARY KEY ("id"))',
  'CREATE INDEX "ix_notices_digest_on_person_id" ON "notices"  ("digest_on", "person_id")',
  'CREATE INDEX "ix_notices_id_person_id" ON "notices"  ("person_id", "id")',
  'CREATE UNIQUE INDEX "ix_notices_kind_occasion_person_id_subject_id" ON "notices"  ("person_id", "kind", "subject_id", "occasion")',
  'CREATE TABLE "notice_attempts" ("id" character varying(36) NOT NULL, "message_id" character varying(36) NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "outcome" character varying(40) NOT NULL, "answer" text, CONSTRAINT "pk_notice_attempts_id" PRIMARY KEY ("id"))',
  'CREATE INDEX "ix_notice_attempts_at" ON "notice_attempts"  ("at")',
  'CREATE INDEX "ix_notice_attempts_at_message_id" ON "notice_attempts"  ("message_id", "at")',
  'CREATE TABLE "notice_messages" ("id" character varying(36) NOT NULL, "person_id" character varying(36) NOT NULL, "notice_id" character varying(36), "digest_on" date, "channel" character varying(40) NOT NULL, "state" character varying(40) NOT NULL, "attempts" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "next_attempt_at" TIMESTAMP WITH TIME ZONE NOT NULL, "claimed_at" TIMESTAMP WITH TIME ZONE, "settled_at" TIMESTAMP WITH TIME ZONE, "reason" text, CONSTRAINT "pk_notice_messages_id" PRIMARY KEY ("id"))',
  'CREATE INDEX "ix_notice_messages_next_attempt_at_state" ON "notice_messages"  ("state", "next_attempt_at")',
  'CREATE UNIQUE INDEX "uq_notice_messages_one_digest" ON "notice_messages"  ("person_id", "channel", "digest_on") WHERE "digest_on" is not null',
  'CREATE UNIQUE INDEX "ix_notice_messages_channel_notice_id" ON "notice_messages"  ("notice_id", "channel")',
  'CREATE TABLE "outbox" ("id" character varying(36) NOT NULL, "natural_key" text NOT NULL, "kind" character varying(40) NOT NULL, "subject_id" text NOT NULL, "occasion" text NOT NULL, "person_id" character varying(36), "facts_json" text NOT NULL, "told_at" TIMESTAMP WITH TIME ZONE NOT NULL, "turned_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "pk_outbox_id" PRIMARY KEY ("id"))',
  'CREATE INDEX "ix_outbox_subject_id" ON "outbox"  ("subject_id")',
  'CREATE INDEX "ix_outbox_id_turned_at" ON "outbox"  ("turned_at", "id")',
  'CREATE UNIQUE INDEX "ix_outbox_natural_key" ON "outbox"  ("natural_key")',
  'ALTER TABLE "notice_choices" ADD CONSTRAINT "fk_notice_choices_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "line_codes" ADD CONSTRAINT "fk_line_codes_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "line_links" ADD CONSTRAINT "fk_line_links_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "notices" ADD CONSTRAINT "fk_notices_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "notice_attempts" ADD CONSTRAINT "fk_notice_attempts_message_id" FOREIGN KEY ("message_id") REFERENCES "notice_messages"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "notice_messages" ADD CONSTRAINT "fk_notice_messages_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "notice_messages" ADD CONSTRAINT "fk_notice_messages_notice_id" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "outbox" ADD CONSTRAINT "fk_outbox_person_id" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
];

/** What was sent is never sent again: its row stays as it is. */
export const postgresSentOnce = [
  `CREATE FUNCTION refuse_change_of_sent() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'tr_notice_messages_sent_once' USING ERRCODE = 'P0001', CONSTRAINT = 'tr_notice_messages_sent_once'; END $$`,
  `CREATE TRIGGER tr_notice_messages_sent_once BEFORE UPDATE ON notice_messages FOR EACH ROW WHEN (OLD.state = 'sent') EXECUTE FUNCTION refuse_change_of_sent()`,
];
