"""What went on the wire, and when it was filed; further laws in the database.

Both columns may be null: SQLite then adds them to the table as it stands. A column that may not be makes Django build the table
anew, and the triggers of 0002 would be gone with the old one; tests/sending/test_gate.py holds that they stand.
"""

from django.db import migrations, models

SQLITE = [
    """CREATE TRIGGER approval_is_whole BEFORE UPDATE ON review_approval
    WHEN NEW.owner_id <> OLD.owner_id OR NEW.leave_at <> OLD.leave_at OR NEW.letter_revision <> OLD.letter_revision
      OR NEW.receipt_id <> OLD.receipt_id OR NEW.words <> OLD.words OR NEW.disclosure <> OLD.disclosure
      OR NEW.edited <> OLD.edited OR NEW.opened_at IS NOT OLD.opened_at
    BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END""",
    """CREATE TRIGGER delivery_starts_queued BEFORE INSERT ON sending_delivery WHEN NEW.state <> 'queued'
    BEGIN SELECT RAISE(ABORT, 'a delivery starts in the queue'); END""",
    """CREATE TRIGGER wire_comes_from_claim BEFORE UPDATE OF state ON sending_delivery
    WHEN NEW.state = 'on_wire' AND OLD.state NOT IN ('claimed', 'on_wire')
    BEGIN SELECT RAISE(ABORT, 'only what was claimed goes on the wire'); END""",
    """CREATE TRIGGER ended_is_ended BEFORE UPDATE OF state ON sending_delivery
    WHEN OLD.state IN ('sent', 'abandoned') AND NEW.state <> OLD.state
    BEGIN SELECT RAISE(ABORT, 'what was sent or taken back never leaves again'); END""",
]
POSTGRES = [
    """CREATE FUNCTION sincerely_approval_whole() RETURNS trigger AS $$ BEGIN
    IF (NEW.owner_id, NEW.leave_at, NEW.letter_revision, NEW.receipt_id, NEW.words, NEW.disclosure, NEW.edited,
        NEW.opened_at) IS DISTINCT FROM (OLD.owner_id, OLD.leave_at, OLD.letter_revision, OLD.receipt_id, OLD.words,
        OLD.disclosure, OLD.edited, OLD.opened_at) THEN
      RAISE EXCEPTION 'an approval is never changed'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER approval_whole BEFORE UPDATE ON review_approval
    FOR EACH ROW EXECUTE FUNCTION sincerely_approval_whole()""",
    """CREATE FUNCTION sincerely_delivery_steps() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'queued' THEN RAISE EXCEPTION 'a delivery starts in the queue'; END IF;
    ELSIF NEW.state = 'on_wire' AND OLD.state NOT IN ('claimed', 'on_wire') THEN
      RAISE EXCEPTION 'only what was claimed goes on the wire';
    ELSIF OLD.state IN ('sent', 'abandoned') AND NEW.state <> OLD.state THEN
      RAISE EXCEPTION 'what was sent or taken back never leaves again'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER delivery_steps BEFORE INSERT OR UPDATE ON sending_delivery
    FOR EACH ROW EXECUTE FUNCTION sincerely_delivery_steps()""",
]


def install(apps, schema_editor):
    """Write the further triggers for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('sending', '0002_gate'),
    ]

    operations = [
        migrations.AddField(
            model_name='delivery',
            name='filed_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='delivery',
            name='wire_sha256',
            field=models.CharField(max_length=64, null=True),
        ),
        migrations.RunPython(install, migrations.RunPython.noop),
    ]
