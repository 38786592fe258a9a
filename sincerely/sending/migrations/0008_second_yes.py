"""The gate knows second yeses: what asks for one is neither queued nor claimed without it, and never goes on the wire
once its giver reviews no more. SQLite and PostgreSQL say the same.
"""

from django.db import migrations

REVIEWS = """EXISTS (SELECT 1 FROM accounts_reviewer r WHERE r.owner_id = a.owner_id AND r.who_id = {who}
      AND r.ended_at IS NULL)"""
BY_A_REVIEWER = f"""EXISTS (SELECT 1 FROM review_approval a JOIN accounts_signin s ON s.id = NEW.sign_in_id
      WHERE a.id = NEW.approval_id AND a.second_rule IS NOT NULL AND a.withdrawn_at IS NULL AND a.sha256 = NEW.sha256
      AND a.owner_id <> NEW.reviewer_id AND s.owner_id = NEW.reviewer_id AND s.started_at <= NEW.said_at
      AND (s.ended_at IS NULL OR s.ended_at > NEW.said_at) AND a.approved_at <= NEW.said_at
      AND {REVIEWS.format(who="NEW.reviewer_id")})"""
ONE_IS_ENOUGH = """EXISTS (SELECT 1 FROM review_approval a WHERE a.id = NEW.approval_id AND a.second_rule IS NULL)"""
SECONDED = f"""({ONE_IS_ENOUGH} OR EXISTS (SELECT 1 FROM review_approval a JOIN review_secondyes y
      ON y.approval_id = a.id WHERE a.id = NEW.approval_id AND y.sha256 = a.sha256 AND a.sha256 = NEW.sha256
      AND y.reviewer_id <> a.owner_id{{still}}))"""
THEN = SECONDED.format(still="")
"""Who gave it may review no more: the letter can be claimed, so that the gate gives it back with its reason."""
STILL = SECONDED.format(still=f" AND {REVIEWS.format(who='y.reviewer_id')}")
REST = f"""EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
      WHERE d.id = NEW.delivery_id AND (a.second_rule IS NULL OR EXISTS (SELECT 1 FROM review_secondyes y
      WHERE y.approval_id = a.id AND y.sha256 = a.sha256 AND y.reviewer_id <> a.owner_id
      AND {REVIEWS.format(who="y.reviewer_id")})))"""
"""The same of what remains of a letter that not all got at once."""
NAMED_ONCE = """OLD.ended_at IS NOT NULL AND NEW.ended_at IS {distinct} OLD.ended_at"""

SQLITE = [
    """CREATE TRIGGER approval_keeps_second_rule BEFORE UPDATE ON review_approval
    WHEN NEW.second_rule IS NOT OLD.second_rule
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END""",
    f"""CREATE TRIGGER second_yes_by_a_reviewer BEFORE INSERT ON review_secondyes WHEN NOT {BY_A_REVIEWER}
    BEGIN SELECT RAISE(ABORT, 'a second yes needs another signed-in person who reviews'); END""",
    """CREATE TRIGGER second_yes_is_frozen BEFORE UPDATE ON review_secondyes
    BEGIN SELECT RAISE(ABORT, 'a second yes is never changed'); END""",
    f"""CREATE TRIGGER delivery_needs_second_yes BEFORE INSERT ON sending_delivery WHEN NOT {STILL}
    BEGIN SELECT RAISE(ABORT, 'a delivery needs the second yes that its letter asks for'); END""",
    f"""CREATE TRIGGER claim_needs_second_yes BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'claimed' AND NEW.state <> OLD.state AND NOT {THEN}
    BEGIN SELECT RAISE(ABORT, 'nothing is claimed without the second yes that it asks for'); END""",
    f"""CREATE TRIGGER wire_needs_second_yes BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT {STILL}
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without the second yes that it asks for'); END""",
    f"""CREATE TRIGGER rest_needs_second_yes BEFORE UPDATE OF state ON sending_remainder
    WHEN NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT {REST}
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without the second yes that it asks for'); END""",
    f"""CREATE TRIGGER reviewer_stays BEFORE UPDATE ON accounts_reviewer
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.who_id <> OLD.who_id OR NEW.named_at <> OLD.named_at
      OR ({NAMED_ONCE.format(distinct="NOT")})
    BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END""",
]
POSTGRES = [
    """CREATE FUNCTION sincerely_approval_second() RETURNS trigger AS $$ BEGIN
    IF NEW.second_rule IS DISTINCT FROM OLD.second_rule THEN
      RAISE EXCEPTION 'an approval is never changed'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER approval_second BEFORE UPDATE ON review_approval
    FOR EACH ROW EXECUTE FUNCTION sincerely_approval_second()""",
    f"""CREATE FUNCTION sincerely_second_yes_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'a second yes is never changed'; END IF;
    IF NOT {BY_A_REVIEWER} THEN
      RAISE EXCEPTION 'a second yes needs another signed-in person who reviews'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER second_yes_guard BEFORE INSERT OR UPDATE ON review_secondyes
    FOR EACH ROW EXECUTE FUNCTION sincerely_second_yes_guard()""",
    f"""CREATE FUNCTION sincerely_delivery_second() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NOT {STILL} THEN RAISE EXCEPTION 'a delivery needs the second yes that its letter asks for'; END IF;
    ELSIF NEW.state = 'claimed' AND NEW.state <> OLD.state AND NOT {THEN} THEN
      RAISE EXCEPTION 'nothing is claimed without the second yes that it asks for';
    ELSIF NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT {STILL} THEN
      RAISE EXCEPTION 'nothing goes on the wire without the second yes that it asks for'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER delivery_second BEFORE INSERT OR UPDATE ON sending_delivery
    FOR EACH ROW EXECUTE FUNCTION sincerely_delivery_second()""",
    f"""CREATE FUNCTION sincerely_rest_second() RETURNS trigger AS $$ BEGIN
    IF NEW.state = 'on_wire' AND NEW.state <> OLD.state AND NOT {REST} THEN
      RAISE EXCEPTION 'nothing goes on the wire without the second yes that it asks for'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER rest_second BEFORE UPDATE ON sending_remainder
    FOR EACH ROW EXECUTE FUNCTION sincerely_rest_second()""",
    f"""CREATE FUNCTION sincerely_reviewer_guard() RETURNS trigger AS $$ BEGIN
    IF (NEW.owner_id, NEW.who_id, NEW.named_at) IS DISTINCT FROM (OLD.owner_id, OLD.who_id, OLD.named_at)
      OR ({NAMED_ONCE.format(distinct="DISTINCT FROM")}) THEN RAISE EXCEPTION 'what has ended stays ended'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER reviewer_guard BEFORE UPDATE ON accounts_reviewer
    FOR EACH ROW EXECUTE FUNCTION sincerely_reviewer_guard()""",
]


def install(apps, schema_editor):
    """Write the triggers for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Second yeses in the database's own gate."""

    dependencies = [
        ("sending", "0007_remainder"),
        ("review", "0004_second_yes"),
        ("accounts", "0005_reviewers"),
    ]
    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
