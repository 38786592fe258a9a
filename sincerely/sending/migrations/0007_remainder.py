"""What remains of a letter that not all got at once, and each recipient's own law in the database: approved, bound to the
letter, and never tried again once they have it or were refused for good."""

import django.db.models.deletion
from django.db import migrations, models

STANDS = """EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
      WHERE d.id = NEW.delivery_id AND d.state = 'sent' AND a.withdrawn_at IS NULL AND a.sha256 = d.sha256
      AND (a.standing_id IS NULL OR EXISTS (
        SELECT 1 FROM review_standingapproval s WHERE s.id = a.standing_id AND s.revoked_at IS NULL)))"""
TO_WIRE = "NEW.state IN ('claimed', 'on_wire') AND NEW.state <> OLD.state"
LEAPS = "NEW.state = 'on_wire' AND OLD.state NOT IN ('claimed', 'on_wire')"
AGAIN = """OLD.state IN ('accepted', 'delayed', 'bounced', 'rejected', 'abandoned')
      AND NEW.state IN ('queued', 'deferred', 'uncertain')"""
SQLITE = [
    """CREATE TRIGGER recipient_was_approved BEFORE INSERT ON sending_recipient
    WHEN NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id,
      json_each(a.recipients) r WHERE d.id = NEW.delivery_id AND r.value = NEW.email)
    BEGIN SELECT RAISE(ABORT, 'a letter goes to approved recipients only'); END""",
    """CREATE TRIGGER recipient_is_bound BEFORE UPDATE ON sending_recipient
    WHEN NEW.email <> OLD.email OR NEW.delivery_id <> OLD.delivery_id
    BEGIN SELECT RAISE(ABORT, 'a recipient stays bound to the letter'); END""",
    f"""CREATE TRIGGER recipient_not_again BEFORE UPDATE OF state ON sending_recipient WHEN {AGAIN}
    BEGIN SELECT RAISE(ABORT, 'who has it or was refused for good is never tried again'); END""",
    f"""CREATE TRIGGER remainder_of_sent BEFORE INSERT ON sending_remainder WHEN NEW.state <> 'queued' OR NOT {STANDS}
    BEGIN SELECT RAISE(ABORT, 'only of a sent letter something remains, and it starts in the queue'); END""",
    """CREATE TRIGGER remainder_is_bound BEFORE UPDATE ON sending_remainder WHEN NEW.delivery_id <> OLD.delivery_id
    BEGIN SELECT RAISE(ABORT, 'a remainder stays bound to its letter'); END""",
    f"""CREATE TRIGGER remainder_steps BEFORE UPDATE OF state ON sending_remainder
    WHEN ({LEAPS}) OR (OLD.state = 'ended' AND NEW.state <> 'ended')
    BEGIN SELECT RAISE(ABORT, 'only what was claimed goes on the wire, and what ended never again'); END""",
    f"""CREATE TRIGGER remainder_needs_approval BEFORE UPDATE OF state ON sending_remainder
    WHEN {TO_WIRE} AND NOT {STANDS}
    BEGIN SELECT RAISE(ABORT, 'nothing goes on the wire without a standing approval'); END""",
]
POSTGRES = [
    f"""CREATE FUNCTION sincerely_recipient_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NOT EXISTS (SELECT 1 FROM sending_delivery d JOIN review_approval a ON a.id = d.approval_id
          WHERE d.id = NEW.delivery_id AND jsonb_exists(a.recipients, NEW.email)) THEN
        RAISE EXCEPTION 'a letter goes to approved recipients only'; END IF;
    ELSIF (NEW.email, NEW.delivery_id) IS DISTINCT FROM (OLD.email, OLD.delivery_id) THEN
      RAISE EXCEPTION 'a recipient stays bound to the letter';
    ELSIF {AGAIN} THEN
      RAISE EXCEPTION 'who has it or was refused for good is never tried again'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER recipient_guard BEFORE INSERT OR UPDATE ON sending_recipient
    FOR EACH ROW EXECUTE FUNCTION sincerely_recipient_guard()""",
    f"""CREATE FUNCTION sincerely_remainder_guard() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'queued' OR NOT {STANDS} THEN
        RAISE EXCEPTION 'only of a sent letter something remains, and it starts in the queue'; END IF;
    ELSIF NEW.delivery_id <> OLD.delivery_id THEN
      RAISE EXCEPTION 'a remainder stays bound to its letter';
    ELSIF ({LEAPS}) OR (OLD.state = 'ended' AND NEW.state <> 'ended') THEN
      RAISE EXCEPTION 'only what was claimed goes on the wire, and what ended never again';
    ELSIF {TO_WIRE} AND NOT {STANDS} THEN
      RAISE EXCEPTION 'nothing goes on the wire without a standing approval'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER remainder_guard BEFORE INSERT OR UPDATE ON sending_remainder
    FOR EACH ROW EXECUTE FUNCTION sincerely_remainder_guard()""",
]


def install(apps, schema_editor):
    """Write the triggers for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('sending', '0006_sending_accounts'),
        ('review', '0002_standing_approvals'),
    ]

    operations = [
        migrations.CreateModel(
            name='Remainder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('claimed_by', models.CharField(blank=True, max_length=64)),
                ('lease_until', models.DateTimeField(null=True)),
                ('attempts', models.PositiveIntegerField(default=0)),
                ('next_try_at', models.DateTimeField()),
                ('last_reply', models.TextField(blank=True)),
                ('queued_at', models.DateTimeField()),
                ('state', models.CharField(default='queued', max_length=12)),
                ('ended_at', models.DateTimeField(null=True)),
                ('delivery', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='remainder', to='sending.delivery')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state', 'ended'), _negated=True), fields=['next_try_at'], name='remainder_not_ended')],
            },
        ),
        migrations.RunPython(install, migrations.RunPython.noop),
    ]
