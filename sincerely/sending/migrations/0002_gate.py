"""The laws in the database: an approval is never changed, only withdrawn; a delivery stands on a standing approval of
the same bytes; nothing goes on the wire without one. SQLite and PostgreSQL say the same."""

from django.db import migrations

SQLITE = [
    """CREATE TRIGGER approval_is_frozen BEFORE UPDATE ON review_approval
    WHEN NEW.sha256 <> OLD.sha256 OR NEW.content <> OLD.content OR NEW.recipients <> OLD.recipients
      OR NEW.envelope_from <> OLD.envelope_from OR NEW.sign_in_id <> OLD.sign_in_id OR NEW.letter_id <> OLD.letter_id
      OR NEW.message_id <> OLD.message_id OR NEW.approved_at <> OLD.approved_at OR NEW.approved_by <> OLD.approved_by
      OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NOT OLD.withdrawn_at)
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END""",
    """CREATE TRIGGER approval_by_a_person BEFORE INSERT ON review_approval
    WHEN NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.approved_at) AND s.started_at <= NEW.approved_at)
    BEGIN SELECT RAISE(ABORT, 'an approval needs a signed-in person'); END""",
    """CREATE TRIGGER delivery_needs_approval BEFORE INSERT ON sending_delivery
    WHEN NOT EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
      AND a.sha256 = NEW.sha256 AND a.owner_id = NEW.owner_id AND a.message_id = NEW.message_id)
    BEGIN SELECT RAISE(ABORT, 'a delivery needs a standing approval of these bytes'); END""",
    """CREATE TRIGGER delivery_is_bound BEFORE UPDATE ON sending_delivery
    WHEN NEW.sha256 <> OLD.sha256 OR NEW.approval_id <> OLD.approval_id OR NEW.message_id <> OLD.message_id
      OR NEW.owner_id <> OLD.owner_id
    BEGIN SELECT RAISE(ABORT, 'a delivery stays bound to its approval'); END""",
    """CREATE TRIGGER wire_needs_approval BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state AND NOT EXISTS (
      SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL AND a.sha256 = NEW.sha256)
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without a standing approval'); END""",
    """CREATE TRIGGER sent_comes_from_wire BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'sent' AND OLD.state NOT IN ('on_wire', 'uncertain', 'sent')
    BEGIN SELECT RAISE(ABORT, 'only what was on the wire was sent'); END""",
]
POSTGRES = [
    """CREATE FUNCTION sincerely_approval_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
        AND (s.ended_at IS NULL OR s.ended_at > NEW.approved_at) AND s.started_at <= NEW.approved_at) THEN
        RAISE EXCEPTION 'an approval needs a signed-in person'; END IF;
    ELSIF (NEW.sha256, NEW.content, NEW.recipients, NEW.envelope_from, NEW.sign_in_id, NEW.letter_id, NEW.message_id,
        NEW.approved_at, NEW.approved_by) IS DISTINCT FROM (OLD.sha256, OLD.content, OLD.recipients, OLD.envelope_from,
        OLD.sign_in_id, OLD.letter_id, OLD.message_id, OLD.approved_at, OLD.approved_by)
        OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
      RAISE EXCEPTION 'an approval is never changed'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER approval_guard BEFORE INSERT OR UPDATE ON review_approval
    FOR EACH ROW EXECUTE FUNCTION sincerely_approval_guard()""",
    """CREATE FUNCTION sincerely_delivery_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.sha256, NEW.approval_id, NEW.message_id, NEW.owner_id)
        IS DISTINCT FROM (OLD.sha256, OLD.approval_id, OLD.message_id, OLD.owner_id) THEN
      RAISE EXCEPTION 'a delivery stays bound to its approval'; END IF;
    IF TG_OP = 'INSERT' OR (NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state) THEN
      IF NOT EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.withdrawn_at IS NULL
          AND a.sha256 = NEW.sha256 AND a.owner_id = NEW.owner_id AND a.message_id = NEW.message_id) THEN
        RAISE EXCEPTION 'nothing is queued or goes on the wire without a standing approval of these bytes'; END IF;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state = 'sent' AND OLD.state NOT IN ('on_wire', 'uncertain', 'sent') THEN
      RAISE EXCEPTION 'only what was on the wire was sent'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER delivery_guard BEFORE INSERT OR UPDATE ON sending_delivery
    FOR EACH ROW EXECUTE FUNCTION sincerely_delivery_guard()""",
]


def install(apps, schema_editor):
    """Write the triggers for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """The gate in the database."""

    dependencies = [
        ("sending", "0001_initial"),
        ("review", "0001_initial"),
        ("accounts", "0001_initial"),
    ]
    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
