from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]
    operations = [
        migrations.AddField("person", "name_key", models.CharField(blank=True, default="", max_length=300), False),
        migrations.AddIndex("person", models.Index(fields=["owner", "name_key"], name="person_name_key")),
    ]
