"""The gate knows standing approvals: given by a signed-in person, never changed, never used beyond count, end or people."""

from django.db import migrations

IN_SCOPE = """EXISTS (SELECT 1 FROM review_standingapproval s WHERE s.id = NEW.standing_id AND s.owner_id = NEW.owner_id
      AND s.sign_in_id = NEW.sign_in_id AND s.revoked_at IS NULL AND s.since <= NEW.approved_at
      AND NEW.approved_at < s.until
      AND (SELECT COUNT(*) FROM review_approval u WHERE u.standing_id = s.id) < s.most)"""
BY_A_PERSON = """EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > {at}) AND s.started_at <= {at})"""
FROZEN = """NEW.sha256 <> OLD.sha256 OR NEW.content <> OLD.content OR NEW.recipients <> OLD.recipients
      OR NEW.envelope_from <> OLD.envelope_from OR NEW.sign_in_id <> OLD.sign_in_id OR NEW.letter_id <> OLD.letter_id
      OR NEW.message_id <> OLD.message_id OR NEW.approved_at <> OLD.approved_at OR NEW.approved_by <> OLD.approved_by
      OR NEW.standing_id IS NOT OLD.standing_id
      OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NOT OLD.withdrawn_at)"""
ONCE_EACH = """NEW.person_id IS NULL OR EXISTS (SELECT 1 FROM review_standinguse u JOIN review_standingapproval s
      ON s.id = u.standing_id WHERE u.standing_id = NEW.standing_id AND u.person_id = NEW.person_id
      AND s.kind = 'out_of_office')"""
WIRE = """EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
      AND a.sha256 = NEW.sha256 AND (a.standing_id IS NULL OR EXISTS (
        SELECT 1 FROM review_standingapproval s WHERE s.id = a.standing_id AND s.revoked_at IS NULL)))"""
SQLITE = [
    "DROP TRIGGER IF EXISTS approval_is_frozen",
    "DROP TRIGGER IF EXISTS approval_by_a_person",
    "DROP TRIGGER IF EXISTS wire_needs_approval",
    f"""CREATE TRIGGER approval_is_frozen BEFORE UPDATE ON review_approval WHEN {FROZEN}
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END""",
    f"""CREATE TRIGGER approval_by_a_person BEFORE INSERT ON review_approval
    WHEN NEW.standing_id IS NULL AND NOT {BY_A_PERSON.format(at="NEW.approved_at")}
    BEGIN SELECT RAISE(ABORT, 'an approval needs a signed-in person'); END""",
    f"""CREATE TRIGGER approval_within_standing BEFORE INSERT ON review_approval
    WHEN NEW.standing_id IS NOT NULL AND NOT {IN_SCOPE}
    BEGIN SELECT RAISE(ABORT, 'a standing approval covers its count, its time and nothing more'); END""",
    f"""CREATE TRIGGER wire_needs_approval BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state AND NOT {WIRE}
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without a standing approval'); END""",
    f"""CREATE TRIGGER standing_by_a_person BEFORE INSERT ON review_standingapproval
    WHEN NOT {BY_A_PERSON.format(at="NEW.given_at")}
    BEGIN SELECT RAISE(ABORT, 'a standing approval needs a signed-in person'); END""",
    """CREATE TRIGGER standing_is_frozen BEFORE UPDATE ON review_standingapproval
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.sign_in_id <> OLD.sign_in_id OR NEW.kind <> OLD.kind
      OR NEW.language <> OLD.language OR NEW.subject <> OLD.subject OR NEW.text <> OLD.text
      OR NEW.people <> OLD.people OR NEW.most <> OLD.most OR NEW.since <> OLD.since OR NEW.until <> OLD.until
      OR NEW.sha256 <> OLD.sha256 OR NEW.approved_by <> OLD.approved_by OR NEW.given_at <> OLD.given_at
      OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
    BEGIN SELECT RAISE(ABORT, 'a standing approval is never changed, only revoked'); END""",
    f"""CREATE TRIGGER standing_once_each BEFORE INSERT ON review_standinguse WHEN {ONCE_EACH}
    BEGIN SELECT RAISE(ABORT, 'an absence note goes to each person once'); END""",
]
POSTGRES = [
    f"""CREATE OR REPLACE FUNCTION sincerely_approval_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.standing_id IS NULL AND NOT {BY_A_PERSON.format(at="NEW.approved_at")} THEN
        RAISE EXCEPTION 'an approval needs a signed-in person'; END IF;
      IF NEW.standing_id IS NOT NULL THEN
        PERFORM 1 FROM review_standingapproval WHERE id = NEW.standing_id FOR UPDATE;
        IF NOT {IN_SCOPE} THEN
          RAISE EXCEPTION 'a standing approval covers its count, its time and nothing more'; END IF;
      END IF;
    ELSIF (NEW.sha256, NEW.content, NEW.recipients, NEW.envelope_from, NEW.sign_in_id, NEW.letter_id, NEW.message_id,
        NEW.approved_at, NEW.approved_by, NEW.standing_id) IS DISTINCT FROM (OLD.sha256, OLD.content, OLD.recipients,
        OLD.envelope_from, OLD.sign_in_id, OLD.letter_id, OLD.message_id, OLD.approved_at, OLD.approved_by,
        OLD.standing_id)
        OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
      RAISE EXCEPTION 'an approval is never changed'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    f"""CREATE OR REPLACE FUNCTION sincerely_delivery_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.sha256, NEW.approval_id, NEW.message_id, NEW.owner_id)
        IS DISTINCT FROM (OLD.sha256, OLD.approval_id, OLD.message_id, OLD.owner_id) THEN
      RAISE EXCEPTION 'a delivery stays bound to its approval'; END IF;
    IF TG_OP = 'INSERT' OR (NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state) THEN
      IF NOT EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
          AND a.sha256 = NEW.sha256 AND a.owner_id = NEW.owner_id AND a.message_id = NEW.message_id) THEN
        RAISE EXCEPTION 'nothing is queued or goes on the wire without a standing approval of these bytes'; END IF;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state AND NOT {WIRE} THEN
      RAISE EXCEPTION 'nothing goes on the wire under a standing approval that was revoked'; END IF;
    IF TG_OP = 'UPDATE' AND NEW.state = 'sent' AND OLD.state NOT IN ('on_wire', 'uncertain', 'sent') THEN
      RAISE EXCEPTION 'only what was on the wire was sent'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    f"""CREATE FUNCTION sincerely_standing_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NOT {BY_A_PERSON.format(at="NEW.given_at")} THEN
        RAISE EXCEPTION 'a standing approval needs a signed-in person'; END IF;
    ELSIF to_jsonb(NEW) - 'revoked_at' IS DISTINCT FROM to_jsonb(OLD) - 'revoked_at'
        OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN
      RAISE EXCEPTION 'a standing approval is never changed, only revoked'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER standing_guard BEFORE INSERT OR UPDATE ON review_standingapproval
    FOR EACH ROW EXECUTE FUNCTION sincerely_standing_guard()""",
    f"""CREATE FUNCTION sincerely_standing_use_guard() RETURNS trigger AS $$ BEGIN
    IF {ONCE_EACH} THEN RAISE EXCEPTION 'an absence note goes to each person once'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER standing_use_guard BEFORE INSERT ON review_standinguse
    FOR EACH ROW EXECUTE FUNCTION sincerely_standing_use_guard()""",
]


def install(apps, schema_editor):
    """Write the triggers for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Standing approvals in the database's own gate."""

    dependencies = [
        ("sending", "0004_not_filed"),
        ("review", "0002_standing_approvals"),
        ("accounts", "0001_initial"),
    ]
    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
