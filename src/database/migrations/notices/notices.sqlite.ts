export const sqliteNotices: readonly string[] = [
  'CREATE TABLE "outbox" ("id" varchar(36) PRIMARY KEY NOT NULL, "natural_key" text NOT NULL, "kind" varchar(40) NOT NULL, "subject_id" text NOT NULL, "occasion" text NOT NULL, "person_id" varchar(36), "facts_json" text NOT NULL, "told_at" varchar NOT NULL, "turned_at" varchar, CONSTRAINT "fk_outbox_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "notices" ("id" varchar(36) PRIMARY KEY NOT NULL, "person_id" varchar(36) NOT NULL, "kind" varchar(40) NOT NULL, "subject_id" text NOT NULL, "occasion" text NOT NULL, "facts_json" text NOT NULL, "created_at" varchar NOT NULL, "read_at" varchar, "digest_on" varchar, CONSTRAINT "fk_notices_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "notice_messages" ("id" varchar(36) PRIMARY KEY NOT NULL, "person_id" varchar(36) NOT NULL, "notice_id" varchar(36), "digest_on" varchar, "channel" varchar(40) NOT NULL, "state" varchar(40) NOT NULL, "attempts" integer NOT NULL, "created_at" varchar NOT NULL, "next_attempt_at" varchar NOT NULL, "claimed_at" varchar, "settled_at" varchar, "reason" text, CONSTRAINT "fk_notice_messages_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_notice_messages_notice_id" FOREIGN KEY ("notice_id") REFERENCES "notices" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "notice_attempts" ("id" varchar(36) PRIMARY KEY NOT NULL, "message_id" varchar(36) NOT NULL, "at" varchar NOT NULL, "outcome" varchar(40) NOT NULL, "answer" text, CONSTRAINT "fk_notice_attempts_message_id" FOREIGN KEY ("message_id") REFERENCES "notice_messages" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "notice_choices" ("person_id" varchar(36) PRIMARY KEY NOT NULL, "mail" integer NOT NULL DEFAULT (1), "line" integer NOT NULL DEFAULT (1), "digest" integer NOT NULL DEFAULT (1), "chosen_at" varchar NOT NULL, CONSTRAINT "fk_notice_choices_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "line_links" ("person_id" varchar(36) PRIMARY KEY NOT NULL, "line_user_id" text NOT NULL, "linked_at" varchar NOT NULL, CONSTRAINT "fk_line_links_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "line_codes" ("person_id" varchar(36) PRIMARY KEY NOT NULL, "code_hash" text NOT NULL, "expires_at" varchar NOT NULL, CONSTRAINT "fk_line_codes_person_id" FOREIGN KEY ("person_id") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)',
  'CREATE TABLE "line_guesses" ("id" varchar(36) PRIMARY KEY NOT NULL, "line_user_id" text NOT NULL, "at" varchar NOT NULL)',
  'CREATE UNIQUE INDEX "ix_line_codes_code_hash" ON "line_codes" ("code_hash")',
  'CREATE INDEX "ix_line_guesses_at_line_user_id" ON "line_guesses" ("line_user_id", "at")',
  'CREATE UNIQUE INDEX "ix_line_links_line_user_id" ON "line_links" ("line_user_id")',
  'CREATE INDEX "ix_notices_digest_on_person_id" ON "notices" ("digest_on", "person_id")',
  'CREATE INDEX "ix_notices_id_person_id" ON "notices" ("person_id", "id")',
  'CREATE UNIQUE INDEX "ix_notices_kind_occasion_person_id_subject_id" ON "notices" ("person_id", "kind", "subject_id", "occasion")',
  'CREATE INDEX "ix_notice_attempts_at" ON "notice_attempts" ("at")',
  'CREATE INDEX "ix_notice_attempts_at_message_id" ON "notice_attempts" ("message_id", "at")',
  'CREATE INDEX "ix_notice_messages_next_attempt_at_state" ON "notice_messages" ("state", "next_attempt_at")',
  'CREATE UNIQUE INDEX "uq_notice_messages_one_digest" ON "notice_messages" ("person_id", "channel", "digest_on") WHERE "digest_on" is not null',
  'CREATE UNIQUE INDEX "ix_notice_messages_channel_notice_id" ON "notice_messages" ("notice_id", "channel")',
  'CREATE INDEX "ix_outbox_subject_id" ON "outbox" ("subject_id")',
  'CREATE INDEX "ix_outbox_id_turned_at" ON "outbox" ("turned_at", "id")',
  'CREATE UNIQUE INDEX "ix_outbox_natural_key" ON "outbox" ("natural_key")',
];

/** What was sent is never sent again: its row stays as it is. */
export const sqliteSentOnce = [
  `CREATE TRIGGER tr_notice_messages_sent_once BEFORE UPDATE ON notice_messages WHEN OLD.state = 'sent'
   BEGIN SELECT RAISE(ABORT, 'tr_notice_messages_sent_once'); END`,
];
