"""Find what is not filed yet without reading all that was sent. An index leaves the table and its triggers alone."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('review', '0001_initial'),
        ('sending', '0003_delivered'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('filed_at__isnull', True), ('state', 'sent')), fields=['sent_at'], name='sent_not_filed'),
        ),
    ]
