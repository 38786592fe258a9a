"""Accounts that send, what was found out about a letter, copies in Sent folders. A letter keeps its account."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SQLITE = [
    """CREATE TRIGGER delivery_keeps_account BEFORE UPDATE OF account_id ON sending_delivery
    WHEN NEW.account_id IS NOT OLD.account_id
    BEGIN SELECT RAISE(ABORT, 'a delivery stays with its account'); END""",
]
POSTGRES = [
    """CREATE FUNCTION sincerely_delivery_account() RETURNS trigger AS $$ BEGIN
    IF NEW.account_id IS DISTINCT FROM OLD.account_id THEN
      RAISE EXCEPTION 'a delivery stays with its account'; END IF;
    RETURN NEW; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER delivery_account BEFORE UPDATE ON sending_delivery
    FOR EACH ROW EXECUTE FUNCTION sincerely_delivery_account()""",
]


def install(apps, schema_editor):
    """Write the trigger for the database at hand."""
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('sending', '0005_standing_gate'),
        ('sources', '0003_writing_back'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Account',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('email', models.EmailField(max_length=254)),
                ('name', models.CharField(max_length=200)),
                ('host', models.CharField(max_length=255)),
                ('port', models.PositiveIntegerField()),
                ('security', models.CharField(default='tls', max_length=8)),
                ('username', models.CharField(max_length=320)),
                ('secret', models.TextField(blank=True)),
                ('signs_in_as_reader', models.BooleanField(default=False)),
                ('keeps_copy', models.BooleanField(default=True)),
                ('is_on', models.BooleanField(default=True)),
                ('fault', models.CharField(blank=True, max_length=40)),
                ('detail', models.TextField(blank=True)),
                ('removed_at', models.DateTimeField(null=True)),
                ('created_at', models.DateTimeField()),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sending_accounts', to=settings.AUTH_USER_MODEL)),
                ('reader', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='senders', to='sources.account')),
            ],
        ),
        migrations.AddField(
            model_name='delivery',
            name='account',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='deliveries', to='sending.account'),
        ),
        migrations.CreateModel(
            name='Evidence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=16)),
                ('email', models.EmailField(blank=True, max_length=254)),
                ('words', models.TextField(blank=True)),
                ('found_in', models.CharField(blank=True, max_length=512)),
                ('at', models.DateTimeField()),
                ('first_at', models.DateTimeField()),
                ('seen_at', models.DateTimeField(null=True)),
                ('delivery', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='sending.delivery')),
            ],
        ),
        migrations.CreateModel(
            name='SentCopy',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(default='waiting', max_length=8)),
                ('folder', models.CharField(blank=True, max_length=300)),
                ('why', models.CharField(blank=True, max_length=40)),
                ('detail', models.TextField(blank=True)),
                ('tries', models.PositiveIntegerField(default=0)),
                ('next_at', models.DateTimeField()),
                ('delivery', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='copy', to='sending.delivery')),
            ],
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.UniqueConstraint(condition=models.Q(('removed_at__isnull', True)), fields=('owner', 'email'), name='one_account_an_address'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.UniqueConstraint(fields=('delivery', 'kind', 'email'), name='evidence_once'),
        ),
        migrations.RunPython(install, migrations.RunPython.noop),
    ]
