from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('trust', '0002_outside_and_witnesses'),
    ]

    operations = [
        migrations.AddField(
            model_name='receipt',
            name='envelope_salt',
            field=models.CharField(blank=True, default='', max_length=24),
            preserve_default=False,
        ),
    ]
