"""What is written to servers: the table gets all that a change must say. Nothing was ever written into it before."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SQLITE = [
    """CREATE TRIGGER written_by_a_person BEFORE INSERT ON sources_formerversion
    WHEN NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.replaced_at) AND s.started_at <= NEW.replaced_at)
    BEGIN SELECT RAISE(ABORT, 'writing to a server needs a signed-in person'); END""",
]
POSTGRES = [
    """CREATE FUNCTION sincerely_written_guard() RETURNS trigger AS $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM accounts_signin s WHERE s.id = NEW.sign_in_id AND s.owner_id = NEW.owner_id
      AND (s.ended_at IS NULL OR s.ended_at > NEW.replaced_at) AND s.started_at <= NEW.replaced_at) THEN
      RAISE EXCEPTION 'writing to a server needs a signed-in person'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER written_by_a_person BEFORE INSERT ON sources_formerversion
    FOR EACH ROW EXECUTE FUNCTION sincerely_written_guard()""",
]


def guard(apps, schema_editor):
    """Only a signed-in person writes: the database refuses a row without an open sign-in of its owner."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def unguard(apps, schema_editor):
    """Take the guard away."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP TRIGGER written_by_a_person ON sources_formerversion")
        schema_editor.execute("DROP FUNCTION sincerely_written_guard")
    else:
        schema_editor.execute("DROP TRIGGER written_by_a_person")


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("sources", "0002_accounts"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.DeleteModel("FormerVersion"),
        migrations.CreateModel(
            name="FormerVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=512)),
                ("uid", models.CharField(blank=True, max_length=512)),
                ("etag", models.CharField(blank=True, max_length=200)),
                ("etag_after", models.CharField(blank=True, max_length=200)),
                ("why", models.CharField(max_length=40)),
                ("what", models.JSONField(default=dict)),
                ("state", models.CharField(default="writing", max_length=12)),
                ("fault", models.CharField(blank=True, max_length=40)),
                ("written_by", models.CharField(max_length=200)),
                ("replaced_at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "blob",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.blob",
                    ),
                ),
                (
                    "wanted",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.blob",
                    ),
                ),
                (
                    "stands",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.blob",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_versions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_versions",
                        to="sources.source",
                    ),
                ),
                (
                    "sign_in",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.signin",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["owner", "-replaced_at"], name="former_version_newest")],
            },
        ),
        migrations.RunPython(guard, unguard),
    ]
