CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL)
--
CREATE TABLE "accounts_signin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "how" varchar(40) NOT NULL, "started_at" datetime NOT NULL, "ended_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "accounts_signinlink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL UNIQUE, "expires_at" datetime NOT NULL, "used_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "accounts_ownaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "since" datetime NULL, CONSTRAINT "own_address_once" UNIQUE ("owner_id", "email"))
--
CREATE INDEX "accounts_signin_owner_id_482dd5b7" ON "accounts_signin" ("owner_id")
--
CREATE INDEX "accounts_signinlink_owner_id_f585b6cf" ON "accounts_signinlink" ("owner_id")
--
CREATE INDEX "accounts_ownaddress_owner_id_6507483b" ON "accounts_ownaddress" ("owner_id")
--
CREATE TABLE "accounts_owner" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(200) NOT NULL, "call_name" varchar(80) NOT NULL, "role" varchar(200) NOT NULL, "organisation" varchar(200) NOT NULL, "language" varchar(8) NOT NULL, "timezone" varchar(64) NOT NULL, "is_active" bool NOT NULL, "created_at" datetime NOT NULL, "undo_seconds" integer unsigned NOT NULL CHECK ("undo_seconds" >= 0), "single_keys" bool NOT NULL, "policy" text NOT NULL CHECK ((JSON_VALID("policy") OR "policy" IS NULL)), "disclosure" text NOT NULL CHECK ((JSON_VALID("disclosure") OR "disclosure" IS NULL)))
--
CREATE TABLE "accounts_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(80) NOT NULL, "digest" varchar(64) NOT NULL UNIQUE, "scopes" text NOT NULL CHECK ((JSON_VALID("scopes") OR "scopes" IS NULL)), "created_at" datetime NOT NULL, "revoked_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "door" varchar(8) NOT NULL, "expires_at" datetime NULL, "last_used_at" datetime NULL, "minute_began_at" datetime NULL, "minute_requests" integer unsigned NOT NULL CHECK ("minute_requests" >= 0))
--
CREATE INDEX "accounts_apitoken_owner_id_68f7ece9" ON "accounts_apitoken" ("owner_id")
--
CREATE TABLE "accounts_reviewer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "named_at" datetime NOT NULL, "ended_at" datetime NULL, "may_be_named" bool NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "who_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "nobody_reviews_themself" CHECK (NOT ("owner_id" = ("who_id"))))
--
CREATE UNIQUE INDEX "named_reviewer_once" ON "accounts_reviewer" ("owner_id", "who_id") WHERE "ended_at" IS NULL
--
CREATE INDEX "accounts_reviewer_owner_id_20a91fdd" ON "accounts_reviewer" ("owner_id")
--
CREATE INDEX "accounts_reviewer_who_id_739086f2" ON "accounts_reviewer" ("who_id")
--
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL)
--
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model")
--
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id")
--
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id")
--
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id")
--
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL)
--
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename")
--
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id")
--
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE)
--
CREATE TABLE "sources_blob" ("sha256" varchar(64) NOT NULL PRIMARY KEY, "data" BLOB NOT NULL, "size" bigint unsigned NOT NULL CHECK ("size" >= 0))
--
CREATE TABLE "sources_quarantined" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" bigint unsigned NOT NULL CHECK ("position" >= 0), "reason" varchar(40) NOT NULL, "detail" text NOT NULL, "since" datetime NOT NULL, "released_at" datetime NULL, "blob_id" varchar(64) NOT NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NOT NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "quarantined_once" UNIQUE ("owner_id", "source_id", "blob_id"))
--
CREATE INDEX "sources_quarantined_blob_id_d025fdd6" ON "sources_quarantined" ("blob_id")
--
CREATE INDEX "sources_quarantined_owner_id_52b553b2" ON "sources_quarantined" ("owner_id")
--
CREATE INDEX "sources_quarantined_source_id_75fc2f52" ON "sources_quarantined" ("source_id")
--
CREATE TABLE "sources_source" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(16) NOT NULL, "name" text NOT NULL, "fingerprint" varchar(80) NOT NULL, "position" bigint unsigned NOT NULL CHECK ("position" >= 0), "total" bigint unsigned NOT NULL CHECK ("total" >= 0), "new" integer unsigned NOT NULL CHECK ("new" >= 0), "known" integer unsigned NOT NULL CHECK ("known" >= 0), "quarantined" integer unsigned NOT NULL CHECK ("quarantined" >= 0), "state" varchar(16) NOT NULL, "failure" text NOT NULL, "last_read_at" datetime NULL, "settled" bool NOT NULL, "created_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "is_chosen" bool NOT NULL, "removed_at" datetime NULL, "shown_as" varchar(300) NOT NULL, "special" varchar(16) NOT NULL, "token" text NOT NULL, "waiting" integer unsigned NOT NULL CHECK ("waiting" >= 0), "account_id" bigint NULL REFERENCES "sources_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "source_once" UNIQUE ("owner_id", "kind", "name"))
--
CREATE INDEX "sources_source_owner_id_1d13e2c6" ON "sources_source" ("owner_id")
--
CREATE TABLE "sources_removed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" text NOT NULL, "counts" text NOT NULL CHECK ((JSON_VALID("counts") OR "counts" IS NULL)), "at" datetime NOT NULL, "undone_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "sources_removedrows" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "data" BLOB NOT NULL, "size" bigint unsigned NOT NULL CHECK ("size" >= 0), "removed_id" bigint NOT NULL REFERENCES "sources_removed" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "sources_account" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(8) NOT NULL, "name" varchar(200) NOT NULL, "email" varchar(320) NOT NULL, "host" varchar(255) NOT NULL, "port" integer unsigned NOT NULL CHECK ("port" >= 0), "security" varchar(8) NOT NULL, "path" text NOT NULL, "username" varchar(320) NOT NULL, "auth" varchar(8) NOT NULL, "secret" text NOT NULL, "is_on" bool NOT NULL, "may_write" bool NOT NULL, "never" text NOT NULL CHECK ((JSON_VALID("never") OR "never" IS NULL)), "state" varchar(16) NOT NULL, "failure" varchar(40) NOT NULL, "detail" text NOT NULL, "failures" integer unsigned NOT NULL CHECK ("failures" >= 0), "tried_at" datetime NULL, "synced_at" datetime NULL, "next_at" datetime NULL, "lease" varchar(80) NOT NULL, "leased_until" datetime NULL, "removed_at" datetime NULL, "created_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "account_once" UNIQUE ("owner_id", "kind", "host", "username", "path"))
--
CREATE INDEX "sources_source_account_id_101408fd" ON "sources_source" ("account_id")
--
CREATE INDEX "sources_removed_owner_id_6ee9cab5" ON "sources_removed" ("owner_id")
--
CREATE INDEX "sources_removedrows_removed_id_3f7f8643" ON "sources_removedrows" ("removed_id")
--
CREATE INDEX "sources_account_owner_id_f4e34402" ON "sources_account" ("owner_id")
--
CREATE TABLE "sources_copy" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(512) NOT NULL, "digest" varchar(64) NOT NULL, "uid" varchar(512) NOT NULL, "etag" varchar(200) NOT NULL, "flags" varchar(200) NOT NULL, "gone_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NOT NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "copy_once" UNIQUE ("source_id", "key"))
--
CREATE INDEX "sources_copy_owner_id_01dfbe2c" ON "sources_copy" ("owner_id")
--
CREATE INDEX "sources_copy_source_id_f400f2e4" ON "sources_copy" ("source_id")
--
CREATE INDEX "sources_cop_owner_i_10922b_idx" ON "sources_copy" ("owner_id", "digest")
--
CREATE INDEX "sources_cop_source__cd125e_idx" ON "sources_copy" ("source_id", "uid")
--
CREATE TABLE "people_handled" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "kind" varchar(32) NOT NULL, "slots" text NOT NULL CHECK ((JSON_VALID("slots") OR "slots" IS NULL)), "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "undone_at" datetime NULL, "entry_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "people_thread" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject_key" varchar(300) NOT NULL, "last_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "people_participation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(6) NOT NULL, "entry_id" bigint NOT NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "identity_id" bigint NOT NULL REFERENCES "people_identity" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "participation_once" UNIQUE ("owner_id", "entry_id", "identity_id", "role"))
--
CREATE INDEX "people_handled_entry_id_62dd8e37" ON "people_handled" ("entry_id")
--
CREATE INDEX "people_handled_owner_id_6d31f7ab" ON "people_handled" ("owner_id")
--
CREATE INDEX "people_handled_person_id_cad1e9e0" ON "people_handled" ("person_id")
--
CREATE INDEX "people_thread_owner_id_d35468ac" ON "people_thread" ("owner_id")
--
CREATE INDEX "people_participation_entry_id_753768d0" ON "people_participation" ("entry_id")
--
CREATE INDEX "people_participation_identity_id_e4acaa6e" ON "people_participation" ("identity_id")
--
CREATE INDEX "people_participation_owner_id_33b56397" ON "people_participation" ("owner_id")
--
CREATE INDEX "people_part_owner_i_0cc935_idx" ON "people_participation" ("owner_id", "identity_id", "entry_id")
--
CREATE INDEX "people_thre_owner_i_3fab53_idx" ON "people_thread" ("owner_id", "subject_key", "last_at" DESC)
--
CREATE TABLE "people_card" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" varchar(512) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NOT NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "card_once" UNIQUE ("owner_id", "source_id", "uid"))
--
CREATE TABLE "people_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "value" varchar(400) NOT NULL, "score" real NOT NULL, "evidence" text NOT NULL CHECK ((JSON_VALID("evidence") OR "evidence" IS NULL)), "state" varchar(8) NOT NULL, "made_at" datetime NOT NULL, "decided_at" datetime NULL, "entry_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "other_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "people_card_owner_id_f24a67c0" ON "people_card" ("owner_id")
--
CREATE INDEX "people_card_person_id_0893eb93" ON "people_card" ("person_id")
--
CREATE INDEX "people_card_source_id_0c05ed33" ON "people_card" ("source_id")
--
CREATE UNIQUE INDEX "proposal_once" ON "people_proposal" ("owner_id", "person_id", "kind", "value") WHERE "other_id" IS NULL
--
CREATE UNIQUE INDEX "same_person_once" ON "people_proposal" ("owner_id", "person_id", "other_id") WHERE "kind" = 'same_person'
--
CREATE INDEX "people_proposal_entry_id_48303f99" ON "people_proposal" ("entry_id")
--
CREATE INDEX "people_proposal_other_id_bec175b8" ON "people_proposal" ("other_id")
--
CREATE INDEX "people_proposal_owner_id_7380ea41" ON "people_proposal" ("owner_id")
--
CREATE INDEX "people_proposal_person_id_21e333f6" ON "people_proposal" ("person_id")
--
CREATE INDEX "people_proposal_source_id_db983a88" ON "people_proposal" ("source_id")
--
CREATE INDEX "people_prop_owner_i_73f04c_idx" ON "people_proposal" ("owner_id", "state", "made_at" DESC)
--
CREATE TABLE people_search (entry INTEGER PRIMARY KEY, owner INTEGER NOT NULL, key INTEGER NOT NULL, was BLOB NOT NULL)
--
CREATE INDEX people_search_owner ON people_search (owner, entry)
--
CREATE TABLE "noticing_putaway" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "need" varchar(64) NOT NULL, "kind" varchar(24) NOT NULL, "reach" varchar(12) NOT NULL, "until" datetime NULL, "made_at" datetime NOT NULL, "undone_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "noticing_putaway_owner_id_b2c92ad3" ON "noticing_putaway" ("owner_id")
--
CREATE INDEX "noticing_putaway_person_id_c70aa384" ON "noticing_putaway" ("person_id")
--
CREATE INDEX "noticing_pu_owner_i_80d938_idx" ON "noticing_putaway" ("owner_id", "undone_at")
--
CREATE TABLE "noticing_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "kind" varchar(16) NOT NULL, "who" varchar(8) NOT NULL, "by_owner" bool NOT NULL, "what" varchar(80) NOT NULL, "quote" text NOT NULL, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "due" text NULL CHECK ((JSON_VALID("due") OR "due" IS NULL)), "due_at" datetime NULL, "confidence" real NOT NULL, "rule" varchar(80) NOT NULL, "state" varchar(12) NOT NULL, "closed_at" datetime NULL, "closed_quote" text NOT NULL, "closed_rule" varchar(80) NOT NULL, "closed_by_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "entry_id" bigint NOT NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "maybe_at" datetime NULL, "maybe_by_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "maybe_quote" text NOT NULL, "maybe_rule" varchar(80) NOT NULL, "moves" text NOT NULL CHECK ((JSON_VALID("moves") OR "moves" IS NULL)), "ruled_at" datetime NULL, "same_as_id" bigint NULL REFERENCES "noticing_notice" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notice_once" UNIQUE ("owner_id", "entry_id", "kind", "what", "start", "end"))
--
CREATE INDEX "noticing_notice_closed_by_id_e3431de7" ON "noticing_notice" ("closed_by_id")
--
CREATE INDEX "noticing_notice_entry_id_dd11c584" ON "noticing_notice" ("entry_id")
--
CREATE INDEX "noticing_notice_owner_id_02384dc8" ON "noticing_notice" ("owner_id")
--
CREATE INDEX "noticing_notice_person_id_df60eba8" ON "noticing_notice" ("person_id")
--
CREATE INDEX "noticing_notice_maybe_by_id_679627e3" ON "noticing_notice" ("maybe_by_id")
--
CREATE INDEX "noticing_no_owner_i_c7c51f_idx" ON "noticing_notice" ("owner_id", "kind", "state", "at" DESC)
--
CREATE INDEX "noticing_no_owner_i_1d8452_idx" ON "noticing_notice" ("owner_id", "person_id", "kind")
--
CREATE TABLE "noticing_correction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "rule" varchar(80) NOT NULL, "verdict" varchar(12) NOT NULL, "made_at" datetime NOT NULL, "undone_at" datetime NULL, "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "notice_id" bigint NOT NULL REFERENCES "noticing_notice" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "noticing_notice_same_as_id_c1de9193" ON "noticing_notice" ("same_as_id")
--
CREATE UNIQUE INDEX "correction_once" ON "noticing_correction" ("owner_id", "notice_id") WHERE "undone_at" IS NULL
--
CREATE INDEX "noticing_correction_notice_id_75d5a280" ON "noticing_correction" ("notice_id")
--
CREATE INDEX "noticing_correction_owner_id_caaee37a" ON "noticing_correction" ("owner_id")
--
CREATE INDEX "noticing_co_owner_i_1c3810_idx" ON "noticing_correction" ("owner_id", "rule", "undone_at")
--
CREATE TABLE "sources_formerversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(512) NOT NULL, "uid" varchar(512) NOT NULL, "etag" varchar(200) NOT NULL, "etag_after" varchar(200) NOT NULL, "why" varchar(40) NOT NULL, "what" text NOT NULL CHECK ((JSON_VALID("what") OR "what" IS NULL)), "state" varchar(12) NOT NULL, "fault" varchar(40) NOT NULL, "written_by" varchar(200) NOT NULL, "replaced_at" datetime NOT NULL, "undone_at" datetime NULL, "blob_id" varchar(64) NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "wanted_id" varchar(64) NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "stands_id" varchar(64) NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NOT NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED, "sign_in_id" bigint NOT NULL REFERENCES "accounts_signin" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TRIGGER written_by_a_person BEFORE INSERT ON sources_formerversion
    WHEN NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.replaced_at) AND s.started_at <= NEW.replaced_at)
    BEGIN SELECT RAISE(ABORT, 'writing to a server needs a signed-in person'); END
--
CREATE INDEX "sources_formerversion_blob_id_4cdce105" ON "sources_formerversion" ("blob_id")
--
CREATE INDEX "sources_formerversion_wanted_id_4a684983" ON "sources_formerversion" ("wanted_id")
--
CREATE INDEX "sources_formerversion_stands_id_51ca041a" ON "sources_formerversion" ("stands_id")
--
CREATE INDEX "sources_formerversion_owner_id_686b118a" ON "sources_formerversion" ("owner_id")
--
CREATE INDEX "sources_formerversion_source_id_3a38e0e1" ON "sources_formerversion" ("source_id")
--
CREATE INDEX "sources_formerversion_sign_in_id_43838c01" ON "sources_formerversion" ("sign_in_id")
--
CREATE INDEX "former_version_newest" ON "sources_formerversion" ("owner_id", "replaced_at" DESC)
--
CREATE TABLE "people_identity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(8) NOT NULL, "value" varchar(320) NOT NULL, "shown_as" varchar(300) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "source_entry_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "is_shared" bool NOT NULL, CONSTRAINT "identity_once" UNIQUE ("owner_id", "kind", "value"))
--
CREATE INDEX "people_identity_owner_id_7d472ac7" ON "people_identity" ("owner_id")
--
CREATE INDEX "people_identity_source_entry_id_f3096f50" ON "people_identity" ("source_entry_id")
--
CREATE INDEX "people_identity_person_id_b725ea39" ON "people_identity" ("person_id")
--
CREATE TABLE "people_likelykey" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(120) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "people_likelykey_owner_id_e37929c9" ON "people_likelykey" ("owner_id")
--
CREATE INDEX "people_likelykey_person_id_be7282ab" ON "people_likelykey" ("person_id")
--
CREATE INDEX "likely_key" ON "people_likelykey" ("owner_id", "key", "person_id")
--
CREATE TABLE "people_heldslot" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "starts_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "summary" varchar(300) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "written_id" bigint NOT NULL UNIQUE REFERENCES "sources_formerversion" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "people_heldslot_owner_id_96d6cb22" ON "people_heldslot" ("owner_id")
--
CREATE INDEX "people_heldslot_person_id_66c7d5c8" ON "people_heldslot" ("person_id")
--
CREATE INDEX "held_slot_by_time" ON "people_heldslot" ("owner_id", "starts_at")
--
CREATE TABLE "people_tagpolicy" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "tag" varchar(80) NOT NULL, "policy" text NOT NULL CHECK ((JSON_VALID("policy") OR "policy" IS NULL)), "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "tag_policy_once" UNIQUE ("owner_id", "tag"))
--
CREATE INDEX "people_tagpolicy_owner_id_d0bd560a" ON "people_tagpolicy" ("owner_id")
--
CREATE TABLE "people_entry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "kind" varchar(8) NOT NULL, "at" datetime NOT NULL, "ends_at" datetime NULL, "all_day" bool NOT NULL, "direction" varchar(6) NOT NULL, "message_id" varchar(512) NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "body" text NOT NULL, "language" varchar(8) NOT NULL, "bulk" bool NOT NULL, "automatic" bool NOT NULL, "machine" varchar(24) NOT NULL, "attachments" text NOT NULL CHECK ((JSON_VALID("attachments") OR "attachments" IS NULL)), "place" text NOT NULL, "uid" varchar(512) NOT NULL, "status" varchar(16) NOT NULL, "mode" varchar(8) NOT NULL, "blob_id" varchar(64) NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NULL REFERENCES "sources_source" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "thread_id" bigint NULL REFERENCES "people_thread" ("id") DEFERRABLE INITIALLY DEFERRED, "answer" varchar(16) NOT NULL, "doubt" varchar(16) NOT NULL, "is_transparent" bool NOT NULL, "partstats" text NULL CHECK ((JSON_VALID("partstats") OR "partstats" IS NULL)), "sequence" integer unsigned NOT NULL CHECK ("sequence" >= 0), CONSTRAINT "entry_once" UNIQUE ("owner_id", "digest"))
--
CREATE INDEX "people_entry_blob_id_4f66f8b0" ON "people_entry" ("blob_id")
--
CREATE INDEX "people_entry_owner_id_b94bc6d8" ON "people_entry" ("owner_id")
--
CREATE INDEX "people_entry_source_id_b57c6f07" ON "people_entry" ("source_id")
--
CREATE INDEX "people_entry_person_id_bc4c812f" ON "people_entry" ("person_id")
--
CREATE INDEX "people_entry_thread_id_4c7a0198" ON "people_entry" ("thread_id")
--
CREATE INDEX "people_entr_owner_i_116180_idx" ON "people_entry" ("owner_id", "at" DESC)
--
CREATE INDEX "people_entr_owner_i_42492a_idx" ON "people_entry" ("owner_id", "person_id", "at" DESC)
--
CREATE INDEX "people_entr_owner_i_741245_idx" ON "people_entry" ("owner_id", "thread_id", "at")
--
CREATE INDEX "people_entr_owner_i_272be4_idx" ON "people_entry" ("owner_id", "message_id")
--
CREATE TABLE "people_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(300) NOT NULL, "given_name" varchar(120) NOT NULL, "kind" varchar(12) NOT NULL, "organisation" varchar(300) NOT NULL, "title" varchar(300) NOT NULL, "birthday" varchar(10) NOT NULL, "language" varchar(8) NOT NULL, "address_me" varchar(40) NOT NULL, "address_you" varchar(40) NOT NULL, "important" bool NOT NULL, "by_hand" bool NOT NULL, "tags" text NOT NULL CHECK ((JSON_VALID("tags") OR "tags" IS NULL)), "typed" text NOT NULL CHECK ((JSON_VALID("typed") OR "typed" IS NULL)), "policy" text NOT NULL CHECK ((JSON_VALID("policy") OR "policy" IS NULL)), "first_at" datetime NULL, "last_at" datetime NULL, "entries_count" integer unsigned NOT NULL CHECK ("entries_count" >= 0), "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "name_key" varchar(300) NOT NULL, "links" text NOT NULL CHECK ((JSON_VALID("links") OR "links" IS NULL)), "photo_id" varchar(64) NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "compared" bool NOT NULL, "timezone" varchar(64) NOT NULL)
--
CREATE INDEX "people_person_owner_id_62c3e8e8" ON "people_person" ("owner_id")
--
CREATE INDEX "people_person_photo_id_6ad36ca2" ON "people_person" ("photo_id")
--
CREATE INDEX "people_pers_owner_i_7dd5fb_idx" ON "people_person" ("owner_id", "kind", "last_at" DESC)
--
CREATE INDEX "people_pers_owner_i_c2093e_idx" ON "people_person" ("owner_id", "name")
--
CREATE INDEX "person_name_key" ON "people_person" ("owner_id", "name_key")
--
CREATE INDEX "person_to_compare" ON "people_person" ("owner_id") WHERE NOT "compared"
--
CREATE INDEX "entry_contact" ON "people_entry" ("owner_id", "person_id", "at" DESC, "direction", "kind", "status") WHERE (NOT "automatic" AND NOT "bulk")
--
CREATE TABLE "readers_daykey" ("day" date NOT NULL PRIMARY KEY, "key" BLOB NOT NULL)
--
CREATE TABLE "readers_asked" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "owner" varchar(64) NOT NULL, "receipt_id" varchar(22) NOT NULL, "what" varchar(12) NOT NULL, "address" varchar(254) NOT NULL, "language" varchar(8) NOT NULL, "state" varchar(10) NOT NULL, "digest" varchar(64) NOT NULL, "made_at" datetime NOT NULL, "expires_at" datetime NULL, "confirmed_at" datetime NULL, "done_at" datetime NULL, "message_id" varchar(512) NOT NULL)
--
CREATE TABLE "readers_count" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL UNIQUE, "n" integer unsigned NOT NULL CHECK ("n" >= 0), "day_id" date NOT NULL REFERENCES "readers_daykey" ("day") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "readers_deskmail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "owner" varchar(64) NOT NULL, "kind" varchar(12) NOT NULL, "language" varchar(8) NOT NULL, "receipt_id" varchar(22) NOT NULL, "to" varchar(254) NOT NULL, "to_digest" varchar(64) NOT NULL, "secret" varchar(64) NOT NULL, "message_id" varchar(255) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "made_at" datetime NOT NULL, "changed_at" datetime NOT NULL, "next_try_at" datetime NOT NULL, "last_reply" text NOT NULL, "asked_id" bigint NULL REFERENCES "readers_asked" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "readers_asked_digest_5cf135e2" ON "readers_asked" ("digest")
--
CREATE INDEX "readers_ask_state_5712dd_idx" ON "readers_asked" ("state", "made_at")
--
CREATE INDEX "readers_ask_owner_9d1872_idx" ON "readers_asked" ("owner", "state")
--
CREATE INDEX "readers_count_day_id_0f590e1f" ON "readers_count" ("day_id")
--
CREATE INDEX "readers_deskmail_to_digest_db2308a7" ON "readers_deskmail" ("to_digest")
--
CREATE INDEX "readers_deskmail_asked_id_99c67b0d" ON "readers_deskmail" ("asked_id")
--
CREATE INDEX "readers_des_state_8514a6_idx" ON "readers_deskmail" ("state", "next_try_at")
--
CREATE TABLE "writing_letterattachment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "content_type" varchar(127) NOT NULL, "blob_id" varchar(64) NOT NULL REFERENCES "sources_blob" ("sha256") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "writing_letterattachment_blob_id_c0637939" ON "writing_letterattachment" ("blob_id")
--
CREATE INDEX "writing_letterattachment_letter_id_f81c5bbe" ON "writing_letterattachment" ("letter_id")
--
CREATE TABLE "review_approval" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "letter_revision" integer unsigned NOT NULL CHECK ("letter_revision" >= 0), "sha256" varchar(64) NOT NULL, "content" BLOB NOT NULL, "envelope_from" varchar(254) NOT NULL, "recipients" text NOT NULL CHECK ((JSON_VALID("recipients") OR "recipients" IS NULL)), "message_id" varchar(255) NOT NULL, "receipt_id" varchar(22) NOT NULL, "approved_by" varchar(200) NOT NULL, "approved_at" datetime NOT NULL, "opened_at" datetime NULL, "edited" bool NOT NULL, "words" text NOT NULL CHECK ((JSON_VALID("words") OR "words" IS NULL)), "disclosure" varchar(24) NOT NULL, "leave_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "sign_in_id" bigint NOT NULL REFERENCES "accounts_signin" ("id") DEFERRABLE INITIALLY DEFERRED, "standing_id" bigint NULL REFERENCES "review_standingapproval" ("id") DEFERRABLE INITIALLY DEFERRED, "second_rule" varchar(8) NULL)
--
CREATE TABLE "review_frozenletter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "letter_revision" integer unsigned NOT NULL CHECK ("letter_revision" >= 0), "sha256" varchar(64) NOT NULL, "content" BLOB NOT NULL, "envelope_from" varchar(254) NOT NULL, "recipients" text NOT NULL CHECK ((JSON_VALID("recipients") OR "recipients" IS NULL)), "message_id" varchar(255) NOT NULL, "receipt_id" varchar(22) NOT NULL, "words" text NOT NULL CHECK ((JSON_VALID("words") OR "words" IS NULL)), "disclosure" varchar(24) NOT NULL, "edited" bool NOT NULL, "frozen_at" datetime NOT NULL, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "frozen_once" UNIQUE ("letter_id", "sha256"))
--
CREATE UNIQUE INDEX "one_standing_approval" ON "review_approval" ("letter_id") WHERE "withdrawn_at" IS NULL
--
CREATE INDEX "review_approval_letter_id_f7456320" ON "review_approval" ("letter_id")
--
CREATE INDEX "review_approval_owner_id_bce1dbd5" ON "review_approval" ("owner_id")
--
CREATE INDEX "review_approval_sign_in_id_21867460" ON "review_approval" ("sign_in_id")
--
CREATE INDEX "review_frozenletter_letter_id_939f387f" ON "review_frozenletter" ("letter_id")
--
CREATE TABLE "review_standingapproval" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(24) NOT NULL, "language" varchar(8) NOT NULL, "subject" varchar(200) NOT NULL, "text" text NOT NULL, "people" text NOT NULL CHECK ((JSON_VALID("people") OR "people" IS NULL)), "most" integer unsigned NOT NULL CHECK ("most" >= 0), "since" datetime NOT NULL, "until" datetime NOT NULL, "sha256" varchar(64) NOT NULL, "approved_by" varchar(200) NOT NULL, "given_at" datetime NOT NULL, "revoked_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "sign_in_id" bigint NOT NULL REFERENCES "accounts_signin" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "review_standinguse" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "values" text NOT NULL CHECK ((JSON_VALID("values") OR "values" IS NULL)), "used_at" datetime NOT NULL, "approval_id" bigint NOT NULL UNIQUE REFERENCES "review_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "standing_id" bigint NOT NULL REFERENCES "review_standingapproval" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "review_stan_owner_i_09b625_idx" ON "review_standingapproval" ("owner_id", "kind", "until")
--
CREATE INDEX "review_standingapproval_owner_id_21136ce5" ON "review_standingapproval" ("owner_id")
--
CREATE INDEX "review_standingapproval_sign_in_id_b23d5405" ON "review_standingapproval" ("sign_in_id")
--
CREATE INDEX "review_approval_standing_id_d6d2cb15" ON "review_approval" ("standing_id")
--
CREATE INDEX "review_standinguse_person_id_a4fb7354" ON "review_standinguse" ("person_id")
--
CREATE INDEX "review_standinguse_standing_id_a847214c" ON "review_standinguse" ("standing_id")
--
CREATE TABLE "review_standingsilence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "why" varchar(40) NOT NULL, "at" datetime NOT NULL, "entry_id" bigint NOT NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "standing_id" bigint NOT NULL REFERENCES "review_standingapproval" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "looked_at_once" UNIQUE ("standing_id", "entry_id"))
--
CREATE INDEX "review_standingsilence_entry_id_5b356e7b" ON "review_standingsilence" ("entry_id")
--
CREATE INDEX "review_standingsilence_standing_id_958c66b0" ON "review_standingsilence" ("standing_id")
--
CREATE TABLE "review_handedback" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(200) NOT NULL, "words" text NOT NULL, "at" datetime NOT NULL, "approval_id" bigint NOT NULL UNIQUE REFERENCES "review_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "review_secondyes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" varchar(64) NOT NULL, "said_by" varchar(200) NOT NULL, "is_named" bool NOT NULL, "opened_at" datetime NULL, "said_at" datetime NOT NULL, "leave_at" datetime NOT NULL, "approval_id" bigint NOT NULL UNIQUE REFERENCES "review_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "reviewer_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "sign_in_id" bigint NOT NULL REFERENCES "accounts_signin" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "review_secondreading" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "opened_at" datetime NOT NULL, "first_look_at" datetime NULL, "approval_id" bigint NOT NULL REFERENCES "review_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "reviewer_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "read_once_each" UNIQUE ("approval_id", "reviewer_id"))
--
CREATE INDEX "review_handedback_by_id_f81d11e2" ON "review_handedback" ("by_id")
--
CREATE INDEX "review_secondyes_reviewer_id_bc63019f" ON "review_secondyes" ("reviewer_id")
--
CREATE INDEX "review_secondyes_sign_in_id_88bd3978" ON "review_secondyes" ("sign_in_id")
--
CREATE INDEX "review_secondreading_approval_id_514a130d" ON "review_secondreading" ("approval_id")
--
CREATE INDEX "review_secondreading_reviewer_id_542148a3" ON "review_secondreading" ("reviewer_id")
--
CREATE TABLE "sending_delivery" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" varchar(64) NOT NULL, "message_id" varchar(255) NOT NULL, "state" varchar(12) NOT NULL, "claimed_by" varchar(64) NOT NULL, "lease_until" datetime NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "next_try_at" datetime NOT NULL, "last_reply" text NOT NULL, "queued_at" datetime NOT NULL, "sent_at" datetime NULL, "approval_id" bigint NOT NULL UNIQUE REFERENCES "review_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "filed_at" datetime NULL, "wire_sha256" varchar(64) NULL, "account_id" bigint NULL REFERENCES "sending_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "message_id_once" UNIQUE ("owner_id", "message_id"))
--
CREATE INDEX "sending_delivery_owner_id_cb71a58e" ON "sending_delivery" ("owner_id")
--
CREATE INDEX "sending_del_state_6dbdba_idx" ON "sending_delivery" ("state", "next_try_at")
--
CREATE TABLE "sending_recipient" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "state" varchar(12) NOT NULL, "reply" text NOT NULL, "delivery_id" bigint NOT NULL REFERENCES "sending_delivery" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "recipient_once" UNIQUE ("delivery_id", "email"))
--
CREATE INDEX "sending_recipient_delivery_id_c061f371" ON "sending_recipient" ("delivery_id")
--
CREATE TRIGGER delivery_needs_approval BEFORE INSERT ON sending_delivery
    WHEN NOT EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
      AND a.sha256 = NEW.sha256 AND a.owner_id = NEW.owner_id AND a.message_id = NEW.message_id)
    BEGIN SELECT RAISE(ABORT, 'a delivery needs a standing approval of these bytes'); END
--
CREATE TRIGGER delivery_is_bound BEFORE UPDATE ON sending_delivery
    WHEN NEW.sha256 <> OLD.sha256 OR NEW.approval_id <> OLD.approval_id OR NEW.message_id <> OLD.message_id
      OR NEW.owner_id <> OLD.owner_id
    BEGIN SELECT RAISE(ABORT, 'a delivery stays bound to its approval'); END
--
CREATE TRIGGER sent_comes_from_wire BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'sent' AND OLD.state NOT IN ('on_wire', 'uncertain', 'sent')
    BEGIN SELECT RAISE(ABORT, 'only what was on the wire was sent'); END
--
CREATE TRIGGER approval_is_whole BEFORE UPDATE ON review_approval
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.leave_at <> OLD.leave_at OR NEW.letter_revision <> OLD.letter_revision
      OR NEW.receipt_id <> OLD.receipt_id OR NEW.words <> OLD.words OR NEW.disclosure <> OLD.disclosure
      OR NEW.edited <> OLD.edited OR NEW.opened_at IS NOT OLD.opened_at
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END
--
CREATE TRIGGER delivery_starts_queued BEFORE INSERT ON sending_delivery WHEN NEW.state <> 'queued'
    BEGIN SELECT RAISE(ABORT, 'a delivery starts in the queue'); END
--
CREATE TRIGGER wire_comes_from_claim BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'on_wire' AND OLD.state NOT IN ('claimed', 'on_wire')
    BEGIN SELECT RAISE(ABORT, 'only what was claimed goes on the wire'); END
--
CREATE TRIGGER ended_is_ended BEFORE UPDATE OF state ON sending_delivery
    WHEN OLD.state IN ('sent', 'abandoned') AND NEW.state <> OLD.state
    BEGIN SELECT RAISE(ABORT, 'what was sent or taken back never leaves again'); END
--
CREATE INDEX "sent_not_filed" ON "sending_delivery" ("sent_at") WHERE ("filed_at" IS NULL AND "state" = 'sent')
--
CREATE TRIGGER approval_is_frozen BEFORE UPDATE ON review_approval WHEN NEW.sha256 <> OLD.sha256 OR NEW.content <> OLD.content OR NEW.recipients <> OLD.recipients
      OR NEW.envelope_from <> OLD.envelope_from OR NEW.sign_in_id <> OLD.sign_in_id OR NEW.letter_id <> OLD.letter_id
      OR NEW.message_id <> OLD.message_id OR NEW.approved_at <> OLD.approved_at OR NEW.approved_by <> OLD.approved_by
      OR NEW.standing_id IS NOT OLD.standing_id
      OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NOT OLD.withdrawn_at)
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END
--
CREATE TRIGGER approval_by_a_person BEFORE INSERT ON review_approval
    WHEN NEW.standing_id IS NULL AND NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.approved_at) AND s.started_at <= NEW.approved_at)
    BEGIN SELECT RAISE(ABORT, 'an approval needs a signed-in person'); END
--
CREATE TRIGGER approval_within_standing BEFORE INSERT ON review_approval
    WHEN NEW.standing_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review_standingapproval s WHERE s.id = NEW.standing_id AND s.owner_id = NEW.owner_id
      AND s.sign_in_id = NEW.sign_in_id AND s.revoked_at IS NULL AND s.since <= NEW.approved_at
      AND NEW.approved_at < s.until
      AND (SELECT COUNT(*) FROM review_approval u WHERE u.standing_id = s.id) < s.most)
    BEGIN SELECT RAISE(ABORT, 'a standing approval covers its count, its time and nothing more'); END
--
CREATE TRIGGER wire_needs_approval BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
      AND a.sha256 = NEW.sha256 AND (a.standing_id IS NULL OR EXISTS (
        SELECT 1 FROM review_standingapproval s WHERE s.id = a.standing_id AND s.revoked_at IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without a standing approval'); END
--
CREATE TRIGGER standing_by_a_person BEFORE INSERT ON review_standingapproval
    WHEN NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.given_at) AND s.started_at <= NEW.given_at)
    BEGIN SELECT RAISE(ABORT, 'a standing approval needs a signed-in person'); END
--
CREATE TRIGGER standing_is_frozen BEFORE UPDATE ON review_standingapproval
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.sign_in_id <> OLD.sign_in_id OR NEW.kind <> OLD.kind
      OR NEW.language <> OLD.language OR NEW.subject <> OLD.subject OR NEW.text <> OLD.text
      OR NEW.people <> OLD.people OR NEW.most <> OLD.most OR NEW.since <> OLD.since OR NEW.until <> OLD.until
      OR NEW.sha256 <> OLD.sha256 OR NEW.approved_by <> OLD.approved_by OR NEW.given_at <> OLD.given_at
      OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
    BEGIN SELECT RAISE(ABORT, 'a standing approval is never changed, only revoked'); END
--
CREATE TRIGGER standing_once_each BEFORE INSERT ON review_standinguse WHEN NEW.person_id IS NULL OR EXISTS (SELECT 1 FROM review_standinguse u JOIN review_standingapproval s
      ON s.id = u.standing_id WHERE u.standing_id = NEW.standing_id AND u.person_id = NEW.person_id
      AND s.kind = 'out_of_office')
    BEGIN SELECT RAISE(ABORT, 'an absence note goes to each person once'); END
--
CREATE TABLE "sending_account" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "name" varchar(200) NOT NULL, "host" varchar(255) NOT NULL, "port" integer unsigned NOT NULL CHECK ("port" >= 0), "security" varchar(8) NOT NULL, "username" varchar(320) NOT NULL, "secret" text NOT NULL, "signs_in_as_reader" bool NOT NULL, "keeps_copy" bool NOT NULL, "is_on" bool NOT NULL, "fault" varchar(40) NOT NULL, "detail" text NOT NULL, "removed_at" datetime NULL, "created_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "reader_id" bigint NULL REFERENCES "sources_account" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "sending_sentcopy" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(8) NOT NULL, "folder" varchar(300) NOT NULL, "why" varchar(40) NOT NULL, "detail" text NOT NULL, "tries" integer unsigned NOT NULL CHECK ("tries" >= 0), "next_at" datetime NOT NULL, "delivery_id" bigint NOT NULL UNIQUE REFERENCES "sending_delivery" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE UNIQUE INDEX "one_account_an_address" ON "sending_account" ("owner_id", "email") WHERE "removed_at" IS NULL
--
CREATE TABLE "sending_evidence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(16) NOT NULL, "email" varchar(254) NOT NULL, "words" text NOT NULL, "found_in" varchar(512) NOT NULL, "at" datetime NOT NULL, "first_at" datetime NOT NULL, "seen_at" datetime NULL, "delivery_id" bigint NOT NULL REFERENCES "sending_delivery" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "evidence_once" UNIQUE ("delivery_id", "kind", "email"))
--
CREATE INDEX "sending_account_owner_id_98117c2f" ON "sending_account" ("owner_id")
--
CREATE INDEX "sending_account_reader_id_1d38b9c2" ON "sending_account" ("reader_id")
--
CREATE INDEX "sending_delivery_account_id_7e067fcf" ON "sending_delivery" ("account_id")
--
CREATE INDEX "sending_evidence_delivery_id_0d8be47d" ON "sending_evidence" ("delivery_id")
--
CREATE TRIGGER delivery_keeps_account BEFORE UPDATE OF account_id ON sending_delivery
    WHEN NEW.account_id IS NOT OLD.account_id
    BEGIN SELECT RAISE(ABORT, 'a delivery stays with its account'); END
--
CREATE TABLE "sending_remainder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "claimed_by" varchar(64) NOT NULL, "lease_until" datetime NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "next_try_at" datetime NOT NULL, "last_reply" text NOT NULL, "queued_at" datetime NOT NULL, "state" varchar(12) NOT NULL, "ended_at" datetime NULL, "delivery_id" bigint NOT NULL UNIQUE REFERENCES "sending_delivery" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TRIGGER recipient_was_approved BEFORE INSERT ON sending_recipient
    WHEN NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id,
      json_each(a.recipients) r WHERE d.id = NEW.delivery_id AND r.value = NEW.email)
    BEGIN SELECT RAISE(ABORT, 'a letter goes to approved recipients only'); END
--
CREATE TRIGGER recipient_is_bound BEFORE UPDATE ON sending_recipient
    WHEN NEW.email <> OLD.email OR NEW.delivery_id <> OLD.delivery_id
    BEGIN SELECT RAISE(ABORT, 'a recipient stays bound to the letter'); END
--
CREATE TRIGGER recipient_not_again BEFORE UPDATE OF state ON sending_recipient WHEN OLD.state IN ('accepted', 'delayed', 'bounced', 'rejected', 'abandoned')
      AND NEW.state IN ('queued', 'deferred', 'uncertain')
    BEGIN SELECT RAISE(ABORT, 'who has it or was refused for good is never tried again'); END
--
CREATE TRIGGER remainder_of_sent BEFORE INSERT ON sending_remainder WHEN NEW.state <> 'queued' OR NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
      WHERE d.id = NEW.delivery_id AND d.state = 'sent' AND a.withdrawn_at IS NULL AND a.sha256 = d.sha256
      AND (a.standing_id IS NULL OR EXISTS (
        SELECT 1 FROM review_standingapproval s WHERE s.id = a.standing_id AND s.revoked_at IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'only of a sent letter something remains, and it starts in the queue'); END
--
CREATE TRIGGER remainder_is_bound BEFORE UPDATE ON sending_remainder WHEN NEW.delivery_id <> OLD.delivery_id
    BEGIN SELECT RAISE(ABORT, 'a remainder stays bound to its letter'); END
--
CREATE TRIGGER remainder_steps BEFORE UPDATE OF state ON sending_remainder
    WHEN (NEW.state = 'on_wire' AND OLD.state NOT IN ('claimed', 'on_wire')) OR (OLD.state = 'ended' AND NEW.state <> 'ended')
    BEGIN SELECT RAISE(ABORT, 'only what was claimed goes on the wire, and what ended never again'); END
--
CREATE TRIGGER remainder_needs_approval BEFORE UPDATE OF state ON sending_remainder
    WHEN NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
      WHERE d.id = NEW.delivery_id AND d.state = 'sent' AND a.withdrawn_at IS NULL AND a.sha256 = d.sha256
      AND (a.standing_id IS NULL OR EXISTS (
        SELECT 1 FROM review_standingapproval s WHERE s.id = a.standing_id AND s.revoked_at IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without a standing approval'); END
--
CREATE INDEX "remainder_not_ended" ON "sending_remainder" ("next_try_at") WHERE NOT ("state" = 'ended')
--
CREATE TRIGGER approval_keeps_second_rule BEFORE UPDATE ON review_approval
    WHEN NEW.second_rule IS NOT OLD.second_rule
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END
--
CREATE TRIGGER second_yes_by_a_reviewer BEFORE INSERT ON review_secondyes WHEN NOT EXISTS (SELECT 1 FROM review_approval a JOIN accounts_signin s ON s.id = NEW.sign_in_id
      WHERE a.id = NEW.approval_id AND a.second_rule IS NOT NULL AND a.withdrawn_at IS NULL AND a.sha256 = NEW.sha256
      AND a.owner_id <> NEW.reviewer_id AND s.owner_id = NEW.reviewer_id AND s.started_at <= NEW.said_at
      AND (s.ended_at IS NULL OR s.ended_at > NEW.said_at) AND a.approved_at <= NEW.said_at
      AND EXISTS (SELECT 1 FROM accounts_reviewer r WHERE r.owner_id = a.owner_id AND r.who_id = NEW.reviewer_id
      AND r.ended_at IS NULL))
    BEGIN SELECT RAISE(ABORT, 'a second yes needs another signed-in person who reviews'); END
--
CREATE TRIGGER second_yes_is_frozen BEFORE UPDATE ON review_secondyes
    BEGIN SELECT RAISE(ABORT, 'a second yes is never changed'); END
--
CREATE TRIGGER delivery_needs_second_yes BEFORE INSERT ON sending_delivery WHEN NOT (EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.second_rule IS NULL) OR EXISTS (SELECT 1 FROM review_approval a JOIN review_secondyes y
      ON y.approval_id = a.id WHERE a.id = NEW.approval_id AND y.sha256 = a.sha256 AND a.sha256 = NEW.sha256
      AND y.reviewer_id <> a.owner_id AND EXISTS (SELECT 1 FROM accounts_reviewer r WHERE r.owner_id = a.owner_id AND r.who_id = y.reviewer_id
      AND r.ended_at IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'a delivery needs the second yes that its letter asks for'); END
--
CREATE TRIGGER claim_needs_second_yes BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'claimed' AND NEW.state <> OLD.state AND NOT (EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.second_rule IS NULL) OR EXISTS (SELECT 1 FROM review_approval a JOIN review_secondyes y
      ON y.approval_id = a.id WHERE a.id = NEW.approval_id AND y.sha256 = a.sha256 AND a.sha256 = NEW.sha256
      AND y.reviewer_id <> a.owner_id))
    BEGIN SELECT RAISE(ABORT, 'nothing is claimed without the second yes that it asks for'); END
--
CREATE TRIGGER wire_needs_second_yes BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT (EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.second_rule IS NULL) OR EXISTS (SELECT 1 FROM review_approval a JOIN review_secondyes y
      ON y.approval_id = a.id WHERE a.id = NEW.approval_id AND y.sha256 = a.sha256 AND a.sha256 = NEW.sha256
      AND y.reviewer_id <> a.owner_id AND EXISTS (SELECT 1 FROM accounts_reviewer r WHERE r.owner_id = a.owner_id AND r.who_id = y.reviewer_id
      AND r.ended_at IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without the second yes that it asks for'); END
--
CREATE TRIGGER rest_needs_second_yes BEFORE UPDATE OF state ON sending_remainder
    WHEN NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
      WHERE d.id = NEW.delivery_id AND (a.second_rule IS NULL OR EXISTS (SELECT 1 FROM review_secondyes y
      WHERE y.approval_id = a.id AND y.sha256 = a.sha256 AND y.reviewer_id <> a.owner_id
      AND EXISTS (SELECT 1 FROM accounts_reviewer r WHERE r.owner_id = a.owner_id AND r.who_id = y.reviewer_id
      AND r.ended_at IS NULL))))
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without the second yes that it asks for'); END
--
CREATE TRIGGER reviewer_stays BEFORE UPDATE ON accounts_reviewer
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.who_id <> OLD.who_id OR NEW.named_at <> OLD.named_at
      OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
    BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END
--
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL)
--
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date")
--
CREATE TABLE "trust_leaf" ("index" bigint NOT NULL PRIMARY KEY, "type" varchar(32) NOT NULL, "data" BLOB NOT NULL, "hash" BLOB NOT NULL, "created_at" datetime NOT NULL)
--
CREATE TABLE "trust_humansonly" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "address" varchar(254) NOT NULL UNIQUE, "since" datetime NOT NULL, "said_in" text NOT NULL)
--
CREATE TABLE "trust_checkpoint" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "size" bigint NOT NULL, "root" BLOB NOT NULL, "note" text NOT NULL, "signed_at" datetime NOT NULL)
--
CREATE TABLE "trust_commitment" ("leaf_id" bigint NOT NULL PRIMARY KEY REFERENCES "trust_leaf" ("index") DEFERRABLE INITIALLY DEFERRED, "receipt_id" varchar(22) NOT NULL, "salt" BLOB NULL, "payload" text NULL CHECK ((JSON_VALID("payload") OR "payload" IS NULL)), "erased_at" datetime NULL)
--
CREATE TABLE "trust_node" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" smallint unsigned NOT NULL CHECK ("level" >= 0), "index" bigint NOT NULL, "hash" BLOB NOT NULL, CONSTRAINT "node_once" UNIQUE ("level", "index"))
--
CREATE INDEX "trust_check_size_287560_idx" ON "trust_checkpoint" ("size")
--
CREATE INDEX "trust_commitment_receipt_id_05286fae" ON "trust_commitment" ("receipt_id")
--
CREATE TABLE "trust_outside" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(8) NOT NULL, "place" varchar(300) NOT NULL, "size" bigint NOT NULL, "kept_at" datetime NULL, "tried_at" datetime NOT NULL, "problem" varchar(300) NOT NULL, CONSTRAINT "outside_once" UNIQUE ("kind", "place"))
--
CREATE TABLE "trust_cosignature" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "witness" varchar(200) NOT NULL, "line" text NOT NULL, "said_at" datetime NOT NULL, "checkpoint_id" bigint NOT NULL REFERENCES "trust_checkpoint" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "cosigned_once" UNIQUE ("checkpoint_id", "witness"))
--
CREATE INDEX "trust_cosignature_checkpoint_id_05a78f44" ON "trust_cosignature" ("checkpoint_id")
--
CREATE TABLE "trust_receipt" ("id" varchar(22) NOT NULL PRIMARY KEY, "owner" varchar(64) NOT NULL, "language" varchar(8) NOT NULL, "erased" bool NOT NULL, "leaf_id" bigint NOT NULL UNIQUE REFERENCES "trust_leaf" ("index") DEFERRABLE INITIALLY DEFERRED, "envelope_salt" varchar(24) NOT NULL)
--
CREATE INDEX "trust_recei_owner_233cda_idx" ON "trust_receipt" ("owner")
--
CREATE TABLE "webhooks_webhook" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" varchar(500) NOT NULL, "secret" text NOT NULL, "made_at" datetime NOT NULL, "ended_at" datetime NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "webhooks_event" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(40) NOT NULL UNIQUE, "kind" varchar(32) NOT NULL, "body" text NOT NULL, "made_at" datetime NOT NULL, "state" varchar(8) NOT NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "next_try_at" datetime NOT NULL, "tried_at" datetime NULL, "result" varchar(80) NOT NULL, "webhook_id" bigint NOT NULL REFERENCES "webhooks_webhook" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE UNIQUE INDEX "one_webhook_stands" ON "webhooks_webhook" ("owner_id") WHERE "ended_at" IS NULL
--
CREATE INDEX "webhooks_ev_state_9ba597_idx" ON "webhooks_event" ("state", "next_try_at")
--
CREATE INDEX "webhooks_webhook_owner_id_fa512fda" ON "webhooks_webhook" ("owner_id")
--
CREATE INDEX "webhooks_event_webhook_id_b0450ae1" ON "webhooks_event" ("webhook_id")
--
CREATE TABLE "writing_offer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(200) NOT NULL, "digest" varchar(64) NOT NULL, "created_at" datetime NOT NULL, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "token_id" bigint NOT NULL REFERENCES "accounts_apitoken" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "offer_once" UNIQUE ("token_id", "key"))
--
CREATE INDEX "writing_offer_letter_id_db387075" ON "writing_offer" ("letter_id")
--
CREATE INDEX "writing_offer_token_id_b0f6b271" ON "writing_offer" ("token_id")
--
CREATE TABLE "writing_habitverdict" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pair" varchar(81) NOT NULL, "language" varchar(8) NOT NULL, "aspect" varchar(16) NOT NULL, "value" text NOT NULL, "verdict" varchar(8) NOT NULL, "made_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "writing_habitverdict_owner_id_45ba44e0" ON "writing_habitverdict" ("owner_id")
--
CREATE INDEX "writing_habitverdict_person_id_fdab74c6" ON "writing_habitverdict" ("person_id")
--
CREATE INDEX "habit_verdict" ON "writing_habitverdict" ("owner_id", "language")
--
CREATE TABLE "writing_meetingrules" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hours" text NOT NULL CHECK ((JSON_VALID("hours") OR "hours" IS NULL)), "length" integer unsigned NOT NULL CHECK ("length" >= 0), "step" integer unsigned NOT NULL CHECK ("step" >= 0), "buffer" integer unsigned NOT NULL CHECK ("buffer" >= 0), "travel" integer unsigned NOT NULL CHECK ("travel" >= 0), "notice" integer unsigned NOT NULL CHECK ("notice" >= 0), "country" varchar(2) NOT NULL, "booking" bool NOT NULL, "owner_id" bigint NOT NULL UNIQUE REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "writing_invitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "method" varchar(16) NOT NULL, "uid" varchar(512) NOT NULL, "recurrence_id" varchar(40) NOT NULL, "sequence" integer unsigned NOT NULL CHECK ("sequence" >= 0), "organizer" varchar(320) NOT NULL, "attendees" text NOT NULL CHECK ((JSON_VALID("attendees") OR "attendees" IS NULL)), "summary" varchar(300) NOT NULL, "place" varchar(300) NOT NULL, "starts_at" datetime NULL, "ends_at" datetime NULL, "all_day" bool NOT NULL, "raw" text NOT NULL, "doubt" varchar(24) NOT NULL, "at" datetime NOT NULL, "entry_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NULL UNIQUE REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE TABLE "writing_offeredtime" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "starts_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "words" varchar(300) NOT NULL, "state" varchar(10) NOT NULL, "secret_digest" varchar(64) NOT NULL, "chosen_at" datetime NULL, "made_at" datetime NOT NULL, "held_id" bigint NULL REFERENCES "people_heldslot" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "writing_invitation_entry_id_ec81316b" ON "writing_invitation" ("entry_id")
--
CREATE INDEX "writing_invitation_meeting_id_bcddcd20" ON "writing_invitation" ("meeting_id")
--
CREATE INDEX "writing_invitation_owner_id_dd20e0d3" ON "writing_invitation" ("owner_id")
--
CREATE INDEX "invitation_by_uid" ON "writing_invitation" ("owner_id", "uid")
--
CREATE INDEX "writing_offeredtime_held_id_d21f1213" ON "writing_offeredtime" ("held_id")
--
CREATE INDEX "writing_offeredtime_letter_id_d37c7c0c" ON "writing_offeredtime" ("letter_id")
--
CREATE INDEX "writing_offeredtime_owner_id_3976494d" ON "writing_offeredtime" ("owner_id")
--
CREATE INDEX "writing_offeredtime_person_id_c45bbd9b" ON "writing_offeredtime" ("person_id")
--
CREATE INDEX "offered_time_by_time" ON "writing_offeredtime" ("owner_id", "state", "starts_at")
--
CREATE INDEX "offered_time_by_secret" ON "writing_offeredtime" ("secret_digest")
--
CREATE TABLE "writing_modelcall" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "host" varchar(260) NOT NULL, "is_here" bool NOT NULL, "model" varchar(200) NOT NULL, "rules_sha256" varchar(64) NOT NULL, "sent" text NOT NULL, "outcome" varchar(24) NOT NULL, "seconds" real NULL, "at" datetime NOT NULL, "letter_id" bigint NOT NULL REFERENCES "writing_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED)
--
CREATE INDEX "writing_modelcall_letter_id_42ac1caa" ON "writing_modelcall" ("letter_id")
--
CREATE INDEX "writing_modelcall_owner_id_429ff1f7" ON "writing_modelcall" ("owner_id")
--
CREATE INDEX "writing_modelcall_person_id_4445097e" ON "writing_modelcall" ("person_id")
--
CREATE INDEX "model_call_by_time" ON "writing_modelcall" ("owner_id", "at" DESC)
--
CREATE TABLE "writing_letter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "to" text NOT NULL CHECK ((JSON_VALID("to") OR "to" IS NULL)), "cc" text NOT NULL CHECK ((JSON_VALID("cc") OR "cc" IS NULL)), "subject" text NOT NULL, "text" text NOT NULL, "spans" text NOT NULL CHECK ((JSON_VALID("spans") OR "spans" IS NULL)), "grounds" text NOT NULL CHECK ((JSON_VALID("grounds") OR "grounds" IS NULL)), "machine_text" text NOT NULL, "task" varchar(32) NOT NULL, "mode" varchar(8) NOT NULL, "language" varchar(8) NOT NULL, "need" varchar(64) NOT NULL, "state" varchar(12) NOT NULL, "declined_because" text NOT NULL, "proposed_by" varchar(80) NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "drafted_at" datetime NOT NULL, "opened_at" datetime NULL, "changed_at" datetime NOT NULL, "accepted_concerns" text NOT NULL CHECK ((JSON_VALID("accepted_concerns") OR "accepted_concerns" IS NULL)), "owner_id" bigint NOT NULL REFERENCES "accounts_owner" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "reply_to_id" bigint NULL REFERENCES "people_entry" ("id") DEFERRABLE INITIALLY DEFERRED, "drafted_by" varchar(200) NOT NULL, "sender" varchar(254) NULL, "first_look_at" datetime NULL, "first_look_revision" integer unsigned NOT NULL CHECK ("first_look_revision" >= 0), "kept" bool NOT NULL, "put_aside" text NOT NULL CHECK ((JSON_VALID("put_aside") OR "put_aside" IS NULL)))
--
CREATE INDEX "writing_letter_owner_id_1b674b6d" ON "writing_letter" ("owner_id")
--
CREATE INDEX "writing_letter_person_id_118a8610" ON "writing_letter" ("person_id")
--
CREATE INDEX "writing_letter_reply_to_id_1d1b36ca" ON "writing_letter" ("reply_to_id")
--
CREATE INDEX "writing_let_owner_i_d21489_idx" ON "writing_letter" ("owner_id", "state", "changed_at" DESC)
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (1, 'accounts', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (2, 'accounts', '0002_tokens_end', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (3, 'accounts', '0003_disclosure_choice', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (4, 'accounts', '0004_token_requests', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (5, 'accounts', '0005_reviewers', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (6, 'accounts', '0006_own_address_since', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (7, 'contenttypes', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (8, 'contenttypes', '0002_remove_content_type_name', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (9, 'auth', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (10, 'auth', '0002_alter_permission_name_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (11, 'auth', '0003_alter_user_email_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (12, 'auth', '0004_alter_user_username_opts', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (13, 'auth', '0005_alter_user_last_login_null', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (14, 'auth', '0006_require_contenttypes_0002', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (15, 'auth', '0007_alter_validators_add_error_messages', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (16, 'auth', '0008_alter_user_username_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (17, 'auth', '0009_alter_user_last_name_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (18, 'auth', '0010_alter_group_name_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (19, 'auth', '0011_update_proxy_permissions', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (20, 'auth', '0012_alter_user_first_name_max_length', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (21, 'sources', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (22, 'sources', '0002_accounts', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (23, 'people', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (24, 'people', '0002_name_key', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (25, 'people', '0003_search', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (26, 'people', '0004_accounts', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (27, 'people', '0005_search_by_owner', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (28, 'noticing', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (29, 'noticing', '0002_life_and_corrections', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (30, 'sources', '0003_writing_back', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (31, 'people', '0006_who_is_who', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (32, 'people', '0007_held_slots', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (33, 'people', '0008_tag_policy', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (34, 'people', '0009_meeting_answers', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (35, 'people', '0010_rhythm_from_index', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (36, 'readers', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (37, 'writing', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (38, 'review', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (39, 'review', '0002_standing_approvals', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (40, 'review', '0003_standing_silence', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (41, 'review', '0004_second_yes', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (42, 'sending', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (43, 'sending', '0002_gate', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (44, 'sending', '0003_delivered', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (45, 'sending', '0004_not_filed', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (46, 'sending', '0005_standing_gate', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (47, 'sending', '0006_sending_accounts', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (48, 'sending', '0007_remainder', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (49, 'sending', '0008_second_yes', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (50, 'sessions', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (51, 'trust', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (52, 'trust', '0002_outside_and_witnesses', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (53, 'trust', '0003_envelope_salt', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (54, 'webhooks', '0001_initial', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (55, 'writing', '0002_offers', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (56, 'writing', '0003_drafted_by', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (57, 'writing', '0004_how_you_write', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (58, 'writing', '0005_sending_accounts', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (59, 'writing', '0006_scheduling', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (60, 'writing', '0007_model_calls', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (61, 'writing', '0008_first_look', datetime('now'))
--
INSERT INTO "django_migrations" (id, app, name, applied) VALUES (62, 'writing', '0009_kept_and_put_aside', datetime('now'))
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (1, 'auth', 'permission')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (2, 'auth', 'group')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (3, 'contenttypes', 'contenttype')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (4, 'sessions', 'session')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (5, 'trust', 'leaf')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (6, 'trust', 'humansonly')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (7, 'trust', 'checkpoint')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (8, 'trust', 'commitment')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (9, 'trust', 'node')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (10, 'trust', 'receipt')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (11, 'trust', 'outside')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (12, 'trust', 'cosignature')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (13, 'accounts', 'owner')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (14, 'accounts', 'apitoken')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (15, 'accounts', 'signin')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (16, 'accounts', 'signinlink')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (17, 'accounts', 'ownaddress')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (18, 'accounts', 'reviewer')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (19, 'sources', 'blob')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (20, 'sources', 'source')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (21, 'sources', 'quarantined')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (22, 'sources', 'account')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (23, 'sources', 'copy')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (24, 'sources', 'removed')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (25, 'sources', 'removedrows')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (26, 'sources', 'formerversion')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (27, 'webhooks', 'webhook')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (28, 'webhooks', 'event')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (29, 'people', 'entry')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (30, 'people', 'person')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (31, 'people', 'identity')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (32, 'people', 'handled')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (33, 'people', 'thread')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (34, 'people', 'participation')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (35, 'people', 'card')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (36, 'people', 'proposal')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (37, 'people', 'likelykey')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (38, 'people', 'heldslot')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (39, 'people', 'tagpolicy')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (40, 'noticing', 'notice')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (41, 'noticing', 'putaway')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (42, 'noticing', 'correction')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (43, 'writing', 'letter')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (44, 'writing', 'letterattachment')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (45, 'writing', 'offer')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (46, 'writing', 'habitverdict')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (47, 'writing', 'meetingrules')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (48, 'writing', 'invitation')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (49, 'writing', 'offeredtime')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (50, 'writing', 'modelcall')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (51, 'review', 'approval')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (52, 'review', 'frozenletter')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (53, 'review', 'standingapproval')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (54, 'review', 'standinguse')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (55, 'review', 'standingsilence')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (56, 'review', 'handedback')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (57, 'review', 'secondyes')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (58, 'review', 'secondreading')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (59, 'sending', 'delivery')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (60, 'sending', 'recipient')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (61, 'sending', 'account')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (62, 'sending', 'evidence')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (63, 'sending', 'sentcopy')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (64, 'sending', 'remainder')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (65, 'readers', 'daykey')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (66, 'readers', 'asked')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (67, 'readers', 'count')
--
INSERT INTO "django_content_type" (id, app_label, model) VALUES (68, 'readers', 'deskmail')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (1, 1, 'add_permission', 'Can add permission')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (2, 1, 'change_permission', 'Can change permission')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (3, 1, 'delete_permission', 'Can delete permission')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (4, 1, 'view_permission', 'Can view permission')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (5, 2, 'add_group', 'Can add group')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (6, 2, 'change_group', 'Can change group')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (7, 2, 'delete_group', 'Can delete group')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (8, 2, 'view_group', 'Can view group')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (9, 3, 'add_contenttype', 'Can add content type')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (10, 3, 'change_contenttype', 'Can change content type')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (11, 3, 'delete_contenttype', 'Can delete content type')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (12, 3, 'view_contenttype', 'Can view content type')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (13, 4, 'add_session', 'Can add session')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (14, 4, 'change_session', 'Can change session')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (15, 4, 'delete_session', 'Can delete session')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (16, 4, 'view_session', 'Can view session')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (17, 5, 'add_leaf', 'Can add leaf')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (18, 5, 'change_leaf', 'Can change leaf')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (19, 5, 'delete_leaf', 'Can delete leaf')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (20, 5, 'view_leaf', 'Can view leaf')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (21, 6, 'add_humansonly', 'Can add humans only')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (22, 6, 'change_humansonly', 'Can change humans only')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (23, 6, 'delete_humansonly', 'Can delete humans only')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (24, 6, 'view_humansonly', 'Can view humans only')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (25, 7, 'add_checkpoint', 'Can add checkpoint')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (26, 7, 'change_checkpoint', 'Can change checkpoint')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (27, 7, 'delete_checkpoint', 'Can delete checkpoint')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (28, 7, 'view_checkpoint', 'Can view checkpoint')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (29, 8, 'add_commitment', 'Can add commitment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (30, 8, 'change_commitment', 'Can change commitment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (31, 8, 'delete_commitment', 'Can delete commitment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (32, 8, 'view_commitment', 'Can view commitment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (33, 9, 'add_node', 'Can add node')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (34, 9, 'change_node', 'Can change node')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (35, 9, 'delete_node', 'Can delete node')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (36, 9, 'view_node', 'Can view node')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (37, 10, 'add_receipt', 'Can add receipt')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (38, 10, 'change_receipt', 'Can change receipt')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (39, 10, 'delete_receipt', 'Can delete receipt')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (40, 10, 'view_receipt', 'Can view receipt')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (41, 11, 'add_outside', 'Can add outside')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (42, 11, 'change_outside', 'Can change outside')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (43, 11, 'delete_outside', 'Can delete outside')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (44, 11, 'view_outside', 'Can view outside')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (45, 12, 'add_cosignature', 'Can add cosignature')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (46, 12, 'change_cosignature', 'Can change cosignature')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (47, 12, 'delete_cosignature', 'Can delete cosignature')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (48, 12, 'view_cosignature', 'Can view cosignature')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (49, 13, 'add_owner', 'Can add owner')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (50, 13, 'change_owner', 'Can change owner')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (51, 13, 'delete_owner', 'Can delete owner')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (52, 13, 'view_owner', 'Can view owner')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (53, 14, 'add_apitoken', 'Can add api token')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (54, 14, 'change_apitoken', 'Can change api token')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (55, 14, 'delete_apitoken', 'Can delete api token')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (56, 14, 'view_apitoken', 'Can view api token')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (57, 15, 'add_signin', 'Can add sign in')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (58, 15, 'change_signin', 'Can change sign in')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (59, 15, 'delete_signin', 'Can delete sign in')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (60, 15, 'view_signin', 'Can view sign in')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (61, 16, 'add_signinlink', 'Can add sign in link')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (62, 16, 'change_signinlink', 'Can change sign in link')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (63, 16, 'delete_signinlink', 'Can delete sign in link')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (64, 16, 'view_signinlink', 'Can view sign in link')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (65, 17, 'add_ownaddress', 'Can add own address')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (66, 17, 'change_ownaddress', 'Can change own address')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (67, 17, 'delete_ownaddress', 'Can delete own address')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (68, 17, 'view_ownaddress', 'Can view own address')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (69, 18, 'add_reviewer', 'Can add reviewer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (70, 18, 'change_reviewer', 'Can change reviewer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (71, 18, 'delete_reviewer', 'Can delete reviewer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (72, 18, 'view_reviewer', 'Can view reviewer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (73, 19, 'add_blob', 'Can add blob')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (74, 19, 'change_blob', 'Can change blob')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (75, 19, 'delete_blob', 'Can delete blob')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (76, 19, 'view_blob', 'Can view blob')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (77, 20, 'add_source', 'Can add source')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (78, 20, 'change_source', 'Can change source')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (79, 20, 'delete_source', 'Can delete source')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (80, 20, 'view_source', 'Can view source')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (81, 21, 'add_quarantined', 'Can add quarantined')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (82, 21, 'change_quarantined', 'Can change quarantined')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (83, 21, 'delete_quarantined', 'Can delete quarantined')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (84, 21, 'view_quarantined', 'Can view quarantined')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (85, 22, 'add_account', 'Can add account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (86, 22, 'change_account', 'Can change account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (87, 22, 'delete_account', 'Can delete account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (88, 22, 'view_account', 'Can view account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (89, 23, 'add_copy', 'Can add copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (90, 23, 'change_copy', 'Can change copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (91, 23, 'delete_copy', 'Can delete copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (92, 23, 'view_copy', 'Can view copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (93, 24, 'add_removed', 'Can add removed')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (94, 24, 'change_removed', 'Can change removed')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (95, 24, 'delete_removed', 'Can delete removed')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (96, 24, 'view_removed', 'Can view removed')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (97, 25, 'add_removedrows', 'Can add removed rows')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (98, 25, 'change_removedrows', 'Can change removed rows')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (99, 25, 'delete_removedrows', 'Can delete removed rows')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (100, 25, 'view_removedrows', 'Can view removed rows')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (101, 26, 'add_formerversion', 'Can add former version')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (102, 26, 'change_formerversion', 'Can change former version')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (103, 26, 'delete_formerversion', 'Can delete former version')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (104, 26, 'view_formerversion', 'Can view former version')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (105, 27, 'add_webhook', 'Can add webhook')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (106, 27, 'change_webhook', 'Can change webhook')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (107, 27, 'delete_webhook', 'Can delete webhook')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (108, 27, 'view_webhook', 'Can view webhook')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (109, 28, 'add_event', 'Can add event')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (110, 28, 'change_event', 'Can change event')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (111, 28, 'delete_event', 'Can delete event')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (112, 28, 'view_event', 'Can view event')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (113, 29, 'add_entry', 'Can add entry')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (114, 29, 'change_entry', 'Can change entry')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (115, 29, 'delete_entry', 'Can delete entry')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (116, 29, 'view_entry', 'Can view entry')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (117, 30, 'add_person', 'Can add person')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (118, 30, 'change_person', 'Can change person')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (119, 30, 'delete_person', 'Can delete person')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (120, 30, 'view_person', 'Can view person')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (121, 31, 'add_identity', 'Can add identity')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (122, 31, 'change_identity', 'Can change identity')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (123, 31, 'delete_identity', 'Can delete identity')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (124, 31, 'view_identity', 'Can view identity')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (125, 32, 'add_handled', 'Can add handled')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (126, 32, 'change_handled', 'Can change handled')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (127, 32, 'delete_handled', 'Can delete handled')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (128, 32, 'view_handled', 'Can view handled')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (129, 33, 'add_thread', 'Can add thread')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (130, 33, 'change_thread', 'Can change thread')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (131, 33, 'delete_thread', 'Can delete thread')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (132, 33, 'view_thread', 'Can view thread')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (133, 34, 'add_participation', 'Can add participation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (134, 34, 'change_participation', 'Can change participation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (135, 34, 'delete_participation', 'Can delete participation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (136, 34, 'view_participation', 'Can view participation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (137, 35, 'add_card', 'Can add card')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (138, 35, 'change_card', 'Can change card')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (139, 35, 'delete_card', 'Can delete card')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (140, 35, 'view_card', 'Can view card')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (141, 36, 'add_proposal', 'Can add proposal')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (142, 36, 'change_proposal', 'Can change proposal')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (143, 36, 'delete_proposal', 'Can delete proposal')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (144, 36, 'view_proposal', 'Can view proposal')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (145, 37, 'add_likelykey', 'Can add likely key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (146, 37, 'change_likelykey', 'Can change likely key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (147, 37, 'delete_likelykey', 'Can delete likely key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (148, 37, 'view_likelykey', 'Can view likely key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (149, 38, 'add_heldslot', 'Can add held slot')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (150, 38, 'change_heldslot', 'Can change held slot')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (151, 38, 'delete_heldslot', 'Can delete held slot')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (152, 38, 'view_heldslot', 'Can view held slot')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (153, 39, 'add_tagpolicy', 'Can add tag policy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (154, 39, 'change_tagpolicy', 'Can change tag policy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (155, 39, 'delete_tagpolicy', 'Can delete tag policy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (156, 39, 'view_tagpolicy', 'Can view tag policy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (157, 40, 'add_notice', 'Can add notice')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (158, 40, 'change_notice', 'Can change notice')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (159, 40, 'delete_notice', 'Can delete notice')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (160, 40, 'view_notice', 'Can view notice')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (161, 41, 'add_putaway', 'Can add put away')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (162, 41, 'change_putaway', 'Can change put away')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (163, 41, 'delete_putaway', 'Can delete put away')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (164, 41, 'view_putaway', 'Can view put away')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (165, 42, 'add_correction', 'Can add correction')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (166, 42, 'change_correction', 'Can change correction')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (167, 42, 'delete_correction', 'Can delete correction')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (168, 42, 'view_correction', 'Can view correction')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (169, 43, 'add_letter', 'Can add letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (170, 43, 'change_letter', 'Can change letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (171, 43, 'delete_letter', 'Can delete letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (172, 43, 'view_letter', 'Can view letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (173, 44, 'add_letterattachment', 'Can add letter attachment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (174, 44, 'change_letterattachment', 'Can change letter attachment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (175, 44, 'delete_letterattachment', 'Can delete letter attachment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (176, 44, 'view_letterattachment', 'Can view letter attachment')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (177, 45, 'add_offer', 'Can add offer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (178, 45, 'change_offer', 'Can change offer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (179, 45, 'delete_offer', 'Can delete offer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (180, 45, 'view_offer', 'Can view offer')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (181, 46, 'add_habitverdict', 'Can add habit verdict')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (182, 46, 'change_habitverdict', 'Can change habit verdict')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (183, 46, 'delete_habitverdict', 'Can delete habit verdict')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (184, 46, 'view_habitverdict', 'Can view habit verdict')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (185, 47, 'add_meetingrules', 'Can add meeting rules')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (186, 47, 'change_meetingrules', 'Can change meeting rules')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (187, 47, 'delete_meetingrules', 'Can delete meeting rules')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (188, 47, 'view_meetingrules', 'Can view meeting rules')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (189, 48, 'add_invitation', 'Can add invitation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (190, 48, 'change_invitation', 'Can change invitation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (191, 48, 'delete_invitation', 'Can delete invitation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (192, 48, 'view_invitation', 'Can view invitation')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (193, 49, 'add_offeredtime', 'Can add offered time')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (194, 49, 'change_offeredtime', 'Can change offered time')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (195, 49, 'delete_offeredtime', 'Can delete offered time')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (196, 49, 'view_offeredtime', 'Can view offered time')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (197, 50, 'add_modelcall', 'Can add model call')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (198, 50, 'change_modelcall', 'Can change model call')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (199, 50, 'delete_modelcall', 'Can delete model call')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (200, 50, 'view_modelcall', 'Can view model call')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (201, 51, 'add_approval', 'Can add approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (202, 51, 'change_approval', 'Can change approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (203, 51, 'delete_approval', 'Can delete approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (204, 51, 'view_approval', 'Can view approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (205, 52, 'add_frozenletter', 'Can add frozen letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (206, 52, 'change_frozenletter', 'Can change frozen letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (207, 52, 'delete_frozenletter', 'Can delete frozen letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (208, 52, 'view_frozenletter', 'Can view frozen letter')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (209, 53, 'add_standingapproval', 'Can add standing approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (210, 53, 'change_standingapproval', 'Can change standing approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (211, 53, 'delete_standingapproval', 'Can delete standing approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (212, 53, 'view_standingapproval', 'Can view standing approval')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (213, 54, 'add_standinguse', 'Can add standing use')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (214, 54, 'change_standinguse', 'Can change standing use')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (215, 54, 'delete_standinguse', 'Can delete standing use')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (216, 54, 'view_standinguse', 'Can view standing use')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (217, 55, 'add_standingsilence', 'Can add standing silence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (218, 55, 'change_standingsilence', 'Can change standing silence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (219, 55, 'delete_standingsilence', 'Can delete standing silence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (220, 55, 'view_standingsilence', 'Can view standing silence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (221, 56, 'add_handedback', 'Can add handed back')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (222, 56, 'change_handedback', 'Can change handed back')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (223, 56, 'delete_handedback', 'Can delete handed back')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (224, 56, 'view_handedback', 'Can view handed back')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (225, 57, 'add_secondyes', 'Can add second yes')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (226, 57, 'change_secondyes', 'Can change second yes')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (227, 57, 'delete_secondyes', 'Can delete second yes')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (228, 57, 'view_secondyes', 'Can view second yes')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (229, 58, 'add_secondreading', 'Can add second reading')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (230, 58, 'change_secondreading', 'Can change second reading')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (231, 58, 'delete_secondreading', 'Can delete second reading')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (232, 58, 'view_secondreading', 'Can view second reading')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (233, 59, 'add_delivery', 'Can add delivery')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (234, 59, 'change_delivery', 'Can change delivery')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (235, 59, 'delete_delivery', 'Can delete delivery')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (236, 59, 'view_delivery', 'Can view delivery')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (237, 60, 'add_recipient', 'Can add recipient')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (238, 60, 'change_recipient', 'Can change recipient')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (239, 60, 'delete_recipient', 'Can delete recipient')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (240, 60, 'view_recipient', 'Can view recipient')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (241, 61, 'add_account', 'Can add account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (242, 61, 'change_account', 'Can change account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (243, 61, 'delete_account', 'Can delete account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (244, 61, 'view_account', 'Can view account')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (245, 62, 'add_evidence', 'Can add evidence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (246, 62, 'change_evidence', 'Can change evidence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (247, 62, 'delete_evidence', 'Can delete evidence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (248, 62, 'view_evidence', 'Can view evidence')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (249, 63, 'add_sentcopy', 'Can add sent copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (250, 63, 'change_sentcopy', 'Can change sent copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (251, 63, 'delete_sentcopy', 'Can delete sent copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (252, 63, 'view_sentcopy', 'Can view sent copy')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (253, 64, 'add_remainder', 'Can add remainder')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (254, 64, 'change_remainder', 'Can change remainder')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (255, 64, 'delete_remainder', 'Can delete remainder')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (256, 64, 'view_remainder', 'Can view remainder')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (257, 65, 'add_daykey', 'Can add day key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (258, 65, 'change_daykey', 'Can change day key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (259, 65, 'delete_daykey', 'Can delete day key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (260, 65, 'view_daykey', 'Can view day key')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (261, 66, 'add_asked', 'Can add asked')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (262, 66, 'change_asked', 'Can change asked')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (263, 66, 'delete_asked', 'Can delete asked')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (264, 66, 'view_asked', 'Can view asked')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (265, 67, 'add_count', 'Can add count')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (266, 67, 'change_count', 'Can change count')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (267, 67, 'delete_count', 'Can delete count')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (268, 67, 'view_count', 'Can view count')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (269, 68, 'add_deskmail', 'Can add desk mail')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (270, 68, 'change_deskmail', 'Can change desk mail')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (271, 68, 'delete_deskmail', 'Can delete desk mail')
--
INSERT INTO "auth_permission" (id, content_type_id, codename, name) VALUES (272, 68, 'view_deskmail', 'Can view desk mail')
